// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "app/rules/reviewroute.h"
#include "app/rules/workflow.h"
#include "db/types/error.h"

#include <memory>

namespace congso {

/// The data files every decision is made from, read once when a store is opened.
struct OfficeRules
{
    rules::Workflow workflow;
    rules::ReviewRoute reviewRoute; ///< as shipped; the setting lists.review takes its place
    rules::Calendar calendar; ///< as announced; an office's own days come on top when a decision is made

    static Result<std::unique_ptr<OfficeRules>> load();
};

}
