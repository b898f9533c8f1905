// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/paperplace.h"

#include <QCoreApplication>

namespace congso {

/// Where paper lies, in words.
class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
public:
    /// "Kho A, giá 4 · phông SNV, mục lục 1, hộp 12, hồ sơ 03, tờ 15-17"; empty for no place.
    static QString whole(const PaperPlace &place);
    /// "Hộp 12, tờ 15-17", what somebody before the shelf looks for; the room where there is no box.
    static QString brief(const PaperPlace &place);
};

}
