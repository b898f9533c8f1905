// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/unitsection.h"

#include "app/exporting/listexport.h"
#include "ui/admin/recordform.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace congso {

namespace {

QString idText(const UnitId &id)
{
    return id.isNull() ? QString() : id.toString();
}

}

UnitSection::UnitSection(Office &office, JobModel *jobs, QWidget *parent) : AdminSection(office, tr("Units"), parent)
{
    build(jobs);
    updateButtons();
}

void UnitSection::build(JobModel *jobs)
{
    m_tree = new QTreeWidget;
    m_tree->setObjectName(QStringLiteral("unit.tree"));
    m_tree->setAccessibleName(tr("Units"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_form = new RecordForm(QStringLiteral("unit"));
    m_form->addLine(QStringLiteral("name"), tr("Name of the unit"), 200);
    m_form->addLine(QStringLiteral("short_name"), tr("Abbreviation"), 50);
    m_parents = m_form->addChoice(QStringLiteral("parent"), tr("Belongs to"));
    m_add = new Button(tr("Add a unit"));
    m_add->setObjectName(QStringLiteral("unit.add"));
    m_up = new Button(tr("Up"), Button::Look::Flat);
    m_up->setObjectName(QStringLiteral("unit.up"));
    m_down = new Button(tr("Down"), Button::Look::Flat);
    m_down->setObjectName(QStringLiteral("unit.down"));
    m_save = new Button(tr("Save"), Button::Look::Primary);
    m_save->setObjectName(QStringLiteral("unit.save"));
    m_close = new Button(tr("Close the unit"));
    m_close->setObjectName(QStringLiteral("unit.close"));
    m_close->setToolTip(tr("It can be given no more work; what it did stays. Only a unit without people and units below can be closed."));

    auto *left = new QVBoxLayout;
    left->addWidget(m_tree, 1);
    auto *under = new QHBoxLayout;
    under->addLayout(listFooter(m_add, this, jobs, QStringLiteral("unit"), exporting::exportUnits), 1);
    under->addWidget(m_up);
    under->addWidget(m_down);
    left->addLayout(under);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::s);
    acts->addWidget(m_save);
    acts->addWidget(m_close);
    acts->addStretch();
    right->addLayout(acts);
    right->addStretch(1);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::l * 2);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    column()->addLayout(both, 1);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &UnitSection::showChosen);
    connect(m_form, &RecordForm::edited, this, &UnitSection::updateButtons);
    connect(m_add, &QAbstractButton::clicked, this, [this] { begin(chosen()); });
    connect(m_save, &QAbstractButton::clicked, this, &UnitSection::save);
    connect(m_close, &QAbstractButton::clicked, this, &UnitSection::close);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
}

UnitId UnitSection::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? UnitId::fromString(item->data(0, Qt::UserRole).toString()) : UnitId();
}

void UnitSection::showDirectory()
{
    fillTree();
    if (m_new || m_form->dirty())
        return;
    m_shown = {};
    showChosen();
}

