// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workday/routingparts.h"

#include "app/words/statewords.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QSpinBox>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int mostDays = 365;
const QLatin1String roleKey("role");
const QLatin1String unitKey("unit");
const QLatin1String personKey("person");
const QLatin1String typedKey("typed"); ///< a name that is not one yet
const QLatin1String daysKey("days");
const QLatin1String noteKey("note");
}

RoutingParts::RoutingParts(const directory::Directory &directory, QWidget *parent) : QWidget(parent), m_directory(directory), m_column(new QVBoxLayout)
{
    m_column->setSpacing(space::s);
    auto *add = new Button(tr("Add a unit or person"), Button::Look::Flat);
    add->setObjectName(QStringLiteral("rule.addPart"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(m_column);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QAbstractButton::clicked, this, [this] {
        rules::RoutedPart part;
        part.role = m_rows.isEmpty() ? AssignmentRole::Lead : AssignmentRole::Cooperate;
        addRow(part);
        m_rows.last().who->setFocus();
    });
}

void RoutingParts::addRow(const rules::RoutedPart &part)
{
    auto *widget = new QWidget;
    auto *role = new QComboBox;
    role->setAccessibleName(tr("Role"));
    role->setObjectName(QStringLiteral("rule.role.%1").arg(m_rows.size()));
    for (const AssignmentRole each : {AssignmentRole::Lead, AssignmentRole::Cooperate, AssignmentRole::Supervise, AssignmentRole::Inform})
        role->addItem(StateWords::assignmentRole(each), int(each));
    role->setCurrentIndex(role->findData(int(part.role)));
    auto *who = new AssigneeEdit(tr("Unit or person"));
    who->choices()->setDirectory(m_directory, AssigneeModel::Everybody);
    who->setAccessibleName(tr("Unit or person"));
    who->setObjectName(QStringLiteral("rule.who.%1").arg(m_rows.size()));
    who->setAssignee({part.unit, part.person});
    auto *days = new QSpinBox;
    days->setRange(0, mostDays);
    days->setSpecialValueText(tr("no deadline"));
    days->setSuffix(tr(" working days"));
    days->setAccessibleName(tr("Deadline in working days"));
    days->setObjectName(QStringLiteral("rule.days.%1").arg(m_rows.size()));
    days->setValue(part.days);
    auto *leave = new IconButton(QStringLiteral("close"), tr("Leave this row out"));
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(role);
    line->addWidget(who, 1);
    line->addWidget(days);
    line->addWidget(leave);
    m_column->addWidget(widget);
    m_rows << Row{widget, role, who, days, part.note};
    const auto fit = [role, days] { days->setEnabled(AssignmentRole(role->currentData().toInt()) != AssignmentRole::Inform); };
    connect(role, &QComboBox::currentIndexChanged, days, fit);
    fit();
    connect(leave, &QAbstractButton::clicked, this, [this, widget] {
        m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
        widget->deleteLater();
        Q_EMIT changed();
    });
    connect(role, &QComboBox::currentIndexChanged, this, &RoutingParts::changed);
    connect(who, &QLineEdit::textChanged, this, &RoutingParts::changed);
    connect(who, &AssigneeEdit::assigneeChanged, this, &RoutingParts::changed);
    connect(days, &QSpinBox::valueChanged, this, &RoutingParts::changed);
}

QJsonArray RoutingParts::draft() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        const Assignee who = row.who->typed().isEmpty() ? row.who->assignee() : Assignee();
        rows << QJsonObject{{roleKey, row.role->currentData().toInt()}, {unitKey, who.unit.toString()}, {personKey, who.person.toString()},
                            {typedKey, row.who->typed()}, {daysKey, row.days->value()}, {noteKey, row.note}};
    }
    return rows;
}

void RoutingParts::setDraft(const QJsonArray &rows)
{
    for (const Row &row : std::as_const(m_rows))
        row.widget->deleteLater();
    m_rows.clear();
    for (const QJsonValue &value : rows) {
        const QJsonObject json = value.toObject();
        addRow({AssignmentRole(json[roleKey].toInt()), UnitId::fromString(json[unitKey].toString()), PersonId::fromString(json[personKey].toString()),
                json[daysKey].toInt(), json[noteKey].toString()});
        if (const QString typed = json[typedKey].toString(); !typed.isEmpty())
            m_rows.last().who->setTyped(typed);
    }
}

void RoutingParts::setParts(const QList<rules::RoutedPart> &parts)
{
    for (const rules::RoutedPart &part : parts)
        addRow(part);
}

QList<rules::RoutedPart> RoutingParts::parts() const
{
    QList<rules::RoutedPart> parts;
    for (const Row &row : m_rows) {
        const Assignee who = row.who->assignee();
        if (who.isNull())
            continue;
        const auto role = AssignmentRole(row.role->currentData().toInt());
        parts << rules::RoutedPart{role, who.unit, who.person, role == AssignmentRole::Inform ? 0 : row.days->value(), row.note};
    }
    return parts;
}

bool RoutingParts::clear() const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.who->assignee().isNull() && !row.who->text().isEmpty(); });
}

}
