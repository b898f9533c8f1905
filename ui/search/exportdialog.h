// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace congso {

/// Where a list of hits is written, and as what. A name that ends as no list is written stays in the dialog, which says so.
class ExportDialog : public QFileDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent);

    void accept() override;
};

}
