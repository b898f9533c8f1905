// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace congso::sync {

/// What a person typed in an act, wherever it stands in its payload: texts of some length, no ids, hashes or codes.
QStringList typedTexts(const QJsonValue &payload);

}
