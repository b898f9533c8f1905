// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchengine.h"

class QTimer;

namespace congso {

/// What share of the store can be found yet, whichever program fills the index, and how many files are still on the server.
class IndexWatch : public QObject
{
    Q_OBJECT

public:
    explicit IndexWatch(SearchEngine &engine, QObject *parent = nullptr);

    /// Asks the index; shared() answers.
    void look();
    /// Something was missing when last looked; so it is before.
    bool isPartial() const { return m_partial; }

Q_SIGNALS:
    void shared(int percent, qint64 onServer);
    /// There may be more to find: at most once a second.
    void grown();

private:
    void take(const Result<IndexState> &state);

    SearchEngine &m_engine;
    QTimer *m_timer;
    bool m_partial = true;
};

}
