// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/print/bookpdf.h"
#include "app/print/slippdf.h"

#include <QFuture>

namespace congso {

/// Sổ đăng ký văn bản đến of one register and year as a PDF, with the journal's head on it. Lines are fetched as
/// they are drawn; only what the person may read is on it.
QFuture<Result<PrintSummary>> printIncomingBook(Office &office, const RegisterId &registerId, int year, const QString &file);

/// What Phiếu giải quyết văn bản đến says of a document.
QFuture<Result<SlipData>> incomingSlip(Office &office, const SubjectId &document);

}
