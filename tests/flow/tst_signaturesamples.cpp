// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/reader.h"
#include "app/signing/verdict.h"
#include "tests/support/builtreader.h"

#include <QFile>
#include <QtTest>

using namespace congso;

/// Signed files out in the world: those that their sources' own tests call forged, those that they call whole, real
/// documents of provinces, and gazettes that were saved again after signing. Which is which: tests/data/signatures.tsv.
/// Whole: every signature holds and only what may come came after it. Open: something of it cannot be told. Broken: at
/// least one does not hold, or what is shown was altered.
class TestSignatureSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areWhatTheyAre_data();
    void areWhatTheyAre();

private:
    std::unique_ptr<Reader> m_reader;
    QHash<QString, QFuture<Result<SignatureCheck>>> m_checks; ///< several at once
};

void TestSignatureSamples::initTestCase()
{
    if (!QFile::exists(QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/pdf-signatures")))
        QSKIP("no samples");
    m_reader = testing::builtReader();
    QVERIFY(QFile::exists(Reader::programPath()));
}

void TestSignatureSamples::areWhatTheyAre_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const QString samples = QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/");
    QFile list(QStringLiteral(CONGSO_SOURCE_DIR "/tests/data/signatures.tsv"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    ReadOptions options;
    options.wallClockMs = 180'000; // on a machine that does much else
    for (const QByteArray &line : list.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() != 2)
            continue;
        const QString path = samples + QString::fromUtf8(cells[0]);
        m_checks.insert(path, m_reader->checkSignatures(path, {}, options));
        QTest::newRow(cells[0].constData()) << path << QString::fromLatin1(cells[1]);
    }
}

void TestSignatureSamples::areWhatTheyAre()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const auto found = m_checks.value(file).result();
    if (!found) {
        QCOMPARE(found.error().code == ErrorCode::ReaderEncrypted ? u"locked"_qs : u"unreadable"_qs, expected);
        return;
    }
    bool broken = false, open = false;
    for (const SignatureFacts &facts : found->signatures) {
        broken = broken || signing::verdictOf(facts) == signing::Verdict::Bad;
        open = open || facts.integrity == Integrity::Unverifiable || facts.afterwards == Afterwards::Unclear || (facts.timestamp && !facts.timestamp->intact);
    }
    QCOMPARE(found->signatures.isEmpty() ? u"none"_qs : broken ? u"broken"_qs : open ? u"open"_qs : u"whole"_qs, expected);
}

QTEST_GUILESS_MAIN(TestSignatureSamples)
#include "tst_signaturesamples.moc"
