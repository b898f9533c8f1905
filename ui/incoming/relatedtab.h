// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/workingday.h"
#include "app/outgoing/outgoing.h"

#include <QWidget>

class QAction;
class QListView;
class QStandardItemModel;

namespace congso {

class Banner;
class EmptyState;

/// Văn bản liên quan: what answers it or was drafted from it, the documents linked with it, both ways, then those that
/// hang together with it over others.
class RelatedTab : public QWidget
{
    Q_OBJECT

public:
    /// \a link, \a unlink: what the buttons above the list do.
    RelatedTab(Office &office, QAction *link, QAction *unlink, QWidget *parent = nullptr);

    void showDocument(const SubjectId &id);

Q_SIGNALS:
    void documentRequested(const congso::SubjectId &id);
    /// One of those that went out, or are to.
    void outgoingRequested(const congso::SubjectId &id);

private:
    void take(const QList<incoming::RelatedRow> &chain);
    void addRow(const incoming::RelatedRow &row);
    void loadOutgoing(const SubjectId &id);
    void open(const QModelIndex &index);

    Office &m_office;
    Banner *m_banner;
    QListView *m_list;
    EmptyState *m_empty;
    QStandardItemModel *m_model;
    int m_generation = 0;
};

}
