// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/actiontable.h"

#include "app/incoming/kinds.h"
#include "app/words/actionwords.h"
#include "app/words/statewords.h"

#include <QCoreApplication>
#include <QHash>

namespace congso {

namespace {
struct ActionTable
{
    Q_DECLARE_TR_FUNCTIONS(congso::ActionTable)
};
}

QList<ActionEntry> documentActions()
{
    struct Row
    {
        const char *action;
        const char *icon;
        int keys;
        bool asks; ///< opens a form first
    };
    static constexpr Row rows[] = {
        {"incoming.submitted", "send", int(Qt::CTRL) | Qt::Key_T, true},
        {"incoming.instructed", "opinion", int(Qt::CTRL) | Qt::Key_D, true},
        {"incoming.assigned", "person-add", int(Qt::CTRL) | Qt::Key_G, true},
        {"incoming.opened", "open", 0, true},
        {"incoming.alerted", "warning", 0, true},
        {"incoming.received", "check", int(Qt::CTRL) | Qt::Key_R, false},
        {"incoming.result_reported", "report", int(Qt::CTRL) | Qt::Key_B, true},
        {"incoming.completed", "check", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_Return, true},
        {"incoming.opined", "opinion", int(Qt::CTRL) | Qt::Key_I, false},
        {"incoming.progressed", "refresh", 0, true},
        {"incoming.returned", "return", 0, true},
        {"incoming.sent_back", "return", 0, true},
        {"incoming.extension_requested", "extend", 0, true},
        {"incoming.extension_granted", "extend", 0, true},
        {"incoming.extension_refused", "cancel", 0, true},
        {"incoming.forwarded", "assign", 0, true},
        {"incoming.declined", "cancel", 0, true},
        {"incoming.recalled", "undo", 0, true},
        {"incoming.suspended", "pause", 0, true},
        {"incoming.resumed", "forward", 0, true},
        {"incoming.reopened", "undo", 0, true},
        {"incoming.corrected", "edit", 0, true},
        {"incoming.files_added", "attachment", 0, true},
        {"incoming.placed", "archive", 0, true},
        {"incoming.registration_withdrawn", "delete", 0, true},
        {"incoming.attendance_assigned", "calendar", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_M, true},
        {"incoming.question_asked", "opinion", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_Q, true},
        {"incoming.question_answered", "return", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_A, true},
        {"incoming.waiting_started", "pause", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_W, true},
        {"incoming.waiting_ended", "forward", 0, true},
        {"incoming.confirmed", "check", 0, false},
        {"incoming.contested", "cancel", 0, true},
        {"incoming.evidence_added", "scan", 0, true},
        {"incoming.paper_received", "book", 0, true},
        {"incoming.linked", "link", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_K, true},
        {"incoming.unlinked", "split", 0, true},
    };
    const QString group = ActionTable::tr("Handling");
    QList<ActionEntry> table;
    for (const Row &row : rows) {
        const QString name = ActionWords::name(row.action);
        table << ActionEntry{QString::fromLatin1(row.action), row.asks ? name + u'…' : name, ActionWords::tip(row.action),
                             QString::fromLatin1(row.icon), row.keys ? QKeySequence(row.keys) : QKeySequence(), group};
    }
    return table;
}

QList<ActionEntry> paneActions()
{
    const QString document = ActionTable::tr("Document");
    return {{"document.enter", ActionTable::tr("Enter for somebody…"), ActionTable::tr("Enter what a leader wrote on paper or said by telephone"), "edit", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), ActionTable::tr("Handling")},
            {"document.putright", ActionTable::tr("Take back or enter again…"), ActionTable::tr("Put right what you entered for somebody who contests it"), "undo", {}, ActionTable::tr("Handling")},
            {"document.mark", ActionTable::tr("My flag and note…"), ActionTable::tr("A flag and a note that only you see"), "flag", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), document},
            {"document.cite", ActionTable::tr("Copy citation"), ActionTable::tr("Copy kind, number, date, agency and subject, as another document names it"), "copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), document},
            {"document.answer", ActionTable::tr("Draft the answer…"), ActionTable::tr("Begin an outgoing document that answers or carries out this one; issuing it can complete this one"), "new", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), ActionTable::tr("Handling")},
            {"document.remind", ActionTable::tr("Copy reminder"), ActionTable::tr("Copy number and deadline for a message, without what the document is about"), "copy", {}, document},
            {"document.meeting", ActionTable::tr("Save the meeting for a calendar…"), ActionTable::tr("Write the meeting as an .ics file, for the calendar of a telephone or another program"), "calendar", {}, document},
            {"document.scan", ActionTable::tr("Attach the scan…"), ActionTable::tr("Add the scan of a letter that was registered on paper, as its main file; it can be dropped on the document too"), "scan", {}, document},
            {"document.stamped", ActionTable::tr("Stamped copy as PDF…"), ActionTable::tr("A copy with the arrival stamp on its first page; the file itself stays as it came"), "export", {}, document},
            {"document.copy", ActionTable::tr("Make a copy…"), ActionTable::tr("A certified copy or an extract of this document, with a number of the copies' series"), "copy", {}, document},
            {"document.label", ActionTable::tr("Label for the paper…"), ActionTable::tr("A label with number, date and code for the paper or its folder"), "print", {}, document},
            {"document.file", ActionTable::tr("Put into a case file…"), ActionTable::tr("Put the document into one of your case files; it can lie in several"), "archive",
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), ActionTable::tr("Document")}};
}

