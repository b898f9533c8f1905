// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/documentlist.h"

#include "app/words/errorwords.h"
#include "app/words/statewords.h"
#include "ui/incoming/listwords.h"
#include "ui/incoming/savedlists.h"
#include "ui/incoming/severalbar.h"
#include "ui/models/documentlistmodel.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listlayout.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/twolinedelegate.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

namespace congso {

namespace {
const QList<ListOrder> orders{ListOrder::DueFirst, ListOrder::NewestFirst, ListOrder::OldestFirst, ListOrder::NumberDescending,
                              ListOrder::NumberAscending, ListOrder::Agency, ListOrder::Subject};
}

namespace {
using Model = DocumentListModel;
/// Before anybody has changed them, at normal text size.
constexpr std::pair<int, int> columnWidths[] = {
    {Model::Number, 76}, {Model::Arrival, 92}, {Model::Agency, 160}, {Model::Code, 134}, {Model::Issued, 110}, {Model::Kind, 110},
    {Model::Due, 92}, {Model::Urgency, 100}, {Model::State, 130}, {Model::Holder, 150}, {Model::Signer, 140}, {Model::Files, 56},
};
}

DocumentList::DocumentList(Office &office, UiSettings &settings, const QString &key, QWidget *parent)
    : QWidget(parent), m_office(office), m_settings(settings), m_key(key), m_model(new DocumentListModel(office, this))
{
    build(key);
    buildMenu();
    connectParts();
    setShape(m_settings.store().value(m_key + QStringLiteral("/table"), false).toBool() ? Shape::Table : Shape::TwoLines);
}

void DocumentList::build(const QString &key)
{
    m_header = new SectionHeader({}, this);
    m_orderButton = new Button({}, Button::Look::Flat, this);
    m_orderButton->setObjectName(QStringLiteral("listOrder"));
    m_orderButton->setAccessibleName(tr("Order and view"));
    m_header->addWidget(m_orderButton);
    m_filter = new SearchField(tr("Filter by number, agency, subject"), this);
    m_filter->setObjectName(QStringLiteral("listFilter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setToolTip(tr("Without tone marks all spellings are found; with tone marks exactly what you type."));
    m_banner = new Banner(this);
    m_banner->hide();

    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("documentList"));
    m_list->setAccessibleName(tr("Documents"));
    m_delegate = setUpTwoLineList(m_list);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("documentTable"));
    m_table->setAccessibleName(tr("Documents"));
    m_empty = new EmptyState(QStringLiteral("inbox"), {}, this);
    m_clearAction = new QAction(tr("Clear the filter"), this);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    m_several = new SeveralBar(this);

    layOutList(this, {m_header, {}, m_filter, {m_banner, m_several}, m_stack});

    // Before the views connect to the model: what becomes current while rows move was not chosen.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_moving = true; });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_moving = true; });
    m_list->setModel(m_model);
    m_table->setModel(m_model);
    delete m_table->selectionModel();
    m_selection = m_list->selectionModel();
    m_table->setSelectionModel(m_selection);
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const auto &[column, width] : columnWidths)
        m_table->setColumnWidth(column, scaled(width, fontMetrics()));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(48, fontMetrics()));
    m_table->horizontalHeader()->setSectionResizeMode(Model::Subject, QHeaderView::Stretch);
    m_columns = new TableColumns(m_table, m_settings.store(), key + QStringLiteral("/columns"),
                                 {DocumentListModel::Kind, DocumentListModel::Signer, DocumentListModel::Files, DocumentListModel::Urgency});
}

void DocumentList::buildMenu()
{
    m_menu = new QMenu(this);
    m_orders = new QActionGroup(this);
    for (const ListOrder order : orders) {
        QAction *action = m_menu->addAction(orderName(order));
        action->setCheckable(true);
        action->setData(int(order));
        m_orders->addAction(action);
    }
    m_menu->addSeparator();
    m_tableAction = m_menu->addAction(tr("&Table"));
    m_tableAction->setCheckable(true);
    m_columnsAction = m_menu->addAction(tr("&Columns…"));
    auto *saved = new SavedLists(m_office, m_menu, [this] { return m_query; }, this);
    connect(saved, &SavedLists::chosen, this, &DocumentList::showSaved);
    connect(saved, &SavedLists::failed, this, [this](const Error &error) { m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error)); });
    m_orderButton->setMenu(m_menu);
    connect(m_orders, &QActionGroup::triggered, this, [this](QAction *action) { setOrder(ListOrder(action->data().toInt())); });
    connect(m_tableAction, &QAction::toggled, this, [this](bool table) { setShape(table ? Shape::Table : Shape::TwoLines); });
    connect(m_columnsAction, &QAction::triggered, this, &DocumentList::showColumnsMenu);
}

