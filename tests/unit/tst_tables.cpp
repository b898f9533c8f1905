// SPDX-License-Identifier: GPL-3.0-or-later
// Tables from outside: what every program writes into its cells, and what somebody with bad intentions does.
#include "app/tables/spreadsheetdates.h"
#include "app/tables/tablereader.h"
#include "app/tables/tablewriter.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace congso;
using namespace congso::tables;

namespace {
using Parts = QList<QPair<QByteArray, QByteArray>>;

void writeZip(const QString &path, const Parts &parts)
{
    struct archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    QVERIFY(archive_write_open_filename(zip, QFile::encodeName(path).constData()) == ARCHIVE_OK);
    for (const auto &[name, bytes] : parts) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(zip, entry);
        archive_write_data(zip, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
}

Parts workbook(const QByteArray &sheetData, const QByteArray &strings = {}, const QByteArray &before = {})
{
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Parts parts{
        {"_rels/.rels", "<Relationships><Relationship Id='a' Type='" + rel + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns:r='" + rel + "'><sheets><sheet name='Sổ' r:id='s1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='s1' Type='" + rel + "/worksheet' Target='worksheets/sheet1.xml'/>"
         "<Relationship Id='t' Type='" + rel + "/styles' Target='styles.xml'/>"
             + (strings.isEmpty() ? QByteArray() : QByteArray("<Relationship Id='x' Type='" + rel + "/sharedStrings' Target='/xl/sharedStrings.xml'/>"))
             + "</Relationships>"},
        {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd\\/mm\\/yyyy'/><numFmt numFmtId='171' formatCode='0 &quot;day&quot;'/></numFmts>"
                          "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", before + "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"}};
    if (!strings.isEmpty())
        parts << qMakePair(QByteArray("xl/sharedStrings.xml"), "<sst>" + strings + "</sst>");
    return parts;
}

Parts document(const QByteArray &rows)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                            "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                            "<office:body><office:spreadsheet><table:table table:name='Sổ'>" + rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}};
}

QByteArray partOf(const QString &path, const char *name)
{
    QByteArray bytes;
    struct archive *zip = archive_read_new();
    archive_read_support_format_zip(zip);
    struct archive_entry *entry = nullptr;
    if (archive_read_open_filename(zip, QFile::encodeName(path).constData(), 10'240) == ARCHIVE_OK) {
        while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
            if (qstrcmp(archive_entry_pathname(entry), name) != 0)
                continue;
            bytes.resize(qsizetype(archive_entry_size(entry)));
            bytes.resize(archive_read_data(zip, bytes.data(), size_t(bytes.size())));
        }
    }
    archive_read_free(zip);
    return bytes;
}

struct Outcomes
{
    QString code; ///< empty: read
    QString rows; ///< "row number:cell|cell;…"
};

Outcomes readAll(const QString &path, const TableLimits &limits = {})
{
    QStringList rows;
    auto read = readTable(path, {}, [&rows](TableRow &row) -> Result<Next> {
        rows << QString::number(row.number) + u':' + row.cells.join(u'|');
        return Next::More;
    }, limits);
    return {read ? QString() : QString(codeText(read.error().code)), rows.join(u';')};
}
}

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csv_data();
    void csv();
    void xlsx_data();
    void xlsx();
    void ods_data();
    void ods();
    void hostile_data();
    void hostile();
    void refused_data();
    void refused();
    void serials_data();
    void serials();
    void writtenAndRead_data();
    void writtenAndRead();
    void printedAsItIs();
    void harmlessText_data();
    void harmlessText();
    void writersSuite();
    void brokenAnywhere();

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_dir.filePath(QStringLiteral("table%1").arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QTemporaryDir m_dir;
    int m_files = 0;
};

void TestTables::csv_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rows");
    QTest::newRow("plain") << QByteArray("a,b\r\nc,d\r\n") << "1:a|b;2:c|d";
    QTest::newRow("no end") << QByteArray("a,b\nc,d") << "1:a|b;2:c|d";
    QTest::newRow("old mac") << QByteArray("a,b\rc,d\r") << "1:a|b;1:c|d";
    QTest::newRow("mark and semicolon") << QByteArray("\xef\xbb\xbf" "Số đến;Trích yếu\n1;V/v a, b\n") << QStringLiteral("1:Số đến|Trích yếu;2:1|V/v a, b");
    QTest::newRow("tab") << QByteArray("a\tb\nc\td\n") << "1:a|b;2:c|d";
    QTest::newRow("quotes") << QByteArray("\"a,1\",\"say \"\"no\"\"\"\n") << "1:a,1|say \"no\"";
    QTest::newRow("line end in quotes") << QByteArray("\"a\nb\",c\nd,e\n") << "1:a\nb|c;3:d|e";
    QTest::newRow("quote in the middle") << QByteArray("5\" tape,b\nc,d\n") << "1:5\" tape|b;2:c|d";
    QTest::newRow("empty lines and cells") << QByteArray("a,,c\n\n,,\nd\n") << "1:a||c;4:d";
    QTest::newRow("utf-16") << QByteArray::fromHex("fffe61002c00d01e0a00") << QStringLiteral("1:a|Ố");
    QTest::newRow("tcvn3") << QByteArray("Sè,V\xa8n b\xb6n \xae\xd5n\nC\xabng v\xa8n,k\xfd\n").replace("è", "\xe8") << QStringLiteral("1:Số,Văn bản đến;2:Công văn,ký").replace(u',', u'|');
}

