// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace congso::recognition {

namespace {

constexpr qsizetype mostRecipients = 40;
constexpr qsizetype addresseeLines = 12;

bool opensList(const QString &line)
{
    static const QRegularExpression pattern(u"^noi nh[a-z]n\\b"_qs);
    return pattern.match(text::fold(line)).hasMatch();
}

QString entry(const QString &text)
{
    static const QRegularExpression ends(u"^[\\s\\-–+•*]+|[\\s;.,]+$"_qs);
    return QString(text).remove(ends).simplified();
}

bool isKept(const QString &text)
{
    return text::fold(text).startsWith(u"luu");
}

/// "Như trên", "Như Điều 5".
bool isNamedAbove(const QString &text)
{
    static const QRegularExpression pattern(u"^nhu (?:tren|di[eê]u)\\b"_qs);
    return pattern.match(text::fold(text)).hasMatch();
}

void add(QList<Proposed> &result, const QString &text, int confidence, const QList<TextLine> &lines)
{
    const QString value = entry(text);
    const bool known = std::any_of(result.begin(), result.end(), [&value](const Proposed &one) { return one.value == value; });
    if (value.size() > 1 && value.size() < 200 && !known && result.size() < mostRecipients)
        result.append(proposed(value, confidence, lines));
}

/// The lines of the list under "Nơi nhận:", of the same column where there are places.
QList<TextLine> linesUnder(const QList<TextLine> &lines, qsizetype title)
{
    QList<TextLine> result;
    for (qsizetype i = title + 1; i < lines.size() && result.size() < mostRecipients * 2; ++i) {
        const TextLine &line = lines[i];
        if (!line.box.isEmpty() && std::abs(line.box.left() - lines[title].box.left()) > 40)
            continue;
        static const QRegularExpression bullet(u"^[-–+•*]"_qs);
        const bool begins = bullet.match(line.text).hasMatch();
        const bool goesOn = !result.isEmpty() && !result.last().text.endsWith(u';') && !result.last().text.endsWith(u'.');
        if (!begins && !goesOn)
            break;
        result.append(line);
        if (line.text.endsWith(u'.') && isKept(entry(line.text)))
            break;
    }
    return result;
}

/// Entries run on over lines until a semicolon ends them or the next dash begins one.
void addEntries(QList<Proposed> &result, const QList<TextLine> &lines, int confidence)
{
    QList<TextLine> one;
    const auto finish = [&] {
        if (!one.isEmpty() && !isKept(entry(textOf(one))) && !isNamedAbove(entry(textOf(one))))
            add(result, textOf(one), confidence, one);
        one.clear();
    };
    for (const TextLine &line : lines) {
        static const QRegularExpression bullet(u"^[-–+•*]"_qs);
        if (bullet.match(line.text).hasMatch())
            finish();
        one.append(line);
    }
    finish();
}

/// "Kính gửi: Các sở, ban, ngành;" and what is under it, on one line or as a list.
void addAddressees(QList<Proposed> &result, const QList<TextLine> &lines, qsizetype at, int confidence)
{
    static const QRegularExpression sign(u"^.*?K[íi]nh g[ửu]i\\s*:?\\s*"_qs, QRegularExpression::CaseInsensitiveOption);
    const QString first = QString(lines[at].text).remove(sign);
    if (!entry(first).isEmpty())
        add(result, first, confidence, {lines[at]});
    bool open = first.isEmpty() || first.endsWith(u':') || first.endsWith(u';') || first.endsWith(u',');
    QList<TextLine> list;
    for (qsizetype i = at + 1; open && i < std::min(lines.size(), at + addresseeLines); ++i) {
        static const QRegularExpression bullet(u"^[-–+•*]"_qs);
        if (!bullet.match(lines[i].text).hasMatch())
            break;
        list.append(lines[i]);
        open = !lines[i].text.endsWith(u'.');
    }
    addEntries(result, list, confidence);
}

}

QList<Proposed> recogniseRecipients(const QList<PageText> &pages)
{
    QList<Proposed> result;
    bool listed = false;
    for (int number = 0; number < pages.size() && !listed; ++number) {
        const int confidence = pages[number].source == TextSource::Ocr ? 60 : 82;
        const QList<TextLine> lines = cutAtGaps(allLines(pages[number], number));
        for (qsizetype i = 0; i < lines.size() && !listed; ++i) {
            if (number == 0 && text::fold(lines[i].text).startsWith(u"kinh gui"))
                addAddressees(result, lines, i, confidence);
            listed = opensList(lines[i].text);
            if (listed)
                addEntries(result, linesUnder(lines, i), confidence);
        }
    }
    return result;
}

}
