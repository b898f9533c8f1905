// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/ids.h"

#include <QDate>
#include <QFlags>
#include <QList>
#include <QStringList>

#include <optional>

namespace congso {

/// What a post entitles to (domain: roles of NĐ 30 Điều 6, 13, 23, 30). Stored as bits; never renumber.
enum class Role {
    Clerk = 1 << 0,         ///< văn thư cơ quan
    AgencyLeader = 1 << 1,  ///< lãnh đạo cơ quan
    HeadOfOffice = 1 << 2,  ///< Chánh Văn phòng
    HeadOfUnit = 1 << 3,    ///< trưởng đơn vị
    Officer = 1 << 4,       ///< chuyên viên
    Archivist = 1 << 5,     ///< lưu trữ viên
    Administrator = 1 << 6, ///< quản trị hệ thống; sees no document
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// "clerk", "agency_leader", "head_of_office", "head_of_unit", "officer", "archivist", "administrator".
QLatin1String roleText(Role role);
std::optional<Role> roleFromText(const QString &text);
const QList<Role> &allRoles();

struct Agency
{
    QString name;      ///< "Sở Nội vụ tỉnh Phú Thượng"
    QString parent;    ///< superior agency as printed above it
    QString shortName; ///< "SNV", in notations
    QString code;      ///< identifier of the exchange network
    QString place;     ///< "Phú Thượng", before the date
    int utcOffsetMinutes = 420;
};

struct Unit
{
    UnitId id;
    UnitId parent;
    QString name;
    QString shortName;
    int position = 0; ///< order among its siblings
    bool active = true;
};

struct Person
{
    PersonId id;
    QString name;
    QString login;
    QString email;
    QString phone;
    bool active = true;
    bool hasPassword = false; ///< filled only for administrators' lists
};

struct Post
{
    PostId id;
    PersonId person;
    UnitId unit;
    QString title; ///< "Trưởng phòng"
    Roles roles;
    bool active = true;
};

/// A person with all posts now held; what rules and lists need to know of who is asking.
struct Identity
{
    Person person;
    QList<Post> posts;

    Roles roles() const;
    bool holds(Role role) const { return roles().testFlag(role); }
};

/// A register book (sổ đăng ký): a numbering of its own, restarting on 1 January.
struct Register
{
    RegisterId id;
    QString name;
    QString code;         ///< short name used in REGISTER/YEAR/NUMBER, unique, ASCII
    QStringList kinds;    ///< document kinds it takes; empty: all
    bool perYear = true;
    int startNumber = 1;
    int startYear = 0;    ///< the year startNumber is meant for; other years start at 1
    bool suffixes = false; ///< 12a, 12bis allowed
    bool closed = false;
    bool standard = false; ///< proposed first
};

}
