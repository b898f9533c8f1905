// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/reader.h"
#include "app/words/errorwords.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace congso;

namespace {

const QString folder = QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/pdf-torture");
#ifdef CONGSO_SANITIZED
constexpr int wallClockMs = 15'000; // what is checked at every step takes its time
#else
constexpr int wallClockMs = 4000;
#endif
constexpr int copies = 60;

struct Tried
{
    QString name;
    QFuture<Result<Reading>> reading;
};

}

class TestReaderTorture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Broken, encrypted, scripted and endless files of many test suites: each ends in a value, in time.
    void everyFileEnds()
    {
        if (!QFileInfo::exists(folder))
            QSKIP("no samples");
        Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
        ReadOptions options;
        options.wallClockMs = wallClockMs;
        options.pages = 50;
        QList<Tried> all;
        QDirIterator files(folder, {u"*.pdf"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            all.append({path, reader.read(path, options)});
        }
        QMap<QByteArray, int> ends;
        for (Tried &tried : all) {
            QElapsedTimer timer;
            timer.start();
            const Result<Reading> result = tried.reading.result();
            QVERIFY2(timer.elapsed() < 3 * wallClockMs, qPrintable(tried.name));
            const QByteArray end = result ? QByteArray(result->safeToRender ? "read" : "read, not to be drawn")
                                          : QByteArray(codeText(result.error().code).latin1());
            ++ends[end];
            if (qEnvironmentVariableIsSet("CONGSO_VERBOSE"))
                qInfo("%s %s", end.constData(), qPrintable(tried.name));
            if (!result)
                continue;
            QVERIFY(result->pages.size() <= options.pages && result->pages.size() <= result->pageCount);
            for (const PageText &page : result->pages)
                QVERIFY2(!page.text.contains(QChar(0)) && page.text.isValidUtf16(), qPrintable(tried.name));
        }
        qInfo() << ends;
        QCOMPARE(ends.value("reader.crashed"), 0);
        QCOMPARE(ends.value("reader.timeout"), 0);
        QVERIFY2(ends.value("read") * 100 >= all.size() * 90, "fewer files read than before");
        QCOMPARE(ends.value("reader.unavailable"), 0);
    }

    /// Bytes changed, cut out, doubled: some of what the benchmark does with a thousand copies.
    void mutatedCopiesEnd()
    {
        if (!QFileInfo::exists(folder))
            QSKIP("no samples");
        QStringList all;
        QDirIterator files(folder, {u"*.pdf"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            if (files.fileInfo().size() < 100'000)
                all << files.filePath();
        }
        all.sort();
        QTemporaryDir scratch;
        QRandomGenerator random(20260305);
        Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
        ReadOptions options;
        options.wallClockMs = wallClockMs;
        QList<QFuture<Result<Reading>>> tried;
        for (int i = 0; i < copies; ++i) {
            QFile source(all.at(random.bounded(int(all.size())))), copy(scratch.filePath(u"%1.pdf"_qs.arg(i)));
            QVERIFY(source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly));
            QByteArray bytes = source.readAll();
            for (int change = random.bounded(1, 40); change > 0; --change)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            copy.write(random.bounded(3) == 0 ? bytes.left(random.bounded(int(bytes.size()))) : bytes);
            tried << reader.read(copy.fileName(), options);
        }
        for (auto &one : tried) {
            const Result<Reading> result = one.result();
            QVERIFY(result || result.error().code != ErrorCode::ReaderUnavailable);
            QVERIFY(result || !ErrorWords::sentence(result.error()).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestReaderTorture)

#include "tst_readertorture.moc"
