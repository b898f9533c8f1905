// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/wrappings.h"

#include <QMap>
#include <QMarginsF>
#include <QSizeF>
#include <QStringList>

/// A letter set to the decree, and any of its parts set otherwise: as .docx; the other headers have .odt and PDF.
namespace formletter {

enum class Align { Left, Centre, Right, Justified };

struct Text
{
    QString text;
    double size = 14;
    bool bold = false;
    bool italic = false;
    Align align = Align::Centre;
    QString font = QStringLiteral("Times New Roman");
    double indent = 0; ///< mm
};

using Texts = QList<Text>;

struct Letter
{
    QMap<QString, Texts> parts; ///< by the names of the check's components
    QSizeF page{210, 297};
    QMarginsF margins{30, 20, 15, 20};
    bool numberOnTop = true;
    bool numberOnFirst = false;
    double gap = 6;    ///< points
    double lines = 1.15;

    Text &one(const QString &part, int index = 0)
    {
        Texts &texts = parts[part];
        while (texts.size() <= index)
            texts.append(Text{});
        return texts[index];
    }
};

inline Texts texts(const QStringList &lines, const Text &as)
{
    Texts result;
    for (const QString &line : lines) {
        Text text = as;
        text.text = line;
        result.append(text);
    }
    return result;
}

inline const QString &sentence()
{
    static const QString text = QStringLiteral(
        "Ủy ban nhân dân xã giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân chủ trì, phối hợp với các phòng, ban, đơn vị có liên quan tổ chức thực hiện "
        "các nhiệm vụ được giao tại Kế hoạch này bảo đảm đúng tiến độ, hiệu quả, tiết kiệm; định kỳ báo cáo kết quả thực hiện trước ngày 25 hằng tháng.");
    return text;
}

inline Letter commonParts()
{
    Letter letter;
    letter.parts[QStringLiteral("parent_agency")] = texts({QStringLiteral("ỦY BAN NHÂN DÂN TỈNH PHÚ THƯỢNG")}, {{}, 12});
    letter.parts[QStringLiteral("agency")] = texts({QStringLiteral("SỞ NỘI VỤ")}, {{}, 13, true});
    letter.parts[QStringLiteral("national_title")] = texts({QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}, {{}, 12, true});
    letter.parts[QStringLiteral("motto")] = texts({QStringLiteral("Độc lập - Tự do - Hạnh phúc")}, {{}, 13, true});
    letter.parts[QStringLiteral("date")] = texts({QStringLiteral("Phú Thượng, ngày 09 tháng 3 năm 2026")}, {{}, 13, false, true});
    QStringList sentences;
    for (int i = 0; i < 9; ++i)
        sentences += QStringLiteral("Nhiệm vụ thứ %1 của năm %2: ").arg(QString(i + 1, u'n')).arg(2020 + i * 37) + sentence();
    letter.parts[QStringLiteral("body")] = texts(sentences,
                                                 {{}, 14, false, false, Align::Justified, QStringLiteral("Times New Roman"), 12.7});
    letter.parts[QStringLiteral("power")] = texts({QStringLiteral("KT. GIÁM ĐỐC"), QStringLiteral("PHÓ GIÁM ĐỐC")}, {{}, 14, true});
    letter.parts[QStringLiteral("signer")] = texts({QStringLiteral("Lê Trung Kiên")}, {{}, 14, true});
    letter.parts[QStringLiteral("recipients_word")] = texts({QStringLiteral("Nơi nhận:")}, {{}, 12, true, true, Align::Left});
    return letter;
}

inline Letter decision()
{
    Letter letter = commonParts();
    letter.parts[QStringLiteral("number")] = texts({QStringLiteral("Số: 05/QĐ-SNV")}, {{}, 13});
    letter.parts[QStringLiteral("kind")] = texts({QStringLiteral("QUYẾT ĐỊNH")}, {{}, 14, true});
    letter.parts[QStringLiteral("subject")] = texts({QStringLiteral("Về việc ban hành Quy chế làm việc")}, {{}, 14, true});
    letter.parts[QStringLiteral("issuer")] = texts({QStringLiteral("GIÁM ĐỐC SỞ NỘI VỤ")}, {{}, 14, true});
    letter.parts[QStringLiteral("base")] = texts({QStringLiteral("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
                                                  QStringLiteral("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"),
                                                  QStringLiteral("Theo đề nghị của Chánh Văn phòng Sở.")},
                                                 {{}, 14, false, true, Align::Justified, QStringLiteral("Times New Roman"), 12.7});
    letter.parts[QStringLiteral("operative")] = texts({QStringLiteral("QUYẾT ĐỊNH:")}, {{}, 14, true});
    letter.parts[QStringLiteral("recipient")] = texts({QStringLiteral("- Như Điều 3;"), QStringLiteral("- Ủy ban nhân dân tỉnh (báo cáo);"), QStringLiteral("- Lưu: VT, VP.")},
                                                      {{}, 11, false, false, Align::Left});
    return letter;
}

inline Letter plainLetter()
{
    Letter letter = commonParts();
    letter.parts[QStringLiteral("number")] = texts({QStringLiteral("Số: 214/SNV-CCHC")}, {{}, 13});
    letter.parts[QStringLiteral("about")] = texts({QStringLiteral("V/v cử công chức tham gia lớp bồi dưỡng")}, {{}, 12});
    letter.parts[QStringLiteral("addressee")] = texts({QStringLiteral("Kính gửi: Ủy ban nhân dân các xã, phường")}, {{}, 14});
    letter.parts[QStringLiteral("recipient")] = texts({QStringLiteral("- Như trên;"), QStringLiteral("- Giám đốc Sở (báo cáo);"), QStringLiteral("- Lưu: VT, CCHC.")},
                                                      {{}, 11, false, false, Align::Left});
    return letter;
}

inline QStringList bodyOrder()
{
    return {QStringLiteral("kind"), QStringLiteral("subject"), QStringLiteral("addressee"), QStringLiteral("issuer"), QStringLiteral("base"), QStringLiteral("operative"), QStringLiteral("body")};
}


inline QByteArray wordParagraph(const Text &text, double gap = 0, double lines = 1)
{
    static const char *aligns[] = {"left", "center", "right", "both"};
    return QStringLiteral("<w:p><w:pPr><w:spacing w:before=\"%1\" w:after=\"0\" w:line=\"%2\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"%3\"/><w:jc w:val=\"%4\"/></w:pPr><w:r><w:rPr><w:rFonts "
                          "w:ascii=\"%5\" w:hAnsi=\"%5\"/>%6%7<w:sz w:val=\"%8\"/></w:rPr><w:t xml:space=\"preserve\">%9</w:t></w:r></w:p>")
        .arg(qRound(gap * 20)).arg(qRound(lines * 240)).arg(qRound(text.indent / 25.4 * 1440)).arg(QLatin1String(aligns[int(text.align)]), text.font,
             QLatin1String(text.bold ? "<w:b/>" : ""), QLatin1String(text.italic ? "<w:i/>" : "")).arg(qRound(text.size * 2)).arg(text.text.toHtmlEscaped()).toUtf8();
}

inline QByteArray wordCell(const Letter &letter, const QStringList &parts)
{
    QByteArray cell = "<w:tc>";
    for (const QString &part : parts) {
        if (part == u"-")
            cell += wordParagraph({}) + wordParagraph({});
        for (const Text &text : letter.parts.value(part))
            cell += wordParagraph(text);
    }
    return cell + (cell.endsWith("</w:p>") ? "" : "<w:p/>") + "</w:tc>";
}

inline QByteArray wordTable(const QByteArray &left, const QByteArray &right)
{
    return "<w:tbl><w:tr>" + left + right + "</w:tr></w:tbl>";
}

inline QByteArray docx(const Letter &letter)
{
    const auto twips = [](double mm) { return QByteArray::number(qRound(mm / 25.4 * 1440)); };
    const auto part = [](const char *name) { return QString::fromLatin1(name); };
    QByteArray body = wordTable(wordCell(letter, {part("parent_agency"), part("agency"), part("number"), part("about")}),
                                wordCell(letter, {part("national_title"), part("motto"), part("date")}));
    body += "<w:p/>";
    for (const QString &name : bodyOrder()) {
        for (const Text &text : letter.parts.value(name))
            body += wordParagraph(text, letter.gap, letter.lines);
    }
    body += "<w:p/>" + wordTable(wordCell(letter, {part("recipients_word"), part("recipient")}), wordCell(letter, {part("power"), part("-"), part("signer")}));
    for (const Text &text : letter.parts.value(part("appendix_word")))
        body += wordParagraph(text);
    const QByteArray reference = letter.numberOnTop ? "<w:headerReference w:type=\"default\" r:id=\"r1\"/>" : "<w:footerReference w:type=\"default\" r:id=\"r1\"/>";
    body += "<w:sectPr>" + reference + "<w:pgSz w:w=\"" + twips(letter.page.width()) + "\" w:h=\"" + twips(letter.page.height()) + "\"/><w:pgMar w:top=\"" + twips(letter.margins.top())
        + "\" w:right=\"" + twips(letter.margins.right()) + "\" w:bottom=\"" + twips(letter.margins.bottom()) + "\" w:left=\"" + twips(letter.margins.left()) + "\"/>"
        + (letter.numberOnFirst ? "" : "<w:titlePg/>") + "</w:sectPr>";
    const QByteArray names = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const QByteArray head = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    return congso::testing::wrappings::deflatedZip(
        {{"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
         {"word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document" + names + "><w:body>" + body + "</w:body></w:document>"},
         {"word/styles.xml", "<w:styles" + names + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>"},
         {"word/header1.xml", "<w:hdr" + names + ">" + head + "</w:hdr>"},
         {"word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"header1.xml\"/></Relationships>"}});
}

}
