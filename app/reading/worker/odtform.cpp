// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/formreading.h"

#include "app/reading/wire/formframes.h"
#include "app/reading/worker/odtstyles.h"

#include <algorithm>

namespace congso::worker {

namespace {

constexpr int deepestBox = 8;
constexpr int headerRoom = 2000;

/// The paragraphs of an .odt's text, or of the headers of its pages.
class OdtFlow
{
public:
    OdtFlow(const QByteArray &part, const OdtStyles &styles) : m_raw(QString::fromUtf8(part)), m_xml(m_raw), m_styles(styles) {}

    void readBody()
    {
        while (next()) {
            if (m_xml.isStartElement() && m_xml.name() == u"text" && m_xml.prefix() == u"office")
                return readBlocks(u"text"_qs, 0);
        }
    }

    /// Of the pages named \a first and \a then.
    void readHeaders(const QString &first, const QString &then)
    {
        QString master;
        while (next()) {
            const QStringView name = m_xml.name();
            if (!m_xml.isStartElement())
                continue;
            if (name == u"master-page")
                master = attributeOf(m_xml, u"name");
            if (master != first && master != then)
                continue;
            const bool firstOnly = master == first && first != then;
            if (attributeOf(m_xml, u"display") == u"false")
                continue;
            if (name == u"header" || name == u"footer" || name == u"header-first" || name == u"footer-first") {
                const bool foot = name.startsWith(u"footer");
                const bool special = firstOnly || name.endsWith(u"-first");
                m_place = foot ? (special ? FormPlace::FirstFooter : FormPlace::Footer) : special ? FormPlace::FirstHeader : FormPlace::Header;
                readBlocks(name.toString(), 0);
            }
        }
    }

    const QList<FormParagraph> &paragraphs() const { return m_paragraphs; }
    QString firstMaster() const { return m_firstMaster; }
    bool found() const { return m_found; }

private:
    bool next()
    {
        m_before = int(m_xml.characterOffset());
        return !m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::DTD;
    }

    bool isAside(QStringView name) const
    {
        return name == u"tracked-changes" || name == u"annotation" || name == u"note" || name == u"sequence-decls" || name == u"forms";
    }

    /// Until the element \a end ends.
    void readBlocks(const QString &end, int depth)
    {
        m_found = true;
        while (next()) {
            const QStringView name = m_xml.name();
            if (m_xml.isEndElement()) {
                if (name == end)
                    return;
                m_lists -= name == u"list";
                m_tableDepth -= name == u"table";
            }
            if (!m_xml.isStartElement())
                continue;
            if (name == u"p" || name == u"h")
                readParagraph(depth);
            else if (isAside(name))
                m_xml.skipCurrentElement();
            else
                begin(name);
        }
    }

    void begin(QStringView name)
    {
        if (name == u"list") {
            ++m_lists;
        } else if (name == u"table" && ++m_tableDepth == 1) {
            if (m_paragraphs.isEmpty())
                m_firstMaster = m_styles.masterOf(u"table"_qs, attributeOf(m_xml, u"style-name"));
            ++m_table;
            m_row = m_column = -1;
        } else if (name == u"table-row" && m_tableDepth == 1) {
            ++m_row;
            m_column = -1;
        } else if ((name == u"table-cell" || name == u"covered-table-cell") && m_tableDepth == 1) {
            ++m_column;
        }
    }

    void readParagraph(int depth)
    {
        if (depth > deepestBox || m_paragraphs.size() >= wire::maxFormParagraphs - headerRoom)
            return m_xml.skipCurrentElement();
        const QString style = attributeOf(m_xml, u"style-name");
        if (m_paragraphs.isEmpty() && m_firstMaster.isEmpty())
            m_firstMaster = m_styles.masterOf(u"paragraph"_qs, style);
        const ParagraphSetting setting = m_styles.paragraph(style);
        FormParagraph paragraph;
        paragraph.place = m_boxes > 0 && m_place == FormPlace::Body ? FormPlace::Box : m_place;
        paragraph.align = setting.align.value_or(FormAlign::Start);
        paragraph.firstIndent = setting.left.value_or(0) + setting.first.value_or(0);
        paragraph.before = setting.before.value_or(0);
        paragraph.after = setting.after.value_or(0);
        paragraph.lines = setting.lines.value_or(1);
        paragraph.beginsPage = setting.beginsPage.value_or(false);
        paragraph.listed = m_lists > 0;
        if (m_tableDepth > 0) {
            paragraph.table = m_table;
            paragraph.row = m_row;
            paragraph.column = m_column;
        }
        readLetters(paragraph, m_xml.name().toString(), {m_styles.letters(style)}, depth);
        m_paragraphs.append(paragraph);
    }

