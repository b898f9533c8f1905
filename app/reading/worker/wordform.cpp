// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/formreading.h"

#include "app/reading/wire/formframes.h"
#include "app/reading/worker/wordstyles.h"

#include <algorithm>

namespace congso::worker {

namespace {

constexpr int deepestBox = 8; ///< paragraphs inside paragraphs
constexpr float twip = 1 / 20.0f;
constexpr qsizetype mostHeaderSections = 40;
constexpr qsizetype mostHeaderParagraphs = 12;
constexpr int headerRoom = 2000; ///< for those of all headers

struct SectionParts
{
    FormSection section;
    QHash<QString, QString> headers; ///< "header default" → relation
};

/// The paragraphs of one part of a .docx, in order.
class WordFlow
{
public:
    WordFlow(const QByteArray &part, const WordStyles &styles, FormPlace place)
        : m_raw(QString::fromUtf8(part)), m_xml(m_raw), m_styles(styles), m_place(place)
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return;
            step(token);
        }
    }

    const QList<FormParagraph> &paragraphs() const { return m_paragraphs; }
    const QList<SectionParts> &sections() const { return m_sections; }

private:
    bool full() const { return m_paragraphs.size() >= wire::maxFormParagraphs - headerRoom; }
    bool ends(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }

    /// Outside of paragraphs.
    void step(QXmlStreamReader::TokenType token)
    {
        const QStringView name = m_xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"p")
                readParagraph(0);
            else if (name == u"Fallback" || name == u"del" || name == u"moveFrom")
                m_xml.skipCurrentElement();
            else if (name == u"sectPr")
                readSection();
            else if (name == u"tbl")
                beginTable();
            else if (name == u"tr" && m_tableDepth == 1)
                ++m_row, m_column = -1;
            else if (name == u"tc" && m_tableDepth == 1)
                ++m_column;
        } else if (token == QXmlStreamReader::EndElement && name == u"tbl") {
            --m_tableDepth;
        }
    }

    void beginTable()
    {
        if (++m_tableDepth == 1) {
            ++m_table;
            m_row = m_column = -1;
        }
    }

    void readParagraph(int depth)
    {
        if (depth > deepestBox || full())
            return m_xml.skipCurrentElement();
        FormParagraph paragraph;
        WordParagraph own;
        QList<std::pair<FormRun, WordLetters>> runs;
        bool endsSection = false;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (ends(u"p"))
                break;
            if (!m_xml.isStartElement())
                continue;
            const QStringView name = m_xml.name();
            if (name == u"pPr")
                own = readProperties(endsSection);
            else if (name == u"r")
                readRun(paragraph, runs, depth);
            else if (name == u"del" || name == u"moveFrom" || name == u"Fallback")
                m_xml.skipCurrentElement();
            else if (name == u"fldSimple")
                paragraph.pageNumber |= attributeOf(m_xml, u"instr").trimmed().startsWith(u"PAGE");
            else if (name == u"txbxContent")
                readBox(depth);
            else if (name == u"p")
                readParagraph(depth + 1);
        }
        add(paragraph, own, runs);
        if (endsSection)
            ++m_section;
    }

    void add(FormParagraph &paragraph, const WordParagraph &own, const QList<std::pair<FormRun, WordLetters>> &runs)
    {
        const ParagraphSetting setting = m_styles.resolved(own);
        paragraph.place = m_boxes > 0 ? FormPlace::Box : m_place;
        paragraph.align = setting.align.value_or(FormAlign::Start);
        paragraph.firstIndent = setting.left.value_or(0) + setting.first.value_or(0);
        paragraph.before = setting.before.value_or(0);
        paragraph.after = setting.after.value_or(0);
        paragraph.lines = setting.lines.value_or(1);
        paragraph.beginsPage |= setting.beginsPage.value_or(false);
        paragraph.listed = m_styles.isListed(own);
        paragraph.section = m_section;
        if (m_tableDepth > 0) {
            paragraph.table = m_table;
            paragraph.row = m_row;
            paragraph.column = m_column;
        }
        for (const auto &[run, letters] : runs) {
            const LetterSetting shown = m_styles.resolved(own, letters);
            if (shown.hidden.value_or(false))
                continue;
            FormRun made = runOf(run.text, shown);
            made.content = run.content;
            made.element = run.element;
            paragraph.runs.append(made);
        }
        m_paragraphs.append(paragraph);
    }

    WordParagraph readProperties(bool &endsSection)
    {
        // the section lies inside: its own offsets are wanted, so it is read where it stands
        const int from = tagBefore(m_raw, m_xml.characterOffset());
        const WordParagraph own = m_styles.paragraph(m_xml);
        const QString raw = m_raw.mid(from, m_xml.characterOffset() - from);
        const qsizetype section = raw.indexOf(u"<w:sectPr"_qs);
        const qsizetype end = raw.indexOf(u"</w:sectPr>"_qs);
        endsSection = section >= 0 && end > section;
        if (endsSection)
            readSectionIn(raw.mid(section, end + 11 - section), from + int(section));
        return own;
    }

    void readRun(FormParagraph &paragraph, QList<std::pair<FormRun, WordLetters>> &runs, int depth)
    {
        WordLetters letters;
        const int begin = int(m_xml.characterOffset());
        FormRange element{begin, begin};
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (ends(u"r"))
                break;
            if (!m_xml.isStartElement())
                continue;
            const QStringView name = m_xml.name();
            if (name == u"rPr") {
                element.from = tagBefore(m_raw, m_xml.characterOffset());
                letters = m_styles.letters(m_xml);
                element.to = int(m_xml.characterOffset());
            } else if (name == u"t") {
                FormRun run = readLetters();
                run.element = element;
                runs.append({run, letters});
            } else if (name == u"tab" || name == u"ptab") {
                runs.append({runOf(u"\t"_qs, {}), letters});
            } else if (name == u"br" || name == u"cr") {
                paragraph.beginsPage |= attributeOf(m_xml, u"type") == u"page" && runs.isEmpty();
                runs.append({runOf(u"\n"_qs, {}), letters});
            } else if (name == u"noBreakHyphen") {
                runs.append({runOf(u"-"_qs, {}), letters});
            } else if (name == u"instrText") {
                paragraph.pageNumber |= m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().startsWith(u"PAGE");
            } else if (name == u"txbxContent") {
                readBox(depth);
            } else if (name == u"Fallback") {
                m_xml.skipCurrentElement();
            }
        }
    }

    FormRun readLetters()
    {
        const int from = int(m_xml.characterOffset());
        FormRun run = runOf(m_xml.readElementText(QXmlStreamReader::SkipChildElements), {});
        const int to = tagBefore(m_raw, m_xml.characterOffset());
        if (to > from && m_place == FormPlace::Body)
            run.content = {from, to};
        return run;
    }

    void readBox(int depth)
    {
        ++m_boxes;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (ends(u"txbxContent"))
                break;
            if (m_xml.isStartElement() && m_xml.name() == u"p")
                readParagraph(depth + 1);
        }
        --m_boxes;
    }

    void readSection()
    {
        const int from = tagBefore(m_raw, m_xml.characterOffset());
        m_xml.skipCurrentElement();
        readSectionIn(m_raw.mid(from, m_xml.characterOffset() - from), from);
    }

    /// \a at: where \a text stands in the part.
    void readSectionIn(const QString &text, int at)
    {
        SectionParts parts = m_sections.isEmpty() ? SectionParts{} : m_sections.last();
        FormSection &section = parts.section;
        section.firstDiffers = false;
        QXmlStreamReader xml(text);
        xml.setNamespaceProcessing(false);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = xml.qualifiedName().toString().section(u':', -1);
            const auto value = [&xml](const QString &key) { return xml.attributes().value(u"w:" + key).toFloat() * twip; };
            const FormRange range{at + tagBefore(text, xml.characterOffset()), at + int(xml.characterOffset())};
            if (name == u"pgSz") {
                section.page = QSizeF(value(u"w"_qs), value(u"h"_qs));
                section.sizeElement = range;
            } else if (name == u"pgMar") {
                section.margins = QMarginsF(value(u"left"_qs) + value(u"gutter"_qs), value(u"top"_qs), value(u"right"_qs), value(u"bottom"_qs));
                section.marginElement = range;
            } else if (name == u"titlePg") {
                const auto on = xml.attributes().value(u"w:val"_qs);
                section.firstDiffers = on != u"0" && on != u"false";
            } else if (name == u"headerReference" || name == u"footerReference") {
                parts.headers.insert(name.left(6) + u' ' + xml.attributes().value(u"w:type"_qs).toString(), xml.attributes().value(u"r:id"_qs).toString());
            }
        }
        if (m_sections.size() < wire::maxFormSections)
            m_sections.append(parts);
    }

    QString m_raw;
    QXmlStreamReader m_xml;
    const WordStyles &m_styles;
    FormPlace m_place;
    QList<FormParagraph> m_paragraphs;
    QList<SectionParts> m_sections;
    int m_section = 0;
    int m_boxes = 0;
    int m_tableDepth = 0;
    int m_table = -1;
    int m_row = -1;
    int m_column = -1;
};

