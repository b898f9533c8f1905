// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/plaintext.h"

#include "db/text/legacy.h"
#include "db/text/normal.h"

#include <QStringDecoder>

namespace congso::worker {

QString textOfBytes(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decode(*encoding);
        return text::nfc(decode(bytes));
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString decoded = utf8(bytes);
    return utf8.hasError() ? text::decodeLegacy(bytes) : text::decodeLegacyIn(decoded);
}

QString textOfBytes(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    if (name.contains("1258"))
        return text::decodeBytes(bytes, text::LegacyEncoding::Cp1258);
    if (name.contains("viscii"))
        return text::decodeBytes(bytes, text::LegacyEncoding::Viscii);
    if (name.contains("tcvn"))
        return text::decodeBytes(bytes, text::LegacyEncoding::Tcvn3);
    if (const auto encoding = QStringConverter::encodingForName(name.constData()); encoding && *encoding != QStringConverter::Latin1) {
        QStringDecoder decode(*encoding);
        return text::decodeLegacyIn(decode(bytes));
    }
    return textOfBytes(bytes);
}

}
