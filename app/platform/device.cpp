// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/device.h"

#include "app/platform/folderkind.h"
#include "app/platform/paths.h"

#include <QFile>
#include <QSaveFile>

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
    if (QFile::exists(path)) { // unreadable as an id, after a power cut
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
            file.commit();
        return made;
    }
    const QString own = path + u'.' + made.toString(QUuid::Id128);
    QFile file(own);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size())
        return made;
    file.close();
    // rename() does not replace: who comes second takes what the first has put there.
    if (QFile::rename(own, path))
        return made;
    QFile::remove(own);
    const QUuid first = idIn(path);
    return first.isNull() ? made : first;
}

QUuid deviceId()
{
    return deviceId(paths::userConfigFolder());
}

}
