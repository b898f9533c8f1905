// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officestore.h"

#include <stop_token>

namespace congso {

/// An empty store with the people of the demo office, marked as one for measuring.
Outcome makeBenchOffice(const StoreRef &ref, const Services &services);

struct Generated
{
    qint64 documents = 0;
    qint64 events = 0;
};

/// Many letters through the real rules and the real journal, 500 acts a transaction, without files: half a year of
/// mail, most of it done. Only into a store made by makeBenchOffice (rule.not_allowed otherwise).
Result<Generated> generateDocuments(const StoreRef &ref, const Services &services, int documents, quint64 seed, std::stop_token stop = {});

}
