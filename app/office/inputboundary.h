// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace congso {

/// Every text of a command's fields as it may enter the journal: NFC, no control, bidi or zero-width characters, no
/// lone surrogates. Lengths are left to the rules, which refuse rather than cut. Structure, numbers and keys stay.
/// \a lost becomes true when something written was replaced or removed, which the person is told.
QJsonObject cleanFields(const QJsonObject &fields, bool &lost);

}
