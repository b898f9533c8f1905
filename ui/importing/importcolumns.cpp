// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importcolumns.h"

#include "app/words/importwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
using namespace importing;
enum Column { FieldColumn, ChoiceColumn, ExampleColumn, ColumnCount };
constexpr int examples = 3;
}

ImportColumns::ImportColumns(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget), m_table(new QTableWidget(0, ColumnCount))
{
    m_table->setObjectName(QStringLiteral("import.columns"));
    m_table->setAccessibleName(tr("What each column means"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Column of the file"), tr("In the first rows")});
    setUpTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32, fontMetrics()));
    m_table->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ChoiceColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(ChoiceColumn, scaled(240, fontMetrics()));
    m_table->horizontalHeader()->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *empty = new EmptyState(QStringLiteral("table"), tr("Choose the file first; what each of its columns means is asked here. "
                                                             "An empty table with the heads that are known can be saved to be filled in."));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack);
}

void ImportColumns::show(ImportKind kind, const Preview &preview)
{
    m_filling = true;
    m_kind = kind;
    m_preview = preview;
    const QList<ImportField> &fields = fieldsOf(kind);
    m_table->setRowCount(int(fields.size()));
    for (int row = 0; row < fields.size(); ++row) {
        const ImportField &field = fields.at(row);
        const QString name = ImportWords::field(importKindText(kind), field.key);
        auto *head = new QTableWidgetItem(field.required ? name + QStringLiteral(" *") : name);
        head->setToolTip(field.required ? tr("Every row needs it.") : QString());
        m_table->setItem(row, FieldColumn, head);
        m_table->setItem(row, ExampleColumn, new QTableWidgetItem);
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("import.column.") + field.key);
        box->setAccessibleName(tr("Column for: %1").arg(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->addItem(tr("(not in the file)"), -1);
        for (int column = 0; column < preview.headers.size(); ++column)
            box->addItem(preview.headers.at(column).isEmpty() ? tr("column %1").arg(column + 1) : preview.headers.at(column), column);
        box->setCurrentIndex(box->findData(preview.proposed.value(field.key, -1)));
        m_table->setCellWidget(row, ChoiceColumn, box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, row, box] { choose(row, box->currentData().toInt()); });
        showExample(row);
    }
    m_filling = false;
    m_stack->setCurrentWidget(m_table);
    Q_EMIT changed();
}

void ImportColumns::clear()
{
    m_stack->setCurrentIndex(0);
    m_table->setRowCount(0);
    m_preview = {};
    Q_EMIT changed();
}

QComboBox *ImportColumns::columnsOf(int row) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, ChoiceColumn));
}

void ImportColumns::choose(int row, int column)
{
    if (m_filling)
        return;
    m_filling = true;
    for (int other = 0; other < m_table->rowCount(); ++other) {
        if (other != row && column >= 0 && columnsOf(other)->currentData().toInt() == column) {
            columnsOf(other)->setCurrentIndex(0);
            showExample(other);
        }
    }
    m_filling = false;
    showExample(row);
    Q_EMIT changed();
}

void ImportColumns::showExample(int row)
{
    const int column = columnsOf(row)->currentData().toInt();
    QStringList values;
    for (const QStringList &cells : m_preview.firstRows) {
        const QString value = column >= 0 ? cells.value(column).simplified() : QString();
        if (!value.isEmpty() && !values.contains(value) && values.size() < examples)
            values << value;
    }
    m_table->item(row, ExampleColumn)->setText(values.join(QStringLiteral("  ·  ")));
}

Mapping ImportColumns::mapping() const
{
    Mapping mapping;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const int column = columnsOf(row)->currentData().toInt();
        if (column >= 0)
            mapping.insert(fieldsOf(m_kind).at(row).key, column);
    }
    return mapping;
}

QStringList ImportColumns::missing(const QStringList &given) const
{
    const Mapping chosen = mapping();
    QStringList names;
    for (const ImportField &field : fieldsOf(m_kind)) {
        if (field.required && !chosen.contains(field.key) && !given.contains(field.key))
            names << ImportWords::field(importKindText(m_kind), field.key);
    }
    return names;
}

}
