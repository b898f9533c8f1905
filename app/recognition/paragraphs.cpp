// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/paragraphs.h"

#include "app/recognition/furniture.h"

#include <QRegularExpression>

namespace congso::recognition {

namespace {

const QRegularExpression &listMark()
{
    static const QRegularExpression pattern(u"^(?:Điều\\s+\\d+\\s*[.:]|[IVX]{1,5}\\.|\\d{1,2}(?:\\.\\d{1,2}){0,2}[.)]|[a-zđA-ZĐ][.)]|[-–+•*])\\s*(?=\\S)"_qs,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool begins(const TextLine &line, const Paragraph &before)
{
    if (before.text.isEmpty() || line.afterBlank || listMark().match(line.text).hasMatch() || line.text.startsWith(u"Căn cứ"))
        return true;
    const QChar last = before.text.back();
    const QChar first = line.text.front();
    return (last == u';' || last == u':' || last == u'.') && (first.isUpper() || first == u'“' || !first.isLetterOrNumber());
}

}

QString withoutMark(const QString &text)
{
    return QString(text).remove(listMark()).trimmed();
}

QList<Paragraph> paragraphsOf(const QList<PageText> &pages, qsizetype mostPages)
{
    QList<Paragraph> result;
    Paragraph current;
    for (qsizetype number = 0; number < std::min(mostPages, pages.size()); ++number) {
        for (const TextLine &line : allLines(pages[number], int(number))) {
            if (isFurniture(line.text))
                continue;
            if (begins(line, current)) {
                if (!current.text.isEmpty())
                    result.append(current);
                current = {};
                current.page = int(number);
                current.heading = listMark().match(line.text).hasMatch();
            }
            current.text += (current.text.isEmpty() ? u""_qs : u" "_qs) + line.text;
            current.lines.append(line);
            if (line.page == current.page)
                current.box |= line.box;
        }
    }
    if (!current.text.isEmpty())
        result.append(current);
    return result;
}

Place placeIn(const Paragraph &paragraph, qsizetype from, qsizetype to)
{
    Place place;
    qsizetype at = 0;
    for (const TextLine &line : paragraph.lines) {
        qsizetype word = at;
        for (const PageWord &piece : line.words) {
            const bool inside = word < to && word + piece.text.size() > from;
            if (inside && (place.page < 0 || place.page == line.page)) {
                place.page = line.page;
                place.box |= piece.box;
            }
            word += piece.text.size() + 1;
        }
        at += line.text.size() + 1;
        if (line.words.isEmpty() && place.page < 0 && at > from)
            place.page = line.page;
    }
    return place;
}

}
