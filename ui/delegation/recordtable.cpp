// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegation/recordtable.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tones.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace congso {

namespace {
constexpr int idRole = Qt::UserRole + 1;
}

RecordTable::RecordTable(const QString &name, const QString &spoken, const QStringList &headers, int stretched, const QString &emptySentence, QWidget *parent)
    : QWidget(parent), m_model(new QStandardItemModel(0, int(headers.size()), this)), m_view(new QTableView(this)),
      m_empty(new EmptyState(QStringLiteral("people"), emptySentence, this))
{
    m_model->setHorizontalHeaderLabels(headers);
    m_view->setObjectName(name);
    m_view->setAccessibleName(spoken);
    m_view->setModel(m_model);
    setUpTable(m_view);
    m_view->setSortingEnabled(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, 0, 0, 0);
    layout->addWidget(new ListOrEmpty(m_view, m_empty, this));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::currentChanged);
    connect(m_view, &QTableView::activated, this, &RecordTable::activated);
}

void RecordTable::setRows(const QList<Row> &rows)
{
    const SubjectId before = current();
    m_model->removeRows(0, m_model->rowCount());
    const bool wishedIsThere = std::any_of(rows.begin(), rows.end(), [this](const Row &row) { return row.id == m_wished; });
    const SubjectId chosen = wishedIsThere ? std::exchange(m_wished, {}) : before;
    int again = 0;
    for (const Row &row : rows) {
        QList<QStandardItem *> cells;
        for (const QString &text : row.cells) {
            auto *cell = new QStandardItem(text);
            cell->setEditable(false);
            cell->setToolTip(plainToolTip(text));
            if (row.quiet)
                cell->setForeground(secondaryText(palette()));
            cells << cell;
        }
        cells.first()->setData(row.id.toString(), idRole);
        if (row.id == chosen)
            again = m_model->rowCount();
        m_model->appendRow(cells);
    }
    if (!rows.isEmpty())
        m_view->setCurrentIndex(m_model->index(again, 0));
    Q_EMIT currentChanged();
}

void RecordTable::choose(const SubjectId &id)
{
    m_wished = id;
}

SubjectId RecordTable::current() const
{
    return SubjectId::fromString(m_view->currentIndex().siblingAtColumn(0).data(idRole).toString());
}

}
