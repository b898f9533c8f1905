// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/findings.h"
#include "db/types/workingday.h"

#include <QFuture>

namespace congso::incoming {

/// What was read in a waiting letter besides its fields; empty until it has been read. rule.not_allowed for who takes
/// no letters in.
QFuture<Result<LetterFindings>> findings(Office &office, qint64 letter);

/// A document here that a letter speaks of.
struct ProposedLink
{
    int reference = 0;  ///< index in the list asked about
    LinkKind kind = LinkKind::CarriesOut;
    SubjectId document;
    QString label;      ///< "214/UBND-VHXH, UBND xã Sông Thao, 871/2026"
};

/// Those of \a references that are among the documents, come in or sent, the person may read: by number and notation, and by date where
/// both say one. At most three documents a reference.
QFuture<Result<QList<ProposedLink>>> proposedLinks(Office &office, const QList<RecognisedReference> &references);

/// A document or waiting letter whose text is nearly that of another.
struct NearEqual
{
    SubjectId document; ///< null when it is a waiting letter
    QString label;      ///< as DuplicateNotice::label
    qint64 letter = 0;  ///< 0 when it is a document
    int percent = 0;    ///< how much of the texts is the same
};

/// Among the newest texts read here, those nearly equal to that of the file with \a hash, the likest first, at most
/// three; files with the same bytes are not told. Waiting letters to who takes letters in; \a own is the letter asked
/// about. Advice, never more.
QFuture<Result<QList<NearEqual>>> nearlyEqualTo(Office &office, const QString &hash, qint64 own);

}
