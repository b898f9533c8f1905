// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/dispatch.h"
#include "ui/shell/actions.h"

#include <QCoreApplication>

namespace congso {

/// What the page of copies and dispatch says.
class CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(congso::CopyWords)
public:
    static QString form(const QString &code);   ///< "Sao y", "Sao lục", "Trích sao"
    static QString from(const QString &code);   ///< "văn bản giấy" …
    static QString to(const QString &code);
    static QString cause(const QString &code);  ///< "thu hồi" …
    static QString way(const QString &code);    ///< of using a kept original
    static QString state(const CopyRow &row);   ///< where a copy stands, and what it waits for
    static QString envelope(const QString &size);
    static QList<ActionEntry> actions();
};

}
