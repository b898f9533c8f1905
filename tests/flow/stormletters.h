// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/document.h"
#include "app/rules/facts.h"
#include "tests/flow/stormhand.h"

namespace congso::testing {

/// What an act on a letter is filled in with, as the letter stands at the PC of who acts.
class LetterForm
{
public:
    /// \a parts: those that can be acted on, of which it takes one; \a entered: somebody else did it, on paper.
    LetterForm(StormHand &hand, SyncPc &pc, const IncomingDocument &letter, const QList<AssignmentId> &parts, bool entered = false)
        : m_hand(hand), m_pc(pc), m_letter(letter), m_entered(entered),
          m_agrees(letter.state == DocumentState::Submitted && letter.proposed && !letter.proposed->assignments.isEmpty() && hand.chance(5))
    {
        const AssignmentId chosen = parts.isEmpty() ? AssignmentId() : hand.oneOf(parts);
        for (const Assignment &one : letter.assignments) {
            if (one.id == chosen)
                m_part = one;
        }
    }

    /// Null: nothing that only the letter knows; undefined: left out.
    QJsonValue value(const QByteArray &action, const QString &key)
    {
        const auto is = [&key](const char *name) { return key == QLatin1String(name); };
        if (is("assignment") || is("parent"))
            return m_part.id.isNull() ? QJsonValue(QJsonValue::Undefined) : m_part.id.toString();
        if (is("assignments"))
            return action == "incoming.instructed" && m_agrees ? QJsonValue(QJsonValue::Undefined) : assignments(action);
        if (is("agree"))
            return m_agrees ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
        if (is("proposal"))
            return m_hand.chance(6) ? assignments(action) : QJsonValue(QJsonValue::Undefined);
        if (is("due"))
            return due(action);
        if (is("files") || is("evidence"))
            return files(action, is("evidence"));
        if (is("question") || is("link") || is("instead_of") || is("file") || is("event"))
            return thing(key);
        if (is("document"))
            return anotherLetter();
        if (is("unit") || is("person"))
            return is("unit") ? QJsonValue(QJsonValue::Undefined) : whom(action);
        if (is("reply_code"))
            return m_letter.fields.replyRequired ? QJsonValue(QStringLiteral("90/SNV-VP")) : QJsonValue(QJsonValue::Undefined);
        if (is("to"))
            return QJsonArray{m_hand.person(m_hand.chance(7) ? "giamdoc" : "chanhvp")};
        if (is("changes"))
            return action == "incoming.corrected" ? QJsonValue(changes()) : QJsonValue(QJsonValue::Undefined);
        return {};
    }

private:
    QJsonArray changes()
    {
        static const QStringList fields{QStringLiteral("note"), QStringLiteral("signer_title"), QStringLiteral("subject")};
        return {QJsonObject{{QStringLiteral("field"), m_hand.oneOf(fields)}, {QStringLiteral("new"), m_hand.say()}}};
    }

    static bool isOneOf(const QJsonObject &target, const Assignment &one)
    {
        return one.unit.isNull() ? target.value(QLatin1String("person")).toString() == one.person.toString()
                                 : target.value(QLatin1String("unit")).toString() == one.unit.toString();
    }
    /// Who can still be given a part there.
    QList<QJsonObject> free(const AssignmentId &above, bool ownUnit)
    {
        const StormOffice &office = m_hand.office();
        QList<QJsonObject> all;
        for (const QString &login : ownUnit ? office.colleagues.value(m_pc.login()) : office.people.keys())
            all << QJsonObject{{QStringLiteral("person"), office.person(login)}};
        for (auto unit = office.units.cbegin(); unit != office.units.cend() && !ownUnit; ++unit)
            all << QJsonObject{{QStringLiteral("unit"), unit->toString()}};
        all.removeIf([&](const QJsonObject &target) {
            return std::any_of(m_letter.assignments.begin(), m_letter.assignments.end(),
                               [&](const Assignment &one) { return one.parent == above && isOpen(one.state) && isOneOf(target, one); });
        });
        return all;
    }
    bool hasLead(const AssignmentId &above) const
    {
        return std::any_of(m_letter.assignments.begin(), m_letter.assignments.end(), [&](const Assignment &one) {
            return one.parent == above && one.role == AssignmentRole::Lead && (isOpen(one.state) || one.state == AssignmentState::Answered);
        });
    }
    QJsonValue assignments(const QByteArray &action)
    {
        const bool below = action == "incoming.assigned";
        const AssignmentId above = below ? m_part.id : AssignmentId();
        QList<QJsonObject> some = free(above, below);
        QJsonArray all;
        const auto give = [&](const char *role) {
            if (some.isEmpty())
                return;
            QJsonObject one = some.takeAt(qsizetype(m_hand.random().bounded(quint32(some.size()))));
            one.insert(QStringLiteral("role"), QLatin1String(role));
            if (qstrcmp(role, "inform") != 0 && (m_hand.chance(7) || (below && m_part.due.isValid())))
                one.insert(QStringLiteral("due"), below && m_part.due.isValid() ? m_part.due.toString(Qt::ISODate) : ahead({}, 20));
            all << one;
        };
        if (action == "incoming.alerted") {
            give("inform");
        } else {
            if (!hasLead(above) && (!below || m_hand.chance(5)))
                give("lead");
            if (all.isEmpty() || m_hand.chance(4))
                give(m_hand.oneOf<const char *>({"cooperate", "cooperate", "inform", "supervise"}));
        }
        return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : all;
    }

