// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/fuzzy.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace congso::recognition {

namespace {

constexpr qsizetype mostRecipients = 40;
constexpr qsizetype addresseeLines = 12;
constexpr qsizetype longestAddressee = 90;
constexpr int mostBlots = 3;      ///< lines that a scanner made of a scribble between the heading and the list
constexpr qreal widestList = 260; ///< points

/// "Nơi nhận:", as a scanner may have read it too: "Mới nhận:", "Nơi nhân".
bool opensList(const QString &line)
{
    static const QRegularExpression pattern(u"^\\W*(\\w{2,4}) (\\w{4,5})\\W*(?:$|:)"_qs, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text::fold(line));
    return match.hasMatch() && match.captured(2).startsWith(u"nh") && editDistance(bareLetters(match.captured(1) + match.captured(2)), u"noinhan"_qs, 2) <= 2;
}

bool hasBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^[-–—+•*]"_qs);
    return bullet.match(line).hasMatch();
}

QString entry(const QString &text)
{
    static const QRegularExpression ends(u"^[\\s\\-–—+•*]+|[\\s;:.,]+$"_qs);
    return QString(text).remove(ends).simplified();
}

bool isKept(const QString &text)
{
    return text::fold(text).startsWith(u"luu");
}

/// "Như trên", "Như Điều 5".
bool isNamedAbove(const QString &text)
{
    static const QRegularExpression pattern(u"^nhu (?:tren|dieu|kinh gui)\\b"_qs);
    return pattern.match(text::fold(text)).hasMatch() || editDistance(bareLetters(text), u"nhutren"_qs, 1) <= 1;
}

/// A form to be filled in, bound behind the text: "………(1)", "<Tên cơ quan>", "Chi cục HQ.....".
bool isBlank(const QString &text)
{
    static const QRegularExpression gap(u"…|\\.{3}|_{3}|^<"_qs);
    return gap.match(text).hasMatch();
}

void add(QList<Proposed> &result, const QString &text, int confidence, const QList<TextLine> &lines)
{
    const QString value = entry(text);
    const bool known = std::any_of(result.begin(), result.end(), [&value](const Proposed &one) { return one.value == value; });
    if (value.size() > 1 && value.size() < 200 && !known && result.size() < mostRecipients)
        result.append(proposed(value, confidence, lines));
}

/// The lines of the list under "Nơi nhận:", of the same column where there are places.
QList<TextLine> linesUnder(const QList<TextLine> &lines, qsizetype title, bool scanned)
{
    QList<TextLine> result;
    int blots = 0;
    for (qsizetype i = title + 1; i < lines.size() && result.size() < mostRecipients * 2; ++i) {
        const TextLine &line = lines[i];
        if (!line.box.isEmpty() && std::abs(line.box.left() - lines[title].box.left()) > 40)
            continue;
        const bool begins = hasBullet(line.text);
        const bool goesOn = !result.isEmpty() && !result.last().text.endsWith(u';') && !result.last().text.endsWith(u'.');
        const bool lost = scanned && !result.isEmpty() && line.text.endsWith(u';'); // its dash
        const bool blot = result.isEmpty() && scanned && ++blots <= mostBlots;
        if (!begins && blot)
            continue;
        if (!begins && !goesOn && !lost)
            break;
        result.append(line);
        if (line.text.endsWith(u'.') && isKept(entry(line.text)))
            break;
    }
    return result;
}

/// The list without its heading, which a seal or a scribble may cover: what stands above "- Lưu: VT" in the same column.
QList<TextLine> linesAbove(const QList<TextLine> &lines, qsizetype kept)
{
    QList<TextLine> result{lines[kept]};
    for (qsizetype i = kept - 1; i >= 0 && result.size() < mostRecipients; --i) {
        const TextLine &line = lines[i];
        const bool column = std::abs(line.box.left() - lines[kept].box.left()) < 20 && line.box.right() < lines[kept].box.left() + widestList;
        if (column && result.last().box.top() - line.box.bottom() > 2.5 * line.box.height())
            break;
        if (column)
            result.append(line);
    }
    std::reverse(result.begin(), result.end());
    while (!result.isEmpty() && !hasBullet(result.first().text))
        result.removeFirst();
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
    if (std::any_of(lines.begin(), lines.end(), [](const TextLine &line) { return isBlank(line.text); }))
        return;
    for (const TextLine &line : lines) {
        if (hasBullet(line.text) || (!one.isEmpty() && one.last().text.endsWith(u';')))
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
    if (isBlank(first))
        return;
    if (!entry(first).isEmpty())
        add(result, first, confidence, {lines[at]});
    bool open = first.isEmpty() || first.endsWith(u':') || first.endsWith(u';') || first.endsWith(u',');
    QList<TextLine> list;
    for (qsizetype i = at + 1; open && i < std::min(lines.size(), at + addresseeLines); ++i) {
        const bool lost = !list.isEmpty() && list.last().text.endsWith(u';') && (lines[i].text.endsWith(u';') || lines[i].text.endsWith(u'.')) && lines[i].text.size() < longestAddressee;
        if (!hasBullet(lines[i].text) && !lost)
            break;
        list.append(lines[i]);
        open = !lines[i].text.endsWith(u'.');
    }
    addEntries(result, list, confidence);
}

/// "Mẫu số 01", "PHỤ LỤC II" on a line of its own: the letters in it are examples.
bool opensForms(const QString &line)
{
    static const QRegularExpression pattern(u"^(?:(?:mau|bieu) (?:so )?\\d{1,3}\\w?|phu luc(?: (?:so )?[\\divx]{1,5})?)$"_qs);
    return pattern.match(text::fold(line).simplified()).hasMatch();
}

}

QList<Proposed> recogniseRecipients(const QList<PageText> &pages)
{
    QList<Proposed> result;
    bool listed = false;
    for (int number = 0; number < pages.size() && !listed; ++number) {
        const bool scanned = pages[number].source == TextSource::Ocr;
        const int confidence = scanned ? 60 : 82;
        const QList<TextLine> lines = cutAtGaps(allLines(pages[number], number));
        for (qsizetype i = 0; i < lines.size() && !listed; ++i) {
            if (opensForms(lines[i].text))
                return result;
            if (number == 0 && text::fold(lines[i].text).startsWith(u"kinh gui"))
                addAddressees(result, lines, i, confidence);
            const bool kept = scanned && hasBullet(lines[i].text) && isKept(entry(lines[i].text));
            listed = opensList(lines[i].text) || kept;
            if (listed)
                addEntries(result, kept ? linesAbove(lines, i) : linesUnder(lines, i, scanned), confidence);
        }
    }
    return result;
}

}
