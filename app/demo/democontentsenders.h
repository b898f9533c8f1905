// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace congso {

/// What an agency can send: a ministry does not ask the department for a clerk's seat in a course.
enum DemoLevel {
    CentralLevel = 1,
    ProvinceLevel = 2,
    DepartmentLevel = 4,
    CommuneLevel = 8,
    OtherLevel = 16,
};

struct DemoSender
{
    DemoLevel level = DepartmentLevel;
    QString name;         ///< as in the register, "UBND xã Sông Thao"
    QString fullName;     ///< in running text, "Ủy ban nhân dân xã Sông Thao"
    QString parentAgency; ///< of the letterhead
    QString agency;       ///< of the letterhead
    QString shortName;    ///< in notations
    QString place;
    QString collective;   ///< "TM. ỦY BAN NHÂN DÂN", or empty
    QString headTitle;    ///< "Chủ tịch"
    QString deputyTitle;  ///< "Phó Chủ tịch"
    QString signers[3];   ///< head, two deputies
    int lettersPerDay = 1; ///< how fast its numbers rise
    QStringList units;     ///< keys of the units whose topics it writes about; empty: all
};

/// About seventy agencies that write to the demo office. Central bodies bear their names; the people
/// and everything of the province are made up.
const QList<DemoSender> &demoSenders();

}
