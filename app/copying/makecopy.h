// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/dispatch.h"

#include <QFuture>

namespace congso {
class FileReader;
}

/// Copies with their pages: what is copied is taken out of the source's stored file and kept with the copy; on paper the
/// form of the copy stands under it (NĐ 30/2020 Phụ lục I, Phần II). Files from outside are read by \a reader first: one
/// that it cannot read is not taken apart here.
namespace congso::copying {

/// Records outgoing.copied with \a fields (app/outgoing/copies.h proposes them). The pages of \a file, a stored PDF of the
/// source (its hash; empty: none, for a copy on paper made at the photocopier), or the words of an extract, become the
/// copy's main file. \a command tells one order from another: a repeated one gives the first receipt.
/// reader.*, rule.bad_field "extract_pages", and what the rules refuse.
QFuture<Result<Receipt>> makeCopy(Office &office, FileReader &reader, const QJsonObject &fields, const QString &file, const Command &command);

/// The copy as it is to be printed (the pages with the form under them, number and date as far as they are taken), or to be
/// signed for the agency (the pages alone, the signature stands in the corner of the first).
struct CopySheets
{
    QByteArray pdf;
    bool paper = false;
    QStringList signatureLines; ///< of a copy in electronic form, all but the time; none on paper
};
QFuture<Result<CopySheets>> sheets(Office &office, FileReader &reader, const SubjectId &copy);

/// A printed, signed and stamped copy on paper: its sheets are kept as its sealed file (outgoing.sealed, "stamp").
/// rule.wrong_state without a number; rule.bad_field "to" for one in electronic form.
QFuture<Result<Receipt>> sealOnPaper(Office &office, FileReader &reader, const SubjectId &copy);

}
