// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyvfs.h"

#include <cstring>
#include <sqlite3.h>

namespace congso::testing {

namespace {
using Kind = IoLog::Call::Kind;

IoLog *theLog = nullptr;
sqlite3_vfs *theSystem = nullptr;
sqlite3_vfs theVfs;

/// What SQLite holds for an open file: our methods first, then the system's own file behind them.
struct FaultyFile
{
    sqlite3_file base;
    char *path;
    bool isTemporary;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultyFile *faulty(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

bool tell(FaultyFile *file, Kind kind, qint64 offset = 0, const QByteArray &data = {})
{
    return file->isTemporary || theLog->record({kind, QString::fromUtf8(file->path), kind == Kind::SyncFile ? QStringLiteral("named") : QString(), offset, data});
}

int fileClose(sqlite3_file *file)
{
    sqlite3_file *real = faulty(file)->real();
    const int code = real->pMethods->xClose(real);
    std::free(faulty(file)->path);
    return code;
}

int fileRead(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xRead(real, data, size, offset);
}

int fileWrite(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    if (!tell(faulty(file), Kind::Write, offset, QByteArray(static_cast<const char *>(data), size)))
        return SQLITE_FULL;
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xWrite(real, data, size, offset);
}

int fileTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (!tell(faulty(file), Kind::Truncate, size))
        return SQLITE_IOERR_TRUNCATE;
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xTruncate(real, size);
}

int fileSync(sqlite3_file *file, int flags)
{
    if (!tell(faulty(file), Kind::SyncFile))
        return SQLITE_IOERR_FSYNC;
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xSync(real, flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xFileSize(real, size);
}

int fileLock(sqlite3_file *file, int lock)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xLock(real, lock);
}

int fileUnlock(sqlite3_file *file, int lock)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xUnlock(real, lock);
}

int fileCheckReserved(sqlite3_file *file, int *reserved)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xCheckReservedLock(real, reserved);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xFileControl(real, operation, argument);
}

int fileSectorSize(sqlite3_file *file)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xSectorSize(real);
}

int fileCharacteristics(sqlite3_file *file)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xDeviceCharacteristics(real);
}

int fileShmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xShmMap(real, region, size, extend, memory);
}

int fileShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xShmLock(real, offset, count, flags);
}

void fileShmBarrier(sqlite3_file *file)
{
    sqlite3_file *real = faulty(file)->real();
    real->pMethods->xShmBarrier(real);
}

int fileShmUnmap(sqlite3_file *file, int remove)
{
    sqlite3_file *real = faulty(file)->real();
    return real->pMethods->xShmUnmap(real, remove);
}

const sqlite3_io_methods methods = {2, fileClose, fileRead, fileWrite, fileTruncate, fileSync, fileSize, fileLock, fileUnlock,
                                    fileCheckReserved, fileControl, fileSectorSize, fileCharacteristics, fileShmMap, fileShmLock,
                                    fileShmBarrier, fileShmUnmap, nullptr, nullptr};

int vfsOpen(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyFile *ours = faulty(file);
    ours->base.pMethods = nullptr;
    ours->path = ::strdup(name ? name : "");
    ours->isTemporary = !name;
    const int code = theSystem->xOpen(theSystem, name, ours->real(), flags, outFlags);
    if (code == SQLITE_OK)
        ours->base.pMethods = &methods;
    else
        std::free(ours->path);
    return code;
}

int vfsDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (!theLog->record({Kind::Remove, QString::fromUtf8(name), {}, 0, {}}))
        return SQLITE_IOERR_DELETE;
    return theSystem->xDelete(theSystem, name, syncFolder);
}
}

FaultyVfs::FaultyVfs(IoLog &log)
{
    theLog = &log;
    theSystem = sqlite3_vfs_find(nullptr);
    theVfs = *theSystem;
    theVfs.szOsFile = int(sizeof(FaultyFile)) + theSystem->szOsFile;
    theVfs.zName = name();
    theVfs.pNext = nullptr;
    theVfs.xOpen = vfsOpen;
    theVfs.xDelete = vfsDelete;
    sqlite3_vfs_register(&theVfs, 0);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&theVfs);
}

}
