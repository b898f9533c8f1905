// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"

#include <QByteArray>
#include <QDateTime>

namespace congso::composing {

/// The document as Office Open XML text (ISO/IEC 29500), laid out like the .odt. rule.bad_field for a kind that is not
/// composed, file.write.
Result<QByteArray> docxOf(const ComposedDocument &document, const QDateTime &created);

}
