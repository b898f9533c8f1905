// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace congso {

/// A name an agency bore, with the days on which it did; invalid dates are open ends.
struct AgencyName
{
    QString name;
    QString shortName;
    QDate from;
    QDate until; ///< the last day
};

/// Another agency: who writes to the office, or is written to. The office itself is Agency.
struct OutsideAgency
{
    SubjectId id;
    qint64 version = 0;
    QString name;
    QString shortName;  ///< "BNV"
    QString code;       ///< identifier of the exchange network, "000.00.00.H16" or "H16" (QĐ 20/2020/QĐ-TTg)
    QString level;      ///< "central", "province", "district", "commune", "other" or empty
    QDate validFrom;
    QDate validUntil;   ///< the last day
    QString note;
    bool ended = false;
    QList<AgencyName> formerNames; ///< oldest first
    QList<SubjectId> successors;
};

/// One line under the picker.
struct AgencySuggestion
{
    enum class Found { ByName, ByFormerName, AsSuccessor, AsPredecessor };
    SubjectId id;
    QString name;      ///< as it was called on the day asked for
    QString shortName;
    QString code;
    Found found = Found::ByName;
    QString through;   ///< the former name, or the predecessor's or successor's name, that led here
    bool alive = true; ///< on the day asked for
    QDate validFrom;
    QDate validUntil;
};

}
