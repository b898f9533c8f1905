// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "db/text/fold.h"

#include <QDate>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

constexpr int furthestDays = 366;

/// The words of a page as one text, knowing which word each letter is of.
struct Running
{
    QString text;
    QList<qsizetype> starts; ///< of each word in text
    QList<PageWord> words;

    QRectF boxOf(qsizetype from, qsizetype to) const
    {
        QRectF box;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (starts[i] < to && starts[i] + words[i].text.size() > from)
                box |= words[i].box;
        }
        return box;
    }
};

Running runningText(const PageText &page, int number)
{
    Running running;
    for (const TextLine &line : linesOf(page, number)) {
        for (const PageWord &word : line.words) {
            running.starts.append(running.text.size());
            running.words.append(word);
            running.text += word.text + u' ';
        }
    }
    return running;
}

struct Deadline
{
    QDate date;
    int page = 0;
    QRectF box;
};

/// Words near by that make a date one to answer by, not one of history.
bool asksForSomething(const QString &around)
{
    static const QRegularExpression pattern(
        u"((?<!kính )gửi|báo cáo|trả lời|ý kiến|góp ý|đăng ký|cung cấp|phản hồi|nộp|hoàn thành|tổng hợp|về (?:Sở|Bộ|UBND|Ủy ban|Văn phòng|Phòng|Cục))"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(around).hasMatch();
}

QList<Deadline> deadlinesOn(const PageText &page, int number)
{
    static const QRegularExpression pattern(
        u"(?:trước|chậm nhất(?: là)?(?: trong| vào| đến)?(?: hết)?|muộn nhất(?: là)?(?: vào)?|hạn cuối(?: là)?)\\s*:?\\s*(?:\\d{1,2}\\s*(?:giờ|h)\\s*\\d{0,2}\\s*(?:phút)?,?\\s*)?"
        "(?:ngày)\\s*(\\d{1,2})\\s*(?:[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})|tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4}))"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const Running running = runningText(page, number);
    QList<Deadline> result;
    for (auto i = pattern.globalMatch(running.text); i.hasNext();) {
        const auto match = i.next();
        const bool slashes = match.capturedLength(3) > 0;
        const QDate date(match.captured(slashes ? 3 : 5).toInt(), match.captured(slashes ? 2 : 4).toInt(), match.captured(1).toInt());
        const qsizetype sentence = running.text.lastIndexOf(u". "_qs, match.capturedStart() - running.text.size());
        const qsizetype from = std::max<qsizetype>(sentence + 1, match.capturedStart() - 260);
        if (date.isValid() && asksForSomething(running.text.mid(from, match.capturedEnd() - from + 60)))
            result.append({date, number, running.boxOf(match.capturedStart(), match.capturedEnd())});
    }
    return result;
}

}

void recogniseDue(const QList<PageText> &pages, bool isLetter, RecognisedFields &fields)
{
    const QDate issued = QDate::fromString(fields.issued.value, Qt::ISODate);
    QMap<QDate, Deadline> candidates;
    for (int number = 0; number < std::min<qsizetype>(pages.size(), 6); ++number) {
        for (const Deadline &deadline : deadlinesOn(pages[number], number)) {
            const bool sane = !issued.isValid() || (deadline.date >= issued && issued.daysTo(deadline.date) <= furthestDays);
            if (sane && !candidates.contains(deadline.date))
                candidates.insert(deadline.date, deadline);
        }
    }
    if (candidates.isEmpty() || (!isLetter && !issued.isValid()))
        return;
    const Deadline &first = candidates.first();
    const bool certain = candidates.size() == 1 && isLetter && issued.isValid();
    fields.due = proposed(first.date.toString(Qt::ISODate), certain ? 85 : 55, first.page, first.box);
}

}
