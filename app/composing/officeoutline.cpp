// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/officeoutline.h"

#include "app/composing/headingwidth.h"

namespace congso::composing {

namespace {

constexpr double ruleGap = 2.5;
constexpr double titleGap = 20;
constexpr qsizetype longestWhole = 30; ///< recipients that stand on one sheet
constexpr double toMm = 25.4 / unitsPerInch;

double widthOf(const QString &text, const TextStyle &style)
{
    return TextBlock(text, style.aligned(Qt::AlignLeft), mm(1000)).naturalWidth() * toMm;
}

class OutlineBuilder
{
public:
    OutlineBuilder(const ComposedDocument &document, const LayoutRules &rules, const LayoutKind &kind)
        : m_document(document), m_rules(rules), m_kind(kind)
    {
    }

    OfficeOutline build()
    {
        OfficeOutline outline{QStringLiteral("%1 %2").arg(m_kind.title, m_document.subject).trimmed(), m_rules.page(), m_rules.margins(),
                              QStringLiteral("Times New Roman"), m_rules.text(QStringLiteral("page_number")).used, {}};
        margins();
        head();
        title();
        addressees();
        issuerAndBases();
        body(endedBody(m_document.body), true);
        signing();
        outline.sections.push_back(std::move(m_section));
        for (int i = 0; i < m_document.appendices.size(); ++i) {
            m_section = {};
            appendix(i);
            outline.sections.push_back(std::move(m_section));
        }
        return outline;
    }

private:
    OfficeParagraph paragraph(const QString &text, const char *key, double before = 0) const
    {
        const LayoutText rule = m_rules.text(QLatin1String(key));
        const TextStyle style = m_rules.style(QLatin1String(key));
        OfficeParagraph made;
        made.runs = {TextRun{rule.upper ? capitals(text) : text, rule.bold, rule.italic, false}};
        made.size = rule.used;
        made.align = style.align & Qt::AlignHCenter ? 'c' : style.align & Qt::AlignJustify ? 'j' : style.align & Qt::AlignRight ? 'r' : 'l';
        made.before = before;
        return made;
    }

    /// In the middle of a column, broken where the layout on paper breaks it.
    OfficeParagraph heading(const QString &text, const char *key, double width, double before = 0) const
    {
        OfficeParagraph made = paragraph(text, key, before);
        const TextStyle style = m_rules.style(QLatin1String(key));
        const TextBlock block(made.runs.first().text, style, headingWidth(made.runs.first().text, style, mm(width)));
        QStringList lines;
        for (int i = 0; i < block.lineCount(); ++i)
            lines += block.line(i).trimmed();
        made.runs.first().text = lines.join(u'\n');
        return made;
    }

    OfficeParagraph rule(double width, double length) const
    {
        OfficeParagraph made;
        made.rule = true;
        made.before = ruleGap;
        made.size = 2;
        made.left = made.right = (width - length) / 2;
        return made;
    }

    double lastLine(const QString &text, const char *key, double width) const
    {
        const LayoutText how = m_rules.text(QLatin1String(key));
        const TextStyle style = m_rules.style(QLatin1String(key));
        const QString shown = how.upper ? capitals(text) : text;
        const TextBlock block(shown, style, headingWidth(shown, style, mm(width)));
        return widthOf(block.line(block.lineCount() - 1).trimmed(), style);
    }

    void margins()
    {
        if (!m_document.circulation.isEmpty()) {
            OfficeParagraph made = paragraph(m_document.circulation, "circulation");
            const LayoutBox box = m_rules.box(QStringLiteral("11"));
            const double width = widthOf(capitals(m_document.circulation), m_rules.style(QStringLiteral("circulation"))) + 6;
            made.left = box.x + (box.width - width) / 2;
            made.right = m_rules.textWidth() - made.left - width;
            made.frame = true;
            m_section.firstHead.push_back(made);
        }
        for (const QString &line : m_document.contact) {
            if (m_section.firstFoot.empty()) {
                m_section.firstFoot.push_back(rule(0, 0));
                m_section.firstFoot.back().before = 0;
            }
            m_section.firstFoot.push_back(paragraph(line, "contact"));
        }
    }

