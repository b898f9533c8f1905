// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <functional>

class QWidget;

namespace congso {

/// How printing ended: a path or a printer's name in words, or what went wrong.
using PrintEnded = std::function<void(const Result<QString> &)>;

/// Asks for a printer (which may be a PDF file) and prints Phiếu giải quyết văn bản đến of a document.
void printSlipOf(Office &office, const SubjectId &document, QWidget *parent, PrintEnded ended);

}
