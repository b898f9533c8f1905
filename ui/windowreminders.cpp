// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowreminders.h"

#include "ui/incoming/remindersdialog.h"
#include "ui/models/boxcounts.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/shell/uisettings.h"

#include <QMenu>

namespace congso {

WindowReminders::WindowReminders(MainWindow &window, Office &office, const BoxCounts &counts, UiSettings &settings, QObject *parent)
    : QObject(parent), m_window(window), m_counts(counts), m_settings(settings), m_reminders(office, counts, settings.store(), {}, this)
{
    Actions &actions = m_window.actions();
    actions.add({{QStringLiteral("reminders"), tr("What waits for you…"), tr("What is overdue, due soon and not opened; and when notices are not wanted"),
                  QStringLiteral("list"), {}, tr("Signed-in person")}});
    actions.on(QStringLiteral("reminders"), this, [this] { show(); });
    if (auto *menu = m_window.topBar()->findChild<QMenu *>(QStringLiteral("personMenu")))
        menu->insertAction(menu->actions().value(0), actions.action(QStringLiteral("reminders")));
    connect(&m_reminders, &Reminders::wanted, this, [this](Box box) {
        m_window.raise();
        m_window.activateWindow();
        m_window.openPage(QString(boxText(box)));
    });
}

void WindowReminders::showAtStart()
{
    if (!listedAtStart(m_settings.store()))
        return;
    connect(&m_counts, &BoxCounts::changed, this, [this] {
        if (!m_reminders.list().isEmpty() && m_window.isVisible())
            show();
    }, Qt::SingleShotConnection);
}

void WindowReminders::show()
{
    auto *dialog = new RemindersDialog(m_reminders, m_settings.store(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemindersDialog::wanted, this, [this](Box box) { m_window.openPage(QString(boxText(box))); });
    dialog->open();
}

}
