// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/formparts.h"

#include "app/recognition/fields.h"
#include "app/recognition/furniture.h"
#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace congso::formcheck {

using namespace recognition;

namespace {

constexpr qsizetype mostRecipients = 60;
constexpr qsizetype mostAddressees = 20;
constexpr qsizetype mostBases = 40;

QList<PageText> textsOf(const FormReading &reading)
{
    QList<PageText> texts;
    for (const FormPage &page : reading.pages)
        texts.append(page.text);
    return texts;
}

/// Finds the components on the pages of a PDF, by what recognition makes of them.
class PageFinder
{
public:
    PageFinder(const FormReading &reading, const QList<NamedKind> &kinds) : m_reading(reading), m_kinds(kinds)
    {
        for (qsizetype i = 0; i < reading.pages.size(); ++i) {
            m_fonts.emplace_back(reading.pages[i], int(i));
            m_own.append(m_fonts.back().own());
        }
    }

    FormParts parts()
    {
        m_parts.lastPage = int(m_reading.pages.size()) - 1;
        m_head = headOf(textsOf(m_reading));
        if (m_head.hasMotto && !m_head.motto.isNull())
            findHead();
        findTitle();
        findAddressees();
        findSignature();
        findRecipients();
        findBases();
        findBody();
        findAnnexes();
        learnLooks();
        return m_parts;
    }

private:
    SetLine made(const TextLine &line) const { return m_fonts[size_t(line.page)].line(line); }

    /// Without what reaches in from the agency's name at its left.
    static TextLine fromFirstWord(const TextLine &line)
    {
        const auto first = std::find_if(line.words.begin(), line.words.end(), [](const PageWord &word) { return text::fold(word.text).startsWith(u"doc"); });
        return first == line.words.end() ? line : recognition::lineOf(line.words.mid(first - line.words.begin()), line.page);
    }

