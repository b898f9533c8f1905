// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpanel.h"

#include "app/directory/duties.h"
#include "app/outgoing/numbering.h"
#include "app/words/errorwords.h"
#include "ui/importing/importcolumns.h"
#include "ui/importing/importfindings.h"
#include "ui/importing/pastimports.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace congso {

namespace {
using namespace importing;

Button *button(const char *name, const QString &text, Button::Look look = Button::Look::Framed)
{
    auto *made = new Button(text, look);
    made->setObjectName(QLatin1String("import.") + QLatin1String(name));
    return made;
}

QWidget *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row, space::s);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return row;
}
}

QList<ImportKind> ImportPanel::kindsFor(const Office &office)
{
    const Identity me = office.identity();
    // What a page offers; the importer and the rules decide.
    QList<ImportKind> kinds;
    if (directory::duties::registers(me))
        kinds << ImportKind::Register << ImportKind::OutgoingRegister;
    if (directory::administers(me))
        kinds << ImportKind::Units << ImportKind::People;
    if (directory::duties::keepsSharedRecords(me))
        kinds << ImportKind::Agencies;
    // Whoever may open one may import a list of them; this is for those whose trade it is.
    if (directory::duties::keepsCaseFiles(me))
        kinds << ImportKind::CaseFiles;
    return kinds;
}

ImportPanel::ImportPanel(Office &office, JobModel *jobs, QWidget *parent)
    : QWidget(parent), m_office(office), m_jobs(jobs), m_banner(new Banner), m_tabs(new FlatTabs), m_columns(new ImportColumns),
      m_past(new PastImports(office, jobs)), m_findings(new ImportFindings(this)), m_try(button("try", tr("Try it"))),
      m_run(button("run", tr("Take over"), Button::Look::Primary)), m_progress(new ProgressLine)
{
    m_banner->setObjectName(QStringLiteral("import.banner"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_progress->hide();
    m_try->setToolTip(tr("Goes through every row by the same rules and keeps nothing."));
    m_tabs->setObjectName(QStringLiteral("import.tabs"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the import"));
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(buildResult(), tr("Findings"));
    m_tabs->addTab(m_past, tr("Earlier imports"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(buildSource());
    column->addWidget(buildRegister());
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_progress);
    column->addWidget(rowOf({m_run, m_try}));
    connectParts();
    forget();
}

ImportPanel::~ImportPanel()
{
    m_stop.request_stop();
}

QWidget *ImportPanel::buildSource()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("import.kind"));
    for (const ImportKind kind : kindsFor(m_office))
        m_kind->addItem(importKindName(kind), QString(importKindText(kind)));
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("import.file"));
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("a table: .xlsx, .ods or .csv"));
    m_choose = button("choose", tr("Choose a file…"));
    m_blank = button("blank", tr("Save an empty table…"), Button::Look::Flat);
    m_blank->setToolTip(tr("A table with the heads of what is to be taken over, to be filled in"));
    m_sheet = new QComboBox;
    m_sheet->setObjectName(QStringLiteral("import.sheet"));
    m_sheetField = new LabelledField(tr("Sheet"), m_sheet);
    auto *source = new QWidget;
    auto *row = new QHBoxLayout(source);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(new LabelledField(tr("The table holds"), m_kind), 3);
    row->addWidget(new LabelledField(tr("File"), m_file), 4);
    row->addWidget(m_sheetField, 2);
    row->addWidget(m_choose, 0, Qt::AlignBottom);
    row->addWidget(m_blank, 0, Qt::AlignBottom);
    return source;
}

QWidget *ImportPanel::buildRegister()
{
    m_register = new QComboBox;
    m_register->setObjectName(QStringLiteral("import.register"));
    m_agency = new QLineEdit;
    m_agency->setObjectName(QStringLiteral("import.agency"));
    m_agency->setMaxLength(200);
    m_open = new QCheckBox(tr("still to be worked on"));
    m_open->setObjectName(QStringLiteral("import.open"));
    m_open->setToolTip(tr("Ticked: the documents enter the work as registered ones. Not ticked: they count as finished."));
    m_registerRow = new QWidget;
    auto *row = new QHBoxLayout(m_registerRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(new LabelledField(tr("Into the register"), m_register), 3);
    m_incomingOnly = {new LabelledField(tr("Agency of rows that name none"), m_agency), new LabelledField(tr("Documents"), m_open)};
    row->addWidget(m_incomingOnly.first(), 4);
    row->addWidget(m_incomingOnly.last(), 2);
    return m_registerRow;
}

QWidget *ImportPanel::buildResult()
{
    m_summary = wrappedLabel();
    m_summary->setObjectName(QStringLiteral("import.summary"));
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("import.findings"));
    m_table->setAccessibleName(tr("Rows with something to say of them"));
    m_table->setModel(m_findings);
    setUpTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidth(ImportFindings::Row, scaled(64, fontMetrics()));
    m_table->setColumnWidth(ImportFindings::Where, scaled(130, fontMetrics()));
    m_table->setColumnWidth(ImportFindings::What, scaled(420, fontMetrics()));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_onlyProblems = new QCheckBox(tr("only rows not taken over"));
    m_onlyProblems->setObjectName(QStringLiteral("import.onlyProblems"));
    m_problems = button("problems", tr("Save the rows not taken over…"));
    m_problems->setToolTip(tr("A table with row, column and reason before each: put them right there and import that file again."));
    m_notes = button("notes", tr("Save what was put right…"));
    m_handOut = button("handOut", tr("One-time passwords…"));
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(rowOf({m_problems, m_notes, m_handOut, m_onlyProblems}));
    return result;
}

void ImportPanel::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        forget();
        if (!m_path.isEmpty())
            readHead();
    });
    connect(m_choose, &QAbstractButton::clicked, this, &ImportPanel::chooseFile);
    connect(m_sheet, &QComboBox::activated, this, &ImportPanel::readHead);
    connect(m_blank, &QAbstractButton::clicked, this,
            [this] { askToWrite(QStringLiteral("mau-%1.xlsx").arg(QString(importKindText(kind()))), tr("Save an empty table"), &ImportPanel::writeBlank); });
    connect(m_columns, &ImportColumns::changed, this, &ImportPanel::updateButtons);
    connect(m_agency, &QLineEdit::textChanged, this, &ImportPanel::updateButtons);
    connect(m_past, &PastImports::loaded, this, &ImportPanel::updateButtons);
    connect(m_past, &PastImports::messageShown, this, &ImportPanel::messageShown);
    connect(m_try, &QAbstractButton::clicked, this, [this] { run(true); });
    connect(m_run, &QAbstractButton::clicked, this, [this] { run(false); });
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_stop.request_stop(); });
    connect(m_onlyProblems, &QCheckBox::toggled, m_findings, &ImportFindings::setProblemsOnly);
    connect(m_problems, &QAbstractButton::clicked, this,
            [this] { askToWrite(QStringLiteral("dong-chua-nhap.xlsx"), tr("Save the rows not taken over"), &ImportPanel::writeProblems); });
    connect(m_notes, &QAbstractButton::clicked, this,
            [this] { askToWrite(QStringLiteral("dong-da-sua.xlsx"), tr("Save what was put right"), &ImportPanel::writeNotes); });
    connect(m_handOut, &QAbstractButton::clicked, this, &ImportPanel::showPasswords);
}

