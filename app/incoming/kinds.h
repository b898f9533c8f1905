// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/recognise.h"

namespace congso::incoming {

/// The kinds of documents of resources/data/kinds.json (NĐ 30 Điều 7 and those that arrive besides), in its order.
const QList<NamedKind> &documentKinds();
/// "Công văn" for "CV"; the code itself where it is none of them.
QString kindName(const QString &code);
/// As it stands on the paper: "Quyết định", where the list has to say "Quyết định (cá biệt)".
QString printedKind(const QString &code);
/// The same, as recognition wants them.
const RecognitionContext &recognitionContext();

}
