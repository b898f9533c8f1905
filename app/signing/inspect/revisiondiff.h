// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/changelist.h"

namespace congso::signing {

struct RevisionChanges
{
    QList<ChangeFound> changes;
    QList<LaidBox> laid;
};

/// What the later state of a file has that the signed one had not, each judged by what it does to the reader.
RevisionChanges compareRevisions(PdfFile &signedState, PdfFile &later);

}
