// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/event.h"

#include <QJsonObject>

namespace congso {

/// SHA-256(salt ‖ payload): binds a payload to its event, and tells nothing once both are erased.
QByteArray payloadHash(const QByteArray &salt, const QByteArray &payload);

/// SHA-256(prev ‖ body ‖ stamp). Every field is written with its length before it, integers as eight
/// bytes big-endian, so that no two events have the same bytes.
QByteArray eventHash(const EventBody &body, const EventStamp &stamp);

/// SHA-256(previous seal ‖ seq ‖ hash).
QByteArray sealOf(const QByteArray &previousSeal, qint64 seq, const QByteArray &hash);

/// The stored bytes of a payload: compact UTF-8 JSON with sorted keys.
QByteArray payloadBytes(const QJsonObject &payload);

QByteArray randomBytes(int count);

}
