// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formcheck/formreport.h"
#include "db/types/error.h"
#include "db/types/formreading.h"

#include <QByteArray>

namespace congso {

struct MendedFile
{
    QByteArray bytes;
    int done = 0; ///< fixes made
    int left = 0; ///< fixes that overlap another one, or whose place is not as it was read; checking again tells them
};

/// A copy of a .docx or .odt (\a file, as \a reading was read from it) with \a fixes made: only the parts they
/// concern are written anew, and in these only their places. rule.not_allowed for a PDF and for what is signed;
/// reader.broken, reader.limit.
Result<MendedFile> mended(const QByteArray &file, const FormReading &reading, const QList<FormFix> &fixes);

}
