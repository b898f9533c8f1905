// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/assignmentrows.h"

#include "app/words/statewords.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/incoming/deadlineedit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/theme.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace congso {

namespace {
const QLatin1String typedKey("typed"); ///< a name that is not one yet
}

AssignmentRows::AssignmentRows(const directory::Directory &directory, const rules::Calendar &calendar, QDate today, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_calendar(calendar), m_today(today), m_column(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_column->setSpacing(space::s);
    layout->addLayout(m_column);
    addButtons();
    addRow(AssignmentRole::Lead);
}

void AssignmentRows::addButtons()
{
    auto *holder = new QWidget(this);
    auto *line = new FlowLayout(holder, 0);
    for (const AssignmentRole role : {AssignmentRole::Lead, AssignmentRole::Cooperate, AssignmentRole::Supervise, AssignmentRole::Inform}) {
        auto *button = new Button(QStringLiteral("+ ") + StateWords::assignmentRole(role), Button::Look::Flat, holder);
        button->setObjectName(QStringLiteral("add.") + assignmentRoleText(role));
        connect(button, &Button::clicked, this, [this, role] {
            addRow(role);
            m_rows.last().assignee->setFocus();
            Q_EMIT changed();
        });
        line->addWidget(button);
        if (role == AssignmentRole::Lead)
            m_addLead = button;
    }
    m_addLead->hide();
    layout()->addWidget(holder);
}

void AssignmentRows::addRow(AssignmentRole role, const QString &note)
{
    auto *widget = new QWidget(this);
    auto *name = new ElidedLabel(StateWords::assignmentRole(role), widget);
    name->setQuiet(role != AssignmentRole::Lead);
    name->setEmphasis(0.93, role == AssignmentRole::Lead);
    auto *assignee = new AssigneeEdit(tr("Unit or person"), widget);
    assignee->choices()->setDirectory(m_directory, AssigneeModel::Everybody);
    if (m_reachSet)
        assignee->choices()->setReach(m_units, m_people);
    assignee->setAccessibleName(StateWords::assignmentRole(role));
    assignee->setObjectName(QStringLiteral("assignee.%1").arg(m_rows.size()));
    auto *due = new DeadlineEdit(m_calendar, m_today, widget);
    due->setLatest(m_latest);
    fixWidth(due, 120);
    due->lineEdit()->setObjectName(QStringLiteral("due.%1").arg(m_rows.size()));
    // For information has no deadline (only who has opened it is followed).
    due->setVisible(role != AssignmentRole::Inform);
    auto *leave = new IconButton(QStringLiteral("close"), tr("Leave this row out"), widget);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(assignee, 1, Qt::AlignTop);
    line->addWidget(due, 0, Qt::AlignTop);
    line->addWidget(leave, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(name);
    lines->addLayout(line);
    if (!note.isEmpty()) {
        auto *said = wrappedLabel(note, widget);
        said->setForegroundRole(QPalette::PlaceholderText);
        said->setObjectName(QStringLiteral("note.%1").arg(m_rows.size()));
        lines->addWidget(said);
    }
    m_column->addWidget(widget);
    m_rows << Row{role, widget, assignee, due, note};
    connect(leave, &IconButton::clicked, this, [this, widget] { removeRow(widget); });
    connect(assignee, &QLineEdit::textChanged, this, &AssignmentRows::changed);
    connect(assignee, &AssigneeEdit::assigneeChanged, this, &AssignmentRows::changed);
    connect(due, &DeadlineEdit::dateChanged, this, &AssignmentRows::changed);
    connect(due->lineEdit(), &QLineEdit::textEdited, this, &AssignmentRows::changed);
    if (role == AssignmentRole::Lead)
        m_addLead->hide();
}

void AssignmentRows::removeRow(QWidget *widget)
{
    m_rows.removeIf([this, widget](const Row &row) {
        if (row.widget == widget && row.role == AssignmentRole::Lead)
            m_addLead->show();
        return row.widget == widget;
    });
    widget->hide();
    widget->deleteLater();
    Q_EMIT changed();
}

void AssignmentRows::setDirectory(const directory::Directory &directory)
{
    m_directory = directory;
    for (const Row &row : m_rows)
        row.assignee->choices()->setDirectory(m_directory, AssigneeModel::Everybody);
}

void AssignmentRows::setReach(const QList<UnitId> &units, const QList<PersonId> &people)
{
    m_units = units;
    m_people = people;
    m_reachSet = true;
    for (const Row &row : m_rows)
        row.assignee->choices()->setReach(units, people);
}

void AssignmentRows::setLatest(QDate latest)
{
    m_latest = latest;
    for (const Row &row : m_rows)
        row.due->setLatest(latest);
}

void AssignmentRows::setLeadOffered(bool offered)
{
    const bool has = !m_rows.isEmpty() && m_rows.first().role == AssignmentRole::Lead;
    if (!offered && has && m_rows.first().assignee->text().isEmpty()) {
        removeRow(m_rows.first().widget);
        addRow(AssignmentRole::Cooperate);
    }
    m_addLead->setVisible(offered && !has);
}

void AssignmentRows::setOnly(AssignmentRole role)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().widget);
    addRow(role);
    const QList<Button *> buttons = findChildren<Button *>(QRegularExpression(QStringLiteral("^add\\.")));
    for (Button *button : buttons)
        button->setVisible(button->objectName() == QStringLiteral("add.") + assignmentRoleText(role));
}

