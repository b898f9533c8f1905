// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/documentpane.h"

namespace congso {

class MainWindow;
class OutBoxCounts;
class WorkingCopies;
struct NavigationEntry;

/// The lists of outgoing documents in the window, as far as the person has a use for them, and how much waits in each.
class OutgoingPlaces final : public QObject
{
    Q_OBJECT

public:
    OutgoingPlaces(MainWindow &window, const IncomingParts &parts, QObject *parent);

    QList<NavigationEntry> entries() const;
    /// Drafts in a word processor, whichever page they are edited from.
    WorkingCopies *copies() const { return m_copies; }
    /// Writes the counts beside the entries, once these are there.
    void showCounts();

private:
    MainWindow &m_window;
    OutBoxCounts *m_counts;
    WorkingCopies *m_copies;
};

}
