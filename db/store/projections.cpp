// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/projections.h"

#include "db/store/apply.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <vector>

namespace congso {

namespace {
using Upcaster = QJsonObject (*)(const QJsonObject &);

/// What was said before says the same now: a newer version only adds what may be said.
QJsonObject asItIs(const QJsonObject &payload)
{
    return payload;
}

/// One entry a kind: its upcasters from v1, v2 … to the next; the current version is one more than
/// there are.
const QMap<QByteArray, QList<Upcaster>> &kinds()
{
    static const QMap<QByteArray, QList<Upcaster>> table = [] {
        QMap<QByteArray, QList<Upcaster>> map;
        for (const char *kind : {"incoming.registered", "incoming.imported", "incoming.import_withdrawn", "incoming.corrected", "incoming.files_added",
                                 "incoming.registration_withdrawn", "incoming.submitted", "incoming.sent_back",
                                 "incoming.instructed", "incoming.assigned", "incoming.received", "incoming.progressed",
                                 "incoming.opined", "incoming.declined", "incoming.returned", "incoming.recalled",
                                 "incoming.forwarded", "incoming.extension_requested", "incoming.extension_granted",
                                 "incoming.extension_refused", "incoming.suspended", "incoming.resumed",
                                 "incoming.result_reported", "incoming.completed", "incoming.reopened", "incoming.undone",
                                 "incoming.erased", "incoming.alerted", "incoming.paper_received", "incoming.opened",
                                 "incoming.confirmed", "incoming.contested", "incoming.evidence_added",
                                 "incoming.attendance_assigned", "incoming.waiting_started", "incoming.waiting_ended",
                                 "incoming.question_asked", "incoming.question_answered", "incoming.linked",
                                 "incoming.unlinked", "incoming.text_corrected", "incoming.placed", "settings.routing_changed", "person.created", "person.changed", "person.deactivated",
                                 "person.reactivated", "unit.created", "unit.changed", "unit.closed", "post.created",
                                 "post.changed", "post.ended", "register.created", "register.changed", "register.closed",
                                 "register.reopened", "register.number_voided", "settings.changed",
                                 "incoming.handed_over", "outgoing.handed_over", "casefile.opened", "casefile.corrected", "casefile.documents_added",
                                 "casefile.document_removed", "casefile.entry_described", "casefile.reordered", "casefile.closed",
                                 "casefile.reopened", "casefile.withdrawn", "casefile.handed_over", "delegation.granted", "delegation.revoked",
                                 "absence.declared", "absence.cancelled", "handover.prepared", "handover.given", "handover.received",
                                 "handover.cancelled", "agency.created", "agency.corrected", "agency.renamed", "agency.ended",
                                 "agency.revived",
                                 "outgoing.drafted", "outgoing.version_added", "outgoing.file_removed", "outgoing.fields_corrected",
                                 "outgoing.links_set", "outgoing.recipients_set", "outgoing.sent_for_review", "outgoing.reviewed",
                                 "outgoing.sent_back", "outgoing.taken_back", "outgoing.skipped", "outgoing.approved", "outgoing.unapproved",
                                 "outgoing.comment_added", "outgoing.comment_answered", "outgoing.comment_closed", "outgoing.number_taken",
                                 "outgoing.number_voided", "outgoing.signed", "outgoing.sealed", "outgoing.issued", "outgoing.recipients_added",
                                 "outgoing.dispatched", "outgoing.recalled", "outgoing.withdrawn", "outgoing.erased", "outgoing.replaced",
                                 "outgoing.rectified", "incoming.answered", "register.number_reserved", "settings.recipient_groups_changed",
                                 "settings.template_changed", "settings.seal_changed", "settings.signature_changed",
                                 "outgoing.copied", "outgoing.recipients_told", "outgoing.kept_used", "outgoing.kept_returned",
                                 "outgoing.placed", "outgoing.text_corrected", "outgoing.imported", "outgoing.import_corrected", "outgoing.import_withdrawn"})
            map.insert(kind, {});
        map["outgoing.sealed"] = {asItIs}; // v2: attachments behind the document
        return map;
    }();
    return table;
}

const NamedSql *const clearing[] = {
    &query::clear_documents, &query::clear_document_files, &query::clear_submissions, &query::clear_assignments,
    &query::clear_remarks, &query::clear_proposals, &query::clear_proposed_parts, &query::clear_entered,
    &query::clear_questions, &query::clear_attendance, &query::clear_document_links, &query::clear_text_corrections, &query::clear_paper_places, &query::clear_access, &query::clear_numbers, &query::clear_people, &query::clear_units,
    &query::clear_posts, &query::clear_registers, &query::clear_settings, &query::clear_office_items,
    &query::clear_casefiles, &query::clear_casefile_entries, &query::clear_delegations, &query::clear_absences,
    &query::clear_handovers, &query::clear_agencies, &query::clear_agency_names, &query::clear_agency_links,
    &query::clear_outgoing, &query::clear_outgoing_files, &query::clear_review_steps, &query::clear_recipients, &query::clear_outgoing_links,
    &query::clear_placed_comments, &query::clear_comment_replies, &query::clear_outgoing_remarks, &query::clear_reserved_numbers,
    &query::clear_outgoing_copies, &query::clear_dispatches, &query::clear_notices, &query::clear_kept_uses,
};

QJsonObject payloadOf(const Event &event)
{
    return event.erased ? QJsonObject() : QJsonDocument::fromJson(event.payload).object();
}

Reached reachedBy(const std::vector<Applied> &events)
{
    Reached reached;
    for (const Applied &applied : events) {
        if (const QString state = applied.text("state"); !state.isEmpty()) {
            reached.state = state;
            reached.wakeOn = applied.text("wake_on");
        }
        reached.last = &applied.event;
    }
    reached.first = events.empty() ? nullptr : &events.front().event;
    return reached;
}
}

bool isUndoing(const QByteArray &kind)
{
    return kind.endsWith(".undone");
}

int currentVersion(const QByteArray &kind)
{
    const auto entry = kinds().constFind(kind);
    return entry == kinds().constEnd() ? 0 : int(entry->size()) + 1;
}

QList<QByteArray> knownKinds()
{
    return kinds().keys();
}

QJsonObject upcast(const QByteArray &kind, int v, const QJsonObject &payload)
{
    const auto entry = kinds().constFind(kind);
    if (entry == kinds().constEnd())
        return payload;
    QJsonObject current = payload;
    for (qsizetype step = v - 1; step >= 0 && step < entry->size(); ++step)
        current = entry->at(step)(current);
    return current;
}

qint64 Applied::rowOfText(const QString &uuid, const char *area) const
{
    const QUuid id = QUuid::fromString(uuid);
    return id.isNull() ? 0 : journal.rowFor(id, area);
}

qint64 Applied::rowOf(const char *key, const char *area) const
{
    return rowOfText(text(key), area);
}

bool Projections::apply(const Event &event, const QJsonObject &payload)
{
    const qint64 row = m_journal.rowOf(event.body.subject.uuid());
    return isUndoing(event.body.kind) ? refold(row) : fold(row, {{event, payload}});
}

bool Projections::refold(qint64 subjectRow)
{
    if (!clear(subjectRow) || !replay(subjectRow, m_journal.history(subjectRow)))
        return false;
    Query touch = m_connection.query(query::subject_touch);
    touch.bindAll(subjectRow);
    return touch.run();
}

bool Projections::replay(qint64 subjectRow, const QList<Event> &events)
{
    QSet<QString> undone;
    for (const Event &event : events) {
        if (isUndoing(event.body.kind))
            undone.insert(payloadOf(event).value(QLatin1String("event")).toString());
    }
    QList<SaidEvent> standing;
    for (const Event &event : events) {
        if (!undone.contains(event.body.id.toString()))
            standing << SaidEvent{event, payloadOf(event)};
    }
    return fold(subjectRow, standing);
}

bool Projections::clear(qint64 subjectRow)
{
    for (const NamedSql *sql : clearing) {
        Query query = m_connection.query(*sql);
        query.bindAll(subjectRow);
        if (!query.run())
            return false;
    }
    Query newer = m_connection.query(query::subject_newer);
    newer.bindAll(subjectRow, 0);
    return newer.run();
}

bool Projections::clearAll()
{
    for (const char *table : {"documents", "document_files", "submissions", "assignments", "remarks", "proposals", "proposed_parts", "entered", "questions", "attendance",
                              "document_links", "text_corrections", "paper_places", "access", "numbers",
                              "people", "units", "posts", "registers", "settings", "office_items", "casefiles", "casefile_entries", "delegations", "absences", "handovers",
                              "agencies", "agency_names", "agency_links", "outgoing", "outgoing_files", "review_steps", "recipients", "outgoing_links",
                              "placed_comments", "comment_replies", "outgoing_remarks", "reserved_numbers",
                              "outgoing_copies", "dispatches", "notices", "kept_uses"}) {
        if (!m_connection.execute(QByteArray("DELETE FROM ") + table))
            return false;
    }
    return m_connection.execute("UPDATE subjects SET newer = 0").has_value();
}

bool Projections::fold(qint64 subjectRow, const QList<SaidEvent> &events)
{
    static const QHash<QByteArray, bool (*)(const Applied &)> areas{
        {"incoming", applyIncoming}, {"casefile", applyCaseFile}, {"delegation", applyDelegation}, {"absence", applyDelegation},
        {"handover", applyDelegation}, {"agency", applyAgency}, {"outgoing", applyOutgoing}};
    Reached reached;
    std::vector<Applied> known;
    for (const SaidEvent &one : events) {
        const EventBody &body = one.event.body;
        if (const int version = currentVersion(body.kind); version > 0 && body.v <= version)
            known.push_back({m_connection, m_journal, one.event, upcast(body.kind, body.v, one.payload), subjectRow, reached});
    }
    if (qsizetype(known.size()) < events.size()) {
        Query newer = m_connection.query(query::subject_newer);
        newer.bindAll(subjectRow, 1);
        if (!newer.run())
            return false;
    }
    reached = reachedBy(known);
    return std::all_of(known.begin(), known.end(), [](const Applied &applied) { return areas.value(areaOf(applied.event.body.kind), applyDirectory)(applied); });
}

}
