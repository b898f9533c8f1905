// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/furniture.h"
#include "app/recognition/signature.h"

#include "db/text/fold.h"

#include <algorithm>

namespace congso::recognition {

namespace {

const QString kindCode = u"VBHN"_qs;
constexpr qsizetype around = 9;  ///< lines of a text file before and behind the words of the block
constexpr qreal reach = 150;     ///< points, the same on a page
constexpr qsizetype whereChanged = 40; ///< "được sửa đổi, bổ sung bởi:" comes within these lines

bool isAuthentication(const QString &line)
{
    return text::fold(line).contains(u"xac thuc van ban hop nhat");
}

/// The lines that can be of the block, left ones and right ones apart where there are places.
QList<TextLine> linesAround(const PageText &page, int number, qsizetype at, const QList<TextLine> &lines)
{
    if (!isPlaced(page))
        return lines.mid(std::max<qsizetype>(0, at - around), 2 * around + 1);
    QList<TextLine> near;
    for (const TextLine &line : cutAtGaps(linesOf(page, number), 0.9)) {
        const qreal below = line.box.top() - lines[at].box.top();
        if (below > -reach && below < reach)
            near.append(line);
    }
    return near;
}

/// A head of its own: agency and number, "XÁC THỰC VĂN BẢN HỢP NHẤT", place and date.
Letterhead blockHead(const QList<TextLine> &lines)
{
    Letterhead head;
    head.hasMotto = true;
    for (const TextLine &line : lines) {
        if (isFurniture(line.text) || isAuthentication(line.text) || (head.number && head.date))
            continue;
        if (!head.date && isPlaceAndDate(line.text)) {
            head.date = head.right.size();
            head.right.append(line);
        } else if (!head.number && afterNumberSign(line.text)) {
            head.number = head.left.size();
            head.left.append(line);
        } else if (line.capitals && !beginsTitle(line.text) && !isPower(line.text)) {
            head.left.append(line);
        }
    }
    return head;
}

/// The name above the number alone: what comes before it may be the end of the text.
void keepLastName(Letterhead &head)
{
    while (head.number && *head.number > 3) {
        head.left.removeFirst();
        --*head.number;
    }
}

bool saysChangedBy(const QList<TextLine> &lines)
{
    QString text;
    for (const TextLine &line : lines.mid(0, whereChanged))
        text += line.text + u' ';
    const QString folded = text::fold(text);
    return folded.contains(u"duoc sua doi, bo sung boi") || folded.contains(u"van ban hop nhat");
}

}

bool recogniseConsolidated(const Letterhead &head, const QList<PageText> &pages, RecognisedFields &fields, Proposed &authority)
{
    for (int number = int(pages.size()) - 1; number >= 0; --number) {
        const QList<TextLine> lines = allLines(pages[number], number);
        const auto found = std::find_if(lines.begin(), lines.end(), [](const TextLine &line) { return isAuthentication(line.text); });
        if (found == lines.end())
            continue;
        Letterhead block = blockHead(linesAround(pages[number], number, found - lines.begin(), lines));
        keepLastName(block);
        block.scanned = pages[number].source == TextSource::Ocr;
        Proposed parent;
        RecognisedFields told;
        recogniseCode(block, told);
        recogniseDate(block, told);
        recogniseAgency(block, pages, told, parent);
        fields.codeNumber = told.codeNumber;
        fields.codeNotation = told.codeNotation;
        fields.issued = told.issued;
        fields.place = told.place;
        fields.agency = told.agency;
        fields.kind = proposed(kindCode, 95, {*found});
        if (const auto signature = signatureIn(lines.mid(found - lines.begin()), block.scanned))
            takeSignature(*signature, block.scanned, fields, authority);
        return true;
    }
    const bool told = fields.codeNotation.value.startsWith(kindCode) || (fields.codeNumber.value.isEmpty() && saysChangedBy(head.left + head.body));
    if (told)
        fields.kind = proposed(kindCode, 85, head.page, {});
    return told;
}

}
