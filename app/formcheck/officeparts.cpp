// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/formparts.h"

#include "app/recognition/fields.h"
#include "app/recognition/furniture.h"
#include "db/text/fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace congso::formcheck {

using namespace recognition;

namespace {

constexpr qsizetype headLines = 60;    ///< within which a head stands
constexpr qsizetype titleWithin = 20;  ///< lines below it
constexpr qsizetype mostSubject = 8;

/// A line of the text with where it stands; several of one paragraph that line ends or tabs part.
struct OfficeLine
{
    SetLine line;
    int table = -1;
    int row = -1;
    int column = -1;
    bool afterBlank = false;
    FormPlace place = FormPlace::Body;
};

/// Parted at line ends, and at tabs with letters on both sides: heads without a table are set so.
QList<SetLine> pieces(const SetLine &line, bool tabs)
{
    QList<SetLine> result;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.text.size(); ++i) {
        if (i < line.text.size() && line.text[i] != u'\n' && !(tabs && line.text[i] == u'\t'))
            continue;
        const SetLine piece = trimmed(partOf(line, int(from), int(i - from)));
        if (!piece.isEmpty())
            result.append(piece);
        from = i + 1;
    }
    return result;
}

class OfficeFinder
{
public:
    OfficeFinder(const FormReading &reading, const QList<NamedKind> &kinds) : m_reading(reading), m_kinds(kinds)
    {
        bool blank = true;
        for (qsizetype i = 0; i < reading.paragraphs.size(); ++i) {
            const FormParagraph &paragraph = reading.paragraphs[i];
            if (paragraph.place != FormPlace::Body && paragraph.place != FormPlace::Box)
                continue;
            const SetLine whole = lineOf(paragraph, int(i));
            const QList<SetLine> found = pieces(whole, m_lines.size() < headLines);
            const bool cell = !m_lines.isEmpty() && (m_lines.last().table != paragraph.table || m_lines.last().row != paragraph.row || m_lines.last().column != paragraph.column);
            for (qsizetype piece = 0; piece < found.size(); ++piece)
                m_lines.append({found[piece], paragraph.table, paragraph.row, paragraph.column, piece == 0 && (blank || cell), paragraph.place});
            blank = found.isEmpty();
        }
    }

    FormParts parts()
    {
        findHead();
        findTitle();
        findAddressees();
        findBases();
        findSignature();
        findRecipients();
        findBody();
        findAnnexes();
        return m_parts;
    }

private:
    qsizetype headEnd() const { return std::min(headLines, m_lines.size()); }

    void findHead()
    {
        for (qsizetype i = 0; i < headEnd(); ++i) {
            const SetLine &line = m_lines[i].line;
            if (m_parts.motto.isEmpty() && isMotto(line.text))
                m_parts.motto = line;
            else if (m_parts.secondMotto.isEmpty() && isSecondMotto(line.text) && line.text.size() < 40)
                m_parts.secondMotto = line;
            else if (m_number < 0 && isNumber(line.text))
                m_number = i;
            else if (m_date < 0 && isDateLine(line.text) && line.text.size() < 70)
                m_date = i;
            else if (isUrgency(line.text))
                m_parts.urgency.append(line);
            m_end = std::max({m_end, m_number, m_date, m_parts.secondMotto.paragraph == line.paragraph ? i : qsizetype(-1)});
        }
        if (m_number >= 0)
            m_parts.number = m_lines[m_number].line;
        if (m_date >= 0)
            m_parts.date = m_lines[m_date].line;
        readNumberAndDate();
        findAgency();
        findAbout();
    }

    static bool isNumber(const QString &text)
    {
        static const QRegularExpression code(u"^$|[/\\\\…]|-\\p{Lu}"_qs, QRegularExpression::UseUnicodePropertiesOption); // empty: left to be filled in
        const auto after = afterNumberSign(text + u' ');
        return after && code.match(*after).hasMatch() && text.size() < 60;
    }

    /// As recognition reads them of any head.
    void readNumberAndDate()
    {
        Letterhead head;
        const auto plain = [](const SetLine &line) {
            TextLine made;
            made.text = line.text.simplified();
            return made;
        };
        if (m_number >= 0) {
            head.left = {plain(m_parts.number)};
            head.number = 0;
        }
        if (m_date >= 0) {
            head.right = {plain(m_parts.date)};
            head.date = 0;
        }
        RecognisedFields fields;
        recogniseCode(head, fields);
        recogniseDate(head, fields);
        m_parts.notation = fields.codeNotation.value;
        m_parts.issued = QDate::fromString(fields.issued.value, Qt::ISODate);
    }

