// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/stormdirectory.h"
#include "tests/flow/stormdrafts.h"

namespace congso::testing {

/// What begins: letters, lines of old registers, drafts, copies, case files, delegations, hand-overs.
class StormNew
{
public:
    explicit StormNew(StormHand &hand) : m_hand(hand) {}

    /// What this login may begin.
    static QByteArrayList kinds(const QString &login)
    {
        QByteArrayList all{"casefile.opened", "delegation.granted", "absence.declared", "handover.prepared", "outgoing.drafted"};
        if (login == QLatin1String("quantri"))
            all = {"absence.declared"};
        else if (login == QLatin1String("vanthu"))
            all = {"incoming.registered", "incoming.imported", "outgoing.imported", "outgoing.copied", "register.number_reserved", "casefile.opened", "outgoing.drafted"};
        return all + StormDirectory::making(login);
    }

    bool make(SyncPc &pc, const QByteArray &kind, const QJsonObject &fields)
    {
        if (kind == "incoming.registered")
            return registers(pc);
        const bool reserves = kind == "register.number_reserved";
        const auto made = pc.tryDo(kind, reserves ? m_hand.office().series : SubjectId(), fields);
        if (made && !reserves)
            m_hand.knows(areaOf(kind), made->subject);
        return m_hand.done(pc, kind, made);
    }

    /// Null: by its type.
    QJsonValue value(SyncPc &pc, const QByteArray &action, const QString &key)
    {
        const auto is = [&key](const char *name) { return key == QLatin1String(name); };
        if (action.endsWith(".imported"))
            return oldLine(action, key);
        if (action == "outgoing.copied")
            return copy(pc, key);
        if (action == "outgoing.drafted")
            return draft(pc, key);
        if (is("delegate") || is("receiver"))
            return pc.login() == QLatin1String("giamdoc") ? m_hand.person("chanhvp") : m_hand.somebody(pc.login()); // who takes over signs too
        if (is("principal") || is("giver") || is("scope") || is("kinds") || is("unit") || is("keeper"))
            return QJsonValue::Undefined;
        if (is("past"))
            return m_hand.chance(7);
        if (is("until"))
            return pc.office().today().addDays(5).toString(Qt::ISODate);
        if (is("code"))
            return QStringLiteral("%1.TCCB").arg(m_hand.number());
        if (is("years"))
            return m_hand.chance(7) ? QJsonValue(10) : QJsonValue(QJsonValue::Undefined);
        return {};
    }

private:
    bool registers(SyncPc &pc)
    {
        IncomingFields fields;
        fields.replyRequired = m_hand.chance(2);
        fields.urgency = m_hand.chance(3) ? QStringLiteral("express") : QString();
        fields.sealed = m_hand.chance(3);
        fields.note = m_hand.chance(5) ? m_hand.say() : QString();
        if (m_hand.chance(4))
            fields.meeting = {pc.office().today().addDays(9), QTime(14, 0), {}, QStringLiteral("Phòng họp"), {}};
        const auto registered = pc.letter(m_hand.say(), fields);
        if (registered)
            m_hand.knows("incoming", registered->subject);
        return m_hand.done(pc, "incoming.registered", registered);
    }
    /// A line of an old register.
    QJsonValue oldLine(const QByteArray &action, const QString &key)
    {
        const bool letter = action == "incoming.imported";
        const auto is = [&key](const char *name) { return key == QLatin1String(name); };
        if (is("register"))
            return (letter ? m_hand.office().book : m_hand.office().series).toString();
        if (is("year"))
            return 2020;
        if (is("date"))
            return QStringLiteral("1998-05-12");
        if (is("notation"))
            return QStringLiteral("QĐ-UB");
        if (is("number") || is("row"))
            return 1 + int(m_hand.random().bounded(90'000u));
        if (is("state"))
            return m_hand.chance(5) ? QStringLiteral("registered") : QStringLiteral("completed");
        if (is("import"))
            return QStringLiteral("00000000-0000-7000-8000-00000000000%1").arg(letter ? u'a' : u'b');
        if (!is("fields"))
            return QJsonValue::Undefined;
        if (letter)
            return QJsonObject{{QStringLiteral("subject"), m_hand.say()}, {QStringLiteral("agency"), QStringLiteral("UBND xã cũ")}, {QStringLiteral("arrival"), QStringLiteral("2020-03-03")}};
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("QĐ")}, {QStringLiteral("subject"), m_hand.say()}, {QStringLiteral("signer_name"), m_hand.say()}};
    }
    QJsonValue copy(SyncPc &pc, const QString &key)
    {
        const auto is = [&key](const char *name) { return key == QLatin1String(name); };
        if (is("source"))
            return issued(pc);
        if (is("form") || is("from") || is("to"))
            return is("form") ? QStringLiteral("sao_y") : is("from") ? QStringLiteral("electronic") : QStringLiteral("paper");
        if (is("subject"))
            return m_hand.say();
        if (is("signer"))
            return m_hand.person("giamdoc");
        return is("recipients") ? QJsonValue(DraftForm::someRecipients(m_hand, "paper")) : QJsonValue(QJsonValue::Undefined);
    }
    QJsonValue issued(SyncPc &pc)
    {
        for (int tries = 0; tries < 12; ++tries) {
            const SubjectId source = m_hand.other("outgoing");
            const auto document = outgoing::document(pc.office(), source).result();
            if (document && document->state == OutgoingState::Issued)
                return source.toString();
        }
        return QJsonValue::Undefined;
    }
    QJsonValue draft(SyncPc &pc, const QString &key)
    {
        const auto is = [&key](const char *name) { return key == QLatin1String(name); };
        if (is("fields"))
            return QJsonObject{{QStringLiteral("kind"), QStringLiteral("CV")}, {QStringLiteral("subject"), m_hand.say()}, {QStringLiteral("pages"), 2}, {QStringLiteral("signer"), m_hand.person("giamdoc")}};
        if (is("recipients"))
            return DraftForm::someRecipients(m_hand, "electronic");
        if (is("files"))
            return m_hand.chance(5) ? QJsonArray{DraftForm::newFile(m_hand, pc, QStringLiteral("main"))}
                                    : QJsonArray{DraftForm::newFile(m_hand, pc, QStringLiteral("main")), DraftForm::newFile(m_hand, pc, QStringLiteral("attachment"))};
        if (is("links"))
            return m_hand.chance(4) ? DraftForm::someLinks(m_hand, pc) : QJsonValue(QJsonValue::Undefined);
        return is("note") ? QJsonValue(m_hand.say()) : QJsonValue(QJsonValue::Undefined);
    }

    StormHand &m_hand;
};

}