QHash<QString, QString> relationsIn(const QByteArray &bytes)
{
    QHash<QString, QString> result;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        if (token == QXmlStreamReader::StartElement && xml.name() == u"Relationship")
            result.insert(attributeOf(xml, u"Id"), attributeOf(xml, u"Target"));
    }
    return result;
}

constexpr struct
{
    const char *reference;
    FormPlace place;
} headerPlaces[] = {{"header default", FormPlace::Header}, {"footer default", FormPlace::Footer},
                    {"header first", FormPlace::FirstHeader}, {"footer first", FormPlace::FirstFooter}};

void sendHeaders(const OfficeParts &parts, const WordStyles &styles, const QList<SectionParts> &sections, PageStream &pages)
{
    const QHash<QString, QString> relations = relationsIn(parts.value(u"word/_rels/document.xml.rels"_qs));
    for (qsizetype i = 0; i < std::min(sections.size(), mostHeaderSections); ++i) {
        for (const auto &[reference, place] : headerPlaces) {
            const QString target = relations.value(sections[i].headers.value(QString::fromLatin1(reference)));
            if (target.isEmpty())
                continue;
            const QString name = target.startsWith(u'/') ? target.mid(1) : u"word/" + target;
            const WordFlow flow(parts.value(name), styles, place);
            for (FormParagraph paragraph : flow.paragraphs().mid(0, mostHeaderParagraphs)) {
                paragraph.section = int(i);
                paragraph.place = place;
                paragraph.table = -1;
                pages.out().send(wire::FrameKind::FormParagraph, wire::encode(paragraph));
            }
        }
    }
}

}

bool sendWordForm(const OfficeParts &parts, PageStream &pages)
{
    const QByteArray document = parts.value(u"word/document.xml"_qs);
    if (document.isEmpty())
        return false;
    const WordStyles styles(parts);
    const WordFlow flow(document, styles, FormPlace::Body);
    QList<SectionParts> sections = flow.sections();
    if (sections.isEmpty())
        sections.append(SectionParts{});
    for (const SectionParts &section : std::as_const(sections))
        pages.out().send(wire::FrameKind::FormSection, wire::encode(section.section));
    for (FormParagraph paragraph : flow.paragraphs()) {
        paragraph.section = std::min(paragraph.section, int(sections.size()) - 1);
        pages.out().send(wire::FrameKind::FormParagraph, wire::encode(paragraph));
    }
    sendHeaders(parts, styles, sections, pages);
    return true;
}

}
