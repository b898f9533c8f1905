// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documentlistmodel.h"

#include "app/incoming/lists.h"
#include "app/office/officerules.h"
#include "app/incoming/kinds.h"
#include "app/words/statewords.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"

#include <QTimer>

namespace congso {

namespace {
constexpr int blockRows = 50;
constexpr int blocksAtOnce = 6; ///< of what was scrolled past in between, no more is fetched

QSet<qint64> asSet(const QList<qint64> &ids, int first, int count)
{
    QSet<qint64> set;
    set.reserve(count);
    for (int i = first; i < first + count; ++i)
        set.insert(ids[i]);
    return set;
}
}

DocumentListModel::DocumentListModel(Office &office, QObject *parent)
    : QAbstractTableModel(parent), m_office(office), m_calendar(office.store().rules().calendar), m_cache(cachedRows), m_fetchTimer(new QTimer(this)),
      m_refreshTimer(new QTimer(this)), m_today(office.today())
{
    m_fetchTimer->setSingleShot(true);
    m_refreshTimer->setSingleShot(true);
    connect(m_fetchTimer, &QTimer::timeout, this, &DocumentListModel::fetchWanted);
    connect(m_refreshTimer, &QTimer::timeout, this, [this] { start(false); });
    connect(&office, &Office::changed, this, &DocumentListModel::follow);
}

DocumentListModel::~DocumentListModel()
{
    m_stop.request_stop();
}

void DocumentListModel::setQuery(const ListQuery &query)
{
    m_query = query;
    start(true);
}

void DocumentListModel::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    m_grouped = grouped;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {RowGroup});
}

void DocumentListModel::setCalendar(const rules::Calendar &calendar)
{
    m_calendar = calendar;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
}

void DocumentListModel::reload()
{
    ++m_age;
    start(false);
}

void DocumentListModel::follow(const ChangeSet &)
{
    ++m_age;
    if (!m_refreshTimer->isActive())
        m_refreshTimer->start(0);
}

void DocumentListModel::start(bool fromScratch)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_refreshTimer->stop();
    m_today = m_office.today();
    const int generation = ++m_generation;
    m_loading = m_loading || fromScratch;
    // A refresh that overtakes a first load has to begin from scratch itself.
    const bool anew = m_loading;
    onResult(incoming::firstPage(m_office, m_query, pageRows), this,
             [this, generation, anew](const Result<incoming::FirstPage> &page) {
                 if (generation != m_generation)
                     return;
                 if (!page) {
                     m_loading = false;
                     Q_EMIT failed(page.error());
                     return;
                 }
                 takeFirst(page->rows, page->complete, anew);
             });
}

void DocumentListModel::takeFirst(const QList<DocumentRow> &rows, bool complete, bool fromScratch)
{
    QList<qint64> ids;
    for (const DocumentRow &row : rows)
        ids << row.row;
    if (fromScratch) {
        beginResetModel();
        m_ids = ids;
        m_cache.clear();
        m_rowIds.clear();
        m_wanted.clear();
        m_fetching.clear();
        ++m_order;
        m_complete = false;
        m_loading = false;
        hold(rows);
        endResetModel();
        Q_EMIT loaded();
    } else {
        hold(rows);
        if (complete)
            takeIds(ids);
    }
    if (complete) {
        finish();
        return;
    }
    const int generation = m_generation;
    onResult(incoming::rowIds(m_office, m_query, m_stop.get_token()), this,
             [this, generation](const Result<QList<qint64>> &all) {
                 if (generation != m_generation)
                     return;
                 if (!all) {
                     if (all.error().code != ErrorCode::Cancelled)
                         Q_EMIT failed(all.error());
                     return;
                 }
                 takeIds(*all);
                 finish();
             });
}

void DocumentListModel::finish()
{
    const bool first = !m_complete;
    m_complete = true;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (first)
        Q_EMIT completed();
    Q_EMIT refreshed();
}

