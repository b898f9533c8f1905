// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/findings.h"

#include <QSet>

#include <algorithm>

namespace congso::formcheck {

namespace {

constexpr int fewLetters = 2;

QList<SetLine> everything(const FormParts &parts)
{
    QList<SetLine> all{parts.motto, parts.secondMotto, parts.number, parts.date, parts.title};
    all += parts.agency + parts.subject + parts.about + parts.addressees + parts.bases + parts.body + parts.powers;
    all << parts.name << parts.recipientsWord;
    return all + parts.recipients;
}

/// Fonts with the widths and shapes of Times New Roman, which stand for it where it is not installed.
bool isStandIn(const QString &family)
{
    static const QSet<QString> twins{u"tinos"_qs, u"liberationserif"_qs, u"nimbusroman"_qs, u"nimbusromanno9l"_qs, u"times"_qs, u"texgyretermes"_qs, u"freeserif"_qs};
    return twins.contains(family.toLower().remove(u' ').remove(u'-'));
}

bool hasLetters(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= fewLetters;
}

}

void checkFonts(const FormParts &parts, bool chosen, Findings &found)
{
    QSet<QString> seen{found.limits().font()};
    for (const SetLine &line : everything(parts)) {
        for (const SetPart &part : line.parts) {
            const QString family = familyOf(part.font);
            const bool other = !part.late && isLetterFont(family) && !seen.contains(family) && (chosen || !isStandIn(family));
            if (!other || !hasLetters(QStringView(line.text).mid(part.from, part.length)))
                continue;
            seen.insert(family);
            FormFinding &finding = found.add(u"font.family"_qs, line, {{u"found"_qs, family}, {u"expected"_qs, found.limits().font()}});
            FormFix fix;
            fix.kind = FormFix::Kind::Letters;
            fix.text = part.font;
            fix.font = found.limits().font();
            finding.fixes = {fix};
        }
    }
}

}