    bool isHeadColumn(const OfficeLine &line) const
    {
        return line.table < 0 || m_number < 0 || line.column == m_lines[m_number].column || line.column == 0;
    }

    void findAgency()
    {
        const qsizetype end = m_number >= 0 ? m_number : m_end;
        for (qsizetype i = 0; i < end; ++i) {
            const OfficeLine &one = m_lines[i];
            const bool other = isMotto(one.line.text) || isUrgency(one.line.text) || !isHeadColumn(one) || one.place == FormPlace::Box;
            if (!other && isCapitals(one.line))
                m_parts.agency.append(one.line);
        }
    }

    void findAbout()
    {
        for (qsizetype i = std::max<qsizetype>(0, m_number); i < std::min(headEnd(), m_end + 12); ++i) {
            if (!beginsAbout(m_lines[i].line.text))
                continue;
            const OfficeLine &first = m_lines[i];
            for (; i < m_lines.size(); ++i) {
                const OfficeLine &one = m_lines[i];
                const bool same = one.table == first.table && one.row == first.row && one.column == first.column && (m_parts.about.isEmpty() || !one.afterBlank);
                if (!same || (first.table < 0 && one.line.paragraph != first.line.paragraph) || isAddressee(one.line.text))
                    break;
                m_parts.about.append(one.line);
                m_end = std::max(m_end, i);
            }
            return;
        }
    }

    /// As recognition has lines; their pages are indexes of mine.
    QList<TextLine> textLines(qsizetype from, qsizetype to) const
    {
        QList<TextLine> result;
        for (qsizetype i = std::max<qsizetype>(0, from); i < std::min(to, m_lines.size()); ++i) {
            TextLine line;
            line.page = int(i);
            line.text = m_lines[i].line.text.simplified();
            line.capitals = isCapitals(m_lines[i].line);
            line.bold = boldShare(m_lines[i].line) > 0.5;
            line.afterBlank = m_lines[i].afterBlank;
            result.append(line);
        }
        return result;
    }

    void findTitle()
    {
        Letterhead head;
        head.body = textLines(m_end + 1, m_end + 1 + titleWithin);
        head.hasAddressee = std::any_of(head.body.begin(), head.body.end(), [](const TextLine &line) { return isAddressee(line.text); });
        if (const auto title = titleOf(head, m_parts.notation, m_kinds)) {
            const qsizetype at = head.body[title->line].page;
            m_parts.title = m_lines[at].line;
            m_parts.kind = title->kind->code;
            m_end = at;
            findSubject(at + 1);
        } else if (!m_parts.about.isEmpty() || head.hasAddressee) {
            m_parts.kind = u"CV"_qs;
        } else if (const NamedKind *told = kindOfNotation(m_parts.notation, m_kinds)) {
            m_parts.kind = told->code;
        }
    }

    void findSubject(qsizetype from)
    {
        for (qsizetype i = from; i < std::min(from + mostSubject, m_lines.size()); ++i) {
            const SetLine &line = m_lines[i].line;
            if (isRule(line.text))
                continue;
            const bool first = m_parts.subject.isEmpty();
            const bool centred = line.align == FormAlign::Centre;
            const bool ends = beginsBasis(line.text) || isAddressee(line.text) || (isCapitals(line) && !first) || (m_lines[i].afterBlank && !first) || (!centred && !first);
            if (ends || (first && !centred && boldShare(line) < 0.5))
                return;
            m_parts.subject.append(line);
            m_end = i;
        }
    }

    void findAddressees()
    {
        for (qsizetype i = m_end + 1; i < std::min(m_lines.size(), m_end + 10); ++i) {
            if (!isAddressee(m_lines[i].line.text))
                continue;
            m_parts.addressees.append(m_lines[i].line);
            m_end = i;
            const bool list = m_lines[i].line.text.trimmed().endsWith(u':');
            const auto goesOn = [this](const OfficeLine &line) {
                const QString &text = line.line.text;
                return (text.startsWith(u'-') || text.startsWith(u'–') || line.line.listed) && !m_parts.addressees.last().text.endsWith(u'.');
            };
            for (++i; list && i < m_lines.size() && goesOn(m_lines[i]); ++i) {
                m_parts.addressees.append(m_lines[i].line);
                m_end = i;
            }
            return;
        }
    }

