// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/lists.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTime>

class QSettings;
class QSystemTrayIcon;

namespace congso {

class BoxCounts;

/// When nobody wants to be told anything; from a time to a time, also over midnight. Equal times: never quiet.
struct QuietHours
{
    QTime from{18, 0};
    QTime to{7, 0};

    bool covers(QTime now) const;
};
QuietHours quietHours(const QSettings &settings);
void setQuietHours(QSettings &settings, const QuietHours &hours);
bool listedAtStart(const QSettings &settings);
void setListedAtStart(QSettings &settings, bool listed);

/// Tells of urgent and overdue work in the desktop's notices, where it has a place for them. A notice says how much
/// there is and never what it is about: it may stand on a locked screen. Each is told once.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// \a settings outlives it. \a clock: hours of the day, of this computer.
    Reminders(Office &office, const BoxCounts &counts, QSettings &settings, std::function<QTime()> clock = {}, QObject *parent = nullptr);

    /// The lists that hold something to be looked at now, most pressing first.
    QList<std::pair<Box, int>> list() const;

Q_SIGNALS:
    void noticed(const QString &title, const QString &text);
    /// A notice was clicked.
    void wanted(congso::Box box);

private:
    void look();
    void takeUrgent(const QList<DocumentRow> &rows);
    void tell(const QString &title, const QString &text, Box box);

    Office &m_office;
    const BoxCounts &m_counts;
    QSettings &m_settings;
    std::function<QTime()> m_clock;
    QSystemTrayIcon *m_tray = nullptr;
    QSet<SubjectId> m_told; ///< urgent ones
    int m_overdue = 0;      ///< told of so many
    Box m_last = Box::ToProcess;
};

}
