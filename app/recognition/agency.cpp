// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/furniture.h"
#include "app/recognition/fuzzy.h"

#include "db/text/fold.h"
#include "db/text/normal.h"
#include "db/text/syllable.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

using Names = QList<QList<TextLine>>;
constexpr int leastLegible = 60; ///< of a scanner's hundred

bool beginsName(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:uy ban|ubnd|hoi dong|hdnd|bo|so|tong cuc|chi cuc|cuc|vu|van phong|phong|thanh tra|ban|toa an|vien|truong|trung tam|"
        "cong ty|tong cong ty|tap doan|chi nhanh|kho bac|ngan hang|bao hiem|kiem toan|cong an|lien doan|mat tran|doan|hoi|hoc vien|benh vien|"
        "quan khu|quan doan|quan chung|binh doan|binh chung|su doan|lu doan|trung doan|bo doi|hiep hoi|lien hiep|lien minh|xi nghiep|hop tac xa|nha xuat ban|tap chi|"
        "dai|thuong truc|thue (?:tinh|thanh pho|co so)|thong tan xa|chinh phu|thu tuong|chu tich nuoc|quoc hoi|thanh uy|tinh uy|dang uy|co quan)(?:\\s|$)"_qs);
    return pattern.match(text::fold(text)).hasMatch();
}

/// "TỈNH HÀ LAM" under "ỦY BAN NHÂN DÂN": no name of its own, whatever its weight.
bool isPlaceOf(const TextLine &line, const QList<TextLine> &name)
{
    static const QRegularExpression level(u"^(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\\.?\\s+(?!uy(?:\\s|$)|doan(?:\\s|$)|hoi(?:\\s|$)|khu(?:\\s|$))"_qs);
    static const QRegularExpression placed(u"\\b(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa(?! hoi)|phuong|dac khu) \\S"_qs);
    return level.match(text::fold(line.text)).hasMatch() && !placed.match(text::fold(textOf(name))).hasMatch();
}

/// The lines above the number: parent upright, agency bold (NĐ 30, Phụ lục I, II.2); the change of weight parts
/// them, and where there is none, a word that such names begin with.
Names namesIn(const QList<TextLine> &lines, bool &parted)
{
    Names names;
    parted = true;
    for (const TextLine &line : lines) {
        if (isRule(line.text))
            continue;
        const bool first = names.isEmpty();
        const bool place = !first && isPlaceOf(line, names.last());
        const bool goesOn = !first && (place || names.last().last().text.endsWith(u'-') || line.text.startsWith(u'-') || line.text.startsWith(u"VÀ "));
        const bool weight = !first && !place && names.last().last().bold != line.bold;
        const bool word = !first && beginsName(line.text) && !goesOn;
        if (first || weight || word)
            names.append(QList<TextLine>{});
        if (word && !weight)
            parted = false;
        names.last().append(line);
    }
    return names;
}

/// How the pages write this name inside a sentence, the way they do it most; empty when they do not. Marks do
/// not count: capitals lose them in scans.
QString asWritten(const QString &capitals, const QList<PageText> &pages)
{
    QString pattern = QRegularExpression::escape(text::fold(capitals));
    pattern.replace(u"\\ "_qs, u"\\s+"_qs).replace(u"\\-"_qs, u"[-–]"_qs);
    const QRegularExpression name(u"(?<!\\p{L})"_qs + pattern + u"(?!\\p{L})"_qs, QRegularExpression::UseUnicodePropertiesOption);
    QMap<QString, int> seen;
    for (const PageText &page : pages.mid(0, 20)) {
        const QString text = text::nfc(page.text).simplified();
        const QString folded = text::fold(text);
        if (folded.size() != text.size())
            continue; // places in the two would not be the same
        for (auto i = name.globalMatch(folded); i.hasNext();) {
            const auto match = i.next();
            const QString written = text.mid(match.capturedStart(), match.capturedLength());
            if (written.at(0).isUpper() && written != written.toUpper())
                ++seen[written];
        }
    }
    QString best;
    for (auto i = seen.cbegin(); i != seen.cend(); ++i) {
        if (best.isEmpty() || i.value() > seen[best])
            best = i.key();
    }
    return best;
}