    void head()
    {
        const LayoutBox left = m_rules.box(QStringLiteral("2"));
        const LayoutBox right = m_rules.box(QStringLiteral("1"));
        OfficeCell agency{left.width, {}};
        if (!m_document.parentAgency.isEmpty())
            agency.paragraphs.push_back(heading(m_document.parentAgency, "parent_agency", left.width));
        agency.paragraphs.push_back(heading(m_document.agency, "agency", left.width));
        agency.paragraphs.push_back(rule(left.width, lastLine(m_document.agency, "agency", left.width) * m_rules.rule(QStringLiteral("agency"))));
        OfficeCell nation{right.width, {}};
        nation.paragraphs.push_back(paragraph(QStringLiteral("Cộng hòa xã hội chủ nghĩa Việt Nam"), "national_title"));
        nation.paragraphs.push_back(paragraph(QStringLiteral("Độc lập - Tự do - Hạnh phúc"), "motto"));
        nation.paragraphs.push_back(rule(right.width, lastLine(QStringLiteral("Độc lập - Tự do - Hạnh phúc"), "motto", right.width)));
        OfficeCell number{left.width, {paragraph(numberLine(m_document).text, "number", 3)}};
        if (const QString about = m_kind.form == DocumentForm::Letter ? aboutLine(m_document) : QString(); !about.isEmpty()) {
            number.paragraphs.push_back(heading(about, "about", m_rules.box(QStringLiteral("5b")).width, 6));
            number.paragraphs.back().left += m_rules.box(QStringLiteral("5b")).x;
            number.paragraphs.back().right += left.width - m_rules.box(QStringLiteral("5b")).x - m_rules.box(QStringLiteral("5b")).width;
        }
        OfficeCell date{right.width, {m_kind.form == DocumentForm::Minutes ? OfficeParagraph{} : paragraph(dateLine(m_document).text, "date", 3)}};
        OfficeTable table;
        table.rows = {{std::move(agency), std::move(nation)}, {std::move(number), std::move(date)}};
        m_section.blocks.emplace_back(std::move(table));
        if (const UrgencyFrame stamp = m_rules.urgencyFrame(m_document.urgency); !stamp.text.isEmpty()) {
            OfficeParagraph made = paragraph(stamp.text, "urgency", 8);
            made.align = 'c';
            made.right = m_rules.textWidth() - stamp.size.width();
            made.frame = made.red = true;
            m_section.blocks.emplace_back(made);
        }
    }

    void title()
    {
        if (m_kind.form == DocumentForm::Letter)
            return;
        const LayoutBox box = m_rules.box(QStringLiteral("5a"));
        m_section.blocks.emplace_back(paragraph(m_kind.title, "kind", titleGap));
        if (!m_document.subject.isEmpty()) {
            OfficeParagraph subject = heading(m_document.subject, "subject", box.width);
            subject.left += box.x;
            subject.right += m_rules.textWidth() - box.x - box.width;
            m_section.blocks.emplace_back(subject);
        }
        const QString above = m_document.subject.isEmpty() ? m_kind.title : m_document.subject;
        m_section.blocks.emplace_back(rule(m_rules.textWidth(), lastLine(above, "subject", box.width) * m_rules.rule(QStringLiteral("subject"))));
    }

    void addressees()
    {
        const QStringList lines = addresseeLines(m_document);
        const QString word = addressWord(m_document, m_kind);
        const double before = m_kind.form == DocumentForm::Letter ? 22 : 12;
        if (lines.size() == 1) {
            m_section.blocks.emplace_back(paragraph(word + u' ' + lines.first(), "addressee", before));
        } else if (lines.size() > 1) {
            const AddressPlaces places = addressPlaces(word, lines, m_rules.style(QStringLiteral("addressee")), mm(m_rules.textWidth()));
            OfficeParagraph first = paragraph(word, "addressee", before);
            first.align = 'l';
            first.left = places.word * toMm;
            m_section.blocks.emplace_back(first);
            for (const QString &line : lines) {
                OfficeParagraph one = paragraph(QStringLiteral("- ") + line, "addressee");
                one.align = 'l';
                one.left = (places.dash + places.hanging) * toMm;
                one.firstIndent = -places.hanging * toMm;
                m_section.blocks.emplace_back(one);
            }
        }
        m_gap = lines.isEmpty() ? 22 : 14;
    }

