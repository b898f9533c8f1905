// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "app/incoming/kinds.h"
#include "app/words/historywords.h"
#include "ui/models/rowwords.h"

namespace congso {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void HistoryModel::setEvents(const QList<Event> &events, const directory::Directory &directory)
{
    const auto nameOf = [](const auto *found) { return found ? found->name : QString(); };
    HistoryNames names;
    names.person = [&](const PersonId &id) { return nameOf(directory.person(id)); };
    names.unit = [&](const UnitId &id) { return nameOf(directory.unit(id)); };
    names.post = [&](const PostId &id) {
        const Post *post = directory.post(id);
        return post ? post->title : QString();
    };
    names.registerName = [&](const RegisterId &id) {
        for (const Register &each : directory.registers) {
            if (each.id == id)
                return each.name;
        }
        return QString();
    };
    names.kind = [](const QString &code) { return incoming::kindName(code); };
    beginResetModel();
    m_entries.clear();
    for (const Event &event : events)
        m_entries << Entry{shownTime(event.stamp ? event.stamp->at : event.body.atAuthor, directory.agency.utcOffsetMinutes), HistoryWords::sentence(event, names)};
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.sentence;
    case Qt::AccessibleTextRole: return QString(entry.time + QStringLiteral(", ") + entry.sentence);
    case TimeRole: return entry.time;
    default: return {};
    }
}

}
