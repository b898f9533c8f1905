// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/outgoingfacts.h"

#include "app/office/directoryfacts.h"
#include "app/rules/notation.h"
#include "db/store/directoryqueries.h"
#include "db/store/dispatchqueries.h"
#include "db/store/documentqueries.h"
#include "db/store/outgoingqueries.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace congso {

namespace {
QList<SubjectId> linksIn(const Command &command)
{
    QList<SubjectId> ids;
    const QJsonArray links = command.fields.value(QLatin1String("links")).toArray();
    for (const QJsonValue &link : links)
        ids << SubjectId::fromString(link[QLatin1String("document")].toString());
    if (const SubjectId source = SubjectId::fromString(command.fields.value(QLatin1String("source")).toString()); command.action == "outgoing.copied" && !source.isNull())
        ids << source;
    return ids;
}
}

Outcome OutgoingFacts::fill(const Command &command, rules::Facts &facts) const
{
    settings(facts);
    QList<SubjectId> linkedTo = linksIn(command);
    const bool imported = command.action == "outgoing.imported";
    if (command.action != "outgoing.drafted" && !imported && !command.subject.isNull()) {
        const qint64 row = m_journal.rowOf(command.subject.uuid());
        facts.outgoing = row ? outgoingqueries::document(m_connection, m_actor, row, outgoingqueries::Extent::ForDecision) : std::nullopt;
        if (!facts.outgoing)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), command.subject.toString()}});
        if (facts.outgoing->readOnly)
            return failure(ErrorCode::RuleNewerVersion);
        if (command.action == "outgoing.recipients_told")
            facts.notices = dispatchqueries::noticesOf(m_connection, m_actor, row);
        if (command.action.startsWith("outgoing.kept_"))
            facts.keptUses = dispatchqueries::keptUsesOf(m_connection, m_actor, row);
        for (const OutgoingLink &link : std::as_const(facts.outgoing->links))
            linkedTo << link.other;
    }
    linked(linkedTo, facts);
    if (imported || (command.action == "outgoing.number_taken" && facts.outgoing))
        number(command, facts);
    return success();
}

void OutgoingFacts::settings(rules::Facts &facts) const
{
    const QHash<QString, QString> &all = m_directory.settings;
    facts.agencyShortName = all.value(QStringLiteral("agency.short_name"));
    facts.numberBeforeSignature = all.value(QStringLiteral("outgoing.number_when")) == QLatin1String("before_signature");
    if (const QString own = all.value(QStringLiteral("lists.review")); !own.isEmpty())
        facts.reviewRoute = rules::ReviewRoute::parse(QJsonDocument::fromJson(own.toUtf8()).array()).value_or(facts.reviewRoute);
}

void OutgoingFacts::linked(const QList<SubjectId> &documents, rules::Facts &facts) const
{
    for (const SubjectId &id : documents) {
        const qint64 row = m_journal.rowOf(id.uuid());
        if (!row)
            continue;
        if (const auto letter = documentqueries::document(m_connection, m_actor, row, documentqueries::Extent::ForDecision))
            facts.letters.insert(id, *letter);
        else if (const auto other = outgoingqueries::document(m_connection, m_actor, row, outgoingqueries::Extent::ForDecision))
            facts.linkedOutgoing.insert(id, *other);
    }
}

void OutgoingFacts::number(const Command &command, rules::Facts &facts) const
{
    const QUuid wanted = QUuid::fromString(command.fields.value(QLatin1String("register")).toString());
    for (const Register &book : m_directory.registers) {
        if (book.id.uuid() == wanted)
            facts.reg = book;
    }
    if (!facts.reg)
        return;
    const qint64 row = m_journal.rowOf(wanted);
    const int year = QDate::fromString(command.fields.value(QLatin1String("date")).toString(), Qt::ISODate).year();
    facts.lastNumber = directoryqueries::lastNumber(m_connection, row, year);
    if (const int asked = command.fields.value(QLatin1String("number")).toInt(); asked > 0) {
        facts.numberTaken = directoryqueries::numberTaken(m_connection, row, year, asked, command.fields.value(QLatin1String("suffix")).toString());
        const QList<ReservedNumber> ahead = outgoingqueries::reserved(m_connection, row, year);
        facts.numberReserved = std::any_of(ahead.begin(), ahead.end(), [asked](const ReservedNumber &one) { return one.number == asked; });
    }
    facts.codeUsed = [this_ = *this, year, document = m_journal.rowOf(command.subject.uuid())](int number, const QString &suffix, const QString &notation) {
        return outgoingqueries::codeUsed(this_.m_connection, rules::outgoingCode({{}, year, number, suffix}, notation), year, document);
    };
}

bool OutgoingFacts::covers(const Delegation &delegation, const SubjectId &document) const
{
    if (delegation.scope != QLatin1String("all"))
        return false;
    const qint64 row = m_journal.rowOf(document.uuid());
    if (!row)
        return delegation.unit.isNull() && delegation.kinds.isEmpty();
    return outgoingqueries::delegationCovers(m_connection, m_journal.rowOf(delegation.id.uuid()), m_actor, row);
}

}
