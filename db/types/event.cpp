// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/event.h"

namespace congso {

QByteArray areaOf(const QByteArray &kind)
{
    const auto dot = kind.indexOf('.');
    return dot < 0 ? kind : kind.left(dot);
}

}
