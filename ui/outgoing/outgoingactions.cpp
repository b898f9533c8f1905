// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoingactions.h"

#include "app/words/actionwords.h"

#include <QHash>

namespace congso {

namespace {
struct Row
{
    const char *action;
    const char *icon;
    int keys;
    bool asks; ///< opens a form first
};
constexpr Row rows[] = {
    {"outgoing.version_added", "attachment", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_V, true},
    {"outgoing.sent_for_review", "send", int(Qt::CTRL) | Qt::Key_T, true},
    {"outgoing.approved", "check", int(Qt::CTRL) | Qt::Key_D, false},
    {"outgoing.reviewed", "opinion", int(Qt::CTRL) | Qt::Key_I, true},
    {"outgoing.sent_back", "return", int(Qt::CTRL) | Qt::Key_B, true},
    {"outgoing.signed", "signature", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_D, true},
    {"outgoing.number_taken", "book", int(Qt::CTRL) | Qt::Key_G, true},
    {"outgoing.sealed", "signature", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_G, true},
    {"outgoing.issued", "send", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_Return, true},
    {"outgoing.recipients_set", "people", int(Qt::CTRL) | Qt::Key_R, true},
    {"outgoing.recipients_added", "person-add", 0, true},
    {"outgoing.dispatched", "forward", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_M, true},
    {"outgoing.fields_corrected", "edit", int(Qt::CTRL) | Qt::Key_E, true},
    {"outgoing.import_corrected", "edit", 0, true},
    {"outgoing.placed", "archive", 0, true},
    {"outgoing.links_set", "link", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_H, true},
    {"outgoing.file_removed", "delete", 0, true},
    {"outgoing.taken_back", "undo", 0, true},
    {"outgoing.unapproved", "undo", 0, true},
    {"outgoing.skipped", "forward", 0, true},
    {"outgoing.number_voided", "cancel", 0, true},
    {"outgoing.recalled", "warning", 0, true},
    {"outgoing.withdrawn", "delete", 0, true},
    {"outgoing.comment_added", "opinion", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_N, true},
    {"outgoing.comment_answered", "return", int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_A, true},
    {"outgoing.comment_closed", "check", 0, false},
};

const ActionState *allowed(const QList<ActionState> &states, const QByteArray &action)
{
    for (const ActionState &state : states) {
        if (state.action == action && state.allowed)
            return &state;
    }
    return nullptr;
}

bool hasOpenComment(const OutgoingDocument &document)
{
    return std::any_of(document.comments.begin(), document.comments.end(), [](const PlacedComment &one) { return one.closedBy.isNull(); });
}

bool toSend(const OutgoingDocument &document)
{
    return std::any_of(document.recipients.begin(), document.recipients.end(), [](const Recipient &one) { return one.state == DispatchState::Waiting; });
}

bool isSensible(const OutgoingDocument &document, const QByteArray &action)
{
    if (document.fromBook && (action == "outgoing.dispatched" || action == "outgoing.recipients_added"))
        return false; // what an old register tells of went out then
    if (action == "outgoing.import_corrected")
        return document.fromBook;
    if (action == "outgoing.comment_answered" || action == "outgoing.comment_closed")
        return hasOpenComment(document);
    if (action == "outgoing.comment_added")
        return !document.files.isEmpty();
    if (action == "outgoing.number_voided")
        return document.number.has_value();
    if (action == "outgoing.number_taken")
        return !document.number.has_value();
    if (action == "outgoing.file_removed")
        return std::any_of(document.files.begin(), document.files.end(), [](const DraftFile &file) { return file.current && file.role == QLatin1String("attachment"); });
    return true;
}
}

QString OutgoingActions::name(const QByteArray &action)
{
    if (action == "outgoing.signed")
        return tr("Enter the signed file");
    return action == "outgoing.sealed" ? tr("Enter the sealed file") : ActionWords::name(action);
}

QList<ActionEntry> OutgoingActions::workflow()
{
    const QString group = tr("Outgoing document");
    QList<ActionEntry> table;
    for (const Row &row : rows) {
        const QString words = name(row.action);
        table << ActionEntry{QString::fromLatin1(row.action), row.asks ? words + u'…' : words, ActionWords::tip(row.action), QString::fromLatin1(row.icon),
                             row.keys ? QKeySequence(row.keys) : QKeySequence(), group};
    }
    return table;
}

QString OutgoingActions::signing(bool agency)
{
    return agency ? tr("Sign for the agency with a certificate…") : tr("Sign with a certificate…");
}

QList<ActionEntry> OutgoingActions::pane()
{
    const QString document = tr("Document");
    return {
        {"out.follow", tr("Draft from this document…"), tr("Begin a new draft that is based on this document, replaces or corrects it"), "new", {}, document},
        {"out.copy", tr("Make a copy…"), tr("A certified copy or an extract of this document, with a number of the copies' series"), "copy", {}, document},
        {"out.envelopes", tr("Envelopes…"), tr("Envelopes for the marked recipients, else for all that get it on paper, as a PDF"), "send", {}, document},
        {"out.lend", tr("Give out the kept original…"), tr("Record who uses the original that is kept here, and who permitted it"), "archive", {}, document},
        {"out.enterSigned", tr("Enter the signed file…"), tr("Put in the PDF that the approver has signed, on paper or with a token elsewhere"), "signature", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), document},
        {"out.sign", signing(false), tr("Sign the PDF with a certificate, with its pages in front"), "signature", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K), document},
        {"out.write", tr("Write here…"), tr("Write the text in this program, laid out as the law wants it; each save is a version"), "edit", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), document},
        {"out.edit", tr("Edit in the word processor"), tr("Open a copy in the word processor of this computer; each save there becomes a version"), "open", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), document},
        {"out.check", tr("Check the form"), tr("What in the form of the file shown is not as the law wants it, and putting it right"), "check", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), document},
        {"out.compare", tr("Compare two versions…"), tr("Two versions of the text side by side, what changed marked"), "split", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), document},
        {"out.place", tr("Comment on a place…"), tr("Drag over the place on the page, then write; Escape ends it"), "flag", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), document},
        {"out.tab1", tr("Show the document"), tr("The pages"), "preview", QKeySequence(Qt::ALT | Qt::Key_1), document},
        {"out.tab2", tr("Show the review"), tr("Who looks at it, and how long it has been with whom"), "people", QKeySequence(Qt::ALT | Qt::Key_2), document},
        {"out.tab3", tr("Show the recipients"), tr("Whom it goes to, how, and what arrived"), "send", QKeySequence(Qt::ALT | Qt::Key_3), document},
        {"out.tab4", tr("Show details and versions"), tr("Its fields, and every version of its files"), "info", QKeySequence(Qt::ALT | Qt::Key_4), document},
        {"out.tab5", tr("Show related documents"), tr("What it answers or replaces, and what answers or replaces it"), "link", QKeySequence(Qt::ALT | Qt::Key_5), document},
        {"out.tab6", tr("Show the history"), tr("Everything that was done, with times"), "history", QKeySequence(Qt::ALT | Qt::Key_6), document},
        {"out.thumbnails", tr("Thumbnails"), tr("Small pictures of the pages"), "pages", QKeySequence(Qt::Key_F8), document},
        {"out.open", tr("Open in another program"), tr("A read-only copy, for the program that this computer has for such files"), "open", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), document},
        {"out.save", tr("Save a copy of the file…"), tr("Write the shown file to a folder"), "save", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), document},
    };
}

