// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/ids.h"

namespace congso {

QUuid uuid7(qint64 unixMs, const QByteArray &random10)
{
    Q_ASSERT(random10.size() == 10);
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = char((unixMs >> (40 - 8 * i)) & 0xff);
    for (int i = 0; i < 10; ++i)
        bytes[6 + i] = random10[i];
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

}
