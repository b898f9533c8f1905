// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/formletter.h"
#include "tests/flow/formletterodt.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace formletter;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Ran
{
    int status = -1;
    QJsonObject document;
    QJsonArray results() const { return document.value(s("result")).toArray(); }
    QJsonObject first() const { return results().first().toObject(); }
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("CONGSO_BIN_DIR") + s("/congsoctl"), QStringList{s("--json"), s("check")} + arguments);
    process.waitForFinished(30'000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

QString keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys.join(u' ');
}

}

/// `congsoctl check`, as scripts use it.
class CheckVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysAreFrozen();
    void uncheckedSaysWhy();
    void severalFilesGoOn();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();
    void fixesIntoACopy();

private:
    QString file(const char *name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QString m_wrong;
};

QString CheckVerbTest::file(const char *name, const QByteArray &bytes) const
{
    QFile made(m_folder.filePath(s(name)));
    return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
}

void CheckVerbTest::initTestCase()
{
    Letter letter = decision();
    letter.one(s("number")).text = s("Số: 5/QĐ-SNV");
    letter.one(s("motto")).size = 16;
    m_wrong = file("wrong.docx", docx(letter));
}

void CheckVerbTest::keysAreFrozen()
{
    const Ran ran = run({m_wrong});
    QCOMPARE(ran.status, 0);
    QCOMPARE(keysOf(ran.document), s("ok result store version"));
    QCOMPARE(ran.results().size(), 1);
    QCOMPARE(keysOf(ran.first()), s("checked file findings kind message reason"));
    QCOMPARE(ran.first().value(s("kind")).toString(), s("QĐ"));
    QCOMPARE(ran.first().value(s("checked")).toBool(), true);
    const QJsonArray findings = ran.first().value(s("findings")).toArray();
    QCOMPARE(findings.size(), 2);
    const QJsonObject zero = findings.first().toObject();
    QCOMPARE(keysOf(zero), s("box clause excerpt fix message page paragraph rule severity"));
    QCOMPARE(zero.value(s("rule")).toString(), s("number.leading_zero"));
    QCOMPARE(zero.value(s("severity")).toString(), s("wrong"));
    QCOMPARE(zero.value(s("clause")).toString(), s("Phụ lục I, Phần I, II.3c"));
    QCOMPARE(zero.value(s("paragraph")).toInt(), 3);
    QVERIFY(zero.value(s("page")).isNull() && zero.value(s("box")).isNull());
    QCOMPARE(zero.value(s("fix")).toObject().value(s("text")).toString(), s("05"));
    QCOMPARE(findings[1].toObject().value(s("rule")).toString(), s("motto.size"));
    QCOMPARE(findings[1].toObject().value(s("fix")).toObject().value(s("size")).toInt(), 13);
}

void CheckVerbTest::uncheckedSaysWhy()
{
    const Ran ran = run({file("text.txt", "Only a text.")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.first().value(s("checked")).toBool(true), false);
    QCOMPARE(ran.first().value(s("reason")).toString(), s("other_type"));
    QVERIFY(!ran.first().value(s("message")).toString().isEmpty());
    QVERIFY(ran.first().value(s("findings")).toArray().isEmpty());
}

void CheckVerbTest::severalFilesGoOn()
{
    const Ran ran = run({m_folder.filePath(s("none.docx")), m_wrong});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.results().size(), 2);
    QVERIFY(ran.first().contains(s("error")));
    QCOMPARE(ran.results()[1].toObject().value(s("findings")).toArray().size(), 2);
}

void CheckVerbTest::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("not there") << QStringList{s("/nowhere/at/all.docx")} << 3;
    QTest::newRow("unknown") << QStringList{s("--mend"), s("x"), m_wrong} << 2;
    QTest::newRow("over itself") << QStringList{m_wrong, s("--fix"), m_wrong} << 2;
    QTest::newRow("two into one") << QStringList{m_wrong, m_wrong, s("--fix"), m_folder.filePath(s("out"))} << 2;
    QTest::newRow("no folder") << QStringList{m_wrong, s("--fix"), s("/nowhere/at/all.docx")} << 3;
    QTest::newRow("a PDF") << QStringList{file("one.pdf", congso::testing::wrappings::pdf("A page with some words on it, which is no letter at all.")), s("--fix"),
                                          m_folder.filePath(s("out.pdf"))} << 1;
}

void CheckVerbTest::wrongArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    QTEST(run(arguments).status, "status");
}

void CheckVerbTest::fixesIntoACopy()
{
    const auto hash = [](const QString &path) {
        QFile bytes(path);
        return bytes.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(bytes.readAll(), QCryptographicHash::Sha256) : QByteArray();
    };
    const QByteArray before = hash(m_wrong);
    const QString out = m_folder.filePath(s("mended.docx"));
    const Ran ran = run({m_wrong, s("--fix"), out});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.first().value(s("fixed")).toObject().value(s("done")).toInt(), 2);
    QCOMPARE(hash(m_wrong), before);
    QVERIFY(run({out}).first().value(s("findings")).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(CheckVerbTest)
#include "tst_checkverb.moc"
