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
    {"incoming.alerted", QT_TRANSLATE_NOOP("ActionWords", "Pass on at once"), QT_TRANSLATE_NOOP("ActionWords", "Tell the units of an urgent letter before it is instructed.")},
    {"incoming.paper_received", QT_TRANSLATE_NOOP("ActionWords", "Record the paper original"), QT_TRANSLATE_NOOP("ActionWords", "Record that the paper original of this document has arrived; it gets no second number.")},
    {"incoming.opened", QT_TRANSLATE_NOOP("ActionWords", "Open the envelope"), QT_TRANSLATE_NOOP("ActionWords", "Say what was in the envelope that the registry did not open.")},
    {"incoming.confirmed", QT_TRANSLATE_NOOP("ActionWords", "Confirm"), QT_TRANSLATE_NOOP("ActionWords", "Confirm what was entered for you from paper or by telephone.")},
    {"incoming.contested", QT_TRANSLATE_NOOP("ActionWords", "Contest"), QT_TRANSLATE_NOOP("ActionWords", "Say with a reason that what was entered for you is not what you said.")},
    {"incoming.evidence_added", QT_TRANSLATE_NOOP("ActionWords", "Attach the signed slip"), QT_TRANSLATE_NOOP("ActionWords", "Attach the scan of the signed slip as evidence of what was entered.")},
    {"incoming.attendance_assigned", QT_TRANSLATE_NOOP("ActionWords", "Send to the meeting"), QT_TRANSLATE_NOOP("ActionWords", "Say who goes to the meeting.")},
    {"incoming.waiting_started", QT_TRANSLATE_NOOP("ActionWords", "Wait for others"), QT_TRANSLATE_NOOP("ActionWords", "Take the work out of your lists until somebody else has answered, or until a date.")},
    {"incoming.waiting_ended", QT_TRANSLATE_NOOP("ActionWords", "Go on"), QT_TRANSLATE_NOOP("ActionWords", "The answer is there; the work is back in your lists.")},
    {"incoming.question_asked", QT_TRANSLATE_NOOP("ActionWords", "Ask"), QT_TRANSLATE_NOOP("ActionWords", "Ask one person or unit one question about the document; they may read it.")},
    {"incoming.question_answered", QT_TRANSLATE_NOOP("ActionWords", "Answer"), QT_TRANSLATE_NOOP("ActionWords", "Answer the question that was put to you.")},
    {"incoming.text_corrected", QT_TRANSLATE_NOOP("ActionWords", "Correct recognised text"), QT_TRANSLATE_NOOP("ActionWords", "Put right what the computer misread on a page; searching goes by the corrected text.")},
    {"incoming.placed", QT_TRANSLATE_NOOP("ActionWords", "Record where the paper lies"), QT_TRANSLATE_NOOP("ActionWords", "Say in which box and on which shelf the paper original lies; searching finds it and shows it.")},
    {"incoming.linked", QT_TRANSLATE_NOOP("ActionWords", "Link documents"), QT_TRANSLATE_NOOP("ActionWords", "Say that this document answers, carries out or replaces another, or belongs to the same matter.")},
    {"incoming.unlinked", QT_TRANSLATE_NOOP("ActionWords", "Remove link"), QT_TRANSLATE_NOOP("ActionWords", "Take a link to another document back.")},
    {"settings.routing_changed", QT_TRANSLATE_NOOP("ActionWords", "Change routing rules"), QT_TRANSLATE_NOOP("ActionWords", "Change who gets which letters proposed.")},
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
    {"incoming.handed_over", QT_TRANSLATE_NOOP("ActionWords", "Take over open work"), QT_TRANSLATE_NOOP("ActionWords", "The open work of the document goes to another person.")},
    {"outgoing.handed_over", QT_TRANSLATE_NOOP("ActionWords", "Take over draft"), QT_TRANSLATE_NOOP("ActionWords", "Draft, review, approval or signature goes to another person.")},
    {"casefile.handed_over", QT_TRANSLATE_NOOP("ActionWords", "Take over case file"), QT_TRANSLATE_NOOP("ActionWords", "The case file goes to another keeper.")},
    {"casefile.opened", QT_TRANSLATE_NOOP("ActionWords", "Open case file"), QT_TRANSLATE_NOOP("ActionWords", "Open a case file for work that you handle.")},
    {"casefile.corrected", QT_TRANSLATE_NOOP("ActionWords", "Correct case file"), QT_TRANSLATE_NOOP("ActionWords", "Correct code, title, keeper, retention or who may read it.")},
    {"casefile.documents_added", QT_TRANSLATE_NOOP("ActionWords", "Put into a case file"), QT_TRANSLATE_NOOP("ActionWords", "Put the document into a case file; it can lie in several.")},
    {"casefile.document_removed", QT_TRANSLATE_NOOP("ActionWords", "Take out of the case file"), QT_TRANSLATE_NOOP("ActionWords", "Take the document out of the case file; the document itself stays.")},
    {"casefile.entry_described", QT_TRANSLATE_NOOP("ActionWords", "Sheets and note"), QT_TRANSLATE_NOOP("ActionWords", "Write the sheets and a note for the list of documents.")},
    {"casefile.reordered", QT_TRANSLATE_NOOP("ActionWords", "Change order"), QT_TRANSLATE_NOOP("ActionWords", "Put the documents of the case file in another order.")},
    {"casefile.closed", QT_TRANSLATE_NOOP("ActionWords", "Close case file"), QT_TRANSLATE_NOOP("ActionWords", "Close the case file; its work is done and its retention fixed.")},
    {"casefile.withdrawn", QT_TRANSLATE_NOOP("ActionWords", "Withdraw case file"), QT_TRANSLATE_NOOP("ActionWords", "Withdraw an empty case file that was opened by mistake, with a reason.")},
    {"casefile.reopened", QT_TRANSLATE_NOOP("ActionWords", "Reopen case file"), QT_TRANSLATE_NOOP("ActionWords", "Reopen the closed case file, with a reason.")},
    {"delegation.granted", QT_TRANSLATE_NOOP("ActionWords", "Delegate"), QT_TRANSLATE_NOOP("ActionWords", "Let another person act in your name for a time.")},
    {"delegation.revoked", QT_TRANSLATE_NOOP("ActionWords", "Revoke delegation"), QT_TRANSLATE_NOOP("ActionWords", "End the delegation at once.")},
    {"absence.declared", QT_TRANSLATE_NOOP("ActionWords", "Enter absence"), QT_TRANSLATE_NOOP("ActionWords", "Say when the person is away; who assigns work is told.")},
    {"absence.cancelled", QT_TRANSLATE_NOOP("ActionWords", "Cancel absence"), QT_TRANSLATE_NOOP("ActionWords", "The person is there after all.")},
    {"handover.prepared", QT_TRANSLATE_NOOP("ActionWords", "Prepare hand-over"), QT_TRANSLATE_NOOP("ActionWords", "Hand everything open over to another person.")},
    {"handover.given", QT_TRANSLATE_NOOP("ActionWords", "Confirm handing over"), QT_TRANSLATE_NOOP("ActionWords", "Confirm the list of what is handed over.")},
    {"handover.received", QT_TRANSLATE_NOOP("ActionWords", "Confirm taking over"), QT_TRANSLATE_NOOP("ActionWords", "Take everything over; it is yours from then on.")},
    {"handover.cancelled", QT_TRANSLATE_NOOP("ActionWords", "Cancel hand-over"), QT_TRANSLATE_NOOP("ActionWords", "Nothing is handed over.")},
    {"agency.created", QT_TRANSLATE_NOOP("ActionWords", "Add agency"), QT_TRANSLATE_NOOP("ActionWords", "Add an agency that writes to the office or is written to.")},
    {"agency.corrected", QT_TRANSLATE_NOOP("ActionWords", "Correct agency"), QT_TRANSLATE_NOOP("ActionWords", "Correct name, code or validity of the agency.")},
    {"agency.renamed", QT_TRANSLATE_NOOP("ActionWords", "Rename agency"), QT_TRANSLATE_NOOP("ActionWords", "The agency bears another name from a day on; the old one is kept.")},
    {"agency.ended", QT_TRANSLATE_NOOP("ActionWords", "End agency"), QT_TRANSLATE_NOOP("ActionWords", "The agency is gone from a day on; name who took over.")},
    {"agency.revived", QT_TRANSLATE_NOOP("ActionWords", "Take agency up again"), QT_TRANSLATE_NOOP("ActionWords", "The agency was ended by mistake.")},
    {"settings.changed", QT_TRANSLATE_NOOP("ActionWords", "Change settings"), QT_TRANSLATE_NOOP("ActionWords", "Change the settings of the office.")},
    {"outgoing.drafted", QT_TRANSLATE_NOOP("ActionWords", "Draft a document"), QT_TRANSLATE_NOOP("ActionWords", "Begin an outgoing document: from nothing, from another one, or as the answer to a letter.")},
    {"outgoing.version_added", QT_TRANSLATE_NOOP("ActionWords", "Save a version"), QT_TRANSLATE_NOOP("ActionWords", "Add a new version of the draft or of an attachment; the earlier ones are kept.")},
    {"outgoing.file_removed", QT_TRANSLATE_NOOP("ActionWords", "Remove an attachment"), QT_TRANSLATE_NOOP("ActionWords", "Take an attachment out of the draft; its versions stay in the history.")},
    {"outgoing.fields_corrected", QT_TRANSLATE_NOOP("ActionWords", "Correct the draft's fields"), QT_TRANSLATE_NOOP("ActionWords", "Correct what is said of the document before it is issued; the old values stay in the history.")},
    {"outgoing.links_set", QT_TRANSLATE_NOOP("ActionWords", "Link the draft"), QT_TRANSLATE_NOOP("ActionWords", "Say which documents it answers, replaces, corrects or is based on.")},
    {"outgoing.recipients_set", QT_TRANSLATE_NOOP("ActionWords", "Set the recipients"), QT_TRANSLATE_NOOP("ActionWords", "Say who gets it, to act or for information, electronically or on paper.")},
    {"outgoing.sent_for_review", QT_TRANSLATE_NOOP("ActionWords", "Send for review"), QT_TRANSLATE_NOOP("ActionWords", "Send the draft through its steps: content, form, opinions, approval.")},
    {"outgoing.reviewed", QT_TRANSLATE_NOOP("ActionWords", "Give the review"), QT_TRANSLATE_NOOP("ActionWords", "Agree, initial or give an opinion on the draft.")},
    {"outgoing.sent_back", QT_TRANSLATE_NOOP("ActionWords", "Send the draft back"), QT_TRANSLATE_NOOP("ActionWords", "Send it back to the drafter with a reason.")},
    {"outgoing.taken_back", QT_TRANSLATE_NOOP("ActionWords", "Take the draft back"), QT_TRANSLATE_NOOP("ActionWords", "Take it back from review to work on it.")},
    {"outgoing.skipped", QT_TRANSLATE_NOOP("ActionWords", "Skip a step"), QT_TRANSLATE_NOOP("ActionWords", "Leave out a step of the review, with a reason.")},
    {"outgoing.approved", QT_TRANSLATE_NOOP("ActionWords", "Approve the draft"), QT_TRANSLATE_NOOP("ActionWords", "Approve the draft as it is; what changes later needs your approval again.")},
    {"outgoing.unapproved", QT_TRANSLATE_NOOP("ActionWords", "Take the approval back"), QT_TRANSLATE_NOOP("ActionWords", "Take your approval back before it is signed, with a reason.")},
    {"outgoing.comment_added", QT_TRANSLATE_NOOP("ActionWords", "Comment on a place"), QT_TRANSLATE_NOOP("ActionWords", "Put a comment on a place of a page.")},
    {"outgoing.comment_answered", QT_TRANSLATE_NOOP("ActionWords", "Answer a comment"), QT_TRANSLATE_NOOP("ActionWords", "Answer a comment on a place of a page.")},
    {"outgoing.comment_closed", QT_TRANSLATE_NOOP("ActionWords", "Close a comment"), QT_TRANSLATE_NOOP("ActionWords", "Close a comment that is settled.")},
    {"outgoing.number_taken", QT_TRANSLATE_NOOP("ActionWords", "Take number and date"), QT_TRANSLATE_NOOP("ActionWords", "Take the next number of the series, or one reserved ahead, and the date.")},
    {"outgoing.number_voided", QT_TRANSLATE_NOOP("ActionWords", "Void the number"), QT_TRANSLATE_NOOP("ActionWords", "Strike the number out with a reason; it is never given again.")},
    {"outgoing.signed", QT_TRANSLATE_NOOP("ActionWords", "Sign the document"), QT_TRANSLATE_NOOP("ActionWords", "Sign as the competent person, digitally or on paper.")},
    {"outgoing.sealed", QT_TRANSLATE_NOOP("ActionWords", "Sign for the agency"), QT_TRANSLATE_NOOP("ActionWords", "Put the agency's digital signature or seal on the signed document.")},
    {"outgoing.issued", QT_TRANSLATE_NOOP("ActionWords", "Issue the document"), QT_TRANSLATE_NOOP("ActionWords", "Issue it to its recipients; from then on nothing of it can be altered.")},
    {"outgoing.recipients_added", QT_TRANSLATE_NOOP("ActionWords", "Add recipients"), QT_TRANSLATE_NOOP("ActionWords", "Send an issued document to further recipients, with a reason.")},
    {"outgoing.dispatched", QT_TRANSLATE_NOOP("ActionWords", "Record the dispatch"), QT_TRANSLATE_NOOP("ActionWords", "Record that it was sent, received or came back.")},
    {"outgoing.recalled", QT_TRANSLATE_NOOP("ActionWords", "Recall the issued document"), QT_TRANSLATE_NOOP("ActionWords", "Recall what was issued; the recipients return or destroy it (Điều 18.4).")},
    {"outgoing.withdrawn", QT_TRANSLATE_NOOP("ActionWords", "Give up the draft"), QT_TRANSLATE_NOOP("ActionWords", "Give the document up before it is issued; a number it had is struck out.")},
    {"outgoing.erased", QT_TRANSLATE_NOOP("ActionWords", "Destroy the issued contents"), QT_TRANSLATE_NOOP("ActionWords", "Destroy the contents of the outgoing document as the law demands; its number and history stay.")},
    {"outgoing.replaced", QT_TRANSLATE_NOOP("ActionWords", "Replaced by another document"), QT_TRANSLATE_NOOP("ActionWords", "A later document has taken its place.")},
    {"outgoing.copied", QT_TRANSLATE_NOOP("ActionWords", "Make a copy"), QT_TRANSLATE_NOOP("ActionWords", "Make a certified copy or an extract of a document (Điều 25): it gets a number of the series of copies and is sent like any document.")},
    {"outgoing.recipients_told", QT_TRANSLATE_NOOP("ActionWords", "Tell the recipients"), QT_TRANSLATE_NOOP("ActionWords", "Record that recipients were told of the recall, replacement or correction, or that they answered.")},
    {"outgoing.kept_used", QT_TRANSLATE_NOOP("ActionWords", "Give out the kept original"), QT_TRANSLATE_NOOP("ActionWords", "Record who uses the kept original, what for, and who permitted it.")},
    {"outgoing.kept_returned", QT_TRANSLATE_NOOP("ActionWords", "Take the kept original back"), QT_TRANSLATE_NOOP("ActionWords", "Record that the kept original is back in its place.")},
    {"outgoing.text_corrected", QT_TRANSLATE_NOOP("ActionWords", "Correct the text read on a page"), QT_TRANSLATE_NOOP("ActionWords", "Put right what the computer misread on a page; searching goes by the corrected text.")},
    {"outgoing.placed", QT_TRANSLATE_NOOP("ActionWords", "Record where the kept original lies"), QT_TRANSLATE_NOOP("ActionWords", "Say in which box and on which shelf the paper original lies; searching finds it and shows it.")},
    {"outgoing.imported", QT_TRANSLATE_NOOP("ActionWords", "Take over from an old outgoing register"), QT_TRANSLATE_NOOP("ActionWords", "Take a line over from an old register of outgoing documents, with its number and date; it counts as issued.")},
    {"outgoing.import_corrected", QT_TRANSLATE_NOOP("ActionWords", "Correct a line of an old outgoing register"), QT_TRANSLATE_NOOP("ActionWords", "Put right what was misread or mistyped in a line of an old register; the old values stay in the history.")},
    {"outgoing.import_withdrawn", QT_TRANSLATE_NOOP("ActionWords", "Take back a line of an old outgoing register"), QT_TRANSLATE_NOOP("ActionWords", "Take back a line of an old register while nothing has been done with it; its number is free again.")},
    {"outgoing.rectified", QT_TRANSLATE_NOOP("ActionWords", "Corrected by a notice"), QT_TRANSLATE_NOOP("ActionWords", "A later document corrects it (đính chính).")},
    {"incoming.answered", QT_TRANSLATE_NOOP("ActionWords", "Answered by an issued document"), QT_TRANSLATE_NOOP("ActionWords", "The answer was issued; its number stands with the letter.")},
    {"register.number_reserved", QT_TRANSLATE_NOOP("ActionWords", "Reserve a number"), QT_TRANSLATE_NOOP("ActionWords", "Take the next number of a series ahead, with a note what it is for.")},
    {"settings.template_changed", QT_TRANSLATE_NOOP("ActionWords", "Keep a template"), QT_TRANSLATE_NOOP("ActionWords", "Keep a template for the whole office, or take it away.")},
    {"settings.seal_changed", QT_TRANSLATE_NOOP("ActionWords", "Keep the seal's picture"), QT_TRANSLATE_NOOP("ActionWords", "Keep the picture of the seal for the PCs of those who sign for the agency.")},
    {"settings.signature_changed", QT_TRANSLATE_NOOP("ActionWords", "Keep the own signature's picture"), QT_TRANSLATE_NOOP("ActionWords", "Keep the picture of one's own signature for every PC of the office.")},
    {"settings.recipient_groups_changed", QT_TRANSLATE_NOOP("ActionWords", "Change the groups of recipients"), QT_TRANSLATE_NOOP("ActionWords", "Change the named lists of recipients.")},
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

QString ActionWords::cleaned()
{
    return tr("Some characters that cannot be kept were replaced or left out.");
}

}
