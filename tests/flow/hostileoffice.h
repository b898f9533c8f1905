// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/document.h"
#include "app/incoming/workingday.h"
#include "app/outgoing/outgoing.h"
#include "tests/support/drafting.h"

#include <QRegularExpression>

namespace congso::testing {

/// An office with letters, drafts, books and case files in many states, each by a name that rows of test data use.
class HostileOffice
{
public:
    /// \a numbersFirst: the number is taken before the leader signs.
    explicit HostileOffice(bool numbersFirst = false) : drafting(office)
    {
        if (numbersFirst) {
            office.does(QStringLiteral("quantri"), "settings.changed", {}, {{QStringLiteral("changes"), change("outgoing.number_when", QStringLiteral("before_signature"))}});
            name("approved", drafting.at(OutgoingState::Approved, QStringLiteral("Công văn chờ ký")));
            names.insert(QStringLiteral("signature"), drafting.file(QStringLiteral("ky.pdf"), "signed"));
            return;
        }
        people();
        books();
        letters();
        handled();
        caseFiles();
        drafts();
        reviewed();
        left();
    }

    /// A row's values: @name and ^days put in.
    QJsonValue resolved(const QJsonValue &value)
    {
        if (value.isArray()) {
            QJsonArray all;
            for (const QJsonValue &one : value.toArray())
                all << resolved(one);
            return all;
        }
        if (value.isObject()) {
            QJsonObject all;
            const QJsonObject given = value.toObject();
            for (auto it = given.begin(); it != given.end(); ++it)
                all.insert(it.key(), resolved(*it));
            return all;
        }
        const QString text = value.toString();
        if (text.startsWith(u'^'))
            return day(text.mid(1).toInt());
        if (!text.startsWith(u'@'))
            return value;
        if (!names.contains(text.mid(1)))
            qFatal("no %s", qPrintable(text));
        return names.value(text.mid(1));
    }

    TestOffice office;
    Drafting drafting;
    QHash<QString, QJsonValue> names;

private:
    void name(const char *what, const SubjectId &id) { names.insert(QString::fromUtf8(what), id.toString()); }
    SubjectId known(const char *what) const { return SubjectId::fromString(names.value(QLatin1String(what)).toString()); }
    QString day(int ahead) { return office.as(QStringLiteral("vanthu"))->today().addDays(ahead).toString(Qt::ISODate); }
    static QJsonArray change(const char *field, const QJsonValue &value)
    {
        return {QJsonObject{{QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("new"), value}}};
    }
    Receipt does(const char *login, const QByteArray &action, const SubjectId &subject, const char *fields)
    {
        QJsonParseError wrong;
        const QJsonDocument parsed = QJsonDocument::fromJson(fields, &wrong);
        if (wrong.error != QJsonParseError::NoError)
            qFatal("%s: %s", action.constData(), fields);
        return office.does(QLatin1String(login), action, subject, resolved(parsed.object()).toObject());
    }
    void makes(const char *what, const char *login, const QByteArray &action, const char *fields) { name(what, does(login, action, {}, fields).subject); }

    void people()
    {
        for (const char *login : {"giamdoc", "chanhvp", "truongccvc", "truongcchc", "cvhoa", "cvlan", "vanthu", "luutru", "quantri"})
            name(login, idCast<SubjectId>(office.person(QLatin1String(login))));
        for (const char *unit : {"CCVC", "CCHC", "VP"})
            name(unit, idCast<SubjectId>(office.unit(QLatin1String(unit))));
        names.insert(QStringLiteral("nobody"), QStringLiteral("01920000-0000-7000-8000-00000000abcd"));
        names.insert(QStringLiteral("year"), office.as(QStringLiteral("vanthu"))->today().year());
        makes("cvmai", "quantri", "person.created", R"({"name": "Đặng Mai", "login": "cvmai"})");
        makes("maiPost", "quantri", "post.created", R"({"person": "@cvmai", "unit": "@CCVC", "title": "Chuyên viên", "roles": ["officer"]})");
        makes("inactive", "quantri", "person.created", R"({"name": "Người Cũ", "login": "cu"})");
        makes("oldPost", "quantri", "post.created", R"({"person": "@inactive", "unit": "@CCVC", "title": "Chuyên viên", "roles": ["officer"]})");
        does("quantri", "person.deactivated", known("inactive"), "{}");
        makes("closedUnit", "quantri", "unit.created", R"({"name": "Phòng cũ"})");
        does("quantri", "unit.closed", known("closedUnit"), "{}");
        const auto directory = directory::directory(*office.as(QStringLiteral("quantri"))).result().value();
        for (const Post &post : directory.posts) {
            if (post.roles.testFlag(Role::Administrator))
                name("administratorPost", idCast<SubjectId>(post.id));
        }
        name("book", idCast<SubjectId>(directory.registers.first().id));
    }

