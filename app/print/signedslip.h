// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/reading/filereader.h"

#include <QFuture>

namespace congso {

/// The document whose printed slip this scan is, by the QR code on its first page; nothing where there is no
/// such code. The page is drawn by \a reader outside this process; nothing but its answer is waited for.
QFuture<Result<std::optional<SubjectId>>> documentOfSlip(FileReader &reader, const QString &path, const QString &name = {});

/// Attaches the scan of a signed slip to \a document: as evidence of the acts entered there that still wait to be
/// confirmed or are contested; where there are none, as one more file. \a name: as the
/// scan came, where the path's is another.
QFuture<Result<Receipt>> attachSlip(Office &office, const SubjectId &document, const QString &path, const QString &name = {});

}
