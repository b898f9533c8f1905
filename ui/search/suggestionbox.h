// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchengine.h"

#include <QFrame>

class QListView;
class QStringListModel;
class QTimer;

namespace congso {

class SearchField;

/// Completions below the window's search field while one types: fields, their values, names one may read. A part of the
/// window rather than a popup, so that an input method goes on composing. Down and Up choose, Enter or a click takes.
class SuggestionBox : public QFrame
{
    Q_OBJECT

public:
    /// All three outlive it. The box lies over \a field's window.
    SuggestionBox(SearchField &field, SearchEngine &engine, Office &office);

    /// Nothing is suggested in fields that are searched elsewhere.
    void setActive(bool active);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key);
    void ask();
    void show(const QList<SearchSuggestion> &suggestions);
    void take(int row);

    SearchField &m_field;
    SearchEngine &m_engine;
    Office &m_office;
    QListView *m_list;
    QStringListModel *m_shown;
    QList<SearchSuggestion> m_suggestions;
    QTimer *m_timer;
    std::stop_source m_stop;
    int m_generation = 0;
    bool m_active = true;
};

}
