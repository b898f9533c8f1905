// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/slipprint.h"

#include "app/print/incomingbook.h"
#include "ui/models/onresult.h"

#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

namespace congso {

namespace {
void choosePrinter(const SlipData &slip, QWidget *parent, const PrintEnded &ended)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, slip, ended] {
        const Result<PrintSummary> done = printSlip(slip, *printer);
        if (!done)
            ended(tl::make_unexpected(done.error()));
        else
            ended(printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName());
    });
    dialog->open();
}
}

void printSlipOf(Office &office, const SubjectId &document, QWidget *parent, PrintEnded ended)
{
    onResult(incomingSlip(office, document), parent, [parent, ended = std::move(ended)](const Result<SlipData> &slip) {
        if (slip)
            choosePrinter(*slip, parent, ended);
        else
            ended(tl::make_unexpected(slip.error()));
    });
}

}
