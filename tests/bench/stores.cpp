// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stores.h"

#include "app/demo/generate.h"
#include "db/store/migrator.h"
#include "tests/bench/plain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

namespace congso::bench {

namespace {
constexpr quint64 seed = 30;

QString folderOf(const QString &cache, int documents, int version)
{
    return QStringLiteral("%1/documents-%2-schema-%3").arg(cache).arg(documents).arg(version);
}

/// One made with older tables is brought up to date by opening it, which is quicker than making it anew.
bool upgradedTo(const QString &folder, const QString &cache, int documents)
{
    for (int version = migrator::currentVersion() - 1; version > 0; --version) {
        const QString older = folderOf(cache, documents, version);
        if (!QFile::exists(older))
            continue;
        QTextStream(stderr) << "upgrading " << older << Qt::endl;
        need(OfficeStore::open({older}, systemServices()), "upgrade");
        settle();
        QDir(older + QStringLiteral("/before-upgrade")).removeRecursively();
        return QDir().rename(older, folder);
    }
    return false;
}
}

void makeStore(const QString &folder)
{
    const auto made = makeBenchOffice({folder}, systemServices());
    if (!made)
        qFatal("cannot make %s: %s", qPrintable(folder), codeText(made.error().code).data());
}

QString generatedStore(const QString &cache, int documents)
{
    const QString folder = folderOf(cache, documents, migrator::currentVersion());
    if (QFile::exists(folder) || upgradedTo(folder, cache, documents))
        return folder;
    QTextStream(stderr) << "making a store of " << documents << " documents in " << folder << Qt::endl;
    const QString partial = folder + QStringLiteral(".partial");
    QDir(partial).removeRecursively();
    QDir().mkpath(cache);
    makeStore(partial);
    need(generateDocuments({partial}, systemServices(), documents, seed), "generate");
    settle();
    if (!QDir().rename(partial, folder))
        qFatal("cannot name %s", qPrintable(folder));
    return folder;
}

void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString copyOf(const QString &store, const QString &folder)
{
    settle();
    PlainDatabase(store + QStringLiteral("/office.sqlite")).execute("PRAGMA wal_checkpoint(TRUNCATE)");
    QDir().mkpath(folder);
    const QString copy = folder + QStringLiteral("/office.sqlite");
    if (!QFile::copy(store + QStringLiteral("/office.sqlite"), copy))
        qFatal("cannot copy to %s", qPrintable(copy));
    return copy;
}

std::shared_ptr<Office> enter(const QString &folder, const Services &services, const QString &login)
{
    const auto store = need(OfficeStore::open({folder}, services), "open");
    return need(store->signIn(login, {}).result(), "sign in");
}

}
