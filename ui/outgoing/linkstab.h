// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoing.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace congso {

/// What a document answers, is based on or replaces, and what does so with it.
class LinksTab : public QWidget
{
    Q_OBJECT

public:
    explicit LinksTab(Office &office, QWidget *parent = nullptr);

    void setDocument(const OutgoingDocument &document);

Q_SIGNALS:
    void documentRequested(const congso::SubjectId &id, bool incoming);

private:
    void addLink(const OutgoingLink &link, int generation);
    void addRow(const QString &words, const QString &subject, const SubjectId &id, bool incoming, bool outwards);

    Office &m_office;
    QListView *m_list;
    QStandardItemModel *m_model;
    int m_generation = 0;
};

}
