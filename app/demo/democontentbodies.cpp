// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontent.h"
#include "app/demo/democontentsubjects.h"
#include "app/demo/demorandom.h"
#include "app/print/letterhead.h"

namespace congso {

namespace {

constexpr int drafterChance = 20;
constexpr int contactChance = 10;

QString capitals(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

/// An earlier document that the letter refers to.
QString earlierDocument(const DemoLetter &letter, const DemoPattern &pattern, const DemoTopic &topic, const DemoSender &sender, DemoRandom &random)
{
    const QDate issued = letter.fields.issued;
    const QDate day = demoWorkdaysAfter(issued, -random.between(8, 30));
    const bool toUs = pattern.subject.startsWith(QStringLiteral("trả lời")) || pattern.subject.contains(QStringLiteral("lớp bồi dưỡng"));
    if (toUs)
        return QStringLiteral("Công văn số %1/SNV-%2 %3 của Sở Nội vụ").arg(random.between(100, 980)).arg(topic.code, writtenDate(day));
    if (sender.level == CentralLevel)
        return QStringLiteral("Chương trình công tác năm %1 của %2").arg(issued.year()).arg(sender.fullName);
    return QStringLiteral("Kế hoạch số %1/KH-UBND %2 của Ủy ban nhân dân tỉnh Phú Thượng").arg(random.between(11, 260)).arg(writtenDate(day));
}

/// The topic and period as they stand in the letter's own subject, so that text and subject agree.
QString periodIn(const DemoLetter &letter, const DemoPattern &pattern)
{
    if (!pattern.subject.contains(QLatin1String("%2")))
        return QStringLiteral("năm %1").arg(letter.fields.arrival.year());
    const QString &noun = demoTopics().at(letter.topic).noun;
    const qsizetype at = letter.fields.subject.lastIndexOf(noun);
    return at < 0 ? QStringLiteral("năm %1").arg(letter.fields.arrival.year()) : letter.fields.subject.mid(at + noun.size() + 1);
}

QStringList recipientsOf(const DemoLetter &letter, const DemoPattern &pattern, const DemoSender &sender, DemoRandom &random)
{
    const bool addressed = pattern.kindName.isEmpty() || pattern.kind == QLatin1String("TTr")
        || (pattern.kind == QLatin1String("BC") && sender.level == CommuneLevel);
    if (!addressed)
        return {};
    if (sender.level == CentralLevel && letter.fields.issued.isValid() && random.percent(60))
        return {QStringLiteral("Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương"), QStringLiteral("Sở Nội vụ các tỉnh, thành phố")};
    if (sender.level == ProvinceLevel && random.percent(55))
        return {QStringLiteral("Các sở, ban, ngành tỉnh"), QStringLiteral("Ủy ban nhân dân các xã, phường")};
    return {sender.level == CentralLevel || sender.level == OtherLevel ? QStringLiteral("Sở Nội vụ tỉnh Phú Thượng") : QStringLiteral("Sở Nội vụ")};
}

QStringList placesOf(const DemoPattern &pattern, const DemoTopic &topic, const DemoSender &sender, const LetterContent &content)
{
    QStringList places;
    if (!content.recipients.isEmpty())
        places += QStringLiteral("Như trên");
    else if (pattern.kind == QStringLiteral("QĐ"))
        places += QStringLiteral("Như Điều %1").arg(content.paragraphs.size());
    else
        places += QStringLiteral("Sở Nội vụ");
    switch (sender.level) {
    case CentralLevel:
        places += {QStringLiteral("%1 (để báo cáo)").arg(sender.headTitle), QStringLiteral("Cổng thông tin điện tử %1").arg(sender.name)};
        break;
    case ProvinceLevel:
        places += {QStringLiteral("Chủ tịch, các PCT UBND tỉnh"), QStringLiteral("Các sở, ban, ngành tỉnh"), QStringLiteral("Lãnh đạo VP UBND tỉnh")};
        break;
    case CommuneLevel:
        places += QStringLiteral("Chủ tịch, các PCT UBND %1").arg(sender.name.section(u' ', 1, 1));
        break;
    default:
        places += QStringLiteral("Lãnh đạo cơ quan");
    }
    places += QStringLiteral("Lưu: VT, %1").arg(sender.level == CommuneLevel ? QStringLiteral("VHXH") : topic.code);
    return places;
}

QStringList authorityOf(const DemoPattern &pattern, const DemoSender &sender, bool head)
{
    QStringList lines;
    if (!sender.collective.isEmpty() && pattern.kind != QStringLiteral("QĐ"))
        lines += sender.collective;
    if (!head)
        lines += QStringLiteral("KT. %1").arg(capitals(sender.headTitle));
    return lines;
}

QStringList basesOf(const DemoTopic &topic, const DemoSender &sender)
{
    QStringList bases;
    if (sender.level != CentralLevel)
        bases += QStringLiteral("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
    bases += QStringLiteral("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư");
    bases += QStringLiteral("Theo đề nghị của cơ quan chuyên môn về %1").arg(topic.noun);
    return bases;
}

void addAppendix(LetterContent &content, const DemoTopic &topic, int rows, DemoRandom &random)
{
    static const QStringList works{
        QStringLiteral("Rà soát, thống kê thực trạng"), QStringLiteral("Xây dựng kế hoạch chi tiết"), QStringLiteral("Tổ chức hội nghị quán triệt, triển khai"),
        QStringLiteral("Tập huấn nghiệp vụ cho công chức, viên chức"), QStringLiteral("Kiểm tra tiến độ tại cơ sở"),
        QStringLiteral("Tổng hợp, báo cáo kết quả định kỳ"), QStringLiteral("Sơ kết, rút kinh nghiệm"), QStringLiteral("Cập nhật dữ liệu trên hệ thống dùng chung")};
    static const QStringList units{QStringLiteral("Văn phòng"), QStringLiteral("Các phòng chuyên môn"), QStringLiteral("Ủy ban nhân dân các xã, phường"),
                                   QStringLiteral("Sở Nội vụ"), QStringLiteral("Sở Tài chính")};
    content.appendixTitle = QStringLiteral("Phân công nhiệm vụ %1").arg(topic.noun);
    content.appendixColumns = {QStringLiteral("Nội dung công việc"), QStringLiteral("Đơn vị thực hiện"), QStringLiteral("Thời gian hoàn thành")};
    for (int i = 0; i < rows; ++i) {
        content.appendixRows.append({works.at(i % works.size()), units.at(random.below(int(units.size()))),
                                     QStringLiteral("Tháng %1/%2").arg(random.between(1, 12)).arg(content.date.year())});
    }
}

}

LetterContent demoContent(const DemoLetter &letter)
{
    const DemoPattern &pattern = demoPatterns().at(letter.pattern);
    const DemoTopic &topic = demoTopics().at(letter.topic);
    const DemoSender &sender = demoSenders().at(letter.sender);
    DemoRandom random(letter.seed, 3);
    LetterContent content;
    content.parentAgency = sender.parentAgency;
    content.agency = sender.agency;
    content.number = letter.fields.codeNumber;
    content.notation = letter.fields.codeNotation;
    content.place = sender.place;
    content.date = letter.fields.issued;
    content.kindName = pattern.kindName;
    content.subject = letter.fields.subject;
    content.recipients = recipientsOf(letter, pattern, sender, random);
    const QString period = periodIn(letter, pattern);
    const QString earlier = earlierDocument(letter, pattern, topic, sender, random);
    const QDate until = letter.fields.due.isValid() ? letter.fields.due : demoWorkdaysAfter(letter.fields.arrival, 10);
    for (QString text : pattern.body) {
        text.replace(QLatin1String("%1"), topic.noun).replace(QLatin1String("%2"), period);
        text.replace(QLatin1String("%3"), QString::number(letter.fields.arrival.year())).replace(QLatin1String("%4"), sender.fullName);
        text.replace(QLatin1String("%5"), writtenDate(until).mid(5)).replace(QLatin1String("%6"), earlier);
        text.replace(QLatin1String("%7"), letter.fields.meeting.start.toString(QStringLiteral("HH' giờ 'mm' phút'")));
        content.paragraphs += text;
    }
    if (pattern.kind == QStringLiteral("QĐ")) {
        content.decidedBy = capitals(sender.headTitle + u' ' + sender.fullName);
        content.bases = basesOf(topic, sender);
    }
    content.authority = authorityOf(pattern, sender, letter.fields.signerTitle == sender.headTitle);
    content.signerTitle = letter.fields.signerTitle;
    content.signerName = letter.fields.signer;
    content.urgency = letter.fields.urgency;
    content.places = placesOf(pattern, topic, sender, content);
    content.style = letter.style;
    content.seed = letter.seed;
    if (random.percent(drafterChance))
        content.drafter = QStringLiteral("%1.(%2)").arg(topic.code.left(2)).arg(random.between(5, 120));
    if (random.percent(contactChance) && sender.level == CommuneLevel)
        content.contact = {QStringLiteral("Địa chỉ: Trụ sở %1; điện thoại: 0200 3%2").arg(sender.fullName).arg(random.between(100000, 999999))};
    if (pattern.kind == QLatin1String("KH") || pattern.body.last().contains(QStringLiteral("phụ lục")))
        addAppendix(content, topic, random.between(6, 18), random);
    return content;
}

LetterContent demoAttachment(const DemoLetter &letter, int number)
{
    const DemoTopic &topic = demoTopics().at(letter.topic);
    DemoRandom random(letter.seed, 40 + quint64(number));
    LetterContent content;
    content.notation = letter.fields.codeNotation;
    content.date = letter.fields.issued;
    content.subject = QStringLiteral("Phụ lục %1").arg(number + 1);
    content.style = letter.style == LetterStyle::ScannedLooking ? LetterStyle::ScannedLooking : LetterStyle::Plain;
    content.seed = letter.seed + quint64(number) + 1;
    content.agency = demoSenders().at(letter.sender).fullName;
    if (content.style == LetterStyle::Plain) {
        content.copyNotice = {QStringLiteral("Số: %1/%2").arg(letter.fields.codeNumber, letter.fields.codeNotation),
                              letter.fields.issued.toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral("T15:%1:08+07:00").arg(random.between(10, 59))};
    }
    addAppendix(content, topic, random.between(12, 45), random);
    return content;
}

}
