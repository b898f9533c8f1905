// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooutgoing.h"

#include "app/demo/democontent.h"
#include "app/demo/democontentphrases.h"
#include "app/demo/letterpdf.h"
#include "app/incoming/kinds.h"
#include "app/incoming/lists.h"
#include "app/outgoing/outgoing.h"
#include "app/outgoing/recipients.h"
#include "app/outgoing/route.h"

#include <QFile>
#include <QJsonArray>

namespace congso {

namespace {
const QString clerk = QStringLiteral("lan.hoang");

struct Written
{
    const char *kind;
    const char *subject;
    const char *unit;
    OutgoingState state;
    const char *more = ""; ///< "numbered", "returned", "answer", "recall", "opinion", "withdraw"
};

constexpr Written plan[] = {
    {"QĐ", "Nâng bậc lương thường xuyên đối với công chức, viên chức", "CCVC", OutgoingState::Issued},
    {"BC", "Kết quả công tác văn thư, lưu trữ 9 tháng đầu năm", "VTLT", OutgoingState::Issued},
    {"KH", "Kiểm tra công tác cải cách hành chính tại các xã, phường", "CCHC", OutgoingState::Issued},
    {"CV", "Trả lời đề nghị của địa phương", "CCVC", OutgoingState::Issued, "answer"},
    {"GM", "Họp giao ban công tác nội vụ tháng", "VP", OutgoingState::Issued, "recall"},
    {"CV", "Cử công chức tham gia lớp bồi dưỡng nghiệp vụ", "TCBC", OutgoingState::Sealed},
    {"TB", "Kết luận cuộc họp về sắp xếp tổ chức bộ máy", "TCBC", OutgoingState::Signed, "numbered"},
    {"QĐ", "Ban hành Quy chế văn thư, lưu trữ của Sở", "VTLT", OutgoingState::Signed},
    {"TTr", "Đề nghị phê duyệt vị trí việc làm năm tới", "CCVC", OutgoingState::Approved},
    {"CV", "Hướng dẫn đánh giá, xếp loại chất lượng cán bộ, công chức", "CCVC", OutgoingState::InReview},
    {"HD", "Lập hồ sơ công việc trên môi trường điện tử", "VTLT", OutgoingState::InReview, "opinion"},
    {"BC", "Tình hình thực hiện chính sách đối với người có công", "NCC", OutgoingState::InReview},
    {"CV", "Phối hợp tổ chức hội nghị tập huấn", "CCHC", OutgoingState::Draft, "returned"},
    {"KH", "Tuyển dụng công chức năm tới", "CCVC", OutgoingState::Draft},
    {"CV", "Trả lời văn bản đến", "TCBC", OutgoingState::Draft, "answer"},
    {"CV", "Đăng ký nhu cầu đào tạo (không phát hành)", "XDCQ", OutgoingState::Signed, "withdraw"},
};

/// One outgoing document on its way through the made-up office.
class Writing
{
public:
    Writing(DemoPeople &people, const Written &what, const RegisterId &series, QDate today, QString folder, int index)
        : m_people(people), m_what(what), m_series(series), m_today(today), m_folder(std::move(folder)), m_index(index),
          m_hands(demoHands(QString::fromUtf8(what.unit)))
    {
    }
    Outcome write();

private:
    bool is(const char *more) const { return qstrcmp(m_what.more, more) == 0; }
    bool isLetter() const { return qstrcmp(m_what.kind, "CV") == 0; }
    QString notation() const { return isLetter() ? QStringLiteral("SNV-%1").arg(QLatin1String(m_what.unit)) : QStringLiteral("%1-SNV").arg(QString::fromUtf8(m_what.kind)); }
    QString drafter() const { return m_hands.officers.value(0); }
    Outcome does(const QString &login, const QByteArray &action, const QJsonObject &fields = {});
    Result<QJsonObject> file(const char *role, LetterStyle style);
    Result<QJsonObject> draftFields();
    Outcome review();
    Outcome signatures();
    Outcome leave();