void TestTables::csv()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, rows);
    const Outcomes read = readAll(file(content));
    QCOMPARE(read.code, QString());
    QCOMPARE(read.rows, rows);
}

void TestTables::xlsx_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QByteArray>("strings");
    QTest::addColumn<QString>("rows");
    QTest::newRow("shared") << QByteArray("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='C1' t='s'><v>0</v></c></row>")
                            << QByteArray("<si><t>một</t></si><si><r><t>ha</t></r><r><t>i</t></r><rPh><t>no</t></rPh></si>") << QStringLiteral("1:hai||một");
    QTest::newRow("string that is not there") << QByteArray("<row><c t='s'><v>7</v></c><c><v>1</v></c></row>") << QByteArray("<si><t>a</t></si>") << "1:|1";
    QTest::newRow("inline") << QByteArray("<row r='5'><c t='inlineStr'><is><t>a</t></is></c></row>") << QByteArray() << "5:a";
    QTest::newRow("numbers") << QByteArray("<row><c><v>12</v></c><c><v>1.5</v></c><c><v>4.0000000000000001E2</v></c></row>") << QByteArray() << "1:12|1.5|400";
    QTest::newRow("dates") << QByteArray("<row><c s='1'><v>44197</v></c><c s='2'><v>44197.5</v></c><c s='3'><v>3</v></c></row>") << QByteArray()
                           << "1:2021-01-01|2021-01-01T12:00|3";
    QTest::newRow("formula") << QByteArray("<row><c><f>1+1</f><v>2</v></c><c t='str'><f>A</f><v>x</v></c><c><f>B</f></c></row>") << QByteArray() << "1:2|x";
    QTest::newRow("fault and truth") << QByteArray("<row><c t='e'><v>#REF!</v></c><c t='b'><v>1</v></c></row>") << QByteArray() << "1:#REF!|TRUE";
    QTest::newRow("empty rows are left out") << QByteArray("<row r='1'><c><v>1</v></c></row><row r='9'><c/></row><row r='10'><c><v>2</v></c></row>") << QByteArray() << "1:1;10:2";
}

void TestTables::xlsx()
{
    QFETCH(QByteArray, cells);
    QFETCH(QByteArray, strings);
    QFETCH(QString, rows);
    const QString path = m_dir.filePath(QStringLiteral("book"));
    writeZip(path, workbook(cells, strings));
    const Outcomes read = readAll(path);
    QCOMPARE(read.code, QString());
    QCOMPARE(read.rows, rows);
    QCOMPARE(sheetNames(path).value_or(QStringList()), QStringList{QStringLiteral("Sổ")});
}

void TestTables::ods_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rows");
    const QByteArray a = "<table:table-cell office:value-type='string'><text:p>a</text:p></table:table-cell>";
    QTest::newRow("text") << QByteArray("<table:table-row>" + a + "<table:table-cell/>" + a + "</table:table-row>") << "1:a||a";
    QTest::newRow("repeated") << QByteArray("<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'/>" + a
                                            + "<table:table-cell table:number-columns-repeated='16000'/></table:table-row>") << "1:||a;2:||a";
    QTest::newRow("a million empty rows") << QByteArray("<table:table-row table:number-rows-repeated='1048570'><table:table-cell/></table:table-row><table:table-row>" + a + "</table:table-row>")
                                          << "1048571:a";
    QTest::newRow("values") << QByteArray("<table:table-row><table:table-cell office:value-type='date' office:date-value='2021-01-14T00:00:00'><text:p>14/1/21</text:p></table:table-cell>"
                                          "<table:table-cell office:value-type='float' office:value='871'><text:p>871,00</text:p></table:table-cell></table:table-row>") << "1:2021-01-14|871";
    QTest::newRow("lines, spaces, remark") << QByteArray("<table:table-row><table:table-cell><office:annotation><text:p>secret</text:p></office:annotation><text:p>a<text:s text:c='2'/>b</text:p><text:p>c</text:p></table:table-cell></table:table-row>")
                                           << "1:a  b\nc";
}

