// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/findings.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace congso::formcheck {

namespace {

constexpr double points = 72 / 25.4; ///< in a millimetre
constexpr double slack = 0.5;        ///< mm: what a word processor rounds
constexpr double paperSlack = 2;
constexpr qsizetype sentence = 60;   ///< letters from which a paragraph is one of the text

/// Of the text itself: no headings, no list set in the middle, no base.
bool isText(const SetLine &line)
{
    return line.align != FormAlign::Centre && line.align != FormAlign::End && line.text.simplified().size() >= sentence && !isCapitals(line);
}

class SectionChecker
{
public:
    SectionChecker(const FormReading &reading, const FormParts &parts, Findings &found) : m_reading(reading), m_parts(parts), m_found(found)
    {
        for (const SetLine &base : parts.bases)
            m_bases.insert(base.paragraph);
        for (const SetLine &line : parts.body) {
            if (isText(line))
                m_texts.append(line);
        }
    }

    void check()
    {
        checkPaper();
        checkText();
        checkSizes();
        checkNumbers();
    }

private:
    const FormParagraph &paragraph(const SetLine &line) const { return m_reading.paragraphs[line.paragraph]; }

    int lastSection() const
    {
        const SetLine &end = !m_parts.name.isEmpty() ? m_parts.name : !m_parts.recipientsWord.isEmpty() ? m_parts.recipientsWord : SetLine();
        return end.paragraph >= 0 ? paragraph(end).section : int(m_reading.sections.size()) - 1;
    }

    void checkPaper()
    {
        for (int i = 0; i <= std::min<int>(lastSection(), int(m_reading.sections.size()) - 1); ++i) {
            const FormSection &section = m_reading.sections[i];
            if (section.page.isEmpty())
                continue;
            if (!checkSize(section, i) || section.page.width() > section.page.height())
                return; // the sides of a page lying down are others
            if (!checkMargins(section, i))
                return;
        }
    }

    bool checkSize(const FormSection &section, int number)
    {
        const QSizeF paper = m_found.limits().page() * points;
        const auto is = [](double a, double b) { return std::abs(a - b) <= paperSlack * points; };
        if (is(section.page.width(), paper.width()) && is(section.page.height(), paper.height()))
            return true;
        const bool turned = is(section.page.width(), paper.height()) && is(section.page.height(), paper.width());
        FormFinding &finding = m_found.add(turned ? u"page.turned"_qs : u"page.size"_qs, {},
                                           {{u"width"_qs, qRound(section.page.width() / points)}, {u"height"_qs, qRound(section.page.height() / points)}});
        if (!turned && !section.sizeElement.isEmpty()) {
            FormFix fix;
            fix.kind = FormFix::Kind::PageSize;
            fix.section = number;
            fix.page = paper;
            finding.fixes = {fix};
        }
        return !turned;
    }

    bool checkMargins(const FormSection &section, int number)
    {
        const QMarginsF &margins = section.margins;
        bool good = true;
        const auto one = [&](const QString &side, double found, auto set) {
            const MarginLimits limits = m_found.limits().margin(side);
            const double mm = found / points;
            if (found < 0 || (mm >= limits.from - slack && mm <= limits.to + slack))
                return;
            good = false;
            FormFinding &finding = m_found.add(u"margin."_qs + side, {}, {{u"found"_qs, std::round(mm * 10) / 10}, {u"from"_qs, limits.from}, {u"to"_qs, limits.to}});
            finding.clause = limits.clause;
            if (section.marginElement.isEmpty())
                return;
            FormFix fix;
            fix.kind = FormFix::Kind::Margins;
            fix.section = number;
            fix.margins = QMarginsF(-1, -1, -1, -1);
            set(fix.margins, (mm < limits.from ? limits.from : limits.to) * points);
            finding.fixes = {fix};
        };
        one(u"left"_qs, margins.left(), [](QMarginsF &m, double value) { m.setLeft(value); });
        one(u"top"_qs, margins.top(), [](QMarginsF &m, double value) { m.setTop(value); });
        one(u"right"_qs, margins.right(), [](QMarginsF &m, double value) { m.setRight(value); });
        one(u"bottom"_qs, margins.bottom(), [](QMarginsF &m, double value) { m.setBottom(value); });
        return good;
    }

    /// More than a third of the paragraphs have to be so: a quotation set otherwise is nobody's mistake.
    void addMost(const QString &rule, const std::function<bool(const SetLine &)> &wrong, const std::function<QVariantMap(const SetLine &)> &args = {})
    {
        const SetLine *first = nullptr;
        qsizetype count = 0;
        for (const SetLine &line : std::as_const(m_texts)) {
            if (!wrong(line))
                continue;
            ++count;
            first = first ? first : &line;
        }
        if (first && count * 3 > m_texts.size())
            m_found.add(rule, *first, args ? args(*first) : QVariantMap());
    }

