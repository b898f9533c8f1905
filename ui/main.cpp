// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composition.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {
void describe(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("store"), QStringLiteral("Open the office in this folder."), QStringLiteral("DIR")},
        {QStringLiteral("as"), QStringLiteral("Sign in as this person (sample office only)."), QStringLiteral("LOGIN")},
        {QStringLiteral("lang"), QStringLiteral("vi or en."), QStringLiteral("LANG")},
        {QStringLiteral("theme"), QStringLiteral("light, dark, contrast or contrast-dark."), QStringLiteral("THEME")},
        {QStringLiteral("screenshots"), QStringLiteral("Write pictures of the main pages to this folder and end."), QStringLiteral("DIR")},
        {QStringLiteral("manual"), QStringLiteral("With --screenshots: the pictures of the manual instead.")},
    });
}

/// Help and version are words on a terminal, wanted where there is no display too; then the program ends here.
void tellWithoutDisplay(QCommandLineParser &parser, int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const bool known = parser.parse(words);
    if (!known || !(parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")) || parser.isSet(QStringLiteral("version"))))
        return;
    const QCoreApplication terminal(argc, argv);
    parser.process(terminal);
}
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("congso"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONGSO_VERSION));
    QCommandLineParser parser;
    describe(parser);
    tellWithoutDisplay(parser, argc, argv);

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Công Sở"));
    QGuiApplication::setDesktopFileName(QStringLiteral("congso"));
    parser.process(application);
    congso::ProgramOptions options;
    options.store = parser.value(QStringLiteral("store"));
    options.login = parser.value(QStringLiteral("as"));
    options.language = parser.value(QStringLiteral("lang"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.screenshots = parser.value(QStringLiteral("screenshots"));
    options.manualPictures = parser.isSet(QStringLiteral("manual"));

    congso::Composition composition(application, std::move(options));
    composition.start();
    return QApplication::exec();
}
