// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace congso {

/// A date as people type it: "9/3/2026", "9.3.26", "9-3", "9/3" (year of \a today), "0903", "090326",
/// "+3" (days from today), "hn" or "today". Nothing for anything else; an empty text is no date.
std::optional<QDate> parseDate(const QString &text, QDate today);
/// dd/MM/yyyy, empty for no date.
QString dateText(QDate date);

/// One line for a date or nothing. Typed freely, completed when left; Up and Down change the day,
/// Alt+Down or F4 opens the calendar. A text that is no date stays as it is and makes valid() false.
class DateEdit : public QWidget
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    explicit DateEdit(Today today, QWidget *parent = nullptr);

    QDate date() const { return m_date; } ///< null when empty or not valid
    void setDate(QDate date);
    /// False while the text is neither empty nor a date, or is outside the range.
    bool valid() const { return m_valid; }
    /// The date as YYYY-MM-DD, or what is typed where that is none: as a form keeps it.
    QString value() const;
    void setValue(const QString &value);
    void setRange(QDate earliest, QDate latest);
    void setReadOnly(bool readOnly);
    QLineEdit *lineEdit() const { return m_line; }

Q_SIGNALS:
    void dateChanged(QDate date);
    void validChanged(bool valid);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const QString &text, bool complete);
    void step(int days);
    void openCalendar();
    void fitLine();

    Today m_today;
    QLineEdit *m_line;
    QWidget *m_button;
    QDate m_date;
    QDate m_earliest;
    QDate m_latest;
    bool m_valid = true;
};

}
