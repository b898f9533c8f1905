// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "tests/bench/figures.h"
#include "tests/bench/stores.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTextStream>

namespace congso::bench {

namespace {
constexpr double mostMegabytes = 120;

/// In kB, measured by a process of its own.
double residentWith(const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory-of"), folder});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the process that measures memory failed");
    return process.readAllStandardOutput().trimmed().toDouble();
}
}

int memoryOf(const QString &folder)
{
    const auto office = enter(folder, systemServices());
    const ListQuery book{Box::Book, ListOrder::NewestFirst, {}, {}};
    const auto page = need(incoming::firstPage(*office, book, 100).result(), "first page");
    const QList<qint64> ids = need(incoming::rowIds(*office, book).result(), "row ids");
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly) || page.rows.isEmpty() || ids.isEmpty())
        return 1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            QTextStream(stdout) << line.mid(6).trimmed().split(' ').first() << Qt::endl;
    }
    return 0;
}

QList<Figure> memory(const Sizes &sizes)
{
    const QString large = generatedStore(sizes.cache, sizes.documents), small = generatedStore(sizes.cache, sizes.few);
    QList<double> many, few;
    for (int round = 0; round < 3; ++round) {
        many << residentWith(large);
        few << residentWith(small);
    }
    const auto megabytes = [](double kilobytes) { return QStringLiteral("%1 MB").arg(kilobytes / 1024, 0, 'f', 1); };
    const double over = medianOf(many) - medianOf(few);
    return {{QStringLiteral("memory with %1 documents, every row id held").arg(sizes.documents), megabytes(medianOf(many)),
             QStringLiteral("%1 documents ").arg(sizes.few) + megabytes(medianOf(few)), u'+' + megabytes(over),
             QStringLiteral("≤ +%1 MB").arg(mostMegabytes), over / 1024 <= mostMegabytes}};
}

}
