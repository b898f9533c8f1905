// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/exportdialog.h"

#include <QFileInfo>
#include <QMessageBox>

namespace congso {

namespace {
constexpr const char *endings[] = {"xlsx", "odt", "pdf", "csv"};

bool isWritten(const QString &ending)
{
    return std::any_of(std::begin(endings), std::end(endings), [&](const char *each) { return ending == QLatin1String(each); });
}
}

ExportDialog::ExportDialog(QWidget *parent) : QFileDialog(parent, tr("Export the list"))
{
    setObjectName(QStringLiteral("searchExport"));
    setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Spreadsheet (*.xlsx)"), tr("Text document (*.odt)"), tr("PDF (*.pdf)"), tr("Table as text (*.csv)")};
    setNameFilters(filters);
    setDefaultSuffix(QLatin1String(endings[0]));
    connect(this, &QFileDialog::filterSelected, this, [this, filters](const QString &filter) {
        if (const qsizetype at = filters.indexOf(filter); at >= 0)
            setDefaultSuffix(QLatin1String(endings[at]));
    });
    selectFile(tr("Search results"));
}

void ExportDialog::accept()
{
    const QString ending = QFileInfo(selectedFiles().value(0)).suffix().toLower();
    if (isWritten(ending)) {
        QFileDialog::accept();
        return;
    }
    auto *said = new QMessageBox(QMessageBox::Information, windowTitle(),
                                 tr("A list is not written as .%1. Choose .odt for a text that Word and LibreOffice open, .xlsx or .csv for a table, .pdf for printing.").arg(ending),
                                 QMessageBox::Ok, this);
    said->setTextFormat(Qt::PlainText);
    said->setAttribute(Qt::WA_DeleteOnClose);
    said->open();
}

}
