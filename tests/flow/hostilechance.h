// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/storeengine.h"
#include "db/store/journal.h"
#include "tests/flow/hostileoffice.h"
#include "tests/flow/serverdesk.h"
#include "tests/flow/takenback.h"

#include <QRandomGenerator>

namespace congso::testing {

/// Acts as a changed program would send them, by chance: of any kind, on any subject, by anybody, saying what a form allows or
/// what was said elsewhere, and then something else.
class HostileChance
{
public:
    struct Act
    {
        QString login;
        QList<ServerEvent> events;
        bool honest = false; ///< as the rules here made it
        bool first = true;   ///< what was changed is the act itself, not what came with it
        QByteArray changed;  ///< what was done to it
    };

    HostileChance(TestOffice &office, ServerDesk &desk, quint32 seed);

    Act act();
    /// What a program would have had to be asked for, that this event comes of it.
    Command commandOf(const Event &event) const;
    /// The workflow with the guards that a server has to hold, and no others.
    const rules::Workflow &workflow() const { return m_workflow; }
    static const QStringList &logins();

private:
    struct Subject
    {
        SubjectId id;
        QByteArray area;
        qint64 version = 0;
        QJsonObject fields;
    };
    template <class T>
    T oneOf(const QList<T> &list) { return list.at(qsizetype(m_random.bounded(quint32(list.size())))); }
    bool chance(int inTen) { return int(m_random.bounded(10u)) < inTen; }
    QString day() { return m_today.addDays(int(m_random.bounded(90u)) - 30).toString(Qt::ISODate); }
    void gather(const QJsonValue &value, const SubjectId &subject);
    Subject about(const rules::EventRule &rule);
    QJsonValue idFor(const QString &key, const Subject &subject);
    QJsonValue valueFor(const rules::FieldRule &field, const Subject &subject);
    QJsonObject objectOf(const QList<rules::FieldRule> &fields, const Subject &subject);
    QJsonObject said(const rules::EventRule &rule, const Subject &subject);
    QJsonValue twisted(const QJsonValue &value, const Subject &subject);
    void twist(Act &act, const Subject &subject);
    void twistBody(Act &act, const Subject &subject);
    void ask(ServerEvent &event) const;
    Act attempt(const rules::EventRule &rule, const Subject &subject);

    TestOffice &m_office;
    QRandomGenerator m_random;
    rules::Workflow m_workflow;
    QDate m_today;
    QHash<QString, PostId> m_posts;
    QList<Subject> m_subjects;
    QHash<QByteArray, QList<Event>> m_said; ///< by kind
    QHash<SubjectId, QStringList> m_idsOf;
    QStringList m_ids, m_hashes;
    QList<QJsonValue> m_values; ///< that stand somewhere in the journal
    QJsonArray m_files;
};

}

#include "tests/flow/hostilechanges.h"
#include "tests/flow/hostilesaid.h"
