// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/opencopies.h"

#include "app/reading/wire/filetype.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QUuid>

namespace congso {

namespace {
constexpr int longestName = 120;
const QLatin1String lockEnding(".lock");
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QStringList endingsOf(FileType type)
{
    switch (type) {
    case FileType::Pdf:
        return {QStringLiteral("pdf")};
    case FileType::Image:
        return {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("tif"), QStringLiteral("tiff")};
    case FileType::Office:
        return {QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("xls"), QStringLiteral("xlsx"), QStringLiteral("ppt"),
                QStringLiteral("pptx"), QStringLiteral("odt"), QStringLiteral("ods"), QStringLiteral("odp"), QStringLiteral("rtf")};
    case FileType::Text:
        return {QStringLiteral("txt"), QStringLiteral("csv")};
    default:
        return {};
    }
}

Error about(ErrorCode code, const QString &name)
{
    return {code, {{QStringLiteral("path"), name}, {QStringLiteral("name"), name}}};
}

void removeCopies(const QString &folder)
{
    QDir copies(folder);
    const QFileInfoList entries = copies.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() && !entry.isSymLink()) {
            removeCopies(entry.absoluteFilePath());
            continue;
        }
        QFile::setPermissions(entry.absoluteFilePath(), QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(entry.absoluteFilePath());
    }
    QDir().rmdir(folder);
}
}

OpenCopies::OpenCopies(const QString &below) : m_below(below)
{
}

OpenCopies::~OpenCopies()
{
    if (!m_folder.isEmpty())
        removeCopies(m_folder);
}

QString OpenCopies::safeName(const QByteArray &head, const QString &name)
{
    const QStringList endings = endingsOf(fileType(head, name));
    if (endings.isEmpty())
        return {};
    QString plain = QFileInfo(QString(name).replace(u'\\', u'/')).fileName().trimmed();
    while (plain.startsWith(u'.') || plain.startsWith(u'-'))
        plain.remove(0, 1);
    const QString ending = QFileInfo(plain).suffix().toLower();
    const QString base = QFileInfo(plain).completeBaseName().left(longestName);
    if (endings.contains(ending))
        return (base.isEmpty() ? QStringLiteral("file") : base) + u'.' + ending;
    // A package whose name does not say which kind it is would be guessed at by somebody else.
    if (endings.size() > 2)
        return {};
    return (plain.isEmpty() ? QStringLiteral("file") : plain.left(longestName)) + u'.' + endings.first();
}

void OpenCopies::removeLeft(const QDir &below)
{
    const QStringList left = below.entryList({QStringLiteral("open-*")}, QDir::Dirs);
    for (const QString &folder : left) {
        QLockFile lock(below.filePath(folder + lockEnding));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            removeCopies(below.filePath(folder));
    }
}

Result<QString> OpenCopies::folder()
{
    if (!m_folder.isEmpty() && QDir(m_folder).exists())
        return m_folder;
    const QDir below(m_below);
    if (m_below.isEmpty() || !below.mkpath(QStringLiteral(".")))
        return tl::make_unexpected(about(ErrorCode::FileWrite, m_below));
    QFile::setPermissions(m_below, ownerOnly);
    removeLeft(below);
    const QString made = QStringLiteral("open-") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    m_lock = std::make_unique<QLockFile>(below.filePath(made + lockEnding));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0) || !below.mkdir(made) || !QFile::setPermissions(below.filePath(made), ownerOnly))
        return tl::make_unexpected(about(ErrorCode::FileWrite, below.filePath(made)));
    m_folder = below.filePath(made);
    return m_folder;
}

Result<QString> OpenCopies::make(const QString &source, const QString &name)
{
    QFile stored(source);
    if (!stored.open(QIODevice::ReadOnly))
        return tl::make_unexpected(about(ErrorCode::FileUnreadable, name));
    const QString shown = safeName(stored.read(fileTypeHead), name);
    stored.close();
    if (shown.isEmpty())
        return tl::make_unexpected(about(ErrorCode::FileTypeRefused, name));
    const Result<QString> place = folder();
    if (!place)
        return place;
    // Each copy in a folder of its own: two files of one name, or the same again after a change, do not meet.
    const QDir own(*place + u'/' + QString::number(++m_count));
    if (!own.mkpath(QStringLiteral(".")) || !QFile::copy(source, own.filePath(shown)))
        return tl::make_unexpected(about(ErrorCode::FileWrite, shown));
    if (!QFile::setPermissions(own.filePath(shown), QFile::ReadOwner))
        return tl::make_unexpected(about(ErrorCode::FileWrite, shown));
    return own.filePath(shown);
}

}
