// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/findings.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace congso::formcheck {

using namespace recognition;

namespace {

constexpr double points = 72 / 25.4; ///< in a millimetre
constexpr double slack = 1.5;        ///< mm: letters do not begin exactly at a margin
constexpr double paperSlack = 3;     ///< mm
constexpr qreal atEdge = 3;          ///< points
constexpr qsizetype fewLines = 8;    ///< below, nothing can be told of a text's edges

SetLine placeOn(int page, const QRectF &box = {})
{
    SetLine line;
    line.page = page;
    line.box = box;
    return line;
}

/// Where the lines begin that are not indented: the first place from the left that a share of all have.
std::optional<double> leftmost(QList<qreal> places)
{
    constexpr double share = 0.12;
    std::sort(places.begin(), places.end());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto end = std::upper_bound(places.begin() + i, places.end(), places[i] + 2.5);
        const qsizetype near = end - (places.begin() + i);
        if (near >= std::max(3.0, places.size() * share))
            return places[i + near / 2];
    }
    return {};
}

/// The place most lines have, to the point; none without half of them there.
std::optional<double> commonest(const QList<qreal> &places, double least)
{
    QMap<int, int> counts;
    for (const qreal place : places)
        ++counts[qRound(place)];
    int best = 0, near = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const int around = it.value() + counts.value(it.key() - 1) + counts.value(it.key() + 1);
        if (around > near) {
            near = around;
            best = it.key();
        }
    }
    if (places.isEmpty() || near < places.size() * least)
        return {};
    double sum = 0;
    for (const qreal place : places)
        sum += std::abs(place - best) < 1.6 ? place : 0;
    return sum / near;
}

class PageChecker
{
public:
    PageChecker(const FormReading &reading, const FormParts &parts, Findings &found) : m_reading(reading), m_parts(parts), m_found(found)
    {
        const QSizeF page = reading.pages.first().text.size;
        m_first = std::max(0, parts.motto.page);
        for (const SetLine &line : parts.body) {
            if (line.page >= 0 && line.box.width() > page.width() * 0.55)
                m_full.append(line);
        }
    }

    void check()
    {
        checkPaper();
        checkEdges();
        checkTopAndBottom();
        checkText();
        checkNumbers();
    }

private:
    QSizeF pageSize(int page) const { return m_reading.pages[page].text.size; }

    void checkPaper()
    {
        const QSizeF paper = m_found.limits().page() * points;
        for (int page = m_first; page <= m_parts.lastPage; ++page) {
            const QSizeF size = pageSize(page);
            const auto is = [](double a, double b) { return std::abs(a - b) <= paperSlack * points; };
            if (is(size.width(), paper.width()) && is(size.height(), paper.height()))
                continue;
            const bool turned = is(size.width(), paper.height()) && is(size.height(), paper.width());
            const QVariantMap args{{u"width"_qs, qRound(size.width() / points)}, {u"height"_qs, qRound(size.height() / points)}};
            m_found.add(turned ? u"page.turned"_qs : u"page.size"_qs, placeOn(page), args);
            return;
        }
    }

    void addMargin(const QString &side, double mm, int page, const QRectF &box)
    {
        const MarginLimits limits = m_found.limits().margin(side);
        if (mm >= limits.from - slack && mm <= limits.to + slack)
            return;
        FormFinding &finding = m_found.add(u"margin."_qs + side, placeOn(page, box), {{u"found"_qs, qRound(mm)}, {u"from"_qs, limits.from}, {u"to"_qs, limits.to}});
        finding.clause = limits.clause;
    }

    bool standing(const SetLine &line) const { return pageSize(line.page).width() < pageSize(line.page).height(); }

