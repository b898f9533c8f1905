// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsync.h"

#include "ui/models/directorywatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/statusline.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/syncwords.h"

namespace congso {

namespace {
const QString syncId = QStringLiteral("sync");
}

WindowSync::WindowSync(MainWindow &window, Office &office, const DirectoryWatch &directory, sync::SyncKeeper &keeper, QObject *parent)
    : QObject(parent), m_window(window), m_office(office), m_keeper(keeper), m_linked(keeper.isLinked())
{
    m_window.pages()->addPage(syncId, [&office, &keeper, &directory] { return new SyncPage(office, keeper, directory); });
    connect(&m_keeper, &sync::SyncKeeper::changed, this, &WindowSync::showState);
    showState();
}

QList<NavigationEntry> WindowSync::entries() const
{
    if (!m_linked)
        return {};
    return {NavigationEntry{syncId, tr("Office server"), int(m_keeper.state().conflicts), m_keeper.state().conflicts > 0}};
}

void WindowSync::showState()
{
    const bool linked = m_keeper.isLinked();
    if (linked)
        m_window.statusLine()->setState(SyncWords::tone(m_keeper), SyncWords::line(m_keeper, m_office.store().utcOffsetMinutes()));
    if (linked != m_linked) {
        m_linked = linked;
        Q_EMIT entriesChanged();
    } else if (linked) {
        m_window.navigation()->entries()->setCount(syncId, int(m_keeper.state().conflicts));
    }
}

}
