// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/rules/calendar.h"

#include <QObject>

class QTimer;

namespace congso {

/// The office's people, units and registers at hand, for names and pickers; follows changes in the store.
class DirectoryWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DirectoryWatch(Office &office, QObject *parent = nullptr);

    const directory::Directory &current() const { return m_directory; }
    bool ready() const { return m_ready; }
    /// The announced days with the office's own on top, as decisions count them. Stays where it is and follows
    /// changes, so that a reference to it is always of today.
    const rules::Calendar &calendar() const { return m_calendar; }

    QString personName(const PersonId &id) const; ///< empty when unknown
    QString unitName(const UnitId &id) const;
    /// The unit or the person an assignment names.
    QString assigneeName(const UnitId &unit, const PersonId &person) const;

Q_SIGNALS:
    void changed();
    /// The office's own days are others now; comes before changed().
    void calendarChanged();
    void failed(const congso::Error &error);

private:
    void load();

    Office &m_office;
    directory::Directory m_directory;
    rules::Calendar m_calendar;
    QTimer *m_timer;
    int m_generation = 0;
    bool m_ready = false;
};

}
