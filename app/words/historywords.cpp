// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/historywords.h"

#include "app/words/historydetails.h"

#include <QJsonDocument>

namespace congso {

namespace {
struct Told
{
    const char *kind;
    const char *text; ///< %1 is who did it
};

constexpr Told table[] = {
    {"incoming.registered", QT_TRANSLATE_NOOP("HistoryWords", "%1 registered the document")},
    {"incoming.imported", QT_TRANSLATE_NOOP("HistoryWords", "%1 took the document over from an old register")},
    {"incoming.import_withdrawn", QT_TRANSLATE_NOOP("HistoryWords", "%1 took back what was imported")},
    {"incoming.corrected", QT_TRANSLATE_NOOP("HistoryWords", "%1 corrected the registration")},
    {"incoming.files_added", QT_TRANSLATE_NOOP("HistoryWords", "%1 added files")},
    {"incoming.registration_withdrawn", QT_TRANSLATE_NOOP("HistoryWords", "%1 withdrew the registration")},
    {"incoming.submitted", QT_TRANSLATE_NOOP("HistoryWords", "%1 submitted the document")},
    {"incoming.sent_back", QT_TRANSLATE_NOOP("HistoryWords", "%1 sent the document back to the clerk")},
    {"incoming.instructed", QT_TRANSLATE_NOOP("HistoryWords", "%1 gave an instruction")},
    {"incoming.assigned", QT_TRANSLATE_NOOP("HistoryWords", "%1 assigned the work")},
    {"incoming.received", QT_TRANSLATE_NOOP("HistoryWords", "%1 took up the work")},
    {"incoming.progressed", QT_TRANSLATE_NOOP("HistoryWords", "%1 reported progress")},
    {"incoming.opined", QT_TRANSLATE_NOOP("HistoryWords", "%1 gave an opinion")},
    {"incoming.declined", QT_TRANSLATE_NOOP("HistoryWords", "%1 declined to co-operate")},
    {"incoming.returned", QT_TRANSLATE_NOOP("HistoryWords", "%1 returned the work")},
    {"incoming.recalled", QT_TRANSLATE_NOOP("HistoryWords", "%1 recalled an assignment")},
    {"incoming.forwarded", QT_TRANSLATE_NOOP("HistoryWords", "%1 forwarded the work")},
    {"incoming.extension_requested", QT_TRANSLATE_NOOP("HistoryWords", "%1 asked for an extension")},
    {"incoming.extension_granted", QT_TRANSLATE_NOOP("HistoryWords", "%1 extended the deadline")},
    {"incoming.extension_refused", QT_TRANSLATE_NOOP("HistoryWords", "%1 refused the extension")},
    {"incoming.suspended", QT_TRANSLATE_NOOP("HistoryWords", "%1 suspended the document")},
    {"incoming.resumed", QT_TRANSLATE_NOOP("HistoryWords", "%1 resumed the document")},
    {"incoming.result_reported", QT_TRANSLATE_NOOP("HistoryWords", "%1 reported the result")},
    {"incoming.completed", QT_TRANSLATE_NOOP("HistoryWords", "%1 completed the document")},
    {"incoming.reopened", QT_TRANSLATE_NOOP("HistoryWords", "%1 reopened the document")},
    {"incoming.undone", QT_TRANSLATE_NOOP("HistoryWords", "%1 took back the last act")},
    {"incoming.erased", QT_TRANSLATE_NOOP("HistoryWords", "%1 destroyed the contents")},
    {"incoming.alerted", QT_TRANSLATE_NOOP("HistoryWords", "%1 passed the urgent document on at once")},
    {"incoming.paper_received", QT_TRANSLATE_NOOP("HistoryWords", "%1 recorded the paper original")},
    {"incoming.opened", QT_TRANSLATE_NOOP("HistoryWords", "%1 opened the envelope")},
    {"incoming.confirmed", QT_TRANSLATE_NOOP("HistoryWords", "%1 confirmed what was entered")},
    {"incoming.contested", QT_TRANSLATE_NOOP("HistoryWords", "%1 contested what was entered")},
    {"incoming.evidence_added", QT_TRANSLATE_NOOP("HistoryWords", "%1 attached the signed slip")},
    {"incoming.attendance_assigned", QT_TRANSLATE_NOOP("HistoryWords", "%1 named who goes to the meeting")},
    {"incoming.waiting_started", QT_TRANSLATE_NOOP("HistoryWords", "%1 waits for somebody else")},
    {"incoming.waiting_ended", QT_TRANSLATE_NOOP("HistoryWords", "%1 goes on with the work")},
    {"incoming.question_asked", QT_TRANSLATE_NOOP("HistoryWords", "%1 asked a question")},
    {"incoming.question_answered", QT_TRANSLATE_NOOP("HistoryWords", "%1 answered the question")},
    {"incoming.text_corrected", QT_TRANSLATE_NOOP("HistoryWords", "%1 corrected the recognised text")},
    {"incoming.placed", QT_TRANSLATE_NOOP("HistoryWords", "%1 recorded where the paper lies")},
    {"incoming.linked", QT_TRANSLATE_NOOP("HistoryWords", "%1 linked the document")},
    {"incoming.unlinked", QT_TRANSLATE_NOOP("HistoryWords", "%1 removed a link")},
    {"settings.routing_changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed the routing rules")},
    {"person.created", QT_TRANSLATE_NOOP("HistoryWords", "%1 added a person")},
    {"person.changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed a person")},
    {"person.deactivated", QT_TRANSLATE_NOOP("HistoryWords", "%1 deactivated a person")},
    {"person.reactivated", QT_TRANSLATE_NOOP("HistoryWords", "%1 reactivated a person")},
    {"unit.created", QT_TRANSLATE_NOOP("HistoryWords", "%1 added a unit")},
    {"unit.changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed a unit")},
    {"unit.closed", QT_TRANSLATE_NOOP("HistoryWords", "%1 closed a unit")},
    {"post.created", QT_TRANSLATE_NOOP("HistoryWords", "%1 added a post")},
    {"post.changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed a post")},
    {"post.ended", QT_TRANSLATE_NOOP("HistoryWords", "%1 ended a post")},
    {"register.created", QT_TRANSLATE_NOOP("HistoryWords", "%1 added a register")},
    {"register.changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed a register")},
    {"register.closed", QT_TRANSLATE_NOOP("HistoryWords", "%1 closed a register")},
    {"register.reopened", QT_TRANSLATE_NOOP("HistoryWords", "%1 reopened a register")},
    {"register.number_voided", QT_TRANSLATE_NOOP("HistoryWords", "%1 voided a number")},
    {"incoming.handed_over", QT_TRANSLATE_NOOP("HistoryWords", "%1 took over the open work")},
    {"casefile.opened", QT_TRANSLATE_NOOP("HistoryWords", "%1 opened the case file")},
    {"casefile.corrected", QT_TRANSLATE_NOOP("HistoryWords", "%1 corrected the case file")},
    {"casefile.documents_added", QT_TRANSLATE_NOOP("HistoryWords", "%1 put documents into the case file")},
    {"casefile.document_removed", QT_TRANSLATE_NOOP("HistoryWords", "%1 took a document out of the case file")},
    {"casefile.entry_described", QT_TRANSLATE_NOOP("HistoryWords", "%1 described a document of the case file")},
    {"casefile.reordered", QT_TRANSLATE_NOOP("HistoryWords", "%1 put the documents in another order")},
    {"casefile.closed", QT_TRANSLATE_NOOP("HistoryWords", "%1 closed the case file")},
    {"casefile.withdrawn", QT_TRANSLATE_NOOP("HistoryWords", "%1 withdrew the case file")},
    {"casefile.reopened", QT_TRANSLATE_NOOP("HistoryWords", "%1 reopened the case file")},
    {"outgoing.handed_over", QT_TRANSLATE_NOOP("HistoryWords", "%1 took over the draft and its open steps")},
    {"casefile.handed_over", QT_TRANSLATE_NOOP("HistoryWords", "%1 took over the case file")},
    {"delegation.granted", QT_TRANSLATE_NOOP("HistoryWords", "%1 delegated work")},
    {"delegation.revoked", QT_TRANSLATE_NOOP("HistoryWords", "%1 revoked a delegation")},
    {"absence.declared", QT_TRANSLATE_NOOP("HistoryWords", "%1 entered an absence")},
    {"absence.cancelled", QT_TRANSLATE_NOOP("HistoryWords", "%1 cancelled an absence")},
    {"handover.prepared", QT_TRANSLATE_NOOP("HistoryWords", "%1 prepared a hand-over")},
    {"handover.given", QT_TRANSLATE_NOOP("HistoryWords", "%1 confirmed handing over")},
    {"handover.received", QT_TRANSLATE_NOOP("HistoryWords", "%1 confirmed taking over")},
    {"handover.cancelled", QT_TRANSLATE_NOOP("HistoryWords", "%1 cancelled a hand-over")},
    {"agency.created", QT_TRANSLATE_NOOP("HistoryWords", "%1 added an agency")},
    {"agency.corrected", QT_TRANSLATE_NOOP("HistoryWords", "%1 corrected an agency")},
    {"agency.renamed", QT_TRANSLATE_NOOP("HistoryWords", "%1 renamed an agency")},
    {"agency.ended", QT_TRANSLATE_NOOP("HistoryWords", "%1 ended an agency")},
    {"agency.revived", QT_TRANSLATE_NOOP("HistoryWords", "%1 took an agency up again")},
    {"settings.changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed the settings")},
    {"outgoing.drafted", QT_TRANSLATE_NOOP("HistoryWords", "%1 drafted the document")},
    {"outgoing.version_added", QT_TRANSLATE_NOOP("HistoryWords", "%1 saved a version")},
    {"outgoing.file_removed", QT_TRANSLATE_NOOP("HistoryWords", "%1 removed an attachment")},
    {"outgoing.fields_corrected", QT_TRANSLATE_NOOP("HistoryWords", "%1 corrected the fields of the draft")},
    {"outgoing.links_set", QT_TRANSLATE_NOOP("HistoryWords", "%1 linked the draft")},
    {"outgoing.recipients_set", QT_TRANSLATE_NOOP("HistoryWords", "%1 set the recipients")},
    {"outgoing.sent_for_review", QT_TRANSLATE_NOOP("HistoryWords", "%1 sent the draft for review")},
    {"outgoing.reviewed", QT_TRANSLATE_NOOP("HistoryWords", "%1 reviewed the draft")},
    {"outgoing.sent_back", QT_TRANSLATE_NOOP("HistoryWords", "%1 sent the draft back")},
    {"outgoing.taken_back", QT_TRANSLATE_NOOP("HistoryWords", "%1 took the draft back")},
    {"outgoing.skipped", QT_TRANSLATE_NOOP("HistoryWords", "%1 skipped a step of the review")},
    {"outgoing.approved", QT_TRANSLATE_NOOP("HistoryWords", "%1 approved the draft")},
    {"outgoing.unapproved", QT_TRANSLATE_NOOP("HistoryWords", "%1 took the approval back")},
    {"outgoing.comment_added", QT_TRANSLATE_NOOP("HistoryWords", "%1 commented on a place")},
    {"outgoing.comment_answered", QT_TRANSLATE_NOOP("HistoryWords", "%1 answered a comment")},
    {"outgoing.comment_closed", QT_TRANSLATE_NOOP("HistoryWords", "%1 closed a comment")},
    {"outgoing.number_taken", QT_TRANSLATE_NOOP("HistoryWords", "%1 gave number and date")},
    {"outgoing.number_voided", QT_TRANSLATE_NOOP("HistoryWords", "%1 voided the document's number")},
    {"outgoing.signed", QT_TRANSLATE_NOOP("HistoryWords", "%1 signed the document")},
    {"outgoing.sealed", QT_TRANSLATE_NOOP("HistoryWords", "%1 signed for the agency")},
    {"outgoing.issued", QT_TRANSLATE_NOOP("HistoryWords", "%1 issued the document")},
    {"outgoing.recipients_added", QT_TRANSLATE_NOOP("HistoryWords", "%1 added recipients")},
    {"outgoing.dispatched", QT_TRANSLATE_NOOP("HistoryWords", "%1 recorded the dispatch")},
    {"outgoing.recalled", QT_TRANSLATE_NOOP("HistoryWords", "%1 recalled the issued document")},
    {"outgoing.withdrawn", QT_TRANSLATE_NOOP("HistoryWords", "%1 gave up the draft")},
    {"outgoing.erased", QT_TRANSLATE_NOOP("HistoryWords", "%1 destroyed the contents of the outgoing document")},
    {"outgoing.replaced", QT_TRANSLATE_NOOP("HistoryWords", "%1 issued another document in its place")},
    {"outgoing.copied", QT_TRANSLATE_NOOP("HistoryWords", "%1 made a copy")},
    {"outgoing.recipients_told", QT_TRANSLATE_NOOP("HistoryWords", "%1 told the recipients")},
    {"outgoing.kept_used", QT_TRANSLATE_NOOP("HistoryWords", "%1 gave out the kept original")},
    {"outgoing.kept_returned", QT_TRANSLATE_NOOP("HistoryWords", "%1 took the kept original back")},
    {"outgoing.text_corrected", QT_TRANSLATE_NOOP("HistoryWords", "%1 corrected the recognised text")},
    {"outgoing.placed", QT_TRANSLATE_NOOP("HistoryWords", "%1 recorded where the paper lies")},
    {"outgoing.imported", QT_TRANSLATE_NOOP("HistoryWords", "%1 took the document over from an old register")},
    {"outgoing.import_corrected", QT_TRANSLATE_NOOP("HistoryWords", "%1 corrected the line of the old register")},
    {"outgoing.import_withdrawn", QT_TRANSLATE_NOOP("HistoryWords", "%1 took back what was imported")},
    {"outgoing.rectified", QT_TRANSLATE_NOOP("HistoryWords", "%1 issued a correction of it")},
    {"incoming.answered", QT_TRANSLATE_NOOP("HistoryWords", "%1 issued the answer")},
    {"register.number_reserved", QT_TRANSLATE_NOOP("HistoryWords", "%1 reserved a number")},
    {"settings.template_changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed a template of the office")},
    {"settings.seal_changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed the picture of the seal")},
    {"settings.signature_changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed the picture of the own signature")},
    {"settings.recipient_groups_changed", QT_TRANSLATE_NOOP("HistoryWords", "%1 changed the groups of recipients")},
};

