// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/historydetails.h"

#include "app/words/actionwords.h"
#include "app/words/formatwords.h"
#include "app/words/statewords.h"
#include "app/words/workwords.h"
#include "db/types/incoming.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace congso {

namespace {
QString dateText(const QString &iso)
{
    return FormatWords::date(QDate::fromString(iso, Qt::ISODate));
}

QString nameOr(const QString &name, const QString &unknown)
{
    return name.isEmpty() ? unknown : name;
}

QString rolesText(const QJsonValue &value)
{
    Roles roles;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &entry : all) {
        if (const auto role = roleFromText(entry.toString()))
            roles |= *role;
    }
    return StateWords::roles(roles);
}
}

QStringList HistoryDetails::clauses(const std::optional<AssignedNumber> &number) const
{
    QStringList all;
    registration(all, number);
    office(all);
    proposal(all);
    people(all);
    workingDay(all);
    otherDocument(all);
    outgoing(all);
    review(all);
    work(all);
    dates(all);
    changes(all);
    words(all);
    return all;
}

void HistoryDetails::registration(QStringList &all, const std::optional<AssignedNumber> &number) const
{
    const QJsonObject fields = m_payload.value(QLatin1String("fields")).toObject();
    const int given = m_payload.value(QLatin1String("number")).toInt();
    const QString suffix = text("suffix");
    if (number)
        all << tr("number %1/%2").arg(QString(QString::number(number->number) + number->suffix), QString::number(number->year));
    else if (given > 0)
        all << tr("number %1/%2").arg(QString(QString::number(given) + suffix), QString::number(m_payload.value(QLatin1String("year")).toInt()));
    else if (!fields.isEmpty() && m_payload.contains(QLatin1String("year")))
        all << tr("number not given yet");
    const QString reg = m_names.registerName ? m_names.registerName(RegisterId::fromString(text("register"))) : QString();
    if (!reg.isEmpty())
        all << tr("register %1").arg(reg);
    for (const char *key : {"agency", "subject"}) {
        const QString said = fields.value(QLatin1String(key)).toString();
        if (!said.isEmpty())
            all << FormatWords::quoted(said);
    }
    const qsizetype files = m_payload.value(QLatin1String("files")).toArray().size();
    if (files > 0)
        all << tr("%n file(s)", nullptr, int(files));
    if (m_payload.value(QLatin1String("number_freed")).isBool())
        all << (m_payload.value(QLatin1String("number_freed")).toBool() ? tr("the number is free again") : tr("the number stays, struck out"));
}

void HistoryDetails::office(QStringList &all) const
{
    for (const char *key : {"name", "login", "code", "short_name", "email", "phone", "title"}) {
        if (!text(key).isEmpty())
            all << tr("%1: %2").arg(StateWords::field(QLatin1String(key)), text(key));
    }
    if (m_payload.contains(QLatin1String("roles")))
        all << tr("%1: %2").arg(StateWords::field(QStringLiteral("roles")), rolesText(m_payload.value(QLatin1String("roles"))));
    for (const char *key : {"person", "unit", "kinds", "start_number", "start_year", "suffixes", "standard", "position"}) {
        const QJsonValue given = m_payload.value(QLatin1String(key));
        if (!given.isUndefined())
            all << tr("%1: %2").arg(StateWords::field(QLatin1String(key)), value(QLatin1String(key), given));
    }
    if (m_payload.value(QLatin1String("parent")).isString() && !m_payload.contains(QLatin1String("assignments")) && !unitName(text("parent")).isEmpty())
        all << tr("below %1").arg(unitName(text("parent")));
}

void HistoryDetails::people(QStringList &all) const
{
    QStringList to;
    const QJsonArray people = m_payload.value(QLatin1String("to")).toArray();
    for (const QJsonValue &entry : people)
        to << personName(entry.toString());
    if (!to.isEmpty())
        all << tr("to %1").arg(FormatWords::list(to));
    const QJsonArray assignments = m_payload.value(QLatin1String("assignments")).toArray();
    for (const QJsonValue &entry : assignments)
        all << assignee(entry.toObject());
    const QString undone = text("undone_kind");
    if (!undone.isEmpty())
        all << FormatWords::quoted(ActionWords::name(undone.toLatin1()));
    const qsizetype events = m_payload.value(QLatin1String("events")).toArray().size();
    if (events > 0)
        all << tr("%n entry(ies) of the history", nullptr, int(events));
}

