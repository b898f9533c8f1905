// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/server/servertypes.h"

#include <QJsonObject>

#include <string>

namespace pqxx {
class row;
class field;
}

/// How events and stamps are written for the functions of the server, and read from their rows. Bytes are hexadecimal
/// or base64 in what is sent, so that a payload arrives as it was written.
namespace congso::serverwire {

/// One event of append(): see sql/*_append.sql for the reader of it.
QJsonObject toJson(const ServerEvent &event);
/// An event with its stamp, for seeding.
QJsonObject stampedJson(const Event &event);
std::string compact(const QJsonObject &object);

QString text(const pqxx::field &field);
QByteArray bytes(const pqxx::field &field);
qint64 integer(const pqxx::field &field);
QUuid uuid(const pqxx::field &field);

/// A row of the type congso.stamped_event.
PulledEvent eventFrom(const pqxx::row &row);
/// The stamp columns of such a row, from column 0.
EventStamp stampFrom(const pqxx::row &row);

}
