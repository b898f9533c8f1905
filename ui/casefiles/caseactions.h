// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QCoreApplication>

namespace congso {

/// The action tables of the page of case files.
class CaseActions
{
    Q_DECLARE_TR_FUNCTIONS(congso::CaseActions)
public:
    static QList<ActionEntry> pane();
    static QList<ActionEntry> list();
    static QString documentsName(); ///< of the table of documents, for screen readers
};

}
