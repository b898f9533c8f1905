// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QLabel;

namespace congso {

/// A deadline as people say it: "5" is five working days from today, "13/3" a date. The date it comes to
/// stands in the line when it is left, the working days until then below it.
class DeadlineEdit : public QWidget
{
    Q_OBJECT

public:
    /// \a calendar outlives it and may change; then refresh().
    DeadlineEdit(const rules::Calendar &calendar, QDate today, QWidget *parent = nullptr);

    QDate date() const { return m_date; } ///< null when empty or not valid
    void setDate(QDate date);
    bool valid() const { return m_valid; }
    /// The date as YYYY-MM-DD, or what is typed where that is none: as a form keeps it. The rules refuse the latter.
    QString value() const;
    void setValue(const QString &value);
    /// Later dates are marked as wrong; null for no limit.
    void setLatest(QDate latest);
    /// The calendar has changed: days still being typed come to another date, a date to other days.
    void refresh();
    QLineEdit *lineEdit() const { return m_line; }
    /// What \a text comes to; none when it is neither days nor a date.
    static std::optional<QDate> parse(const QString &text, const rules::Calendar &calendar, QDate today);

Q_SIGNALS:
    void dateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &text);
    void describe();

    const rules::Calendar &m_calendar;
    QDate m_today;
    QDate m_latest;
    QDate m_date;
    QLineEdit *m_line;
    QLabel *m_words;
    bool m_valid = true;
};

}
