// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/print/bookpdf.h"

#include <QFuture>

namespace congso {

/// The six columns of Sổ gửi văn bản đi bưu điện and the nine of Sổ sử dụng bản lưu (NĐ 30/2020 Phụ lục IV, mục III, IV).
BookForm postBookForm();
BookForm keptBookForm();

/// What went by post from \a from to \a until: one line and one envelope a recipient, with cover. Only what the person may
/// read is in it. file.write.
QFuture<Result<PrintSummary>> printPostBook(Office &office, QDate from, QDate until, const QString &file);
/// The uses of kept originals in these days, with cover.
QFuture<Result<PrintSummary>> printKeptBook(Office &office, QDate from, QDate until, const QString &file);

}
