// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/reader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace congso;

namespace {

QByteArray pdf(const QByteArray &objects, const QByteArray &trailer = {})
{
    return "%PDF-1.4\n" + objects + "trailer<</Root 1 0 R" + trailer + ">>\n%%EOF\n";
}

QByteArray stream(int number, const QByteArray &dictionary, const QByteArray &content)
{
    return QByteArray::number(number) + " 0 obj<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content
        + "\nendstream endobj\n";
}

QByteArray onePage(const QByteArray &content, const QByteArray &resources = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Bold>>>>")
{
    return pdf("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources + ">>>>endobj\n"
               + stream(4, {}, content));
}

QByteArray hello()
{
    return onePage("BT /F 12 Tf 100 742 Td (So 15) Tj ET");
}

// The parts of a digital signature (RFC 5652) that name its signer.
QByteArray der(char tag, const QByteArray &content)
{
    const auto size = content.size();
    const QByteArray length = size < 128 ? QByteArray(1, char(size)) : QByteArray("\x82") + char(size >> 8) + char(size & 0xff);
    return QByteArray(1, tag) + length + content;
}

QByteArray nameOf(const QByteArray &text, char tag = 0x0c)
{
    return der(0x30, der(0x31, der(0x30, der(0x06, "\x55\x04\x03") + der(tag, text))));
}

QByteArray certificate(char serial, const QByteArray &subject)
{
    const QByteArray nothing = der(0x30, {});
    return der(0x30, der(0x30, der(char(0xa0), der(0x02, "\x02")) + der(0x02, QByteArray(1, serial)) + nothing + nameOf("CA") + nothing + subject + nothing) + nothing);
}

QByteArray signatureBy(char serial, const QByteArray &certificates)
{
    const QByteArray signer = der(0x31, der(0x30, der(0x02, "\x01") + der(0x30, nameOf("CA") + der(0x02, QByteArray(1, serial)))));
    return der(0x30, der(0x06, "\x2a") + der(char(0xa0), der(0x30, der(0x02, "\x01") + der(0x31, {}) + der(0x30, {}) + der(char(0xa0), certificates) + signer)));
}

QByteArray signedPdf(const QByteArray &contents, const QByteArray &time)
{
    return pdf("1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[5 0 R]>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[5 0 R]>>endobj\n"
               "5 0 obj<</FT/Sig/T(s)/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/P 3 0 R/V 6 0 R>>endobj\n"
               "6 0 obj<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 1 2 3]/M(" + time + ")/Contents<" + contents.toHex()
               + ">>>endobj\n");
}

/// Forms that draw each other ten times, fifteen deep: nobody lives to see its end.
QByteArray endless()
{
    QByteArray objects = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>endobj\n"
        + stream(4, {}, "/X Do");
    for (int i = 5; i < 20; ++i)
        objects += stream(i, "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X " + QByteArray::number(i + 1) + " 0 R>>>>",
                          QByteArray("/X Do ").repeated(10));
    return pdf(objects + stream(20, "/Type/XObject/Subtype/Form/BBox[0 0 99 99]", "0 0 m 9 9 l S"));
}

QByteArray loopingPages()
{
    return pdf("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 100000>>endobj\n");
}

QByteArray locked()
{
    const QByteArray key(32, 'k');
    return pdf("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n",
               "/ID[(0123456789abcdef)(0123456789abcdef)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + key + ")/U(" + key + ")>>");
}

QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> result;
    for (const QString &entry : QDir(u"/proc"_qs).entryList(QDir::Dirs)) {
        QFile file(u"/proc/"_qs + entry + u"/stat"_qs);
        if (!entry.at(0).isDigit() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (rest.value(1).toLongLong() == parent && rest.value(0) != "Z")
            result.append(entry.toLongLong());
    }
    return result;
}

qint64 childNamed(qint64 parent, const char *name)
{
    for (const qint64 pid : childrenOf(parent)) {
        QFile file(u"/proc/%1/comm"_qs.arg(pid));
        if (file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == name)
            return pid;
    }
    return 0;
}

PageText blankPage()
{
    PageText page;
    page.size = QSizeF(595, 842);
    return page;
}

/// Plays a congso-reader that has been taken over: \a mode says what it answers.
QByteArray hostileAnswer(const QByteArray &mode)
{
    using namespace congso::wire;
    const QByteArray header = encode(Frame{FrameKind::Header, encode(Header{ContentKind::Pdf, 2, true, false, 0, Confinement::Landlock})});
    const QByteArray page = encode(Frame{FrameKind::Page, encodePage(blankPage(), {})});
    const QByteArray end = encode(Frame{FrameKind::TextEnd, {}}) + encode(Frame{FrameKind::End, {}});
    if (mode == "noise")
        return QByteArray("\x01\x02 noise").repeated(5000);
    if (mode == "hugeframe")
        return QByteArray::fromHex("43530200ffffffff") + "x";
    if (mode == "pagefirst")
        return page + header + page + end;
    if (mode == "morepages")
        return header + page + page + page + end;
    if (mode == "fewpages")
        return header + page + end;
    if (mode == "manywords")
        return header + encode(Frame{FrameKind::Page, QByteArray(18, 0) + QByteArray::fromHex("ffffffff")});
    if (mode == "notanumber")
        return header + encode(Frame{FrameKind::Page, QByteArray::fromHex("0000c07f0000c07f00000000")});
    if (mode == "aftertheend")
        return header + page + page + end + page;
    if (mode == "picture")
        return header + encode(Frame{FrameKind::Image, encode(Picture{4000, 4000, QByteArray(64, 'x')})}) + encode(Frame{FrameKind::End, {}});
    return header + page + page + end; // "honest"
}

int playReader(const QByteArray &mode)
{
    char bytes[128];
    iovec part{bytes, sizeof bytes};
    alignas(cmsghdr) char space[CMSG_SPACE(3 * sizeof(int))];
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = sizeof space;
    while (recvmsg(3, &message, 0) > 0) {
        int descriptors[3];
        std::memcpy(descriptors, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof descriptors);
        if (mode == "exits")
            return 0;
        if (mode == "silent")
            continue;
        const QByteArray answer = hostileAnswer(mode);
        if (write(descriptors[1], answer.constData(), size_t(answer.size())) < 0)
            return 1;
        const int ended = 0;
        close(descriptors[1]);
        send(descriptors[2], &ended, sizeof ended, MSG_NOSIGNAL);
        close(descriptors[2]);
    }
    return 0;
}

}

class TestReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_program = QStringLiteral(CONGSO_BIN_DIR "/congso-reader");

    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFileInfo::exists(m_program), "congso-reader is not built");
    }

    void readsWords()
    {
        Reader reader(m_program);
        const auto reading = reader.read(file(u"a.pdf"_qs, hello()), {}).result();
        QVERIFY(reading);
        QCOMPARE(reading->type, u"pdf"_qs);
        QCOMPARE(reading->pageCount, 1);
        QCOMPARE(reading->pages.size(), 1);
        QCOMPARE(reading->pages[0].text.simplified(), u"So 15"_qs);
        QCOMPARE(reading->pages[0].size, QSizeF(595, 842));
        const PageWord word = reading->pages[0].words.value(0);
        QVERIFY(word.bold);
        QCOMPARE(word.fontSize, 12.F);
        QVERIFY(QRectF(95, 85, 30, 25).contains(word.box.center()));
        QVERIFY(reading->safeToRender);
    }

    void tellsWhoSigned_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QDateTime>("at"); // in Vietnam
        const QByteArray chain = certificate(1, nameOf("Cơ quan chứng thực")) + certificate(2, nameOf("Sở Nội vụ"));
        const QByteArray whole = signatureBy(2, chain);
        const QByteArray here = "D:20260309083000+07'00'";
        const QDateTime morning(QDate(2026, 3, 9), QTime(8, 30), Qt::OffsetFromUTC, 7 * 3600);
        QTest::newRow("the signer's of two certificates") << whole << here << u"Sở Nội vụ"_qs << morning;
        QTest::newRow("filled up with zeros") << whole + QByteArray(2000, '\0') << here << u"Sở Nội vụ"_qs << morning;
        QTest::newRow("nobody's serial number") << signatureBy(9, chain) << here << u"Cơ quan chứng thực"_qs << morning;
        QTest::newRow("name of two bytes a letter") << signatureBy(1, certificate(1, nameOf(QByteArray::fromHex("00531edf"), 0x1e))) << here << u"Sở"_qs << morning;
        QTest::newRow("said in UTC") << whole << QByteArray("D:20260309013000Z") << u"Sở Nội vụ"_qs << morning;
        QTest::newRow("no time") << whole << QByteArray("yesterday") << u"Sở Nội vụ"_qs << QDateTime();
        QTest::newRow("no certificate") << signatureBy(1, {}) << here << QString() << morning;
        QTest::newRow("cut short") << whole.left(whole.size() / 2) << here << QString() << morning;
        QTest::newRow("lengths that lie") << QByteArray::fromHex("3083ffffff0601") << here << QString() << morning;
        QTest::newRow("no DER at all") << QByteArray(300, '\xff') << here << QString() << morning;
    }
    void tellsWhoSigned()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QByteArray, time);
        QList<SignatureSeen> seen;
        ReadOptions options;
        options.onSignature = [&seen](const SignatureSeen &signature) { seen << signature; };
        Reader reader(m_program);
        QVERIFY(reader.read(file(u"signed.pdf"_qs, signedPdf(contents, time)), options).result());
        QCOMPARE(seen.size(), 1);
        QTEST(seen.first().signer, "signer");
        QTEST(seen.first().at, "at");
    }

    void drawsPage()
    {
        Reader reader(m_program);
        const auto picture = reader.renderPage(file(u"a.pdf"_qs, hello()), 0, 144, {}).result();
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSize(1190, 1684));
        bool inked = false;
        for (int y = 150; y < 240 && !inked; ++y) {
            for (int x = 190; x < 300; ++x)
                inked |= qGray(picture->pixel(x, y)) < 128;
        }
        QVERIFY2(inked, "the words are not on the picture");
        QCOMPARE(reader.renderPage(file(u"a.pdf"_qs, hello()), 1, 144, {}).result().error().code, ErrorCode::ReaderBroken);
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("zero bytes") << u"zero.pdf"_qs << QByteArray() << QByteArray("file.empty");
        QTest::newRow("program") << u"thu.pdf"_qs << QByteArray("MZ\x90") << QByteArray("file.type_refused");
        QTest::newRow("only a mark") << u"b.pdf"_qs << QByteArray("%PDF-1.7\n") << QByteArray("reader.broken");
        QTest::newRow("cut in half") << u"c.pdf"_qs << hello().left(90) << QByteArray("reader.broken");
        QTest::newRow("locked") << u"d.pdf"_qs << locked() << QByteArray("reader.encrypted");
        QTest::newRow("never ends") << u"e.pdf"_qs << endless() << QByteArray("reader.timeout");
    }
    void badFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, code);
        Reader reader(m_program);
        ReadOptions options;
        options.wallClockMs = 1500;
        const auto reading = reader.read(file(name, content), options).result();
        QVERIFY(!reading);
        QCOMPARE(QByteArray(codeText(reading.error().code).latin1()), code);
        QVERIFY(reader.read(file(u"good.pdf"_qs, hello()), {}).result()); // and the next file is none the worse
    }

    void loopingPageTreeEnds()
    {
        Reader reader(m_program);
        ReadOptions options;
        options.wallClockMs = 3000;
        const auto reading = reader.read(file(u"loop.pdf"_qs, loopingPages()), options).result();
        QVERIFY(!reading || !reading->safeToRender);
    }

    /// A page that is promised and not there has no words and no size; the others are read.
    void missingPage()
    {
        Reader reader(m_program);
        const QByteArray content = pdf("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>endobj\n"
                                       "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\n");
        const auto reading = reader.read(file(u"hole.pdf"_qs, content), {}).result();
        QVERIFY(reading);
        QCOMPARE(reading->pages.size(), 2);
        QCOMPARE(reading->pages[0].size, QSizeF(99, 99));
        QCOMPARE(reading->pages[1].size, QSizeF(0, 0));
    }

    void refusesWhatIsNoFile()
    {
        Reader reader(m_program);
        QCOMPARE(reader.read(m_folder.filePath(u"none.pdf"_qs), {}).result().error().code, ErrorCode::FileMissing);
        QCOMPARE(reader.read(m_folder.path(), {}).result().error().code, ErrorCode::FileUnreadable);
        QFile sparse(m_folder.filePath(u"sparse.pdf"_qs));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(2) << 30));
        QCOMPARE(reader.read(sparse.fileName(), {}).result().error().code, ErrorCode::FileTooLarge);
        QVERIFY(sparse.remove());
    }

    void tellsOtherTypes()
    {
        Reader reader(m_program);
        QCOMPARE(reader.read(file(u"a.txt"_qs, "Kính gửi"), {}).result()->type, u"text"_qs);
        QCOMPARE(reader.read(file(u"a.xml"_qs, "<?xml version=\"1.0\"?><edXML>"), {}).result()->type, u"other"_qs);
    }

    void withoutProgram()
    {
        Reader reader(m_folder.filePath(u"missing"_qs));
        QCOMPARE(reader.read(file(u"a.pdf"_qs, hello()), {}).result().error().code, ErrorCode::ReaderUnavailable);
    }

    void childKilled()
    {
        Reader reader(m_program);
        const auto future = reader.read(file(u"endless.pdf"_qs, endless()), {});
        qint64 zygote = 0;
        QTRY_VERIFY((zygote = childNamed(getpid(), "congso-reader")) != 0);
        QTRY_VERIFY(!childrenOf(zygote).isEmpty());
        QCOMPARE(::kill(pid_t(childrenOf(zygote).constFirst()), SIGKILL), 0);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::ReaderCrashed);
        QVERIFY(reader.read(file(u"a.pdf"_qs, hello()), {}).result());
    }

    void processKilled()
    {
        Reader reader(m_program);
        const auto future = reader.read(file(u"endless.pdf"_qs, endless()), {});
        qint64 zygote = 0;
        QTRY_VERIFY((zygote = childNamed(getpid(), "congso-reader")) != 0);
        QTRY_VERIFY(!childrenOf(zygote).isEmpty());
        const qint64 child = childrenOf(zygote).constFirst();
        QCOMPARE(::kill(pid_t(zygote), SIGKILL), 0);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::ReaderCrashed);
        QTRY_VERIFY2(::kill(pid_t(child), 0) != 0, "the child outlives its parent");
        QVERIFY(reader.read(file(u"a.pdf"_qs, hello()), {}).result());
        QVERIFY(childNamed(getpid(), "congso-reader") != zygote);
    }

    void cancelled()
    {
        Reader reader(m_program);
        const QString path = file(u"endless.pdf"_qs, endless());
        std::stop_source source;
        ReadOptions options;
        options.stop = source.get_token();
        constexpr int atOnce = 4; // as reader.h promises
        QList<QFuture<Result<Reading>>> asked;
        for (int i = 0; i <= atOnce; ++i)
            asked << reader.read(path, options);
        qint64 zygote = 0;
        QTRY_VERIFY((zygote = childNamed(getpid(), "congso-reader")) != 0);
        QTRY_COMPARE(childrenOf(zygote).size(), atOnce); // the fifth waits
        source.request_stop();
        QElapsedTimer timer;
        timer.start();
        for (const auto &future : std::as_const(asked))
            QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 1000);
        QTRY_VERIFY(childrenOf(zygote).isEmpty());
    }

    /// Who waits for a page is not held up by what is read behind.
    void behindLetsOthersGoFirst()
    {
        Reader reader(m_program);
        const QString path = file(u"endless.pdf"_qs, endless());
        std::stop_source source;
        ReadOptions options;
        options.stop = source.get_token();
        const auto inFront = reader.read(path, options);
        qint64 zygote = 0;
        QTRY_VERIFY((zygote = childNamed(getpid(), "congso-reader")) != 0);
        QTRY_COMPARE(childrenOf(zygote).size(), 1);
        const qint64 first = childrenOf(zygote).constFirst();
        options.behind = true;
        const auto behind = reader.read(path, options);
        QTRY_COMPARE(childrenOf(zygote).size(), 2);
        QList<qint64> children = childrenOf(zygote);
        children.removeOne(first);
        QTRY_VERIFY(getpriority(PRIO_PROCESS, id_t(children.constFirst())) > getpriority(PRIO_PROCESS, id_t(first)));
        source.request_stop();
        QCOMPARE(inFront.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(behind.result().error().code, ErrorCode::Cancelled);
    }

    void endsWithItsOwner()
    {
        QElapsedTimer timer;
        QFuture<Result<Reading>> future;
        {
            Reader reader(m_program);
            future = reader.read(file(u"endless.pdf"_qs, endless()), {});
            QTRY_VERIFY(childNamed(getpid(), "congso-reader") != 0);
            timer.start();
        }
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(childNamed(getpid(), "congso-reader"), 0);
    }

    void hostileReader_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *mode : {"noise", "hugeframe", "pagefirst", "morepages", "fewpages", "manywords", "notanumber", "aftertheend", "exits"})
            QTest::newRow(mode) << QByteArray("reader.crashed");
        QTest::newRow("silent") << QByteArray("reader.timeout");
        QTest::newRow("honest") << QByteArray();
    }
    void hostileReader()
    {
        QFETCH(QByteArray, code);
        const QString program = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(QFile::link(QCoreApplication::applicationFilePath(), program));
        Reader reader(program);
        ReadOptions options;
        options.wallClockMs = 1500;
        const auto reading = reader.read(file(u"a.pdf"_qs, hello()), options).result();
        QCOMPARE(reading ? QByteArray() : QByteArray(codeText(reading.error().code).latin1()), code);
    }

    void hostilePicture()
    {
        const QString program = m_folder.filePath(u"picture"_qs);
        QVERIFY(QFile::link(QCoreApplication::applicationFilePath(), program));
        Reader reader(program);
        QCOMPARE(reader.renderPage(file(u"a.pdf"_qs, hello()), 0, 72, {}).result().error().code, ErrorCode::ReaderCrashed);
    }

    void lockedDown_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("files");
        QTest::newRow("as this kernel can") << QStringList{u"--check"_qs} << QByteArray("landlock: yes");
        QTest::newRow("without Landlock") << QStringList{u"--check"_qs, u"--without-landlock"_qs} << QByteArray("landlock: no, no file can be opened");
    }
    void lockedDown()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, files);
        QProcess check;
        check.start(m_program, arguments);
        QVERIFY(check.waitForFinished());
        const QByteArray said = check.readAllStandardOutput();
        QVERIFY2(check.exitCode() == 0, said.constData());
        for (const char *attempt : {"open-file", "open-write", "socket-inet", "socket-unix", "fork", "ptrace", "exec"})
            QVERIFY2(said.contains(QByteArray(QByteArray(attempt) + ": refused")), attempt);
        QVERIFY(said.contains("reading: works"));
        if (!said.contains(files))
            QSKIP("no Landlock in this kernel: tried without it, no file can be opened at all");
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--serve") == 0)
        return playReader(QByteArray(argv[0]).split('/').last());
    QCoreApplication app(argc, argv);
    TestReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reader.moc"
