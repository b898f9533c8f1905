// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/findings.h"

#include <algorithm>

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
    if (line.paragraph >= 0) {
        FormFix fix;
        fix.paragraph = line.paragraph;
        fix.from = line.offset + from;
        fix.length = length;
        fix.text = text;
        finding.fix = fix;
    }
    return finding;
}

FormFinding &Findings::addLetters(const QString &component, const char *property, const SetLine &line, const QVariantMap &args, const FormFix &fix)
{
    FormFinding &finding = add(component + u'.' + QLatin1String(property), line, args);
    const LetterLimits limits = m_limits.letters(component);
    finding.clause = limits.clause;
    finding.args.insert(u"component"_qs, component);
    if (line.paragraph >= 0)
        finding.fix = fix;
    return finding;
}

void Findings::size(const QString &component, const SetLine &line)
{
    const LetterLimits limits = m_limits.letters(component);
    const float found = sizeOf(line);
    if (!m_parts.sizesKnown || found <= 0 || (found > limits.from - tolerance && found < limits.to + tolerance))
        return;
    FormFix fix = lettersFix(line);
    fix.size = limits.used;
    addLetters(component, "size", line, {{u"found"_qs, double(found)}, {u"from"_qs, double(limits.from)}, {u"to"_qs, double(limits.to)}}, fix);
}

void Findings::letters(const QString &component, const SetLine &line)
{
    if (!line.isEmpty())
        letters(component, QList<SetLine>{line});
}

void Findings::letters(const QString &component, const QList<SetLine> &lines)
{
    const LetterLimits limits = m_limits.letters(component);
    const auto first = [&lines](const auto &wrong) { return std::find_if(lines.begin(), lines.end(), wrong); };
    const auto addFirst = [&](const char *property, auto line, const FormFix &fix) {
        if (line != lines.end())
            addLetters(component, property, *line, {}, fix);
    };
    const auto sized = first([&](const SetLine &line) {
        const float found = sizeOf(line);
        return found > 0 && (found < limits.from - tolerance || found > limits.to + tolerance);
    });
    if (sized != lines.end())
        size(component, *sized);

    const auto thick = first([&](const SetLine &line) {
        const double share = boldShare(line);
        return m_parts.boldKnown && share >= 0 && (limits.bold ? share < hardly : share > most);
    });
    FormFix fix = thick == lines.end() ? FormFix{} : lettersFix(*thick);
    fix.bold = limits.bold;
    addFirst(limits.bold ? "bold" : "light", thick, fix);

    const auto slanted = first([&](const SetLine &line) {
        const double share = italicShare(line);
        return m_parts.italicKnown && share >= 0 && (limits.italic ? share < hardly : share > most);
    });
    fix = slanted == lines.end() ? FormFix{} : lettersFix(*slanted);
    fix.italic = limits.italic;
    addFirst(limits.italic ? "italic" : "upright", slanted, fix);
}

}
