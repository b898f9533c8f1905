// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/reading/filereader.h"

namespace congso::drafting {

/// What the text of a draft has still to be filled in: in square brackets, as the templates write it.
struct UnfilledPlace
{
    QString text;  ///< "[tên cơ quan]"
    int page = -1; ///< from 0, the first where it stands; -1: of a file without pages
};

/// In reading order, each text once. Figures alone in brackets are references. usage.not_found without a text;
/// errors as FileReader::read().
QFuture<Result<QList<UnfilledPlace>>> unfilledPlaces(Office &office, FileReader &reader, const SubjectId &draft);

}
