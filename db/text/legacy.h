// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace congso::text {

/// The 8-bit encodings of old Vietnamese files.
enum class LegacyEncoding {
    None,
    Tcvn3, ///< TCVN 5712:1993 VN1/VN3, fonts .VnTime, .VnArial …
    Vni,   ///< VNI-Windows, fonts VNI-Times …
    Viscii,///< RFC 1456, fonts VI Times …
    Vps,   ///< of the Vietnamese Professionals Society, fonts VPS Times …
    Cp1258,///< Windows-1258: letters of one byte, tones as marks of their own
    Viqr,  ///< RFC 1456: "Vie^.t Nam" in ASCII
};

/// TCVN3 has no toned capitals: they are small letters in a capital font (.VnTimeH).
enum class LegacyFont { Normal, Capitals };

/// Bytes of a legacy file to NFC text. Every byte gives something; what the encoding does not know is
/// read as Windows-1252.
QString decodeTcvn3(const QByteArray &bytes, LegacyFont font = LegacyFont::Normal);
QString decodeVni(const QByteArray &bytes);

/// The same for text whose bytes were already read as Windows-1252 or Latin-1 ("Vaên phoøng"), as PDFs
/// and editors give it. Characters that no byte stands for are kept. Decode before clean().
QString decodeTcvn3(const QString &text, LegacyFont font = LegacyFont::Normal);
QString decodeVni(const QString &text);

/// Bytes in any of the encodings; None reads them as Windows-1252.
QString decodeBytes(const QByteArray &bytes, LegacyEncoding encoding);
/// Text whose bytes were read as Windows-1252 or Latin-1, in any of the encodings.
QString decodeFrom(const QString &text, LegacyEncoding encoding, LegacyFont font = LegacyFont::Normal);

/// Bytes that are not UTF-8 in the encoding they fit best, as Windows-1252 where they fit none. NFC.
QString decodeLegacy(const QByteArray &bytes);
/// The same for text that may already be right: then it comes back as it is, in NFC.
QString decodeLegacyIn(const QString &text);

/// By the font's name: ".VnTimeH" → Tcvn3, "VNI-Times" → Vni; a subset prefix ("ABCDEF+") does not disturb.
LegacyEncoding legacyEncodingOfFont(const QString &fontName);
LegacyFont legacyFontOf(const QString &fontName);

struct LegacyGuess
{
    LegacyEncoding encoding = LegacyEncoding::None;
    int confidence = 0; ///< percent of the words with other than ASCII letters that become syllables
};

/// What a text read as Latin-1 most probably is. None for text that is Vietnamese, or another language,
/// as it stands. A guess from few words is uncertain: show the result before keeping it.
LegacyGuess detectLegacy(const QString &text);

}
