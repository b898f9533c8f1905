// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/reading.h"

#include <QList>

struct Pix;

namespace congso::worker {

/// What the stamps of urgency and secrecy on \a picture say, which has \a dpi pixels an inch and is read after \a quarters turns
/// clockwise; boxes in points of the picture given. Words followed by "…" are not all that stands there; a note without words is
/// a red frame of a stamp's size whose words could not be read. After loadOcr(), in the child.
QList<PageNote> readStamps(Pix *picture, double dpi, int quarters);

}
