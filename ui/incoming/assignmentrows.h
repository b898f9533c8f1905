// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "ui/models/assigneemodel.h"
#include "db/types/incoming.h"

#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace congso {

class AssigneeEdit;
class DeadlineEdit;
class Button;

/// Who leads, co-operates, supervises, is informed, each with a deadline: a row each. There is one row for
/// the lead, and more of the others as they are wanted.
class AssignmentRows : public QWidget
{
    Q_OBJECT

public:
    AssignmentRows(const directory::Directory &directory, const rules::Calendar &calendar, QDate today, QWidget *parent = nullptr);

    /// Who is there to choose from; what is chosen stays.
    void setDirectory(const directory::Directory &directory);
    /// Nobody else is offered.
    void setReach(const QList<UnitId> &units, const QList<PersonId> &people);
    /// No deadline may be later: that of the whole.
    void setLatest(QDate latest);
    /// \a needed: false where the document has a lead already.
    void setLeadOffered(bool offered);
    /// Rows of this role and no other; what was chosen goes.
    void setOnly(AssignmentRole role);

    QJsonArray assignments() const; ///< rows that name somebody, or say what somebody is to do; a deadline that is none stays for the rules to refuse
    /// As assignments(), with what is still being typed: for setAssignments(), never for a command.
    QJsonArray draft() const;
    void setAssignments(const QJsonArray &rows);
    /// The first row that says what to do or names nobody known, or whose deadline is no date.
    int firstUnclear() const;
    void focusRow(int row);
    /// The calendar has changed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        AssignmentRole role;
        QWidget *widget;
        AssigneeEdit *assignee;
        DeadlineEdit *due;
        QString note;
    };
    static QJsonObject toJson(const Row &row, const Assignee &who);
    void addRow(AssignmentRole role, const QString &note = {});
    void removeRow(QWidget *widget);
    void addButtons();

    directory::Directory m_directory;
    const rules::Calendar &m_calendar;
    QDate m_today;
    QDate m_latest;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QList<UnitId> m_units;
    QList<PersonId> m_people;
    bool m_reachSet = false;
    Button *m_addLead = nullptr;
};

}