/// What stands behind "tỉnh", "thành phố", "xã" at the end of a name; empty where it names no place.
QString placeIn(const QString &agency)
{
    static const QRegularExpression last(u"^.*(?:^|\\s)(?:tỉnh|thành phố|xã|phường|thị trấn|đặc khu)\\s+(?!hội\\b)(.+?)$"_qs, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return last.match(agency).captured(1);
}

/// "Tinh Quang Ngai" with the marks that the place before the date has kept; and the whole of a place of which only its
/// beginning could be read.
QString withMarksOf(const QString &agency, const QString &place)
{
    const bool ends = !place.isEmpty() && text::fold(agency).endsWith(text::fold(place));
    QString mended = ends ? QString(agency.chopped(place.size()) + place) : agency;
    const QString named = placeIn(mended);
    if (!ends && !named.isEmpty() && text::fold(place).startsWith(text::fold(named) + u' '))
        mended = mended.chopped(named.size()) + place;
    static const QRegularExpression levels(u"(?<=\\s)t[iĩìíỉị]nh\\b(?!\\s+[uủỦ][yỷ]?\\b)"_qs,
                                           QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return mended.replace(levels, u"tỉnh"_qs);
}

/// "TỈNHHÀ LAM", as a scanner reads what stands close together.
QString parted(QString capitals)
{
    static const QRegularExpression joined(u"\\b(T[ỈIÌÍ]NH|PHƯỜNG|PHỐ|NHÂN|DÂN)(?=\\p{Lu}{2})"_qs, QRegularExpression::UseUnicodePropertiesOption);
    return capitals.replace(joined, u"\\1 "_qs);
}

/// Whether every word is built as one is: what has lost its marks, as "tiep", often is not.
bool isSpelt(const QString &name)
{
    static const QRegularExpression between(u"[\\s,.–-]+"_qs);
    const QStringList words = name.split(between, Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return text::isSyllable(word) || std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); }); // UBND, VII, 138
    });
}

QString written(const QString &line, const QList<PageText> &pages, const QString &place)
{
    const QString printed = parted(line);
    if (printed != printed.toUpper())
        return printed;
    const QString inText = asWritten(printed, pages);
    return inText.isEmpty() ? withMarksOf(sentenceCase(printed), place) : withUsualHead(inText);
}

/// What has no name without the one it belongs to: "Thường trực" of a council, "Ban Tổ chức" of a Party committee.
bool isPartOf(const QString &agency, const QString &parent)
{
    static const QStringList parts = {u"van phong"_qs, u"thuong truc"_qs, u"ban thuong truc"_qs, u"ban thuong vu"_qs, u"ban chap hanh"_qs};
    static const QRegularExpression committee(u"^(?:tinh|thanh|huyen|quan|thi|dang) uy(?:\\s|$)"_qs);
    static const QRegularExpression office(u"^(?:ban|uy ban kiem tra|co quan uy ban kiem tra|van phong)(?:\\s|$)"_qs);
    const QString folded = text::fold(agency);
    const bool ofParty = committee.match(text::fold(parent)).hasMatch() && office.match(folded).hasMatch() && !folded.contains(text::fold(parent).section(u' ', 0, 1));
    return ofParty || parts.contains(folded);
}

/// "Sở Nội vụ" of "UBND tỉnh Phú Thượng" is one of 34 until it says which.
QString withPlace(const QString &agency, const QString &parent)
{
    static const QRegularExpression local(u"^(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)\\s+(.+)$"_qs,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression party(u"^Đảng bộ (?:tỉnh|thành phố|huyện) (.+)$"_qs, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression committee(u"^(?:tinh|thanh|huyen) uy$"_qs);
    if (isPartOf(agency, parent))
        return agency + u' ' + parent;
    if (const auto whose = party.match(parent); whose.hasMatch() && committee.match(text::fold(agency)).hasMatch())
        return agency + u' ' + whose.captured(1);
    const auto match = local.match(parent);
    static const QRegularExpression level(u"\\s(?:tỉnh|thành phố|xã|phường|đặc khu)$"_qs);
    if (const auto said = level.match(agency); match.hasMatch() && said.hasMatch()) // "Thanh tra tỉnh"
        return match.captured(1).startsWith(said.captured().mid(1) + u' ') ? QString(agency + match.captured(1).mid(said.capturedLength() - 1)) : agency;
    const bool said = match.hasMatch() && text::fold(agency).endsWith(text::fold(match.captured(1)));
    return match.hasMatch() && !said && !agency.contains(u"nhân dân") ? QString(agency + u' ' + match.captured(1)) : agency;
}

/// The first letters of a name's syllables: "Bộ Kế hoạch và Đầu tư" → "BKHĐT", folded.
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : text::fold(name).split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"va" || !word.at(0).isLetterOrNumber())
            continue;
        initials += word.at(0).isDigit() ? word : word.left(1);
    }
    return initials;
}

