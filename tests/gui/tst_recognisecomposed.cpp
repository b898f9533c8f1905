// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/composedpdf.h"
#include "app/incoming/kinds.h"
#include "app/reading/reader.h"
#include "tests/support/letterscore.h"
#include "tests/support/randomletter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace congso;
using congso::testing::LetterScore;
using congso::testing::LetterWriter;
using congso::testing::RandomLetter;

/// Letters of agencies that no rule was written for, composed at random, are read and recognised as what they are. The
/// benchmark does the same with worn scans of them.
class TestRecogniseComposed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsFound()
    {
        constexpr int letters = 40;
        QTemporaryDir folder;
        Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
        LetterScore score;
        for (int i = 0; i < letters; ++i) {
            const RandomLetter letter = LetterWriter(quint64(i)).write();
            const auto composed = composing::composePdf(letter.document);
            QVERIFY(composed);
            QFile file(folder.filePath(QStringLiteral("%1.pdf").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(composed->pdf);
            file.close();
            const auto reading = reader.read(file.fileName(), {}).result();
            QVERIFY(reading);
            const QStringList missed = score.count(letter, recogniseLetter(*reading, {}, incoming::recognitionContext()));
            for (const QString &miss : missed)
                qInfo().noquote() << i << miss;
        }
        const LetterScore::Share all = score.whole();
        QVERIFY(all.asked > letters * 12);
        QVERIFY2(all.right * 100 >= all.asked * 97, qPrintable(score.fields()));
        QVERIFY2(all.certain * 200 <= all.asked, "wrong, and shown as certain");
        for (const char *field : {"number", "notation", "issued", "agency", "kind"}) {
            const LetterScore::Share share = score.of(QLatin1String(field));
            QVERIFY2(share.right * 100 >= share.asked * 98, field);
        }
    }
};

QTEST_MAIN(TestRecogniseComposed)

#include "tst_recognisecomposed.moc"