void DocumentList::setExportAction(QAction *action)
{
    m_menu->addSeparator();
    m_menu->addAction(action);
}

void DocumentList::connectParts()
{
    connect(m_filter, &SearchField::filterChanged, this, [this](const QString &text) {
        m_query.filter = text;
        applyQuery();
    });
    connect(m_filter, &SearchField::searched, this, &DocumentList::focusList);
    connect(m_clearAction, &QAction::triggered, this, &DocumentList::clearFilter);
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this, &DocumentList::takeCurrent);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &DocumentList::updateSeveral);
    connect(m_model, &DocumentListModel::loaded, this, [this] {
        m_banner->show(Banner::Kind::Note, {});
        restoreCurrent();
        updateEmpty();
    });
    connect(m_model, &DocumentListModel::completed, this, [this] {
        if (std::exchange(m_toEnd, false) && m_model->rowCount() > 0)
            step(m_model->rowCount());
    });
    connect(m_model, &DocumentListModel::refreshed, this, [this] {
        restoreCurrent();
        updateEmpty();
    });
    connect(m_model, &DocumentListModel::failed, this, [this](const Error &error) {
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
        Q_EMIT failed(error);
    });
    for (QAbstractItemView *each : std::initializer_list<QAbstractItemView *>{m_list, m_table}) {
        each->installEventFilter(this);
        connect(each, &QAbstractItemView::clicked, this, &DocumentList::clicked);
        connect(each, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT opened(m_current); });
    }
    m_filter->installEventFilter(this);
}

bool DocumentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        focusList();
        return true;
    }
    if (watched == m_filter)
        return false;
    if (enter && key->modifiers() == Qt::NoModifier) {
        Q_EMIT opened(m_current);
        return true;
    }
    if (key->key() == Qt::Key_End && !m_model->complete()) {
        m_toEnd = true;
        m_model->prepareLast();
        return true;
    }
    return false;
}

void DocumentList::showBox(Box box, std::optional<int> year)
{
    m_query.box = box;
    m_query.year = year;
    m_query.order = keptOrder(box);
    m_current = {};
    m_header->setTitle(StateWords::box(box));
    m_list->setAccessibleName(StateWords::box(box));
    applyQuery();
}

Box DocumentList::box() const
{
    return m_query.box;
}

void DocumentList::applyQuery()
{
    const bool grouped = groupsByDeadline(m_query.box) && m_query.order == ListOrder::DueFirst;
    m_delegate->setGrouped(grouped);
    m_model->setGrouped(grouped);
    m_list->setUniformItemSizes(!grouped);
    m_model->setQuery(m_query);
    updateHeader();
}

ListOrder DocumentList::keptOrder(Box box) const
{
    const QVariant kept = m_settings.store().value(m_key + QStringLiteral("/order/") + boxText(box));
    return kept.isValid() && orders.contains(ListOrder(kept.toInt())) ? ListOrder(kept.toInt()) : usualOrder(box);
}

void DocumentList::setOrder(ListOrder order)
{
    m_settings.store().setValue(m_key + QStringLiteral("/order/") + boxText(m_query.box), int(order));
    m_query.order = order;
    applyQuery();
}

void DocumentList::showSaved(const ListQuery &query)
{
    m_settings.store().setValue(m_key + QStringLiteral("/order/") + boxText(query.box), int(query.order));
    if (query.box != m_query.box) {
        Q_EMIT listWanted(query);
        return;
    }
    m_query.year = query.year;
    m_query.order = query.order;
    setFilter(query.filter);
}

void DocumentList::setShape(Shape shape)
{
    const bool table = shape == Shape::Table;
    m_settings.store().setValue(m_key + QStringLiteral("/table"), table);
    m_tableAction->setChecked(table);
    m_columnsAction->setVisible(table);
    updateEmpty();
    updateHeader();
}

DocumentList::Shape DocumentList::shape() const
{
    return m_tableAction->isChecked() ? Shape::Table : Shape::TwoLines;
}

void DocumentList::setShapeFixed(bool fixed)
{
    m_shapeFixed = fixed;
    m_tableAction->setVisible(!fixed);
}

void DocumentList::setTitle(const QString &title)
{
    m_header->setTitle(title);
}

