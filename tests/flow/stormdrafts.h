// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/dispatch.h"
#include "app/outgoing/numbering.h"
#include "app/outgoing/outgoing.h"
#include "app/outgoing/route.h"
#include "tests/flow/stormhand.h"

namespace congso::testing {

/// What an act on an outgoing document is filled in with, as it stands at the PC of who acts.
class DraftForm
{
public:
    DraftForm(StormHand &hand, SyncPc &pc, const OutgoingDocument &document) : m_hand(hand), m_pc(pc), m_document(document), m_arrives(hand.chance(5) && !recipients(true).isEmpty()) {}

    /// Null: nothing that only the document knows; undefined: left out.
    QJsonValue value(const QByteArray &action, const QString &key)
    {
        const auto is = [&key](const char *name) { return key == QLatin1String(name); };
        if (is("register") || is("number"))
            return is("number") ? reserved() : series().toString();
        if (is("recipients"))
            return action == "outgoing.dispatched" ? recipients(m_arrives) : action == "outgoing.recipients_told" ? notices() : someRecipients(m_hand, "electronic");
        if (is("to"))
            return m_arrives ? m_hand.oneOf<QString>({QStringLiteral("received"), QStringLiteral("returned")}) : QStringLiteral("sent");
        if (is("note") && action == "outgoing.dispatched")
            return m_hand.say();
        if (is("steps"))
            return steps();
        if (is("step"))
            return action == "outgoing.skipped" ? skippable() : QJsonValue(QJsonValue::Undefined);
        if (is("outcome"))
            return outcome();
        if (is("file") || is("comment") || is("slot") || is("use"))
            return thing(key);
        if (is("files"))
            return files(action);
        if (is("links"))
            return someLinks(m_hand, m_pc);
        if (is("method") && action == "outgoing.signed")
            return QStringLiteral("digital");
        if (is("changes"))
            return QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("note")}, {QStringLiteral("new"), m_hand.say()}}};
        return {};
    }

    static QJsonArray someRecipients(StormHand &hand, const char *way)
    {
        QJsonObject one{{QStringLiteral("name"), hand.say()}, {QStringLiteral("way"), QLatin1String(way)}, {QStringLiteral("inform"), true}};
        if (qstrcmp(way, "electronic") != 0)
            one.insert(QStringLiteral("reason"), QStringLiteral("chưa liên thông"));
        return {one};
    }
    /// To a letter that it answers or is based on, or to what was issued.
    static QJsonValue someLinks(StormHand &hand, SyncPc &pc)
    {
        for (int tries = 0; tries < 8; ++tries) {
            const bool letter = hand.chance(4);
            const SubjectId other = hand.other(letter ? "incoming" : "outgoing");
            const auto document = outgoing::document(pc.office(), other).result();
            if (letter ? !pc.document(other) : !document || document->state != OutgoingState::Issued)
                continue;
            const QString kind = letter ? QStringLiteral("answers") : hand.oneOf<QString>({QStringLiteral("replaces"), QStringLiteral("corrects"), QStringLiteral("recalls"), QStringLiteral("based_on")});
            return QJsonArray{QJsonObject{{QStringLiteral("document"), other.toString()}, {QStringLiteral("kind"), kind}}};
        }
        return QJsonValue::Undefined;
    }
    static QJsonObject newFile(StormHand &hand, SyncPc &pc, const QString &role)
    {
        const QString path = pc.file("%PDF-1.4 " + QByteArray::number(hand.number()) + " of " + pc.login().toUtf8());
        const QString pdf = path.chopped(3) + QStringLiteral("pdf");
        QFile::rename(path, pdf);
        return outgoing::storeFile(pc.office(), pdf, role).result().value_or(QJsonObject());
    }