    DemoPeople &m_people;
    const Written &m_what;
    RegisterId m_series;
    QDate m_today;
    QString m_folder;
    int m_index;
    DemoHands m_hands;
    SubjectId m_id;
    int m_number = 0; ///< none before it is taken
};

Outcome Writing::does(const QString &login, const QByteArray &action, const QJsonObject &fields)
{
    const auto office = m_people.offices.value(login);
    auto receipt = office->perform(office->command(action, m_id, fields)).result();
    if (!receipt)
        return tl::make_unexpected(receipt.error());
    m_id = receipt->subject;
    if (receipt->number)
        m_number = receipt->number->number;
    return success();
}

Result<QJsonObject> Writing::file(const char *role, LetterStyle style)
{
    const QString subject = QString::fromUtf8(m_what.subject);
    LetterContent content;
    content.parentAgency = demoOffice().agency.parent;
    content.agency = demoOffice().agency.name;
    content.place = demoOffice().agency.place;
    content.number = m_number > 0 ? QString::number(m_number) : QStringLiteral("…");
    content.notation = notation();
    content.date = m_today;
    content.kindName = isLetter() ? QString() : incoming::printedKind(QString::fromUtf8(m_what.kind));
    content.subject = subject;
    if (QStringList{QStringLiteral("CV"), QStringLiteral("BC"), QStringLiteral("TTr"), QStringLiteral("GM")}.contains(QString::fromUtf8(m_what.kind)))
        content.recipients = {QStringLiteral("Ủy ban nhân dân các xã, phường")};
    content.paragraphs = {QStringLiteral("Thực hiện chương trình công tác năm, Sở Nội vụ %1 như sau.").arg(subject.left(1).toLower() + subject.mid(1)),
                          QStringLiteral("Đề nghị các cơ quan, đơn vị, địa phương phối hợp thực hiện, báo cáo kết quả về Sở Nội vụ để tổng hợp./.")};
    const Identity signer = m_people.offices.value(m_hands.leader)->identity();
    content.signerTitle = signer.posts.value(0).title;
    if (content.signerTitle.startsWith(QStringLiteral("Phó "))) // signs for the head (Điều 13)
        content.authority = {QStringLiteral("KT. ") + content.signerTitle.mid(QStringLiteral("Phó ").size())};
    content.signerName = signer.person.name;
    content.places = {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT, ") + QString::fromUtf8(m_what.unit)};
    content.style = style;
    content.seed = quint64(m_index);
    auto drawn = letterPdf(content);
    if (!drawn)
        return tl::make_unexpected(drawn.error());
    const QString name = QStringLiteral("%1/%2-%3.pdf").arg(m_folder, QLatin1String(role)).arg(m_index);
    QFile out(name);
    // What is signed differs from what was drafted, and what is sealed from both.
    const QByteArray mark = QByteArray("\n% ") + role + '\n';
    if (!out.open(QIODevice::WriteOnly) || out.write(drawn->pdf + mark) < 0)
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), name}});
    out.close();
    return outgoing::storeFile(*m_people.offices.value(drafter()), name, QLatin1String(role)).result();
}