QJsonObject AssignmentRows::toJson(const Row &row, const Assignee &who)
{
    QJsonObject json{{"role", QString(assignmentRoleText(row.role))}};
    if (!who.unit.isNull())
        json["unit"] = who.unit.toString();
    if (!who.person.isNull())
        json["person"] = who.person.toString();
    if (const QString due = row.due->value(); row.role != AssignmentRole::Inform && !due.isEmpty())
        json["due"] = due;
    if (!row.note.isEmpty())
        json["note"] = row.note;
    return json;
}

QJsonArray AssignmentRows::assignments() const
{
    QJsonArray array;
    for (const Row &row : m_rows) {
        if (!row.assignee->text().isEmpty() || !row.note.isEmpty())
            array << toJson(row, row.assignee->assignee());
    }
    return array;
}

QJsonArray AssignmentRows::draft() const
{
    QJsonArray array;
    for (const Row &row : m_rows) {
        const QString typed = row.assignee->typed();
        if (row.assignee->text().isEmpty() && row.note.isEmpty() && row.due->value().isEmpty())
            continue;
        QJsonObject json = toJson(row, typed.isEmpty() ? row.assignee->assignee() : Assignee());
        if (!typed.isEmpty())
            json[typedKey] = typed;
        array << json;
    }
    return array;
}

void AssignmentRows::setAssignments(const QJsonArray &rows)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().widget);
    for (const QJsonValue &value : rows) {
        const QJsonObject json = value.toObject();
        addRow(assignmentRoleFromText(json["role"].toString()).value_or(AssignmentRole::Cooperate), json["note"].toString());
        m_rows.last().assignee->setAssignee({UnitId::fromString(json["unit"].toString()), PersonId::fromString(json["person"].toString())});
        if (const QString typed = json[typedKey].toString(); !typed.isEmpty())
            m_rows.last().assignee->setTyped(typed);
        m_rows.last().due->setValue(json["due"].toString());
    }
    if (m_rows.isEmpty())
        addRow(AssignmentRole::Lead);
}

int AssignmentRows::firstUnclear() const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool nobody = row.assignee->assignee().isNull() && !(row.assignee->text().isEmpty() && row.note.isEmpty());
        if (nobody || (row.role != AssignmentRole::Inform && !row.due->valid()))
            return i;
    }
    return -1;
}

void AssignmentRows::refresh()
{
    for (const Row &row : std::as_const(m_rows))
        row.due->refresh();
}

void AssignmentRows::focusRow(int row)
{
    if (row >= 0 && row < m_rows.size())
        m_rows[row].assignee->setFocus();
}

}
