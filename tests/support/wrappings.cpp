// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wrappings.h"

#include <QtEndian>

namespace congso::testing::wrappings {

namespace {
quint32 crc32(const QByteArray &bytes)
{
    static const QList<quint32> table = [] {
        QList<quint32> made(256);
        for (quint32 i = 0; i < 256; ++i) {
            quint32 crc = i;
            for (int bit = 0; bit < 8; ++bit)
                crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
            made[i] = crc;
        }
        return made;
    }();
    quint32 crc = 0xffffffff;
    for (const char byte : bytes)
        crc = crc >> 8 ^ table.at((crc ^ quint8(byte)) & 0xff);
    return ~crc;
}

QByteArray number(quint32 value, int bytes)
{
    const quint32 little = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&little), bytes);
}

QByteArray written(const Entries &entries, quint32 flags, bool deflated)
{
    QByteArray files, directory;
    for (const auto &[name, content] : entries) {
        // what zlib writes is two bytes of head and four of sum around what a ZIP holds; Qt puts the length before
        const QByteArray stored = deflated ? qCompress(content, 9).mid(6).chopped(4) : content;
        const QByteArray common = number(20, 2) + number(0x800 | flags, 2) + number(deflated ? 8 : 0, 2) + number(0, 4) + number(crc32(content), 4)
            + number(quint32(stored.size()), 4) + number(quint32(content.size()), 4) + number(quint32(name.size()), 2) + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + common + number(0, 2) + number(0, 4) + number(0, 4) + number(quint32(files.size()), 4) + name;
        files += "PK\x03\x04" + common + name + stored;
    }
    const auto count = number(quint32(entries.size()), 2);
    return files + directory + "PK\x05\x06" + number(0, 4) + count + count + number(quint32(directory.size()), 4) + number(quint32(files.size()), 4) + number(0, 2);
}

QByteArray attachment(const QByteArray &name, const QByteArray &content)
{
    return "--b\r\nContent-Type: application/octet-stream; name=\"" + name + "\"\r\nContent-Disposition: attachment; filename=\"" + name
        + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + content.toBase64() + "\r\n";
}
}

QByteArray zip(const Entries &entries, bool locked)
{
    return written(entries, locked ? 1 : 0, false);
}

QByteArray deflatedZip(const Entries &entries)
{
    return written(entries, 0, true);
}

QByteArray message(const QString &subject, const QByteArray &firstName, const QByteArray &first, const QByteArray &secondName, const QByteArray &second)
{
    return "From: =?utf-8?B?" + QStringLiteral("Sở Nội vụ").toUtf8().toBase64() + "?= <van.thu@example.vn>\r\nTo: phong@example.vn\r\nSubject: =?utf-8?B?"
        + subject.toUtf8().toBase64() + "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
          "Content-Type: text/plain; charset=utf-8\r\n\r\nKinh gui\r\n" + attachment(firstName, first) + attachment(secondName, second) + "--b--\r\n";
}

QByteArray packet(const Entries &files)
{
    QByteArray attached;
    for (const auto &[name, content] : files)
        attached += "<edXML:Attachment><edXML:AttachmentName>" + name + "</edXML:AttachmentName><edXML:ContentTransferEncoded>" + content.toBase64()
            + "</edXML:ContentTransferEncoded></edXML:Attachment>\n";
    return QStringLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
<edXML:edXMLHeader><edXML:MessageHeader>
<edXML:From><edXML:OrganId>000.00.00.H99</edXML:OrganId><edXML:OrganName>Ủy ban nhân dân tỉnh Phú Thượng</edXML:OrganName></edXML:From>
<edXML:Code><edXML:CodeNumber>214</edXML:CodeNumber><edXML:CodeNotation>UBND-VHXH</edXML:CodeNotation></edXML:Code>
<edXML:PromulgationInfo><edXML:PromulgationDate>2026/03/09</edXML:PromulgationDate></edXML:PromulgationInfo>
<edXML:Subject>Về việc tổ chức lễ hội</edXML:Subject>
</edXML:MessageHeader></edXML:edXMLHeader></edXML:edXMLEnvelope>
<edXML:AttachmentEncoded>)").toUtf8() + attached + "</edXML:AttachmentEncoded></edXML>";
}

QByteArray pdf(const QByteArray &line, int pages)
{
    QByteArray kids, objects;
    for (int i = 0; i < pages; ++i) {
        kids += QByteArray::number(10 + i) + " 0 R ";
        objects += QByteArray::number(10 + i) + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
                                                "/Subtype/Type1/BaseFont/Times-Roman>>>>>>>>endobj\n";
    }
    const QByteArray content = "BT /F 20 Tf 20 100 Td (" + line + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids
        + "]>>endobj\n4 0 obj<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream endobj\n" + objects
        + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

}