Result<QJsonObject> Writing::draftFields()
{
    auto main = file("main", LetterStyle::Plain);
    if (!main)
        return main;
    const auto office = m_people.offices.value(drafter());
    QJsonObject draft;
    if (is("answer")) {
        for (const Box box : {Box::Processing, Box::ToProcess, Box::Done}) {
            auto letters = incoming::firstPage(*office, {box, ListOrder::DueFirst, {}, {}}, 1).result();
            if (draft.isEmpty() && letters && !letters->rows.isEmpty())
                draft = outgoing::draftFrom(*office, letters->rows.first().id, QStringLiteral("answers")).result().value_or(QJsonObject());
        }
        draft.insert(QStringLiteral("closes"), false);
    }
    QJsonObject fields = draft.value(QLatin1String("fields")).toObject();
    if (fields.isEmpty())
        fields = {{QStringLiteral("kind"), QString::fromUtf8(m_what.kind)}, {QStringLiteral("subject"), QString::fromUtf8(m_what.subject)}};
    fields.insert(QStringLiteral("signer"), m_people.offices.value(m_hands.leader)->identity().person.id.toString());
    fields.insert(QStringLiteral("kept"), QString(QStringLiteral("VT, ") + QString::fromUtf8(m_what.unit)));
    fields.insert(QStringLiteral("pages"), 1);
    fields.insert(QStringLiteral("copies"), 3);
    draft.insert(QStringLiteral("fields"), fields);
    draft.insert(QStringLiteral("files"), QJsonArray{*main});
    if (!draft.contains(QLatin1String("recipients"))) {
        draft.insert(QStringLiteral("recipients"),
                     QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("UBND các xã, phường")}},
                                QJsonObject{{QStringLiteral("name"), QStringLiteral("Văn phòng UBND tỉnh")}, {QStringLiteral("inform"), true},
                                            {QStringLiteral("way"), QStringLiteral("both")}, {QStringLiteral("reason"), QStringLiteral("theo quy chế gửi báo cáo")}}});
    }
    return draft;
}

Outcome Writing::review()
{
    const auto office = m_people.offices.value(drafter());
    QJsonArray steps;
    auto proposed = outgoing::proposedSteps(*office, m_id).result();
    if (!proposed)
        return tl::make_unexpected(proposed.error());
    for (const ReviewStep &step : std::as_const(*proposed))
        steps << outgoing::stepToJson(step);
    if (is("opinion"))
        steps << QJsonObject{{QStringLiteral("kind"), QStringLiteral("opinion")}, {QStringLiteral("unit"), m_people.units.value(QStringLiteral("CCHC")).toString()}, {QStringLiteral("order"), 1}};
    if (auto sent = does(drafter(), "outgoing.sent_for_review", {{QStringLiteral("steps"), steps}, {QStringLiteral("text"), QStringLiteral("Kính trình xem xét")}}); !sent)
        return sent;
    if (is("returned"))
        return does(m_hands.head, "outgoing.sent_back", {{QStringLiteral("reason"), QStringLiteral("Bổ sung căn cứ và thời gian, địa điểm tổ chức")}});
    if (m_what.state == OutgoingState::InReview && m_index % 4 == 1)
        return success();
    const QJsonObject agreed{{QStringLiteral("outcome"), QStringLiteral("initialled")}};
    for (const ReviewStep &step : std::as_const(*proposed)) {
        const bool last = step.kind == ReviewKind::Approve;
        for (auto it = m_people.offices.cbegin(); it != m_people.offices.cend(); ++it) {
            if ((*it)->identity().person.id != step.person || (last && m_what.state == OutgoingState::InReview))
                continue;
            if (auto done = does(it.key(), last ? "outgoing.approved" : "outgoing.reviewed", last ? QJsonObject() : agreed); !done && !is("opinion"))
                return done;
        }
        if (is("opinion"))
            return success();
    }
    return success();
}

Outcome Writing::signatures()
{
    auto signedFile = file("signed", LetterStyle::Unsealed);
    if (!signedFile)
        return tl::make_unexpected(signedFile.error());
    const QJsonObject numbering{{QStringLiteral("register"), m_series.toString()}, {QStringLiteral("date"), m_today.toString(Qt::ISODate)}};
    Outcome done = does(m_hands.leader, "outgoing.signed", {{QStringLiteral("files"), QJsonArray{*signedFile}}, {QStringLiteral("method"), QStringLiteral("digital")}});
    if (done && (m_what.state != OutgoingState::Signed || is("numbered") || is("withdraw")))
        done = does(clerk, "outgoing.number_taken", numbering);
    if (done && is("withdraw"))
        return does(clerk, "outgoing.withdrawn", {{QStringLiteral("reason"), QStringLiteral("Đã gộp nội dung vào văn bản khác")}});
    if (!done || m_what.state < OutgoingState::Sealed)
        return done;
    auto sealedFile = file("sealed", LetterStyle::SignedLooking);
    if (!sealedFile)
        return tl::make_unexpected(sealedFile.error());
    return does(clerk, "outgoing.sealed", {{QStringLiteral("files"), QJsonArray{*sealedFile}}, {QStringLiteral("method"), QStringLiteral("digital")}});
}