    void checkText()
    {
        addMost(u"body.justified"_qs, [this](const SetLine &line) { return paragraph(line).align != FormAlign::Justified; });
        const auto indentOf = [this](const SetLine &line) { return paragraph(line).firstIndent / points; };
        addMost(u"body.indent"_qs, [&](const SetLine &line) {
            const double mm = indentOf(line);
            const QList<double> allowed = m_found.limits().indents();
            const bool fits = std::any_of(allowed.begin(), allowed.end(), [mm](double one) { return std::abs(one - mm) < slack; });
            return !fits && !line.text.startsWith(u'\t') && !line.text.startsWith(u"  ") && !paragraph(line).listed;
        }, [&](const SetLine &line) { return QVariantMap{{u"found"_qs, std::round(indentOf(line)) / 10}}; });
        addMost(u"body.gap"_qs, [this](const SetLine &line) {
            const int next = line.paragraph + 1;
            const bool last = next >= m_reading.paragraphs.size() || m_reading.paragraphs[next].runs.isEmpty();
            const float below = last ? 100 : m_reading.paragraphs[next].before;
            return std::max(paragraph(line).after, below) < m_found.limits().paragraphGap() - 0.3;
        });
        addMost(u"body.lines"_qs, [this](const SetLine &line) {
            const float lines = paragraph(line).lines;
            return lines > 0 && (lines < 0.99f || lines > m_found.limits().linesTo() + 0.01f);
        }, [this](const SetLine &line) { return QVariantMap{{u"found"_qs, double(std::round(paragraph(line).lines * 100) / 100)}}; });
    }

    void checkSizes()
    {
        const LetterLimits limits = m_found.limits().letters(u"body"_qs);
        QMap<float, QList<SetLine>> lines;
        QMap<float, qsizetype> letters;
        qsizetype all = 0;
        for (const SetLine &line : m_parts.body) {
            if (m_bases.contains(line.paragraph))
                continue;
            const float size = sizeOf(line);
            lines[size].append(line);
            letters[size] += line.text.size();
            all += line.text.size();
        }
        for (auto it = lines.begin(); it != lines.end(); ++it) {
            const bool fits = it.key() > limits.from - 0.05f && it.key() < limits.to + 0.05f;
            if (!fits && letters.value(it.key()) * 12 >= all)
                m_found.size(u"body"_qs, *it);
        }
    }

    void checkNumbers()
    {
        const auto has = [this](FormPlace place) {
            return std::find_if(m_reading.paragraphs.begin(), m_reading.paragraphs.end(), [place](const FormParagraph &paragraph) {
                return paragraph.place == place && paragraph.pageNumber && paragraph.section == 0;
            });
        };
        const auto end = m_reading.paragraphs.end();
        const auto top = has(FormPlace::Header), bottom = has(FormPlace::Footer);
        const auto lineAt = [this](auto found) {
            return lineOf(*found, int(found - m_reading.paragraphs.begin()));
        };
        const auto number = top != end ? top : bottom;
        if (has(FormPlace::FirstHeader) != end || has(FormPlace::FirstFooter) != end) {
            m_found.add(u"page_number.first"_qs, lineAt(has(FormPlace::FirstHeader) != end ? has(FormPlace::FirstHeader) : has(FormPlace::FirstFooter)));
        } else if (number != end && !m_reading.sections.first().firstDiffers) {
            FormFinding &finding = m_found.add(u"page_number.first"_qs, lineAt(number));
            if (m_reading.source == FormSource::Word && !m_reading.sections.first().marginElement.isEmpty()) {
                FormFix fix;
                fix.kind = FormFix::Kind::FirstPage;
                finding.fixes = {fix};
            }
        }
        if (number == end)
            return; // how many pages there are the file does not say
        if (top == end)
            m_found.add(u"page_number.place"_qs, lineAt(bottom));
        else if (top->align != FormAlign::Centre && !top->runs.isEmpty() && !lineAt(top).text.contains(u'\t'))
            m_found.add(u"page_number.centred"_qs, lineAt(top));
    }

    const FormReading &m_reading;
    const FormParts &m_parts;
    Findings &m_found;
    QSet<int> m_bases;
    QList<SetLine> m_texts;
};

}

void checkSections(const FormReading &reading, const FormParts &parts, Findings &found)
{
    if (!reading.sections.isEmpty())
        SectionChecker(reading, parts, found).check();
}

}