/// Whether a group of the notation is made of the name's first letters: "TT-BKHĐT", "SNV-VP", "2024/QH15".
bool notationNames(const QString &notation, const QString &agency)
{
    static const QRegularExpression between(u"[-/]"_qs);
    static const QRegularExpression term(u"\\d+$"_qs);
    const QString initials = initialsOf(inFull(agency));
    for (const QString &group : text::fold(notation).split(between, Qt::SkipEmptyParts)) {
        const QString letters = QString(group).remove(term) == u"ttg" ? u"tt"_qs : QString(group).remove(term);
        if (letters.size() > 1 && (initials.startsWith(letters) || initials.startsWith(group)))
            return true;
    }
    return false;
}

/// The capital lines above the number that can be of a name: no kind, no heading, no name twice in a row.
QList<TextLine> nameLines(const Letterhead &head)
{
    QList<TextLine> lines;
    for (const TextLine &line : head.left.mid(0, head.number.value_or(head.left.size()))) {
        if (isFurniture(line.text) || isMotto(line.text) || isSecondMotto(line.text))
            continue;
        lines.append(line);
    }
    const bool anyCapitals = std::any_of(lines.begin(), lines.end(), [](const TextLine &line) { return line.capitals; });
    if (anyCapitals)
        lines.removeIf([](const TextLine &line) { return !line.capitals; });
    return lines;
}

/// Whether a scanner was sure of every word.
bool isLegible(const QList<TextLine> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const TextLine &line) {
        return std::all_of(line.words.begin(), line.words.end(), [](const PageWord &word) { return word.confidence >= leastLegible; });
    });
}

Names withoutRepeats(Names names)
{
    for (qsizetype i = names.size() - 1; i > 0; --i) {
        if (nearly(textOf(names[i]), textOf(names[i - 1])))
            names.removeAt(i - 1);
    }
    return names;
}

}

namespace {

/// "Bộ trưởng Bộ Nội vụ ban hành Thông tư …": who makes it, where the head does not say.
void recogniseEnacting(const Letterhead &head, RecognisedFields &fields)
{
    static const QRegularExpression sentence(
        u"(?:^|[.;,] )(?:Bộ trưởng (Bộ [^.;:]{3,70}?)|(Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Thủ tướng Chính phủ)) (?:ban hành|quyết định)"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    const QList<TextLine> lines = head.body.mid(0, 70);
    const auto match = sentence.match(textOf(lines));
    if (match.hasMatch())
        fields.agency = proposed(match.captured(match.capturedLength(1) > 0 ? 1 : 2), 72, lines.first().page, {});
}

}

QString inFull(const QString &agency)
{
    static const QRegularExpression council(u"^HĐND\\b"_qs, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression committee(u"^UBND\\b"_qs);
    return QString(agency).replace(committee, u"Ủy ban nhân dân"_qs).replace(council, u"Hội đồng nhân dân"_qs);
}

void recogniseAgency(const Letterhead &head, const QList<PageText> &pages, RecognisedFields &fields, Proposed &parent)
{
    bool parted = true;
    const Names names = withoutRepeats(namesIn(nameLines(head), parted));
    if (names.isEmpty() || names.size() > 3)
        return recogniseEnacting(head, fields);
    const QString printed = textOf(names.last());
    if (printed.size() < 4 || printed.size() > 200)
        return;
    const QString place = fields.place.value;
    QString agency = written(printed, pages, place);
    if (names.size() > 1) {
        const QList<TextLine> above = names[names.size() - 2];
        parent = proposed(inFull(written(textOf(above), pages, place)), beginsName(textOf(above)) ? 75 : 40, above);
        agency = withPlace(agency, written(textOf(above), pages, place));
    }
    const bool joint = printed.contains(u" - BỘ ") || names.last().size() > 3;
    const bool told = notationNames(fields.codeNotation.value, printed);
    const bool plain = (parted || told) && beginsName(printed) && names.size() <= 2 && head.hasMotto;
    const bool clear = !head.scanned || (isLegible(names.last()) && isSpelt(agency) && (placeIn(agency).isEmpty() || text::fold(placeIn(agency)) == text::fold(place)));
    const int confidence = joint ? 55 : told && plain && clear ? 93 : head.scanned || !plain ? 65 : 85;
    fields.agency = proposed(inFull(agency), confidence, names.last());
}

}
