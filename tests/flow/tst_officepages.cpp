// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of office files, as LibreOffice makes them of a copy.
#include "app/platform/confine/landlock.h"
#include "app/platform/officeconverter.h"
#include "app/reading/keptfiles.h"
#include "app/reading/reader.h"
#include "tests/support/wrappings.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <iterator>

using namespace congso;
using congso::testing::wrappings::zip;

namespace {
const QString sentence = u"Ủy ban nhân dân tỉnh quyết định phê duyệt kế hoạch."_qs;
const QString secret = u"BiMatTrongTepKhac"_qs;

const QByteArray types = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                         "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                         "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                         "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
const QByteArray rels = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

QByteArray wordFile(const QByteArray &body, const QByteArray &linked = {})
{
    const QByteArray document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>"
        "<w:p><w:r><w:t>" + body + "</w:t></w:r></w:p>" + (linked.isEmpty() ? QByteArray() :
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"900000\" cy=\"900000\"/><wp:docPr id=\"1\" name=\"a\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"a\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link=\"r9\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"900000\" cy=\"900000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
        + "</w:body></w:document>";
    const QByteArray links = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"" + linked + "\" TargetMode=\"External\"/></Relationships>";
    return zip({{"[Content_Types].xml", types}, {"_rels/.rels", rels}, {"word/document.xml", document}, {"word/_rels/document.xml.rels", links}});
}

/// An .odt with a section that is to be filled from another file, and a picture from one.
QByteArray odtFile(const QByteArray &section, const QByteArray &picture)
{
    const QByteArray content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content office:version=\"1.2\" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
        "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"><office:body><office:text><text:p>" + sentence.toUtf8() + "</text:p>"
        "<text:section text:name=\"S\"><text:section-source xlink:href=\"" + section + "\" xlink:type=\"simple\"/><text:p>trong</text:p></text:section>"
        "<text:p><draw:frame svg:width=\"3cm\" svg:height=\"3cm\" text:anchor-type=\"as-char\"><draw:image xlink:href=\"" + picture + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame></text:p>"
        "</office:text></office:body></office:document-content>";
    return zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                {"META-INF/manifest.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
                                          "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                                          "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"},
                {"content.xml", content}});
}

/// Takes LibreOffice longer than any of these tests.
QByteArray endlessFile()
{
    return wordFile("x</w:t></w:r></w:p>" + QByteArray("<w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>").repeated(400'000) + "<w:p><w:r><w:t>y");
}

/// LibreOffice as process \a parent runs it; 0 where it does not (yet).
qint64 converterOf(qint64 parent)
{
    const QStringList processes = QDir(u"/proc"_qs).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/stat"_qs.arg(process));
        const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QByteArrayList rest = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(soffice.bin)") && rest.value(0) != "Z" && rest.value(1).toLongLong() == parent)
            return process.toLongLong();
    }
    return 0;
}

QStringList socketsOfOffices()
{
    return QDir(u"/tmp"_qs).entryList({u"OSL_PIPE*"_qs}, QDir::AllEntries | QDir::System);
}
}

class TestOfficePages : public QObject
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