/// Moves from the rows shown to \a ids in steps that leave the indexes of remaining rows alone: what is
/// gone leaves, what changed places is reordered, what is new enters.
void DocumentListModel::takeIds(const QList<qint64> &ids)
{
    int first = 0;
    const int shorter = int(qMin(ids.size(), m_ids.size()));
    while (first < shorter && ids[first] == m_ids[first])
        ++first;
    int tail = 0;
    while (tail < shorter - first && ids[ids.size() - 1 - tail] == m_ids[m_ids.size() - 1 - tail])
        ++tail;
    const int oldCount = int(m_ids.size()) - first - tail;
    const int newCount = int(ids.size()) - first - tail;
    if (oldCount == 0 && newCount == 0)
        return;
    ++m_order;
    m_fetching.clear();
    m_wanted.clear();
    // Behind a first page there is nothing to compare with, only a million rows to add.
    if (oldCount > 0)
        removeGone(first, oldCount, asSet(ids, first, newCount));
    const int keptCount = int(m_ids.size()) - first - tail;
    const QSet<qint64> there = asSet(m_ids, first, keptCount);
    QList<qint64> kept;
    for (int i = first; i < first + newCount; ++i) {
        if (there.contains(ids[i]))
            kept << ids[i];
    }
    reorder(first, kept);
    insertNew(first, ids.mid(first, newCount), there);
}

void DocumentListModel::removeGone(int first, int count, const QSet<qint64> &kept)
{
    for (int end = first + count; end > first;) {
        if (kept.contains(m_ids[end - 1])) {
            --end;
            continue;
        }
        int begin = end - 1;
        while (begin > first && !kept.contains(m_ids[begin - 1]))
            --begin;
        beginRemoveRows({}, begin, end - 1);
        m_ids.remove(begin, end - begin);
        endRemoveRows();
        end = begin;
    }
}

