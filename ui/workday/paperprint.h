// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paperlist.h"

#include <functional>

class QWidget;

namespace congso {

/// How printing ended: a path or a printer's name in words, or what went wrong.
using PaperEnded = std::function<void(const Result<QString> &)>;

/// Asks for a printer (which may be a PDF file) once \a list is there, and prints it.
void printPaper(const QFuture<Result<PaperList>> &list, QWidget *parent, PaperEnded ended);

}
