// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"

#include <QJsonArray>
#include <QListWidget>

namespace congso {

/// Whom a document can be submitted to: agency leaders and heads of office, by rank of their roles.
QList<PersonId> leaders(const directory::Directory &directory);

/// A handful of people to tick.
class PeopleList : public QListWidget
{
    Q_OBJECT

public:
    explicit PeopleList(const directory::Directory &directory, const QList<PersonId> &people, QWidget *parent = nullptr);

    QJsonArray chosen() const;
    void setChosen(const QJsonArray &people);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();
};

}
