// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assigneemodel.h"

#include "db/text/fold.h"

namespace congso {

AssigneeModel::AssigneeModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AssigneeModel::setDirectory(const directory::Directory &directory, Offer offer, const QList<PersonId> &left)
{
    beginResetModel();
    m_all.clear();
    if (offer & Units) {
        for (const Unit &unit : directory.units) {
            if (!unit.active)
                continue;
            QStringList heads;
            for (const PersonId &head : directory.headsOf(unit.id)) {
                if (const Person *person = directory.person(head))
                    heads << person->name;
            }
            const QString detail = heads.join(QStringLiteral(", "));
            m_all << Entry{{unit.id, {}}, unit.name, detail, text::fold(unit.name + u' ' + unit.shortName + u' ' + detail)};
        }
    }
    if (offer & People) {
        for (const Person &person : directory.people) {
            if (!person.active || left.contains(person.id))
                continue;
            QStringList details;
            for (const Post &post : directory.posts) {
                if (!post.active || post.person != person.id)
                    continue;
                const Unit *unit = directory.unit(post.unit);
                details << (unit ? post.title + QStringLiteral(", ") + unit->name : post.title);
            }
            if (const QDate away = directory.awayUntil.value(person.id); away.isValid())
                details.prepend(tr("away until %1").arg(away.toString(QStringLiteral("dd/MM"))));
            const QString detail = details.join(QStringLiteral("; "));
            m_all << Entry{{{}, person.id}, person.name, detail, text::fold(person.name + u' ' + detail)};
        }
    }
    choose();
    endResetModel();
}

void AssigneeModel::setReach(const QList<UnitId> &units, const QList<PersonId> &people)
{
    beginResetModel();
    m_units = units;
    m_people = people;
    m_reachSet = true;
    choose();
    endResetModel();
}

void AssigneeModel::setWords(const QString &words)
{
    const QString folded = text::fold(words);
    if (folded == m_words)
        return;
    beginResetModel();
    m_words = folded;
    choose();
    endResetModel();
}

bool AssigneeModel::reaches(const Assignee &who) const
{
    return !m_reachSet || m_units.contains(who.unit) || m_people.contains(who.person);
}

void AssigneeModel::choose()
{
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        const auto there = [this, i](const QString &word) { return m_all[i].folded.contains(word); };
        if (reaches(m_all[i].who) && std::all_of(words.begin(), words.end(), there))
            m_shown << i;
    }
}

Assignee AssigneeModel::assignee(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_all[m_shown[row]].who : Assignee();
}

int AssigneeModel::rowOf(const Assignee &assignee) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_all[m_shown[row]].who == assignee)
            return row;
    }
    return -1;
}

QString AssigneeModel::nameOf(const Assignee &assignee) const
{
    for (const Entry &entry : m_all) {
        if (entry.who == assignee)
            return entry.name;
    }
    return {};
}

Assignee AssigneeModel::byText(const QString &text) const
{
    const QString folded = text::fold(text);
    if (folded.isEmpty())
        return {};
    QList<Assignee> exact;
    QList<Assignee> near;
    for (const Entry &entry : m_all) {
        if (!reaches(entry.who))
            continue;
        if (entry.name == text)
            exact << entry.who;
        if (entry.folded.contains(folded))
            near << entry.who;
    }
    if (exact.size() == 1)
        return exact.first();
    return exact.isEmpty() && near.size() == 1 ? near.first() : Assignee();
}

int AssigneeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant AssigneeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_all[m_shown[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return entry.detail.isEmpty() ? entry.name : entry.name + QStringLiteral(" · ") + entry.detail;
    case Qt::EditRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.name : entry.name + QStringLiteral(", ") + entry.detail;
    case DetailRole:
        return entry.detail;
    case UnitRole:
        return entry.who.unit.uuid();
    case PersonRole:
        return entry.who.person.uuid();
    default:
        return {};
    }
}

}
