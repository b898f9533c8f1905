// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composedpdf.h"

namespace congso::composing {

/// Number and date of a document as form fields of its PDF, so that they can be filled in after somebody has signed:
/// filling in a field is a change that a signature allows (ISO 32000-1, 12.8.2.2), writing onto the page is not. The
/// fields are read-only for people in front of a viewer. QPdfDocument of Qt 6.4 draws no form fields, nor signatures'
/// appearances, which are such; poppler and other viewers do.

/// \a pdf, unsigned, with a field over each blank among \a boxes; bytes in it change. reader.encrypted, reader.broken.
Result<QByteArray> withBlankFields(const QByteArray &pdf, const QList<PlacedBox> &boxes);

/// \a pdf with what is known filled into its fields; every byte of it stays, the changes follow. What has no field, is
/// empty or invalid is left. usage.not_found where it has none of the fields; reader.encrypted, reader.broken.
Result<QByteArray> withFilledFields(const QByteArray &pdf, const QString &number, QDate date);

/// The names of the fields that \a pdf still has empty: "number", "day", "month", "year".
QStringList blankFields(const QByteArray &pdf);

}
