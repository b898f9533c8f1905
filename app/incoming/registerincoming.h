// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/staging.h"

namespace congso::incoming {

struct RegisterRequest
{
    qint64 letter = 0;               ///< staged letter; 0: files below
    QStringList paths;               ///< registered directly (congsoctl); the first is the main one
    RegisterId registerId;           ///< null: the standard one
    IncomingFields fields;           ///< arrival defaults to today
    QString secrecy;                 ///< "none", anything else → rule.secret
    std::optional<int> wantedNumber;
    QString suffix;
    QUuid commandId;
};

struct Registered
{
    Receipt receipt;
    QStringList hashes;
    QList<DuplicateNotice> duplicates; ///< told, never blocking
};

/// Enters a letter in the book: files stored first, then number, event and lists in one transaction,
/// then the staged letter disappears.
QFuture<Result<Registered>> registerIncoming(Office &office, const RegisterRequest &request);

/// The number the next letter would get (dự kiến), for the form.
QFuture<Result<int>> expectedNumber(Office &office, const RegisterId &registerId, int year);

/// A form's fields as the payload of incoming.registered wants them, and back.
QJsonObject fieldsToJson(const IncomingFields &fields);
IncomingFields fieldsFromJson(const QJsonObject &json);

/// Agency names, signers and fields already used, most used first, that begin with or contain \a typed (tone-less).
enum class Suggestion { Agency, Signer, SignerTitle, Field };
QFuture<Result<QStringList>> suggestions(Office &office, Suggestion what, const QString &typed, int limit = 12);

/// Missing numbers of a register-year, the voided and the last (gap report). rule.not_allowed for who does not read
/// the whole book.
struct NumberReport
{
    int first = 0;
    int last = 0;
    int used = 0;
    QList<int> missing;
    QList<QPair<int, QString>> voided; ///< with reason
};
QFuture<Result<NumberReport>> numberReport(Office &office, const RegisterId &registerId, int year);

}
