// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/actionwords.h"

#include "app/words/errorwords.h"

namespace congso {

namespace {
struct Entry
{
    const char *action;
    const char *name;
    const char *tip;
};

constexpr Entry entries[] = {
    {"incoming.registered", QT_TRANSLATE_NOOP("ActionWords", "Enter in the register"), QT_TRANSLATE_NOOP("ActionWords", "Enter the letter in the register; it gets its arrival number.")},
    {"incoming.imported", QT_TRANSLATE_NOOP("ActionWords", "Take over from an old register"), QT_TRANSLATE_NOOP("ActionWords", "Take a line over from an old register, with the number and date it has there.")},
    {"incoming.import_withdrawn", QT_TRANSLATE_NOOP("ActionWords", "Take back what was imported"), QT_TRANSLATE_NOOP("ActionWords", "Take back a line of an old register while nothing has been done with it; its number is free again.")},
    {"incoming.corrected", QT_TRANSLATE_NOOP("ActionWords", "Correct registration"), QT_TRANSLATE_NOOP("ActionWords", "Correct registered fields with a reason; the old values stay in the history.")},
    {"incoming.files_added", QT_TRANSLATE_NOOP("ActionWords", "Add files"), QT_TRANSLATE_NOOP("ActionWords", "Add files to the document.")},
    {"incoming.registration_withdrawn", QT_TRANSLATE_NOOP("ActionWords", "Withdraw registration"), QT_TRANSLATE_NOOP("ActionWords", "Take the registration back. The number is free again while it is the last one, otherwise it is struck out.")},
    {"incoming.submitted", QT_TRANSLATE_NOOP("ActionWords", "Submit to a leader"), QT_TRANSLATE_NOOP("ActionWords", "Send the document up for instruction.")},
    {"incoming.sent_back", QT_TRANSLATE_NOOP("ActionWords", "Send back to the clerk"), QT_TRANSLATE_NOOP("ActionWords", "Give the document back to the clerk with a reason.")},
    {"incoming.instructed", QT_TRANSLATE_NOOP("ActionWords", "Give instruction"), QT_TRANSLATE_NOOP("ActionWords", "Write the instruction and name who leads, co-operates, supervises and is informed.")},
    {"incoming.assigned", QT_TRANSLATE_NOOP("ActionWords", "Assign"), QT_TRANSLATE_NOOP("ActionWords", "Assign the work to people of your unit or to units below it.")},
    {"incoming.received", QT_TRANSLATE_NOOP("ActionWords", "Take up"), QT_TRANSLATE_NOOP("ActionWords", "Say that you have taken up the work.")},
    {"incoming.progressed", QT_TRANSLATE_NOOP("ActionWords", "Report progress"), QT_TRANSLATE_NOOP("ActionWords", "Say how far the work has come.")},
    {"incoming.opined", QT_TRANSLATE_NOOP("ActionWords", "Send opinion"), QT_TRANSLATE_NOOP("ActionWords", "Write an opinion; for a co-operating unit it is the answer.")},
    {"incoming.declined", QT_TRANSLATE_NOOP("ActionWords", "Decline to co-operate"), QT_TRANSLATE_NOOP("ActionWords", "Say with a reason that you have nothing to contribute.")},
    {"incoming.returned", QT_TRANSLATE_NOOP("ActionWords", "Return"), QT_TRANSLATE_NOOP("ActionWords", "Give the work back with a reason to who assigned it.")},
    {"incoming.recalled", QT_TRANSLATE_NOOP("ActionWords", "Recall"), QT_TRANSLATE_NOOP("ActionWords", "Take an assignment back; everything assigned below it is recalled too.")},
    {"incoming.forwarded", QT_TRANSLATE_NOOP("ActionWords", "Forward"), QT_TRANSLATE_NOOP("ActionWords", "Hand your part to another person or unit; the deadline stays.")},
    {"incoming.extension_requested", QT_TRANSLATE_NOOP("ActionWords", "Ask for an extension"), QT_TRANSLATE_NOOP("ActionWords", "Ask who assigned it for a later deadline.")},
    {"incoming.extension_granted", QT_TRANSLATE_NOOP("ActionWords", "Extend deadline"), QT_TRANSLATE_NOOP("ActionWords", "Grant the deadline asked for, or another.")},
    {"incoming.extension_refused", QT_TRANSLATE_NOOP("ActionWords", "Refuse extension"), QT_TRANSLATE_NOOP("ActionWords", "Keep the deadline, with a reason.")},
    {"incoming.suspended", QT_TRANSLATE_NOOP("ActionWords", "Suspend"), QT_TRANSLATE_NOOP("ActionWords", "Put the document aside until a date.")},
    {"incoming.resumed", QT_TRANSLATE_NOOP("ActionWords", "Resume"), QT_TRANSLATE_NOOP("ActionWords", "Go on with the suspended document.")},
    {"incoming.result_reported", QT_TRANSLATE_NOOP("ActionWords", "Report result"), QT_TRANSLATE_NOOP("ActionWords", "Report what was done, with the files of the result.")},
    {"incoming.completed", QT_TRANSLATE_NOOP("ActionWords", "Complete"), QT_TRANSLATE_NOOP("ActionWords", "Close the document, with the number of the reply or the reason why there is none.")},
    {"incoming.reopened", QT_TRANSLATE_NOOP("ActionWords", "Reopen"), QT_TRANSLATE_NOOP("ActionWords", "Take up the completed document again, with a reason.")},
    {"incoming.undone", QT_TRANSLATE_NOOP("ActionWords", "Undo"), QT_TRANSLATE_NOOP("ActionWords", "Take back your last act while nothing came after it.")},
    {"incoming.erased", QT_TRANSLATE_NOOP("ActionWords", "Destroy contents"), QT_TRANSLATE_NOOP("ActionWords", "Destroy contents and files for good, on a legal basis. Number and history of acts remain.")},
    {"person.created", QT_TRANSLATE_NOOP("ActionWords", "Add person"), QT_TRANSLATE_NOOP("ActionWords", "Add a person who can sign in.")},
    {"person.changed", QT_TRANSLATE_NOOP("ActionWords", "Change person"), QT_TRANSLATE_NOOP("ActionWords", "Change name, login or contact of the person.")},
    {"person.deactivated", QT_TRANSLATE_NOOP("ActionWords", "Deactivate person"), QT_TRANSLATE_NOOP("ActionWords", "The person can no longer sign in; the history keeps the name.")},
    {"person.reactivated", QT_TRANSLATE_NOOP("ActionWords", "Reactivate person"), QT_TRANSLATE_NOOP("ActionWords", "The person can sign in again.")},
    {"unit.created", QT_TRANSLATE_NOOP("ActionWords", "Add unit"), QT_TRANSLATE_NOOP("ActionWords", "Add a unit to the agency.")},
    {"unit.changed", QT_TRANSLATE_NOOP("ActionWords", "Change unit"), QT_TRANSLATE_NOOP("ActionWords", "Change name, order or place of the unit.")},
    {"unit.closed", QT_TRANSLATE_NOOP("ActionWords", "Close unit"), QT_TRANSLATE_NOOP("ActionWords", "Close the unit; it gets no more work.")},
    {"post.created", QT_TRANSLATE_NOOP("ActionWords", "Add post"), QT_TRANSLATE_NOOP("ActionWords", "Give a person a post in a unit, with its roles.")},
    {"post.changed", QT_TRANSLATE_NOOP("ActionWords", "Change post"), QT_TRANSLATE_NOOP("ActionWords", "Change title, roles, unit or holder of the post.")},
    {"post.ended", QT_TRANSLATE_NOOP("ActionWords", "End post"), QT_TRANSLATE_NOOP("ActionWords", "The person no longer holds the post.")},
    {"register.created", QT_TRANSLATE_NOOP("ActionWords", "Add register"), QT_TRANSLATE_NOOP("ActionWords", "Open a register book with numbers of its own.")},
    {"register.changed", QT_TRANSLATE_NOOP("ActionWords", "Change register"), QT_TRANSLATE_NOOP("ActionWords", "Change name, kinds or first number of the register.")},
    {"register.closed", QT_TRANSLATE_NOOP("ActionWords", "Close register"), QT_TRANSLATE_NOOP("ActionWords", "The register takes no more entries.")},
    {"register.reopened", QT_TRANSLATE_NOOP("ActionWords", "Reopen register"), QT_TRANSLATE_NOOP("ActionWords", "The register takes entries again.")},
    {"register.number_voided", QT_TRANSLATE_NOOP("ActionWords", "Void a number"), QT_TRANSLATE_NOOP("ActionWords", "Strike out an unused number with a reason.")},
    {"settings.changed", QT_TRANSLATE_NOOP("ActionWords", "Change settings"), QT_TRANSLATE_NOOP("ActionWords", "Change the settings of the office.")},
};

const Entry *find(const QByteArray &action)
{
    for (const Entry &entry : entries) {
        if (action == entry.action)
            return &entry;
    }
    return nullptr;
}
}

QString ActionWords::name(const QByteArray &action)
{
    const Entry *entry = find(action);
    return entry ? tr(entry->name) : QString::fromUtf8(action);
}

QString ActionWords::tip(const QByteArray &action)
{
    const Entry *entry = find(action);
    return entry ? tr(entry->tip) : QString::fromUtf8(action);
}

QString ActionWords::why(const ActionState &state)
{
    return state.allowed ? QString() : ErrorWords::sentence(state.why, state.whyArgs);
}

}
