// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/recipients.h"
#include "app/rules/facts.h"
#include "tests/flow/stormhand.h"

namespace congso::testing {

/// What forms about people, units, posts, books, agencies and settings are filled in with: those that the storm made itself,
/// so that it does not put out whoever works in it.
class StormDirectory
{
public:
    explicit StormDirectory(StormHand &hand) : m_hand(hand) {}

    static bool holds(const QByteArray &area)
    {
        static const QByteArrayList areas{"person", "unit", "post", "register", "agency", "settings"};
        return areas.contains(area);
    }
    /// What this login may make of them.
    static QByteArrayList making(const QString &login)
    {
        if (login == QLatin1String("quantri"))
            return {"person.created", "unit.created", "post.created", "register.created", "agency.created"};
        return login == QLatin1String("vanthu") || login == QLatin1String("chanhvp") ? QByteArrayList{"agency.created"} : QByteArrayList();
    }
    QJsonObject fieldsFor(SyncPc &pc, const QByteArray &action)
    {
        QJsonObject fields = action.endsWith(".created") ? made(action) : settingsFor(pc, action);
        if (action.endsWith(".changed") || action == "agency.corrected")
            fields.insert(QStringLiteral("changes"), QJsonArray{change(action)});
        if (action.startsWith("register.number_")) {
            fields = {{QStringLiteral("year"), pc.office().today().year()}, {action == "register.number_voided" ? QStringLiteral("reason") : QStringLiteral("note"), m_hand.say()}};
            if (action == "register.number_voided")
                fields.insert(QStringLiteral("number"), 1 + int(m_hand.random().bounded(4u)));
        }
        if (action == "agency.renamed" || action == "agency.ended")
            fields.insert(QStringLiteral("on"), QDate(2010, 1, 1).addDays(m_hand.number()).toString(Qt::ISODate));
        if (action == "agency.renamed")
            fields.insert(QStringLiteral("name"), m_hand.say());
        if (action == "agency.ended" && m_hand.chance(5))
            fields.insert(QStringLiteral("successors"), QJsonArray{m_hand.other("agency").toString()});
        if (action == "agency.revived" || action == "person.deactivated")
            fields.insert(QStringLiteral("reason"), m_hand.say());
        return fields;
    }

private:
    static QJsonObject pair(const char *key, const QJsonValue &value) { return {{QLatin1String(key), value}}; }
    QJsonObject made(const QByteArray &action)
    {
        if (action == "post.created")
            return {{QStringLiteral("person"), m_hand.other("person").toString()}, {QStringLiteral("unit"), m_hand.other("unit").toString()},
                    {QStringLiteral("title"), m_hand.say()}, {QStringLiteral("roles"), QJsonArray{QStringLiteral("officer")}}};
        QJsonObject fields = pair("name", m_hand.say());
        if (action == "person.created")
            fields.insert(QStringLiteral("login"), QStringLiteral("moi%1").arg(m_hand.number()));
        if (action == "unit.created" && m_hand.chance(5) && !m_hand.other("unit").isNull())
            fields.insert(QStringLiteral("parent"), m_hand.other("unit").toString());
        if (action == "register.created")
            fields.insert(QStringLiteral("code"), QStringLiteral("S%1").arg(m_hand.random().bounded(40u)));
        if (action == "agency.created" && m_hand.chance(5))
            fields.insert(QStringLiteral("code"), QStringLiteral("H01.%1").arg(m_hand.random().bounded(9u)));
        return fields;
    }
    QJsonObject change(const QByteArray &action)
    {
        const char *field = action == "post.changed" ? "title" : action == "settings.changed" ? "agency.place" : action == "agency.corrected" ? "note" : "name";
        return {{QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("new"), m_hand.say()}};
    }
    QJsonObject settingsFor(SyncPc &pc, const QByteArray &action)
    {
        if (action == "settings.routing_changed")
            return pair("rules", QJsonArray{QJsonObject{{QStringLiteral("name"), m_hand.say()}, {QStringLiteral("words"), QJsonArray{QStringLiteral("thi đua")}},
                                                        {QStringLiteral("to"), QJsonArray{pc.office().identity().person.id.toString()}}}});
        if (action == "settings.template_changed")
            return {{QStringLiteral("template"), QStringLiteral("mau%1").arg(m_hand.random().bounded(5u))}, {QStringLiteral("made"), QJsonObject{{QStringLiteral("text"), m_hand.say()}}}};
        if (action == "settings.seal_changed" || action == "settings.signature_changed") // a picture: nothing that was typed
            return pair("picture", QStringLiteral("iVBORw0KGgo%1").arg(m_hand.random().bounded(1'000'000u)));
        if (action != "settings.recipient_groups_changed")
            return {};
        Recipient one;
        one.name = m_hand.say();
        one.way = QStringLiteral("electronic");
        return pair("groups", outgoing::groupsToJson({{m_hand.say(), {one}}}));
    }

    StormHand &m_hand;
};

}