void DocumentList::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

QAbstractItemView *DocumentList::view() const
{
    if (shape() == Shape::Table)
        return m_table;
    return m_list;
}

void DocumentList::takeCurrent()
{
    if (m_moving)
        return;
    const QModelIndex index = m_selection->currentIndex();
    const SubjectId id = m_model->idAt(index.row());
    if (index.isValid() && id.isNull())
        return; // told when the row has been fetched
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT chosen(id);
}

/// After the rows moved: the same document stays current; where the person's own act took it out of the
/// list, the next one opens; where somebody else's did, nothing is selected and nothing opens.
void DocumentList::restoreCurrent()
{
    const QModelIndex neighbour = m_selection->currentIndex();
    const int row = m_current.isNull() ? -1 : m_model->rowOf(m_current);
    m_moving = true;
    if (row >= 0 && (row != neighbour.row() || !m_selection->isRowSelected(row)))
        m_selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_moving = false;
    if (row >= 0 || m_model->rowCount() == 0)
        return;
    if (m_current.isNull() || m_advance == m_current) {
        m_advance = {};
        const int next = qBound(0, neighbour.row(), m_model->rowCount() - 1);
        m_selection->setCurrentIndex(m_model->index(next, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        takeCurrent();
    } else {
        m_selection->clearSelection();
    }
}

QList<SubjectId> DocumentList::selected() const
{
    QList<SubjectId> ids;
    for (const QModelIndex &index : m_selection->selectedRows()) {
        if (const SubjectId id = m_model->idAt(index.row()); !id.isNull())
            ids << id;
    }
    return ids;
}

int DocumentList::selectedCount() const
{
    int rows = 0;
    const QItemSelection chosen = m_selection->selection();
    for (const QItemSelectionRange &range : chosen)
        rows += range.height();
    return rows;
}

void DocumentList::setSeveralActions(const QList<QAction *> &actions)
{
    m_several->setActions(actions);
}

void DocumentList::updateSeveral()
{
    m_several->setCount(selectedCount());
    Q_EMIT selectionChanged();
}

void DocumentList::setCurrent(const SubjectId &id)
{
    m_current = id;
    if (m_model->rowOf(id) >= 0)
        restoreCurrent();
}

void DocumentList::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = qBound(0, currentRow() + rows, m_model->rowCount() - 1);
    const QModelIndex index = m_model->index(row, 0);
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index);
}

int DocumentList::currentRow() const
{
    return m_selection->currentIndex().row();
}

int DocumentList::count() const
{
    return m_model->rowCount();
}

void DocumentList::updateHeader()
{
    for (QAction *action : m_orders->actions()) {
        if (action->data().toInt() == int(m_query.order))
            action->setChecked(true);
    }
    m_orderButton->setText(orderName(m_query.order));
    const int rows = m_model->rowCount();
    m_header->setNote(m_model->complete() ? tr("%n document(s)", nullptr, rows).replace(QString::number(rows), QLocale().toString(rows))
                                          : QString());
    Q_EMIT countChanged();
}

void DocumentList::updateEmpty()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->loading();
    const bool filtered = !m_query.filter.isEmpty();
    if (empty) {
        m_empty->setSentence(filtered ? tr("No document here matches “%1”.").arg(m_query.filter) : StateWords::boxTip(m_query.box));
        m_empty->setFirstStep(filtered ? m_clearAction : m_firstStep);
    }
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : view());
    if (empty && !m_current.isNull()) {
        m_current = {};
        Q_EMIT chosen({});
    }
    updateHeader();
}

void DocumentList::setCalendar(const rules::Calendar &calendar)
{
    m_model->setCalendar(calendar);
}

void DocumentList::reload()
{
    m_model->reload();
}

void DocumentList::focusList()
{
    if (m_stack->currentWidget() == m_empty) {
        m_filter->setFocus();
        return;
    }
    view()->setFocus();
    if (!m_selection->hasSelection() && m_model->rowCount() > 0)
        step(0);
}

void DocumentList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DocumentList::setFilter(const QString &words)
{
    m_filter->setText(words);
    m_query.filter = words;
    applyQuery();
}

bool DocumentList::clearFilter()
{
    if (m_filter->text().isEmpty())
        return false;
    setFilter({});
    return true;
}

void DocumentList::showColumnsMenu()
{
    m_columns->showMenu(m_table->mapToGlobal(QPoint(0, m_table->horizontalHeader()->height())));
}

}