    void books()
    {
        name("series", idCast<SubjectId>(drafting.series()));
        makes("closedBook", "quantri", "register.created", R"({"name": "Sổ đã khóa", "code": "CU"})");
        does("quantri", "register.closed", known("closedBook"), "{}");
        makes("kindBook", "quantri", "register.created", R"({"name": "Sổ công văn", "code": "CVDEN", "kinds": ["CV"]})");
        makes("secondSeries", "quantri", "register.created", R"({"name": "Sổ đi thứ hai", "code": "DI2", "direction": "outgoing"})");
        makes("agency", "vanthu", "agency.created", R"({"name": "Sở Tài chính", "code": "H01.02"})");
        makes("renamedAgency", "vanthu", "agency.created", R"({"name": "Sở Kế hoạch", "valid_from": "^-400"})");
        makes("keptSeries", "quantri", "register.created", R"({"name": "Sổ đi có số để dành", "code": "DI3", "direction": "outgoing"})");
        does("vanthu", "register.number_reserved", known("keptSeries"), R"({"year": "@year", "note": "để dành cho đoàn"})");
        does("vanthu", "agency.renamed", known("renamedAgency"), R"({"name": "Sở Kế hoạch và Đầu tư", "on": "^-30"})");
        const QString slip = office.file(QStringLiteral("phieu.txt"), "phiếu");
        names.insert(QStringLiteral("slip"), incoming::storeFile(*office.as(QStringLiteral("vanthu")), slip, QStringLiteral("slip")).result().value());
    }

    SubjectId submitted(const char *words, const IncomingFields &others = {})
    {
        const SubjectId id = office.letter(QString::fromUtf8(words), others);
        does("vanthu", "incoming.submitted", id, R"({"to": ["@giamdoc"]})");
        return id;
    }
    SubjectId instructed(const char *words, const char *fields)
    {
        const SubjectId id = submitted(words);
        does("giamdoc", "incoming.instructed", id, fields);
        return id;
    }

    void letters()
    {
        name("registered", office.letter(QStringLiteral("Thư mới vào sổ")));
        name("submitted", submitted("Thư đã trình"));
        IncomingFields meeting;
        meeting.meeting = {office.as(QStringLiteral("vanthu"))->today().addDays(3), QTime(8, 0), {}, {}, {}};
        name("meeting", submitted("Giấy mời", meeting));
        IncomingFields asks;
        asks.replyRequired = true;
        name("replyAsked", office.letter(QStringLiteral("Thư phải trả lời"), asks));
        name("placed", office.letter(QStringLiteral("Thư đã xếp chỗ")));
        does("vanthu", "incoming.placed", known("placed"), R"({"box": "1"})");
        name("withPaper", office.letter(QStringLiteral("Thư đã có bản giấy")));
        does("vanthu", "incoming.paper_received", known("withPaper"), "{}");
        name("linked", office.letter(QStringLiteral("Thư có liên kết")));
        does("vanthu", "incoming.linked", known("linked"), R"({"document": "@registered", "link_kind": "same_matter"})");
        name("asked", office.letter(QStringLiteral("Thư có hỏi")));
        does("vanthu", "incoming.question_asked", known("asked"), R"({"person": "@cvlan", "text": "Đã có chưa?"})");
        names.insert(QStringLiteral("otherHash"), office.document(known("asked")).files.first().hash);
        makes("imported", "vanthu", "incoming.imported", R"({"register": "@book", "number": 900, "import": "01920000-0000-7000-8000-000000000001", "row": 1,
              "fields": {"agency": "Bộ", "arrival": "^-30", "subject": "Dòng sổ cũ"}})");
        does("vanthu", "incoming.placed", known("imported"), R"({"box": "2"})");
        const QList<Event> all = incoming::history(*office.as(QStringLiteral("vanthu")), known("submitted")).result().value();
        names.insert(QStringLiteral("firstEvent"), all.first().body.id.toString());
    }