QString HistoryDetails::assignee(const QJsonObject &assignment) const
{
    const QString person = assignment.value(QLatin1String("person")).toString();
    const QString name = person.isEmpty() ? unitName(assignment.value(QLatin1String("unit")).toString()) : personName(person);
    const auto role = assignmentRoleFromText(assignment.value(QLatin1String("role")).toString());
    QString said = tr("%1: %2").arg(role ? StateWords::assignmentRole(*role) : QString(), nameOr(name, tr("unknown")));
    const QString due = assignment.value(QLatin1String("due")).toString();
    if (!due.isEmpty())
        said = tr("%1, due %2").arg(said, dateText(due));
    const QString note = assignment.value(QLatin1String("note")).toString();
    return note.isEmpty() ? said : tr("%1 (%2)").arg(said, note);
}

void HistoryDetails::dates(QStringList &all) const
{
    if (m_payload.contains(QLatin1String("percent")))
        all << FormatWords::percent(m_payload.value(QLatin1String("percent")).toInt());
    const QString due = text("due");
    const QString old = text("old_due");
    if (!due.isEmpty())
        all << (old.isEmpty() ? tr("new deadline %1").arg(dateText(due)) : tr("deadline %1 instead of %2").arg(dateText(due), dateText(old)));
    if (!text("wake_on").isEmpty())
        all << tr("put aside until %1").arg(dateText(text("wake_on")));
}

void HistoryDetails::changes(QStringList &all) const
{
    const QJsonArray changes = m_payload.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &entry : changes) {
        const QJsonObject change = entry.toObject();
        const QString field = change.value(QLatin1String("field")).toString();
        const QString old = nameOr(value(field, change.value(QLatin1String("old"))), tr("(empty)"));
        const QString now = nameOr(value(field, change.value(QLatin1String("new"))), tr("(empty)"));
        all << tr("%1: from “%2” to “%3”").arg(StateWords::field(field), old, now);
    }
}

void HistoryDetails::words(QStringList &all) const
{
    if (!text("text").isEmpty())
        all << FormatWords::quoted(text("text"));
    if (!text("reply_code").isEmpty())
        all << tr("answered by %1").arg(text("reply_code"));
    for (const char *key : {"no_reply_reason", "legal_basis", "reason"}) {
        if (!text(key).isEmpty())
            all << tr("%1: %2").arg(StateWords::field(QLatin1String(key)), text(key));
    }
}

QString HistoryDetails::value(const QString &field, const QJsonValue &value) const
{
    if (field == QLatin1String("roles"))
        return rolesText(value);
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList items;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &entry : all)
            items << entry.toVariant().toString();
        return items.join(QStringLiteral(", "));
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString said = value.toString();
    if (field == QLatin1String("urgency") && !said.isEmpty())
        return StateWords::urgency(said);
    if (field == QLatin1String("origin"))
        return StateWords::origin(said);
    if (field == QLatin1String("kind") && m_names.kind)
        return nameOr(m_names.kind(said), said);
    if (field == QLatin1String("person") || field == QLatin1String("keeper"))
        return personName(said);
    if (field == QLatin1String("rights"))
        return WorkWords::rights(said);
    if (field == QLatin1String("level"))
        return WorkWords::level(said);
    if (field == QLatin1String("unit") || field == QLatin1String("parent"))
        return unitName(said);
    const QDate date = said.size() == 10 ? QDate::fromString(said, Qt::ISODate) : QDate();
    return date.isValid() ? FormatWords::date(date) : said;
}

QString HistoryDetails::personName(const QString &id) const
{
    return m_names.person ? nameOr(m_names.person(PersonId::fromString(id)), tr("unknown")) : id;
}

QString HistoryDetails::unitName(const QString &id) const
{
    return m_names.unit && !id.isEmpty() ? m_names.unit(UnitId::fromString(id)) : id;
}

}
