// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importer.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableWidget;

namespace congso {

/// What each column of the file means: a line a field, its column to choose, what the first rows hold there.
class ImportColumns : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    void show(importing::ImportKind kind, const importing::Preview &preview);
    using QWidget::show;
    void clear();
    importing::Mapping mapping() const;
    /// Names of the fields that every row needs and no column has; \a given: those with one value for all rows.
    QStringList missing(const QStringList &given) const;

Q_SIGNALS:
    void changed();

private:
    void choose(int row, int column);
    void showExample(int row);
    QComboBox *columnsOf(int row) const;

    QStackedWidget *m_stack; ///< what to do first, until there is a file
    QTableWidget *m_table;
    importing::ImportKind m_kind = importing::ImportKind::Register;
    importing::Preview m_preview;
    bool m_filling = false;
};

}
