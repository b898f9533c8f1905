// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace congso::bench {

/// A PostgreSQL of the benchmarks' own, kept in the cache folder with the offices that take long to make: on a socket, not
/// as root, and every commit synced to the disk as on a real server.
class BenchCluster
{
public:
    explicit BenchCluster(const QString &cache);
    ~BenchCluster();
    BenchCluster(const BenchCluster &) = delete;
    BenchCluster &operator=(const BenchCluster &) = delete;

    /// False where no PostgreSQL 15 or newer is installed.
    static bool isInstalled();

    QString url(const QString &database) const;
    QString socketFolder() const { return m_socket.path(); }
    /// One statement as the superuser; rows and columns apart by \n and |. Ends the process on an error.
    QString sql(const QString &database, const QString &statement) const;
    /// A statement that reads rows from its input ("COPY … FROM STDIN").
    std::unique_ptr<QProcess> feed(const QString &database, const QString &statement) const;
    /// What a statement prints ("COPY … TO STDOUT"), to be closed by pclose().
    FILE *read(const QString &database, const QString &statement) const;
    bool has(const QString &database) const;
    /// A program of PostgreSQL with address and superuser given; what it printed.
    QString tool(const QString &program, const QString &database, const QStringList &arguments) const;

    /// Processor time of all its processes since they began, in seconds; their number; what they take of memory, shared pages once.
    struct Load
    {
        double processor = 0;
        int processes = 0;
        double megabytes = 0;
    };
    Load load() const;

private:
    void make() const;

    QString m_folder;
    QTemporaryDir m_socket;
    QProcess m_server;
};

}