void ImportPanel::setDirectory(const directory::Directory &directory)
{
    m_incoming = directory.registers;
    showRegisters(m_incoming);
    onResult(outgoing::series(m_office), this, [this](const Result<QList<Series>> &found) {
        m_outgoing.clear();
        for (const Series &one : found.value_or(QList<Series>()))
            m_outgoing << one.book;
        if (kind() == ImportKind::OutgoingRegister)
            showRegisters(m_outgoing);
    });
}

void ImportPanel::showRegisters(const QList<Register> &registers)
{
    const QVariant before = m_register->currentData();
    m_register->clear();
    for (const Register &book : registers) {
        if (!book.closed)
            m_register->addItem(book.name, book.id.toString());
    }
    m_register->setCurrentIndex(std::max(0, m_register->findData(before)));
}

void ImportPanel::loadPast()
{
    m_past->load();
}

ImportKind ImportPanel::kind() const
{
    return importKindFromText(m_kind->currentData().toString()).value_or(ImportKind::Register);
}

void ImportPanel::forget()
{
    ++m_generation;
    m_ready = false;
    m_rows = 0;
    m_columns->clear();
    m_sheetField->hide();
    const bool outgoing = kind() == ImportKind::OutgoingRegister;
    m_registerRow->setVisible(outgoing || kind() == ImportKind::Register);
    for (QWidget *field : m_incomingOnly)
        field->setVisible(!outgoing);
    showRegisters(outgoing ? m_outgoing : m_incoming);
    m_summary->setText(tr("Nothing has been tried yet."));
    m_report = {};
    showReport();
    updateButtons();
}

void ImportPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a table"), m_path.isEmpty() ? QDir::homePath() : QFileInfo(m_path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Tables (*.xlsx *.ods *.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPanel::openFile);
    dialog->open();
}

void ImportPanel::openFile(const QString &file)
{
    m_path = file;
    m_file->setText(QFileInfo(file).fileName());
    m_sheet->clear();
    forget();
    readHead();
}

void ImportPanel::readHead()
{
    const int generation = ++m_generation;
    onResult(preview(m_office, kind(), m_path, m_sheet->currentText()), this, [this, generation](const Result<Preview> &found) {
        if (generation == m_generation)
            showPreview(found);
    });
}

void ImportPanel::showPreview(const Result<Preview> &found)
{
    m_ready = found.has_value();
    if (!found) {
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(found.error()));
        m_columns->clear();
        return;
    }
    m_banner->hide();
    m_sheet->clear();
    m_sheet->addItems(found->sheets);
    m_sheet->setCurrentText(found->sheet);
    m_sheetField->setVisible(found->sheets.size() > 1);
    m_columns->show(kind(), *found);
    m_tabs->setCurrentIndex(0);
    if (m_past->unfinished(kind(), QFileInfo(m_path).fileName()))
        m_banner->show(Banner::Kind::Info, tr("An import of this file was stopped. It goes on from there; no row comes in twice."));
    updateButtons();
}

void ImportPanel::updateButtons()
{
    const bool resumes = m_past->unfinished(kind(), QFileInfo(m_path).fileName());
    const QStringList given = m_agency->text().simplified().isEmpty() ? QStringList() : QStringList{QStringLiteral("agency")};
    const QStringList missing = m_ready ? m_columns->missing(given) : QStringList();
    const QString why = !m_ready ? tr("Choose a file first.") : missing.isEmpty() ? QString() : tr("No column is chosen for: %1").arg(missing.join(QStringLiteral(", ")));
    for (Button *each : {m_try, m_run})
        each->setEnabled(why.isEmpty() && !m_busy);
    m_run->setText(resumes ? tr("Go on") : tr("Take over"));
    m_run->setToolTip(plainToolTip(why));
    for (QWidget *each : std::initializer_list<QWidget *>{m_kind, m_choose, m_sheet, m_registerRow, m_columns})
        each->setEnabled(!m_busy);
}

}
