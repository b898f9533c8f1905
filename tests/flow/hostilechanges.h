// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The end of hostilechance.h: what is made of it.
#include "tests/flow/hostilechance.h"

namespace congso::testing {

/// Something else in its place, or somewhere inside it.
inline QJsonValue HostileChance::twisted(const QJsonValue &value, const Subject &subject)
{
    if (value.isObject() && !value.toObject().isEmpty() && chance(8)) {
        QJsonObject object = value.toObject();
        const QString key = oneOf(QStringList(object.keys()));
        if (chance(2))
            object.remove(key);
        else
            object.insert(key, twisted(object.value(key), subject));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && chance(8)) {
        QJsonArray array = value.toArray();
        const qsizetype at = qsizetype(m_random.bounded(quint32(array.size())));
        if (chance(2))
            array.removeAt(at);
        else if (chance(2))
            array << array.at(at);
        else
            array.replace(at, twisted(array.at(at), subject));
        return array;
    }
    if (!QUuid::fromString(value.toString()).isNull() && chance(9))
        return chance(5) ? QJsonValue(oneOf(m_ids)) : idFor(QStringLiteral("document"), subject);
    if (value.isString() && chance(3))
        return oneOf<QJsonValue>({QString(), QString(600, u'x'), QStringLiteral("a\u0007b"), QStringLiteral("\u202etxt"), QStringLiteral("2026-02-30"), day(), QStringLiteral("none")});
    if (value.isDouble() && chance(8))
        return oneOf<QJsonValue>({-1, 0, 1, value.toInt() + 1, value.toInt() - 1, 0.5, 99'999'999'999.0});
    return value.isBool() && chance(8) ? QJsonValue(!value.toBool()) : oneOf(m_values);
}

inline void HostileChance::twistBody(Act &act, const Subject &)
{
    EventBody &body = act.events.first().event.body;
    switch (m_random.bounded(7u)) {
    case 0: body.actor = m_office.person(oneOf(logins())); break;
    case 1: body.post = m_posts.value(oneOf(logins())); break;
    case 2: body.behalf = m_office.person(oneOf(logins())); break;
    case 3: body.base = std::max<qint64>(0, body.base - 1 - qint64(m_random.bounded(3u))); break;
    case 4: body.base += 1; break;
    case 5: body.v += 1; break;
    default: body.subject = oneOf(m_subjects).id; break;
    }
    act.changed += "body ";
}

inline void HostileChance::twist(Act &act, const Subject &subject)
{
    const qsizetype at = act.events.size() > 1 && chance(5) ? 1 + qsizetype(m_random.bounded(quint32(act.events.size() - 1))) : 0;
    Event &event = act.events[at].event;
    const rules::EventRule &rule = *m_workflow.event(event.body.kind);
    QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
    const QString key = chance(3) || payload.isEmpty() ? (rule.payload.isEmpty() ? QString() : oneOf(rule.payload)) : oneOf(QStringList(payload.keys()));
    if (key.isEmpty())
        return;
    if (key == QLatin1String("state"))
        payload.insert(key, oneOf(m_workflow.subject(rule.area)->states));
    else if (payload.contains(key) && chance(2))
        payload.remove(key);
    else
        payload.insert(key, payload.contains(key) ? twisted(payload.value(key), subject) : rule.field(key) ? valueFor(*rule.field(key), subject) : oneOf(m_values));
    event.payload = payloadBytes(payload);
    event.body.payloadHash = payloadHash(event.salt, event.payload);
    act.changed += key.toUtf8() + ' ';
    act.first = act.first && at == 0;
    act.honest = false;
}

/// A number is asked for as the payload says.
inline void HostileChance::ask(ServerEvent &one) const
{
    static const QByteArrayList numbered{"incoming.registered", "incoming.imported", "outgoing.number_taken", "register.number_voided", "register.number_reserved"};
    if (!numbered.contains(one.event.body.kind))
        return;
    const QJsonObject payload = QJsonDocument::fromJson(one.event.payload).object();
    const QString book = payload.value(QLatin1String("register")).toString(one.event.body.subject.toString());
    const QJsonValue wanted = payload.value(QLatin1String("number"));
    one.number = NewEvent::NumberRequest{RegisterId::fromString(book), payload.value(QLatin1String("year")).toInt(), wanted.isDouble() ? std::optional<int>(wanted.toInt()) : std::nullopt,
                                         payload.value(QLatin1String("suffix")).toString()};
}

/// By anybody, on anything; what the rules here make of it, if they let it through.
inline HostileChance::Act HostileChance::attempt(const rules::EventRule &rule, const Subject &subject)
{
    Act act;
    act.login = oneOf(logins());
    ServerEvent one = ServerDesk::event(m_office.person(act.login), m_posts.value(act.login), subject.id, rule.kind, said(rule, subject), subject.version);
    one.event.body.v = rule.v;
    act.events = {one};
    if (rule.area != subject.area)
        return act;
    if (const auto made = takenBack(m_office, act.login, commandOf(one.event), m_workflow)) {
        act.events = *made;
        act.honest = true;
    }
    return act;
}

inline HostileChance::Act HostileChance::act()
{
    const rules::EventRule &rule = *m_workflow.event(oneOf(m_workflow.kinds()));
    Subject subject = about(rule);
    Act act = attempt(rule, subject);
    // Most lies are told on top of what is right.
    for (int tries = chance(3) ? 0 : 25; tries > 0 && !act.honest; --tries) {
        subject = about(rule);
        act = attempt(rule, subject);
    }
    for (int times = act.honest ? int(m_random.bounded(3u)) : int(m_random.bounded(2u)); times > 0; --times)
        twist(act, subject);
    if (chance(1))
        twistBody(act, subject);
    act.honest = act.honest && act.changed.isEmpty();
    for (ServerEvent &event : act.events)
        ask(event);
    return act;
}

}