void UnitSection::fillTree()
{
    const UnitId before = m_selectWhenThere.isNull() ? chosen() : m_selectWhenThere;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QHash<UnitId, QTreeWidgetItem *> items;
    for (const Unit &unit : directory().units) {
        if (!unit.active)
            continue;
        QTreeWidgetItem *above = items.value(unit.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        item->setText(0, unit.name);
        item->setToolTip(0, plainToolTip(unit.name));
        item->setData(0, Qt::UserRole, unit.id.toString());
        items.insert(unit.id, item);
    }
    m_tree->expandAll();
    QTreeWidgetItem *again = items.value(before);
    if (again)
        m_selectWhenThere = {};
    m_tree->setCurrentItem(again ? again : m_tree->topLevelItem(0));
}

void UnitSection::fillParents()
{
    const QSignalBlocker quiet(m_parents);
    const QString before = m_parents->currentData().toString();
    m_parents->clear();
    m_parents->addItem(tr("(the agency itself)"), QString());
    for (const Unit &unit : directory().units) {
        if (unit.active && (m_new || unit.id != m_shown))
            m_parents->addItem(unit.name, unit.id.toString());
    }
    m_parents->setCurrentIndex(std::max(0, m_parents->findData(before)));
}

void UnitSection::showChosen()
{
    const Unit *unit = directory().unit(chosen());
    m_new = false;
    m_shown = unit ? unit->id : UnitId();
    fillParents();
    m_form->setEnabled(unit);
    if (unit)
        m_form->load({{QStringLiteral("name"), unit->name},
                      {QStringLiteral("short_name"), unit->shortName},
                      {QStringLiteral("parent"), idText(unit->parent)}});
    else
        m_form->load({});
    updateButtons();
}

void UnitSection::begin(const UnitId &parent)
{
    m_new = true;
    m_form->setEnabled(true);
    fillParents();
    m_form->load({{QStringLiteral("parent"), idText(parent)}});
    m_form->focusFirst();
    updateButtons();
}

void UnitSection::save()
{
    commitInputMethod();
    m_form->clearErrors();
    const auto saved = [this](const Receipt &receipt) {
        m_selectWhenThere = idCast<UnitId>(receipt.subject);
        m_new = false;
        m_form->load(m_form->values());
        updateButtons();
    };
    if (!m_new) {
        perform("unit.changed", idCast<SubjectId>(m_shown), {{QStringLiteral("changes"), m_form->changes()}}, tr("The unit is saved."), saved);
        return;
    }
    QJsonObject fields = m_form->values();
    const UnitId parent = UnitId::fromString(fields.value(QLatin1String("parent")).toString());
    if (parent.isNull())
        fields.remove(QStringLiteral("parent"));
    if (fields.value(QLatin1String("short_name")).toString().isEmpty())
        fields.remove(QStringLiteral("short_name"));
    fields.insert(QStringLiteral("position"), siblings(parent).size());
    perform("unit.created", {}, fields, tr("The unit is added."), saved);
}

void UnitSection::close()
{
    const Unit *unit = directory().unit(m_shown);
    if (unit)
        perform("unit.closed", idCast<SubjectId>(m_shown), {}, tr("%1 is closed.").arg(unit->name));
}

QList<Unit> UnitSection::siblings(const UnitId &parent) const
{
    QList<Unit> found;
    for (const Unit &unit : directory().units) {
        if (unit.active && unit.parent == parent)
            found << unit;
    }
    return found;
}

void UnitSection::move(int step)
{
    const Unit *unit = directory().unit(m_shown);
    if (!unit)
        return;
    QList<Unit> order = siblings(unit->parent);
    const auto at = std::find_if(order.begin(), order.end(), [unit](const Unit &other) { return other.id == unit->id; });
    const int from = int(std::distance(order.begin(), at));
    if (from + step < 0 || from + step >= order.size())
        return;
    order.move(from, from + step);
    QList<Command> commands;
    for (int position = 0; position < order.size(); ++position) {
        const Unit &moved = order.at(position);
        if (moved.position == position)
            continue;
        const QJsonArray changes{QJsonObject{{QStringLiteral("field"), QStringLiteral("position")},
                                             {QStringLiteral("old"), moved.position},
                                             {QStringLiteral("new"), position}}};
        commands << office().command("unit.changed", idCast<SubjectId>(moved.id), {{QStringLiteral("changes"), changes}});
    }
    onResult(office().performMany(commands), this, [this](const Result<QList<Result<Receipt>>> &done) {
        if (!done)
            showError(done.error());
        for (const Result<Receipt> &one : done.value_or(QList<Result<Receipt>>())) {
            if (!one)
                showError(one.error());
        }
    });
}

void UnitSection::markError(const Error &error)
{
    m_form->showError(error);
}

void UnitSection::updateButtons()
{
    const Unit *unit = directory().unit(m_shown);
    const int count = unit ? int(siblings(unit->parent).size()) : 0;
    m_save->setText(m_new ? tr("Add") : tr("Save"));
    m_save->setEnabled(m_new || (unit && m_form->dirty()));
    m_close->setEnabled(unit && !m_new);
    m_up->setEnabled(unit && !m_new && count > 1);
    m_down->setEnabled(unit && !m_new && count > 1);
}

}
