// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/reader.h"

#include <QFile>

namespace congso::testing {

/// A reader with the program of this build, where none lies beside the test.
inline std::unique_ptr<Reader> builtReader()
{
    if (!QFile::exists(Reader::programPath()))
        qputenv("CONGSO_READER", qgetenv("CONGSO_BIN_DIR") + "/congso-reader");
    return std::make_unique<Reader>();
}

}
