// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/registerincoming.h"
#include "app/reading/reader.h"
#include "app/search/indexer.h"
#include "app/search/readtexts.h"
#include "tests/bench/figures.h"
#include "tests/bench/stores.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace congso::bench {

namespace {
const QString pdfs = QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/documents/gazette/pdf");
constexpr int rounds = 3;
constexpr int lookEveryMs = 10;

/// What a process and everything it started has in memory, shared pages by their share, kB.
qint64 memoryOfTree(qint64 root)
{
    QHash<qint64, qint64> parents;
    const QStringList all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : all) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(name));
        if (name.at(0).isDigit() && stat.open(QIODevice::ReadOnly)) {
            const QByteArray line = stat.readAll();
            parents.insert(name.toLongLong(), line.mid(line.lastIndexOf(')') + 4).split(' ').first().toLongLong());
        }
    }
    qint64 sum = 0;
    for (auto one = parents.cbegin(); one != parents.cend(); ++one) {
        qint64 above = one.key();
        while (above > 1 && above != root)
            above = parents.value(above);
        QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(one.key()));
        if (above != root || !rollup.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = rollup.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("Pss:"))
                sum += line.mid(4).simplified().split(' ').first().toLongLong();
        }
    }
    return sum;
}

struct Spent
{
    double seconds = 0;
    double kilobytes = 0;
};

Spent spentBy(const QString &program, const QStringList &arguments)
{
    Spent spent;
    spent.seconds = wallOf([&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForStarted())
            qFatal("%s does not start", qPrintable(program));
        while (!process.waitForFinished(lookEveryMs) && process.state() != QProcess::NotRunning)
            spent.kilobytes = std::max(spent.kilobytes, double(memoryOfTree(process.processId())));
        if (process.exitStatus() != QProcess::NormalExit)
            qFatal("%s failed", qPrintable(program));
    });
    return spent;
}

/// An office that has every PDF on file, its texts not read yet.
void registerAll(const QString &folder, const QStringList &files)
{
    makeStore(folder);
    const auto clerk = enter(folder, systemServices());
    for (int i = 0; i < files.size(); ++i) {
        incoming::RegisterRequest request;
        request.paths = {files.at(i)};
        request.secrecy = QStringLiteral("none");
        request.fields.subject = QStringLiteral("Văn bản %1").arg(i + 1);
        request.fields.agency = QStringLiteral("Công báo");
        request.fields.kind = QStringLiteral("CV");
        request.fields.codeNumber = QString::number(i + 1);
        need(incoming::registerIncoming(*clerk, request).result(), "register");
    }
}

QStringList recollOver(const QString &folder)
{
    const QString settings = folder + QStringLiteral("/settings");
    QDir().mkpath(settings);
    QFile file(settings + QStringLiteral("/recoll.conf"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write("topdirs = " + QDir(pdfs).canonicalPath().toUtf8() + "\nindexStripChars = 1\n");
    return {QStringLiteral("-c"), settings, QStringLiteral("-z")};
}
}

int indexOf(const QString &folder)
{
    const auto store = need(OfficeStore::open({folder}, systemServices()), "open");
    Reader reader;
    const auto read = need(readTexts(store, reader, TextsWanted()).result(), "read");
    const auto indexed = need(indexOnce(IndexPlace::of(*store), true, {}, {}), "index");
    return indexed && read.failed == 0 ? 0 : 1;
}

QList<Figure> indexingPdfs(const Sizes &)
{
    QStringList files = QDir(pdfs).entryList({QStringLiteral("*.pdf")}, QDir::Files);
    const QString recoll = QStandardPaths::findExecutable(QStringLiteral("recollindex"));
    if (files.isEmpty() || recoll.isEmpty())
        return {};
    for (QString &file : files)
        file.prepend(pdfs + u'/');
    QList<double> ours, theirs, memory, theirMemory;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir place(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
        registerAll(place.filePath(QStringLiteral("office")), files);
        const Spent our = spentBy(QCoreApplication::applicationFilePath(), {QStringLiteral("--index-of"), place.filePath(QStringLiteral("office"))});
        const Spent their = spentBy(recoll, recollOver(place.path()));
        ours << our.seconds;
        theirs << their.seconds;
        memory << our.kilobytes;
        theirMemory << their.kilobytes;
    }
    const auto megabytes = [](double kilobytes) { return QStringLiteral("%1 MB").arg(kilobytes / 1024, 0, 'f', 0); };
    const double share = medianOf(memory) / std::max(1.0, medianOf(theirMemory));
    return {ratio(QStringLiteral("index build of %1 PDFs, texts read").arg(files.size()), medianOf(ours), QStringLiteral("recollindex over the same files"), medianOf(theirs), 0.7),
            {QStringLiteral("its memory, every process of it"), megabytes(medianOf(memory)), QStringLiteral("recollindex ") + megabytes(medianOf(theirMemory)),
             QString::number(share, 'f', 2), QStringLiteral("≤ 1"), share <= 1}};
}

}
