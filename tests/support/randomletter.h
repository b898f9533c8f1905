// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"
#include "app/demo/demorandom.h"

#include <QMap>

/// Letters of made-up agencies and people, composed at random, with what is true of them: how well letters are recognised that
/// nobody has seen while the rules were written.
namespace congso::testing {

struct RandomLetter
{
    struct Task
    {
        QString who;
        QDate due; ///< as it stands there; invalid: none
    };
    composing::ComposedDocument document;
    QMap<QString, QString> truth; ///< by the keys of `congsoctl recognise`
    QStringList recipients;
    int bases = 0;
    QList<Task> tasks;
};

class LetterWriter
{
public:
    explicit LetterWriter(quint64 seed) : m_random(seed, 77) {}

    RandomLetter write()
    {
        RandomLetter letter;
        m_letter = &letter;
        composing::ComposedDocument &document = letter.document;
        chooseSender(document);
        const bool decides = document.signer.powers.value(0).power == QStringLiteral("TM");
        const QStringList kinds = decides ? QStringList{u"QĐ"_qs, u"CT"_qs, u"TB"_qs, u"KH"_qs, u"TTr"_qs, u"BC"_qs, u"CV"_qs, u"CV"_qs}
                                          : QStringList{u"CV"_qs, u"CV"_qs, u"CV"_qs, u"BC"_qs, u"TTr"_qs, u"KH"_qs, u"TB"_qs, u"QĐ"_qs, u"HD"_qs};
        document.kind = one(kinds);
        document.number = QString::number(m_random.percent(20) ? m_random.between(1, 9) : m_random.between(10, 6000));
        const int day = m_random.between(1, 28), month = m_random.between(1, 12), year = m_random.between(2019, 2026); // in this order with every compiler
        document.date = QDate(year, month, day);
        document.notation = document.kind == u"CV" ? QString(m_short + u'-' + one({u"VP"_qs, u"TH"_qs, u"KT"_qs, u"NC"_qs, u"CCHC"_qs, u"KGVX"_qs}))
                                                   : QString(document.kind + u'-' + m_short);
        document.subject = subject(document.kind);
        document.urgency = m_random.percent(12) ? one({u"urgent"_qs, u"very_urgent"_qs, u"express"_qs}) : QString();
        addressAndList(document);
        fillBody(document);
        tell();
        return letter;
    }

private:
    QString one(const QStringList &of) { return of.at(m_random.below(int(of.size()))); }

    QString person()
    {
        QString name = one({u"Nguyễn"_qs, u"Trần"_qs, u"Lê"_qs, u"Phạm"_qs, u"Hoàng"_qs, u"Huỳnh"_qs, u"Võ"_qs, u"Đặng"_qs, u"Bùi"_qs, u"Đỗ"_qs, u"Ngô"_qs, u"Dương"_qs, u"Lý"_qs, u"Vàng"_qs, u"Đinh"_qs, u"Tô"_qs});
        if (m_random.percent(85))
            name += u' ' + one({u"Văn"_qs, u"Thị"_qs, u"Hữu"_qs, u"Minh"_qs, u"Quốc"_qs, u"Thị Thu"_qs, u"Ngọc"_qs, u"Xuân"_qs, u"Thanh"_qs});
        return name + u' ' + one({u"Bình"_qs, u"Hạnh"_qs, u"Kiên"_qs, u"Lộc"_qs, u"Mẫn"_qs, u"Phúc"_qs, u"Quyết"_qs, u"Sửu"_qs, u"Tuyết"_qs, u"Ước"_qs, u"Yến"_qs, u"Đạt"_qs, u"Nghĩa"_qs, u"Chiến"_qs});
    }

    QString place()
    {
        return one({u"Lạng Sơn"_qs, u"Cao Bằng"_qs, u"Tuyên Quang"_qs, u"Phú Thọ"_qs, u"Thái Nguyên"_qs, u"Nghệ An"_qs, u"Hà Tĩnh"_qs, u"Quảng Trị"_qs, u"Gia Lai"_qs, u"Đắk Lắk"_qs, u"Khánh Hòa"_qs,
                    u"Lâm Đồng"_qs, u"Đồng Nai"_qs, u"Tây Ninh"_qs, u"Đồng Tháp"_qs, u"Vĩnh Long"_qs, u"Cà Mau"_qs, u"An Giang"_qs, u"Hưng Yên"_qs, u"Ninh Bình"_qs, u"Lai Châu"_qs, u"Điện Biên"_qs, u"Sơn La"_qs});
    }