    static QByteArray bytesOf(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    /// Pages with the words, the file itself as it was, and no second conversion of the same bytes under another name.
    void pagesOfAFile()
    {
        if (!OfficeConverter::available())
            QSKIP("no LibreOffice");
        const QByteArray content = wordFile(sentence.toUtf8());
        const QString path = file(u"a.docx"_qs, content);
        const auto pdf = m_reader.toPdf(path, {}).result();
        QVERIFY2(pdf, pdf ? "" : codeText(pdf.error().code).data());
        QCOMPARE(bytesOf(path), content);
        QCOMPARE(m_reader.toPdf(file(u"b.docx"_qs, content), {}).result().value().path, pdf->path);
        const auto reading = m_reader.read(pdf->path, {}).result();
        QVERIFY(reading && reading->safeToRender);
        QVERIFY2(reading->pages.value(0).text.contains(sentence), qPrintable(reading->pages.value(0).text));
        QVERIFY(!(QFile::permissions(pdf->path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner)));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("a PDF") << u"a.pdf"_qs << congso::testing::wrappings::pdf("Mot") << u"file.type_refused"_qs;
        QTest::newRow("markup") << u"a.html"_qs << QByteArray("<html><body>x</body></html>") << u"file.type_refused"_qs;
        QTest::newRow("empty") << u"a.docx"_qs << QByteArray() << u"file.empty"_qs;
        QTest::newRow("cut off") << u"cut.docx"_qs << wordFile("x").left(300) << u"reader.broken"_qs;
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const auto pdf = m_reader.toPdf(file(name, content), {}).result();
        QVERIFY(!pdf);
        QTEST(QString(codeText(pdf.error().code)), "code");
    }

    /// However many others are made, what somebody shows or signs stays; what nobody has makes room.
    void heldOnesStay()
    {
        KeptFiles kept(1);
        HeldFile held = kept.put("1", file(u"1.pdf"_qs, "x"));
        const QString path = held.path, second = kept.put("2", file(u"2.pdf"_qs, "x")).path;
        kept.put("3", file(u"3.pdf"_qs, "x"));
        kept.put("4", file(u"4.pdf"_qs, "x"));
        QVERIFY(QFile::exists(path) && kept.of("1").path == path);
        QVERIFY(!QFile::exists(second) && kept.of("2").path.isEmpty());
        held = {};
        kept.put("5", file(u"5.pdf"_qs, "x"));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!kept.of("5").path.isEmpty());
    }

    void stoppedBeforeItBegins()
    {
        std::stop_source stop;
        stop.request_stop();
        ReadOptions options;
        options.stop = stop.get_token();
        const auto pdf = m_reader.toPdf(file(u"s.docx"_qs, wordFile("x")), options).result();
        QCOMPARE(QString(codeText(pdf.error().code)), u"cancelled.by_user"_qs);
    }