    void findHead()
    {
        const auto hasLetters = [](const PageWord &word) { return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isLetter(); }); };
        const QRectF &box = m_head.motto;
        const QList<TextLine> motto = linesOf(m_own[m_head.page], m_head.page, [&](const PageWord &word) {
            return hasLetters(word) && box.adjusted(-1, -1, 1, 1).contains(word.box.center()); // a dash may be the agency's
        });
        if (!motto.isEmpty())
            m_parts.motto = made(motto.first());
        const QList<TextLine> below = linesOf(m_own[m_head.page], m_head.page, [&box](const PageWord &word) {
            return word.box.center().y() > box.bottom() && word.box.top() < box.bottom() + 2.5 * box.height() && word.box.left() > box.left() - 20 && word.box.right() < box.right() + 20;
        });
        const auto second = std::find_if(below.begin(), below.end(), [](const TextLine &line) { return isSecondMotto(line.text); });
        if (second != below.end())
            m_parts.secondMotto = made(fromFirstWord(*second));
        if (m_head.date)
            m_parts.date = made(m_head.right[*m_head.date]);
        RecognisedFields fields;
        recogniseCode(m_head, fields);
        recogniseDate(m_head, fields);
        m_parts.notation = fields.codeNotation.value;
        m_parts.issued = QDate::fromString(fields.issued.value, Qt::ISODate);
        findLeft();
        findTraces();
    }

    /// Of a number and a date that cannot be made out.
    void findTraces()
    {
        static const QRegularExpression number(u"/|^\\W*s\\s*o\\b|\\d"_qs);
        static const QRegularExpression date(u"ng\\s*a\\s*y|th\\s*a\\s*ng|n\\s*a\\s*m\\b|20\\d\\d"_qs);
        for (const TextLine &line : m_head.left + m_head.right + m_head.body.mid(0, 3)) {
            const QString text = text::fold(line.text);
            if (isMotto(line.text) || isSecondMotto(line.text))
                continue;
            m_parts.numberDoubtful = m_parts.numberDoubtful || number.match(text).hasMatch();
            m_parts.dateDoubtful = m_parts.dateDoubtful || date.match(text).hasMatch();
        }
    }

    void findLeft()
    {
        qsizetype i = 0;
        const qsizetype number = m_head.number.value_or(m_head.left.size());
        for (; i < number; ++i) {
            const TextLine &line = m_head.left[i];
            if (line.capitals && !isUrgency(line.text) && !isRule(line.text))
                m_parts.agency.append(made(line));
            else if (!m_parts.agency.isEmpty() && !isRule(line.text))
                break;
        }
        if (m_head.number)
            m_parts.number = made(m_head.left[*m_head.number]);
        for (const TextLine &line : std::as_const(m_head.left)) {
            if (isUrgency(line.text))
                m_parts.urgency.append(made(line));
        }
        findAbout(m_head.number ? m_head.left.mid(*m_head.number + 1) : QList<TextLine>());
        if (m_parts.about.isEmpty())
            findAbout(m_head.body.mid(0, 8));
    }

    void findAbout(const QList<TextLine> &lines)
    {
        const TextLine *last = nullptr;
        for (const TextLine &line : lines) {
            const bool begins = !last && beginsAbout(line.text);
            const bool goesOn = last && gapBetween(*last, line) < 0.8 && !line.capitals && !isAddressee(line.text);
            if (begins || goesOn) {
                m_parts.about.append(made(line));
                last = &line;
            } else if (last) {
                break;
            }
        }
    }

    void findTitle()
    {
        const auto title = titleOf(m_head, m_parts.notation, m_kinds);
        if (title && !m_head.body[title->line].box.isEmpty()) {
            m_parts.title = made(m_head.body[title->line]);
            m_parts.kind = title->kind->code;
            RecognisedFields fields;
            recogniseTitled(m_head, *title, fields);
            for (qsizetype i = title->line + 1; i < m_head.body.size(); ++i) {
                const TextLine &line = m_head.body[i];
                if (fields.subject.box.contains(line.box.center()) && !isRule(line.text))
                    m_parts.subject.append(made(line));
            }
            if (!title->rest.isEmpty() && !m_parts.subject.isEmpty() && m_parts.subject.first().box == m_parts.title.box)
                m_parts.subject.removeFirst();
        } else if (!m_parts.about.isEmpty() || m_head.hasAddressee) {
            m_parts.kind = u"CV"_qs;
        } else if (const NamedKind *told = kindOfNotation(m_parts.notation, m_kinds)) {
            m_parts.kind = told->code;
        }
    }

    void findAddressees()
    {
        QList<SetLine> one;
        const auto finish = [this, &one] {
            if (!one.isEmpty())
                m_parts.addressees.append(joined(one));
            one.clear();
        };
        bool open = false;
        for (const TextLine &line : std::as_const(m_head.body)) {
            const bool begins = !open && isAddressee(line.text);
            if (!begins && !open)
                continue;
            if (m_parts.addressees.size() >= mostAddressees)
                break;
            const bool dash = line.text.startsWith(u'-') || line.text.startsWith(u'–');
            if (open && !dash && (one.isEmpty() || one.last().text.endsWith(u';') || one.last().text.endsWith(u'.') || line.box.left() < m_head.pageSize.width() * 0.25))
                break;
            if (dash || begins)
                finish();
            one.append(made(line));
            open = true;
            const bool alone = m_parts.addressees.isEmpty() && !line.text.trimmed().endsWith(u':') && one.size() == 1;
            if (line.text.endsWith(u'.') || (alone && !line.text.endsWith(u';')))
                break;
        }
        finish();
    }

    void findSignature()
    {
        for (qsizetype i = std::max(0, m_head.page); i < m_own.size(); ++i) {
            const auto signature = signatureOn(m_own[i], int(i));
            if (!signature)
                continue;
            for (const TextLine &line : signature->title)
                m_parts.powers.append(made(line));
            m_parts.name = made(signature->name);
            m_parts.severalSign = signature->together;
            m_parts.lastPage = int(i);
            return;
        }
    }

    void findRecipients()
    {
        for (int i = std::max(0, m_head.page); i <= std::min<int>(m_parts.lastPage + 1, int(m_own.size()) - 1); ++i) {
            const QList<TextLine> cells = cutAtGaps(linesOf(m_own[i], i));
            const auto word = std::find_if(cells.begin(), cells.end(), [](const TextLine &line) { return isRecipientsWord(line.text); });
            if (word == cells.end())
                continue;
            m_parts.recipientsWord = made(*word);
            takeRecipients(cells.mid(word - cells.begin() + 1), *word);
            return;
        }
    }

    void takeRecipients(const QList<TextLine> &cells, const TextLine &word)
    {
        QList<SetLine> one;
        const TextLine *above = &word;
        for (const TextLine &line : cells) {
            if (std::abs(line.box.left() - word.box.left()) > 40 || m_parts.recipients.size() > mostRecipients)
                continue;
            const bool dash = line.text.startsWith(u'-') || line.text.startsWith(u'–') || line.text.startsWith(u'+');
            const bool far = line.box.top() - above->box.bottom() > 1.2 * line.box.height();
            if (far || (!dash && one.isEmpty()) || isFurniture(line.text))
                break;
            if (dash && !one.isEmpty()) {
                m_parts.recipients.append(joined(one));
                one.clear();
            }
            one.append(made(line));
            above = &line;
            const bool kept = text::fold(joined(one).text).contains(u"luu");
            if (kept && line.text.endsWith(u'.'))
                break;
        }
        if (!one.isEmpty())
            m_parts.recipients.append(joined(one));
    }

    QList<SetLine> madeOf(const Paragraph &paragraph) const
    {
        QList<SetLine> lines;
        for (const TextLine &line : paragraph.lines)
            lines.append(made(line));
        return lines;
    }

    void findBases()
    {
        const QRectF above = !m_parts.subject.isEmpty() ? m_parts.subject.last().box : m_parts.title.box;
        if (above.isNull())
            return;
        for (const Paragraph &paragraph : paragraphsOf(m_own.mid(0, m_head.page + 3))) {
            const TextLine &first = paragraph.lines.first();
            const bool below = first.page > m_head.page || (first.page == m_head.page && first.box.top() >= above.bottom() - 2);
            if (!below)
                continue;
            const SetLine line = joined(madeOf(paragraph));
            const bool basis = beginsBasis(line.text) || goesOnAsBasis(line, m_parts.bases);
            if (!basis && !m_parts.bases.isEmpty())
                break;
            if (basis && m_parts.bases.size() < mostBases)
                m_parts.bases.append(line);
        }
    }

    /// From where the text of a page begins and up to where it ends.
    std::pair<qreal, qreal> span(int page) const
    {
        qreal from = 0, to = m_own[page].size.height();
        if (page == m_head.page) {
            const QList<SetLine> &above = !m_parts.addressees.isEmpty() ? m_parts.addressees : !m_parts.subject.isEmpty() ? m_parts.subject : m_parts.about;
            from = above.isEmpty() ? m_parts.title.box.bottom() : above.last().box.bottom();
        }
        if (page == m_parts.lastPage && !m_parts.powers.isEmpty())
            to = m_parts.powers.first().box.top();
        if (page == m_parts.recipientsWord.page)
            to = std::min(to, m_parts.recipientsWord.box.top());
        return {from, to};
    }

    void findBody()
    {
        for (int page = std::max(0, m_head.page); page <= m_parts.lastPage; ++page) {
            const auto [from, to] = span(page);
            for (const TextLine &line : linesOf(m_own[page], page)) {
                const bool within = line.box.top() >= from - 1 && line.box.bottom() <= to + 1;
                if (within && !isFurniture(line.text) && cutAtGaps({line}, 3).size() == 1)
                    m_parts.body.append(made(line));
            }
        }
    }

    void findAnnexes()
    {
        for (qsizetype page = m_parts.lastPage + 1; page < m_own.size(); ++page) {
            for (const TextLine &line : linesOf(m_own[page], int(page)).mid(0, 6)) {
                if (isAnnexWord(line.text))
                    m_parts.annexes.append(made(line));
            }
        }
    }

    /// A PDF may show thick or slanting letters without a font for them, and a printer may have shrunk the page.
    void learnLooks()
    {
        bool bold = false, italic = false;
        for (const PageText &page : std::as_const(m_own)) {
            for (const PageWord &word : page.words) {
                bold = bold || word.bold;
                italic = italic || word.italic;
            }
        }
        m_parts.boldKnown = bold;
        m_parts.italicKnown = bold || italic;
        const float size = sizeOf(joined(m_parts.body.mid(0, 60)));
        m_parts.sizesKnown = size > 0 && std::abs(size * 2 - std::round(size * 2)) < 0.01f;
    }

    const FormReading &m_reading;
    const QList<NamedKind> &m_kinds;
    std::vector<PageFonts> m_fonts;
    QList<PageText> m_own;
    Letterhead m_head;
    FormParts m_parts;
};

}

FormParts partsOfPages(const FormReading &reading, const QList<NamedKind> &kinds)
{
    return PageFinder(reading, kinds).parts();
}

}
