// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/deadlines.h"

#include "app/recognition/fields.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

constexpr int furthestDays = 366;
constexpr qsizetype longestSentence = 240;
constexpr qsizetype firstPages = 6; ///< an answer is asked for in the letter, not in what is bound behind it

const QRegularExpression &deadlinePattern()
{
    static const QRegularExpression pattern(
        u"(trước|(?:chậm|muộn) nhất(?: là)?(?: trong| vào| đến)?(?: hết)?|hạn (?:cuối|chót)(?: cùng)?(?: là)?|(?:hoàn thành |xong )(?:vào |đến )?(?=ngày))\\s*:?\\s*"
        "(\\d{1,2}\\s*(?:giờ|h|g|:)\\s*\\d{0,2}\\s*(?:phút|')?\\s*,?\\s*)?"
        "(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\s*[,(]?\\s*)?"
        "ngày\\s*(\\d{1,2})\\s*(?:[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?|tháng\\s*(\\d{1,2})(?:\\s*năm\\s*(\\d{4}))?)"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The day as written; one without a year is the first such day not before the letter's own.
QDate dayOf(const QRegularExpressionMatch &match, QDate issued)
{
    const bool slashes = match.capturedLength(4) > 0;
    const int day = match.captured(3).toInt();
    const int month = match.captured(slashes ? 4 : 6).toInt();
    const QString year = match.captured(slashes ? 5 : 7);
    if (!year.isEmpty())
        return QDate(year.toInt(), month, day);
    if (!issued.isValid())
        return {};
    const QDate same(issued.year(), month, day);
    return same.isValid() && same < issued ? QDate(issued.year() + 1, month, day) : same;
}

/// Words near by that make a date one to answer by, not one of history.
bool asksForSomething(const QString &around)
{
    static const QRegularExpression pattern(
        u"((?<!kính )gửi|báo cáo|trả lời|ý kiến|góp ý|đăng ký|cung cấp|phản hồi|nộp|hoàn thành|tổng hợp|về (?:Sở|Bộ|UBND|Ủy ban|Văn phòng|Phòng|Cục))"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(around).hasMatch();
}

/// A rule for every year: what lays down law bears the year in its notation, "2026/NĐ-CP", and asks nobody for an answer by
/// a day that has no year.
bool laysDownLaw(const QString &notation)
{
    static const QRegularExpression year(u"^(?:19|20)\\d{2}/"_qs);
    return year.match(notation).hasMatch();
}

bool hasYear(const QString &day)
{
    static const QRegularExpression year(u"\\d{4}$"_qs);
    return year.match(day).hasMatch();
}

/// "Hằng năm … trước ngày 15 tháng 01 của năm sau", no year being written: nobody's deadline for this letter.
bool comesRoundAgain(const QString &sentence, const QString &day)
{
    if (hasYear(day))
        return false;
    static const QRegularExpression pattern(u"(h[ằà]ng (?:năm|quý|tháng)|(?:của )?(?:năm|quý|tháng) (?:sau|tiếp theo|kế tiếp)|mỗi (?:năm|quý|tháng))"_qs,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(sentence).hasMatch();
}

struct Asked
{
    WrittenDeadline deadline;
    Place place;
    QString sentence;
};

/// From one full stop to the next; an end of a long one is cut off.
QString sentenceAround(const QString &text, qsizetype from, qsizetype to)
{
    const qsizetype before = from > 0 ? text.lastIndexOf(u". "_qs, from - text.size()) : -1;
    const qsizetype after = text.indexOf(u". "_qs, to);
    const qsizetype begin = before < 0 ? 0 : before + 2;
    const QString sentence = withoutMark(text.mid(begin, after < 0 ? -1 : after + 1 - begin));
    const qsizetype at = to - begin;
    return sentence.size() <= longestSentence ? sentence : at <= longestSentence ? QString(sentence.left(longestSentence) + u'…')
                                                                                                : QString(u'…' + text.mid(to - longestSentence, longestSentence));
}

QList<Asked> askedIn(const Paragraph &paragraph, QDate issued, bool law, const WorkingDayBefore &before)
{
    QList<Asked> result;
    for (const WrittenDeadline &deadline : deadlinesIn(paragraph.text, issued, before)) {
        const qsizetype sentence = paragraph.text.lastIndexOf(u". "_qs, deadline.from - paragraph.text.size());
        const qsizetype from = std::max<qsizetype>(sentence + 1, deadline.from - 260);
        const bool sane = !issued.isValid() || (deadline.last >= issued && issued.daysTo(deadline.written) <= furthestDays);
        const QString day = paragraph.text.mid(deadline.from, deadline.to - deadline.from);
        const bool once = !comesRoundAgain(paragraph.text.mid(from, deadline.to - from + 20), day) && (!law || hasYear(day));
        if (sane && once && asksForSomething(paragraph.text.mid(from, deadline.to - from + 60)))
            result.append({deadline, placeIn(paragraph, deadline.from, deadline.to), sentenceAround(paragraph.text, deadline.from, deadline.to)});
    }
    return result;
}

}

QList<WrittenDeadline> deadlinesIn(const QString &text, QDate issued, const WorkingDayBefore &workingDayBefore)
{
    QList<WrittenDeadline> result;
    for (auto i = deadlinePattern().globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        WrittenDeadline deadline;
        deadline.written = dayOf(match, issued);
        if (!deadline.written.isValid())
            continue;
        const bool before = match.captured(1).startsWith(u"trước", Qt::CaseInsensitive);
        deadline.wording = before ? DueWording::Before : DueWording::Latest;
        const bool withHour = match.capturedLength(2) > 0; // "trước 16 giờ ngày D" still is on D
        deadline.last = before && !withHour ? workingDayBefore(deadline.written) : deadline.written;
        deadline.from = match.capturedStart();
        deadline.to = match.capturedEnd();
        result.append(deadline);
    }
    return result;
}

void recogniseDue(const QList<Paragraph> &paragraphs, bool isLetter, const WorkingDayBefore &before, Recognition &found)
{
    const QDate issued = QDate::fromString(found.fields.issued.value, Qt::ISODate);
    const bool law = laysDownLaw(found.fields.codeNotation.value);
    QMap<QDate, Asked> candidates;
    for (const Paragraph &paragraph : paragraphs) {
        if (paragraph.page >= firstPages)
            break;
        for (const Asked &asked : askedIn(paragraph, issued, law, before)) {
            if (!candidates.contains(asked.deadline.written))
                candidates.insert(asked.deadline.written, asked);
        }
    }
    if (candidates.isEmpty() || (!isLetter && !issued.isValid()))
        return;
    const Asked &first = candidates.first();
    const bool certain = candidates.size() == 1 && isLetter && issued.isValid() && found.fields.issued.confidence >= 80;
    found.fields.due = proposed(first.deadline.last.toString(Qt::ISODate), certain ? 85 : 55, first.place.page, first.place.box);
    found.dueWording = first.deadline.wording;
    found.dueWritten = first.deadline.written;
    found.dueSentence = first.sentence;
}

}
