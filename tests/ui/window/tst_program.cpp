// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

/// The program as it is started from a terminal.
class TstProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWithoutADisplay_data();
    void tellsWithoutADisplay();
};

void TstProgram::tellsWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << QByteArray("--store <DIR>");
    QTest::newRow("help, short") << QStringList{QStringLiteral("-h")} << QByteArray("--store <DIR>");
    QTest::newRow("help beside others") << QStringList{QStringLiteral("--lang"), QStringLiteral("vi"), QStringLiteral("--help")} << QByteArray("--screenshots <DIR>");
    QTest::newRow("help with Qt's own") << QStringList{QStringLiteral("--help-all")} << QByteArray("--store <DIR>");
    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << QByteArray("congso ");
}

void TstProgram::tellsWithoutADisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
    process.setProcessEnvironment(environment);
    process.start(QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + QStringLiteral("/congso"), arguments);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY2(output.contains(said), output.constData());
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(TstProgram)
#include "tst_program.moc"
