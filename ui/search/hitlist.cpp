// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitlist.h"

#include "ui/search/hitdelegate.h"
#include "ui/search/searchwords.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace congso {

namespace {
using Column = HitModel::Column;
const QString tableKey = QStringLiteral("search/table");
constexpr std::pair<Column, int> widths[] = {{Column::Number, 70}, {Column::Arrival, 90}, {Column::Agency, 150}, {Column::Code, 130}, {Column::Issued, 110},
                                             {Column::Kind, 100},  {Column::Found, 220},  {Column::State, 110},  {Column::Holder, 140}, {Column::Signer, 130},
                                             {Column::Direction, 60}, {Column::Recipients, 180}, {Column::Paper, 180}};
}

HitList::HitList(HitModel &model, Actions &actions, UiSettings &settings, QWidget *parent)
    : QWidget(parent), m_model(model), m_actions(actions), m_settings(settings)
{
    build(settings);
    connectParts();
    setTable(settings.store().value(tableKey, false).toBool());
}

void HitList::buildHeader()
{
    m_header = new SectionHeader({}, this);
    m_orderButton = new Button({}, Button::Look::Flat, this);
    m_orderButton->setObjectName(QStringLiteral("searchOrder"));
    auto *orders = new QMenu(this);
    for (const char *id : {"search.newest", "search.relevance"})
        orders->addAction(m_actions.action(QLatin1String(id)));
    orders->addSeparator();
    for (const char *id : {"list.table", "list.columns"})
        orders->addAction(m_actions.action(QLatin1String(id)));
    m_orderButton->setMenu(orders);
    auto *more = new Button(tr("More"), Button::Look::Flat, this);
    more->setObjectName(QStringLiteral("searchMore"));
    auto *menu = new QMenu(this);
    for (const char *id : {"search.save", "search.rename", "search.drop", "search.export", "search.narrow", "search.help"})
        menu->addAction(m_actions.action(QLatin1String(id)));
    more->setMenu(menu);
    m_header->addWidget(m_orderButton);
    m_header->addWidget(more);
}

void HitList::build(UiSettings &settings)
{
    buildHeader();
    m_chips = new QWidget(this);
    m_chips->setObjectName(QStringLiteral("searchChips"));
    auto *chips = new FlowLayout(m_chips, space::xs + 2);
    chips->setContentsMargins(space::m, 6, space::m, 6);
    m_chips->hide();
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("searchBanner"));
    m_banner->hide();
    m_indexing = new Banner(this);
    m_indexing->setObjectName(QStringLiteral("searchIndexing"));
    m_progress = new ProgressLine(this);
    m_progress->hide();
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("hitList"));
    m_list->setAccessibleName(tr("Found documents"));
    m_list->setModel(&m_model);
    setUpHitList(m_list);
    m_selection = m_list->selectionModel();
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("hitTable"));
    m_table->setAccessibleName(tr("Found documents"));
    m_table->setModel(&m_model);
    delete m_table->selectionModel();
    m_table->setSelectionModel(m_selection);
    setUpTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(int(column), scaled(width, fontMetrics()));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(int(Column::Subject), scaled(300, fontMetrics()));
    m_columns = new TableColumns(m_table, settings.store(), QStringLiteral("search/columns"),
                                 {int(Column::Kind), int(Column::Holder), int(Column::Signer), int(Column::Arrival),
                                  int(Column::Recipients), int(Column::Paper)});
    m_empty = new EmptyState(QStringLiteral("search"), {}, this);
    m_stack = new QStackedWidget(this);
    for (QWidget *each : std::initializer_list<QWidget *>{m_list, m_table, m_empty})
        m_stack->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addWidget(m_chips);
    layout->addWidget(m_indexing);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
}

void HitList::connectParts()
{
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this, &HitList::takeCurrent);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_moving = true; });
    connect(&m_model, &HitModel::answered, this, &HitList::takeAnswer);
    connect(m_progress, &ProgressLine::cancelled, this, &HitList::weighingCancelled);
    for (QAbstractItemView *each : std::initializer_list<QAbstractItemView *>{m_list, m_table}) {
        each->installEventFilter(this);
        connect(each, &QAbstractItemView::clicked, this, [this] {
            takeCurrent(); // a row may be the current one, as the focus made it, and not be open
            Q_EMIT clicked();
        });
        connect(each, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT opened(m_current); });
    }
}

