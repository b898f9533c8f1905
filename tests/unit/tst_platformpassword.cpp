// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/password.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

using namespace congso;

class PlatformPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void needsATerminal();
    void file_data();
    void file();
};

namespace {

/// Both ends of a terminal.
struct Terminal
{
    Terminal()
    {
        keyboard = ::posix_openpt(O_RDWR | O_NOCTTY);
        if (keyboard < 0 || ::grantpt(keyboard) != 0 || ::unlockpt(keyboard) != 0)
            return;
        program = ::open(::ptsname(keyboard), O_RDWR | O_NOCTTY);
    }
    ~Terminal()
    {
        ::close(program);
        ::close(keyboard);
    }
    QByteArray shown() const
    {
        char data[512];
        const ssize_t got = ::read(keyboard, data, sizeof data);
        return QByteArray(data, qMax<ssize_t>(got, 0));
    }
    int keyboard = -1;
    int program = -1;
};

bool echoes(int terminal)
{
    struct termios state = {};
    return ::tcgetattr(terminal, &state) == 0 && (state.c_lflag & ECHO) && (state.c_lflag & ISIG);
}

}

void PlatformPassword::typed_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("letters") << QByteArray("secret\n") << QStringLiteral("secret") << false;
    QTest::newRow("marks") << QByteArray("m\xE1\xBA\xADt kh\xE1\xBA\xA9u\r") << QString::fromUtf8("m\xE1\xBA\xADt kh\xE1\xBA\xA9u") << false;
    QTest::newRow("rubbed out") << QByteArray("ab\xE1\xBA\xAD\x7F\x08" "c\n") << QStringLiteral("ac") << false;
    QTest::newRow("rubbed out too often") << QByteArray("\x7F\x7F" "a\n") << QStringLiteral("a") << false;
    QTest::newRow("begun anew") << QByteArray("wrong\x15right\n") << QStringLiteral("right") << false;
    QTest::newRow("empty") << QByteArray("\n") << QString() << false;
    QTest::newRow("end after letters") << QByteArray("abc\x04") << QStringLiteral("abc") << false;
    QTest::newRow("ctrl+c") << QByteArray("abc\x03") << QString() << true;
    QTest::newRow("ctrl+d") << QByteArray("\x04") << QString() << true;
}

void PlatformPassword::typed()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, password);
    QFETCH(bool, cancelled);
    const Terminal terminal;
    QVERIFY(terminal.program >= 0);
    Result<QString> answer = failure(ErrorCode::SignInNeeded);
    QByteArray shown;
    {
        const std::jthread program([&] { answer = askPasswordOn(terminal.program, QStringLiteral("Password: ")); });
        // The prompt comes after what was typed before has been thrown away.
        shown = terminal.shown();
        QCOMPARE(::write(terminal.keyboard, keys.constData(), size_t(keys.size())), ssize_t(keys.size()));
    }
    shown += terminal.shown();
    QCOMPARE(QByteArray(shown).replace('\r', "").replace('\n', ""), QByteArray("Password: "));
    QVERIFY2(echoes(terminal.program), "the terminal is as before");
    QCOMPARE(answer.has_value(), !cancelled);
    if (cancelled)
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    else
        QCOMPARE(*answer, password);
}

void PlatformPassword::needsATerminal()
{
    const int nothing = ::open("/dev/null", O_RDWR);
    const auto answer = askPasswordOn(nothing, QStringLiteral("Password: "));
    ::close(nothing);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (Error{ErrorCode::SignInNeeded, {{QStringLiteral("needs"), QStringLiteral("terminal")}}}));
}

void PlatformPassword::file_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("password");
    QTest::newRow("one line") << QByteArray("secret\n") << 0600 << true << QStringLiteral("secret");
    QTest::newRow("no line end") << QByteArray("secret") << 0400 << true << QStringLiteral("secret");
    QTest::newRow("line end of Windows, more lines") << QByteArray("sec ret\r\nnot this") << 0600 << true << QStringLiteral("sec ret");
    QTest::newRow("the group may read") << QByteArray("secret\n") << 0640 << false << QString();
    QTest::newRow("everybody may read") << QByteArray("secret\n") << 0644 << false << QString();
    QTest::newRow("others may write") << QByteArray("secret\n") << 0602 << false << QString();
    QTest::newRow("not there") << QByteArray() << -1 << false << QString();
    QTest::newRow("a pipe") << QByteArray() << -2 << false << QString();
}

void PlatformPassword::file()
{
    QFETCH(QByteArray, content);
    QFETCH(int, mode);
    QFETCH(bool, taken);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("password"));
    const QByteArray name = QFile::encodeName(path);
    if (mode == -2)
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    if (mode >= 0) {
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(content), qint64(content.size()));
        written.close();
        QCOMPARE(::chmod(name.constData(), mode_t(mode)), 0);
    }
    const auto password = passwordFromFile(path);
    QCOMPARE(password.has_value(), taken);
    if (taken)
        QTEST(*password, "password");
    else
        QCOMPARE(password.error(), (Error{ErrorCode::SignInNeeded, {{QStringLiteral("file"), path}}}));
}

QTEST_GUILESS_MAIN(PlatformPassword)
#include "tst_platformpassword.moc"
