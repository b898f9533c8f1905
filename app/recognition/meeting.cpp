// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/recognise.h"

#include <QRegularExpression>
#include <QSet>
#include <QTime>

namespace congso {

bool invites(const QString &kind, const QString &subject)
{
    static const QSet<QString> letters{u"CV"_qs, u"TB"_qs, u"CĐ"_qs, QString()}; // of resources/data/kinds.json, as GM is
    if (kind == u"GM"_qs)
        return true;
    // Bids are invited too, and drafts are looked at: neither is a meeting.
    static const QRegularExpression asked(u"(?<!\\p{L})(?:mời(?!\\s+(?:thầu|chào))|triệu tập)(?:\\s+[\\p{L}\\d,]+){0,8}?\\s+"
                                          "(?:họp|làm việc|tập huấn|hội nghị|hội thảo|t(?:ọa|oạ) đàm|lễ|dự(?!\\s+(?:thầu|án|toán|thảo)))(?!\\p{L})"_qs,
                                          QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return letters.contains(kind) && asked.match(subject).hasMatch();
}

namespace recognition {

namespace {

constexpr qsizetype longestPlace = 300;
constexpr qsizetype longestChair = 200;
constexpr int fromLayer = 84;
constexpr int fromPicture = 70;
constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;

/// What stands after a label, with where it stands.
struct Labelled
{
    QString label;
    QString value;
    const Paragraph *paragraph = nullptr;
    qsizetype from = 0;
};

/// "Thời gian: …", "2. Địa điểm họp: …", alone in a paragraph or one after the other in the same.
QList<Labelled> labelledIn(const QList<Paragraph> &paragraphs)
{
    static const QRegularExpression pattern(u"(?<![\\p{L}\\d])(Thời gian|Địa điểm|Chủ trì|Người chủ trì|Thành phần|Nội dung|Tài liệu)\\b([^:.;,\\d]{0,45}):\\s*"_qs, options);
    static const QRegularExpression mark(u"(?:\\s*[-–+*•]|(?<=[.;,])\\s*\\(?\\d{1,2}[.)]|\\s*[a-zđ]\\))\\s*$"_qs, options); // of the next, never of a "Phòng họp số 2."
    static const QRegularExpression end(u"[\\s.;,]+$"_qs);
    QList<Labelled> all;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString &text = paragraphs[i].text;
        auto found = pattern.globalMatch(text);
        while (found.hasNext()) {
            const auto match = found.next();
            const qsizetype from = match.capturedEnd();
            const qsizetype to = found.hasNext() ? found.peekNext().capturedStart() : text.size();
            Labelled one{match.captured(1), (found.hasNext() ? text.mid(from, to - from).remove(mark) : text.mid(from)).remove(end), &paragraphs[i], from};
            if (one.value.isEmpty() && !found.hasNext() && i + 1 < paragraphs.size() && !pattern.match(paragraphs[i + 1].text).hasMatch())
                one = {one.label, withoutMark(paragraphs[i + 1].text).remove(end), &paragraphs[i + 1], 0};
            all << one;
        }
    }
    return all;
}

const Labelled *firstOf(const QList<Labelled> &all, const QString &label)
{
    for (const Labelled &one : all) {
        if (one.label.compare(label, Qt::CaseInsensitive) == 0 || one.label.endsWith(label, Qt::CaseInsensitive))
            return &one;
    }
    return nullptr;
}

QTime timeOf(const QRegularExpressionMatch &match, int first)
{
    return {match.captured(first).toInt(), match.captured(first + 1).toInt()};
}

/// The day as written; one without a year is the first such day not before the letter's own.
QDate dayIn(const QString &text, QDate issued)
{
    static const QRegularExpression pattern(u"(?:ngày\\s*)?(?<!\\d)(\\d{1,2})\\s*(?:[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?|tháng\\s*(\\d{1,2})(?:\\s*năm\\s*(\\d{4}))?)(?!\\d)"_qs, options);
    for (auto i = pattern.globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        const bool slashes = match.capturedLength(2) > 0;
        const int day = match.captured(1).toInt();
        const int month = match.captured(slashes ? 2 : 4).toInt();
        const int year = match.captured(slashes ? 3 : 5).toInt();
        if (year == 0 && !issued.isValid())
            continue;
        QDate date(year ? year : issued.year(), month, day);
        if (!year && date.isValid() && date < issued)
            date = QDate(issued.year() + 1, month, day);
        if (date.isValid())
            return date;
    }
    return {};
}

void readTime(const QString &text, const Place &place, QDate issued, int confidence, RecognisedMeeting &meeting)
{
    static const QString hour = u"(\\d{1,2})\\s*(?:giờ|h|g|:)\\s*(?:(\\d{2})(?!\\d)\\s*(?:phút|['’])?)?"_qs;
    static const QRegularExpression pattern(u"(?<![\\d/])"_qs + hour + u"(?:\\s*(?:đến|-|–)\\s*"_qs + hour + u")?"_qs, options | QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (match.hasMatch() && timeOf(match, 1).isValid())
        meeting.start = proposed(timeOf(match, 1).toString(QStringLiteral("HH:mm")), confidence, place.page, place.box);
    if (match.capturedLength(3) > 0 && timeOf(match, 3).isValid())
        meeting.end = proposed(timeOf(match, 3).toString(QStringLiteral("HH:mm")), confidence, place.page, place.box);
    const QDate day = dayIn(match.hasMatch() ? QString(text).remove(match.capturedStart(), match.capturedLength()) : text, issued);
    if (day.isValid() && (!issued.isValid() || day >= issued))
        meeting.date = proposed(day.toString(Qt::ISODate), confidence, place.page, place.box);
}

Proposed valueOf(const Labelled *labelled, qsizetype longest, int confidence)
{
    if (!labelled || labelled->value.isEmpty() || labelled->value.size() > longest)
        return {};
    const Place place = placeIn(*labelled->paragraph, labelled->from, labelled->from + labelled->value.size());
    return proposed(labelled->value, confidence, place.page, place.box);
}

/// "… dự họp vào lúc 14 giờ 00 phút, ngày 18/3/2026 tại …": said in a sentence.
void readSentence(const QList<Paragraph> &paragraphs, QDate issued, int confidence, RecognisedMeeting &meeting)
{
    static const QRegularExpression pattern(u"(?:vào lúc|vào hồi|lúc|hồi)\\s*:?\\s*(\\d{1,2}\\s*(?:giờ|h|g|:)[^.;]{0,90})"_qs, options | QRegularExpression::CaseInsensitiveOption);
    for (const Paragraph &paragraph : paragraphs) {
        const auto match = pattern.match(paragraph.text);
        if (!match.hasMatch())
            continue;
        readTime(match.captured(1), placeIn(paragraph, match.capturedStart(1), match.capturedEnd(1)), issued, confidence, meeting);
        return;
    }
}

}

RecognisedMeeting recogniseMeeting(const QList<Paragraph> &paragraphs, QDate issued, bool scanned)
{
    const int confidence = scanned ? fromPicture : fromLayer;
    const QList<Labelled> all = labelledIn(paragraphs);
    RecognisedMeeting meeting;
    if (const Labelled *time = firstOf(all, u"Thời gian"_qs))
        readTime(time->value, placeIn(*time->paragraph, time->from, time->from + time->value.size()), issued, confidence, meeting);
    if (meeting.start.value.isEmpty() && meeting.date.value.isEmpty())
        readSentence(paragraphs, issued, scanned ? fromPicture : fromPicture + 4, meeting);
    meeting.place = valueOf(firstOf(all, u"Địa điểm"_qs), longestPlace, confidence);
    meeting.chair = valueOf(firstOf(all, u"Chủ trì"_qs), longestChair, confidence);
    return meeting;
}

}

}
