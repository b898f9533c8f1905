// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefiles/caseactions.h"

namespace congso {

QList<ActionEntry> CaseActions::pane()
{
    const QString file = tr("Case file");
    const QString entry = tr("Document in the case file");
    return {
        {"case.openEntry", tr("Show the document"), tr("Open the chosen document"), "open", QKeySequence(Qt::CTRL | Qt::Key_O), entry},
        {"case.up", tr("Move up"), tr("One place towards the beginning of the case file"), "up", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), entry},
        {"case.down", tr("Move down"), tr("One place towards the end of the case file"), "down", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), entry},
        {"case.takeOut", tr("Take out of the case file"), tr("The document itself stays where it is registered"), "delete", QKeySequence(Qt::CTRL | Qt::Key_Delete), entry},
        {"case.describe", tr("Sheets and note"), tr("Write the sheets for the list of documents"), "note", {}, entry},
        {"case.correct", tr("Correct case file…"), tr("Correct code, title, keeper, retention or who may read it"), "edit", QKeySequence(Qt::CTRL | Qt::Key_E), file},
        {"case.close", tr("Close the case file"), tr("The work is done: nothing more goes in or out"), "check", {}, file},
        {"case.reopen", tr("Reopen the case file…"), tr("With a reason that stays in its history"), "undo", {}, file},
        {"case.withdraw", tr("Withdraw the case file…"), tr("One that was opened by mistake, while it is empty; with a reason"), "delete", {}, file},
        {"case.print", tr("List of documents…"), tr("The list of documents of the case file as the decree draws it, as PDF"), "print", QKeySequence(Qt::CTRL | Qt::Key_P), file},
        {"case.export", tr("Export…"), tr("The whole case file as one PDF and one XML"), "export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), file},
    };
}

QList<ActionEntry> CaseActions::list()
{
    const QString list = tr("Case files");
    return {
        {"case.new", tr("New case file…"), tr("Open a case file for work that you handle"), "folder", QKeySequence(Qt::CTRL | Qt::Key_N), list},
        {"case.filter", tr("Filter the list"), tr("Go to the filter"), "filter", QKeySequence(Qt::CTRL | Qt::Key_J), list},
        {"case.next", tr("Next case file"), tr("Show the next case file of the list"), "down", QKeySequence(Qt::ALT | Qt::Key_Down), list},
        {"case.previous", tr("Previous case file"), tr("Show the previous case file of the list"), "up", QKeySequence(Qt::ALT | Qt::Key_Up), list},
        {"case.table", tr("List or table"), tr("Two lines a row, or a table with columns"), "table", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), list, true},
        {"case.reload", tr("Reload the list"), tr("Read the list again"), "refresh", QKeySequence(Qt::Key_F5), list},
    };
}

QString CaseActions::documentsName()
{
    return tr("Documents of the case file");
}

}