QList<ActionEntry> listActions()
{
    const QString list = ActionTable::tr("List");
    const QString document = ActionTable::tr("Document");
    return {
        {"list.send", ActionTable::tr("Send"), ActionTable::tr("Send what is written, or do the main action"), "send", QKeySequence(Qt::CTRL | Qt::Key_Return), document},
        {"list.next", ActionTable::tr("Next document"), ActionTable::tr("Show the next document of the list"), "down", QKeySequence(Qt::ALT | Qt::Key_Down), list},
        {"list.previous", ActionTable::tr("Previous document"), ActionTable::tr("Show the previous document of the list"), "up", QKeySequence(Qt::ALT | Qt::Key_Up), list},
        {"list.filter", ActionTable::tr("Filter the list"), ActionTable::tr("Go to the filter"), "filter", QKeySequence(Qt::CTRL | Qt::Key_J), list},
        {"list.table", ActionTable::tr("List or table"), ActionTable::tr("Two lines a row, or a table with columns"), "table", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), list},
        {"list.columns", ActionTable::tr("Columns of the table"), ActionTable::tr("Choose what the table shows"), "list", {}, list},
        {"list.export", ActionTable::tr("Export the list…"), ActionTable::tr("Write this list, as it is filtered and ordered, to Excel, CSV or PDF"), "export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), list},
        {"list.reload", ActionTable::tr("Reload the list"), ActionTable::tr("Read the list again"), "refresh", QKeySequence(Qt::Key_F5), list},
        {"list.read", ActionTable::tr("Mark as read"), ActionTable::tr("Mark the selected documents as read"), "read", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), list},
        {"list.assign", ActionTable::tr("Assign the selected…"), ActionTable::tr("Give all selected documents to one unit or person"), "person-add", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), list},
        {"list.forward", ActionTable::tr("Forward the selected…"), ActionTable::tr("Pass on your part of all selected documents"), "assign", {}, list},
        {"list.receive", ActionTable::tr("Take up the selected…"), ActionTable::tr("Say of all selected documents that you work on them"), "check", {}, list},
        {"list.agree", ActionTable::tr("Agree to the selected…"), ActionTable::tr("Agree with what is proposed for all selected documents"), "check", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), list},
        {"list.confirm", ActionTable::tr("Confirm the selected…"), ActionTable::tr("Confirm what was entered for you in all selected documents"), "check", {}, list},
        {"list.away", ActionTable::tr("File the selected, no answer needed…"), ActionTable::tr("Close all selected documents that only have to be kept"), "archive", {}, list},
        {"list.complete", ActionTable::tr("Complete the selected…"), ActionTable::tr("Close all selected documents that need no answer"), "archive", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), list},
        {"list.file", ActionTable::tr("Put the selected into a case file…"), ActionTable::tr("Put all selected documents into one of your case files"), "folder", {}, list},
        {"list.labels", ActionTable::tr("Labels for the selected…"), ActionTable::tr("Labels with number, date and code for the papers of all selected documents"), "print", {}, list},
        {"list.book", ActionTable::tr("Open the register book"), ActionTable::tr("Every registered document that you may read"), "book", {}, list},
        {"list.intake", ActionTable::tr("Register a letter"), ActionTable::tr("Go to what waits for registration"), "inbox", {}, list},
        {"list.leader", ActionTable::tr("One after the other"), ActionTable::tr("One document after the other over the whole window, to decide on"), "fullscreen", QKeySequence(Qt::Key_F11), list},
        {"document.tab1", ActionTable::tr("Show the document"), ActionTable::tr("The pages"), "preview", QKeySequence(Qt::ALT | Qt::Key_1), document},
        {"document.tab2", ActionTable::tr("Show the slip"), ActionTable::tr("Who does what, and what was said"), "people", QKeySequence(Qt::ALT | Qt::Key_2), document},
        {"document.tab3", ActionTable::tr("Show related documents"), ActionTable::tr("What it answers, carries out or replaces, and what hangs together with it"), "link", QKeySequence(Qt::ALT | Qt::Key_3), document},
        {"document.tab4", ActionTable::tr("Show the history"), ActionTable::tr("Everything that was done, with times"), "history", QKeySequence(Qt::ALT | Qt::Key_4), document},
        {"document.thumbnails", ActionTable::tr("Thumbnails"), ActionTable::tr("Small pictures of the pages"), "pages", QKeySequence(Qt::Key_F8), document},
        {"document.opinion", ActionTable::tr("Write an opinion"), ActionTable::tr("Go to the box below the document"), "opinion", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), document},
        {"document.print", ActionTable::tr("Print the slip…"), ActionTable::tr("The slip as the decree draws it"), "print", QKeySequence(Qt::CTRL | Qt::Key_P), document},
        {"document.open", ActionTable::tr("Open in another program"), ActionTable::tr("A read-only copy, for the program that this computer has for such files"), "open", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), document},
        {"document.save", ActionTable::tr("Save a copy of the file…"), ActionTable::tr("Write the shown file to a folder"), "save", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), document},
    };
}

