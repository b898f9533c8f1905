// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/formletter.h"

namespace formletter {

class OdtWriter
{
public:
    explicit OdtWriter(const Letter &letter) : m_letter(letter) {}

    QByteArray file()
    {
        const auto part = [](const char *name) { return QString::fromLatin1(name); };
        QByteArray body = table({part("parent_agency"), part("agency"), part("number"), part("about")}, {part("national_title"), part("motto"), part("date")});
        for (const QString &name : bodyOrder()) {
            for (const Text &text : m_letter.parts.value(name))
                body += paragraph(text, m_letter.gap, m_letter.lines);
        }
        body += table({part("recipients_word"), part("recipient")}, {part("power"), part("-"), part("signer")});
        for (const Text &text : m_letter.parts.value(part("appendix_word")))
            body += paragraph(text);
        const QByteArray names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                                 "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                                 "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";
        return congso::testing::wrappings::zip(
            {{"mimetype", "application/vnd.oasis.opendocument.text"},
             {"content.xml", "<?xml version=\"1.0\"?>\n<office:document-content" + names + "><office:automatic-styles>" + m_styles + "</office:automatic-styles><office:body><office:text>" + body
                  + "</office:text></office:body></office:document-content>"},
             {"styles.xml", "<office:document-styles" + names + "><office:automatic-styles>" + layout() + "</office:automatic-styles><office:master-styles>" + masters()
                  + "</office:master-styles></office:document-styles>"}});
    }

private:
    static QByteArray millimetres(double mm) { return QByteArray::number(mm) + "mm"; }

    QByteArray layout() const
    {
        return "<style:page-layout style:name=\"pm\"><style:page-layout-properties fo:page-width=\"" + millimetres(m_letter.page.width()) + "\" fo:page-height=\""
            + millimetres(m_letter.page.height()) + "\" fo:margin-top=\"" + millimetres(m_letter.margins.top()) + "\" fo:margin-bottom=\"" + millimetres(m_letter.margins.bottom())
            + "\" fo:margin-left=\"" + millimetres(m_letter.margins.left()) + "\" fo:margin-right=\"" + millimetres(m_letter.margins.right()) + "\"/></style:page-layout>";
    }

    QByteArray masters() const
    {
        const QByteArray number = "<text:p text:style-name=\"number\"><text:page-number/></text:p>";
        const QByteArray place = m_letter.numberOnTop ? "header" : "footer";
        const QByteArray marked = "<style:" + place + ">" + number + "</style:" + place + ">";
        return "<style:master-page style:name=\"Standard\" style:page-layout-name=\"pm\" style:next-style-name=\"Next\">" + (m_letter.numberOnFirst ? marked : QByteArray())
            + "</style:master-page><style:master-page style:name=\"Next\" style:page-layout-name=\"pm\">" + marked + "</style:master-page>";
    }

    QByteArray paragraph(const Text &text, double gap = 0, double lines = 1)
    {
        static const char *aligns[] = {"start", "center", "end", "justify"};
        const QByteArray number = QByteArray::number(++m_count);
        m_styles += "<style:style style:name=\"P" + number + "\" style:family=\"paragraph\"><style:paragraph-properties fo:text-align=\"" + aligns[int(text.align)]
            + "\" fo:text-indent=\"" + millimetres(text.indent) + "\" fo:margin-top=\"" + QByteArray::number(gap) + "pt\" fo:line-height=\"" + QByteArray::number(qRound(lines * 100))
            + "%\"/></style:style><style:style style:name=\"T" + number + "\" style:family=\"text\"><style:text-properties fo:font-family=\"'" + text.font.toUtf8() + "'\" fo:font-size=\""
            + QByteArray::number(text.size) + "pt\"" + (text.bold ? " fo:font-weight=\"bold\"" : "") + (text.italic ? " fo:font-style=\"italic\"" : "") + "/></style:style>";
        return "<text:p text:style-name=\"P" + number + "\"><text:span text:style-name=\"T" + number + "\">" + text.text.toHtmlEscaped().toUtf8() + "</text:span></text:p>";
    }

    QByteArray cell(const QStringList &parts)
    {
        QByteArray result = "<table:table-cell>";
        for (const QString &part : parts) {
            if (part == u"-")
                result += "<text:p/><text:p/>";
            for (const Text &text : m_letter.parts.value(part))
                result += paragraph(text);
        }
        return result + "</table:table-cell>";
    }

    QByteArray table(const QStringList &left, const QStringList &right)
    {
        const QByteArray first = cell(left);
        return "<table:table><table:table-row>" + first + cell(right) + "</table:table-row></table:table>";
    }

    const Letter &m_letter;
    QByteArray m_styles = "<style:style style:name=\"number\" style:family=\"paragraph\"><style:paragraph-properties fo:text-align=\"center\"/></style:style>";
    int m_count = 0;
};

inline QByteArray odt(const Letter &letter)
{
    return OdtWriter(letter).file();
}

}
