// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/rules/routing.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace congso {

class AssigneeEdit;

/// Who gets what by a rule: a row each, with a role and a deadline in working days.
class RoutingParts : public QWidget
{
    Q_OBJECT

public:
    explicit RoutingParts(const directory::Directory &directory, QWidget *parent = nullptr);

    void setParts(const QList<rules::RoutedPart> &parts);
    QList<rules::RoutedPart> parts() const; ///< rows that name somebody
    bool clear() const;                     ///< every text names somebody
    /// The rows as they stand, half a name too: for setDraft().
    QJsonArray draft() const;
    void setDraft(const QJsonArray &rows);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *widget;
        QComboBox *role;
        AssigneeEdit *who;
        QSpinBox *days;
        QString note;
    };
    void addRow(const rules::RoutedPart &part);

    directory::Directory m_directory;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

}
