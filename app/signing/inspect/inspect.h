// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/changelist.h"

#include <QByteArrayView>

#include <functional>

namespace congso::signing {

/// Draws the first \a signedBytes of the file and the whole of it, and says which pages look different elsewhere than in \a laid.
using PageComparer = std::function<QList<ChangeFound>(qint64 signedBytes, const QList<LaidBox> &laid)>;

struct InspectionInput
{
    QByteArrayView bytes;      ///< of the PDF
    QList<QByteArray> roots;   ///< certificates (DER) that the office trusts
    QDateTime now;             ///< for signatures that say no time
    PageComparer comparePages; ///< asked only where parsing alone found nothing; may be empty
};

enum class InspectionFault { Broken, Encrypted };

struct Inspection
{
    SignatureCheck check;
    std::optional<InspectionFault> fault; ///< the file cannot be taken apart
};

/// Every signature of a PDF: whose, over which bytes, whether they hold, and what was added to the file since.
/// For hostile files: only to be called in the sandboxed reader. std::bad_alloc passes.
Inspection inspectSignatures(const InspectionInput &input);

}
