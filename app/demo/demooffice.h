// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officestore.h"

#include <functional>
#include <stop_token>

namespace congso {

struct DemoOptions
{
    int letters = 260;
    int waiting = 6;       ///< more letters left in Chờ vào sổ
    quint64 seed = 2026;
    QDate today;           ///< the last day of the made-up time; invalid: the services' clock
};

using DemoProgress = std::function<void(int done, int total)>;

/// Makes a whole office to learn on: a fictional agency with units, people and half a year of letters in every
/// state, acted on by its people through the same rules as any office, each at its own hour. Nobody needs a
/// password. Closed when it returns; needs a QGuiApplication for the letters.
Outcome makeDemoOffice(const StoreRef &ref, const Services &services, const DemoOptions &options = {},
                       const DemoProgress &progress = {}, std::stop_token stop = {});

/// Makes the people of the demo office in a store, as its first steps. Used for benchmarks too.
struct DemoPeople
{
    QHash<QString, std::shared_ptr<Office>> offices; ///< by login
    QHash<QString, UnitId> units;                    ///< by key
};
Result<DemoPeople> makeDemoPeople(OfficeStore &store, const QString &administrator);

}
