// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTextStream>

#include <sodium.h>

using namespace congso::bench;

namespace {
struct Group
{
    const char *name;
    QList<Figure> (*measure)(const Sizes &);
};
constexpr Group groups[] = {{"register", registering}, {"lists", lists}, {"person", personLists}, {"memory", memory}, {"generate", generating}, {"rebuild", rebuilding}, {"search", searching}, {"hits", searchedHits}, {"agencies", agencyPicker}, {"import", importing},
                            {"reading", readingPdfs}, {"texts", indexingPdfs}, {"ocr", recognisingText}, {"mutated", mutatedFiles}, {"recognise", recognising}, {"composed", composedLetters},
                            {"server-link", serverLinking}, {"server-append", serverAppending}, {"server-screen", serverScreens}, {"server-idle", serverIdle}, {"server-size", serverSize}, {"stamped", stampedLetters}};

Sizes sizesFrom(const QCommandLineParser &parser)
{
    Sizes sizes;
    if (parser.isSet(QStringLiteral("quick"))) {
        sizes.documents = 20'000;
        sizes.generated = 4'000;
        sizes.rebuilt = 20'000;
        sizes.registered = 80;
        sizes.rounds = 9;
        sizes.sheets = 4;
        sizes.mutations = 200;
        sizes.letters = 15;
        sizes.linked = 10'000;
        sizes.appended = 500;
        sizes.idle = 100;
    }
    const auto set = [&parser](const char *name, int &size) {
        if (parser.isSet(QLatin1String(name)))
            size = parser.value(QLatin1String(name)).toInt();
    };
    set("documents", sizes.documents);
    set("generated", sizes.generated);
    set("rebuilt", sizes.rebuilt);
    set("registered", sizes.registered);
    set("rounds", sizes.rounds);
    set("sheets", sizes.sheets);
    set("mutations", sizes.mutations);
    set("letters", sizes.letters);
    set("linked", sizes.linked);
    set("appended", sizes.appended);
    set("idle", sizes.idle);
    set("multiplied", sizes.multiplied);
    sizes.cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/congso-bench");
    return sizes;
}

void print(const QList<Figure> &figures)
{
    QList<QStringList> rows{{QStringLiteral("figure"), QStringLiteral("ours"), QStringLiteral("against"), QStringLiteral("ratio"),
                             QStringLiteral("reach"), QStringLiteral("reached")}};
    for (const Figure &figure : figures)
        rows << QStringList{figure.what, figure.ours, figure.against, figure.ratio, figure.reach, figure.reached ? QStringLiteral("yes") : QStringLiteral("NO")};
    QList<qsizetype> widths(rows.first().size());
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row.at(column).size());
    }
    QTextStream out(stdout);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype column = 0; column < rows.at(i).size(); ++column)
            out << "| " << rows.at(i).at(column).leftJustified(widths.at(column)) << ' ';
        out << "|\n";
        if (i == 0) {
            for (const qsizetype width : std::as_const(widths))
                out << '|' << QString(width + 2, u'-');
            out << "|\n";
        }
    }
}
}

int main(int argc, char *argv[])
{
    // Sheets are stamped before they are recognised: that needs fonts, but no screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (sodium_init() < 0)
        return 3;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("quick"), QStringLiteral("Small sizes, in two minutes")},
                       {QStringLiteral("only"), QStringLiteral("Only this group: register, lists, person, memory, generate, rebuild, search, agencies, import, reading, texts, ocr, mutated, recognise, composed, stamped"), QStringLiteral("group")},
                       {QStringLiteral("index-of"), QStringLiteral("Read and index the files of this store"), QStringLiteral("folder")},
                       {QStringLiteral("memory-of"), QStringLiteral("Print what a process with this store open takes, kB"), QStringLiteral("folder")}});
    for (const char *name : {"documents", "generated", "rebuilt", "registered", "rounds", "sheets", "mutations", "letters", "linked", "appended", "idle", "multiplied"})
        parser.addOption({QLatin1String(name), QStringLiteral("Another size"), QStringLiteral("number")});
    parser.process(application);
    if (parser.isSet(QStringLiteral("memory-of")))
        return memoryOf(parser.value(QStringLiteral("memory-of")));
    if (parser.isSet(QStringLiteral("index-of")))
        return indexOf(parser.value(QStringLiteral("index-of")));
    const Sizes sizes = sizesFrom(parser);
    const QString only = parser.value(QStringLiteral("only"));
    QList<Figure> figures;
    for (const Group &group : groups) {
        if (only.isEmpty() || only == QLatin1String(group.name) || QString::fromLatin1(group.name).startsWith(only + u'-')) {
            QTextStream(stderr) << "measuring: " << group.name << Qt::endl;
            figures << group.measure(sizes);
        }
    }
    print(figures);
    return 0;
}
