// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorwords.h"
#include "db/server/servererrors.h"

#include <QSet>
#include <QTest>

using namespace congso;

/// What libpq 15 said, word for word, when it was connected to a server with such a certificate.
class TestServerErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyAServerIsNotBelieved_data();
    void whyAServerIsNotBelieved();
    void everyReasonHasItsSentence();
};

void TestServerErrors::whyAServerIsNotBelieved_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("reason");
    const QString before = QStringLiteral("connection to server at \"vanphong.example\" (192.0.2.7), port 5432 failed: ");
    QTest::newRow("no encryption") << before + QStringLiteral("server does not support SSL, but SSL was required") << QStringLiteral("no_tls");
    QTest::newRow("another name") << before + QStringLiteral("server certificate for \"khac.example\" does not match host name \"vanphong.example\"") << QStringLiteral("other_name");
    QTest::newRow("unknown authority, or run out") << before + QStringLiteral("SSL error: certificate verify failed") << QStringLiteral("not_trusted");
    QTest::newRow("no file") << before + QStringLiteral("root certificate file \"root.crt\" does not exist\nEither provide the file or change sslmode to disable server certificate verification.") << QStringLiteral("no_authority");
    QTest::newRow("no certificate in it") << before + QStringLiteral("could not read root certificate file \"root.crt\": no certificate or crl found") << QStringLiteral("no_authority");
    QTest::newRow("something else") << before + QStringLiteral("SSL error: unexpected eof while reading") << QString();
}

void TestServerErrors::whyAServerIsNotBelieved()
{
    QFETCH(QString, words);
    QFETCH(QString, reason);
    const Error error = connectError(words, QStringLiteral("vanphong.example"));
    QCOMPARE(error.code, ErrorCode::ServerUnsafe);
    QCOMPARE(error.args.value(QStringLiteral("reason")).toString(), reason);
}

void TestServerErrors::everyReasonHasItsSentence()
{
    QSet<QString> sentences;
    for (const char *reason : {"", "no_tls", "other_name", "not_trusted", "no_authority"}) {
        const QString said = ErrorWords::sentence({ErrorCode::ServerUnsafe, {{QStringLiteral("server"), QStringLiteral("vanphong.example")}, {QStringLiteral("reason"), QLatin1String(reason)}}});
        QVERIFY2(said.contains(QLatin1String("vanphong.example")), qPrintable(said));
        sentences << said;
    }
    QCOMPARE(sentences.size(), 5);
}

QTEST_GUILESS_MAIN(TestServerErrors)
#include "tst_servererrors.moc"
