// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/edxmlpacket.h"

#include <QDir>
#include <QTest>

using namespace congso;
using namespace congso::exchange;

class TestEdxmlPacket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsTheForm();
    void readsByNameInAnyOrder();
    void purpose_data();
    void purpose();
    void refusesWhatIsNoPacket_data();
    void refusesWhatIsNoPacket();
    void takesNoMoreThanAllowed();
    void realPackets();
};

namespace {
/// A packet as most senders write it; \a header and \a rest stand at their usual places.
QByteArray packetXml(const QByteArray &header, const QByteArray &rest = {})
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
<edXML:edXMLHeader><edXML:MessageHeader>)" + header + "</edXML:MessageHeader>" + rest + "</edXML:edXMLHeader></edXML:edXMLEnvelope></edXML>";
}

const QByteArray letter = R"(
<edXML:From><edXML:OrganId>000.00.00.H99</edXML:OrganId><edXML:OrganName>Ủy ban nhân dân tỉnh Phú Thượng</edXML:OrganName></edXML:From>
<edXML:To><edXML:OrganId>000.01.02.H99</edXML:OrganId><edXML:OrganName>Sở Nội vụ</edXML:OrganName></edXML:To>
<edXML:To><edXML:OrganId>000.01.03.H99</edXML:OrganId></edXML:To>
<edXML:DocumentId>000.00.00.H99,2026/03/09,214/UBND-VHXH</edXML:DocumentId>
<edXML:Code><edXML:CodeNumber>214</edXML:CodeNumber><edXML:CodeNotation>UBND-VHXH</edXML:CodeNotation></edXML:Code>
<edXML:PromulgationInfo><edXML:Place>Phú Thượng</edXML:Place><edXML:PromulgationDate>2026/03/09</edXML:PromulgationDate></edXML:PromulgationInfo>
<edXML:DocumentType><edXML:Type>2</edXML:Type><edXML:TypeName>công văn</edXML:TypeName></edXML:DocumentType>
<edXML:Subject>Báo cáo &amp; đề xuất
   về chuyển đổi số</edXML:Subject>
<edXML:SignerInfo><edXML:Competence>KT. CHỦ TỊCH</edXML:Competence><edXML:Position>Phó Chủ tịch</edXML:Position><edXML:FullName>Trần Văn Hòa</edXML:FullName></edXML:SignerInfo>
<edXML:DueDate>2026/03/20</edXML:DueDate>
<edXML:OtherInfo><edXML:Priority>4</edXML:Priority><edXML:PageAmount>3</edXML:PageAmount><edXML:PromulgationAmount>12</edXML:PromulgationAmount></edXML:OtherInfo>
<edXML:ResponseFor><edXML:OrganId></edXML:OrganId><edXML:Code></edXML:Code></edXML:ResponseFor>
<edXML:ResponseFor><edXML:OrganId>000.01.02.H99</edXML:OrganId><edXML:Code>36/TB-SNV</edXML:Code><edXML:PromulgationDate>2026/02/27</edXML:PromulgationDate></edXML:ResponseFor>)";

const QList<KindName> kinds{{QStringLiteral("CV"), QStringLiteral("Công văn")}, {QStringLiteral("QĐ"), QStringLiteral("Quyết định")}};
}

void TestEdxmlPacket::fillsTheForm()
{
    const auto packet = readPacket(packetXml(letter));
    QVERIFY(packet);
    const IncomingFields fields = registrationFields(*packet, kinds);
    QCOMPARE(fields.codeNumber, QStringLiteral("214"));
    QCOMPARE(fields.codeNotation, QStringLiteral("UBND-VHXH"));
    QCOMPARE(fields.issued, QDate(2026, 3, 9));
    QCOMPARE(fields.agency, QString::fromUtf8("Ủy ban nhân dân tỉnh Phú Thượng"));
    QCOMPARE(fields.kind, QStringLiteral("CV"));
    QCOMPARE(fields.subject, QString::fromUtf8("Báo cáo & đề xuất về chuyển đổi số"));
    QCOMPARE(fields.signer, QString::fromUtf8("Trần Văn Hòa"));
    QCOMPARE(fields.signerTitle, QString::fromUtf8("Phó Chủ tịch"));
    QCOMPARE(fields.urgency, QStringLiteral("express"));
    QCOMPARE(fields.due, QDate(2026, 3, 20));
    QCOMPARE(fields.pages, 3);
    QCOMPARE(fields.copies, 12);
    QCOMPARE(fields.origin, QStringLiteral("exchange"));
    QCOMPARE(packet->to.size(), 2);
    QCOMPARE(packet->to.at(1).code, QStringLiteral("000.01.03.H99"));
    QCOMPARE(packet->references.size(), 1); // the empty one says nothing
    QCOMPARE(packet->references.first().code, QStringLiteral("36/TB-SNV"));
    QCOMPARE(packet->references.first().issued, QDate(2026, 2, 27));
}

