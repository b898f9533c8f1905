// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "ui/admin/adminsection.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace congso {

class Button;
class DateEdit;

/// The days off and the worked Saturdays of a year, as announced, and the office's own on top.
class CalendarSection : public AdminSection
{
    Q_OBJECT

public:
    explicit CalendarSection(Office &office, QWidget *parent = nullptr);

protected:
    void showDirectory() override;

private:
    void build();
    void fill();
    void addRow(QDate date, const rules::Calendar &announced);
    void change(QDate date, const QString &what);
    QDate chosen() const;
    static QString weekdayName(int day);
    void updateButtons();

    QComboBox *m_year = nullptr;
    QLabel *m_note = nullptr;
    QTableWidget *m_days = nullptr;
    DateEdit *m_date = nullptr;
    QComboBox *m_what = nullptr;
    Button *m_add = nullptr;
    Button *m_remove = nullptr;
};

}
