// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QtConcurrentRun>

namespace congso {

/// Runs \a job on a thread of the common pool, with the office kept until the job has ended: whoever began it may sign
/// out or go home meanwhile. For work of many questions (prints, exports); one question is the engine's own matter.
template <class Job>
auto inBackground(Office &office, Job job)
{
    return QtConcurrent::run([held = office.shared_from_this(), job = std::move(job)]() mutable { return job(); });
}

}
