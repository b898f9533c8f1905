// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/duties.h"

namespace congso::directory::duties {

bool registers(const Identity &identity)
{
    return identity.holds(Role::Clerk);
}

bool endsTheDay(const Identity &identity)
{
    return identity.holds(Role::Clerk) || identity.holds(Role::HeadOfOffice);
}

bool keepsSharedRecords(const Identity &identity)
{
    return endsTheDay(identity) || identity.holds(Role::Administrator);
}

bool changesRouting(const Identity &identity)
{
    return overseesDelegations(identity) || identity.holds(Role::AgencyLeader);
}

bool keepsCaseFiles(const Identity &identity)
{
    return identity.holds(Role::Clerk) || identity.holds(Role::Archivist);
}

bool filesForOthers(const Identity &identity)
{
    return keepsCaseFiles(identity) || identity.holds(Role::HeadOfUnit);
}

bool overseesDelegations(const Identity &identity)
{
    return identity.holds(Role::Administrator) || identity.holds(Role::HeadOfOffice);
}

bool handsOverForOthers(const Identity &identity)
{
    return identity.holds(Role::Administrator);
}

}
