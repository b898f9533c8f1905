// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savedsearches.h"

#include "ui/models/onresult.h"

namespace congso {

SavedSearches::SavedSearches(Office &office, QObject *parent) : QObject(parent), m_office(office)
{
    load();
}

void SavedSearches::load(qint64 told)
{
    const int generation = ++m_generation;
    onResult(savedSearches(m_office), this, [this, generation, told](const Result<QList<SavedSearch>> &found) {
        if (generation != m_generation)
            return;
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_all = *found;
        Q_EMIT changed();
        if (told != 0)
            Q_EMIT saved(told);
    });
}

std::optional<SavedSearch> SavedSearches::find(qint64 id) const
{
    for (const SavedSearch &each : m_all) {
        if (each.id == id)
            return each;
    }
    return {};
}

void SavedSearches::save(const SavedSearch &search)
{
    onResult(saveSearch(m_office, search), this, [this](const Result<qint64> &id) {
        if (id)
            load(*id);
        else
            Q_EMIT failed(id.error());
    });
}

void SavedSearches::rename(qint64 id, const QString &name)
{
    const std::optional<SavedSearch> old = find(id);
    if (!old || old->name == name.trimmed())
        return;
    SavedSearch renamed = *old;
    renamed.name = name;
    onResult(saveSearch(m_office, renamed), this, [this, id](const Result<qint64> &now) {
        if (!now) {
            Q_EMIT failed(now.error());
            return;
        }
        // The old name goes only once the new one is there.
        onResult(forgetSearch(m_office, id), this, [this, now = *now](const Outcome &) { load(now); });
    });
}

void SavedSearches::drop(qint64 id)
{
    onResult(forgetSearch(m_office, id), this, [this](const Outcome &dropped) {
        if (!dropped)
            Q_EMIT failed(dropped.error());
        load();
    });
}

}
