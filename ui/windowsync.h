// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/synckeeper.h"
#include "ui/shell/navigation.h"

#include <QObject>

namespace congso {

class DirectoryWatch;
class MainWindow;
class SyncPage;

/// What the window has of the office server, where the store is a part of one: the page, its place in the navigation, the
/// words in the status line.
class WindowSync : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WindowSync(MainWindow &window, Office &office, const DirectoryWatch &directory, sync::SyncKeeper &keeper, QObject *parent);

    /// Nothing for an office on this PC alone.
    QList<NavigationEntry> entries() const;
    bool linked() const { return m_linked; }
    void showState();
    bool mayOpen() const;
    void openDocument(const congso::SubjectId &document, const QByteArray &area);
    void offerNumbers(SyncPage *page);

Q_SIGNALS:
    void entriesChanged();

private:
    MainWindow &m_window;
    Office &m_office;
    sync::SyncKeeper &m_keeper;
    bool m_linked = false;
};

}