    /// Some days after today, and after \a than.
    QString ahead(QDate than, int days)
    {
        const QDate today = m_pc.office().today();
        return (than.isValid() && than > today ? than : today).addDays(days + int(m_hand.random().bounded(30u))).toString(Qt::ISODate);
    }
    QJsonValue due(const QByteArray &action)
    {
        if (action == "incoming.extension_requested")
            return ahead(m_part.due, 1);
        return QJsonValue::Undefined; // what was asked is granted
    }
    QJsonValue files(const QByteArray &action, bool evidence)
    {
        const bool needed = action == "incoming.files_added" || action == "incoming.evidence_added";
        if (evidence ? !m_entered || !m_hand.chance(4) : !needed && !m_hand.chance(2))
            return QJsonValue::Undefined;
        const bool slip = evidence || action == "incoming.evidence_added";
        const QString role = slip ? QStringLiteral("slip") : m_pc.login() == QLatin1String("vanthu") ? QStringLiteral("attachment") : QStringLiteral("result");
        const QString path = m_pc.file("paper " + QByteArray::number(m_hand.number()) + " of " + m_pc.login().toUtf8());
        return QJsonArray{incoming::storeFile(m_pc.office(), path, role).result().value_or(QJsonObject())};
    }
    QJsonValue thing(const QString &key)
    {
        QStringList all;
        if (key == QLatin1String("event"))
            all << m_letter.lastEvent.toString();
        if (key == QLatin1String("question")) {
            for (const Question &one : m_letter.questions) {
                if (rules::isAskedNow(m_pc.office().identity(), one))
                    all << one.id.toString();
            }
        } else if (key == QLatin1String("link")) {
            for (const DocumentLink &one : m_letter.links)
                all << one.id.toString();
        } else if (key == QLatin1String("file")) {
            for (const DocumentFile &one : m_letter.files)
                all << one.hash;
        } else if (key == QLatin1String("instead_of")) {
            for (const EnteredAct &one : m_letter.entered) {
                if (one.state == EnteredAct::State::Contested && one.principal == m_pc.office().identity().person.id)
                    all << one.event.toString();
            }
        }
        return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : m_hand.oneOf(all);
    }
    QJsonValue anotherLetter()
    {
        for (int tries = 0; tries < 8; ++tries) {
            const SubjectId other = m_hand.other("incoming");
            if (other != m_letter.id && m_pc.document(other))
                return other.toString();
        }
        return QJsonValue::Undefined;
    }
    QJsonValue whom(const QByteArray &action)
    {
        if (action == "incoming.forwarded") {
            const QList<QJsonObject> some = free(m_part.parent, true);
            return some.isEmpty() ? QJsonValue(QJsonValue::Undefined) : m_hand.oneOf(some).value(QLatin1String("person"));
        }
        return action == "incoming.question_asked" ? QJsonValue(m_hand.somebody(m_pc.login())) : QJsonValue(QJsonValue::Undefined);
    }

    StormHand &m_hand;
    SyncPc &m_pc;
    IncomingDocument m_letter;
    Assignment m_part;
    bool m_entered;
    bool m_agrees; ///< with what was proposed
};

}