QList<ActionEntry> OutgoingActions::list()
{
    const QString list = tr("Outgoing documents");
    return {
        {"out.new", tr("New draft…"), tr("Begin a document that is to go out"), "new", QKeySequence(Qt::CTRL | Qt::Key_N), list},
        {"out.send", tr("Send"), tr("Do what is filled in, or the main action"), "send", QKeySequence(Qt::CTRL | Qt::Key_Return), list},
        {"out.next", tr("Next document"), tr("Show the next document of the list"), "down", QKeySequence(Qt::ALT | Qt::Key_Down), list},
        {"out.previous", tr("Previous document"), tr("Show the previous document of the list"), "up", QKeySequence(Qt::ALT | Qt::Key_Up), list},
        {"out.pile", tr("One after the other"), tr("One document after the other over the whole window, to decide on"), "fullscreen", QKeySequence(Qt::Key_F11), list},
        {"out.filter", tr("Filter the list"), tr("Go to the filter"), "filter", QKeySequence(Qt::CTRL | Qt::Key_J), list},
        {"out.reload", tr("Reload the list"), tr("Read the list again"), "refresh", QKeySequence(Qt::Key_F5), list},
        {"out.export", tr("Export the list…"), tr("Write the list as it is shown to a file: .xlsx, .csv or .pdf"), "export", {}, list},
        {"out.approveSelected", tr("Approve the selected"), tr("Approve every selected draft that waits for you"), "check", {}, list},
        {"out.agreeSelected", tr("Agree to the selected"), tr("Agree to the content or form of every selected draft that waits for you"), "check", {}, list},
        {"out.signSelected", tr("Sign the selected…"), tr("Sign every selected document with one PIN"), "signature", {}, list},
        {"out.reserve", tr("Reserve a number…"), tr("Take the next number ahead, for a document that is still to come"), "book", {}, list},
        {"out.giveBack", tr("Give back a reserved number…"), tr("A number that was taken ahead is not needed: it is struck out with a reason"), "undo", {}, list},
        {"out.book", tr("Book of the year…"), tr("The year's book of outgoing documents as PDF, held against the store and against what was printed"), "book", {}, list},
    };
}