    void readLetters(FormParagraph &paragraph, const QString &end, QList<LetterSetting> settings, int depth)
    {
        QStringList open;
        while (next()) {
            const QStringView name = m_xml.name();
            if (m_xml.isEndElement()) {
                if (open.isEmpty() && name == end)
                    return;
                if (!open.isEmpty() && open.takeLast() == u"span")
                    settings.removeLast();
            } else if (m_xml.isStartElement()) {
                if (isAside(name) || name == u"p" || name == u"h") {
                    m_xml.skipCurrentElement();
                    continue;
                }
                if (name == u"text-box") {
                    readBox(depth);
                    continue;
                }
                open.append(name.toString());
                if (name == u"span") {
                    settings.append(settings.last());
                    m_styles.overlaySpan(settings.last(), attributeOf(m_xml, u"style-name"));
                }
                readMark(paragraph, name, settings.last());
            } else if (m_xml.isCharacters() && !settings.last().hidden.value_or(false)) {
                FormRun run = runOf(m_xml.text().toString(), settings.last());
                if (m_place == FormPlace::Body)
                    run.content = {m_before, int(std::max<qsizetype>(m_before, m_raw.indexOf(u'<', m_before)))};
                paragraph.runs.append(run);
            }
        }
    }

    void readMark(FormParagraph &paragraph, QStringView name, const LetterSetting &setting)
    {
        if (name == u"tab")
            paragraph.runs.append(runOf(u"\t"_qs, setting));
        else if (name == u"line-break")
            paragraph.runs.append(runOf(u"\n"_qs, setting));
        else if (name == u"s")
            paragraph.runs.append(runOf(QString(std::clamp(attributeOf(m_xml, u"c").toInt(), 1, 200), u' '), setting));
        else if (name == u"page-number")
            paragraph.pageNumber = true;
    }

    void readBox(int depth)
    {
        ++m_boxes;
        const int tables = m_tableDepth;
        if (depth > deepestBox)
            m_xml.skipCurrentElement();
        else
            readBlocks(u"text-box"_qs, depth + 1);
        m_tableDepth = tables;
        --m_boxes;
    }

    QString m_raw;
    QXmlStreamReader m_xml;
    const OdtStyles &m_styles;
    FormPlace m_place = FormPlace::Body;
    QList<FormParagraph> m_paragraphs;
    QString m_firstMaster;
    bool m_found = false;
    int m_before = 0; ///< where the part was before the last token
    int m_boxes = 0;
    int m_lists = 0;
    int m_tableDepth = 0;
    int m_table = -1;
    int m_row = -1;
    int m_column = -1;
};

}

bool sendOdtForm(const OfficeParts &parts, PageStream &pages)
{
    const QByteArray content = parts.value(u"content.xml"_qs);
    const QByteArray looks = parts.value(u"styles.xml"_qs);
    const OdtStyles styles(looks, content);
    OdtFlow flow(content, styles);
    flow.readBody();
    if (!flow.found())
        return !content.isEmpty(); // a table or slides: nothing to tell
    const QString first = flow.firstMaster().isEmpty() ? styles.firstMaster() : flow.firstMaster();
    const QString next = styles.master(first).next;
    const QString then = next.isEmpty() ? first : next;
    FormSection section = styles.section(first);
    if (styles.master(first).hasHeader)
        section.margins.setTop(-1); // the header takes its height from the text's
    pages.out().send(wire::FrameKind::FormSection, wire::encode(section));
    OdtFlow headers(looks, styles);
    headers.readHeaders(first, then);
    for (const FormParagraph &paragraph : flow.paragraphs() + headers.paragraphs().mid(0, headerRoom))
        pages.out().send(wire::FrameKind::FormParagraph, wire::encode(paragraph));
    return true;
}

}
