// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/password.h"

#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace congso {

namespace {
constexpr qsizetype longest = 4096;

/// One byte, or -1 at the end.
int nextByte(int handle)
{
    char byte = 0;
    ssize_t got = ::read(handle, &byte, 1);
    while (got < 0 && errno == EINTR)
        got = ::read(handle, &byte, 1);
    return got == 1 ? static_cast<unsigned char>(byte) : -1;
}

void say(int handle, const QByteArray &text)
{
    qsizetype done = 0;
    while (done < text.size()) {
        const ssize_t wrote = ::write(handle, text.constData() + done, size_t(text.size() - done));
        if (wrote < 0 && errno != EINTR)
            return;
        done += qMax<ssize_t>(wrote, 0);
    }
}

/// The last character with all its bytes.
void rubOut(QByteArray *line)
{
    while (!line->isEmpty() && (line->back() & 0xC0) == 0x80)
        line->chop(1);
    if (!line->isEmpty())
        line->chop(1);
}

/// The line is edited here, so that Ctrl+C can be told from a letter and the terminal put back.
Result<QString> readLine(int terminal)
{
    constexpr int ctrlC = 3, ctrlD = 4, backspace = 8, ctrlU = 21, rubout = 127;
    QByteArray line;
    for (;;) {
        const int byte = nextByte(terminal);
        switch (byte) {
        case '\n':
        case '\r':
            return QString::fromUtf8(line);
        case -1:
        case ctrlC:
            return failure(ErrorCode::Cancelled);
        case ctrlD:
            if (line.isEmpty())
                return failure(ErrorCode::Cancelled);
            return QString::fromUtf8(line);
        case backspace:
        case rubout:
            rubOut(&line);
            break;
        case ctrlU:
            line.clear();
            break;
        default:
            if (line.size() < longest)
                line += char(byte);
        }
    }
}

tl::unexpected<Error> noTerminal()
{
    return failure(ErrorCode::SignInNeeded, {{QStringLiteral("needs"), QStringLiteral("terminal")}});
}
}

Result<QString> askPassword(const QString &prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return noTerminal();
    const auto close = qScopeGuard([terminal] { ::close(terminal); });
    return askPasswordOn(terminal, prompt);
}

Result<QString> askPasswordOn(int terminal, const QString &prompt)
{
    struct termios shown;
    if (::tcgetattr(terminal, &shown) != 0)
        return noTerminal();
    struct termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG);
    hidden.c_cc[VMIN] = 1;
    hidden.c_cc[VTIME] = 0;
    if (::tcsetattr(terminal, TCSAFLUSH, &hidden) != 0)
        return noTerminal();
    const auto restore = qScopeGuard([&] {
        ::tcsetattr(terminal, TCSAFLUSH, &shown);
        say(terminal, "\n");
    });
    say(terminal, prompt.toUtf8());
    return readLine(terminal);
}

Result<QString> passwordFromFile(const QString &path)
{
    const auto refused = failure(ErrorCode::SignInNeeded, {{QStringLiteral("file"), path}});
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return refused;
    QFile file;
    const bool opened = file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat status;
    if (!opened || ::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode) || status.st_uid != ::geteuid()
        || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refused;
    QByteArray line = file.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

}
