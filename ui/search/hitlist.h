// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/hitmodel.h"
#include "ui/search/narrowingmodel.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QItemSelectionModel;
class QListView;
class QMenu;
class QStackedWidget;
class QTableView;

namespace congso {

class Actions;
class Button;
class ElidedLabel;
class EmptyState;
class IconButton;
class ProgressLine;
class SectionHeader;
class TableColumns;
class UiSettings;

/// The hits with what stands above them: how many, in which order, what they are narrowed by, what the query language
/// did not understand. Two lines a hit, or a table.
class HitList : public QWidget
{
    Q_OBJECT

public:
    /// \a actions: the page's table, with searchActions() in it.
    HitList(HitModel &model, Actions &actions, UiSettings &settings, QWidget *parent = nullptr);

    /// Of a saved search; empty for another.
    void setTitle(const QString &title);
    void setTotal(const QString &total);
    void setOrder(SearchOrder order);
    void setChosen(const QList<ChosenNarrowing> &chosen);
    /// Above the hits; an empty sentence removes it.
    void tell(Banner::Kind kind, const QString &sentence);
    /// In the place of hits when there are none.
    /// What share of the store is in the index, and how many files are not on this PC; nothing is said of a whole one.
    void setIndexed(int percent, qint64 onServer);
    void setEmpty(const QString &sentence, QAction *firstStep);
    /// The line of weighing, with cancel.
    void setWeighing(bool weighing);
    void setWeighed(qint64 hits, int percent);

    void setTable(bool table);
    bool isTable() const;
    void showColumnsMenu();
    /// Those the table shows, in its order; of two lines a hit, which say it, where the paper lies as well.
    QList<HitModel::Column> shownColumns() const;

    SubjectId current() const { return m_current; }
    void setCurrent(const SubjectId &id); ///< says nothing
    void step(int rows);
    void focusList();
    /// The next answer is shown from its first hit, wherever the open document stands in it.
    void showFromTop() { m_fromTop = true; }

Q_SIGNALS:
    void chosen(const congso::SubjectId &id);
    void clicked();
    void opened(const congso::SubjectId &id);
    void chipRemoved(const congso::ChosenNarrowing &narrowing);
    void weighingCancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(UiSettings &settings);
    void buildHeader();
    void nameHeader();
    void connectParts();
    void takeCurrent();
    void takeAnswer();
    QAbstractItemView *view() const;

    HitModel &m_model;
    Actions &m_actions;
    UiSettings &m_settings;
    SectionHeader *m_header;
    Button *m_orderButton;
    QWidget *m_chips;
    Banner *m_banner;
    Banner *m_indexing;
    ProgressLine *m_progress;
    QStackedWidget *m_stack;
    QListView *m_list;
    QTableView *m_table;
    EmptyState *m_empty;
    TableColumns *m_columns;
    QItemSelectionModel *m_selection;
    QString m_title;
    QString m_total;
    SubjectId m_current;
    bool m_moving = false;
    bool m_asTable = false;
    bool m_fromTop = false;
};

}
