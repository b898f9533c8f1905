// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "app/recognition/fuzzy.h"
#include "db/text/fold.h"

#include <algorithm>
#include <optional>

namespace congso::recognition {

namespace {

constexpr int typedUpon = 90;    ///< an annotation's own text, or the text of a page
constexpr int readInFrame = 85;  ///< every letter as it should be
constexpr int readInLine = 75;   ///< a line of a scan that may be something else
constexpr int readPoorly = 60;
constexpr int readInPart = 50;
constexpr int unread = 30;       ///< something stands there

struct Stamp
{
    QString words;
    QString value;
};

const QList<Stamp> &urgencies()
{
    static const QList<Stamp> stamps = {{u"hoa toc hen gio"_qs, u"express"_qs}, {u"hoa toc"_qs, u"express"_qs},
                                        {u"thuong khan"_qs, u"very_urgent"_qs}, {u"khan"_qs, u"urgent"_qs}};
    return stamps;
}

const QList<Stamp> &secrecies()
{
    static const QList<Stamp> stamps = {{u"tuyet mat"_qs, u"tuyet_mat"_qs}, {u"toi mat"_qs, u"toi_mat"_qs}, {u"mat"_qs, u"mat"_qs}};
    return stamps;
}

const QString *valueOf(const TextLine &line, const QList<Stamp> &stamps)
{
    const QString folded = text::fold(line.text);
    for (const Stamp &stamp : stamps) {
        if (line.capitals && folded == stamp.words)
            return &stamp.value;
    }
    return nullptr;
}

struct Read
{
    QString value;
    int confidence = 0;
};

/// One word of a stamp of two, where the other was not read: "THƯỢNG …".
std::optional<Read> readWord(const QString &said, const QList<Stamp> &stamps)
{
    const auto hasIt = [&said](const Stamp &stamp) { return stamp.words.split(u' ').contains(said); };
    const auto found = std::find_if(stamps.rbegin(), stamps.rend(), hasIt);
    return found == stamps.rend() || said.size() < 3 ? std::nullopt : std::optional(Read{found->value, readInPart});
}

/// What a stamp says. "…" tells that something of it was not read: "KHẨN …" may be "THƯỢNG KHẨN".
std::optional<Read> readMark(const QString &text, const QList<Stamp> &stamps)
{
    const bool whole = !text.contains(u'…');
    const QString said = bareLetters(text);
    for (const Stamp &stamp : stamps) {
        const QString wanted = bareLetters(stamp.words);
        if (said == wanted)
            return Read{stamp.value, whole ? readInFrame : readInPart};
        if (wanted.size() >= 6 && said.contains(wanted)) // with an hour below, or a rest of the frame
            return Read{stamp.value, readPoorly};
        const int slips = int(wanted.size()) / 5;
        if (slips > 0 && editDistance(said, wanted, slips) <= slips)
            return Read{stamp.value, readPoorly};
    }
    return whole ? std::nullopt : readWord(said, stamps);
}

void take(Proposed &field, const Read &read, int page, const QRectF &box)
{
    if (read.confidence > field.confidence)
        field = proposed(read.value, read.confidence, page, box);
}

bool isInCapitals(const QString &text)
{
    return text == text.toUpper();
}

/// Marks that were put upon the page, or are in another ink than its text.
void takeMarks(const Letterhead &head, const QList<PageNote> &marks, Recognition &found)
{
    for (const PageNote &mark : marks) {
        if (mark.text.isEmpty() || !isInCapitals(mark.text))
            continue;
        if (const auto read = readMark(mark.text, urgencies()))
            take(found.fields.urgency, *read, head.page, mark.box);
        else if (const auto degree = readMark(mark.text, secrecies()))
            take(found.secrecy, *degree, head.page, mark.box);
    }
    const bool said = !found.fields.urgency.value.isEmpty() || !found.secrecy.value.isEmpty();
    for (const PageNote &mark : marks) {
        if (mark.text.isEmpty() && !mark.box.isEmpty() && !said) {
            take(found.fields.urgency, {u"normal"_qs, unread}, head.page, mark.box);
            take(found.secrecy, {u"none"_qs, unread}, head.page, mark.box);
        }
    }
}

}

void recogniseStamps(const Letterhead &head, const QList<PageNote> &marks, Recognition &found)
{
    const int confidence = head.scanned ? readInLine : typedUpon;
    for (const TextLine &line : cutAtGaps(head.left + head.right + head.body.mid(0, 6))) {
        if (const QString *value = valueOf(line, urgencies()))
            found.fields.urgency = proposed(*value, confidence, {line});
        if (const QString *value = valueOf(line, secrecies()))
            found.secrecy = proposed(*value, confidence, {line});
    }
    takeMarks(head, marks, found);
}

}
