// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/print/bookpdf.h"

#include <QFuture>

namespace congso {

/// The columns of Sổ đăng ký văn bản đi (NĐ 30/2020 Phụ lục IV).
BookForm outgoingBookForm();

/// Sổ đăng ký văn bản đi of one series and year as a PDF, with the journal's head on it; numbers struck out and reserved
/// stand in their place. Only what the person may read is on it.
QFuture<Result<PrintSummary>> printOutgoingBook(Office &office, const RegisterId &series, int year, const QString &file);

}
