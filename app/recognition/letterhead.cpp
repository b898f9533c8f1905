// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/letterhead.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

const QString motto = u"conghoaxahoichunghiavietnam"_qs;

/// How far the header boxes reach below the motto, in points.
constexpr qreal headDepth = 190;
/// How far a line reaches into both boxes when it belongs to neither, in points; long places reach a little.
constexpr qreal across = 60;

QString letters(const QString &text)
{
    QString result = text::fold(text);
    result.remove(u' ');
    return result;
}

/// The box of consecutive words that read as the motto; poppler may cut or join words as it likes.
QRectF mottoIn(const TextLine &line)
{
    for (qsizetype first = 0; first < line.words.size(); ++first) {
        QString read;
        QRectF box;
        for (qsizetype i = first; i < line.words.size() && read.size() < motto.size(); ++i) {
            read += letters(line.words[i].text);
            box |= line.words[i].box;
        }
        if (read == motto)
            return box;
    }
    return {};
}

bool isDate(const QString &text)
{
    static const QRegularExpression pattern(u"ngay\\D{0,4}\\d{0,2}.{0,6}\\s*thang.{0,9}\\s*nam"_qs);
    return pattern.match(text::fold(text)).hasMatch();
}

/// Runs of words from the height of the motto down, until one goes through under both boxes: the body.
QList<TextLine> headRuns(const PageText &page, const QRectF &anchor)
{
    const qreal top = anchor.top() - anchor.height() * 0.6;
    const QList<TextLine> runs = cutAtGaps(linesOf(page, 0, [&anchor, top](const PageWord &word) {
        return word.box.center().y() > top && word.box.top() < anchor.bottom() + headDepth;
    }), 0.7);
    const auto body = std::find_if(runs.begin(), runs.end(), [&anchor](const TextLine &run) {
        return run.box.top() > anchor.bottom() + anchor.height() && run.box.left() < anchor.left() - across
            && run.box.right() > anchor.left() + across;
    });
    return runs.mid(0, body - runs.begin());
}

/// The national title has its second line below; a signing tool's note that names the country has not.
QRectF mottoOf(const PageText &page)
{
    const QList<TextLine> lines = linesOf(page, 0);
    for (qsizetype i = 0; i < lines.size() && lines[i].box.top() < page.size.height() / 2; ++i) {
        const QRectF box = mottoIn(lines[i]);
        const bool second = !box.isNull() && std::any_of(lines.begin() + i, lines.end(), [&box](const TextLine &line) {
            return line.box.top() < box.bottom() + 2 * box.height() && line.box.right() > box.left()
                && letters(line.text).contains(u"doclap");
        });
        if (second)
            return box;
    }
    return {};
}

std::optional<qsizetype> firstWhere(const QList<TextLine> &lines, const std::function<bool(const TextLine &)> &is)
{
    const auto found = std::find_if(lines.begin(), lines.end(), is);
    return found == lines.end() ? std::nullopt : std::optional(qsizetype(found - lines.begin()));
}

}

std::optional<QString> afterNumberSign(const QString &line)
{
    static const QRegularExpression pattern(u"^(?:Luật|Nghị quyết|Pháp lệnh|Lệnh|Bộ luật)?\\s*Số(?:\\s*:\\s*|\\s+(?=[\\d/]))(.*)$"_qs,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(line);
    return match.hasMatch() ? std::optional(match.captured(1).trimmed()) : std::nullopt;
}

std::optional<Letterhead> letterheadOf(const PageText &page)
{
    Letterhead head;
    head.pageSize = page.size;
    head.motto = mottoOf(page);
    if (head.motto.isNull())
        return {};

    const QRectF anchor = head.motto;
    PageText left;
    PageText right;
    for (const TextLine &run : headRuns(page, anchor)) {
        if (run.box.center().x() < anchor.left())
            left.words += run.words;
        else if (run.box.top() > anchor.bottom() - 2)
            right.words += run.words;
    }
    head.left = linesOf(left, 0); // a number written into a wide gap is one line again
    head.right = linesOf(right, 0);
    head.number = firstWhere(head.left, [](const TextLine &line) { return afterNumberSign(line.text).has_value(); });
    head.date = firstWhere(head.right, [](const TextLine &line) { return isDate(line.text); });

    qreal start = anchor.bottom() + 2 * anchor.height();
    if (head.number)
        start = std::max(start, head.left[*head.number].box.bottom());
    if (head.date)
        start = std::max(start, head.right[*head.date].box.bottom());
    head.body = linesOf(page, 0, [start](const PageWord &word) { return word.box.center().y() > start; });
    head.hasAddressee = std::any_of(head.body.begin(), head.body.end(), [](const TextLine &line) {
        return text::fold(line.text).contains(u"kinh gui");
    });
    return head;
}

}
