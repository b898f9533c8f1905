// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/lettercontent.h"
#include "db/types/error.h"

#include <QByteArray>

namespace congso {

struct Letter
{
    QByteArray pdf;
    int pages = 0;
};

/// Draws a letter in the layout of Nghị định 30/2020. The same content gives the same bytes with the same
/// Qt and fonts. Needs a QGuiApplication (offscreen will do); may run in any thread.
Result<Letter> letterPdf(const LetterContent &content);

/// The distances of the layout, millimetres, for whoever checks it.
namespace letterlayout {
constexpr double top = 20;
constexpr double bottom = 20;
constexpr double left = 30;
constexpr double right = 15;
constexpr double bodySize = 14; ///< points
}

}
