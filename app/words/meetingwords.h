// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/workingday.h"

#include <QCoreApplication>

namespace congso {

/// When and where a meeting is.
class MeetingWords
{
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
public:
    /// "họp 14:00 18/3", for a row of a list; empty without a day.
    static QString brief(const Meeting &meeting);
    /// "14:00–16:00 ngày 18/03/2026, tại Hội trường A, do Lê Văn Cần chủ trì", as much as is known.
    static QString sentence(const Meeting &meeting);
};

}
