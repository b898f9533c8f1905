// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/stormoffice.h"
#include "tests/flow/syncpc.h"

#include <QRandomGenerator>

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

    StormHand(StormOffice &office, quint32 seed) : m_office(office), m_subjects(office.subjects), m_random(seed) {}

    const QList<Act> &acts() const { return m_acts; }
    QRandomGenerator &random() { return m_random; }

    template <class T>
    T oneOf(const QList<T> &list) { return list.at(qsizetype(m_random.bounded(quint32(list.size())))); }
    bool chance(int inTen) { return int(m_random.bounded(10u)) < inTen; }
    int number() { return ++m_words; }
    QString say()
    {
        m_saying << QStringLiteral("Lời thứ %1 của ngày làm việc").arg(++m_words, 4, 10, QLatin1Char('0'));
        return m_saying.last();
    }
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
    QRandomGenerator m_random;
    QList<Act> m_acts;
    QStringList m_saying;
    int m_words = 0;
};

}
