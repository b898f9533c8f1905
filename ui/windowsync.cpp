// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsync.h"

#include "app/directory/directory.h"
#include "app/office/officerules.h"
#include "db/types/lists.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/directorywatch.h"
#include "ui/outgoing/givebackdialog.h"
#include "ui/outgoing/reservedialog.h"
#include "ui/outgoing/workingcopies.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/statusline.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/syncwords.h"

#include <QGuiApplication>

namespace congso {

namespace {
const QString syncId = QStringLiteral("sync");
}

WindowSync::WindowSync(MainWindow &window, Office &office, const DirectoryWatch &directory, sync::SyncKeeper &keeper, QObject *parent)
    : QObject(parent), m_window(window), m_office(office), m_keeper(keeper), m_linked(keeper.isLinked())
{
    m_window.pages()->addPage(syncId, [this, &office, &keeper, &directory] {
        auto *page = new SyncPage(office, keeper, directory);
        page->setCopiesFolder(WorkingCopies::folderOf(office));
        connect(page, &SyncPage::documentRequested, this, &WindowSync::openDocument);
        offerNumbers(page);
        return page;
    });
    Actions &actions = m_window.actions();
    actions.add({{QStringLiteral("sync.open"), tr("Office server…"), tr("The server of the office: connection, what waits to be sent, what did not fit"), QStringLiteral("refresh"), {}, tr("Go to")}});
    actions.on(QStringLiteral("sync.open"), this, [this] { m_window.openPage(syncId); });
    actions.setVisible(QStringLiteral("sync.open"), mayOpen());
    connect(m_window.statusLine(), &StatusLine::statePressed, this, [this] { m_window.openPage(syncId); });
    connect(&m_keeper, &sync::SyncKeeper::changed, this, &WindowSync::showState);
    // Somebody comes back to the window: whether the server is back is not left to the next try.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_keeper.phase() == sync::SyncService::Phase::Offline)
            m_keeper.hurry();
    });
    showState();
}

void WindowSync::offerNumbers(SyncPage *page)
{
    if (!holdsRoleFor(m_office.store().rules().workflow, "register.number_reserved", m_office.identity()))
        return;
    page->showNumbers();
    connect(page, &SyncPage::reserveRequested, page, [this, page] {
        auto *dialog = new ReserveDialog(m_office, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ReserveDialog::reserved, page, &Page::messageShown);
        dialog->open();
    });
    connect(page, &SyncPage::giveBackRequested, page, [this, page] {
        auto *dialog = new GiveBackDialog(m_office, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &GiveBackDialog::givenBack, page, &Page::messageShown);
        dialog->open();
    });
}

void WindowSync::openDocument(const SubjectId &document, const QByteArray &area)
{
    if (area == "outgoing")
        m_window.openPage(QStringLiteral("out.issued"), {{QStringLiteral("document"), document.toString()}});
    else if (area == "casefile")
        m_window.openPage(QStringLiteral("casefiles"), {{QStringLiteral("casefile"), document.toString()}});
    else
        m_window.openPage(QString(boxText(Box::Book)), {{QStringLiteral("document"), document.toString()}});
}

QList<NavigationEntry> WindowSync::entries() const
{
    if (!m_linked)
        return {};
    return {NavigationEntry{syncId, tr("Office server"), int(m_keeper.state().conflicts), m_keeper.state().conflicts > 0}};
}

/// Whoever has cut their folder loose may link it again.
bool WindowSync::mayOpen() const
{
    return m_linked || m_keeper.state().cutLoose || directory::administers(m_office.identity());
}

void WindowSync::showState()
{
    const bool linked = m_keeper.isLinked();
    m_window.statusLine()->setStateLeads(linked);
    if (linked)
        m_window.statusLine()->setState(SyncWords::tone(m_keeper), SyncWords::line(m_keeper, m_office.store().utcOffsetMinutes()));
    if (linked != m_linked) {
        m_linked = linked;
        if (!m_linked)
            m_window.statusLine()->setState(Tone::Done, tr("Saved on this computer"));
        Q_EMIT entriesChanged();
    } else if (linked) {
        m_window.navigation()->entries()->setCount(syncId, int(m_keeper.state().conflicts));
    }
    m_window.actions().setVisible(QStringLiteral("sync.open"), mayOpen());
}

}