    void issuerAndBases()
    {
        const bool decision = m_kind.form == DocumentForm::Decision;
        if (decision && !m_document.issuer.isEmpty()) {
            m_section.blocks.emplace_back(centred(m_document.issuer, "issuer", m_gap));
            m_gap = 0;
        }
        for (const QString &line : baseLines(m_document)) {
            OfficeParagraph base = paragraph(line, "base", m_gap > 0 ? m_gap : m_rules.paragraphGap());
            base.firstIndent = m_rules.indent();
            base.spacing = m_rules.lineSpacing();
            m_section.blocks.emplace_back(base);
            m_gap = 0;
        }
        if (decision && !m_kind.operative.isEmpty()) {
            OfficeParagraph word = centred(m_kind.operative, "issuer", 9);
            word.keepNext = true;
            m_section.blocks.emplace_back(word);
            m_gap = 0;
        }
    }

    OfficeParagraph centred(const QString &text, const char *key, double before = 0) const
    {
        OfficeParagraph made = paragraph(text, key, before);
        made.align = 'c';
        return made;
    }

    OfficeParagraph bodyParagraph(const Paragraph &source, const QString &label) const
    {
        const bool part = source.style == PartStyle::Part || source.style == PartStyle::PartTitle;
        const bool upper = source.style == PartStyle::PartTitle || source.style == PartStyle::Heading;
        OfficeParagraph made = paragraph({}, part ? "part" : "body", m_rules.paragraphGap());
        made.runs = source.runs;
        if (!label.isEmpty())
            made.runs.prepend(TextRun{label + u' ', source.style == PartStyle::Article || (!source.runs.isEmpty() && source.runs.first().bold), false, false});
        for (TextRun &run : made.runs) {
            run.text = upper ? capitals(run.text) : run.text;
            run.bold = run.bold || part || source.style == PartStyle::Heading;
        }
        made.runs = joined(made.runs);
        made.spacing = m_rules.lineSpacing();
        made.align = part || source.style == PartStyle::Centred ? 'c' : 'j';
        made.firstIndent = made.align == 'c' ? 0 : m_rules.indent();
        made.keepNext = part || source.style == PartStyle::Heading;
        return made;
    }

