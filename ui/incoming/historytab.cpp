// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/historytab.h"

#include "app/incoming/document.h"
#include "ui/incoming/historydelegate.h"
#include "ui/models/directorywatch.h"
#include "ui/models/historymodel.h"
#include "ui/models/onresult.h"

namespace congso {

HistoryTab::HistoryTab(Office &office, const DirectoryWatch &directory, QWidget *parent)
    : QListView(parent), m_office(office), m_directory(directory), m_model(new HistoryModel(this))
{
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("Processing history"));
    setModel(m_model);
    setItemDelegate(new HistoryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
}

void HistoryTab::showDocument(const SubjectId &id)
{
    const int generation = ++m_generation;
    onResult(incoming::history(m_office, id), this, [this, generation](const Result<QList<Event>> &events) {
        if (generation == m_generation && events)
            m_model->setEvents(*events, m_directory.current());
    });
}

}
