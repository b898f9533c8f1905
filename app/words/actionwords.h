// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/command.h"

#include <QCoreApplication>

namespace congso {

/// The workflow's actions as buttons and menus name them. An unknown action gives its kind back.
class ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
public:
    static QString name(const QByteArray &action);    ///< "Phân công"
    static QString tip(const QByteArray &action);     ///< what it does, one sentence
    /// Why it is not offered, one sentence; empty when it is.
    static QString why(const ActionState &state);
    /// What a person is told when Receipt::cleaned.
    static QString cleaned();
};

}
