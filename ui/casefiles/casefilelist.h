// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/casefile.h"

#include <QWidget>

class QAbstractItemView;
class QAction;
class QComboBox;
class QListView;
class QStackedWidget;
class QTableView;
class QTimer;

namespace congso {

class Banner;
class CaseFileModel;
class DirectoryWatch;
class EmptyState;
class SearchField;
class SectionHeader;
class TableColumns;
class UiSettings;

/// The case files that the person may read: own or all, open or closed, by words of code and title; two lines a row
/// or a table. What is current stays so over refreshes.
class CaseFileList : public QWidget
{
    Q_OBJECT

public:
    CaseFileList(Office &office, DirectoryWatch &directory, UiSettings &settings, QWidget *parent = nullptr);

    SubjectId current() const { return m_current; }
    /// Makes it current once it is listed; shows all of them where the chosen filter would hide it.
    void setCurrent(const SubjectId &id);
    void step(int rows);
    void setTable(bool table);
    bool isTable() const;
    void setFirstStep(QAction *action);
    void addHeaderWidget(QWidget *widget);
    void reload();
    void focusList();
    void focusFilter();
    bool clearFilter(); ///< false when there was none

Q_SIGNALS:
    void chosen(const congso::SubjectId &id);
    void opened(const congso::SubjectId &id);
    void clicked();

private:
    void build();
    void connectParts();
    void show(const QList<CaseFile> &files);
    void takeCurrent();
    void widen();
    void updateEmpty();
    QAbstractItemView *view() const;

    Office &m_office;
    DirectoryWatch &m_directory;
    UiSettings &m_settings;
    CaseFileModel *m_model;
    SectionHeader *m_header;
    QComboBox *m_whose;
    QComboBox *m_state;
    SearchField *m_filter;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QListView *m_list;
    QTableView *m_table;
    EmptyState *m_empty;
    TableColumns *m_columns = nullptr;
    QTimer *m_timer;
    SubjectId m_current;
    int m_generation = 0;
    bool m_widen = false;  ///< the current one was asked for and must be found
    bool m_moving = false; ///< rows come and go; a new current row is not the person's choice
};

}
