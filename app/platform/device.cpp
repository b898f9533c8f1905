// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/device.h"

#include "app/platform/folderkind.h"
#include "app/platform/paths.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace congso {

namespace {
QUuid idIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QUuid::fromString(QString::fromLatin1(file.read(64).trimmed())) : QUuid();
}
}

QUuid deviceId(const QString &configFolder)
{
    const QString path = configFolder + QStringLiteral("/device");
    if (const QUuid known = idIn(path); !known.isNull())
        return known;
    const QUuid made = QUuid::createUuid();
    const QByteArray text = made.toString(QUuid::WithoutBraces).toLatin1() + '\n';
    if (!makePrivateFolder(configFolder))
        return made;
    const QString own = path + u'.' + made.toString(QUuid::Id128);
    QFile file(own);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size() || !file.flush())
        return made;
    file.close();
    const QByteArray from = QFile::encodeName(own), to = QFile::encodeName(path);
    // link() never replaces: who comes second takes what the first has put there whole.
    const bool first = ::link(from.constData(), to.constData()) == 0;
    const QUuid there = first ? made : idIn(path);
    if (there.isNull()) { // unreadable as an id, after a power cut
        ::rename(from.constData(), to.constData());
        return idIn(path);
    }
    QFile::remove(own);
    return there;
}

QUuid deviceId()
{
    return deviceId(paths::userConfigFolder());
}

}
