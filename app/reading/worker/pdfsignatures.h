// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/signatureseen.h"

#include <QList>

class PDFDoc;

namespace congso::worker {

/// Who signed and when, in the order of the file's fields, as the signatures say of themselves; at most wire::maxSignatures.
QList<SignatureSeen> signaturesOf(PDFDoc &document);

}
