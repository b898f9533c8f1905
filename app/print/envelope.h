// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/print/bookpdf.h"
#include "db/types/outgoing.h"

#include <QFuture>
#include <QSizeF>

namespace congso {

/// Sizes of envelopes that are sold, millimetres, landscape: "dl" 220 × 110, "c5" 229 × 162, "c4" 324 × 229.
QStringList envelopeSizes();
QSizeF envelopeSize(const QString &code); ///< of "c5" for a code that is none

/// What stands on an envelope (NĐ 30/2020 Phụ lục IV, mục II: bì văn bản).
struct Envelope
{
    QString parentAgency;
    QString agency;
    QStringList contact; ///< address, telephone, e-mail … a line each
    QString code;        ///< number and notation of what is inside
    QString addressee;
    QString urgency;     ///< "HỎA TỐC" …, printed red; empty: none
};

/// One envelope a page. file.write.
Result<PrintSummary> printEnvelopes(const QList<Envelope> &envelopes, const QString &size, const QString &file);

/// Those of a document for \a recipients (none: every one that gets paper); \a contact stands under the agency. rule.bad_field
/// "recipients" when there are none.
QFuture<Result<PrintSummary>> printEnvelopes(Office &office, const SubjectId &document, const QList<RecipientId> &recipients, const QStringList &contact,
                                             const QString &size, const QString &file);

}
