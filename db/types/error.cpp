// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/error.h"

namespace congso {

QLatin1String codeText(ErrorCode code)
{
    switch (code) {
#define X(name, text) \
    case ErrorCode::name: \
        return QLatin1String(text);
        CONGSO_ERROR_CODES(X)
#undef X
    }
    return {};
}

}