    void checkEdges()
    {
        QList<qreal> lefts, rights;
        for (const SetLine &line : std::as_const(m_full)) {
            if (!standing(line))
                continue;
            lefts.append(line.box.left());
            rights.append(pageSize(line.page).width() - line.box.right());
        }
        if (lefts.size() < fewLines)
            return;
        m_left = leftmost(lefts);
        m_right = commonest(rights, 0.5);
        const SetLine &sample = m_full.first();
        if (m_left)
            addMargin(u"left"_qs, *m_left / points, sample.page, sample.box);
        if (m_right)
            addMargin(u"right"_qs, *m_right / points, sample.page, sample.box);
    }

    /// Of the text, not of page numbers and what runs along on every page.
    void checkTopAndBottom()
    {
        const SetLine *high = nullptr, *low = nullptr;
        const float main = sizeOf(joined(m_full.mid(0, 60)));
        for (const SetLine &line : std::as_const(m_full)) {
            if (sizeOf(line) < main - 0.4f)
                continue; // a footnote, the agency's address at the foot
            const double height = pageSize(line.page).height();
            if (line.box.top() < (m_found.limits().margin(u"top"_qs).from - slack) * points && !high)
                high = &line;
            if (line.box.bottom() > height - (m_found.limits().margin(u"bottom"_qs).from - slack) * points && !low)
                low = &line;
        }
        if (high)
            addMargin(u"top"_qs, high->box.top() / points, high->page, high->box);
        else if (!m_parts.motto.isEmpty() && m_parts.motto.box.top() < (m_found.limits().margin(u"top"_qs).from - 3 * slack) * points)
            addMargin(u"top"_qs, m_parts.motto.box.top() / points, m_parts.motto.page, m_parts.motto.box);
        if (low)
            addMargin(u"bottom"_qs, (pageSize(low->page).height() - low->box.bottom()) / points, low->page, low->box);
    }