    OfficeTable bodyTable(const Table &source) const
    {
        OfficeTable table;
        table.ruled = true;
        table.headed = source.headed;
        table.before = m_rules.paragraphGap();
        int weights = 0;
        for (const TableColumnSpec &column : source.columns)
            weights += std::max(column.weight, 1);
        for (qsizetype i = 0; i < source.rows.size(); ++i) {
            std::vector<OfficeCell> row;
            for (qsizetype k = 0; k < source.columns.size(); ++k) {
                const bool head = source.headed && i == 0;
                const CellAlign align = source.columns.at(k).align;
                OfficeParagraph words;
                words.runs = source.rows.at(i).value(k).runs;
                for (TextRun &run : words.runs)
                    run.bold = run.bold || head;
                words.size = m_rules.text(QStringLiteral("body")).least;
                words.align = head || align == CellAlign::Centre ? 'c' : align == CellAlign::Right ? 'r' : 'l';
                row.push_back({m_rules.textWidth() * std::max(source.columns.at(k).weight, 1) / std::max(weights, 1), {words}});
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    void body(const Body &source, bool signedBelow)
    {
        const QStringList labels = labelsOf(source);
        for (qsizetype i = 0; i < source.size(); ++i) {
            if (const auto *table = std::get_if<Table>(&source.at(i))) {
                m_section.blocks.emplace_back(bodyTable(*table));
                m_gap = 0;
                continue;
            }
            OfficeParagraph made = bodyParagraph(std::get<Paragraph>(source.at(i)), labels.at(i));
            made.before = std::max(made.before, m_gap);
            made.keepNext = made.keepNext || (signedBelow && i + 1 == source.size());
            m_section.blocks.emplace_back(made);
            m_gap = 0;
        }
    }

    OfficeCell signerCell(const Signer &signer, double width) const
    {
        OfficeCell cell{width, {}};
        for (const QString &line : powerLines(signer))
            cell.paragraphs.push_back(paragraph(line, "power"));
        double before = m_rules.signingRoom() / 25.4 * 72;
        for (const QString &line : {signer.otherTitle, signer.name}) {
            if (line.isEmpty())
                continue;
            cell.paragraphs.push_back(paragraph(line, "signer", before));
            before = 0;
        }
        for (OfficeParagraph &line : cell.paragraphs)
            line.align = 'c';
        if (cell.paragraphs.empty())
            cell.paragraphs.push_back({});
        return cell;
    }

    std::vector<OfficeParagraph> recipients() const
    {
        std::vector<OfficeParagraph> list;
        if (m_document.recipients.isEmpty())
            return list;
        list.push_back(paragraph(QStringLiteral("Nơi nhận:"), "recipients_word"));
        for (const QString &line : recipientLines(m_document)) {
            list.push_back(paragraph(QStringLiteral("- ") + line, "recipient"));
            list.back().left = 2;
            list.back().firstIndent = -2;
        }
        if (const QString mark = drafterLine(m_document); !mark.isEmpty())
            list.push_back(paragraph(mark, "drafter"));
        return list;
    }

    void signing()
    {
        const double half = m_rules.box(QStringLiteral("7a")).x;
        const double width = m_rules.box(QStringLiteral("7a")).width;
        OfficeParagraph gap;
        gap.size = 6;
        gap.before = 6;
        gap.keepNext = true;
        m_section.blocks.emplace_back(gap);
        OfficeTable table;
        const bool two = !m_document.cosigner.isEmpty();
        OfficeCell left = two ? signerCell(m_document.cosigner, half) : OfficeCell{half, recipients()};
        if (left.paragraphs.empty())
            left.paragraphs.push_back({});
        table.rows = {{std::move(left), signerCell(m_document.signer, width)}};
        table.whole = m_document.recipients.size() < longestWhole;
        m_section.blocks.emplace_back(std::move(table));
        if (!two)
            return;
        double before = 12;
        for (OfficeParagraph &line : recipients()) {
            line.before = std::exchange(before, 0);
            m_section.blocks.emplace_back(std::move(line));
        }
    }

    void appendix(int index)
    {
        const Appendix &source = m_document.appendices.at(index);
        m_section.blocks.emplace_back(centred(appendixWord(m_document, index), "appendix_word"));
        if (!source.title.isEmpty())
            m_section.blocks.emplace_back(centred(source.title, "appendix_title"));
        m_section.blocks.emplace_back(centred(appendixNote(m_document), "appendix_note"));
        m_section.blocks.emplace_back(rule(m_rules.textWidth(), m_rules.textWidth() * m_rules.rule(QStringLiteral("subject")) / 2));
        m_gap = 14;
        body(source.body, false);
    }

    const ComposedDocument &m_document;
    const LayoutRules &m_rules;
    const LayoutKind &m_kind;
    OfficeSection m_section;
    double m_gap = 0; ///< points above what comes next
};

}

Result<OfficeOutline> officeOutline(const ComposedDocument &document)
{
    const auto rules = LayoutRules::load();
    if (!rules)
        return tl::make_unexpected(rules.error());
    const LayoutKind *kind = (*rules)->kind(document.kind);
    if (!kind)
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("kind")}});
    return OutlineBuilder(document, **rules, *kind).build();
}

}
