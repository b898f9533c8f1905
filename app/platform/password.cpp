// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/password.h"

#include <QFile>

#include <cstdio>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace congso {

Result<QString> askPassword(const QString &prompt)
{
    struct termios shown;
    if (!::isatty(STDIN_FILENO) || ::tcgetattr(STDIN_FILENO, &shown) != 0)
        return failure(ErrorCode::SignInNeeded);
    struct termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    std::fputs(prompt.toUtf8().constData(), stderr);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(4096);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QString> passwordFromFile(const QString &path)
{
    const QVariantMap which{{QStringLiteral("file"), path}};
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)
        || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0 || status.st_uid != ::geteuid())
        return failure(ErrorCode::SignInNeeded, which);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::SignInNeeded, which);
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

}
