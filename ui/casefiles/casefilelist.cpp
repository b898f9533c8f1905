// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefiles/casefilelist.h"

#include "app/casefiles/casefiles.h"
#include "app/words/errorwords.h"
#include "ui/casefiles/casefilemodel.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listlayout.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/twolinedelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace congso {

namespace {
constexpr int mostRows = 2000;
constexpr int restMs = 100; ///< several changes at once are one refresh
const QLatin1String tableKey("casefiles/table");
}

CaseFileList::CaseFileList(Office &office, DirectoryWatch &directory, UiSettings &settings, QWidget *parent)
    : QWidget(parent), m_office(office), m_directory(directory), m_settings(settings),
      m_model(new CaseFileModel({[this](const PersonId &id) { return m_directory.personName(id); }, [this](const UnitId &id) { return m_directory.unitName(id); }}, this)),
      m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    build();
    connectParts();
    setTable(settings.store().value(tableKey).toBool());
    reload();
}

void CaseFileList::build()
{
    m_header = new SectionHeader(tr("Case files"), this);
    m_filter = new SearchField(tr("Filter by code, title"), this);
    m_filter->setObjectName(QStringLiteral("caseFilter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_whose = new QComboBox(this);
    m_whose->setObjectName(QStringLiteral("caseWhose"));
    m_whose->setAccessibleName(tr("Whose case files"));
    m_whose->addItem(tr("Mine"), true);
    m_whose->addItem(tr("All that I may read"), false);
    m_state = new QComboBox(this);
    m_state->setObjectName(QStringLiteral("caseState"));
    m_state->setAccessibleName(tr("Open or closed"));
    m_state->addItem(tr("Open ones"), 0);
    m_state->addItem(tr("Closed ones"), 1);
    m_state->addItem(tr("Open and closed"), -1);
    m_banner = new Banner(this);
    m_banner->hide();
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("caseList"));
    m_list->setAccessibleName(tr("Case files"));
    m_list->setModel(m_model);
    setUpTwoLineList(m_list);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setAccessibleName(tr("Case files"));
    m_table->setModel(m_model);
    delete m_table->selectionModel();
    m_table->setSelectionModel(m_list->selectionModel());
    setUpTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(CaseFileModel::Title, QHeaderView::Stretch);
    m_columns = new TableColumns(m_table, m_settings.store(), QStringLiteral("casefiles/columns"), {CaseFileModel::Unit, CaseFileModel::End, CaseFileModel::Year});
    m_empty = new EmptyState(QStringLiteral("archive"), {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layOutList(this, {m_header, {m_whose, m_state}, m_filter, {m_banner}, m_stack});
}

void CaseFileList::connectParts()
{
    connect(m_timer, &QTimer::timeout, this, &CaseFileList::reload);
    connect(&m_office, &Office::changed, m_timer, qOverload<>(&QTimer::start));
    connect(&m_directory, &DirectoryWatch::changed, m_timer, qOverload<>(&QTimer::start));
    connect(m_filter, &SearchField::filterChanged, this, &CaseFileList::reload);
    connect(m_filter, &SearchField::searched, this, &CaseFileList::focusList);
    for (QComboBox *combo : {m_whose, m_state})
        connect(combo, &QComboBox::currentIndexChanged, this, &CaseFileList::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaseFileList::takeCurrent);
    for (QAbstractItemView *each : std::initializer_list<QAbstractItemView *>{m_list, m_table}) {
        connect(each, &QAbstractItemView::clicked, this, &CaseFileList::clicked);
        connect(each, &QAbstractItemView::activated, this, [this] { Q_EMIT opened(m_current); });
    }
}

void CaseFileList::reload()
{
    CaseFileQuery query;
    query.words = m_filter->text().trimmed();
    query.closed = m_state->currentData().toInt();
    query.limit = mostRows;
    if (m_whose->currentData().toBool())
        query.keeper = m_office.identity().person.id;
    const int generation = ++m_generation;
    onResult(casefiles::list(m_office, query), this, [this, generation](const Result<QList<CaseFile>> &files) {
        if (generation != m_generation)
            return;
        m_banner->show(Banner::Kind::Error, files ? QString() : ErrorWords::sentence(files.error()));
        if (files)
            show(*files);
    });
}

void CaseFileList::show(const QList<CaseFile> &files)
{
    m_moving = true;
    m_model->setFiles(files);
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    m_moving = false;
    const int rows = m_model->rowCount();
    m_header->setNote(tr("%n case file(s)", nullptr, rows));
    updateEmpty();
    if (std::exchange(m_widen, false) && row < 0)
        widen();
    else if (row < 0 && rows > 0)
        step(0);
    else if (row < 0 && !m_current.isNull())
        takeCurrent();
}

void CaseFileList::updateEmpty()
{
    if (m_model->rowCount() == 0)
        m_empty->setSentence(m_filter->text().isEmpty() ? tr("A case file gathers the documents of one matter in order. Open one when the matter begins.")
                                                        : tr("No case file here matches “%1”.").arg(m_filter->text()));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : view());
}

void CaseFileList::takeCurrent()
{
    if (m_moving)
        return;
    const SubjectId id = m_model->idAt(m_list->currentIndex().row());
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT chosen(id);
}

void CaseFileList::setCurrent(const SubjectId &id)
{
    m_current = id;
    if (m_model->rowOf(id) >= 0) {
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(id), 0));
        return;
    }
    m_widen = true;
    reload();
}

/// What was asked for is not among those chosen: all are shown.
void CaseFileList::widen()
{
    m_filter->clear();
    m_whose->setCurrentIndex(1);
    m_state->setCurrentIndex(2);
    reload();
}

void CaseFileList::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
    const QModelIndex index = m_model->index(row, 0);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index);
}

void CaseFileList::setTable(bool table)
{
    m_settings.store().setValue(tableKey, table);
    m_stack->setProperty("table", table);
    updateEmpty();
}

bool CaseFileList::isTable() const
{
    return m_stack->property("table").toBool();
}

QAbstractItemView *CaseFileList::view() const
{
    if (isTable())
        return m_table;
    return m_list;
}

void CaseFileList::setFirstStep(QAction *action)
{
    m_empty->setFirstStep(action);
}

void CaseFileList::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void CaseFileList::focusList()
{
    if (m_stack->currentWidget() == m_empty)
        m_filter->setFocus();
    else
        view()->setFocus();
}

void CaseFileList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool CaseFileList::clearFilter()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    reload();
    return true;
}

}
