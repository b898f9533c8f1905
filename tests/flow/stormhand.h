// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/stormoffice.h"
#include "tests/flow/stormreach.h"
#include "tests/flow/syncpc.h"

namespace congso::testing {

/// Chance, words that are nowhere else so that they can be found, and what was done with them.
class StormHand
{
public:
    struct Act ///< that the rules of the PC took, with what was said
    {
        QByteArray kind;
        SubjectId subject;
        BatchId batch;
        QStringList texts;
        const SyncPc *pc = nullptr;
    };

    /// \a present: who has a PC in this storm.
    StormHand(StormOffice &office, quint32 seed, const QStringList &present) : m_office(office), m_subjects(office.subjects), m_reach(seed), m_random(seed)
    {
        for (const QString &login : present) {
            if (office.people.contains(login) && !m_present.contains(login))
                m_present << login;
        }
    }

    const QList<Act> &acts() const { return m_acts; }
    QRandomGenerator &random() { return m_random; }
    const StormOffice &office() const { return m_office; }
    const StormReach &reach() const { return m_reach; }

    template <class T>
    T oneOf(const QList<T> &list) { return list.at(qsizetype(m_random.bounded(quint32(list.size())))); }
    bool chance(int inTen) { return int(m_random.bounded(10u)) < inTen; }
    int number() { return ++m_words; }
    QString say()
    {
        m_saying << QStringLiteral("Lời thứ %1 của ngày làm việc").arg(++m_words, 4, 10, QLatin1Char('0'));
        return m_saying.last();
    }
    /// What was to be said belongs to nothing that was tried.
    void unsay() { m_saying.clear(); }
    /// Mostly one who is here to go on with it; never \a but.
    QString somebody(const QString &but)
    {
        QStringList some = chance(8) ? m_present : m_office.people.keys();
        some.removeAll(but);
        if (some.isEmpty())
            some << (but == QLatin1String("vanthu") ? QStringLiteral("giamdoc") : QStringLiteral("vanthu"));
        return m_office.people.value(oneOf(some)).toString();
    }
    QString person(const char *login) const { return m_office.people.value(QLatin1String(login)).toString(); }
    /// One of those there are; none where there is none.
    SubjectId other(const QByteArray &area)
    {
        QList<StormOffice::Subject> some = m_subjects;
        some.removeIf([&area](const StormOffice::Subject &one) { return one.area != area; });
        return some.isEmpty() ? SubjectId() : oneOf(some).id;
    }
    void knows(const QByteArray &area, const SubjectId &id) { m_subjects << StormOffice::Subject{area, id}; }
    bool done(SyncPc &pc, const QByteArray &kind, const Result<Receipt> &receipt)
    {
        ++m_office.tried[kind];
        m_reach.tried(kind, receipt.has_value());
        if (receipt)
            m_acts << Act{kind, receipt->subject, receipt->batch, m_saying, &pc};
        else
            m_office.refused[kind] = told(receipt);
        m_saying.clear();
        return receipt.has_value();
    }

protected:
    StormOffice &m_office;
    QList<StormOffice::Subject> m_subjects;

private:
    StormReach m_reach;
    QStringList m_present;
    QRandomGenerator m_random;
    QList<Act> m_acts;
    QStringList m_saying;
    int m_words = 0;
};

}