/// Issued, and most of it sent.
Outcome Writing::leave()
{
    if (auto issued = does(clerk, "outgoing.issued"); !issued)
        return issued;
    const auto office = m_people.offices.value(clerk);
    auto document = outgoing::document(*office, m_id).result();
    if (!document)
        return tl::make_unexpected(document.error());
    const QJsonArray first{document->recipients.first().id.toString()};
    if (auto sent = does(clerk, "outgoing.dispatched", {{QStringLiteral("recipients"), first}, {QStringLiteral("to"), QStringLiteral("sent")}, {QStringLiteral("channel"), QStringLiteral("exchange")}}); !sent)
        return sent;
    return is("recall") ? does(clerk, "outgoing.recalled", {{QStringLiteral("reason"), QStringLiteral("Hoãn họp theo chỉ đạo của lãnh đạo Sở")}}) : success();
}

Outcome Writing::write()
{
    auto fields = draftFields();
    if (!fields)
        return tl::make_unexpected(fields.error());
    Outcome done = does(drafter(), "outgoing.drafted", *fields);
    if (done && (m_what.state >= OutgoingState::InReview || is("returned")))
        done = review();
    if (done && m_what.state >= OutgoingState::Signed)
        done = signatures();
    if (done && m_what.state >= OutgoingState::Issued)
        done = leave();
    return done;
}

Result<SubjectId> makeSeries(DemoPeople &people, const QString &administrator, const QJsonObject &fields)
{
    const auto office = people.offices.value(administrator);
    auto made = office->perform(office->command("register.created", {}, fields)).result();
    return made ? Result<SubjectId>(made->subject) : tl::make_unexpected(made.error());
}
}

Outcome leaveOutgoing(DemoPeople &people, const QString &administrator, QDate today, const QString &folder)
{
    const QString outgoing = QStringLiteral("outgoing");
    auto series = makeSeries(people, administrator, {{QStringLiteral("name"), QStringLiteral("Sổ đăng ký văn bản đi")}, {QStringLiteral("code"), QStringLiteral("DI")},
                                                     {QStringLiteral("direction"), outgoing}, {QStringLiteral("standard"), true}, {QStringLiteral("suffixes"), true}});
    auto copies = makeSeries(people, administrator, {{QStringLiteral("name"), QStringLiteral("Sổ đăng ký bản sao")}, {QStringLiteral("code"), QStringLiteral("BS")},
                                                     {QStringLiteral("direction"), outgoing}, {QStringLiteral("kinds"), QJsonArray{QStringLiteral("SY"), QStringLiteral("SL"), QStringLiteral("TrS")}}});
    if (!series || !copies)
        return tl::make_unexpected(series ? copies.error() : series.error());
    const auto office = people.offices.value(clerk);
    int index = 0;
    for (const Written &what : plan) {
        if (auto written = Writing(people, what, idCast<RegisterId>(*series), today, folder, index++).write(); !written)
            return written;
    }
    const QJsonObject ahead{{QStringLiteral("year"), today.year()}, {QStringLiteral("note"), QStringLiteral("Công văn hỏa tốc chiều nay")}};
    auto reserved = office->perform(office->command("register.number_reserved", *series, ahead)).result();
    return reserved ? success() : Outcome(tl::make_unexpected(reserved.error()));
}

}