void TestEdxmlPacket::readsByNameInAnyOrder()
{
    const auto packet = readPacket(R"(<edxml><Envelope><BODY/><HEADER><x:messageHeader>
        <y:SUBJECT>Mời họp</y:SUBJECT><Code><codenotation>GM-SNV</codenotation><CODENUMBER>7</CODENUMBER></Code></x:messageHeader></HEADER></Envelope>
        <AttachmentEncoded><Attachment><AttachmentName>../giấy mời.pdf</AttachmentName><ContentTransferEncoded>UEsD
        BBQA</ContentTransferEncoded></Attachment><Attachment><AttachmentName>chỉ có tên.pdf</AttachmentName></Attachment></AttachmentEncoded></edxml>)");
    QVERIFY(packet);
    QCOMPARE(packet->subject, QString::fromUtf8("Mời họp"));
    QCOMPARE(packet->codeNumber + u'/' + packet->codeNotation, QStringLiteral("7/GM-SNV"));
    QCOMPARE(packet->files.size(), 1);
    QVERIFY(packet->files.first().zipped());
    QCOMPARE(packet->files.first().name, QString::fromUtf8("../giấy mời.pdf")); // as it came: the stager makes names harmless
    QVERIFY(registrationFields(*packet, kinds).kind.isEmpty());
}

void TestEdxmlPacket::purpose_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QString>("reason");
    const auto business = [](const QByteArray &type) -> QByteArray {
        return "<edXML:TraceHeaderList><edXML:Bussiness><edXML:BussinessDocType>" + type
            + "</edXML:BussinessDocType><edXML:BussinessDocReason>Sai số liệu</edXML:BussinessDocReason></edXML:Bussiness></edXML:TraceHeaderList>";
    };
    QTest::newRow("new") << letter << business("0") << int(PacketPurpose::NewDocument) << QString::fromUtf8("Sai số liệu");
    QTest::newRow("recall") << letter << business("1") << int(PacketPurpose::Recall) << QString::fromUtf8("Sai số liệu");
    QTest::newRow("update") << letter << business("2") << int(PacketPurpose::Update) << QString::fromUtf8("Sai số liệu");
    QTest::newRow("replacement") << letter << business("3") << int(PacketPurpose::Replacement) << QString::fromUtf8("Sai số liệu");
    QTest::newRow("status") << QByteArray("<edXML:StatusCode>03</edXML:StatusCode><edXML:Description>Đã tiếp nhận</edXML:Description>")
                            << QByteArray() << int(PacketPurpose::Status) << QString::fromUtf8("Đã tiếp nhận");
}

void TestEdxmlPacket::purpose()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, rest);
    QFETCH(int, purpose);
    QFETCH(QString, reason);
    const auto packet = readPacket(packetXml(header, rest));
    QVERIFY(packet);
    QCOMPARE(int(packet->purpose), purpose);
    QCOMPARE(packet->reason, reason);
}

void TestEdxmlPacket::refusesWhatIsNoPacket_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("something before the declaration") << QByteArray("1212") + packetXml(letter) << 1;
    QTest::newRow("cut off") << packetXml(letter).left(900) << 10;
    QTest::newRow("no header") << QByteArray("<edXML>\n</edXML>") << 2;
    QTest::newRow("entities that grow")
        << QByteArray("<!DOCTYPE a [<!ENTITY b \"cc\"><!ENTITY d \"&b;&b;\">]>\n<edXML><MessageHeader><Subject>&d;</Subject></MessageHeader></edXML>") << 1;
    QTest::newRow("nested without end") << QByteArray("<edXML><MessageHeader>").append(QByteArray("<a>").repeated(5000)) << 1;
    QTest::newRow("bytes, no text") << QByteArray("\x00\x01\x02\xff\xfe", 5) << 1;
}

void TestEdxmlPacket::refusesWhatIsNoPacket()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, line);
    const auto packet = readPacket(xml);
    QVERIFY(!packet);
    QCOMPARE(packet.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(packet.error().args.value(QStringLiteral("reason")).toString(), QStringLiteral("edxml"));
    QCOMPARE(packet.error().args.value(QStringLiteral("line")).toInt(), line);
    QVERIFY(!packet.error().args.value(QStringLiteral("problem")).toString().isEmpty());
}

void TestEdxmlPacket::takesNoMoreThanAllowed()
{
    const QByteArray file = "<Attachment><AttachmentName>a.pdf</AttachmentName><ContentTransferEncoded>" + QByteArray("QUJD").repeated(100)
        + "</ContentTransferEncoded></Attachment>";
    const QByteArray xml = "<edXML><MessageHeader><Subject>x</Subject></MessageHeader>" + file + file + "</edXML>";
    QCOMPARE(readPacket(xml, 600)->files.size(), 2);
    const auto packet = readPacket(xml, 599);
    QVERIFY(!packet);
    QCOMPARE(packet.error().code, ErrorCode::FileTooLarge);
}

void TestEdxmlPacket::realPackets()
{
    QDir folder(QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/edxml/packets"));
    if (!folder.exists())
        QSKIP("no samples");
    int read = 0, malformed = 0;
    const QStringList names = folder.entryList({QStringLiteral("*.edxml")});
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto packet = readPacket(file.readAll());
        malformed += packet ? 0 : 1;
        if (!packet || packet->purpose == PacketPurpose::Status)
            continue;
        ++read;
        QVERIFY2(!packet->from.code.isEmpty() && !packet->documentId.isEmpty() && !packet->subject.isEmpty(), qPrintable(name));
        for (const PacketFile &one : packet->files)
            QVERIFY2(!one.name.isEmpty() && !one.bytes.isEmpty(), qPrintable(name));
    }
    QCOMPARE(malformed, 1);
    QVERIFY(read >= 10);
}

QTEST_GUILESS_MAIN(TestEdxmlPacket)
#include "tst_edxmlpacket.moc"