QList<ActionEntry> OutgoingActions::writing()
{
    const QString text = tr("Text of the draft");
    return {
        {"writing.save", tr("Save a version"), tr("Record what is written as a new version of the draft"), "save", QKeySequence(Qt::CTRL | Qt::Key_S), text},
        {"writing.check", tr("Check the form"), tr("What in the form of the text is not as the law wants it"), "check", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), text},
        {"writing.close", tr("Back to the draft"), tr("What is not saved is kept for you"), "back", {}, text},
        {"writing.fromFile", tr("A template file…"), tr("Begin from a template of your office's own (.json)"), "open", {}, text},
        {"writing.toFile", tr("Keep as a template file…"), tr("Write this text to a file that others can begin from"), "export", {}, text},
        {"writing.toOffice", tr("Templates of the office…"), tr("Keep this text as a template for every PC of the office, or take one away"), "save", {}, text},
        {"writing.discard", tr("Discard what is not saved"), tr("Back to the last version"), "undo", {}, text},
    };
}

QList<ActionEntry> OutgoingActions::comparing()
{
    const QString versions = tr("Versions");
    return {
        {"compare.next", tr("Next change"), tr("Go to the next change"), "down", QKeySequence(Qt::ALT | Qt::Key_Down), versions},
        {"compare.previous", tr("Previous change"), tr("Go to the change before"), "up", QKeySequence(Qt::ALT | Qt::Key_Up), versions},
        {"compare.close", tr("Back to the document"), tr("Close the comparison"), "back", {}, versions},
    };
}

