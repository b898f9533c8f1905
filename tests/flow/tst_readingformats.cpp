// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/reader.h"
#include "app/reading/readingqueue.h"
#include "tests/support/wrappings.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <csignal>

using namespace congso;

namespace {

const QString sentence = u"Ủy ban nhân dân tỉnh quyết định phê duyệt kế hoạch."_qs;

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray number(quint32 value, int bytes)
{
    const quint32 little = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&little), bytes);
}

using Entries = QList<std::pair<QByteArray, QByteArray>>;

/// A ZIP whose files are stored as they are.
QByteArray zip(const Entries &entries)
{
    QByteArray files, directory;
    for (const auto &[name, content] : entries) {
        const QByteArray common = number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 4) + number(crc32(content), 4)
            + number(quint32(content.size()), 4) + number(quint32(content.size()), 4) + number(quint32(name.size()), 2) + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + common + number(0, 2) + number(0, 4) + number(0, 4) + number(quint32(files.size()), 4) + name;
        files += "PK\x03\x04" + common + name + content;
    }
    const auto count = number(quint32(entries.size()), 2);
    return files + directory + "PK\x05\x06" + number(0, 4) + count + count + number(quint32(directory.size()), 4) + number(quint32(files.size()), 4) + number(0, 2);
}

QByteArray wordFile(const QString &text)
{
    return zip({{"[Content_Types].xml", "<Types/>"},
                {"word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + text.toUtf8()
                     + "</w:t></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/><w:t>Trang hai</w:t></w:r></w:p></w:body></w:document>"}});
}

QByteArray nested(int depth)
{
    QByteArray inner = sentence.toUtf8();
    QByteArray name = "trong.txt";
    for (int i = 0; i < depth; ++i) {
        inner = zip({{name, inner}});
        name = "n.zip";
    }
    return inner;
}

QByteArray message(const QByteArray &attachment)
{
    return "From: van.thu@example.vn\r\nTo: phong@example.vn\r\nSubject: =?utf-8?B?" + QString(u"Gửi văn bản"_qs).toUtf8().toBase64()
        + "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + sentence.toUtf8() + "\r\n--b\r\nContent-Type: application/octet-stream; name=\"a.docx\"\r\nContent-Disposition: attachment; filename=\"a.docx\"\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n" + attachment.toBase64() + "\r\n--b--\r\n";
}