void TestTables::ods()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, rows);
    const QString path = m_dir.filePath(QStringLiteral("sheet"));
    writeZip(path, document(content));
    const Outcomes read = readAll(path);
    QCOMPARE(read.code, QString());
    QCOMPARE(read.rows, rows);
}

void TestTables::hostile_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("code");
    const QByteArray laughs = "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
    QTest::newRow("billion laughs") << workbook("<row><c t='inlineStr'><is><t>&c;</t></is></c></row>", {}, laughs) << "reader.broken";
    QTest::newRow("entity from a file") << workbook("<row><c t='inlineStr'><is><t>&x;</t></is></c></row>", {}, "<!DOCTYPE l [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>") << "reader.broken";
    QTest::newRow("unknown entity") << workbook("<row><c t='inlineStr'><is><t>&x;</t></is></c></row>") << "reader.broken";
    QTest::newRow("bomb of spaces") << workbook(QByteArray(64 << 20, ' ')) << "reader.limit";
    QTest::newRow("bomb of texts") << workbook("<row/>", "<si><t>" + QByteArray(64 << 20, 'a') + "</t></si>") << "reader.limit";
    QTest::newRow("column beyond") << workbook("<row><c r='XFD1'><v>1</v></c></row>") << "reader.limit";
    QTest::newRow("column without end") << workbook("<row><c r='ZZZZZZZZZZZZZZZZZ1'><v>1</v></c></row>") << "reader.limit";
    QTest::newRow("million columns") << workbook("<row>" + QByteArray("<c><v>1</v></c>").repeated(1'000'000) + "</row>") << "reader.limit";
    QTest::newRow("cut off") << workbook("<row><c><v>1</v>") << "reader.broken";
    QTest::newRow("NUL") << workbook(QByteArray("<row><c t='str'><v>a\0b</v></c></row>", 35)) << "reader.broken";
    QTest::newRow("no sheet") << Parts{{"xl/workbook.xml", "<workbook/>"}} << "reader.broken";
    const QByteArray cell = "<table:table-cell office:value-type='string'><text:p>a</text:p></table:table-cell>";
    QTest::newRow("ods: rows without end") << document("<table:table-row table:number-rows-repeated='99999999999'>" + cell + "</table:table-row>") << "reader.limit";
    QTest::newRow("ods: columns without end") << document("<table:table-row><table:table-cell table:number-columns-repeated='2000000000'><text:p>a</text:p></table:table-cell></table:table-row>") << "reader.limit";
    QTest::newRow("ods: spaces without end") << document("<table:table-row><table:table-cell><text:p>" + QByteArray("<text:s text:c='2000000000'/>").repeated(3) + "a</text:p></table:table-cell></table:table-row>") << "reader.limit";
    Parts locked = document("");
    locked << qMakePair(QByteArray("META-INF/manifest.xml"), QByteArray("<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>"));
    QTest::newRow("ods: locked") << locked << "reader.encrypted";
}

void TestTables::hostile()
{
    QFETCH(Parts, parts);
    QFETCH(QString, code);
    const QString path = m_dir.filePath(QStringLiteral("hostile"));
    writeZip(path, parts);
    QCOMPARE(readAll(path).code, code);
}

void TestTables::refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    const QString package = QStringLiteral("EncryptedPackage");
    QTest::newRow("old excel") << ole << "file.type_refused";
    QTest::newRow("with a password") << QByteArray(ole + QByteArray(reinterpret_cast<const char *>(package.utf16()), package.size() * 2)) << "reader.encrypted";
    QTest::newRow("empty") << QByteArray() << "file.empty";
    QTest::newRow("program") << QByteArray("\x7f" "ELF\0\0\0", 7) << "file.type_refused";
    QTest::newRow("broken zip") << QByteArray("PK\x03\x04 nothing of the kind") << "reader.broken";
    QTest::newRow("quote never closed") << QByteArray("a,\"b\n" + QByteArray("c,d\n").repeated(20'000)) << "reader.limit";
    QTest::newRow("csv of a million columns") << QByteArray("a,").repeated(1'000'000) << "reader.limit";
}

void TestTables::refused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QCOMPARE(readAll(file(content)).code, code);
}

void TestTables::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("date");
    QTest::newRow("first") << 1.0 << false << "1900-01-01";
    QTest::newRow("before the day that was none") << 59.0 << false << "1900-02-28";
    QTest::newRow("after it") << 61.0 << false << "1900-03-01";
    QTest::newRow("now") << 46082.0 << false << "2026-03-01";
    QTest::newRow("1904") << 44620.0 << true << "2026-03-01";
    QTest::newRow("rounds up to midnight") << 46081.9999999 << false << "2026-03-01";
    QTest::newRow("none") << 0.0 << false << "";
    QTest::newRow("too far") << 1e18 << false << "";
}

void TestTables::serials()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    QTEST(dateOfSerial(serial, from1904), "date");
}

