// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "app/incoming/kinds.h"
#include "app/reading/reader.h"
#include "app/recognition/fuzzy.h"
#include "app/recognition/recognise.h"
#include "db/text/fold.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace congso::bench {

namespace {

const QString samples = QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/documents/");
constexpr int certain = 90;      ///< percent, as the figures mean it
constexpr double alike = 0.95;   ///< of a subject

using Row = QMap<QString, QString>;

QList<Row> tableOf(const QString &path)
{
    QFile file(path);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)) : QString();
    QList<QStringList> lines{{}};
    QString cell;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            lines.last().append(cell.trimmed());
            cell.clear();
            if (c == u'\n')
                lines.append(QStringList{});
        } else {
            cell += c;
        }
    }
    const QStringList header = lines.takeFirst();
    QList<Row> rows;
    for (const QStringList &line : std::as_const(lines)) {
        Row row;
        for (qsizetype i = 0; i < std::min(line.size(), header.size()); ++i)
            row.insert(header[i], line[i]);
        if (!row.isEmpty())
            rows.append(row);
    }
    return rows;
}

struct Tally
{
    int right = 0;
    int empty = 0;
    int wrong = 0;
    int wrongButCertain = 0;
    int all() const { return right + empty + wrong; }
};

struct Read
{
    QString value;
    int confidence = 0;
};

Read readOf(const Recognition &found, const QString &field)
{
    const RecognisedFields &fields = found.fields;
    const auto of = [](const Proposed &value) { return Read{value.value, value.confidence}; };
    if (field == QStringLiteral("number_notation")) {
        const bool whole = !fields.codeNumber.value.isEmpty() && !fields.codeNotation.value.isEmpty();
        return {whole ? QString(fields.codeNumber.value + u'/' + fields.codeNotation.value) : QString(),
                std::min(fields.codeNumber.confidence, fields.codeNotation.confidence)};
    }
    if (field == QStringLiteral("kind"))
        return {incoming::kindName(fields.kind.value).section(QStringLiteral(" ("), 0, 0), fields.kind.confidence};
    return field == QStringLiteral("issued") ? of(fields.issued)
        : field == QStringLiteral("agency")  ? of(fields.agency)
        : field == QStringLiteral("subject") ? of(fields.subject)
                                             : of(fields.signer);
}

QString comparable(const QString &value)
{
    QString bare = value;
    for (const QString &sign : {QStringLiteral("V/v"), QStringLiteral("Về việc")}) {
        if (bare.startsWith(sign, Qt::CaseInsensitive))
            bare.remove(0, sign.size());
    }
    return recognition::bareLetters(bare);
}

bool isRight(const QString &field, const QString &read, const QString &truth)
{
    const QString a = comparable(read);
    const QString b = comparable(truth);
    if (field == QStringLiteral("subject")) {
        const int limit = int(std::floor(double(std::max(a.size(), b.size())) * (1 - alike)));
        return !a.isEmpty() && recognition::editDistance(a, b, limit) <= limit;
    }
    return field == QStringLiteral("issued") ? read == truth : a == b;
}

const QStringList fields = {QStringLiteral("number_notation"), QStringLiteral("issued"), QStringLiteral("agency"),
                            QStringLiteral("kind"), QStringLiteral("subject"), QStringLiteral("signer_name")};

void count(const Row &truth, const Recognition &found, const QString &name, QMap<QString, Tally> &tallies)
{
    for (const QString &field : fields) {
        const QString told = truth.value(field);
        if (told.isEmpty())
            continue;
        const Read read = readOf(found, field);
        Tally &tally = tallies[field];
        if (isRight(field, read.value, told)) {
            ++tally.right;
            continue;
        }
        ++(read.value.isEmpty() ? tally.empty : tally.wrong);
        tally.wrongButCertain += !read.value.isEmpty() && read.confidence >= certain;
        QTextStream(stderr) << "  " << name << ' ' << field << ": read \"" << read.value << "\" (" << read.confidence << " %), true \"" << told << "\"\n";
    }
}

Figure figureOf(const QString &kind, const QString &field, const Tally &tally, double reach)
{
    Figure figure;
    const double share = tally.all() ? double(tally.right) / tally.all() : 0;
    figure.what = QStringLiteral("recognition, %1: %2").arg(kind, field);
    figure.ours = QStringLiteral("%1 of %2 right").arg(tally.right).arg(tally.all());
    figure.against = QStringLiteral("%1 empty, %2 wrong, %3 of them certain").arg(tally.empty).arg(tally.wrong).arg(tally.wrongButCertain);
    figure.ratio = QStringLiteral("%1 %").arg(share * 100, 0, 'f', 1);
    figure.reach = reach > 0 ? QStringLiteral("≥ %1 %, certain but wrong ≤ 1 %").arg(reach * 100) : QStringLiteral("none certain but wrong");
    figure.reached = share >= reach && tally.wrongButCertain <= (reach > 0 ? tally.all() / 100.0 : 0);
    return figure;
}

using Reaches = QMap<QString, double>;

QList<Figure> measured(const QString &kind, const QString &folder, const QList<Row> &rows, const Reaches &reaches)
{
    Reader reader;
    ReadOptions options;
    options.pages = 2'000;
    options.ocr = OcrMode::Auto;
    options.draw = false;
    options.wallClockMs = 10 * 60 * 1000;
    QMap<QString, Tally> tallies;
    for (const Row &row : rows) {
        const QString file = !row.value(QStringLiteral("file")).isEmpty() ? row.value(QStringLiteral("file"))
            : !row.value(QStringLiteral("pdf")).isEmpty()                 ? row.value(QStringLiteral("pdf"))
                                                                          : row.value(QStringLiteral("txt"));
        const auto reading = reader.read(folder + file, options).result();
        const QString name = QFileInfo(file).fileName();
        const Recognition found = reading ? recogniseLetter(*reading, {name, reading->title, {}}, incoming::recognitionContext()) : Recognition{};
        count(row, found, name, tallies);
    }
    QList<Figure> figures;
    for (const QString &field : fields) {
        if (tallies.contains(field))
            figures << figureOf(kind, field, tallies[field], reaches.value(field));
    }
    return figures;
}

}

QList<Figure> recognising(const Sizes &)
{
    if (!QFileInfo::exists(samples)) {
        QTextStream(stderr) << "skipped: no samples\n";
        return {};
    }
    const Reaches born = {{fields[0], 0.98}, {fields[1], 0.98}, {fields[2], 0.98}, {fields[3], 0.98}, {fields[4], 0.95}, {fields[5], 0.95}};
    const Reaches scans = {{fields[2], 0.95}, {fields[3], 0.95}, {fields[4], 0.85}}; // number and day are by hand there
    QList<Row> scanned = tableOf(samples + QStringLiteral("read-by-eye.csv"));
    scanned.removeIf([](const Row &row) { return row.value(QStringLiteral("source")) != QStringLiteral("scan"); });
    return measured(QStringLiteral("born digital"), samples + QStringLiteral("gazette/"), tableOf(samples + QStringLiteral("gazette/fields.csv")), born)
        + measured(QStringLiteral("directives"), samples + QStringLiteral("directives/"), tableOf(samples + QStringLiteral("directives/fields.csv")), born)
        + measured(QStringLiteral("scans"), samples, scanned, scans);
}

}
