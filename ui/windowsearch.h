// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/findpage.h"
#include "ui/shell/navigation.h"

class QTimer;

namespace congso {

class MainWindow;
class SuggestionBox;

/// Search in the window of one person: the page, the field of the top bar, saved searches as places, and what the status
/// line says while the index is behind.
class WindowSearch : public QObject
{
    Q_OBJECT

public:
    /// Adds its page to the window. All outlive it.
    WindowSearch(MainWindow &window, const IncomingParts &parts, SearchEngine &engine);
    ~WindowSearch() override;

    /// The saved searches, for the navigation.
    QList<NavigationEntry> entries() const;
    /// The field of the top bar is searched with Enter.
    void search(const QString &text);

Q_SIGNALS:
    void entriesChanged();

private:
    void type(const QString &text);
    FindPage *makePage(const IncomingParts &parts);
    bool isOpen() const;
    /// The word in the top bar is that of the search that is open: gone with its page, back when one comes back to it.
    void follow();
    void takeState(const IndexState &state);
    void askState();

    MainWindow &m_window;
    SearchEngine &m_engine;
    SavedSearches *m_saved;
    SuggestionBox *m_suggestions;
    FindPage *m_page = nullptr;
    QTimer *m_behind;
    bool m_wasOpen = false;
};

}
