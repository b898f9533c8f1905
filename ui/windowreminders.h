// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/reminders.h"

namespace congso {

class MainWindow;
class UiSettings;

/// The reminders of one person's window: notices while it is open, a list of what waits at its start or when asked for.
class WindowReminders : public QObject
{
    Q_OBJECT

public:
    /// Adds its action to the window and to the menu of the signed-in person.
    WindowReminders(MainWindow &window, Office &office, const BoxCounts &counts, UiSettings &settings, QObject *parent);

    /// Shows the list as soon as something is known to wait, unless the person does not want it.
    void showAtStart();

private:
    void show();

    MainWindow &m_window;
    const BoxCounts &m_counts;
    UiSettings &m_settings;
    Reminders m_reminders;
};

}
