// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/directory.h"

namespace congso {

namespace {
struct RoleName
{
    Role role;
    const char *text;
};
constexpr RoleName roleNames[] = {
    {Role::Clerk, "clerk"},
    {Role::AgencyLeader, "agency_leader"},
    {Role::HeadOfOffice, "head_of_office"},
    {Role::HeadOfUnit, "head_of_unit"},
    {Role::Officer, "officer"},
    {Role::Archivist, "archivist"},
    {Role::Administrator, "administrator"},
};
}

QLatin1String roleText(Role role)
{
    for (const RoleName &entry : roleNames) {
        if (entry.role == role)
            return QLatin1String(entry.text);
    }
    return {};
}

std::optional<Role> roleFromText(const QString &text)
{
    for (const RoleName &entry : roleNames) {
        if (text == QLatin1String(entry.text))
            return entry.role;
    }
    return std::nullopt;
}

const QList<Role> &allRoles()
{
    static const QList<Role> roles{Role::Clerk, Role::AgencyLeader, Role::HeadOfOffice, Role::HeadOfUnit,
                                   Role::Officer, Role::Archivist, Role::Administrator};
    return roles;
}

Roles Identity::roles() const
{
    Roles all;
    for (const Post &post : posts)
        all |= post.roles;
    return all;
}

}
