// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsearch.h"

#include "ui/models/onresult.h"
#include "ui/search/savedsearches.h"
#include "ui/search/suggestionbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/searchfield.h"

#include <QTimer>

namespace congso {

namespace {
const QLatin1String pageId("search");
constexpr int tellAfterMs = 1500; ///< one letter that is being indexed is no news

QString idOf(qint64 saved)
{
    return QStringLiteral("search.saved.%1").arg(saved);
}
}

WindowSearch::WindowSearch(MainWindow &window, const IncomingParts &parts, SearchEngine &engine)
    : m_window(window), m_engine(engine), m_saved(new SavedSearches(parts.office, this)),
      m_suggestions(new SuggestionBox(*window.topBar()->search(), engine, parts.office)), m_behind(new QTimer(this))
{
    window.pages()->addPage(pageId, [this, parts] { return makePage(parts); });
    connect(&window, &MainWindow::searchTyped, this, &WindowSearch::type);
    connect(window.pages(), &PageHost::currentPageChanged, this, &WindowSearch::follow);
    connect(m_saved, &SavedSearches::changed, this, [this] {
        const QList<SavedSearch> all = m_saved->all();
        for (const SavedSearch &each : all)
            m_window.pages()->addAlias(idOf(each.id), pageId, {{QStringLiteral("saved"), each.id}});
        Q_EMIT entriesChanged();
    });
    m_behind->setSingleShot(true);
    m_behind->setInterval(tellAfterMs);
    connect(m_behind, &QTimer::timeout, this, &WindowSearch::askState);
    connect(&m_engine, &SearchEngine::indexed, this, [this](int percent, qint64 pending) { takeState({true, percent, pending, false}); });
    askState();
}

WindowSearch::~WindowSearch() = default;

FindPage *WindowSearch::makePage(const IncomingParts &parts)
{
    m_page = new FindPage({parts, m_engine, *m_saved});
    connect(m_page, &FindPage::textChanged, m_window.topBar()->search(), &SearchField::showText);
    connect(m_page, &FindPage::savedSearchShown, this, [this](qint64 id) { m_window.openPage(idOf(id), m_page->saveState()); });
    return m_page;
}

QList<NavigationEntry> WindowSearch::entries() const
{
    QList<NavigationEntry> entries;
    const QList<SavedSearch> all = m_saved->all();
    for (const SavedSearch &each : all)
        entries << NavigationEntry{idOf(each.id), each.name};
    return entries;
}

bool WindowSearch::isOpen() const
{
    return m_page && m_window.pages()->currentPage() == m_page;
}

void WindowSearch::follow()
{
    SearchField *field = m_window.topBar()->search();
    const bool wasOpen = std::exchange(m_wasOpen, isOpen());
    const QString wanted = m_wasOpen ? m_page->text() : QString();
    // What is being typed there, and led here, is not touched.
    if ((m_wasOpen || wasOpen) && field->cleanText() != wanted)
        field->showText(wanted);
}

/// A page that is open searches without being opened again, so that nothing being composed is ended.
void WindowSearch::type(const QString &text)
{
    const bool elsewhere = !isOpen() || m_window.pages()->currentId() != pageId;
    if (isOpen() && m_page->text() == text)
        return;
    if (elsewhere && text.isEmpty() && !isOpen())
        return;
    if (elsewhere)
        m_window.openPage(pageId, {{QStringLiteral("text"), text}, {QStringLiteral("typing"), true}});
    else
        m_page->type(text);
}

void WindowSearch::search(const QString &text)
{
    if (!isOpen())
        m_window.openPage(pageId, {{QStringLiteral("text"), text}, {QStringLiteral("typing"), true}});
    m_page->search(text);
}

void WindowSearch::askState()
{
    onResult(m_engine.state(), this, [this](const Result<IndexState> &state) {
        if (!state)
            return;
        const bool behind = !state->there || state->pending > 0;
        m_window.statusLine()->setPreparing(behind ? tr("Preparing the search: %1 %").arg(state->percent) : QString());
        if (behind)
            m_behind->start();
    });
}

/// Told at once that nothing is left, and only after a while that something is.
void WindowSearch::takeState(const IndexState &state)
{
    if (state.pending == 0) {
        m_behind->stop();
        m_window.statusLine()->setPreparing({});
    } else if (!m_behind->isActive()) {
        m_behind->start();
    }
}

}
