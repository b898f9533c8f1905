// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"

#include <QDateTime>

namespace congso::composing {

/// What stands under the copied text of a copy on paper (NĐ 30/2020 Phụ lục I, Phần II.II; mẫu 3.1).
struct CopyForm
{
    QString form;           ///< "sao_y", "sao_luc", "trich_sao"
    QString agency;         ///< that copies; a line end makes two lines
    QString number;         ///< "15", "3a"; empty: room for it
    QString notation;       ///< "SY-SNV"
    QString place;
    QDate date;             ///< invalid: room for it
    Signer signer;
    QStringList recipients; ///< without dashes; "Lưu: VT" is put behind them
};

/// "SAO Y", "SAO LỤC", "TRÍCH SAO".
QString copyWords(const QString &form);

/// The lines of the agency's signature on a copy in electronic form (Phần II.I.3: form, agency, time of signing in the zone
/// of Việt Nam by ISO 8601; no picture), and where they stand: box 14, the top right corner of the first page, in
/// millimetres of a sheet \a width wide. Times New Roman 10, upright, black.
QStringList copySignatureLines(const QString &form, const QString &agency, const QDateTime &at);
QRectF copySignaturePlace(double width = 210);

/// \a pages of \a pdf alone (from 0; none: all): what is shown stays, drawn flat; everything that could act (scripts, forms,
/// links, attached files, signatures that would no longer hold) stays behind. reader.encrypted, reader.broken; rule.bad_field
/// "extract_pages" for a page that is not there.
Result<QByteArray> copiedPages(const QByteArray &pdf, const QList<int> &pages = {});
/// How many pages \a pdf has; errors as copiedPages().
Result<int> pageCount(const QByteArray &pdf);

/// A text copied out word by word as pages of A4, ready to be put under the form.
struct ExtractPages
{
    QByteArray pdf;
    double end = 0; ///< where the text ends on the last page, millimetres from the top
};
Result<ExtractPages> extractPages(const QString &source, const QString &text);

/// The copied pages with the form under them: on the last page below \a end (millimetres from the top, where what is copied
/// ends) where it fits, else on a page of its own; always under a line as wide as the text. \a content empty: the form alone.
/// The same input gives the same bytes. Needs a QGuiApplication; any thread.
Result<QByteArray> composeCopy(const QByteArray &content, double end, const CopyForm &form);

}