QList<ActionEntry> leaderActions()
{
    static const QStringList taken{QStringLiteral("list.send"), QStringLiteral("list.next"), QStringLiteral("list.previous"),
                                   QStringLiteral("document.tab1"), QStringLiteral("document.tab2"), QStringLiteral("document.tab3"),
                                   QStringLiteral("document.tab4")};
    QList<ActionEntry> table;
    for (ActionEntry entry : listActions()) {
        if (!taken.contains(entry.id))
            continue;
        if (entry.id == QLatin1String("list.next"))
            entry.shortcut = QKeySequence(Qt::ALT | Qt::Key_Right);
        table << entry;
    }
    return table;
}

QString actionDone(const QByteArray &action, const QString &code)
{
    static const QHash<QByteArray, const char *> sentences{
        {"incoming.submitted", QT_TRANSLATE_NOOP("congso::ActionTable", "Submitted %1.")},
        {"incoming.instructed", QT_TRANSLATE_NOOP("congso::ActionTable", "Instruction on %1 given.")},
        {"incoming.assigned", QT_TRANSLATE_NOOP("congso::ActionTable", "Assigned %1.")},
        {"incoming.opened", QT_TRANSLATE_NOOP("congso::ActionTable", "What was in the envelope of %1 is recorded.")},
        {"incoming.alerted", QT_TRANSLATE_NOOP("congso::ActionTable", "%1 was passed on at once.")},
        {"incoming.received", QT_TRANSLATE_NOOP("congso::ActionTable", "You have taken up %1.")},
        {"incoming.result_reported", QT_TRANSLATE_NOOP("congso::ActionTable", "Result on %1 reported.")},
        {"incoming.completed", QT_TRANSLATE_NOOP("congso::ActionTable", "%1 is completed.")},
        {"incoming.opined", QT_TRANSLATE_NOOP("congso::ActionTable", "Opinion on %1 sent.")},
        {"incoming.progressed", QT_TRANSLATE_NOOP("congso::ActionTable", "Progress on %1 reported.")},
        {"incoming.returned", QT_TRANSLATE_NOOP("congso::ActionTable", "Returned %1.")},
        {"incoming.sent_back", QT_TRANSLATE_NOOP("congso::ActionTable", "Sent %1 back to the clerk.")},
        {"incoming.extension_requested", QT_TRANSLATE_NOOP("congso::ActionTable", "Asked for more time for %1.")},
        {"incoming.extension_granted", QT_TRANSLATE_NOOP("congso::ActionTable", "Deadline of %1 extended.")},
        {"incoming.extension_refused", QT_TRANSLATE_NOOP("congso::ActionTable", "Extension for %1 refused.")},
        {"incoming.forwarded", QT_TRANSLATE_NOOP("congso::ActionTable", "Forwarded %1.")},
        {"incoming.declined", QT_TRANSLATE_NOOP("congso::ActionTable", "Declined to co-operate on %1.")},
        {"incoming.recalled", QT_TRANSLATE_NOOP("congso::ActionTable", "Assignment of %1 recalled.")},
        {"incoming.suspended", QT_TRANSLATE_NOOP("congso::ActionTable", "Suspended %1.")},
        {"incoming.resumed", QT_TRANSLATE_NOOP("congso::ActionTable", "%1 is being worked on again.")},
        {"incoming.reopened", QT_TRANSLATE_NOOP("congso::ActionTable", "Reopened %1.")},
        {"incoming.corrected", QT_TRANSLATE_NOOP("congso::ActionTable", "Registration of %1 corrected.")},
        {"incoming.files_added", QT_TRANSLATE_NOOP("congso::ActionTable", "Files added to %1.")},
        {"incoming.registration_withdrawn", QT_TRANSLATE_NOOP("congso::ActionTable", "Registration of %1 taken back.")},
        {"incoming.attendance_assigned", QT_TRANSLATE_NOOP("congso::ActionTable", "Who goes to the meeting of %1 is recorded.")},
        {"incoming.question_asked", QT_TRANSLATE_NOOP("congso::ActionTable", "Question about %1 asked.")},
        {"incoming.question_answered", QT_TRANSLATE_NOOP("congso::ActionTable", "Question about %1 answered.")},
        {"incoming.waiting_started", QT_TRANSLATE_NOOP("congso::ActionTable", "%1 waits for others and is out of your lists until then.")},
        {"incoming.waiting_ended", QT_TRANSLATE_NOOP("congso::ActionTable", "%1 is back in your lists.")},
        {"incoming.confirmed", QT_TRANSLATE_NOOP("congso::ActionTable", "What was entered for you on %1 is confirmed.")},
        {"incoming.contested", QT_TRANSLATE_NOOP("congso::ActionTable", "What was entered for you on %1 is contested.")},
        {"incoming.evidence_added", QT_TRANSLATE_NOOP("congso::ActionTable", "Signed slip attached to %1.")},
        {"incoming.paper_received", QT_TRANSLATE_NOOP("congso::ActionTable", "Paper original of %1 recorded.")},
        {"incoming.placed", QT_TRANSLATE_NOOP("congso::ActionTable", "Where the paper of %1 lies is recorded.")},
        {"incoming.linked", QT_TRANSLATE_NOOP("congso::ActionTable", "%1 linked.")},
        {"incoming.unlinked", QT_TRANSLATE_NOOP("congso::ActionTable", "Link of %1 removed.")},
    };
    const char *sentence = sentences.value(action);
    return sentence ? ActionTable::tr(sentence).arg(code) : QString();
}

