// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace congso::paths {

namespace {
QString in(QStandardPaths::StandardLocation place, const char *name)
{
    return QStandardPaths::writableLocation(place) + QStringLiteral("/congso") + QLatin1String(name);
}
}

QString defaultStoreFolder()
{
    return in(QStandardPaths::GenericDataLocation, "/office");
}

QString demoStoreFolder()
{
    return in(QStandardPaths::GenericDataLocation, "/demo");
}

QString userConfigFolder()
{
    return in(QStandardPaths::GenericConfigLocation, "");
}

QString systemConfigFile()
{
    return QStringLiteral("/etc/congso/congso.conf");
}

QString workingFolder()
{
    return in(QStandardPaths::GenericDataLocation, "/editing");
}

QString runtimeFolder()
{
    // Qt would make a folder and warn where the session has none.
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo folder(given);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const bool own = folder.isAbsolute() && folder.isDir() && folder.ownerId() == ::geteuid() && !(folder.permissions() & others);
    return own ? given + QStringLiteral("/congso") : QString();
}

QString helperProgram(const QString &name)
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList places = {here, here + QStringLiteral("/../libexec/congso"), here + QStringLiteral("/../lib/congso")};
    for (const QString &place : places) {
        const QFileInfo file(place + u'/' + name);
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

}
