// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/assigneemodel.h"

#include <QLineEdit>

class QCompleter;

namespace congso {

/// One line to choose a unit or a person by a few letters of the name, tone marks or not.
class AssigneeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit AssigneeEdit(const QString &placeholder, QWidget *parent = nullptr);

    AssigneeModel *choices() const { return m_model; }
    /// Who is chosen, or the only one the text can mean; null while it names nobody, or several. Changes nothing.
    Assignee assignee() const;
    void setAssignee(const Assignee &assignee);
    /// The text while nobody has been chosen for it; empty otherwise.
    QString typed() const;
    void setTyped(const QString &text);
    void chooseRow(int row);

Q_SIGNALS:
    void assigneeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const Assignee &assignee);
    void resolve();

    AssigneeModel *m_model;
    QCompleter *m_completer;
    Assignee m_assignee;
};

}