QString fieldLabel(const QByteArray &action, const QString &key)
{
    static const QHash<QString, const char *> labels{
        {"incoming.submitted/to", QT_TRANSLATE_NOOP("congso::ActionTable", "Submit to")},
        {"incoming.submitted/text", QT_TRANSLATE_NOOP("congso::ActionTable", "Proposal")},
        {"incoming.result_reported/text", QT_TRANSLATE_NOOP("congso::ActionTable", "Result")},
        {"incoming.result_reported/files", QT_TRANSLATE_NOOP("congso::ActionTable", "Files of the result")},
        {"incoming.opined/files", QT_TRANSLATE_NOOP("congso::ActionTable", "Files of the opinion")},
        {"incoming.progressed/text", QT_TRANSLATE_NOOP("congso::ActionTable", "What was done")},
        {"incoming.progressed/percent", QT_TRANSLATE_NOOP("congso::ActionTable", "Done so far")},
        {"incoming.completed/text", QT_TRANSLATE_NOOP("congso::ActionTable", "Result in short")},
        {"incoming.completed/reason", QT_TRANSLATE_NOOP("congso::ActionTable", "Reason for closing it unassigned")},
        {"incoming.completed/no_reply_reason", QT_TRANSLATE_NOOP("congso::ActionTable", "Or why there is no answer")},
        {"incoming.forwarded/person", QT_TRANSLATE_NOOP("congso::ActionTable", "Forward to")},
        {"incoming.recalled/assignment", QT_TRANSLATE_NOOP("congso::ActionTable", "Recall from")},
        {"incoming.extension_requested/due", QT_TRANSLATE_NOOP("congso::ActionTable", "Wanted deadline")},
        {"incoming.extension_granted/due", QT_TRANSLATE_NOOP("congso::ActionTable", "New deadline")},
        {"incoming.suspended/wake_on", QT_TRANSLATE_NOOP("congso::ActionTable", "Take up again on")},
        {"incoming.question_asked/person", QT_TRANSLATE_NOOP("congso::ActionTable", "Ask whom")},
        {"incoming.question_asked/text", QT_TRANSLATE_NOOP("congso::ActionTable", "Question")},
        {"incoming.question_answered/text", QT_TRANSLATE_NOOP("congso::ActionTable", "Answer")},
        {"incoming.waiting_started/waiting_on", QT_TRANSLATE_NOOP("congso::ActionTable", "Whom you wait for, outside the office")},
        {"incoming.waiting_started/person", QT_TRANSLATE_NOOP("congso::ActionTable", "Or who of the office")},
        {"incoming.waiting_started/wake_on", QT_TRANSLATE_NOOP("congso::ActionTable", "Back in my lists on")},
        {"incoming.waiting_started/text", QT_TRANSLATE_NOOP("congso::ActionTable", "What for")},
        {"incoming.attendance_assigned/text", QT_TRANSLATE_NOOP("congso::ActionTable", "Words to those who go")},
        {"incoming.evidence_added/files", QT_TRANSLATE_NOOP("congso::ActionTable", "Signed slip")},
    };
    if (const char *label = labels.value(QLatin1String(action) + u'/' + key))
        return ActionTable::tr(label);
    return key == QLatin1String("assignment") || key == QLatin1String("parent") ? ActionTable::tr("For the part of") : StateWords::field(key);
}

QString valueLabel(const QString &key, const QString &value)
{
    if (key == QLatin1String("urgency"))
        return StateWords::urgency(value);
    return key == QLatin1String("origin") ? StateWords::origin(value) : value;
}

QList<std::pair<QString, QString>> choices(const QString &key, const QStringList &values)
{
    QList<std::pair<QString, QString>> list;
    if (key == QLatin1String("kind")) {
        list << std::pair<QString, QString>(QString(), QString());
        for (const NamedKind &kind : incoming::documentKinds())
            list << std::pair(kind.code, kind.name);
        return list;
    }
    for (const QString &value : values)
        list << std::pair(value, valueLabel(key, value));
    return list;
}

QString filesRole(const QByteArray &action)
{
    if (action == "incoming.result_reported")
        return QStringLiteral("result");
    if (action == "incoming.opined")
        return QStringLiteral("opinion");
    if (action == "incoming.evidence_added")
        return QStringLiteral("slip");
    return QStringLiteral("attachment");
}

}