QByteArray pdf(int pages, const QByteArray &content)
{
    QByteArray kids, objects;
    for (int i = 0; i < pages; ++i) {
        kids += QByteArray::number(10 + i) + " 0 R ";
        objects += QByteArray::number(10 + i) + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
                                                "/Subtype/Type1/BaseFont/Times-Roman>>>>>>>>endobj\n";
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages)
        + ">>endobj\n" + objects + "4 0 obj<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

const QByteArray line = "BT /F 24 Tf 30 100 Td (Cong hoa xa hoi chu nghia) Tj ET";

QByteArray proc(qint64 process, const char *what)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(what)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<qint64> childrenOf(const QList<qint64> &parents)
{
    QList<qint64> children;
    const QStringList processes = QDir(u"/proc"_qs).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        const QByteArray status = process.toLongLong() > 0 ? proc(process.toLongLong(), "stat") : QByteArray();
        const qint64 parent = status.mid(status.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
        if (parents.contains(parent))
            children << process.toLongLong();
    }
    return children;
}

QList<qint64> readersOf(qint64 program)
{
    return childrenOf({program});
}

qint64 highWater(qint64 process)
{
    for (const QByteArray &row : proc(process, "status").split('\n')) {
        if (row.startsWith("VmHWM:"))
            return row.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// Remembers what it was given.
class Shelf final : public ReadingShelf
{
public:
    QList<ReadingTask> waiting;
    QStringList said;
    QMap<QString, int> pages;

    std::optional<ReadingTask> next() override { return waiting.isEmpty() ? std::nullopt : std::optional(waiting.takeFirst()); }
    Outcome keep(const ReadingTask &task, int first, const QList<PageText> &lot) override
    {
        if (pages.value(task.key) != first)
            return failure(ErrorCode::StoreIo);
        pages[task.key] = first + int(lot.size());
        return success();
    }
    Outcome done(const ReadingTask &task, const Reading &) override
    {
        said << task.key + u" done";
        return success();
    }
    Outcome failed(const ReadingTask &task, const Error &error) override
    {
        said << task.key + u' ' + codeText(error.code);
        return success();
    }
};

}

class TestReadingFormats : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Reader m_reader{QStringLiteral(CONGSO_BIN_DIR "/congso-reader")};

    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
    }

    /// The most memory in kB that a child of the reader was seen to hold (VmHWM) while a file of so many pages was read.
    qint64 peakOf(int pages)
    {
        const QByteArray text = "BT /F 9 Tf 9 190 Td 10 TL " + QByteArray("(Cong hoa xa hoi chu nghia Viet Nam doc lap tu do hanh phuc) Tj T* ").repeated(18) + "ET";
        qint64 peak = 0;
        ReadOptions options;
        options.pages = 20'000;
        options.draw = false;
        options.onPage = [&peak](int, const PageText &) {
            for (const qint64 child : childrenOf(readersOf(QCoreApplication::applicationPid())))
                peak = std::max(peak, highWater(child));
        };
        const auto reading = m_reader.read(file(u"%1.pdf"_qs.arg(pages), pdf(pages, text)), options).result();
        return reading ? peak : 0;
    }

private Q_SLOTS:
    void converted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("pages");
        QTest::newRow("utf-8") << u"a.txt"_qs << sentence.toUtf8() << u"text"_qs << 1;
        QTest::newRow("decomposed") << u"a.txt"_qs << sentence.normalized(QString::NormalizationForm_D).toUtf8() << u"text"_qs << 1;
        QTest::newRow("html") << u"a.html"_qs << QByteArray("<html><head><title>T</title><script>x('<p>')</script></head><body><p>" + sentence.toUtf8() + "</p></body></html>")
                              << u"text"_qs << 1;
        QTest::newRow("rtf") << u"a.rtf"_qs << QByteArray("{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}{\\f1 Arial;}}\\f1\\u7910?y ban nh\\'e2n d\\'e2n t\\u7881?nh "
                                                          "\\f0 quy\\'d5t \\'ae\\'denh ph\\'aa duy\\'d6t k\\'d5 ho\\'b9ch.\\page 2}")
                             << u"office"_qs << 2;
        QTest::newRow("docx") << u"a.docx"_qs << wordFile(sentence) << u"office"_qs << 2;
        QTest::newRow("zip with a docx") << u"a.zip"_qs << zip({{"a.docx", wordFile(sentence)}}) << u"archive"_qs << 2;
        QTest::newRow("message") << u"a.eml"_qs << message(wordFile(sentence)) << u"mail"_qs << 3;
    }
    void converted()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const auto reading = m_reader.read(file(name, content), {}).result();
        QVERIFY2(reading, reading ? "" : codeText(reading.error().code).data());
        QTEST(reading->type, "type");
        QTEST(int(reading->pages.size()), "pages");
        const PageText &page = reading->pages.first();
        QVERIFY2(page.text.contains(sentence), qPrintable(page.text));
        QCOMPARE(page.source, TextSource::Converted);
        QCOMPARE(page.language, u"vi"_qs);
    }

    /// Names are told, never followed; what lies too deep costs itself alone.
    void hostileArchive()
    {
        const Entries entries{{"../../etc/x.txt", sentence.toUtf8()}, {"a\xe2\x80\xae" "fdp.txt", "b"}, {"tief.zip", nested(9)}, {"kaputt.pdf", "%PDF-1.7\n"}, {"z.txt", "cuối"}};
        const auto reading = m_reader.read(file(u"a.zip"_qs, zip(entries)), {}).result();
        QVERIFY(reading);
        QCOMPARE(reading->parts.value(0).name, u"../../etc/x.txt"_qs);
        QCOMPARE(reading->parts.value(1).name, u"afdp.txt"_qs);
        QStringList problems;
        for (const ReadingPart &part : reading->parts)
            problems << part.problem;
        QCOMPARE(problems.filter(u"reader.limit"_qs).size(), 1);
        QCOMPARE(problems.filter(u"reader.broken"_qs).size(), 1);
        QCOMPARE(reading->pages.last().text.trimmed(), u"cuối"_qs);
        QCOMPARE(reading->pages.last().part, int(reading->parts.size()) - 1);
    }

    void messageTellsItsSubject()
    {
        const auto reading = m_reader.read(file(u"b.eml"_qs, message("x")), {}).result();
        QVERIFY(reading);
        QCOMPARE(reading->title, u"Gửi văn bản"_qs);
        QCOMPARE(reading->parts.value(0).name, u"a.docx"_qs);
    }

    /// Messages in messages and parts in parts, deeper than anybody sends them: what lies too deep costs itself alone.
    void deepMail_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QByteArray inner = "Subject: trong\r\n\r\n" + sentence.toUtf8() + "\r\n";
        for (int i = 0; i < 12; ++i) {
            const QByteArray b = "m" + QByteArray::number(i);
            inner = "Subject: " + b + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=" + b + "\r\n\r\n--" + b + "\r\nContent-Type: message/rfc822\r\n\r\n" + inner
                + "\r\n--" + b + "\r\nContent-Type: text/plain\r\n\r\nngoài\r\n--" + b + "--\r\n";
        }
        QTest::newRow("messages") << inner;
        QByteArray parts = "Content-Type: text/plain\r\n\r\ntrong\r\n";
        for (int i = 0; i < 400; ++i) {
            const QByteArray b = "p" + QByteArray::number(i);
            parts = "Content-Type: multipart/mixed; boundary=" + b + "\r\n\r\n--" + b + "\r\n" + parts + "\r\n--" + b + "--\r\n";
        }
        QTest::newRow("parts") << "From: a@example.vn\r\nSubject: ngoài\r\nMIME-Version: 1.0\r\n" + parts;
        QByteArray opened = "From: a@example.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
        for (int i = 0; i < 20'000; ++i)
            opened += "Content-Type: multipart/mixed; boundary=q" + QByteArray::number(i) + "\r\n\r\n--q" + QByteArray::number(i) + "\r\n";
        QTest::newRow("parts that never end") << opened;
    }
    void deepMail()
    {
        QFETCH(QByteArray, mail);
        const auto reading = m_reader.read(file(u"sau.eml"_qs, mail), {}).result();
        QVERIFY2(reading || reading.error().code == ErrorCode::ReaderLimit || reading.error().code == ErrorCode::ReaderBroken || reading.error().code == ErrorCode::ReaderCrashed,
                 reading ? "" : codeText(reading.error().code).data());
        const auto after = m_reader.read(file(u"sau.txt"_qs, sentence.toUtf8()), {}).result();
        QVERIFY2(after && after->pages.value(0).text.contains(sentence), "the next file is read");
    }

    /// Ten megabytes without a line's end: pages all the same, none larger than the pipe takes.
    void lineWithoutEnd()
    {
        const auto reading = m_reader.read(file(u"dai.txt"_qs, QByteArray("mot dong dai ").repeated(800'000)), {}).result();
        QVERIFY2(reading, reading ? "" : codeText(reading.error().code).data());
        QVERIFY(reading->pages.size() > 20);
        QVERIFY(reading->pages.last().text.contains(u"mot dong dai"));
    }

    void recognises()
    {
        ReadOptions options;
        options.ocr = OcrMode::Always;
        const auto reading = m_reader.read(file(u"scan.pdf"_qs, pdf(1, line)), options).result();
        QVERIFY(reading);
        if (!reading->needs.isEmpty())
            QSKIP("no tesseract-ocr-vie");
        const PageText &page = reading->pages.first();
        QCOMPARE(page.source, TextSource::Ocr);
        QCOMPARE(page.words.size(), 6);
        QVERIFY2(page.text.startsWith(u"Cong h"), qPrintable(page.text));
        const PageWord word = page.words.first();
        QVERIFY2(QRectF(25, 78, 65, 30).contains(word.box), "the box is not where the word was drawn");
        QVERIFY(word.confidence > 50 && word.confidence <= 100);
    }

    void readsInAnyPosition_data()
    {
        QTest::addColumn<QByteArray>("matrix");
        QTest::newRow("upright") << QByteArray("1 0 0 1 0 0");
        QTest::newRow("on its head") << QByteArray("-1 0 0 -1 420 420");
        QTest::newRow("to the left") << QByteArray("0 1 -1 0 420 0");
        QTest::newRow("to the right") << QByteArray("0 -1 1 0 0 420");
    }
    void readsInAnyPosition()
    {
        QFETCH(QByteArray, matrix);
        const QByteArray lines = "BT /F 16 Tf 30 380 Td 26 TL " + QByteArray("(Cong hoa xa hoi chu nghia Viet Nam doc lap tu do) Tj T* ").repeated(12) + "ET";
        QByteArray square = pdf(1, "q " + matrix + " cm " + lines + " Q");
        square.replace("MediaBox[0 0 420 200]", "MediaBox[0 0 420 420]");
        ReadOptions options;
        options.ocr = OcrMode::Always;
        const auto reading = m_reader.read(file(u"turned.pdf"_qs, square), options).result();
        QVERIFY(reading);
        if (!reading->needs.isEmpty())
            QSKIP("no tesseract-ocr-vie");
        const PageText &page = reading->pages.first();
        QVERIFY2(page.text.count(u"Cong hoa"_qs) >= 10, qPrintable(page.text));
        const PageWord word = page.words.first();
        const bool sideways = matrix.startsWith("0");
        QCOMPARE(word.box.height() > word.box.width(), sideways);
        const QPointF start = word.box.center();
        const QMap<QByteArray, QPointF> starts{{"1 0 0 1 0 0", {50, 35}}, {"-1 0 0 -1 420 420", {370, 385}}, {"0 1 -1 0 420 0", {35, 370}}, {"0 -1 1 0 0 420", {385, 50}}};
        QVERIFY2((start - starts.value(matrix)).manhattanLength() < 40, qPrintable(u"%1 %2"_qs.arg(start.x()).arg(start.y())));
    }

    void layerIsEnough()
    {
        ReadOptions options;
        options.ocr = OcrMode::Auto;
        const QByteArray many = "BT /F 9 Tf 9 190 Td 10 TL " + QByteArray("(Cong hoa xa hoi chu nghia Viet Nam doc lap tu do hanh phuc) Tj T* ").repeated(9) + "ET";
        const auto reading = m_reader.read(file(u"layer.pdf"_qs, pdf(1, many)), options).result();
        QVERIFY(reading);
        QCOMPARE(reading->pages.first().source, TextSource::Layer);
    }

    /// The child that reads an archive dies: its parts are read one by one.
    void crashCostsOnlyThePart()
    {
        ReadOptions options;
        options.pages = 20'000;
        options.draw = false;
        const QByteArray archive = zip({{"a.txt", sentence.toUtf8()}, {"lang.pdf", pdf(8'000, line)}, {"z.txt", "cuoi"}});
        auto future = m_reader.read(file(u"crash.zip"_qs, archive), options);
        QList<qint64> children;
        QTRY_VERIFY(!(children = childrenOf(readersOf(QCoreApplication::applicationPid()))).isEmpty() || future.isFinished());
        QVERIFY2(!future.isFinished(), "it was read before it could be killed");
        for (const qint64 child : std::as_const(children))
            kill(pid_t(child), SIGKILL);
        const auto reading = future.result();
        QVERIFY2(reading, reading ? "" : codeText(reading.error().code).data());
        QCOMPARE(reading->type, u"archive"_qs);
        QCOMPARE(reading->parts.size(), 3);
        QCOMPARE(reading->pages.size(), 8'002);
        QCOMPARE(reading->pages.last().part, 2);
        QCOMPARE(reading->pages.at(1).part, 1);
    }

    /// What a small archive would unpack to is not unpacked; the rest of it is read.
    void bombIsLeft()
    {
        const QByteArray bomb = congso::testing::wrappings::deflatedZip({{"lon.txt", QByteArray(400 * 1024 * 1024, '0')}, {"z.txt", "cuoi"}});
        QVERIFY(bomb.size() < 1024 * 1024);
        const auto reading = m_reader.read(file(u"bomb.zip"_qs, bomb), {}).result();
        QVERIFY(reading);
        QCOMPARE(reading->parts.value(0).problem, u"reader.limit"_qs);
        QCOMPARE(reading->pages.last().text.trimmed(), u"cuoi"_qs);
    }

    void tenThousandPages()
    {
        ReadOptions options;
        options.pages = 20'000;
        options.draw = false;
        int come = 0;
        options.onPage = [&come](int, const PageText &) { ++come; };
        const auto reading = m_reader.read(file(u"10000.pdf"_qs, pdf(10'000, line)), options).result();
        QVERIFY2(reading, reading ? "" : codeText(reading.error().code).data());
        QCOMPARE(come, 10'000);
    }

    /// Pages go out as they come: a hundred times as many take hardly more memory.
    void memoryStaysBounded()
    {
#ifdef CONGSO_SANITIZED
        QSKIP("what was freed is kept by the sanitizer");
#endif
        const auto seen = [this](int pages) {
            qint64 peak = 0;
            for (int i = 0; i < 20 && peak == 0; ++i) // on a busy machine a short file is over before anybody looks
                peak = peakOf(pages);
            return peak;
        };
        const qint64 few = seen(20), many = seen(2'000);
        QVERIFY2(few > 0 && many > 0, "no child was seen");
        QVERIFY2(many < few + 64 * 1024, qPrintable(u"%1 kB for 20 pages, %2 kB for 2 000"_qs.arg(few).arg(many)));
    }

    void pagesStream()
    {
        ReadOptions options;
        options.firstPage = 5;
        QList<int> come;
        options.onPage = [&come](int number, const PageText &) { come << number; };
        const auto reading = m_reader.read(file(u"many.pdf"_qs, pdf(8, line)), options).result();
        QVERIFY(reading && reading->pages.isEmpty());
        QCOMPARE(come, (QList<int>{5, 6, 7}));
    }

    void queue()
    {
        Shelf shelf;
        shelf.waiting = {{u"long"_qs, file(u"long.pdf"_qs, pdf(20, line)), {}, 0}, {u"half"_qs, file(u"half.pdf"_qs, pdf(20, line)), {}, 16},
                         {u"bad"_qs, file(u"bad.pdf"_qs, "%PDF-1.7\n"), {}, 0}, {u"text"_qs, file(u"q.txt"_qs, sentence.toUtf8()), {}, 0}};
        shelf.pages[u"half"_qs] = 16;
        QueueOptions options;
        options.ocr = OcrMode::Never;
        const auto progress = ReadingQueue(m_reader, shelf, options).run().result();
        QVERIFY(progress);
        QCOMPARE(progress->files, 3);
        QCOMPARE(progress->failed, 1);
        QCOMPARE(shelf.pages.value(u"long"_qs), 20);
        QCOMPARE(progress->pages, 25);
        shelf.said.sort();
        QCOMPARE(shelf.said, (QStringList{u"bad reader.broken"_qs, u"half done"_qs, u"long done"_qs, u"text done"_qs}));
    }

    void queueStops()
    {
        Shelf shelf;
        shelf.waiting = {{u"long"_qs, file(u"stop.pdf"_qs, pdf(200, line)), {}, 0}};
        std::stop_source stop;
        QueueOptions options;
        options.ocr = OcrMode::Never;
        options.stop = stop.get_token();
        options.told = [&stop](const QueueProgress &) { stop.request_stop(); };
        const auto progress = ReadingQueue(m_reader, shelf, options).run().result();
        QCOMPARE(progress.error().code, ErrorCode::Cancelled);
        QCOMPARE(shelf.pages.value(u"long"_qs), 8);
        QVERIFY(shelf.said.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReadingFormats)

#include "tst_readingformats.moc"