    QString commune() { return one({u"Sông"_qs, u"Tân"_qs, u"Phú"_qs, u"Vĩnh"_qs, u"Mường"_qs, u"Bình"_qs, u"Hòa"_qs, u"Đức"_qs}) + u' ' + one({u"Thao"_qs, u"Lập"_qs, u"Nhuận"_qs, u"Khương"_qs, u"Đông"_qs, u"Ân"_qs, u"Xá"_qs}); }

    void sender(composing::ComposedDocument &document, const QString &parent, const QString &agency, const QString &full, const QString &shortName, const QString &where, const QString &collective, const QString &head)
    {
        document.parentAgency = parent;
        document.agency = agency;
        document.place = where;
        m_short = shortName;
        m_letter->truth[u"agency"_qs] = full;
        m_letter->truth[u"parent_agency"_qs] = QString(parent).replace(u"UBND"_qs, u"Ủy ban nhân dân"_qs);
        document.signer.name = person();
        if (!collective.isEmpty())
            document.signer.powers << composing::Power{u"TM"_qs, collective};
        document.signer.title = head;
        if (m_random.percent(60)) {
            document.signer.powers << composing::Power{u"KT"_qs, head};
            document.signer.title = head == u"Bộ trưởng" ? u"Thứ trưởng"_qs : QString(u"Phó "_qs + head);
        }
    }

    void chooseSender(composing::ComposedDocument &document)
    {
        const QString where = place(), below = commune();
        const QString department = one({u"Sở Nội vụ"_qs, u"Sở Tài chính"_qs, u"Sở Y tế"_qs, u"Sở Nông nghiệp và Môi trường"_qs, u"Sở Khoa học và Công nghệ"_qs, u"Sở Giáo dục và Đào tạo"_qs, u"Sở Tư pháp"_qs, u"Sở Công Thương"_qs});
        const QString ministry = one({u"Bộ Nội vụ"_qs, u"Bộ Tài chính"_qs, u"Bộ Y tế"_qs, u"Bộ Quốc phòng"_qs, u"Bộ Xây dựng"_qs, u"Bộ Ngoại giao"_qs, u"Bộ Giáo dục và Đào tạo"_qs, u"Bộ Nông nghiệp và Môi trường"_qs});
        const QString unit = one({u"xã"_qs, u"phường"_qs, u"thị trấn"_qs});
        switch (m_random.below(10)) {
        case 0: return sender(document, {}, u"Ủy ban nhân dân\ntỉnh "_qs + where, u"Ủy ban nhân dân tỉnh "_qs + where, u"UBND"_qs, where, u"Ủy ban nhân dân"_qs, u"Chủ tịch"_qs);
        case 1:
        case 2:
        case 3: return sender(document, u"UBND tỉnh "_qs + where, department, department + u" tỉnh "_qs + where, initials(department), where, {}, u"Giám đốc"_qs);
        case 4: return sender(document, {}, ministry, ministry, initials(ministry), u"Hà Nội"_qs, {}, u"Bộ trưởng"_qs);
        case 5: return sender(document, {}, u"Ủy ban nhân dân\n"_qs + unit + u' ' + below, u"Ủy ban nhân dân "_qs + unit + u' ' + below, u"UBND"_qs, below, u"Ủy ban nhân dân"_qs, u"Chủ tịch"_qs);
        case 6: return sender(document, u"Bộ Công an"_qs, u"Công an tỉnh "_qs + where, u"Công an tỉnh "_qs + where, u"CAT"_qs, where, {}, u"Giám đốc"_qs);
        case 7: return sender(document, u"Bộ Tài chính"_qs, u"Cục Thống kê"_qs, u"Cục Thống kê"_qs, u"CTK"_qs, u"Hà Nội"_qs, {}, u"Cục trưởng"_qs);
        case 8: return sender(document, {}, u"Hội đồng nhân dân\ntỉnh "_qs + where, u"Hội đồng nhân dân tỉnh "_qs + where, u"HĐND"_qs, where, u"Hội đồng nhân dân"_qs, u"Chủ tịch"_qs);
        default: return sender(document, u"Bảo hiểm xã hội Việt Nam"_qs, u"Bảo hiểm xã hội\ntỉnh "_qs + where, u"Bảo hiểm xã hội tỉnh "_qs + where, u"BHXH"_qs, where, {}, u"Giám đốc"_qs);
        }
    }

