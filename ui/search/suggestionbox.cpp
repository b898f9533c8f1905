// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestionbox.h"

#include "ui/models/onresult.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int restMs = 200;
constexpr int most = 6;
}

SuggestionBox::SuggestionBox(SearchField &field, SearchEngine &engine, Office &office)
    : QFrame(field.window()), m_field(field), m_engine(engine), m_office(office), m_list(new QListView(this)), m_shown(new QStringListModel(this)),
      m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("suggestionBox"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setModel(m_shown);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    layout->addWidget(m_list);
    hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    connect(m_timer, &QTimer::timeout, this, &SuggestionBox::ask);
    connect(&m_field, &QLineEdit::textEdited, this, [this] { m_timer->start(); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    m_field.installEventFilter(this);
}

void SuggestionBox::setActive(bool active)
{
    m_active = active;
    if (!active)
        hide();
}

void SuggestionBox::ask()
{
    const int generation = ++m_generation;
    const QString typed = m_field.text();
    if (!m_active || typed.trimmed().isEmpty()) {
        hide();
        return;
    }
    m_stop.request_stop();
    m_stop = std::stop_source();
    onResult(m_engine.suggestions(m_office, typed, m_stop.get_token()), this, [this, generation, typed](const Result<QList<SearchSuggestion>> &found) {
        if (generation == m_generation && found && m_field.text() == typed)
            show(*found);
    });
}

void SuggestionBox::show(const QList<SearchSuggestion> &suggestions)
{
    m_suggestions = suggestions.mid(0, most);
    m_suggestions.removeIf([this](const SearchSuggestion &each) { return each.text == m_field.text(); });
    QStringList shown;
    for (const SearchSuggestion &each : std::as_const(m_suggestions))
        shown << each.shown;
    m_shown->setStringList(shown);
    m_list->setCurrentIndex({});
    const bool wanted = !shown.isEmpty() && m_active && m_field.window()->focusWidget() == &m_field;
    setVisible(wanted);
    if (!wanted)
        return;
    const int line = qMax(m_list->sizeHintForRow(0), scaled(24, fontMetrics()));
    resize(m_field.width(), line * int(shown.size()) + 2 * space::xs + 2 * frameWidth() + 2);
    move(m_field.mapTo(m_field.window(), QPoint(0, m_field.height() + 2)));
    raise();
}

void SuggestionBox::take(int row)
{
    const SearchSuggestion taken = m_suggestions.value(row);
    hide();
    if (taken.text.isEmpty())
        return;
    m_field.setText(taken.text);
    m_field.setFocus();
    // "từ:" waits for its value.
    if (taken.text.endsWith(u':'))
        m_timer->start();
}

bool SuggestionBox::takeKey(int key)
{
    if (!isVisible())
        return false;
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int next = key == Qt::Key_Down ? qMin(row + 1, int(m_suggestions.size()) - 1) : row - 1;
        m_list->setCurrentIndex(next < 0 ? QModelIndex() : m_shown->index(next));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0) {
            take(row);
            return true;
        }
        hide();
        return false;
    case Qt::Key_Escape: hide(); return true;
    default: return false;
    }
}

bool SuggestionBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field) {
        if (event->type() == QEvent::KeyPress)
            return takeKey(static_cast<QKeyEvent *>(event)->key());
        // Escape belongs to the box before it is anybody's shortcut.
        if (event->type() == QEvent::ShortcutOverride && isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        if (event->type() == QEvent::FocusOut) {
            m_timer->stop();
            hide();
        }
    }
    return QFrame::eventFilter(watched, event);
}

}
