// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/reader.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QtTest>

using namespace congso;

namespace {

const QString folder = QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/pdf-torture");
constexpr int wallClockMs = 4000;

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
};

QTEST_GUILESS_MAIN(TestReaderTorture)

#include "tst_readertorture.moc"
