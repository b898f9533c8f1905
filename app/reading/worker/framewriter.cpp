// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/framewriter.h"

#include <unistd.h>

#include <cerrno>

namespace congso::worker {

void FrameWriter::send(wire::FrameKind kind, const QByteArray &payload)
{
    const QByteArray bytes = wire::encode(wire::Frame{kind, payload});
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t n = write(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent));
        if (n > 0)
            sent += n;
        else if (errno != EINTR)
            _exit(4);
    }
}

}