bool HitList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
        if (enter)
            takeCurrent();
        if (enter && !m_current.isNull()) {
            Q_EMIT opened(m_current);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HitList::takeCurrent()
{
    const SearchHit *hit = m_model.hitAt(m_selection->currentIndex().row());
    if (m_moving || !hit || hit->row.id == m_current)
        return;
    m_current = hit->row.id;
    Q_EMIT chosen(m_current);
}

/// The document that is open stays so while it is among the hits; no other opens by itself.
void HitList::takeAnswer()
{
    m_moving = true;
    const int row = m_current.isNull() ? -1 : m_model.rowOf(m_current);
    if (row >= 0 && m_selection->currentIndex().row() != row)
        m_selection->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : view()); // the focus that comes with it chooses nothing
    if (std::exchange(m_fromTop, false))
        view()->scrollToTop();
    m_moving = false;
    if (row < 0 && !m_current.isNull()) {
        m_current = {};
        Q_EMIT chosen({});
    }
}

void HitList::setCurrent(const SubjectId &id)
{
    m_current = id;
    const int row = m_model.rowOf(id);
    m_moving = true;
    if (row >= 0)
        m_selection->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_moving = false;
}

void HitList::step(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const int row = qBound(0, m_selection->currentIndex().row() + rows, m_model.rowCount() - 1);
    m_selection->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(m_model.index(row, 0));
}

void HitList::focusList()
{
    view()->setFocus();
    if (!m_selection->hasSelection())
        step(0);
    takeCurrent();
}

QAbstractItemView *HitList::view() const
{
    return m_asTable ? static_cast<QAbstractItemView *>(m_table) : m_list;
}

void HitList::setTable(bool table)
{
    m_asTable = table;
    m_settings.store().setValue(tableKey, table);
    if (m_stack->currentWidget() != m_empty)
        m_stack->setCurrentWidget(view());
}

bool HitList::isTable() const
{
    return m_asTable;
}

void HitList::showColumnsMenu()
{
    m_columns->showMenu(m_table->mapToGlobal(QPoint(0, m_table->horizontalHeader()->height())));
}

QList<HitModel::Column> HitList::shownColumns() const
{
    QList<Column> shown;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            shown << Column(column);
    }
    if (!m_asTable && !shown.contains(Column::Paper))
        shown << Column::Paper;
    return shown;
}

void HitList::setTitle(const QString &title)
{
    m_title = title;
    nameHeader();
}

void HitList::setTotal(const QString &total)
{
    m_total = total;
    nameHeader();
}

/// How many there are is never left out for want of room: a long name is cut before.
void HitList::nameHeader()
{
    QStringList parts{m_total, m_title};
    parts.removeAll(QString());
    m_header->setTitle(parts.isEmpty() ? tr("Search") : parts.join(QStringLiteral(" · ")));
}

void HitList::setIndexed(int percent, qint64 onServer)
{
    QString missing;
    if (percent < 100)
        missing = tr("Only %1 % of the documents are in the search index so far. What is missing appears here by itself.").arg(percent);
    else if (onServer > 0)
        missing = tr("Files that are still on the office server: %1. What stands in them is found when they are here.").arg(QLocale().toString(onServer));
    m_indexing->show(Banner::Kind::Note, missing);
}

void HitList::setOrder(SearchOrder order)
{
    m_orderButton->setText(orderName(order));
}

void HitList::setChosen(const QList<ChosenNarrowing> &chosen)
{
    // Later: the chip that was pressed is still on the stack.
    for (QWidget *old : m_chips->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_chips->layout()->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    for (const ChosenNarrowing &each : chosen) {
        auto *chip = new ChipButton(plainMnemonic(each.label) + QStringLiteral("  ✕"), m_chips);
        chip->setObjectName(QStringLiteral("chip%1").arg(m_chips->layout()->count()));
        chip->setAccessibleName(tr("Do not narrow by %1").arg(each.label));
        chip->setToolTip(plainToolTip(chip->accessibleName()));
        m_chips->layout()->addWidget(chip);
        chip->show();
        connect(chip, &QAbstractButton::clicked, this, [this, each] { Q_EMIT chipRemoved(each); });
    }
    m_chips->setVisible(!chosen.isEmpty());
}

void HitList::tell(Banner::Kind kind, const QString &sentence)
{
    m_banner->show(kind, sentence);
}

void HitList::setEmpty(const QString &sentence, QAction *firstStep)
{
    m_empty->setSentence(sentence);
    m_empty->setFirstStep(firstStep);
}

void HitList::setWeighing(bool weighing)
{
    if (weighing) {
        m_progress->start(tr("Weighing the hits"), 100);
        setWeighed(0, 0);
    } else {
        m_progress->finish();
    }
    m_progress->setVisible(weighing);
}

void HitList::setWeighed(qint64 hits, int percent)
{
    if (!m_progress->running())
        setWeighing(true);
    m_progress->setDone(percent, tr("%1 weighed").arg(QLocale().toString(hits)));
}

}
