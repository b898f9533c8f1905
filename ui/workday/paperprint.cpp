// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workday/paperprint.h"

#include "ui/models/onresult.h"

#include <QPrintDialog>
#include <QPrinter>

namespace congso {

namespace {
void choosePrinter(const PaperList &list, QWidget *parent, const PaperEnded &ended)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, list, ended] {
        const Result<PrintSummary> done = printList(list, *printer);
        if (!done)
            ended(tl::make_unexpected(done.error()));
        else
            ended(printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName());
    });
    dialog->open();
}
}

void printPaper(const QFuture<Result<PaperList>> &list, QWidget *parent, PaperEnded ended)
{
    onResult(list, parent, [parent, ended = std::move(ended)](const Result<PaperList> &made) {
        if (made)
            choosePrinter(*made, parent, ended);
        else
            ended(tl::make_unexpected(made.error()));
    });
}

}
