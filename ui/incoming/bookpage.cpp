// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/bookpage.h"

#include "app/office/officerules.h"
#include "app/print/incomingbook.h"
#include "app/words/errorwords.h"
#include "app/words/statewords.h"
#include "ui/incoming/documentlist.h"
#include "ui/incoming/gapdialog.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/shell/jobmodel.h"
#include "ui/shell/listdetail.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>

namespace congso {

namespace {
constexpr int yearsBack = 10;
constexpr int alwaysOne = 100000; ///< wider than any screen: the table or the document, never both
}

BookPage::BookPage(const IncomingParts &parts, QWidget *parent)
    : DocumentsPage(QStringLiteral("book"), parts, parent), m_year(new QComboBox(this)), m_register(new QComboBox(this))
{
    actions().add({
        {QStringLiteral("book.gaps"), tr("Missing numbers…"), tr("Numbers that are missing or voided in this register and year"),
         QStringLiteral("warning"), QKeySequence(Qt::CTRL | Qt::Key_M), tr("Register book")},
        {QStringLiteral("book.print"), tr("Book as PDF…"), tr("The register book of the year with cover, as the decree prints it"),
         QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), tr("Register book")},
    });
    build();
    actions().on(QStringLiteral("book.gaps"), this, [this] { showGaps(); });
    actions().on(QStringLiteral("book.print"), this, [this] { printBook(); });
    connect(m_year, &QComboBox::currentIndexChanged, this, &BookPage::showYear);
    connect(&parts.directory, &DirectoryWatch::changed, this, &BookPage::fillRegisters);
    fillRegisters();
    if (holdsRoleFor(parts.rules.workflow, "incoming.registered", parts.office.identity()))
        list()->setFirstStep(actions().action(QStringLiteral("list.intake")));
    actions().setVisible(QStringLiteral("list.book"), false);
}

void BookPage::build()
{
    m_year->setObjectName(QStringLiteral("bookYear"));
    m_year->setAccessibleName(tr("Year"));
    m_register->setObjectName(QStringLiteral("bookRegister"));
    m_register->setAccessibleName(tr("Register"));
    const int now = parts().office.today().year();
    for (int back = 0; back < yearsBack; ++back)
        m_year->addItem(QString::number(now - back), now - back);
    m_year->addItem(tr("All years"), 0);
    list()->setShape(DocumentList::Shape::Table);
    list()->setShapeFixed(true);
    list()->addHeaderWidget(m_register);
    list()->addHeaderWidget(m_year);
    for (const char *id : {"book.gaps", "book.print"}) {
        auto *button = new Button(actions().action(QString::fromLatin1(id)), Button::Look::Framed, this);
        button->setObjectName(QString::fromLatin1(id) + QStringLiteral(".button"));
        list()->addHeaderWidget(button);
    }
    both()->setNarrowWidth(alwaysOne);
}

void BookPage::fillRegisters()
{
    const QVariant chosen = m_register->currentData();
    m_register->blockSignals(true);
    m_register->clear();
    for (const Register &each : parts().directory.current().registers)
        m_register->addItem(each.name, each.id.toString());
    m_register->setCurrentIndex(qMax(0, m_register->findData(chosen)));
    m_register->blockSignals(false);
    m_register->setVisible(m_register->count() > 1);
}

RegisterId BookPage::currentRegister() const
{
    return RegisterId::fromString(m_register->currentData().toString());
}

int BookPage::year() const
{
    return m_year->currentData().toInt();
}

void BookPage::restoreState(const QVariantMap &state)
{
    if (!m_shown) {
        m_shown = true;
        showYear();
    }
    QVariantMap rest = state;
    rest.remove(QStringLiteral("box"));
    DocumentsPage::restoreState(rest);
    setTitle(StateWords::box(Box::Book));
}

void BookPage::showYear()
{
    list()->showBox(Box::Book, year() > 0 ? std::optional(year()) : std::nullopt);
    const QString why = tr("Choose a single year first.");
    actions().setEnabled(QStringLiteral("book.gaps"), year() > 0, why);
    actions().setEnabled(QStringLiteral("book.print"), year() > 0, why);
}

void BookPage::showGaps()
{
    auto *dialog = new GapDialog(parts().office, currentRegister(), m_register->currentText(), year(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookPage::printBook()
{
    auto *dialog = new QFileDialog(this, tr("Book as PDF"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("so-dang-ky-den-%1.pdf").arg(year()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        writeBook(path, currentRegister(), year());
    });
    dialog->open();
}

void BookPage::writeBook(const QString &path, const RegisterId &book, int year)
{
    JobModel *jobs = parts().jobs;
    const qint64 job = jobs ? jobs->begin(tr("Writing the book")) : 0;
    Q_EMIT messageShown(tr("Writing the book…"));
    onResult(printIncomingBook(parts().office, book, year, path), this, [this, jobs, job, path, book, year](const Result<PrintSummary> &done) {
        if (jobs && done)
            jobs->end(job);
        else if (jobs)
            jobs->fail(job, ErrorWords::sentence(done.error()), [this, path, book, year] { writeBook(path, book, year); });
        if (done)
            Q_EMIT messageShown(tr("%n page(s) written to %1.", nullptr, done->pages).arg(path));
        else
            Q_EMIT messageShown(ErrorWords::sentence(done.error()));
    });
}

}
