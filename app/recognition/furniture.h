// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What stands on a page and is not of the letter.
namespace congso::recognition {

/// Rules, page numbers, the running title of a gazette and its headings.
bool isFurniture(const QString &line);
/// A line of the label that signing tools print: "Ký bởi: …", "Thời gian ký: …".
bool isSigningLabel(const QString &line);
/// No letter and no digit in it.
bool isRule(const QString &line);

}
