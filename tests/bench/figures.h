// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace congso::bench {

/// How much is measured; the defaults are those of the goal.
struct Sizes
{
    int documents = 1'000'000; ///< of the large list
    int few = 1'000;           ///< of the small one
    int generated = 100'000;
    int rebuilt = 277'000;     ///< documents, with 1 M events
    int registered = 240;
    int rounds = 31;           ///< of what takes milliseconds
    int sheets = 12;           ///< recognised, worn
    int mutations = 1'000;     ///< of nasty PDFs
    int letters = 60;          ///< composed and worn
    int linked = 380'000;      ///< documents of the office on the server
    int appended = 1'000;      ///< documents whose acts are appended, four each
    int idle = 1'000;          ///< clients
    int multiplied = 8;        ///< how many times over the large office has the events of the other
    QString cache;             ///< folder of the stores that are made once
};

/// One line of the table.
struct Figure
{
    QString what, ours, against, ratio, reach;
    bool reached = false;
};

QList<Figure> registering(const Sizes &sizes);
QList<Figure> lists(const Sizes &sizes);
/// What one person has, in a store of a hundredth of the documents and in the large one.
QList<Figure> personLists(const Sizes &sizes);
QList<Figure> memory(const Sizes &sizes);
QList<Figure> generating(const Sizes &sizes);
QList<Figure> rebuilding(const Sizes &sizes);
QList<Figure> searching(const Sizes &sizes);
QList<Figure> searchedHits(const Sizes &sizes);
/// The picker of agencies with 30 000 of them.
QList<Figure> agencyPicker(const Sizes &sizes);
QList<Figure> importing(const Sizes &sizes);
QList<Figure> readingPdfs(const Sizes &sizes);
/// Reading and indexing them, against Recoll. Nothing without it or without the samples.
QList<Figure> indexingPdfs(const Sizes &sizes);
QList<Figure> recognisingText(const Sizes &sizes);
QList<Figure> mutatedFiles(const Sizes &sizes);

/// Fields of the sample letters against what they are; prints each miss. Nothing without the samples.
QList<Figure> recognising(const Sizes &sizes);
/// The same of letters composed at random and worn, each way of wearing by itself.
QList<Figure> composedLetters(const Sizes &sizes);
/// Urgency and secrecy of such scans, stamped in coloured ink: in frames, on arrows, without either, slanted, worn.
QList<Figure> stampedLetters(const Sizes &sizes);

/// The office server, with a PostgreSQL of the benchmarks' own. Nothing without one.
QList<Figure> serverLinking(const Sizes &sizes);
QList<Figure> serverAppending(const Sizes &sizes);
/// From one person's act to another's list.
QList<Figure> serverScreens(const Sizes &sizes);
QList<Figure> serverIdle(const Sizes &sizes);
QList<Figure> serverSize(const Sizes &sizes);

/// What the process of memory() does: opens, reads the first page and every row id, and says what it takes (kB).
int memoryOf(const QString &folder);
/// What the process of indexingPdfs() does: reads and indexes everything.
int indexOf(const QString &folder);

double medianOf(QList<double> seconds);
QString duration(double seconds);
/// "what: ours against theirs", reached when the ratio is not above \a most.
Figure ratio(const QString &what, double ours, const QString &against, double theirs, double most);

/// Wall clock, and processor time of the whole process, in seconds.
double wallOf(const std::function<void()> &work);
double processorOf(const std::function<void()> &work);

}
