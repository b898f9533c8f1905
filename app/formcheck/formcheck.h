// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formcheck/formreport.h"
#include "app/recognition/recognise.h"
#include "db/types/formreading.h"

namespace congso {

/// What in a document's form is not as Nghị định 30/2020/NĐ-CP, Phụ lục I, wants it. Only documents that the
/// decree covers are checked: of others the report says why not. \a kinds: those of resources/data/kinds.json.
FormReport checkForm(const FormReading &reading, const QList<NamedKind> &kinds);

}
