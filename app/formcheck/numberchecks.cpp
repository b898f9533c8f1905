// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/findings.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::formcheck {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

const NamedKind *kindOf(const QString &code, const QList<NamedKind> &kinds)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&code](const NamedKind &kind) { return kind.code == code; });
    return found == kinds.end() ? nullptr : &*found;
}

/// "Số:" before the number.
void checkWord(const SetLine &line, Findings &found)
{
    static const QRegularExpression word(u"^\\s*(S[ốố]|SỐ|S[oô]́?)(\\s*)([:;.]?)"_qs, unicode);
    const auto match = word.match(line.text);
    if (!match.hasMatch())
        return;
    if (match.captured(3) != u":")
        found.addText(u"number.colon"_qs, line, int(match.capturedStart(1)), int(match.capturedLength() - (match.capturedStart(1) - match.capturedStart())), u"Số:"_qs);
    else if (match.captured(1) == u"SỐ")
        found.addText(u"number.word_case"_qs, line, int(match.capturedStart(1)), int(match.capturedLength(1)), u"Số"_qs);
}

/// The notation begins with the letters of the kind, in their case; that of a công văn with the agency's.
void checkKindLetters(const FormParts &parts, const SetLine &line, int from, const QString &letters, const QList<NamedKind> &kinds, Findings &found)
{
    const NamedKind *kind = kindOf(parts.kind, kinds);
    if (!kind || (parts.title.isEmpty() && parts.about.isEmpty()))
        return;
    const QString name = kind->name.section(u" ("_qs, 0, 0);
    if (kind->code == u"CV") {
        // "CV-UBND": a công văn has no letters of its own; other letters may be an agency's
        if (letters == u"CV" || letters == u"CV.")
            found.add(u"number.letter_kind"_qs, line, {{u"found"_qs, letters}});
        return;
    }
    if (letters == kind->code)
        return;
    const bool onlyCase = letters.compare(kind->code, Qt::CaseInsensitive) == 0;
    const QString rule = onlyCase ? u"number.kind_case"_qs : u"number.kind"_qs;
    const NamedKind *other = kindOf(letters, kinds);
    FormFinding &finding = found.addText(rule, line, from, int(letters.size()), kind->code, {{u"found"_qs, letters}, {u"expected"_qs, kind->code}, {u"kind"_qs, name}});
    if (!onlyCase && !other)
        finding.fixes.clear(); // perhaps the letters of the kind are missing altogether
}

/// Behind the slash: what stands before it may be a room left for the number.
void checkJoints(const SetLine &line, int from, const QString &code, Findings &found)
{
    const int cut = int(code.indexOf(u'/')) + 1;
    const QString notation = code.mid(cut).trimmed();
    static const QRegularExpression spaces(u"\\S\\s+[-–—]|[-–—]\\s+\\S"_qs);
    static const QRegularExpression dash(u"[–—−]"_qs);
    static const QRegularExpression joint(u"\\s*[-–—−]\\s*"_qs);
    const QString right = QString(notation).replace(joint, u"-"_qs);
    const int at = from + int(code.indexOf(notation, cut));
    if (cut == 0 || notation.isEmpty())
        return;
    if (dash.match(notation).hasMatch())
        found.addText(u"number.hyphen"_qs, line, at, int(notation.size()), right);
    else if (line.page < 0 && spaces.match(notation).hasMatch())
        found.addText(u"number.spaces"_qs, line, at, int(notation.size()), right, {{u"expected"_qs, right}});
}

}

void checkNumber(const FormParts &parts, const QList<NamedKind> &kinds, Findings &found)
{
    const SetLine &line = parts.number;
    if (line.isEmpty()) {
        if (!parts.motto.isEmpty() && !parts.numberDoubtful)
            found.add(u"number.missing"_qs, parts.agency.isEmpty() ? parts.motto : parts.agency.last()).excerpt.clear();
        return;
    }
    found.letters(u"number"_qs, line);
    checkWord(line, found);
    static const QRegularExpression code(u"^\\s*S\\S{1,2}\\s*[:;.]?\\s*(?<code>(?<number>\\d*)(?<suffix>[a-z]?)[\\s.…_]*(?<slash>[/\\\\-]?)\\s*(?<letters>\\p{L}[\\p{L}\\d.]*)?.*)$"_qs, unicode);
    const auto match = code.match(line.text);
    if (!match.hasMatch())
        return;
    const QString number = match.captured(u"number"_qs);
    if (number.size() == 1 && number != u"0")
        found.addText(u"number.leading_zero"_qs, line, int(match.capturedStart(u"number"_qs)), 1, u'0' + number, {{u"found"_qs, number}, {u"expected"_qs, QString(u'0' + number)}});
    else if (number.size() > 1 && number.startsWith(u'0') && number.toInt() >= 10)
        found.addText(u"number.extra_zero"_qs, line, int(match.capturedStart(u"number"_qs)), int(number.size()), QString::number(number.toInt()), {{u"found"_qs, number}});
    if (match.captured(u"slash"_qs) != u"/" && !match.captured(u"letters"_qs).isEmpty() && !number.isEmpty())
        found.addText(u"number.slash"_qs, line, int(match.capturedStart(u"slash"_qs)), int(match.capturedLength(u"slash"_qs)), u"/"_qs);
    else if (!match.captured(u"letters"_qs).isEmpty())
        checkKindLetters(parts, line, int(match.capturedStart(u"letters"_qs)), match.captured(u"letters"_qs), kinds, found);
    checkJoints(line, int(match.capturedStart(u"code"_qs)), match.captured(u"code"_qs), found);
}

}
