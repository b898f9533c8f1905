// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/readingbuilder.h"

namespace congso::testing {

/// False once something was refused.
inline bool feed(const QByteArray &bytes, FrameSink &sink)
{
    wire::FrameCutter cutter;
    cutter.feed(bytes);
    for (auto frame = cutter.next(); frame; frame = cutter.next()) {
        if (!sink.accept(*frame))
            return false;
    }
    return !cutter.garbled();
}

}
