// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace congso::lessonqueries {

/// One registered letter, as far as recognition can learn from it.
struct Lesson
{
    QString agency;
    QString number;
    QString notation;
    QDate issued;
    QString signer;
    QString signerTitle;
    QString kind;
    QString title;
    QDate arrival;
    UnitId lead; ///< null when no unit led it
};

/// The newest letters that \a person (a local id) may read, newest first.
QList<Lesson> lessons(Connection &connection, qint64 person, int limit);

/// How a clerk spells what was read.
struct Correction
{
    QString field; ///< "agency", "signer"
    QString read;
    QString right;
};
/// In the place of an earlier one of the same words.
void putCorrection(Connection &connection, const Correction &correction, qint64 now);
/// The newest first.
QList<Correction> corrections(Connection &connection, int limit);

}
