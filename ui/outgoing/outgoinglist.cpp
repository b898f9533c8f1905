// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoinglist.h"

#include "app/outgoing/lists.h"
#include "app/words/errorwords.h"
#include "app/words/outgoingwords.h"
#include "ui/incoming/severalbar.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/outgoing/outgoingrowmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listlayout.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/twolinedelegate.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QStackedWidget>
#include <QTimer>

namespace congso {

namespace {
constexpr int firstRows = 200; ///< more than a screen; each time as many again
constexpr int restMs = 100;    ///< several changes at once are one refresh

/// As it stands after a colon.
QString lowered(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toLower();
    return sentence;
}

/// Where it is one's own turn everywhere, who drafted it says more than whose turn it is.
bool isOwnTurn(OutBox box)
{
    return box == OutBox::ToReview || box == OutBox::ToApprove || box == OutBox::ToSign;
}
}

OutgoingList::OutgoingList(Office &office, DirectoryWatch &directory, QWidget *parent)
    : QWidget(parent), m_office(office), m_directory(directory), m_rowsOf([&office](const OutgoingQuery &query) { return outgoing::rows(office, query); }),
      m_model(new OutgoingRowModel({[&directory](const PersonId &id) { return directory.personName(id); }, [&office] { return office.now(); },
                                    [&office] { return office.today(); }, &directory.calendar()}, this)),
      m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    build();
    connectParts();
}

void OutgoingList::build()
{
    m_header = new SectionHeader({}, this);
    m_filter = new SearchField(tr("Filter by number, subject"), this);
    m_filter->setObjectName(QStringLiteral("outgoingFilter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_banner = new Banner(this);
    m_banner->hide();
    m_several = new SeveralBar(this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("outgoingList"));
    m_list->setAccessibleName(tr("Outgoing documents"));
    m_list->setModel(m_model);
    setUpTwoLineList(m_list);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty = new EmptyState(QStringLiteral("send"), {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layOutList(this, {m_header, {}, m_filter, {m_banner, m_several}, m_stack});
}

void OutgoingList::connectParts()
{
    connect(m_timer, &QTimer::timeout, this, &OutgoingList::reload);
    connect(&m_office, &Office::changed, m_timer, qOverload<>(&QTimer::start));
    connect(&m_directory, &DirectoryWatch::changed, m_timer, qOverload<>(&QTimer::start));
    connect(m_filter, &SearchField::filterChanged, this, [this] {
        m_query.filter = m_filter->text().trimmed();
        m_query.limit = firstRows;
        reload();
    });
    connect(m_filter, &SearchField::searched, this, &OutgoingList::focusList);
    connect(m_model, &OutgoingRowModel::moreWanted, this, [this] {
        m_query.limit += firstRows * 5;
        m_timer->start();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutgoingList::takeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_several->setCount(int(m_list->selectionModel()->selectedRows().size()));
        Q_EMIT selectionChanged();
    });
    connect(m_list, &QListView::clicked, this, &OutgoingList::clicked);
    connect(m_list, &QListView::activated, this, &OutgoingList::opened);
}

void OutgoingList::showBox(OutBox box)
{
    m_query = {box, m_filter->text().trimmed(), {}, firstRows};
    m_header->setTitle(m_heading.isEmpty() ? OutgoingWords::box(box) : m_heading);
    m_header->setNote({});
    m_current = {};
    m_row = 0;
    m_asked = false;
    m_loaded = false;
    m_moving = true;
    m_model->setRows({}, false);
    m_model->setDraftersShown(isOwnTurn(box));
    m_moving = false;
    m_several->setCount(0);
    m_stack->setCurrentWidget(m_list);
    reload();
}

void OutgoingList::reload()
{
    const int generation = ++m_generation;
    onResult(m_rowsOf(m_query), this, [this, generation](const Result<QList<OutgoingRow>> &rows) {
        if (generation != m_generation)
            return;
        m_banner->show(Banner::Kind::Error, rows ? QString() : ErrorWords::sentence(rows.error()));
        if (rows)
            show(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void OutgoingList::setRowsOf(const RowsOf &rowsOf)
{
    m_rowsOf = rowsOf;
}

void OutgoingList::show(const QList<OutgoingRow> &rows)
{
    const QList<SubjectId> marked = selected();
    m_moving = true;
    m_model->setRows(rows, rows.size() >= m_query.limit);
    int row = m_model->rowOf(m_current);
    if (row < 0 && !m_asked && !rows.isEmpty())
        row = qBound(0, m_row, m_model->rowCount() - 1);
    QItemSelectionModel *selection = m_list->selectionModel();
    if (row >= 0)
        selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect);
    m_asked = m_asked && row < 0; // one that stands in the list makes room for the next when it leaves it
    for (const SubjectId &id : marked) {
        if (const int at = marked.size() > 1 ? m_model->rowOf(id) : -1; at >= 0)
            selection->select(m_model->index(at, 0), QItemSelectionModel::Select);
    }
    m_moving = false;
    m_loaded = true;
    m_header->setNote(tr("%n document(s)", nullptr, int(rows.size())));
    updateEmpty();
    if (!m_asked || row >= 0)
        takeCurrent();
    m_several->setCount(int(selection->selectedRows().size()));
    Q_EMIT selectionChanged();
}

void OutgoingList::updateEmpty()
{
    const bool empty = m_loaded && m_model->rowCount() == 0;
    if (empty)
        m_empty->setSentence(m_query.filter.isEmpty() ? tr("No document is here now. The list is for: %1").arg(lowered(OutgoingWords::boxTip(m_query.box))) : tr("No document here matches “%1”.").arg(m_query.filter));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
}

void OutgoingList::takeCurrent()
{
    if (m_moving)
        return;
    m_row = qMax(0, m_list->currentIndex().row());
    const SubjectId id = m_model->idAt(m_list->currentIndex().row());
    if (id == m_current)
        return;
    m_asked = false;
    m_current = id;
    Q_EMIT chosen(id);
}

void OutgoingList::setCurrent(const SubjectId &id)
{
    const int row = m_model->rowOf(id);
    m_current = id;
    m_asked = row < 0;
    if (row >= 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect);
    else
        reload();
}

QList<SubjectId> OutgoingList::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<SubjectId> ids;
    for (const int row : rows)
        ids << m_model->idAt(row);
    return ids;
}

void OutgoingList::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_list->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(m_model->index(row, 0));
}

int OutgoingList::row() const
{
    return m_model->rowOf(m_current);
}

int OutgoingList::rowCount() const
{
    return m_model->rowCount();
}

void OutgoingList::setFilter(const QString &words)
{
    m_filter->setText(words);
    m_query.filter = words.trimmed();
    m_query.limit = firstRows;
    reload();
}

void OutgoingList::setFirstStep(QAction *action)
{
    m_empty->setFirstStep(action);
}

void OutgoingList::setSeveralActions(const QList<QAction *> &actions)
{
    m_several->setActions(actions);
}

void OutgoingList::setHeading(const QString &heading)
{
    m_heading = heading;
    m_header->setTitle(heading.isEmpty() ? OutgoingWords::box(m_query.box) : heading);
}

void OutgoingList::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void OutgoingList::focusList()
{
    if (m_stack->currentWidget() == m_empty)
        m_filter->setFocus();
    else
        m_list->setFocus();
}

void OutgoingList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool OutgoingList::clearFilter()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    setFilter({});
    return true;
}

}
