// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/documentpane.h"
#include "ui/shell/navigation.h"

#include <QObject>

class QTimer;

namespace congso {

class MainWindow;

/// Case files, delegation and absence, and a place for everybody in whose name the person acts today; these come and
/// go with the delegations.
class ActingPlaces : public QObject
{
    Q_OBJECT

public:
    /// Adds the pages of case files and delegations at once.
    ActingPlaces(MainWindow &window, const IncomingParts &parts, QObject *parent = nullptr);

    QList<NavigationEntry> actingEntries() const;
    QList<NavigationEntry> caseFileEntries() const;
    QList<NavigationEntry> delegationEntries() const;

Q_SIGNALS:
    void changed(); ///< of actingEntries(), or of how many hand-overs wait

private:
    void load();
    void take(const QList<Delegation> &inForce);
    /// Hand-overs that this person has still to confirm.
    void takeWaiting(int handovers);

    MainWindow &m_window;
    IncomingParts m_parts;
    QList<NavigationEntry> m_acting;
    QTimer *m_timer;
    int m_waiting = 0;
    int m_generation = 0;
};

}
