// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/make/signtypes.h"

#include <QByteArrayView>

namespace congso::signing {

/// A PDF with the field of a new signature behind it, whose container is still to come.
struct PreparedPdf
{
    QByteArray bytes;
    QString field;
    qint64 holeBegin = 0; ///< of the hexadecimal string, brackets included
    qint64 holeEnd = 0;

    QByteArrayView before() const { return QByteArrayView(bytes).first(holeBegin); }
    QByteArrayView behind() const { return QByteArrayView(bytes).sliced(holeEnd); }
    /// False when it is too long for the room that was left.
    bool fill(const QByteArray &container);
};

/// Where the last signature of a person that was made here shows in \a pdf, so that the seal can lie over it. Nothing where
/// there is none, it shows nowhere, or the file cannot be read strictly. For files that the reader process has parsed.
std::optional<SignaturePlace> personsPlace(const QByteArray &pdf);

/// An incremental update (ISO 32000-1, 7.5.6 and 12.8) of \a pdf with room for \a containerBytes. \a signer is the name in the
/// certificate. sign.encrypted, sign.broken, sign.form_kind, sign.forbidden; rule.bad_field with "page".
Result<PreparedPdf> preparedPdf(const QByteArray &pdf, const SignatureRequest &how, const QString &signer, int containerBytes);

}
