// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/staging.h"
#include "app/office/maintenance.h"
#include "app/office/storeengine.h"
#include "app/reading/reader.h"
#include "app/words/errorwords.h"
#include "db/store/localqueries.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// What a whole answer of two pages is made of.
QList<QByteArray> answer()
{
    using namespace congso::wire;
    PageText page;
    page.size = QSizeF(595, 842);
    const QByteArray words = encode(Frame{FrameKind::Page, encodePage(page, {})});
    return {encode(Frame{FrameKind::Header, encode(Header{ContentKind::Pdf, 2, true, false, 0, Confinement::Landlock})}), words, words,
            encode(Frame{FrameKind::TextEnd, {}}), encode(Frame{FrameKind::Drawn, {}}), encode(Frame{FrameKind::End, {}})};
}
constexpr int framesOfText = 4; ///< with so many the words are whole

/// Plays a congso-reader; \a mode is "honest", or a fault and the frame before which it happens: "half-2".
int playReader(const QString &mode)
{
    const QString fault = mode.section(u'-', 0, 0);
    const int at = mode.section(u'-', 1).toInt();
    char bytes[128];
    iovec part{bytes, sizeof bytes};
    alignas(cmsghdr) char space[CMSG_SPACE(3 * sizeof(int))];
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = sizeof space;
    while (fault != s("quits") && recvmsg(3, &message, 0) > 0) {
        int descriptors[3];
        std::memcpy(descriptors, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof descriptors);
        const QList<QByteArray> frames = answer();
        QByteArray sent = frames.mid(0, fault == s("honest") ? -1 : at).join();
        if (fault == s("half"))
            sent += frames.at(at).left(std::max<qsizetype>(1, frames.at(at).size() / 2));
        if (write(descriptors[1], sent.constData(), size_t(sent.size())) < 0 || fault == s("lost"))
            return 1;
        if (fault == s("hangs"))
            continue;
        const int ended = fault == s("dies") ? SIGKILL : 0;
        close(descriptors[1]);
        send(descriptors[2], &ended, sizeof ended, MSG_NOSIGNAL);
        close(descriptors[2]);
    }
    return 0;
}

/// As the real one, without waiting half a minute for what hangs.
class HurriedReader final : public FileReader
{
public:
    explicit HurriedReader(const QString &program) : m_reader(program) {}
    QFuture<Result<Reading>> read(const QString &path, const ReadOptions &options) override { return m_reader.read(path, hurried(options)); }
    QFuture<Result<QImage>> renderPage(const QString &path, int page, double dpi, const ReadOptions &options) override
    {
        return m_reader.renderPage(path, page, dpi, hurried(options));
    }

private:
    static ReadOptions hurried(ReadOptions options)
    {
        options.wallClockMs = 1000;
        options.ocrPageMs = 500;
        return options;
    }
    Reader m_reader;
};

/// Reads every file as one of two empty pages, but fails the n-th time.
class FailingReader final : public FileReader
{
public:
    FailingReader(int n, ErrorCode code) : m_left(n), m_code(code) {}
    QFuture<Result<Reading>> read(const QString &, const ReadOptions &) override
    {
        Reading reading;
        reading.type = s("pdf");
        reading.pageCount = 2;
        return QtFuture::makeReadyFuture(--m_left == 0 ? Result<Reading>(failure(m_code)) : Result<Reading>(reading));
    }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(failure(m_code)));
    }

private:
    int m_left;
    ErrorCode m_code;
};

/// Forms that draw each other ten times, fifteen deep: nobody lives to see its end.
QByteArray endlessPdf()
{
    const auto object = [](int number, const QByteArray &dictionary, const QByteArray &content) -> QByteArray {
        return QByteArray::number(number) + " 0 obj<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream endobj\n";
    };
    QByteArray pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                     "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>endobj\n"
        + object(4, {}, "/X Do");
    for (int i = 5; i < 20; ++i)
        pdf += object(i, "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X " + QByteArray::number(i + 1) + " 0 R>>>>", QByteArray("/X Do ").repeated(10));
    return pdf + object(20, "/Type/XObject/Subtype/Form/BBox[0 0 99 99]", "0 0 m 9 9 l S") + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

QList<qint64> childrenOf(qint64 parent, const QByteArray &name)
{
    QList<qint64> found;
    const QStringList entries = QDir(s("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile file(s("/proc/%1/stat").arg(entry));
        if (!entry.at(0).isDigit() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (rest.value(1).toLongLong() == parent && rest.value(0) != "Z" && stat.contains(QByteArray('(' + name + ')')))
            found << entry.toLongLong();
    }
    return found;
}
}

/// Every step of reading a file fails once, on the way from the door to done: it is told, can be tried again, and stops
/// nobody from registering by hand.
class TestReaderFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepFails_data();
    void everyStepFails();
    void theNthReadingFails_data();
    void theNthReadingFails();
    void theReaderIsKilled_data();
    void theReaderIsKilled();
    void aReadingLeftBehindIsTakenUp();
    void cleanupTestCase();

private:
    qint64 staged(const QByteArray &content);
    StagedLetter letter(qint64 id) { return *incoming::letter(*m_office->as(s("vanthu")), id).result(); }
    bool failedWithASentence(qint64 id);
    void read(FileReader &reader) { QVERIFY(incoming::readWaiting(*m_office->as(s("vanthu")), reader).result()); }
    void registerToDone(qint64 id);
    QString program(const QString &mode);

    std::unique_ptr<TestOffice> m_office;
    int m_files = 0;
    int m_done = 0;
};

void TestReaderFaults::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
}

