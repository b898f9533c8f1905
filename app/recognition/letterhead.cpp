// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/letterhead.h"

#include "app/recognition/fuzzy.h"
#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

const QString motto = u"conghoaxahoichunghiavietnam"_qs;
const QString secondMotto = u"doclaptudohanhphuc"_qs;
/// Of the documents of the Party and of the Youth Union, in the same place.
const QStringList partyTitles = {u"dangcongsanvietnam"_qs, u"doantncshochiminh"_qs, u"doanthanhniencongsanhochiminh"_qs};
constexpr int mottoSlips = 5; ///< letters that a scanner may have got wrong

/// How far the header boxes reach below the motto, in points.
constexpr qreal headDepth = 190;
/// How far a line reaches into both boxes when it belongs to neither, in points; long places reach a little.
constexpr qreal across = 60;

/// The box of consecutive words that read as \a title; poppler may cut or join words as it likes.
QRectF titleIn(const TextLine &line, const QString &title, int slips)
{
    for (qsizetype first = 0; first < line.words.size(); ++first) {
        QString read;
        QRectF box;
        for (qsizetype i = first; i < line.words.size() && read.size() < title.size() - 1; ++i) {
            read += bareLetters(line.words[i].text);
            box |= line.words[i].box;
        }
        if (read.startsWith(title.front()) && editDistance(read, title, slips) <= slips)
            return box;
    }
    return {};
}

/// Runs of words from the height of the motto down, until one goes through under both boxes: the body.
QList<TextLine> headRuns(const PageText &page, int number, const QRectF &anchor)
{
    const qreal top = anchor.top() - anchor.height() * 0.6;
    const QList<TextLine> runs = cutAtGaps(linesOf(page, number, [&anchor, top](const PageWord &word) {
        return word.box.center().y() > top && word.box.top() < anchor.bottom() + headDepth;
    }), 0.7);
    const auto body = std::find_if(runs.begin(), runs.end(), [&anchor](const TextLine &run) {
        return run.box.top() > anchor.bottom() + anchor.height() && run.box.left() < anchor.left() - across
            && run.box.right() > anchor.left() + across;
    });
    return runs.mid(0, body - runs.begin());
}

QRectF partyTitleIn(const TextLine &line, qreal middle)
{
    const QList<TextLine> cells = cutAtGaps({line}); // the union's name may stand at the left of the title too
    for (const TextLine &cell : cells) {
        for (const QString &title : partyTitles) {
            const QRectF box = titleIn(cell, title, 2);
            if (!box.isNull() && box.center().x() > middle)
                return box;
        }
    }
    return {};
}

/// The Party's title stands at the right, with place and date right below; a sentence may name the Party too.
QRectF partyTitleOf(const PageText &page, const QList<TextLine> &lines)
{
    for (qsizetype i = 0; i < lines.size() && lines[i].box.top() < page.size.height() / 3; ++i) {
        const QRectF box = partyTitleIn(lines[i], page.size.width() / 2);
        if (box.isNull())
            continue;
        const QList<TextLine> below = cutAtGaps(lines.mid(i + 1, 6));
        const bool dated = std::any_of(below.begin(), below.end(), [&box](const TextLine &line) {
            return line.box.right() > box.left() && line.box.top() < box.bottom() + 5 * box.height() && isDateLine(line.text);
        });
        if (dated)
            return box;
    }
    return {};
}

/// The national title has its second line below; a signing tool's note that names the country has not.
QRectF mottoOf(const PageText &page)
{
    const QList<TextLine> lines = linesOf(page, 0);
    for (qsizetype i = 0; i < lines.size() && lines[i].box.top() < page.size.height() / 2; ++i) {
        const QRectF box = titleIn(lines[i], motto, mottoSlips);
        const bool second = !box.isNull() && std::any_of(lines.begin() + i, lines.end(), [&box](const TextLine &line) {
            return line.box.top() < box.bottom() + 2 * box.height() && line.box.right() > box.left()
                && isSecondMotto(line.text);
        });
        if (second)
            return box;
    }
    return partyTitleOf(page, lines);
}

std::optional<qsizetype> firstWhere(const QList<TextLine> &lines, const std::function<bool(const TextLine &)> &is)
{
    const auto found = std::find_if(lines.begin(), lines.end(), is);
    return found == lines.end() ? std::nullopt : std::optional(qsizetype(found - lines.begin()));
}

/// One word of the name of a place: "Bình", "Thành phố" (Hồ Chí Minh), "Thị xã", "Quận 1", the dash of "Bà Rịa - Vũng Tàu".
const QString placeWord = u"(?:(?:Quận|Phường) \\d{1,2}|\\p{Lu}[\\p{L}.’'-]*(?: (?:phố|xã|trấn|khu|đảo)(?= ))?|[-–](?= ))[\\s,.;]*"_qs;

}