    void handled()
    {
        name("assigned", instructed("Thư đã giao", R"({"assignments": [{"role": "lead", "person": "@cvhoa", "due": "^10"}, {"role": "cooperate", "person": "@cvlan"}]})"));
        name("unitAssigned", instructed("Thư giao phòng", R"({"assignments": [{"role": "lead", "unit": "@CCVC", "due": "^10"}]})"));
        name("dueless", instructed("Thư không hạn", R"({"assignments": [{"role": "lead", "person": "@cvhoa"}]})"));
        name("waiting", instructed("Thư đang chờ", R"({"assignments": [{"role": "lead", "person": "@cvhoa"}]})"));
        does("cvhoa", "incoming.waiting_started", known("waiting"), R"({"waiting_on": "Sở Tài chính", "wake_on": "^5"})");
        name("entered", submitted("Thư bút phê trên giấy"));
        auto clerk = office.as(QStringLiteral("vanthu"));
        const QJsonObject fields = resolved(QJsonDocument::fromJson(R"({"assignments": [{"role": "lead", "person": "@cvlan"}]})").object()).toObject();
        if (!clerk->perform(incoming::entering(*clerk, office.person(QStringLiteral("giamdoc")), "incoming.instructed", known("entered"), fields)).result())
            qFatal("entered");
    }

    void caseFiles()
    {
        makes("caseFile", "cvhoa", "casefile.opened", R"({"code": "01.TC", "title": "Hồ sơ trống"})");
        makes("fullCaseFile", "cvhoa", "casefile.opened", R"({"code": "02.TC", "title": "Hồ sơ có văn bản"})");
        does("cvhoa", "casefile.documents_added", known("fullCaseFile"), R"({"documents": ["@assigned", "@dueless"]})");
    }

    void drafts()
    {
        name("draft", drafting.draft(QStringLiteral("Công văn đang soạn")));
        const DraftFile main = drafting.document(known("draft")).files.first();
        names.insert(QStringLiteral("draftHash"), main.hash);
        names.insert(QStringLiteral("standing"), QJsonObject{{QStringLiteral("hash"), main.hash}, {QStringLiteral("name"), main.name}, {QStringLiteral("size"), main.size}, {QStringLiteral("role"), QStringLiteral("main")}});
        names.insert(QStringLiteral("main"), drafting.file(QStringLiteral("moi.pdf")));
        names.insert(QStringLiteral("main2"), drafting.file(QStringLiteral("moi-nua.pdf")));
        names.insert(QStringLiteral("source"), drafting.file(QStringLiteral("van-ban.json"), "source"));
        QJsonArray steps = drafting.steps(known("draft"));
        QJsonArray more{resolved(QJsonObject{{QStringLiteral("kind"), QStringLiteral("opinion")}, {QStringLiteral("person"), QStringLiteral("@inactive")}, {QStringLiteral("order"), 1}})};
        for (const QJsonValue &step : std::as_const(steps))
            more << step;
        names.insert(QStringLiteral("inactiveSteps"), more);
        QJsonObject last = steps.last().toObject();
        last.insert(QStringLiteral("person"), names.value(QStringLiteral("chanhvp")));
        steps.replace(steps.size() - 1, last);
        names.insert(QStringLiteral("otherSigner"), steps);
        makes("bare", "cvhoa", "outgoing.drafted", R"({"fields": {"kind": "CV", "subject": "Chưa có tệp", "signer": "@giamdoc"}})");
        names.insert(QStringLiteral("bareSteps"), drafting.steps(known("bare")));
    }

