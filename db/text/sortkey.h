// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace congso::text {

/// Bytes that, compared one by one, sort as a Vietnamese reader expects: first by the letters
/// a ă â b c d đ e ê … y (f j w z at their Latin places), then by tone (none, huyền, hỏi, ngã, sắc, nặng),
/// then small before capital. Numbers go by value ("2/TB" before "10/TB") and before letters; spaces
/// at the ends and repeated ones do not count. NFC and NFD give the same key. Keys may be kept in a
/// table: changing what this returns needs a rebuild of it.
QByteArray sortKey(const QString &text);

/// For lists of people: by given name (the last word), then family name (the first), then the middle,
/// each as sortKey(). A name of one word is its given name.
QByteArray nameSortKey(const QString &name);

/// Two letters for a person: of the word before the given name and of the given name,
/// "Phạm Thu Hà" → "TH"; one for a name of one word; none when there is no letter or digit.
QString initials(const QString &name);

}
