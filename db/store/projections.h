// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/journal.h"

#include <QJsonObject>

namespace congso {

/// An event with its payload as it was written, taken apart.
struct SaidEvent
{
    Event event;
    QJsonObject payload;
};

/// Where the events of one subject that are folded together leave a document, so that its row is written once.
struct Reached
{
    QString state; ///< empty: none of them says one
    QString wakeOn;
    const Event *first = nullptr;
    const Event *last = nullptr;
};

/// One event being applied: its payload in the current form, and the local ids it speaks of.
struct Applied
{
    Connection &connection;
    Journal &journal;
    const Event &event;
    QJsonObject payload;
    qint64 row = 0; ///< of the subject
    const Reached &reached;

    QString text(const char *key) const { return payload.value(QLatin1String(key)).toString(); }
    int integer(const char *key) const { return payload.value(QLatin1String(key)).toInt(); }
    bool has(const char *key) const { return payload.contains(QLatin1String(key)); }
    /// Local id of the subject named by the UUID text under \a key; 0 when there is none.
    qint64 rowOf(const char *key, const char *area) const;
    qint64 rowOfText(const QString &uuid, const char *area) const;
};

/// Keeps the lists in step with the journal. Every row belongs to one subject and follows from that
/// subject's events alone, so a subject can be folded again at any time with the same result.
class Projections
{
public:
    explicit Projections(Connection &connection, Journal &journal) : m_connection(connection), m_journal(journal) {}

    /// Applies one event that was just appended, with \a payload as it was written. Events of a kind or version this program does not know
    /// are kept, and the subject is marked as made by a newer one.
    bool apply(const Event &event, const QJsonObject &payload);
    /// Applies events of one subject that came in this order, none of which has been taken back.
    bool fold(qint64 subjectRow, const QList<SaidEvent> &events);
    /// Deletes the subject's rows and replays its events, leaving out those undone.
    bool refold(qint64 subjectRow);
    /// Forgets everything derived; the caller replays each subject.
    bool clearAll();
    /// Folds a subject's events, all of them and in order, into empty projections, leaving out those undone.
    bool replay(qint64 subjectRow, const QList<Event> &events);

private:
    bool clear(qint64 subjectRow);
    Connection &m_connection;
    Journal &m_journal;
};

/// Whether an event of that kind takes back another one: its subject is folded again without both.
bool isUndoing(const QByteArray &kind);
/// Current payload version of a kind; 0 for a kind that is not known.
int currentVersion(const QByteArray &kind);
/// Every kind known, sorted.
QList<QByteArray> knownKinds();
/// The payload of (kind, v) in the form of the current version. Stored bytes are never rewritten.
QJsonObject upcast(const QByteArray &kind, int v, const QJsonObject &payload);

}
