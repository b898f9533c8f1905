// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "app/reading/reader.h"
#include "app/words/errorwords.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace congso::bench {

namespace {

constexpr quint32 seed = 20260305;
constexpr int limitMs = 5000;

QStringList pdfsBelow(const QString &folder)
{
    QStringList files;
    QDirIterator found(QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/") + folder, {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next();
    files.sort();
    return files;
}

void readAll(Reader &reader, const QStringList &files)
{
    QList<QFuture<Result<Reading>>> all;
    for (const QString &file : files) {
        ReadOptions options;
        options.draw = false;
        options.pages = 20'000;
        options.onPage = [](int, const PageText &) {};
        all << reader.read(file, options);
    }
    for (auto &one : all)
        one.waitForFinished();
}

void plainly(const QStringList &files)
{
    for (const QString &file : files) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
        process.waitForFinished(60'000);
    }
}

/// The most that this process has had in memory, kB.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QList<QByteArray> lines = status.open(QIODevice::ReadOnly) ? status.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// Some bytes changed, a piece cut out, doubled or moved: what a bad line or a bad person makes of a file.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const auto at = [&] { return qsizetype(random.bounded(quint32(bytes.size()))); };
    switch (random.bounded(4)) {
    case 0:
        for (int i = random.bounded(1, 60); i > 0; --i)
            bytes[at()] = char(random.bounded(256));
        break;
    case 1: bytes.truncate(at() + 1); break;
    case 2: bytes.remove(at(), random.bounded(1, 2000)); break;
    default: bytes.insert(at(), bytes.mid(at(), random.bounded(1, 4000))); break;
    }
    return bytes;
}

}

QList<Figure> readingPdfs(const Sizes &sizes)
{
    const QStringList files = pdfsBelow(QStringLiteral("documents"));
    if (files.isEmpty())
        return {};
    Reader reader;
    readAll(reader, files.first(2)); // both have started
    QList<double> ours, theirs;
    for (int round = 0; round < std::min(sizes.rounds, 7); ++round) {
        ours << wallOf([&] { readAll(reader, files); });
        theirs << wallOf([&] { plainly(files); });
    }
    return {ratio(QStringLiteral("reading %1 PDFs with words and boxes, both cores").arg(files.size()), medianOf(ours),
                  QStringLiteral("pdftotext one after another"), medianOf(theirs), 0.8)};
}

QList<Figure> mutatedFiles(const Sizes &sizes)
{
    QStringList files = pdfsBelow(QStringLiteral("pdf-torture")) + pdfsBelow(QStringLiteral("pdf-signatures"));
    files.erase(std::remove_if(files.begin(), files.end(), [](const QString &file) { return QFileInfo(file).size() > 300'000; }), files.end());
    if (files.isEmpty())
        return {};
    QTemporaryDir folder;
    QRandomGenerator random(seed);
    Reader reader;
    QMap<QString, int> ends;
    int over = 0, unsaid = 0;
    const qint64 before = peakMemory();
    for (int i = 0; i < sizes.mutations; ++i) {
        QFile source(files.at(random.bounded(int(files.size())))), copy(folder.filePath(QStringLiteral("m.pdf")));
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
            continue;
        copy.write(mutated(source.readAll(), random));
        copy.close();
        ReadOptions options;
        options.wallClockMs = limitMs;
        Result<Reading> reading;
        over += wallOf([&] { reading = reader.read(copy.fileName(), options).result(); }) * 1000 > limitMs + 2000;
        ++ends[reading ? QStringLiteral("read") : QString(codeText(reading.error().code))];
        unsaid += !reading && ErrorWords::sentence(reading.error()).isEmpty();
    }
    const double grown = double(peakMemory() - before) / 1024;
    QStringList said;
    for (auto end = ends.cbegin(); end != ends.cend(); ++end)
        said << end.key() + u' ' + QString::number(end.value());
    return {{QStringLiteral("%1 mutated files: over the limit").arg(sizes.mutations), QString::number(over), said.join(QStringLiteral(", ")), {},
             QStringLiteral("0, and none ends the program"), over == 0},
            {QStringLiteral("the program's memory grows by"), QStringLiteral("%1 MB").arg(grown, 0, 'f', 1), QStringLiteral("%1 without a sentence").arg(unsaid), {},
             QStringLiteral("≤ 64 MB, each failure has one"), grown <= 64 && unsaid == 0}};
}

}