qint64 TestReaderFaults::staged(const QByteArray &content)
{
    ++m_files;
    const QString path = m_office->file(s("%1.pdf").arg(m_files), content + "% " + QByteArray::number(m_files) + '\n');
    const auto letters = incoming::stage(*m_office->as(s("vanthu")), {{path}, s("none"), s("direct"), false}).result();
    return letters ? letters->first().id : 0;
}

QString TestReaderFaults::program(const QString &mode)
{
    const QString path = m_office->scratch(mode);
    if (mode == s("plain"))
        m_office->file(mode, "no program");
    else if (mode != s("missing"))
        QFile::link(QCoreApplication::applicationFilePath(), path);
    return path;
}

bool TestReaderFaults::failedWithASentence(qint64 id)
{
    const StagedLetter failed = letter(id);
    const auto trouble = incoming::troubleOf(failed);
    if (failed.state != StagedState::Failed || !trouble || failed.files.size() != 1)
        return false;
    const QString sentence = ErrorWords::sentence(trouble->code, trouble->args);
    return sentence.contains(u' ') && !sentence.contains(trouble->code);
}

/// By hand, without anything that reading would have proposed.
void TestReaderFaults::registerToDone(qint64 id)
{
    const StagedLetter waiting = letter(id);
    incoming::RegisterRequest request;
    request.letter = id;
    request.secrecy = s("none");
    request.fields.subject = s("Thư vào sổ bằng tay %1").arg(id);
    request.fields.agency = s("UBND xã Sông Thao");
    const auto registered = incoming::registerIncoming(*m_office->as(s("vanthu")), request).result();
    QVERIFY(registered);
    QCOMPARE(registered->hashes, QStringList{waiting.files.first().hash});
    const SubjectId document = registered->receipt.subject;
    m_office->does(s("vanthu"), "incoming.submitted", document, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}});
    m_office->does(s("giamdoc"), "incoming.instructed", document, {{s("text"), s("Giao")}, {s("assignments"), QJsonArray{m_office->part("lead", s("CCVC"))}}});
    m_office->does(s("truongccvc"), "incoming.completed", document, {{s("text"), s("Xong")}});
    QVERIFY(incoming::filePath(*m_office->as(s("vanthu")), document, waiting.files.first().hash).result());
    ++m_done;
}

void TestReaderFaults::everyStepFails_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *mode : {"missing", "plain"})
        QTest::newRow(mode) << QByteArray("reader.unavailable");
    QTest::newRow("quits") << QByteArray("any");
    for (const char *fault : {"ends", "dies", "half", "hangs", "lost"}) {
        for (int frame = 0; frame < answer().size(); ++frame) {
            const QByteArray code = frame >= framesOfText ? "" : qstrcmp(fault, "hangs") == 0 ? "reader.timeout" : "reader.crashed";
            QTest::addRow("%s-%d", fault, frame) << code;
        }
    }
    QTest::newRow("honest") << QByteArray();
}

void TestReaderFaults::everyStepFails()
{
    QFETCH(QByteArray, code);
    const qint64 id = staged("%PDF-1.4\n");
    QVERIFY(id != 0);
    const QString mode = QString::fromLatin1(QTest::currentDataTag());
    HurriedReader reader(program(mode));
    read(reader);
    if (code.isEmpty()) {
        QCOMPARE(letter(id).state, StagedState::Ready);
        QCOMPARE(letter(id).recognised.pages, 2);
        return registerToDone(id);
    }
    QVERIFY(failedWithASentence(id));
    if (code != "any")
        QCOMPARE(incoming::troubleOf(letter(id))->code, QString::fromLatin1(code));
    // It stays as it is until somebody wants it tried again, with a reader that works.
    HurriedReader well(program(s("honest")));
    read(well);
    QVERIFY(failedWithASentence(id));
    QVERIFY(incoming::retry(*m_office->as(s("vanthu")), id).result());
    if (m_files % 2 == 0) {
        read(reader);
        QVERIFY(failedWithASentence(id));
        return registerToDone(id);
    }
    read(well);
    QCOMPARE(letter(id).state, StagedState::Ready);
    registerToDone(id);
}

