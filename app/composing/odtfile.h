// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"

#include <QByteArray>
#include <QDateTime>

namespace congso::composing {

/// The document as OpenDocument text (ISO/IEC 26300), laid out as offices do it: the head and the foot as tables without
/// rules. rule.bad_field for a kind that is not composed, file.write.
Result<QByteArray> odtOf(const ComposedDocument &document, const QDateTime &created);

}
