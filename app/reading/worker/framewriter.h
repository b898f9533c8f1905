// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/wire/frames.h"

namespace congso::worker {

/// Sends frames down a pipe; ends the process when nobody reads any more.
class FrameWriter
{
public:
    explicit FrameWriter(int descriptor) : m_descriptor(descriptor) {}
    void send(wire::FrameKind kind, const QByteArray &payload = {});

private:
    int m_descriptor;
};

}