void TestTables::writtenAndRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("rows");
    QTest::newRow("csv") << "out.csv" << QStringLiteral("1:Số|Nội dung|Ngày;2:12|'=1+1|2026-03-09;3:-4|a \"b\", c\nd");
    QTest::newRow("xlsx") << "out.xlsx" << QStringLiteral("1:Số|Nội dung|Ngày;2:12|=1+1|2026-03-09;3:-4|a \"b\", c\nd");
}

void TestTables::writtenAndRead()
{
    QFETCH(QString, name);
    const QString path = m_dir.filePath(name);
    auto writer = TableWriter::create(path, QStringLiteral("Sổ [2026]: đến/đi"), {QStringLiteral("Số"), QStringLiteral("Nội dung"), QStringLiteral("Ngày")});
    QVERIFY(writer);
    QVERIFY((*writer)->addRow({12, QStringLiteral("=1+1"), QDate(2026, 3, 9)}));
    QVERIFY((*writer)->addRow({-4, QStringLiteral("a \"b\", c\nd"), QDate()}));
    QVERIFY(!QFile::exists(path));
    QVERIFY((*writer)->finish());
    QTEST(readAll(path).rows, "rows");
    writer = TableWriter::create(m_dir.filePath(QStringLiteral("nowhere/x.") + name.section(u'.', 1)), {}, {});
    QVERIFY(!writer && writer.error().code == ErrorCode::FileWrite);
}

/// On paper a list lies across, is as wide as the sheet, has its head on each and says where it is from in full.
void TestTables::printedAsItIs()
{
    const QString path = m_dir.filePath(QStringLiteral("print.xlsx"));
    auto writer = TableWriter::create(path, QStringLiteral("Danh sách"), {QStringLiteral("Số"), QStringLiteral("Nội dung")}, {10, 40});
    QVERIFY(writer);
    QVERIFY((*writer)->addRow({12, QStringLiteral("một")}));
    QVERIFY((*writer)->addRemark(QStringLiteral("Danh sách do hệ thống kết xuất, người kết xuất: Hoàng Minh Châu, lúc 10:00 ngày 02/3/2026")));
    QVERIFY((*writer)->finish());
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml"), book = partOf(path, "xl/workbook.xml");
    QVERIFY(sheet.contains("orientation=\"landscape\""));
    QVERIFY(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"));
    QVERIFY(sheet.contains("fitToHeight=\"0\""));
    QVERIFY(sheet.contains("<mergeCell ref=\"A3:B3\"/>"));
    QVERIFY(sheet.contains("ht=\"45\""));
    QVERIFY(book.contains("_xlnm.Print_Titles"));
}

void TestTables::harmlessText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("risky");
    for (const char *text : {"=1", "+84 912", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n+1"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : {"", "a", "a=1", "V/v", "1-2", "'=1"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void TestTables::harmlessText()
{
    QFETCH(QString, text);
    QFETCH(bool, risky);
    QCOMPARE(harmless(text) != text, risky);
    QCOMPARE(harmless(text).right(text.size()), text);
}

void TestTables::writersSuite()
{
    const QDir samples(QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/spreadsheets/libxlsxwriter"));
    if (!samples.exists())
        QSKIP("no samples");
    int read = 0;
    for (const QFileInfo &sample : samples.entryInfoList(QDir::Files)) {
        const QString code = readAll(sample.filePath()).code;
        // A workbook of charts alone has no sheet to read.
        QVERIFY2(code.isEmpty() || code == QLatin1String("usage.not_found"), qPrintable(sample.fileName() + u' ' + code));
        read += code.isEmpty();
    }
    QVERIFY(read >= 85);
    const QDir old(QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/spreadsheets/vietnamese-xls"));
    for (const QFileInfo &sample : old.entryInfoList(QDir::Files)) {
        const QString code = readAll(sample.filePath()).code;
        QVERIFY2(code.isEmpty() || code == QLatin1String("file.type_refused"), qPrintable(sample.fileName() + u' ' + code));
    }
}

void TestTables::brokenAnywhere()
{
    const QString path = m_dir.filePath(QStringLiteral("whole.xlsx"));
    writeZip(path, workbook("<row r='1'><c r='A1' t='s'><v>0</v></c><c s='1'><v>44197</v></c></row>", "<si><t>một</t></si>"));
    QFile in(path);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray whole = in.readAll();
    const QString good = readAll(path).rows;
    for (qsizetype i = 4; i < whole.size(); i += 3) {
        QByteArray broken = whole;
        broken[i] = char(broken.at(i) ^ 0x5a);
        const Outcomes flipped = readAll(file(broken));
        QVERIFY(!flipped.code.isEmpty() || !flipped.rows.isEmpty() || flipped.rows != good);
        readAll(file(whole.left(i)));
    }
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
