// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/message.h"
#include "app/signing/inspect/pdffile.h"

namespace congso::signing {

/// A signature as its dictionary describes it.
struct SignatureField
{
    QString name;
    QPDFObjGen field;
    Object value;
    Container container = Container::Other;
    std::vector<qint64> range; ///< /ByteRange as it stands
};

struct SignatureFields
{
    std::vector<SignatureField> filled; ///< each value once, even where several fields show it
    int empty = 0;
};

/// Also those of widgets on pages that the form forgets.
SignatureFields signatureFieldsOf(PdfFile &file);

/// The signed bytes with the hole in them.
struct SignedRange
{
    QList<QByteArrayView> pieces;
    qint64 end = 0;       ///< the signed state is the file up to here
    qint64 holeBegin = 0; ///< of the hexadecimal string between, brackets included
    qint64 holeEnd = 0;
    QByteArray container; ///< what the string holds
};

/// Two pieces from the beginning, with nothing between them but the string that is the field's /Contents;
/// else none, and \a fault says why.
std::optional<SignedRange> signedRange(QByteArrayView bytes, SignatureField &field, bool encrypted, QString &fault);

/// Nothing but white space from \a end on.
bool endsAt(QByteArrayView bytes, qint64 end);

}
