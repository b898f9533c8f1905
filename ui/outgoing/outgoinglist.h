// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoinglists.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QAction;
class QListView;
class QStackedWidget;
class QTimer;

namespace congso {

class Banner;
class DirectoryWatch;
class EmptyState;
class OutgoingRowModel;
class SearchField;
class SectionHeader;
class SeveralBar;

/// One list of outgoing documents, filtered by words. What is current stays so over refreshes; when it leaves the list
/// the next one takes its place.
class OutgoingList : public QWidget
{
    Q_OBJECT

public:
    OutgoingList(Office &office, DirectoryWatch &directory, QWidget *parent = nullptr);

    /// Another's rows; without it the person's own.
    using RowsOf = std::function<QFuture<Result<QList<OutgoingRow>>>(const OutgoingQuery &query)>;
    void setRowsOf(const RowsOf &rowsOf);
    OutBox box() const { return m_query.box; }
    /// What is shown, as it was asked for.
    const OutgoingQuery &query() const { return m_query; }
    void showBox(OutBox box);
    SubjectId current() const { return m_current; }
    void setCurrent(const SubjectId &id);
    /// Those marked together, in the order of the list.
    QList<SubjectId> selected() const;
    void step(int rows);
    int row() const;      ///< of the current one; -1: it is not in the list
    int rowCount() const; ///< as far as it was read
    void setFilter(const QString &words);
    void setFirstStep(QAction *action);
    void setSeveralActions(const QList<QAction *> &actions);
    /// In the place of the list's own name.
    void setHeading(const QString &heading);
    void addHeaderWidget(QWidget *widget);
    void reload();
    void focusList();
    void focusFilter();
    bool clearFilter(); ///< false when there was none

Q_SIGNALS:
    void chosen(const congso::SubjectId &id);
    void opened();
    void clicked();
    void failed(const congso::Error &error);
    void selectionChanged();

private:
    void build();
    void connectParts();
    void show(const QList<OutgoingRow> &rows);
    void takeCurrent();
    void updateEmpty();

    Office &m_office;
    DirectoryWatch &m_directory;
    RowsOf m_rowsOf;
    OutgoingRowModel *m_model;
    SectionHeader *m_header;
    SearchField *m_filter;
    Banner *m_banner;
    SeveralBar *m_several;
    QString m_heading; ///< empty: the list's own name
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    QTimer *m_timer;
    OutgoingQuery m_query;
    SubjectId m_current;
    int m_row = 0; ///< of the current one
    int m_generation = 0;
    bool m_asked = false;  ///< the current one was asked for and stays, in the list or not
    bool m_moving = false; ///< rows come and go; a new current row is not the person's choice
    bool m_loaded = false; ///< the rows are of this box
};

}