    void ended_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("by whoever asked") << u"stop"_qs << u"cancelled.by_user"_qs;
        QTest::newRow("out of time") << u"wait"_qs << u"reader.timeout"_qs;
        QTest::newRow("fallen over") << u"kill"_qs << u"reader.crashed"_qs;
    }
    /// Soon, with its own error, and neither process nor socket is left of LibreOffice.
    void ended()
    {
        if (!OfficeConverter::available())
            QSKIP("no LibreOffice");
        QFETCH(QString, how);
        const QString path = file(u"endless.docx"_qs, endlessFile());
        const QStringList sockets = socketsOfOffices();
        const QTemporaryDir folder;
        QElapsedTimer since;
        qint64 running = 0;
        const auto made = OfficeConverter::toPdf(path, folder.path(), how == u"wait" ? 3000 : 60'000, [&] {
            if (running == 0 && (running = converterOf(QCoreApplication::applicationPid())) != 0) {
                since.start();
                if (how == u"kill")
                    ::kill(pid_t(running), SIGKILL);
            }
            return how == u"stop" && running != 0;
        });
        QVERIFY(running != 0 && since.elapsed() < (how == u"wait" ? 4000 : 1000));
        QVERIFY(!made);
        QTEST(QString(codeText(made.error().code)), "code");
        QCOMPARE(converterOf(QCoreApplication::applicationPid()), 0);
        QCOMPARE(socketsOfOffices(), sockets);
    }

    /// Another network than this program's, and no folder of temporary files but its own.
    void standsApart()
    {
        if (!OfficeConverter::available())
            QSKIP("no LibreOffice");
        const QString path = file(u"apart.docx"_qs, endlessFile());
        const QTemporaryDir folder;
        QString network;
        QStringList seen;
        const auto made = OfficeConverter::toPdf(path, folder.path(), 60'000, [&] {
            const qint64 running = converterOf(QCoreApplication::applicationPid());
            if (running == 0)
                return false;
            network = QFile::symLinkTarget(u"/proc/%1/ns/net"_qs.arg(running));
            seen = QDir(u"/proc/%1/root/tmp"_qs.arg(running)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
            return true;
        });
        QVERIFY(!made);
        QVERIFY(!network.isEmpty() && network != QFile::symLinkTarget(u"/proc/self/ns/net"_qs));
        QVERIFY(seen.contains(u"file"_qs) && seen.contains(u"profile"_qs) && !seen.contains(QFileInfo(folder.path()).fileName()));
    }

    /// Killed, this program takes LibreOffice with it.
    void endsWithUs()
    {
        if (!OfficeConverter::available())
            QSKIP("no LibreOffice");
        const QString path = file(u"orphan.docx"_qs, endlessFile());
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--convert"_qs, path, m_folder.filePath(u"orphan"_qs)});
        qint64 office = 0;
        QTRY_VERIFY_WITH_TIMEOUT((office = converterOf(other.processId())) != 0, 20'000);
        other.kill();
        QVERIFY(other.waitForFinished());
        const auto ended = [&] {
            QFile stat(u"/proc/%1/stat"_qs.arg(office));
            return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
        };
        QTRY_VERIFY(ended());
    }

    /// What shuts the converter and the reader in: the paths named, each for what it is named for, and nothing else.
    void onlyNamedPaths()
    {
        const QByteArray readable = QFile::encodeName(file(u"readable"_qs, "x")), other = QFile::encodeName(file(u"other"_qs, "x"));
        const QTemporaryDir folder;
        const QByteArray writable = QFile::encodeName(folder.path()), made = writable + "/made";
        const pid_t child = fork();
        if (child == 0) {
            using landlock::Rule;
            const Rule rules[] = {{readable.constData(), Rule::May::Read}, {writable.constData(), Rule::May::Write}, {"/no/such/place", Rule::May::Read}};
            if (!landlock::restrictFiles(rules, std::size(rules)))
                _exit(99);
            const int results = int(open(readable.constData(), O_RDONLY) >= 0) | int(open(made.constData(), O_WRONLY | O_CREAT, 0600) >= 0) << 1
                | int(open(other.constData(), O_RDONLY) < 0) << 2 | int(open(readable.constData(), O_WRONLY) < 0) << 3;
            _exit(results);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        if (WEXITSTATUS(status) == 99)
            QSKIP("no Landlock in this kernel");
        QCOMPARE(WEXITSTATUS(status), 15);
    }

    void linked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("docx") << u"l.docx"_qs;
        QTest::newRow("odt") << u"l.odt"_qs;
    }
    /// Other files of this PC never come into the pages, whatever the file names.
    void linked()
    {
        if (!OfficeConverter::available())
            QSKIP("no LibreOffice");
        QFETCH(QString, name);
        QImage picture(300, 300, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(m_folder.filePath(u"other.png"_qs)));
        const QByteArray url = QUrl::fromLocalFile(m_folder.filePath(u"other.png"_qs)).toEncoded();
        const QByteArray other = QUrl::fromLocalFile(file(u"other.docx"_qs, wordFile(secret.toUtf8()))).toEncoded();
        const auto pdf = m_reader.toPdf(file(name, name.endsWith(u"odt") ? odtFile(other, url) : wordFile(sentence.toUtf8(), url)), {}).result();
        QVERIFY2(pdf, pdf ? "" : codeText(pdf.error().code).data());
        const auto reading = m_reader.read(pdf->path, {}).result();
        QVERIFY(reading && reading->pages.value(0).text.contains(sentence));
        QVERIFY(!reading->pages.value(0).text.contains(secret));
        const auto drawn = m_reader.renderPage(pdf->path, 0, 50, {}).result();
        QVERIFY(drawn);
        for (int y = 0; y < drawn->height(); ++y) {
            for (int x = 0; x < drawn->width(); ++x)
                QVERIFY2(qRed(drawn->pixel(x, y)) - qGreen(drawn->pixel(x, y)) < 100, "the picture of another file");
        }
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--convert") {
        QDir().mkpath(arguments.value(3));
        return OfficeConverter::toPdf(arguments.value(2), arguments.value(3), 60'000, [] { return false; }) ? 0 : 1;
    }
    TestOfficePages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_officepages.moc"