private:
    SubjectId series() const
    {
        static const QStringList copies{QStringLiteral("SY"), QStringLiteral("SL"), QStringLiteral("TrS")};
        return copies.contains(m_document.fields.kind) ? m_hand.office().copies : m_hand.office().series;
    }
    QJsonValue reserved()
    {
        const auto expected = outgoing::expected(m_pc.office(), m_document.id, idCast<RegisterId>(series())).result();
        return expected && !expected->reserved.isEmpty() && m_hand.chance(5) ? QJsonValue(m_hand.oneOf(expected->reserved).number) : QJsonValue(QJsonValue::Undefined);
    }
    /// One of those it went to, or that it still has to go to.
    QJsonArray recipients(bool went) const
    {
        QStringList all;
        for (const Recipient &one : m_document.recipients) {
            if ((one.state != DispatchState::Waiting) == went && (went || m_document.state == OutgoingState::Issued))
                all << one.id.toString();
        }
        return all.isEmpty() ? QJsonArray() : QJsonArray{m_hand.oneOf(all)};
    }
    QJsonValue notices()
    {
        QStringList all;
        const auto told = outgoing::noticesOf(m_pc.office(), m_document.id).result();
        for (const Notice &one : told.value_or(QList<Notice>())) {
            if (!one.answeredOn.isValid())
                all << one.recipient.toString();
        }
        return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonArray{m_hand.oneOf(all)};
    }
    /// As the office's route has them; now and then somebody is asked for an opinion first.
    QJsonArray steps()
    {
        const bool asks = m_hand.chance(5);
        QJsonArray all;
        if (asks)
            all << QJsonObject{{QStringLiteral("kind"), QStringLiteral("opinion")}, {QStringLiteral("person"), m_hand.somebody(m_pc.login())}, {QStringLiteral("order"), 1}};
        const auto proposed = outgoing::proposedSteps(m_pc.office(), m_document.id).result().value_or(QList<ReviewStep>());
        for (const ReviewStep &step : proposed) {
            QJsonObject one = outgoing::stepToJson(step);
            one.insert(QStringLiteral("order"), int(all.size()) + 1);
            all << one;
        }
        return all;
    }
    QJsonValue skippable()
    {
        QStringList all;
        const Roles leading = Role::HeadOfOffice | Role::AgencyLeader;
        for (const ReviewStep &step : m_document.steps) {
            const bool may = step.kind == ReviewKind::Opinion || (step.kind == ReviewKind::Form && (m_pc.office().identity().roles() & leading));
            if (may && (step.state == StepState::Open || step.state == StepState::Waiting))
                all << step.id.toString();
        }
        return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : m_hand.oneOf(all);
    }
    QString outcome()
    {
        for (const ReviewStep &step : m_document.steps) {
            if (step.state == StepState::Open && step.kind == ReviewKind::Opinion && step.person == m_pc.office().identity().person.id)
                return m_hand.oneOf<QString>({QStringLiteral("opined"), QStringLiteral("objected"), QStringLiteral("agreed")});
        }
        return m_hand.oneOf<QString>({QStringLiteral("agreed"), QStringLiteral("initialled")});
    }
    QJsonValue thing(const QString &key)
    {
        QStringList all;
        if (key == QLatin1String("comment")) {
            for (const PlacedComment &one : m_document.comments) {
                if (one.closedBy.isNull())
                    all << one.id.toString();
            }
        } else if (key == QLatin1String("use")) {
            const auto uses = outgoing::keptUsesOf(m_pc.office(), m_document.id).result();
            for (const KeptUse &one : uses.value_or(QList<KeptUse>())) {
                if (!one.returnedOn.isValid())
                    all << one.id.toString();
            }
        }
        for (const DraftFile &one : m_document.files) {
            if (key == QLatin1String("file"))
                all << one.hash;
            else if (key == QLatin1String("slot") && one.current && one.role == QLatin1String("attachment"))
                all << one.slot;
        }
        return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : m_hand.oneOf(all);
    }
    QJsonValue files(const QByteArray &action)
    {
        const QString role = action == "outgoing.signed" ? QStringLiteral("signed") : action == "outgoing.sealed" ? QStringLiteral("sealed")
            : m_hand.chance(5)                           ? QStringLiteral("main")
                                                         : QStringLiteral("attachment");
        return QJsonArray{newFile(m_hand, m_pc, role)};
    }

    StormHand &m_hand;
    SyncPc &m_pc;
    OutgoingDocument m_document;
    bool m_arrives; ///< what is told of is that it came, or came back
};

}
