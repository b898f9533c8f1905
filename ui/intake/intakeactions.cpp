// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakeactions.h"

#include <QCoreApplication>

namespace congso {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IntakeActions)
};

QString key(const char *id)
{
    return QLatin1String("intake.") + QLatin1String(id);
}

}

QList<ActionEntry> intakeActions()
{
    const QString entering = Words::tr("Registration");
    const QString waiting = Words::tr("Waiting letters");
    return {
        {key("register"), Words::tr("Enter in the book"), Words::tr("Enter the letter in the book"), QStringLiteral("book"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), entering},
        {key("submit"), Words::tr("Register and submit"), Words::tr("Enter the letter in the book and submit it to the leader chosen"),
         QStringLiteral("send"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), entering},
        {key("copy"), Words::tr("Copy from the previous form"), Words::tr("Fill in what is empty from the form entered before"),
         QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), entering},
        {key("paper"), Words::tr("Register a paper letter"), Words::tr("An empty form: the number at once, the scan later"), QStringLiteral("new"),
         QKeySequence(Qt::CTRL | Qt::Key_N), entering},
        {key("attach"), Words::tr("Attach as a scan…"), Words::tr("The file shown is the scan of a letter registered on paper"), QStringLiteral("attachment"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), waiting},
        {key("open"), Words::tr("Open files…"), Words::tr("Take files in from this computer"), QStringLiteral("open"),
         QKeySequence(Qt::CTRL | Qt::Key_O), waiting},
        {key("paste"), Words::tr("Paste files"), Words::tr("Take in the files that were copied"), QStringLiteral("paste"),
         QKeySequence(Qt::CTRL | Qt::Key_V), waiting},
        {key("watch"), Words::tr("Watched folder…"), Words::tr("Take in what a scanner or another program puts into a folder"),
         QStringLiteral("scan"), {}, waiting},
        {key("unwatch"), Words::tr("Stop watching the folder"), Words::tr("Files in that folder are left alone"), QStringLiteral("cancel"), {}, waiting},
        {key("next"), Words::tr("Next letter"), Words::tr("Go to the letter below"), QStringLiteral("down"),
         QKeySequence(Qt::CTRL | Qt::Key_PageDown), waiting},
        {key("previous"), Words::tr("Previous letter"), Words::tr("Go to the letter above"), QStringLiteral("up"),
         QKeySequence(Qt::CTRL | Qt::Key_PageUp), waiting},
        {key("join"), Words::tr("Join into one letter"), Words::tr("The files of the letters selected become one letter"), QStringLiteral("join"),
         QKeySequence(Qt::CTRL | Qt::Key_J), waiting},
        {key("split"), Words::tr("Split this file off"), Words::tr("The file shown becomes a letter of its own"), QStringLiteral("split"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J), waiting},
        {key("main"), Words::tr("Make it the main document"), Words::tr("The file shown becomes the first of its letter"), QStringLiteral("flag"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Home), waiting},
        {key("earlier"), Words::tr("Move the file forward"), Words::tr("One place nearer to the main document"), QStringLiteral("back"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp), waiting},
        {key("later"), Words::tr("Move the file back"), Words::tr("One place further from the main document"), QStringLiteral("forward"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown), waiting},
        {key("retry"), Words::tr("Try again"), Words::tr("Read or take in once more what failed"), QStringLiteral("refresh"),
         QKeySequence(Qt::Key_F5), waiting},
        {key("discard"), Words::tr("Discard…"), Words::tr("Remove the letter and every trace of its files"), QStringLiteral("delete"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), waiting},
    };
}

}