const char *templateOf(const QByteArray &kind)
{
    for (const Told &told : table) {
        if (kind == told.kind)
            return told.text;
    }
    return nullptr;
}
}

// The post is that of who is entered for: the act is done by right of it.
QString HistoryWords::enteringFor(const QString &who, const QString &principal, const QString &title)
{
    const QString named = principal.isEmpty() ? tr("somebody") : principal;
    return tr("%1, entering for %2,").arg(who, title.isEmpty() ? named : tr("%1 (%2)").arg(named, title));
}

QString HistoryWords::actor(const EventBody &body, const HistoryNames &names)
{
    QString who = names.person ? names.person(body.actor) : QString();
    if (who.isEmpty())
        who = tr("Somebody");
    const QString title = names.post && !body.post.isNull() ? names.post(body.post) : QString();
    const bool entering = !body.behalf.isNull() && body.delegation.isNull();
    // In somebody's name the post is that person's, not the actor's.
    if (!title.isEmpty() && body.behalf.isNull())
        who = tr("%1 (%2)").arg(who, title);
    if (body.behalf.isNull())
        return who;
    if (entering)
        return enteringFor(who, names.person ? names.person(body.behalf) : QString(), title);
    const QString known = names.person ? names.person(body.behalf) : QString();
    const QString principal = known.isEmpty() ? tr("somebody") : known;
    return tr("%1, on behalf of %2,").arg(who, title.isEmpty() ? principal : tr("%1 (%2)").arg(principal, title));
}

QString HistoryWords::sentence(const Event &event, const HistoryNames &names)
{
    const QString who = actor(event.body, names);
    const char *text = templateOf(event.body.kind);
    const QString act = text ? tr(text).arg(who)
                             : tr("%1 did something that only a newer version of the program knows (%2)").arg(who, QString::fromUtf8(event.body.kind));
    if (event.erased)
        return tr("%1; its contents were destroyed later.").arg(act);
    const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
    const auto number = event.stamp ? event.stamp->number : std::nullopt;
    QString details = HistoryDetails(payload, names).clauses(number).join(QStringLiteral("; "));
    if (details.endsWith(QLatin1Char('.')))
        details.chop(1); // a reason that ends as a sentence does not end it twice
    else if (details.endsWith(QStringLiteral(".”")))
        details.remove(details.size() - 2, 1); // nor does one in quotes
    return details.isEmpty() ? tr("%1.").arg(act) : tr("%1: %2.").arg(act, details);
}

}