    void findBases()
    {
        for (qsizetype i = m_end + 1; i < m_lines.size() && i < m_end + 60; ++i) {
            const SetLine &line = m_lines[i].line;
            if (m_lines[i].table < 0 && (beginsBasis(line.text) || goesOnAsBasis(line, m_parts.bases)))
                m_parts.bases.append(line);
            else if (!m_parts.bases.isEmpty() || i > m_end + 4)
                break;
        }
    }

    /// Of cells side by side the last: beside who signs stand the recipients, or the secretary of minutes. The
    /// recipients may go on in the rows below, beside the empty ones that a signature is to fill.
    QList<TextLine> signingLines() const
    {
        QHash<std::pair<int, int>, int> last;
        QHash<int, int> width;
        QHash<int, const OfficeLine *> words;
        for (const OfficeLine &line : m_lines) {
            int &column = last[{line.table, line.row}];
            column = std::max(column, line.column);
            width[line.table] = std::max(width.value(line.table), line.column);
            if (line.table >= 0 && isRecipientsWord(line.line.text))
                words.insert(line.table, &line);
        }
        QList<TextLine> lines = textLines(m_end + 1, m_lines.size());
        lines.removeIf([&](const TextLine &line) {
            const OfficeLine &one = m_lines[line.page];
            if (one.table < 0 || isRecipientsWord(one.line.text))
                return false;
            const OfficeLine *word = words.value(one.table);
            const bool recipient = word && one.column == word->column && one.row > word->row && one.column < width.value(one.table);
            return recipient || one.column < last.value({one.table, one.row});
        });
        return lines;
    }

    void findSignature()
    {
        const auto signature = signatureIn(signingLines(), false);
        if (!signature)
            return;
        for (const TextLine &line : signature->title)
            m_parts.powers.append(m_lines[line.page].line);
        m_parts.name = m_lines[signature->name.page].line;
        m_sign = signature->title.first().page;
        m_last = signature->name.page;
    }

    void findRecipients()
    {
        for (qsizetype i = m_end + 1; i < m_lines.size(); ++i) {
            if (!isRecipientsWord(m_lines[i].line.text) || (m_last >= 0 && i > m_last + 3))
                continue;
            const OfficeLine &word = m_lines[i];
            m_parts.recipientsWord = word.line;
            m_sign = m_sign < 0 ? i : std::min(m_sign, i);
            for (++i; i < m_lines.size(); ++i) {
                const OfficeLine &one = m_lines[i];
                const bool cell = one.table == word.table && one.column == word.column;
                if (!cell && word.table >= 0 && one.table == word.table)
                    continue; // of who signs, beside it
                const bool item = one.line.text.startsWith(u'-') || one.line.text.startsWith(u'–') || one.line.listed || one.line.text.startsWith(u'+');
                const bool open = !m_parts.recipients.isEmpty() && !one.afterBlank && !m_parts.recipients.last().text.endsWith(u';')
                    && !m_parts.recipients.last().text.endsWith(u'.');
                if (!cell || (!item && !open))
                    break;
                if (item)
                    m_parts.recipients.append(one.line);
                else
                    m_parts.recipients.last() = joined({m_parts.recipients.last(), one.line});
                m_last = std::max(m_last, i);
            }
            return;
        }
    }

    void findBody()
    {
        const qsizetype end = m_sign >= 0 ? m_sign : m_lines.size();
        int last = -1;
        for (qsizetype i = m_end + 1; i < end; ++i) {
            const OfficeLine &one = m_lines[i];
            if (one.table >= 0 || one.place != FormPlace::Body || one.line.paragraph == last || isAnnexWord(one.line.text))
                continue;
            last = one.line.paragraph;
            m_parts.body.append(lineOf(m_reading.paragraphs[last], last));
        }
    }

    void findAnnexes()
    {
        for (qsizetype i = std::max(m_last, m_sign) + 1; m_sign >= 0 && i < m_lines.size(); ++i) {
            if (isAnnexWord(m_lines[i].line.text))
                m_parts.annexes.append(m_lines[i].line);
        }
    }

    const FormReading &m_reading;
    const QList<NamedKind> &m_kinds;
    QList<OfficeLine> m_lines;
    FormParts m_parts;
    qsizetype m_number = -1;
    qsizetype m_date = -1;
    qsizetype m_end = -1;  ///< the last line of the head
    qsizetype m_sign = -1; ///< the first of signature and recipients
    qsizetype m_last = -1; ///< the last of them
};

}

FormParts partsOfOffice(const FormReading &reading, const QList<NamedKind> &kinds)
{
    return OfficeFinder(reading, kinds).parts();
}

}