bool isDateLine(const QString &text)
{
    static const QRegularExpression blank(u"[.…_]{2,}"_qs); // of any length, to be filled in
    static const QRegularExpression pattern(u"^[^;:()/]{0,45}?ngay.{0,7}? ?(?:th[ae]ng)?.{0,9}? ?n[ae]m.{0,7}$"_qs); // the month may be by hand too
    static const QRegularExpression place(u"^\\W*(?:%1){0,7}(?i:ngày)"_qs.arg(placeWord), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression slashes(u"^\\W*\\p{Lu}[^;:()/]{1,40}ngày ?\\d{0,2} ?[/.-] ?\\d{0,2} ?[/.-] ?\\d{4}\\W{0,3}$"_qs, QRegularExpression::UseUnicodePropertiesOption);
    const QString line = text.simplified().replace(blank, u"…"_qs);
    return (pattern.match(text::fold(line)).hasMatch() || slashes.match(line).hasMatch()) && place.match(line).hasMatch();
}

bool isPlaceAndDate(const QString &text)
{
    static const QRegularExpression place(u"^\\W*(?=\\p{Lu})(?:%1){1,7}(?<=[\\s,.;])ngày"_qs.arg(placeWord), QRegularExpression::UseUnicodePropertiesOption);
    return isDateLine(text) && place.match(text.simplified()).hasMatch();
}

bool hasNotation(const QString &line)
{
    static const QRegularExpression pattern(u"^.{0,10}/\\s?(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d]*-\\s?\\p{Lu}"_qs, QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(line).hasMatch();
}

bool isMotto(const QString &text)
{
    return editDistance(bareLetters(text), motto, mottoSlips) <= mottoSlips;
}

bool isSecondMotto(const QString &text)
{
    const QString bare = bareLetters(text);
    return bare.contains(u"doclap") || editDistance(bare.right(secondMotto.size()), secondMotto, 4) <= 4;
}

std::optional<QString> afterNumberSign(const QString &line)
{
    static const QRegularExpression pattern(u"^\\W*(?:(?i:Luật|Nghị quyết|Pháp lệnh|Lệnh|Bộ luật)\\s*(?i:số)|S[ốóôồỐÓÔ])(?:\\s*[:;]\\s*|\\s+(?=[-\\d/]))(.*)$"_qs,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(line);
    return match.hasMatch() ? std::optional(match.captured(1).trimmed()) : std::nullopt;
}

std::optional<Letterhead> letterheadOf(const PageText &page, int number)
{
    Letterhead head;
    head.page = number;
    head.scanned = page.source == TextSource::Ocr;
    head.pageSize = page.size;
    head.motto = mottoOf(page);
    if (head.motto.isNull())
        return {};
    head.hasMotto = true;

    const QRectF anchor = head.motto;
    PageText left;
    PageText right;
    for (const TextLine &run : headRuns(page, number, anchor)) {
        if (run.box.center().x() < anchor.left())
            left.words += run.words;
        else if (run.box.center().y() > anchor.bottom())
            right.words += run.words;
    }
    head.left = linesOf(left, number); // a number written into a wide gap is one line again
    head.right = linesOf(right, number);
    head.number = firstWhere(head.left, [](const TextLine &line) { return afterNumberSign(line.text).has_value(); });
    if (!head.number && head.scanned)
        head.number = firstWhere(head.left, [](const TextLine &line) { return hasNotation(line.text); });
    head.date = firstWhere(head.right, [](const TextLine &line) { return isDateLine(line.text); });

    qreal start = anchor.bottom() + 2 * anchor.height();
    if (head.number)
        start = std::max(start, head.left[*head.number].box.bottom());
    if (head.date)
        start = std::max(start, head.right[*head.date].box.bottom());
    head.body = linesOf(page, number, [start](const PageWord &word) { return word.box.center().y() > start; });
    head.hasAddressee = std::any_of(head.body.begin(), head.body.end(), [](const TextLine &line) {
        return text::fold(line.text).contains(u"kinh gui");
    });
    return head;
}

Letterhead headOf(const QList<PageText> &pages)
{
    constexpr qsizetype firstPages = 3;
    for (qsizetype i = 0; i < std::min(firstPages, pages.size()); ++i) {
        if (auto head = isPlaced(pages[i]) ? letterheadOf(pages[i], int(i)) : std::nullopt)
            return *head;
    }
    QList<TextLine> lines;
    for (qsizetype i = 0; i < std::min(firstPages, pages.size()); ++i)
        lines += allLines(pages[i], int(i));
    Letterhead head = plainHeadOf(lines);
    head.scanned = !pages.isEmpty() && pages.first().source == TextSource::Ocr;
    const bool layoutWithoutHead = !pages.isEmpty() && isPlaced(pages.first()) && !head.scanned && !head.hasMotto;
    if (layoutWithoutHead) { // a continuation, or a head that is a picture: numbers and dates of the text are others'
        head.left.clear();
        head.right.clear();
        head.number.reset();
        head.date.reset();
    }
    return head;
}

}
