// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/workfacts.h"

#include "app/office/directoryfacts.h"
#include "app/office/outgoingfacts.h"
#include "db/store/agencyqueries.h"
#include "db/store/casefilequeries.h"
#include "db/store/delegationqueries.h"
#include "db/store/documentqueries.h"

#include <QJsonArray>

namespace congso {

namespace {
/// What the command gives or changes a field to; undefined when it does not touch it.
QJsonValue wanted(const Command &command, const char *key)
{
    const QString name = QLatin1String(key);
    const QJsonArray changes = command.fields.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &change : changes) {
        if (change[QLatin1String("field")].toString() == name)
            return change[QLatin1String("new")];
    }
    return command.fields.value(name);
}

QList<SubjectId> idsIn(const Command &command, const char *key)
{
    QList<SubjectId> ids;
    const QJsonArray all = command.fields.value(QLatin1String(key)).toArray();
    for (const QJsonValue &value : all)
        ids << SubjectId::fromString(value.toString());
    return ids;
}
}

WorkFacts::WorkFacts(Connection &connection, Journal &journal, const DirectoryFacts &directory, const PersonId &actor)
    : m_connection(connection), m_journal(journal), m_directory(directory), m_actor(journal.rowOf(actor.uuid()))
{
}

bool WorkFacts::concerns(const QByteArray &area)
{
    return area == "casefile" || area == "delegation" || area == "absence" || area == "handover" || area == "agency" || area == "outgoing";
}

Outcome WorkFacts::fill(const Command &command, rules::Facts &facts) const
{
    const QByteArray area = areaOf(command.action);
    const qint64 row = m_journal.rowOf(command.subject.uuid());
    if (area == "casefile")
        return caseFile(command, facts);
    if (area == "outgoing")
        return OutgoingFacts(m_connection, m_journal, m_directory, m_actor).fill(command, facts);
    if (area == "delegation" && row)
        facts.delegation = delegationqueries::delegation(m_connection, row);
    if (area == "absence" && row)
        facts.absence = delegationqueries::absence(m_connection, row);
    if (area == "handover")
        handover(command, facts);
    if (area == "agency")
        agency(command, facts);
    if (command.action == "person.deactivated" && row)
        facts.openWork = delegationqueries::countOpenWork(m_connection, row);
    return success();
}

Outcome WorkFacts::caseFile(const Command &command, rules::Facts &facts) const
{
    const qint64 row = m_journal.rowOf(command.subject.uuid());
    if (!command.subject.isNull() && command.action != "casefile.opened") {
        facts.caseFile = row ? casefilequeries::caseFile(m_connection, m_actor, row) : std::nullopt;
        if (!facts.caseFile && command.action == "casefile.withdrawn" && row)
            facts.caseFile = ownMistake(row);
        if (!facts.caseFile)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), command.subject.toString()}});
    }
    for (const SubjectId &document : idsIn(command, "documents")) {
        const qint64 documentRow = m_journal.rowOf(document.uuid());
        if (documentRow && documentqueries::mayRead(m_connection, m_actor, documentRow))
            facts.readable.insert(document);
    }
    const QJsonValue code = wanted(command, "code");
    const QJsonValue year = wanted(command, "year");
    if (code.isUndefined() && year.isUndefined())
        return success();
    const int inYear = year.isDouble() ? year.toInt() : facts.caseFile ? facts.caseFile->year : facts.today.year();
    const QString asked = code.isString() ? code.toString() : facts.caseFile ? facts.caseFile->code : QString();
    facts.codeTaken = casefilequeries::codeTaken(m_connection, asked, inYear, row);
    return success();
}

/// What the actor opened for somebody else, whether it may be read since or not.
std::optional<CaseFile> WorkFacts::ownMistake(qint64 row) const
{
    const QList<Event> history = m_journal.history(row);
    if (history.isEmpty() || history.first().body.actor.uuid() != m_journal.uuidOf(m_actor))
        return std::nullopt;
    std::optional<CaseFile> file = casefilequeries::standing(m_connection, row);
    if (file)
        file->entries = casefilequeries::entryIds(m_connection, row);
    return file;
}

void WorkFacts::handover(const Command &command, rules::Facts &facts) const
{
    if (const qint64 row = m_journal.rowOf(command.subject.uuid()))
        facts.handover = delegationqueries::handover(m_connection, row);
    if (facts.handover && (command.action == "handover.given" || command.action == "handover.received"))
        facts.work = delegationqueries::openWork(m_connection, m_journal.rowOf(facts.handover->giver.uuid()), 0);
}

void WorkFacts::agency(const Command &command, rules::Facts &facts) const
{
    const qint64 row = m_journal.rowOf(command.subject.uuid());
    if (row)
        facts.outsideAgency = agencyqueries::agency(m_connection, row);
    if (const QString code = wanted(command, "code").toString(); !code.isEmpty())
        facts.codeTaken = agencyqueries::codeTaken(m_connection, code, row);
    for (const SubjectId &successor : idsIn(command, "successors")) {
        const qint64 other = m_journal.rowOf(successor.uuid());
        if (other && agencyqueries::agency(m_connection, other))
            facts.knownAgencies.insert(successor);
    }
}

void WorkFacts::actFor(const Command &command, rules::Facts &facts) const
{
    // Without the delegation named it is entered for somebody, not done in the name.
    if (command.behalf.isNull() || command.delegation.isNull())
        return;
    const QByteArray area = areaOf(command.action);
    if (area != "incoming" && area != "casefile" && area != "outgoing")
        return;
    const QList<Delegation> all = delegationqueries::inForceFor(m_connection, m_actor, facts.today);
    for (const Delegation &delegation : all) {
        if (delegation.principal != command.behalf || delegation.id != command.delegation)
            continue;
        const auto principal = m_directory.identity(delegation.principal);
        if (!principal || !covers(delegation, command))
            continue;
        facts.principal = principal;
        facts.delegation = delegation;
        return;
    }
}

/// Instructing is all that the narrow scope allows: giving the instruction or sending back what was submitted.
bool WorkFacts::covers(const Delegation &delegation, const Command &command) const
{
    if (areaOf(command.action) == "casefile")
        return delegation.scope == QLatin1String("all") && delegation.unit.isNull() && delegation.kinds.isEmpty();
    if (areaOf(command.action) == "outgoing")
        return OutgoingFacts(m_connection, m_journal, m_directory, m_actor).covers(delegation, command.subject);
    const bool instructs = command.action == "incoming.instructed" || command.action == "incoming.sent_back";
    if (delegation.scope == QLatin1String("instruct") && !instructs)
        return false;
    const qint64 document = m_journal.rowOf(command.subject.uuid());
    return document && delegationqueries::covers(m_connection, m_journal.rowOf(delegation.id.uuid()), m_actor, document);
}

}
