// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/peoplelist.h"

#include "ui/widgets/theme.h"

namespace congso {

QList<PersonId> leaders(const directory::Directory &directory)
{
    QList<PersonId> people;
    for (const Role role : {Role::AgencyLeader, Role::HeadOfOffice}) {
        for (const Post &post : directory.posts) {
            const Person *person = directory.person(post.person);
            if (post.active && post.roles.testFlag(role) && person && person->active && !people.contains(person->id))
                people << person->id;
        }
    }
    return people;
}

PeopleList::PeopleList(const directory::Directory &directory, const QList<PersonId> &people, QWidget *parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PersonId &id : people) {
        const Person *person = directory.person(id);
        const QString title = directory.personTitle(id);
        auto *item = new QListWidgetItem(title.isEmpty() ? person->name : person->name + QStringLiteral(" · ") + title, this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, id.toString());
        item->setCheckState(people.size() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    if (count() > 0)
        setCurrentRow(0);
    connect(this, &QListWidget::itemChanged, this, &PeopleList::changed);
}

QJsonArray PeopleList::chosen() const
{
    QJsonArray array;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            array << item(row)->data(Qt::UserRole).toString();
    }
    return array;
}

void PeopleList::setChosen(const QJsonArray &people)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(people.contains(item(row)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
}

QSize PeopleList::sizeHint() const
{
    const int rows = qBound(1, count(), 7);
    return {240, rows * qMax(sizeHintForRow(0), scaled(24, fontMetrics())) + 2 * frameWidth() + 4};
}

}
