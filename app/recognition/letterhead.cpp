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
    for (const TextLine &line : linesOf(page, 0)) {
        head.motto = mottoIn(line);
        if (!head.motto.isNull() || line.box.top() > page.size.height() / 2)
            break;
    }
    if (head.motto.isNull() || head.motto.top() > page.size.height() / 2)
        return {};

    const QRectF anchor = head.motto;
    const qreal top = anchor.top() - anchor.height() * 0.6;
    const qreal bottom = anchor.bottom() + headDepth;
    head.left = linesOf(page, 0, [=](const PageWord &word) {
        return word.box.right() < anchor.left() + 4 && word.box.center().y() > top && word.box.top() < bottom;
    });
    head.right = linesOf(page, 0, [=](const PageWord &word) {
        return word.box.center().x() > anchor.left() - 30 && word.box.top() > anchor.bottom() - 2 && word.box.top() < bottom;
    });
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
