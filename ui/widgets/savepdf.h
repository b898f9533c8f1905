// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace congso {

/// Asks where a PDF is to be written.
class SavePdf
{
    Q_DECLARE_TR_FUNCTIONS(congso::SavePdf)

public:
    /// With \a name proposed; \a write is called once a file is chosen, as long as \a parent is there.
    static void ask(QWidget *parent, const QString &name, const std::function<void(const QString &file)> &write);
};

}