void DocumentListModel::reorder(int first, const QList<qint64> &kept)
{
    if (kept.isEmpty() || m_ids.mid(first, kept.size()) == kept)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> places;
    for (int i = 0; i < kept.size(); ++i)
        places.insert(kept[i], first + i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &was : before)
        after << index(places.value(m_ids[was.row()], was.row()), was.column());
    std::copy(kept.begin(), kept.end(), m_ids.begin() + first);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DocumentListModel::insertNew(int first, const QList<qint64> &wanted, const QSet<qint64> &there)
{
    for (int i = 0; i < wanted.size();) {
        if (there.contains(wanted[i])) {
            ++i;
            continue;
        }
        int end = i + 1;
        while (end < wanted.size() && !there.contains(wanted[end]))
            ++end;
        beginInsertRows({}, first + i, first + end - 1);
        const QList<qint64> rows = wanted.mid(i, end - i);
        m_ids = m_ids.mid(0, first + i) + rows + m_ids.mid(first + i);
        endInsertRows();
        i = end;
    }
}

void DocumentListModel::hold(const QList<DocumentRow> &rows)
{
    for (const DocumentRow &row : rows) {
        m_cache.insert(row.row, new Held{row, m_age});
        m_rowIds.insert(row.id, row.row);
    }
    if (m_rowIds.size() > 10 * cachedRows)
        m_rowIds.removeIf([this](const auto &entry) { return !m_cache.contains(entry.value()); });
}

const DocumentListModel::Held *DocumentListModel::held(int row) const
{
    const Held *found = row >= 0 && row < m_ids.size() ? m_cache.object(m_ids[row]) : nullptr;
    if (!found || found->age != m_age)
        want(row);
    return found;
}

void DocumentListModel::want(int row) const
{
    if (row < 0 || row >= m_ids.size() || m_fetching.contains(row / blockRows))
        return;
    m_wanted.insert(row / blockRows);
    if (!m_fetchTimer->isActive())
        m_fetchTimer->start(0);
}

void DocumentListModel::fetchWanted()
{
    QList<int> blocks(m_wanted.begin(), m_wanted.end());
    m_wanted.clear();
    if (blocks.size() > blocksAtOnce)
        blocks = blocks.mid(blocks.size() - blocksAtOnce);
    for (const int block : blocks) {
        m_fetching.insert(block);
        const int order = m_order;
        const int age = m_age;
        onResult(incoming::rows(m_office, m_ids.mid(qsizetype(block) * blockRows, blockRows)), this,
                 [this, block, order, age](const Result<QList<DocumentRow>> &rows) {
                     if (order != m_order)
                         return;
                     m_fetching.remove(block);
                     if (!rows)
                         Q_EMIT failed(rows.error());
                     else if (age == m_age)
                         takeBlock(block, *rows);
                     else
                         want(block * blockRows);
                 });
    }
}

void DocumentListModel::takeBlock(int block, const QList<DocumentRow> &rows)
{
    hold(rows);
    const int first = block * blockRows;
    const int last = qMin(first + blockRows, rowCount()) - 1;
    // A row that is gone from the store stays quiet until the next refresh takes it out of the order.
    for (int row = first; row <= last; ++row) {
        if (Held *there = m_cache.object(m_ids[row]))
            there->age = m_age;
    }
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void DocumentListModel::prepareLast()
{
    if (m_complete) {
        want(rowCount() - 1);
        return;
    }
    const int generation = m_generation;
    onResult(incoming::lastPage(m_office, m_query, pageRows), this,
             [this, generation](const Result<QList<DocumentRow>> &rows) {
                 if (generation == m_generation && rows)
                     hold(*rows);
             });
}

SubjectId DocumentListModel::idAt(int row) const
{
    const Held *found = held(row);
    return found ? found->row.id : SubjectId();
}

std::optional<DocumentRow> DocumentListModel::recordAt(int row) const
{
    const Held *found = held(row);
    return found ? std::optional(found->row) : std::nullopt;
}

int DocumentListModel::rowOf(const SubjectId &id) const
{
    const auto found = m_rowIds.constFind(id);
    return found == m_rowIds.cend() ? -1 : int(m_ids.indexOf(*found));
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int DocumentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Held *found = held(index.row());
    if (!found)
        return role == RowLoading ? QVariant(true) : QVariant();
    const DocumentRow &row = found->row;
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spoken(row) : cell(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Number && row.unsent)
            return unsentHint(row.unsent);
        return index.column() == Due && row.due.isValid() ? exactDue(row.due, m_today, m_calendar) : QVariant();
    case RowCellMark:
        return row.unsent ? QStringLiteral("unsent") : QString();
    case RowHint:
        return unsentHint(row.unsent);
    case RowCode:
        return shownCode(row.code);
    case RowSender:
        return row.agency;
    case RowSubject:
        return row.subject;
    case RowChips:
        return QVariant::fromValue(rowChips(row, m_today, m_calendar));
    case RowMarks:
        return rowMarks(row);
    case RowUnread:
        return row.unread && isOpen(row.state);
    case RowQuiet:
        return !isOpen(row.state);
    case RowLoading:
        return false;
    case RowGroup:
        return m_grouped ? StateWords::dueGroup(row.group) : QString();
    case IdRole:
        return row.id.uuid();
    default:
        return {};
    }
}

QVariant DocumentListModel::cell(const DocumentRow &row, int column) const
{
    switch (column) {
    case Number: return shownNumber(row.number);
    case Arrival: return shownDate(row.arrival);
    case Agency: return row.agency;
    case Code: return row.code;
    case Issued: return shownDate(row.issued);
    case Kind: return incoming::kindName(row.kind);
    case Subject: return row.subject;
    case Due: return shownDate(row.due);
    case Urgency: return StateWords::urgency(row.urgency);
    case State: return StateWords::document(row.state);
    case Holder: return row.holder;
    case Signer: return row.signer;
    case Files: return row.files;
    default: return {};
    }
}

QString DocumentListModel::spoken(const DocumentRow &row) const
{
    QStringList parts{shownCode(row.code), row.agency, row.subject};
    for (const ChipText &chip : rowChips(row, m_today, m_calendar))
        parts << chip.text;
    if (row.unread)
        parts << tr("unread");
    parts << unsentWords(row.unsent);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant DocumentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number: return tr("Arrival no.");
    case Arrival: return tr("Arrived on");
    case Agency: return tr("Issuing agency");
    case Code: return tr("Number, notation");
    case Issued: return tr("Document date");
    case Kind: return tr("Kind");
    case Subject: return tr("Subject");
    case Due: return tr("Deadline");
    case Urgency: return tr("Urgency");
    case State: return tr("State");
    case Holder: return tr("With");
    case Signer: return tr("Signer");
    case Files: return tr("Files");
    default: return {};
    }
}

void DocumentListModel::sort(int column, Qt::SortOrder order)
{
    const bool up = order == Qt::AscendingOrder;
    ListQuery query = m_query;
    switch (column) {
    case Number: query.order = up ? ListOrder::NumberAscending : ListOrder::NumberDescending; break;
    case Arrival: query.order = up ? ListOrder::OldestFirst : ListOrder::NewestFirst; break;
    case Due: query.order = ListOrder::DueFirst; break;
    case Agency: query.order = ListOrder::Agency; break;
    case Subject: query.order = ListOrder::Subject; break;
    default: return;
    }
    if (query.order != m_query.order)
        setQuery(query);
}

}
