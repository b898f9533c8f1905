// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"
#include "app/formcheck/formreport.h"
#include "app/office/office.h"
#include "app/reading/filereader.h"

namespace congso::drafting {

struct FormChecked
{
    QString file;          ///< hash of what was checked
    FormReport report;
    bool mendable = false; ///< an office file, not signed, and still the current version
};

/// Checks the form of a stored file of an outgoing document, as the reader process reads it. usage.not_found, what the
/// reader fails with.
QFuture<Result<FormChecked>> checkForm(Office &office, FileReader &reader, const SubjectId &document, const QString &file);
/// The same of a text that is being written: laid out, read and checked, nothing is recorded.
QFuture<Result<FormChecked>> checkText(Office &office, FileReader &reader, const composing::ComposedDocument &text);

struct FormMended
{
    int done = 0;
    int left = 0; ///< as of MendedFile
    QString file; ///< hash of the new version
};

/// Makes \a fixes in a copy of the current version and records it as the next one. rule.stale when the file is no longer
/// the current version, rule.* as outgoing.version_added.
QFuture<Result<FormMended>> mendForm(Office &office, FileReader &reader, const SubjectId &document, const QString &file, const QList<FormFix> &fixes,
                                     const QString &note);

}