void TestReaderFaults::theNthReadingFails_data()
{
    QTest::addColumn<int>("code");
    for (const ErrorCode code : {ErrorCode::ReaderUnavailable, ErrorCode::ReaderCrashed, ErrorCode::ReaderTimeout, ErrorCode::ReaderBroken,
                                 ErrorCode::ReaderEncrypted, ErrorCode::ReaderLimit, ErrorCode::FileMissing, ErrorCode::FileUnreadable, ErrorCode::FileTypeRefused})
        QTest::newRow(codeText(code).data()) << int(code);
}

/// One bad letter of three, whichever it is, does not hold up the others.
void TestReaderFaults::theNthReadingFails()
{
    QFETCH(int, code);
    for (int n = 1; n <= 3; ++n) {
        QList<qint64> ids;
        for (int i = 0; i < 3; ++i)
            ids << staged("%PDF-1.4\n");
        FailingReader reader(n, ErrorCode(code));
        read(reader);
        for (int i = 0; i < 3; ++i) {
            if (i == n - 1)
                QVERIFY(failedWithASentence(ids.at(i)));
            else
                QCOMPARE(letter(ids.at(i)).state, StagedState::Ready);
        }
        registerToDone(ids.at(n - 1));
        registerToDone(ids.at(n % 3));
        QVERIFY(incoming::discard(*m_office->as(s("vanthu")), ids.at((n + 1) % 3)).result());
    }
}

void TestReaderFaults::theReaderIsKilled_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("the child that reads") << false;
    QTest::newRow("the whole process") << true;
}

void TestReaderFaults::theReaderIsKilled()
{
    QFETCH(bool, whole);
    const QString real = s(CONGSO_BIN_DIR "/congso-reader");
    if (!QFile::exists(real))
        QSKIP("congso-reader is not built");
    const qint64 id = staged(endlessPdf()), next = staged("%PDF-1.4\n");
    Reader reader(real);
    auto reading = incoming::readWaiting(*m_office->as(s("vanthu")), reader);
    QList<qint64> zygote, child;
    QTRY_VERIFY(!(zygote = childrenOf(getpid(), "congso-reader")).isEmpty());
    QTRY_VERIFY(!(child = childrenOf(zygote.first(), "congso-reader")).isEmpty());
    QCOMPARE(letter(id).state, StagedState::Reading);
    QCOMPARE(::kill(pid_t(whole ? zygote.first() : child.first()), SIGKILL), 0);
    QVERIFY(reading.result());
    QVERIFY(failedWithASentence(id));
    QCOMPARE(letter(id).failure, s("reader.crashed"));
    QCOMPARE(letter(next).failure, s("reader.broken")); // read after it, for what it is
    QVERIFY(incoming::retry(*m_office->as(s("vanthu")), id).result());
    HurriedReader again(real);
    read(again);
    QCOMPARE(letter(id).failure, s("reader.timeout"));
    registerToDone(id);
    registerToDone(next);
}

/// A program that ended while it read: the letter waits for it no longer than any reading can last.
void TestReaderFaults::aReadingLeftBehindIsTakenUp()
{
    const qint64 id = staged("%PDF-1.4\n");
    const auto left = m_office->store().engine().own<std::monostate>([this, id](Connection &connection) -> congso::Outcome {
        localqueries::setReading(connection, id, m_office->clock().now());
        return success();
    }).result();
    QVERIFY(left);
    FailingReader reader(0, ErrorCode::ReaderCrashed);
    read(reader);
    QCOMPARE(letter(id).state, StagedState::Reading); // it may be another program's
    QVERIFY(letter(id).failure.isEmpty());
    m_office->clock().advance(5 * 60'000);
    read(reader);
    QCOMPARE(letter(id).state, StagedState::Ready);
    registerToDone(id);
}

void TestReaderFaults::cleanupTestCase()
{
    QVERIFY(incoming::letters(*m_office->as(s("vanthu"))).result()->isEmpty());
    const auto verified = verify(m_office->store(), {true, {}, true}).result();
    QVERIFY(verified && verified->good());
    QCOMPARE(verified->files, m_done);
}

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--serve") == 0)
        return playReader(QString::fromLocal8Bit(argv[0]).section(u'/', -1));
    QCoreApplication app(argc, argv);
    TestReaderFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readerfaults.moc"
