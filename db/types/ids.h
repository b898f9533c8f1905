// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace congso {

/// A typed UUID: a document's id cannot be passed where a person's is wanted.
/// Ids are identity only; their order says nothing (events are ordered by their stamp).
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /// Null when the text is no UUID.
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }
    /// Null unless exactly 16 bytes.
    static Id fromBytes(const QByteArray &bytes) { return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id(); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// Whatever has a history of its own: a document, person, unit, post, register, the settings.
using SubjectId = Id<struct SubjectTag>;
using PersonId = Id<struct PersonTag>;
using UnitId = Id<struct UnitTag>;
using PostId = Id<struct PostTag>;
using RegisterId = Id<struct RegisterTag>;
using EventId = Id<struct EventTag>;
using BatchId = Id<struct BatchTag>;
using AssignmentId = Id<struct AssignmentTag>;

/// The same identity seen as a subject, or a subject seen as what it is.
template <class To, class From>
To idCast(const From &from)
{
    return To(from.uuid());
}

/// A UUID version 7 (RFC 9562) from \a unixMs and ten random bytes.
QUuid uuid7(qint64 unixMs, const QByteArray &random10);

}