    static QString initials(const QString &name)
    {
        QString result;
        for (const QString &word : name.split(u' ')) {
            if (word != u"và")
                result += word.at(0).toUpper();
        }
        return result;
    }

    QString subject(const QString &kind)
    {
        const QString what = one({u"công tác cải cách hành chính"_qs, u"công tác phòng, chống cháy rừng mùa khô"_qs, u"việc thực hiện Nghị quyết số 57-NQ/TW"_qs, u"tình hình giải ngân vốn đầu tư công"_qs,
                                  u"công tác văn thư, lưu trữ và bảo vệ bí mật nhà nước"_qs, u"chương trình xây dựng nông thôn mới giai đoạn 2021 - 2025"_qs, u"việc tinh giản biên chế theo Nghị định số 29/2023/NĐ-CP"_qs});
        const QString when = one({u" quý I năm 2026"_qs, u" trên địa bàn tỉnh"_qs, u" 6 tháng đầu năm và nhiệm vụ trọng tâm 6 tháng cuối năm"_qs, QString(), u" của các cơ quan, đơn vị, địa phương"_qs});
        if (kind == u"QĐ")
            return u"Về việc "_qs + one({u"ban hành Kế hoạch thực hiện "_qs, u"thành lập Ban Chỉ đạo "_qs, u"phê duyệt Đề án nâng cao "_qs}) + QString(what + when).remove(u"việc "_qs);
        if (kind == u"CT" || kind == u"TTr")
            return u"Về "_qs + what + when;
        if (kind == u"CV")
            return one({u"Báo cáo "_qs, u"Tăng cường "_qs, u"Góp ý dự thảo Kế hoạch về "_qs}) + what + when;
        return what.left(1).toUpper() + what.mid(1) + when;
    }

    void addressAndList(composing::ComposedDocument &document)
    {
        const QStringList others = {u"Các sở, ban, ngành thuộc tỉnh"_qs, u"Ủy ban nhân dân các xã, phường"_qs, u"Văn phòng Chính phủ"_qs, u"Thường trực Tỉnh ủy"_qs, u"Kho bạc Nhà nước khu vực IV"_qs, u"Bộ Nội vụ"_qs};
        if (document.kind == u"CV" || document.kind == u"TTr") {
            for (int i = m_random.between(1, 3), at = m_random.below(6); i > 0; --i, ++at)
                document.addressees << others.at(at % others.size());
        }
        m_letter->recipients = document.addressees;
        document.recipients << (document.addressees.isEmpty() ? u"Như Điều 3"_qs : u"Như trên"_qs);
        for (int i = m_random.between(1, 3), at = m_random.below(6); i > 0; --i, ++at) {
            const QString who = others.at((at + 3) % others.size());
            document.recipients << who;
            if (!m_letter->recipients.contains(who))
                m_letter->recipients << who;
        }
        document.recipients << u"Lưu: VT, "_qs + one({u"VP"_qs, u"NC"_qs, u"TH"_qs});
        document.drafterMark = one({u"PL"_qs, QString()});
    }

    void say(const QString &text, composing::PartStyle style = composing::PartStyle::Text)
    {
        m_letter->document.body << composing::Paragraph{style, {composing::TextRun{text, false, false, false}}};
    }

