// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heardroles.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QScrollArea>

namespace congso {

namespace {

constexpr auto roleProperty = "heardRole";

class HeardWidget : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    // Asked each time: a widget without a parent is no window yet.
    QAccessible::Role role() const override
    {
        if (const QVariant given = widget()->property(roleProperty); given.isValid())
            return QAccessible::Role(given.toInt());
        if (qobject_cast<QScrollArea *>(widget()) && widget()->focusPolicy() != Qt::NoFocus)
            return QAccessible::Document;
        return widget()->windowType() == Qt::Window && widget()->isWindow() ? QAccessible::Window : QAccessibleWidget::role();
    }
};

class HeardChoice : public QAccessibleWidget
{
public:
    explicit HeardChoice(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString chosen = box()->currentText();
        if (kind == QAccessible::Value || (kind == QAccessible::Name && box()->accessibleName().isEmpty()))
            return chosen;
        return kind == QAccessible::Name && !chosen.isEmpty() ? box()->accessibleName() + QStringLiteral(": ") + chosen : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        return state;
    }
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override { return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override { return child->object() == box()->view() ? 0 : -1; }
    QStringList actionNames() const override { return QStringList{showMenuAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction())
            QAccessibleWidget::doAction(name);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
};

/// Asked for each class of an object, its own first.
QAccessibleInterface *heard(const QString &className, QObject *object)
{
    auto *widget = object->isWidgetType() ? static_cast<QWidget *>(object) : nullptr;
    if (!widget)
        return nullptr;
    if (widget->property(roleProperty).isValid())
        return new HeardWidget(widget);
    if (auto *box = qobject_cast<QComboBox *>(widget); box && className == QLatin1String("QComboBox") && !box->isEditable())
        return new HeardChoice(box);
    return className == QLatin1String("QScrollArea") || className == QLatin1String("QWidget") ? new HeardWidget(widget) : nullptr;
}

}

void installHeardRoles()
{
    QAccessible::installFactory(heard); // takes the same one only once
}

void setHeardRole(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, int(role));
}

void goWhereSelected(QAbstractItemView &view)
{
    QObject::connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, &view, [&view](const QItemSelection &selected) {
        const QModelIndexList rows = selected.indexes();
        if (rows.size() == 1 && rows.first() != view.currentIndex())
            view.setCurrentIndex(rows.first());
    });
}

}