    void reviewed()
    {
        name("review", drafting.at(OutgoingState::InReview, QStringLiteral("Công văn đang duyệt")));
        const QList<ReviewStep> steps = drafting.document(known("review")).steps;
        names.insert(QStringLiteral("contentStep"), steps.at(0).id.toString());
        names.insert(QStringLiteral("formStep"), steps.at(1).id.toString());
        name("approved", drafting.at(OutgoingState::Approved, QStringLiteral("Công văn đã duyệt")));
        const DraftFile main = drafting.document(known("approved")).files.first();
        names.insert(QStringLiteral("approvedFile"), QJsonObject{{QStringLiteral("hash"), main.hash}, {QStringLiteral("name"), main.name}, {QStringLiteral("size"), main.size}, {QStringLiteral("role"), QStringLiteral("signed")}});
        makes("delegation", "giamdoc", "delegation.granted", R"({"delegate": "@truongcchc", "from": "^0", "until": "^5", "past": true})");
        makes("handover", "giamdoc", "handover.prepared", R"({"receiver": "@cvlan"})");
        name("unnumbered", drafting.at(OutgoingState::Approved, QStringLiteral("Công văn chưa có số")));
        drafting.sign(known("unnumbered"));
    }

    void left()
    {
        name("issued", drafting.at(OutgoingState::Issued, QStringLiteral("Công văn đã phát hành")));
        const OutgoingDocument issued = drafting.document(known("issued"));
        names.insert(QStringLiteral("firstNotation"), issued.fields.codeNotation);
        names.insert(QStringLiteral("sentRecipient"), issued.recipients.at(0).id.toString());
        names.insert(QStringLiteral("waitingRecipient"), issued.recipients.at(1).id.toString());
        does("vanthu", "outgoing.dispatched", known("issued"), R"({"recipients": ["@sentRecipient"], "to": "sent"})");
        name("signed", drafting.at(OutgoingState::Signed, QStringLiteral("Công văn đã ký")));
        names.insert(QStringLiteral("seal"), drafting.file(QStringLiteral("dau.pdf"), "sealed"));
        QJsonObject stray = drafting.file(QStringLiteral("kem.pdf"), "attachment");
        stray.insert(QStringLiteral("slot"), QStringLiteral("+khong-co.pdf"));
        names.insert(QStringLiteral("strayAttachment"), stray);
        makes("unaddressed", "cvhoa", "outgoing.drafted", R"({"fields": {"kind": "CV", "subject": "Không nơi nhận", "signer": "@giamdoc"}, "files": ["@main"]})");
        drafting.bring(known("unaddressed"), OutgoingState::Sealed);
        name("lent", drafting.at(OutgoingState::Issued, QStringLiteral("Công văn có bản lưu cho mượn")));
        does("vanthu", "outgoing.kept_used", known("lent"), R"({"user_name": "Thanh tra", "way": "lent", "permitted_by": "@chanhvp"})");
        makes("oldLine", "vanthu", "outgoing.imported", R"({"register": "@series", "date": "^-4000", "number": 12, "notation": "QĐ-UB", "fields": {"kind": "QĐ", "subject": "Dòng sổ đi cũ"},
              "recipients": [{"name": "UBND xã", "way": "paper"}], "import": "01920000-0000-7000-8000-000000000002", "row": 1})");
        names.insert(QStringLiteral("oldRecipient"), drafting.document(known("oldLine"), QStringLiteral("vanthu")).recipients.at(0).id.toString());
        makes("copy", "vanthu", "outgoing.copied", R"({"source": "@issued", "form": "sao_y", "from": "paper", "to": "paper", "subject": "Sao y", "signer": "@chanhvp"})");
    }
};

}