QString OutgoingActions::done(const QByteArray &action, const QString &code)
{
    static const QHash<QByteArray, const char *> sentences{
        {"outgoing.version_added", QT_TRANSLATE_NOOP("congso::OutgoingActions", "A new version of %1 is kept.")},
        {"outgoing.sent_for_review", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is sent for review.")},
        {"outgoing.approved", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is approved.")},
        {"outgoing.reviewed", QT_TRANSLATE_NOOP("congso::OutgoingActions", "Your review of %1 is recorded.")},
        {"outgoing.sent_back", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is sent back to its drafter.")},
        {"outgoing.signed", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is signed.")},
        {"outgoing.number_taken", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 has its number.")},
        {"outgoing.sealed", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 bears the seal of the agency.")},
        {"outgoing.issued", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is issued.")},
        {"outgoing.recipients_set", QT_TRANSLATE_NOOP("congso::OutgoingActions", "The recipients of %1 are kept.")},
        {"outgoing.recipients_added", QT_TRANSLATE_NOOP("congso::OutgoingActions", "Recipients were added to %1.")},
        {"outgoing.dispatched", QT_TRANSLATE_NOOP("congso::OutgoingActions", "The way of %1 is recorded.")},
        {"outgoing.fields_corrected", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is corrected.")},
        {"outgoing.import_corrected", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is corrected.")},
        {"outgoing.placed", QT_TRANSLATE_NOOP("congso::OutgoingActions", "Where the paper of %1 lies is recorded.")},
        {"outgoing.links_set", QT_TRANSLATE_NOOP("congso::OutgoingActions", "The links of %1 are kept.")},
        {"outgoing.file_removed", QT_TRANSLATE_NOOP("congso::OutgoingActions", "The attachment of %1 is taken out.")},
        {"outgoing.taken_back", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is with you again.")},
        {"outgoing.unapproved", QT_TRANSLATE_NOOP("congso::OutgoingActions", "The approval of %1 is taken back.")},
        {"outgoing.skipped", QT_TRANSLATE_NOOP("congso::OutgoingActions", "The step of %1 is skipped.")},
        {"outgoing.number_voided", QT_TRANSLATE_NOOP("congso::OutgoingActions", "The number of %1 is void and stays empty in the register.")},
        {"outgoing.recalled", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is recalled.")},
        {"outgoing.withdrawn", QT_TRANSLATE_NOOP("congso::OutgoingActions", "%1 is given up.")},
        {"outgoing.comment_added", QT_TRANSLATE_NOOP("congso::OutgoingActions", "Your comment on %1 is there.")},
        {"outgoing.comment_answered", QT_TRANSLATE_NOOP("congso::OutgoingActions", "Your answer on %1 is there.")},
        {"outgoing.comment_closed", QT_TRANSLATE_NOOP("congso::OutgoingActions", "The comment on %1 is closed.")},
    };
    const char *sentence = sentences.value(action);
    return sentence ? tr(sentence).arg(code) : QString();
}

QList<ActionState> OutgoingActions::sensible(const OutgoingDocument &document, const QList<ActionState> &states)
{
    QList<ActionState> list;
    for (const ActionState &state : states) {
        if (isSensible(document, state.action))
            list << state;
    }
    return list;
}

QByteArray OutgoingActions::primary(const OutgoingDocument &document, const QList<ActionState> &states)
{
    if (allowed(states, "outgoing.dispatched") && toSend(document))
        return "outgoing.dispatched";
    // The draft's recipients are asked for before it can be issued; a sealed one without them waits for nothing else.
    if (document.state == OutgoingState::Sealed && document.recipients.isEmpty() && allowed(states, "outgoing.recipients_set"))
        return "outgoing.recipients_set";
    const bool text = document.currentFile(QStringLiteral("main")) != nullptr;
    if (document.state == OutgoingState::Draft && !text && allowed(states, "outgoing.version_added"))
        return "outgoing.version_added";
    for (const char *action : {"outgoing.approved", "outgoing.reviewed", "outgoing.sent_for_review", "outgoing.number_taken", "outgoing.signed", "outgoing.sealed", "outgoing.issued"}) {
        if (allowed(states, action))
            return action;
    }
    return {};
}

QList<QByteArray> OutgoingActions::further(const QList<ActionState> &states, const QByteArray &primary)
{
    static const QList<QByteArray> order{
        "outgoing.sent_back", "outgoing.version_added", "outgoing.recipients_set", "outgoing.taken_back", "outgoing.unapproved", "outgoing.reviewed", "outgoing.dispatched",
        "outgoing.sealed", "outgoing.signed", "outgoing.number_taken", "outgoing.issued", "outgoing.fields_corrected", "outgoing.comment_added", "outgoing.comment_answered",
        "outgoing.comment_closed", "outgoing.links_set", "outgoing.recipients_added", "outgoing.import_corrected", "outgoing.placed", "outgoing.file_removed", "outgoing.skipped", "outgoing.number_voided", "outgoing.recalled",
        "outgoing.withdrawn"};
    QList<QByteArray> list;
    for (const QByteArray &action : order) {
        if (action != primary && allowed(states, action))
            list << action;
    }
    return list;
}

}
