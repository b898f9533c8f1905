// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace congso::text {

/// Bytes that sort as a Vietnamese reader expects when compared one by one: the 29 letters in their order, then
/// tones (none, huyền, hỏi, ngã, sắc, nặng), then case; numbers by their value ("2/TB" before "10/TB").
QByteArray sortKey(const QString &text);

/// For lists of people: by given name (the last word), then family name, then what is between.
QByteArray nameSortKey(const QString &name);

/// Two letters for a person: first letters of the word before the given name and of the given name; "Phạm Thu Hà" → "TH".
QString initials(const QString &name);

}
