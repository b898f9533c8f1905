// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/platform/filecallsposix.h"

namespace congso::bench {

/// Files that are written but never synced: what is left is the processor's work.
class UnsyncedFileCalls : public FileCallsPosix
{
public:
    int syncFile(int) override { return 0; }
    int syncFolder(const QString &) override { return 0; }
};

/// A store with this many generated documents, made once in \a cache, used again, and upgraded
/// when the schema has grown.
QString generatedStore(const QString &cache, int documents);
/// Closes for good what was let go of: it goes with its thread's events, and a measure runs none.
void settle();
/// An empty store for measuring.
void makeStore(const QString &folder);
/// The database of a closed store, into a folder made for it.
QString copyOf(const QString &store, const QString &folder);

/// Opened and signed in as the clerk of the generated office, or as another.
std::shared_ptr<Office> enter(const QString &folder, const Services &services, const QString &login = QStringLiteral("lan.hoang"));

/// The value, or the end of the process with the error's words.
template <class T>
T need(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, codeText(result.error().code).data(),
               qPrintable(QVariant(result.error().args.values()).toStringList().join(u' ')));
    return std::move(*result);
}

}
