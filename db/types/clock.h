// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace congso {

/// The only source of "now": faked in tests, so no rule or store reads a clock of its own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC milliseconds since 1970.
    virtual qint64 now() const = 0;
};

class SystemClock final : public Clock
{
public:
    qint64 now() const override;
};

}
