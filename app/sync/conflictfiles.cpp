// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/conflictfiles.h"

#include "app/office/background.h"
#include "app/office/storeengine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace congso::sync {

namespace {
/// Files that an act names, wherever they stand in its events.
void collectFiles(const QJsonValue &value, QList<ConflictFile> &files)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        collectFiles(entry, files);
    const QJsonObject object = value.toObject();
    const QString hash = object.value(QLatin1String("hash")).toString();
    const bool known = std::any_of(files.begin(), files.end(), [&hash](const ConflictFile &file) { return file.hash == hash; });
    if (!hash.isEmpty() && !known)
        files << ConflictFile{hash, object.value(QLatin1String("name")).toString()};
    for (const QJsonValue &entry : object)
        collectFiles(entry, files);
}

/// Nothing that lies in the folder is written over.
QString freeName(const QDir &folder, const QString &name)
{
    const QFileInfo wanted(QString(name).replace(u'\\', u'/'));
    const QString plain = wanted.fileName().isEmpty() ? QStringLiteral("file") : wanted.fileName();
    QString free = plain;
    for (int i = 2; folder.exists(free); ++i)
        free = QStringLiteral("%1 (%2)%3").arg(QFileInfo(plain).completeBaseName(), QString::number(i), wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix());
    return folder.filePath(free);
}
}

QList<ConflictFile> filesIn(const QByteArray &events)
{
    QList<ConflictFile> files;
    collectFiles(QJsonDocument::fromJson(events).array(), files);
    return files;
}

QFuture<Result<int>> saveFiles(Office &office, const QList<ConflictFile> &files, const QString &folder)
{
    return inBackground(office, [held = office.shared_from_this(), files, folder]() -> Result<int> {
        for (const ConflictFile &file : files) {
            const QString target = freeName(QDir(folder), file.name);
            if (!QFile::copy(held->store().engine().files().pathOf(file.hash), target) || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
                return failure(ErrorCode::FileWrite, {{QStringLiteral("path"), target}, {QStringLiteral("name"), file.name}});
        }
        return int(files.size());
    });
}

}
