// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefiles/casefiles.h"
#include "tests/flow/stormhand.h"

namespace congso::testing {

/// What an act on a case file is filled in with, as the case file stands at the PC of who acts.
class CaseForm
{
public:
    CaseForm(StormHand &hand, SyncPc &pc, const CaseFile &file) : m_hand(hand), m_pc(pc), m_file(file) {}

    /// Null: nothing that only the case file knows; undefined: left out.
    QJsonValue value(const QByteArray &action, const QString &key)
    {
        if (key == QLatin1String("document"))
            return m_file.entries.isEmpty() ? QJsonValue(QJsonValue::Undefined) : m_hand.oneOf(m_file.entries).document.toString();
        if (key == QLatin1String("documents"))
            return action == "casefile.reordered" ? turnedRound() : anotherDocument();
        if (key == QLatin1String("changes"))
            return QJsonArray{change()};
        return {};
    }

private:
    QJsonObject change()
    {
        const bool open = !m_file.permanent && m_file.years == 0;
        if (open || m_hand.chance(4))
            return {{QStringLiteral("field"), QStringLiteral("years")}, {QStringLiteral("new"), 5 + int(m_hand.random().bounded(20u))}};
        return {{QStringLiteral("field"), QStringLiteral("title")}, {QStringLiteral("new"), m_hand.say()}};
    }
    QJsonValue turnedRound() const
    {
        QJsonArray all;
        for (const CaseEntry &entry : m_file.entries)
            all.prepend(entry.document.toString());
        return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : all;
    }
    QJsonValue anotherDocument()
    {
        for (int tries = 0; tries < 8; ++tries) {
            const SubjectId letter = m_hand.other("incoming");
            const bool there = std::any_of(m_file.entries.begin(), m_file.entries.end(), [&](const CaseEntry &entry) { return entry.document == letter; });
            if (!there && m_pc.document(letter))
                return QJsonArray{letter.toString()};
        }
        return QJsonValue::Undefined;
    }

    StormHand &m_hand;
    SyncPc &m_pc;
    CaseFile m_file;
};

}
