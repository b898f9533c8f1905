// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QCoreApplication>

namespace congso {

/// The action table of the page where documents are signed.
class SigningActions
{
    Q_DECLARE_TR_FUNCTIONS(congso::SigningActions)
public:
    static QList<ActionEntry> table();
};

}
