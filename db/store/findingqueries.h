// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/findings.h"

#include <QJsonObject>

namespace congso::findingqueries {

// What was read in letters besides their fields, and what their texts are alike by. Kept on this PC, no part of the journal.

void put(Connection &connection, qint64 letter, const LetterFindings &findings);
/// Empty ones when nothing is kept of the letter.
LetterFindings findings(Connection &connection, qint64 letter);
void drop(Connection &connection, qint64 letter);

/// A text's numbers (app/recognition/nearequal.h); an empty list is not kept.
void putSignature(Connection &connection, const QString &hash, const QList<quint32> &signature);
QList<quint32> signature(Connection &connection, const QString &hash);
struct Signed
{
    QString hash;
    QList<quint32> signature;
};
QList<Signed> newestSignatures(Connection &connection, int limit);
void dropSignature(Connection &connection, const QString &hash);

QJsonObject toJson(const LetterFindings &findings);
LetterFindings fromJson(const QJsonObject &json);

}
