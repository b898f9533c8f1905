// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/yearbookdialog.h"

#include "app/office/background.h"
#include "app/outgoing/numbering.h"
#include "app/print/bookcompare.h"
#include "app/print/outgoingbook.h"
#include "app/reading/filereader.h"
#include "app/words/errorwords.h"
#include "app/words/outgoingwords.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/voidnumberform.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/savepdf.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPlainTextEdit>

namespace congso {

namespace {
constexpr int dialogWidth = 620;
constexpr int yearsBack = 10;
constexpr int ClosedRole = Qt::UserRole + 1; ///< of a series: it takes no more numbers
constexpr int mostPages = 5000;
constexpr int readingMs = 300'000;
}

YearBookDialog::YearBookDialog(Office &office, FileReader *reader, QWidget *parent)
    : FormDialog(QStringLiteral("yearbook"), tr("Book of the year"), tr("Book as PDF…"), dialogWidth, parent), m_office(office), m_reader(reader), m_banner(new Banner(this)),
      m_series(new QComboBox(this)), m_year(new QComboBox(this)), m_report(new QPlainTextEdit(this)), m_void(new VoidNumberForm(office, this))
{
    m_banner->hide();
    column()->addWidget(m_banner);
    addField(column(), OutgoingLabels::fieldName(QStringLiteral("register")), m_series, QStringLiteral("yearbook.series"));
    for (int back = 0; back <= yearsBack; ++back)
        m_year->addItem(QString::number(office.today().year() - back), office.today().year() - back);
    addField(column(), tr("Year"), m_year, QStringLiteral("yearbook.year"));
    m_report->setReadOnly(true);
    addField(column(), tr("Held against the store"), m_report, QStringLiteral("yearbook.report"));
    auto *compare = new Button(tr("Compare with a printed book…"), Button::Look::Framed, this);
    compare->setObjectName(QStringLiteral("yearbook.compare"));
    compare->setEnabled(reader != nullptr);
    column()->addWidget(compare, 0, Qt::AlignLeft);
    connect(compare, &Button::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Printed book, as PDF"));
        dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &YearBookDialog::comparePrinted);
        dialog->open();
    });
    column()->addWidget(m_void);
    connect(m_void, &VoidNumberForm::failed, this, [this](const Error &error) { m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error)); });
    connect(m_void, &VoidNumberForm::voided, this, &YearBookDialog::check);
    onResult(outgoing::series(office, outgoing::Closed::Too), this, [this](const Result<QList<Series>> &all) {
        for (const Series &one : all.value_or(QList<Series>())) {
            m_series->addItem(plainMnemonic(one.book.name), one.book.id.toString());
            m_series->setItemData(m_series->count() - 1, one.book.closed, ClosedRole);
        }
        for (QComboBox *box : {m_series, m_year})
            connect(box, &QComboBox::currentIndexChanged, this, &YearBookDialog::check);
        check();
    });
}

RegisterId YearBookDialog::series() const
{
    return RegisterId::fromString(m_series->currentData().toString());
}

int YearBookDialog::year() const
{
    return m_year->currentData().toInt();
}

void YearBookDialog::check()
{
    const int generation = ++m_generation;
    const RegisterId book = series();
    doButton()->setEnabled(!book.isNull());
    if (book.isNull())
        return;
    m_report->setPlainText(tr("Looking…"));
    onResult(inBackground(m_office, [&office = m_office, book, year = year()] { return outgoing::checkBook(office, book, year); }), this,
             [this, generation](const Result<outgoing::BookCheck> &found) {
                 if (generation == m_generation)
                     take(found);
             });
}

void YearBookDialog::take(const Result<outgoing::BookCheck> &found)
{
    m_banner->show(Banner::Kind::Error, found ? QString() : ErrorWords::sentence(found.error()));
    m_check = found.value_or(outgoing::BookCheck());
    m_report->setPlainText(found ? findings() : QString());
    QList<int> unused;
    for (const SeriesProblem &problem : std::as_const(m_check.problems)) {
        if (problem.kind == SeriesProblem::Kind::Gap || problem.kind == SeriesProblem::Kind::ReservedUnused)
            unused << problem.number;
    }
    m_void->offer(series(), year(), m_series->currentData(ClosedRole).toBool() ? QList<int>() : unused);
    Q_EMIT checked();
}

QString YearBookDialog::findings() const
{
    QStringList missing = m_check.notListed + m_check.notInBook;
    missing.removeDuplicates();
    QStringList lines{tr("%n number(s) given, every one of them in the book.", nullptr, m_check.given)};
    if (!missing.isEmpty())
        lines = {tr("%n number(s) given.", nullptr, m_check.given), tr("Missing in the book: %1").arg(missing.join(QStringLiteral(", ")))};
    for (const SeriesProblem &problem : m_check.problems)
        lines << OutgoingWords::problem(problem);
    return lines.join(u'\n');
}

void YearBookDialog::comparePrinted(const QString &file)
{
    if (!m_reader)
        return;
    ReadOptions options;
    options.pages = mostPages;
    options.wallClockMs = readingMs;
    options.draw = false;
    onResult(m_reader->read(file, options), this, [this, generation = m_generation](const Result<Reading> &reading) {
        if (generation != m_generation)
            return;
        if (!reading) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(reading.error()));
            return;
        }
        const PrintedBook printed = compareBook(m_check.lines, reading->pages);
        QStringList lines{tr("%n line(s) of the book are printed.", nullptr, printed.found)};
        if (!printed.missing.isEmpty())
            lines << tr("Not printed: %1").arg(printed.missing.join(QStringLiteral(", ")));
        if (!printed.otherwise.isEmpty())
            lines << tr("Printed with another date, or not as struck out: %1").arg(printed.otherwise.join(QStringLiteral(", ")));
        if (printed.isWhole())
            lines << tr("Nothing is missing.");
        m_report->setPlainText(lines.join(u'\n') + QStringLiteral("\n\n") + findings()); // what was asked for stands first
        Q_EMIT checked();
    });
}

void YearBookDialog::accept()
{
    SavePdf::ask(this, QStringLiteral("so-van-ban-di-%1.pdf").arg(year()), [this](const QString &file) {
        onResult(printOutgoingBook(m_office, series(), year(), file), this, [this, file](const Result<PrintSummary> &done) {
            if (!done) {
                m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
                return;
            }
            Q_EMIT printed(tr("Saved: %1").arg(file));
            QDialog::accept();
        });
    });
}

}
