// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/systemsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace congso;

class TestSystemSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void theSampleSetsNothing();
    void aMissingFileSetsNothing();
};

void TestSystemSettings::readsWhatIsThere()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("congso.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[office]\nstore=/srv/office\n[window]\nlanguage=en\nlockAfter=0\ntextScale=120\n");
    file.close();
    const SystemSettings settings = systemSettings(file.fileName());
    QCOMPARE(settings.store, QStringLiteral("/srv/office"));
    QCOMPARE(settings.language, QStringLiteral("en"));
    QCOMPARE(settings.lockAfter, 0);
    QCOMPARE(settings.textScale, 120);
    QCOMPARE(settings.theme, QString());
}

void TestSystemSettings::theSampleSetsNothing()
{
    const QString sample = QStringLiteral(CONGSO_SOURCE_DIR "/packaging/congso.conf");
    QVERIFY(QFile::exists(sample));
    QCOMPARE(systemSettings(sample).store, QString());
    QCOMPARE(systemSettings(sample).lockAfter, -1);
}

void TestSystemSettings::aMissingFileSetsNothing()
{
    QCOMPARE(systemSettings(QStringLiteral("/nonexistent/congso.conf")).store, QString());
}

QTEST_GUILESS_MAIN(TestSystemSettings)
#include "tst_systemsettings.moc"