    void fillBody(composing::ComposedDocument &document)
    {
        const bool decision = document.kind == u"QĐ";
        if (decision) {
            document.issuer = document.signer.powers.value(0).power == u"TM" ? document.signer.powers.first().of : document.signer.title;
            document.bases = {u"Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"_qs,
                              u"Căn cứ Nghị định số %1/2025/NĐ-CP ngày 0%2 tháng 5 năm 2025 của Chính phủ"_qs.arg(m_random.between(10, 300)).arg(m_random.between(1, 9)), u"Theo đề nghị của Chánh Văn phòng"_qs};
            m_letter->bases = 2;
        }
        const auto style = decision ? composing::PartStyle::Article : composing::PartStyle::Clause;
        say(decision ? u"Ban hành kèm theo Quyết định này Kế hoạch nêu trên."_qs : u"Thực hiện Công văn số 1%1/BNV-TCBC ngày 12 tháng 01 năm 2019 của Bộ Nội vụ, cơ quan đã phối hợp với các đơn vị liên quan tổ chức rà soát, đánh giá kết quả thực hiện nhiệm vụ được giao trong thời gian qua."_qs.arg(m_random.between(10, 99)),
            decision ? style : composing::PartStyle::Text);
        const QDate due = document.date.addDays(m_random.between(10, 60));
        const QString day = m_random.percent(50) ? due.toString(u"dd/M/yyyy"_qs) : u"%1 tháng %2 năm %3"_qs.arg(due.day(), 2, 10, QChar(u'0')).arg(due.month()).arg(due.year());
        if (document.kind == u"CV") {
            const bool before = m_random.percent(50);
            say(u"Đề nghị các cơ quan, đơn vị nghiên cứu, gửi báo cáo bằng văn bản "_qs + (before ? u"trước ngày "_qs : u"chậm nhất ngày "_qs) + day + u" để tổng hợp, báo cáo cấp có thẩm quyền."_qs);
            m_letter->truth[u"reply_by"_qs] = due.toString(Qt::ISODate);
            m_letter->tasks << RandomLetter::Task{u"Các cơ quan, đơn vị"_qs, due};
        } else if (document.kind == u"CT" || document.kind == u"TB" || document.kind == u"KH") {
            task(u"Giao "_qs, one({u"Sở Tài chính"_qs, u"Công an tỉnh"_qs, u"Văn phòng Ủy ban nhân dân tỉnh"_qs}), u" chủ trì, phối hợp với các đơn vị liên quan tham mưu phương án bố trí kinh phí, hoàn thành trước ngày "_qs + day + u"."_qs, due);
            task({}, one({u"Ủy ban nhân dân các xã, phường"_qs, u"Thủ trưởng các sở, ban, ngành"_qs, u"Trung tâm Phục vụ hành chính công"_qs}), u" có trách nhiệm tổ chức triển khai thực hiện, định kỳ báo cáo kết quả."_qs, {});
            task(u"Đề nghị "_qs, u"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"_qs, u" tăng cường giám sát việc thực hiện."_qs, {});
        }
        say(decision ? u"Quyết định này có hiệu lực kể từ ngày ký."_qs : u"Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh để được xem xét, giải quyết."_qs, decision ? style : composing::PartStyle::Text);
        if (decision)
            say(u"Chánh Văn phòng, Thủ trưởng các đơn vị và cá nhân liên quan chịu trách nhiệm thi hành Quyết định này."_qs, style);
    }

    void task(const QString &verb, const QString &who, const QString &what, QDate due)
    {
        say(verb + who + what, composing::PartStyle::Clause);
        m_letter->tasks << RandomLetter::Task{who, due};
    }

    void tell()
    {
        const composing::ComposedDocument &document = m_letter->document;
        QMap<QString, QString> &truth = m_letter->truth;
        truth[u"number"_qs] = document.number;
        truth[u"notation"_qs] = document.notation;
        truth[u"issued"_qs] = document.date.toString(Qt::ISODate);
        truth[u"place"_qs] = document.place;
        truth[u"kind"_qs] = document.kind;
        truth[u"subject"_qs] = document.subject;
        truth[u"signer_name"_qs] = document.signer.name;
        truth[u"signer_title"_qs] = document.signer.title;
        truth[u"urgency"_qs] = document.urgency;
    }

    DemoRandom m_random;
    RandomLetter *m_letter = nullptr;
    QString m_short;
};

}