    /// The line after it on its page goes on with the same paragraph.
    bool goesOn(qsizetype i) const
    {
        if (i + 1 >= m_parts.body.size())
            return false;
        const SetLine &line = m_parts.body[i], &next = m_parts.body[i + 1];
        const QString text = line.text.trimmed();
        const bool ended = text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u':');
        if (ended && !next.text.isEmpty() && !next.text.front().isLower())
            return false;
        const bool same = line.page == next.page && next.box.top() > line.box.center().y() && next.box.top() - line.box.bottom() < line.box.height();
        return same && m_left && std::abs(next.box.left() - *m_left) < atEdge;
    }

    void checkText()
    {
        if (!m_left)
            return;
        qsizetype full = 0, ragged = 0;
        QList<qreal> indents;
        const SetLine *raggedLine = nullptr, *indented = nullptr;
        QList<qreal> rights;
        for (const SetLine &line : std::as_const(m_full))
            rights.append(line.box.right());
        const double edge = *std::max_element(rights.begin(), rights.end());
        for (qsizetype i = 0; i < m_parts.body.size(); ++i) {
            const SetLine &line = m_parts.body[i];
            if (!goesOn(i) || line.box.left() > *m_left + 60)
                continue;
            const double right = m_right ? pageSize(line.page).width() - *m_right : edge;
            ++full;
            if (right - line.box.right() > 2 * atEdge) {
                ++ragged;
                raggedLine = raggedLine ? raggedLine : &line;
            }
            const qreal indent = line.box.left() - *m_left;
            if (indent > atEdge) {
                indents.append(indent);
                indented = indented ? indented : &line;
            }
        }
        if (full >= fewLines && ragged * 2 > full)
            m_found.add(u"body.justified"_qs, *raggedLine);
        checkIndent(indents, indented);
        checkSizes();
    }

    void checkIndent(const QList<qreal> &indents, const SetLine *line)
    {
        const auto indent = indents.size() < 4 ? std::nullopt : commonest(indents, 0.6);
        if (!indent)
            return;
        const double mm = *indent / points;
        const QList<double> allowed = m_found.limits().indents();
        const bool fits = std::any_of(allowed.begin(), allowed.end(), [mm](double one) { return std::abs(one - mm) < 0.8; });
        if (!fits)
            m_found.add(u"body.indent"_qs, *line, {{u"found"_qs, std::round(mm) / 10}});
    }

    /// The size of the text, not of footnotes and of what stands between tables.
    void checkSizes()
    {
        const LetterLimits limits = m_found.limits().letters(u"body"_qs);
        QMap<float, QList<SetLine>> lines;
        for (const SetLine &line : std::as_const(m_full))
            lines[sizeOf(line)].append(line);
        for (auto it = lines.begin(); it != lines.end(); ++it) {
            const bool fits = it.key() > limits.from - 0.05f && it.key() < limits.to + 0.05f;
            if (!fits && it->size() >= 2 && it->size() * 3 >= m_full.size())
                m_found.size(u"body"_qs, *it);
        }
    }

    struct Number
    {
        bool alone = true;
        QRectF box;
        SetLine line;
    };

    /// In the upper or lower margin a line of a number, or one that begins or ends with it.
    std::optional<Number> numberOn(int page, bool top) const
    {
        const PageFonts fonts(m_reading.pages[page], page);
        const PageText own = fonts.own();
        const double height = own.size.height();
        for (const TextLine &line : linesOf(own, page)) {
            static const QRegularExpression alone(u"^[-–\\s]*\\d{1,4}[-–\\s]*$"_qs);
            static const QRegularExpression beside(u"^\\d{1,4}\\s|\\s\\d{1,4}$"_qs);
            const bool there = top ? line.box.bottom() < height * 0.095 : line.box.top() > height * 0.9;
            const bool only = alone.match(line.text).hasMatch();
            if (page == m_first && line.text.trimmed() != u"1")
                continue; // another number: a stamp's
            if (there && (only || (page > m_first && beside.match(line.text).hasMatch())))
                return Number{only, line.box, fonts.line(line)};
        }
        return {};
    }

    void checkNumbers()
    {
        if (const auto number = numberOn(m_first, true))
            m_found.add(u"page_number.first"_qs, number->line);
        else if (const auto below = numberOn(m_first, false))
            m_found.add(u"page_number.first"_qs, below->line);
        for (int page = m_first + 1; page <= m_parts.lastPage; ++page) {
            const auto top = numberOn(page, true);
            const auto bottom = top ? std::nullopt : numberOn(page, false);
            if (!top && !bottom) {
                if (standing(placeOn(page)))
                    m_found.add(u"page_number.missing"_qs, placeOn(page), {{u"page"_qs, page - m_first + 1}});
                return;
            }
            if (!(top ? top : bottom)->alone)
                return;
            if (bottom)
                m_found.add(u"page_number.place"_qs, bottom->line);
            else if (standing(placeOn(page)) && std::abs(top->box.center().x() - pageSize(page).width() / 2) > 20 * points)
                m_found.add(u"page_number.centred"_qs, top->line);
            if (m_parts.sizesKnown)
                checkNumberLetters((top ? top : bottom)->line);
            return; // the others are made alike
        }
    }

    /// Digits alone: what holds for letters is asked of the parts.
    void checkNumberLetters(const SetLine &line)
    {
        const LetterLimits limits = m_found.limits().letters(u"page_number"_qs);
        const float size = line.parts.isEmpty() ? 0 : std::round(line.parts.first().size * 2) / 2;
        if (size > 0 && (size < limits.from || size > limits.to)) {
            FormFinding &finding = m_found.add(u"page_number.size"_qs, line, {{u"component"_qs, u"page_number"_qs}, {u"found"_qs, double(size)},
                                                                              {u"from"_qs, double(limits.from)}, {u"to"_qs, double(limits.to)}});
            finding.clause = limits.clause;
        }
    }

    const FormReading &m_reading;
    const FormParts &m_parts;
    Findings &m_found;
    QList<SetLine> m_full;
    int m_first = 0;
    std::optional<double> m_left;
    std::optional<double> m_right;
};

}

void checkPages(const FormReading &reading, const FormParts &parts, Findings &found)
{
    if (!reading.pages.isEmpty())
        PageChecker(reading, parts, found).check();
}

}
