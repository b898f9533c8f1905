// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/rules/calendar.h"
#include "db/types/lists.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <stop_token>

class QTimer;

namespace congso {

/// A list of documents as long as it likes. The first page is there at once, the order of the rest (row ids)
/// arrives behind it, and only records near what is looked at are held. data() never waits: a row that is
/// being fetched answers RowLoading and fills itself.
///
/// Follows Office::changed; rows that stay keep their persistent indexes, so a selection survives a refresh.
class DocumentListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Arrival, Agency, Code, Issued, Kind, Subject, Due, Urgency, State, Holder, Signer, Files, ColumnCount };
    enum Role {
        IdRole = RowFirstOwn, ///< QUuid, null while the row is being fetched
    };

    explicit DocumentListModel(Office &office, QObject *parent = nullptr);
    ~DocumentListModel() override;

    /// Starts over with another list, order or filter. What the last query still brings is dropped.
    void setQuery(const ListQuery &query);
    const ListQuery &query() const { return m_query; }
    /// Headings Quá hạn, Hôm nay, Tuần này, Sau, Không hạn; for short lists in the order of due dates.
    void setGrouped(bool grouped);
    /// The days that deadlines are counted in; until then those announced.
    void setCalendar(const rules::Calendar &calendar);
    void reload();

    bool loading() const { return m_loading; }   ///< nothing known yet
    bool complete() const { return m_complete; } ///< the order of all rows is known
    /// Fetches the last rows' records ahead, so that going there shows them at once.
    void prepareLast();

    SubjectId idAt(int row) const;
    std::optional<DocumentRow> recordAt(int row) const; ///< none while it is being fetched
    int rowOf(const SubjectId &id) const;               ///< -1 when not in the list, or never fetched

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    static constexpr int pageRows = 60;
    static constexpr int cachedRows = 3000;

Q_SIGNALS:
    void loaded();    ///< the first page of a new query is shown
    void completed(); ///< every row is in place
    void refreshed(); ///< after the rows followed a change in the store
    void failed(const congso::Error &error);

private:
    struct Held
    {
        DocumentRow row;
        int age = 0; ///< of the last change that may have touched it
    };

    void follow(const ChangeSet &changes);
    void start(bool fromScratch);
    void takeFirst(const QList<DocumentRow> &rows, bool complete, bool fromScratch);
    void takeIds(const QList<qint64> &ids);
    void finish();
    void removeGone(int first, int count, const QSet<qint64> &kept);
    void reorder(int first, const QList<qint64> &kept);
    void insertNew(int first, const QList<qint64> &wanted, const QSet<qint64> &there);
    void hold(const QList<DocumentRow> &rows);
    const Held *held(int row) const;
    void want(int row) const;
    void fetchWanted();
    void takeBlock(int block, const QList<DocumentRow> &rows);
    QVariant cell(const DocumentRow &row, int column) const;
    QString spoken(const DocumentRow &row) const;

    Office &m_office;
    rules::Calendar m_calendar;
    ListQuery m_query;
    QList<qint64> m_ids;
    mutable QCache<qint64, Held> m_cache;
    QHash<SubjectId, qint64> m_rowIds; ///< of what has been seen
    mutable QSet<int> m_wanted;        ///< blocks of blockRows rows
    QSet<int> m_fetching;
    QTimer *m_fetchTimer;
    QTimer *m_refreshTimer;
    std::stop_source m_stop;
    QDate m_today;
    int m_generation = 0; ///< a result of an older one is dropped
    int m_order = 0;      ///< a block asked for before the rows moved is dropped
    int m_age = 0;
    bool m_loading = false;
    bool m_complete = false;
    bool m_grouped = false;
};

}
