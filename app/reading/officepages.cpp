// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/officepages.h"

#include "app/platform/officeconverter.h"
#include "app/platform/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mutex>

namespace congso {

namespace {
constexpr int tickMs = 100;

QString folderTemplate()
{
    const QString runtime = paths::runtimeFolder();
    const bool there = !runtime.isEmpty() && QDir().mkpath(runtime);
    return (there ? runtime : QDir::tempPath()) + u"/pages-XXXXXX";
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}
}

OfficePages::OfficePages() : m_folder(folderTemplate()) {}

Result<HeldFile> OfficePages::of(const QString &path, int wallClockMs, const std::function<bool()> &stopped)
{
    if (!OfficeConverter::available())
        return failure(ErrorCode::ReaderUnavailable, {{u"needs"_qs, u"libreoffice_pages"_qs}});
    const QByteArray hash = hashOf(path);
    if (hash.isEmpty())
        return failure(ErrorCode::FileUnreadable, {{u"name"_qs, QFileInfo(path).fileName()}});
    while (!m_mutex.tryLock(tickMs)) {
        if (stopped())
            return failure(ErrorCode::Cancelled);
    }
    const std::unique_lock<QMutex> lock(m_mutex, std::adopt_lock);
    if (const HeldFile made = m_made.of(hash); !made.path.isEmpty())
        return made;
    return make(path, hash, wallClockMs, stopped);
}

Result<HeldFile> OfficePages::make(const QString &path, const QByteArray &hash, int wallClockMs, const std::function<bool()> &stopped)
{
    QTemporaryDir work(m_folder.filePath(u"work-XXXXXX"_qs));
    if (!m_folder.isValid() || !work.isValid())
        return failure(ErrorCode::FileWrite, {{u"path"_qs, m_folder.path()}});
    const auto made = OfficeConverter::toPdf(path, work.path(), wallClockMs, stopped);
    if (!made)
        return tl::make_unexpected(made.error());
    const QString kept = m_folder.filePath(QString::fromLatin1(hash.toHex()) + u".pdf");
    QFile::remove(kept);
    if (!QFile::rename(*made, kept))
        return failure(ErrorCode::FileWrite, {{u"path"_qs, kept}});
    QFile::setPermissions(kept, QFile::ReadOwner);
    return m_made.put(hash, kept);
}

}
