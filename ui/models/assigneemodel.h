// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractListModel>

namespace congso {

/// A unit or a person, as an assignment names one.
struct Assignee
{
    UnitId unit;
    PersonId person;

    bool isNull() const { return unit.isNull() && person.isNull(); }
    friend bool operator==(const Assignee &, const Assignee &) = default;
};

/// Whom something can be given to: units in their order, then people by given name. Searched by any part
/// of name, title or abbreviation, tone marks or not.
class AssigneeModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Offer { Units = 1, People = 2, Everybody = Units | People };
    enum Role {
        DetailRole = RowFirstOwn, ///< title and unit of a person, head of a unit
        UnitRole,                 ///< QUuid
        PersonRole,               ///< QUuid
    };

    explicit AssigneeModel(QObject *parent = nullptr);

    /// Active ones only; \a left are not offered (the person asking).
    void setDirectory(const directory::Directory &directory, Offer offer, const QList<PersonId> &left = {});
    /// Only these people and units; without it everybody of the offer.
    void setReach(const QList<UnitId> &units, const QList<PersonId> &people);
    void setWords(const QString &words);

    Assignee assignee(int row) const;
    int rowOf(const Assignee &assignee) const; ///< among those shown, -1 when not
    QString nameOf(const Assignee &assignee) const;
    /// The one whose name is exactly \a text, or the only one that matches it; none otherwise.
    Assignee byText(const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        Assignee who;
        QString name;
        QString detail;
        QString folded;
    };
    void choose();
    bool reaches(const Assignee &who) const;

    QList<Entry> m_all;
    QList<int> m_shown;
    QString m_words;
    QList<UnitId> m_units;
    QList<PersonId> m_people;
    bool m_reachSet = false;
};

}
