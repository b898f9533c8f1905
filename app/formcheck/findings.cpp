// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/findings.h"

namespace congso::formcheck {

namespace {

constexpr int longestExcerpt = 80;
constexpr double most = 0.8;  ///< of the letters that should be so
constexpr double hardly = 0.2;
constexpr float tolerance = 0.05f;

QString excerptOf(const SetLine &line)
{
    const QString text = line.text.simplified();
    return text.size() > longestExcerpt ? text.left(longestExcerpt - 1) + u'…' : text;
}

FormFix lettersFix(const SetLine &line)
{
    FormFix fix;
    fix.kind = FormFix::Kind::Letters;
    fix.paragraph = line.paragraph;
    fix.from = line.offset;
    fix.length = int(line.text.size());
    return fix;
}

}

FormFix textFix(const SetLine &line, int from, int length, const QString &text)
{
    FormFix fix;
    fix.paragraph = line.paragraph;
    fix.from = line.offset + from;
    fix.length = length;
    fix.text = text;
    return fix;
}

FormFinding &Findings::add(const QString &rule, const SetLine &line, const QVariantMap &args)
{
    const RuleText text = m_limits.rule(rule);
    FormFinding finding;
    finding.rule = rule;
    finding.clause = text.clause;
    finding.severity = text.severity;
    finding.args = args;
    finding.excerpt = excerptOf(line);
    finding.page = line.page;
    finding.box = line.box;
    finding.paragraph = line.paragraph;
    m_list.append(finding);
    return m_list.last();
}

FormFinding &Findings::addText(const QString &rule, const SetLine &line, int from, int length, const QString &text, const QVariantMap &args)
{
    FormFinding &finding = add(rule, line, args);
    if (line.paragraph >= 0)
        finding.fixes = {textFix(line, from, length, text)};
    return finding;
}

void Findings::addLetters(const QString &component, const char *property, const QList<SetLine> &wrong, const QVariantMap &args, const LetterFix &change)
{
    if (wrong.isEmpty())
        return;
    FormFinding &finding = add(component + u'.' + QLatin1String(property), wrong.first(), args);
    finding.clause = m_limits.letters(component).clause;
    finding.args.insert(u"component"_qs, component);
    for (const SetLine &line : wrong) {
        if (line.paragraph < 0)
            continue;
        FormFix fix = lettersFix(line);
        change(fix);
        finding.fixes.append(fix);
    }
}

void Findings::size(const QString &component, const QList<SetLine> &lines)
{
    const LetterLimits limits = m_limits.letters(component);
    QList<SetLine> wrong;
    for (const SetLine &line : lines) {
        const float found = sizeOf(line);
        if (m_parts.sizesKnown && found > 0 && (found < limits.from - tolerance || found > limits.to + tolerance))
            wrong.append(line);
    }
    if (wrong.isEmpty())
        return;
    const QVariantMap args{{u"found"_qs, double(sizeOf(wrong.first()))}, {u"from"_qs, double(limits.from)}, {u"to"_qs, double(limits.to)}};
    addLetters(component, "size", wrong, args, [&limits](FormFix &fix) { fix.size = limits.used; });
}

void Findings::letters(const QString &component, const SetLine &line)
{
    if (!line.isEmpty())
        letters(component, QList<SetLine>{line});
}

void Findings::letters(const QString &component, const QList<SetLine> &lines)
{
    const LetterLimits limits = m_limits.letters(component);
    const auto those = [&lines](bool wanted, double (*shareOf)(const SetLine &)) {
        QList<SetLine> wrong;
        for (const SetLine &line : lines) {
            const double share = shareOf(line);
            if (share >= 0 && (wanted ? share < hardly : share > most))
                wrong.append(line);
        }
        return wrong;
    };
    size(component, lines);
    if (m_parts.boldKnown)
        addLetters(component, limits.bold ? "bold" : "light", those(limits.bold, boldShare), {}, [&limits](FormFix &fix) { fix.bold = limits.bold; });
    if (m_parts.italicKnown)
        addLetters(component, limits.italic ? "italic" : "upright", those(limits.italic, italicShare), {}, [&limits](FormFix &fix) { fix.italic = limits.italic; });
}

}
