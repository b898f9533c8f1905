// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/rules/calendar.h"
#include "db/types/lists.h"

#include <QWidget>

class QAbstractItemView;
class QAction;
class QActionGroup;
class QItemSelectionModel;
class QListView;
class QMenu;
class QStackedWidget;
class QTableView;

namespace congso {

class Banner;
class Button;
class DocumentListModel;
class EmptyState;
class SearchField;
class SectionHeader;
class SeveralBar;
class TableColumns;
class TwoLineDelegate;
class UiSettings;

/// A list of documents with its title, filter, order and the choice between two lines a row and a table.
/// What is current survives refreshes; a row that leaves the list because of somebody else opens nothing.
class DocumentList : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { TwoLines, Table };

    /// \a key: under which the shape, the columns and each box's order are kept.
    DocumentList(Office &office, UiSettings &settings, const QString &key, QWidget *parent = nullptr);

    void showBox(Box box, std::optional<int> year = {});
    Box box() const;
    void setShape(Shape shape);
    Shape shape() const;
    /// The book keeps to the table.
    void setShapeFixed(bool fixed);
    bool shapeFixed() const { return m_shapeFixed; }
    void setTitle(const QString &title);
    /// Right of the title, left of the order.
    void addHeaderWidget(QWidget *widget);
    /// The first step offered where this box is empty; null for none.
    void setFirstStep(QAction *action) { m_firstStep = action; }

    SubjectId current() const { return m_current; }
    QList<SubjectId> selected() const;
    int selectedCount() const;
    /// What can be done to several at once: a line of buttons above the rows while several are selected.
    void setSeveralActions(const QList<QAction *> &actions);
    /// At the end of the list's menu.
    void setExportAction(QAction *action);
    /// What is asked for now, with filter, order and year.
    const ListQuery &query() const { return m_query; }
    /// Makes the row current without telling; also before the list is loaded.
    void setCurrent(const SubjectId &id);
    /// When this document leaves the list, go on to the one that takes its place.
    void advanceFrom(const SubjectId &id) { m_advance = id; }
    void step(int rows);
    int currentRow() const;
    int count() const;

    /// As DocumentListModel::setCalendar.
    void setCalendar(const rules::Calendar &calendar);
    void reload();
    void focusList();
    void focusFilter();
    void setFilter(const QString &words);
    bool clearFilter(); ///< false when there was none
    void showColumnsMenu();
    DocumentListModel *model() const { return m_model; }

Q_SIGNALS:
    /// Became current by the person's hand; null when nothing is.
    void chosen(const congso::SubjectId &id);
    /// A kept list of another box was chosen.
    void listWanted(const congso::ListQuery &query);
    /// Clicked once: in a narrow window that opens it.
    void clicked();
    /// Enter, double click.
    void opened(const congso::SubjectId &id);
    void countChanged();
    void selectionChanged();
    void failed(const congso::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &key);
    void buildMenu();
    void connectParts();
    void applyQuery();
    void showSaved(const ListQuery &query);
    void takeCurrent();
    void restoreCurrent();
    void updateHeader();
    void updateEmpty();
    void updateSeveral();
    void setOrder(ListOrder order);
    ListOrder keptOrder(Box box) const;
    QAbstractItemView *view() const;

    Office &m_office;
    UiSettings &m_settings;
    QString m_key;
    DocumentListModel *m_model;
    SectionHeader *m_header;
    Button *m_orderButton;
    QMenu *m_menu;
    QActionGroup *m_orders;
    QAction *m_tableAction;
    QAction *m_columnsAction;
    SearchField *m_filter;
    Banner *m_banner;
    SeveralBar *m_several;
    QStackedWidget *m_stack;
    QListView *m_list;
    QTableView *m_table;
    EmptyState *m_empty;
    TwoLineDelegate *m_delegate;
    TableColumns *m_columns;
    QItemSelectionModel *m_selection = nullptr;
    QAction *m_clearAction;
    QAction *m_firstStep = nullptr;
    ListQuery m_query;
    SubjectId m_current;
    SubjectId m_advance;
    bool m_shapeFixed = false;
    bool m_moving = false;    ///< rows come and go; a new current row is not the person's choice
    bool m_toEnd = false;     ///< go to the last row as soon as it is known
};

}
