// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/recognise.h"

namespace congso::recognition {

/// What a file's name says of the letter: offices write "63 QĐ UB.signed.pdf", "214_SNV-CCHC.pdf",
/// "thong-tu-so-12-2025-tt-btc.pdf". A number that stands alone is nobody's: it may be the clerk's own.
struct NamedCode
{
    QString number;   ///< with its leading zero
    QString notation; ///< as far as the name has it, with '-': "QĐ-UB", "CT-CS", "2025/tt-btc"
    QString kind;     ///< code, by its letters or by its name
};

NamedCode codeInName(const QString &name, const QList<NamedKind> &kinds);

}
