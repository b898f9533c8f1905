// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchengine.h"

#include <QObject>

namespace congso {

/// The searches that the signed-in person has saved.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    /// \a office outlives it. Loads at once.
    explicit SavedSearches(Office &office, QObject *parent = nullptr);

    QList<SavedSearch> all() const { return m_all; }
    std::optional<SavedSearch> find(qint64 id) const;
    /// Under a name that is there already it takes that one's place. saved() tells its id.
    void save(const SavedSearch &search);
    void rename(qint64 id, const QString &name);
    void drop(qint64 id);

Q_SIGNALS:
    void changed();
    void saved(qint64 id);
    void failed(const congso::Error &error);

private:
    void load(qint64 told = 0);

    Office &m_office;
    QList<SavedSearch> m_all;
    int m_generation = 0;
};

}
