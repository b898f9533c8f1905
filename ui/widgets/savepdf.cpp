// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savepdf.h"

#include <QFileDialog>

namespace congso {

void SavePdf::ask(QWidget *parent, const QString &name, const std::function<void(const QString &file)> &write)
{
    auto *dialog = new QFileDialog(parent, tr("Save as"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, write);
    dialog->open();
}

}
