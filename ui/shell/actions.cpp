// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QWidget>

namespace congso {

namespace {

/// Without "&", which is what screen readers and the palette want.
QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    return plain;
}

}

bool isBareKey(const QKeySequence &keys)
{
    if (keys.isEmpty()) {
        return false;
    }
    const QKeyCombination first = keys[0];
    const bool modified = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool printable = first.key() < Qt::Key_Escape;
    return printable && !modified;
}

Actions::Actions(QWidget *scope)
    : QObject(scope)
    , m_scope(scope)
{
}

void Actions::add(const QList<ActionEntry> &table)
{
    for (const ActionEntry &entry : table) {
        if (m_byId.contains(entry.id)) {
            m_twice.append(entry.id);
            continue;
        }
        auto *action = new QAction(icon(entry.iconName), entry.text, this);
        action->setObjectName(entry.id);
        action->setCheckable(entry.checkable);
        action->setShortcutContext(m_scope->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        if (!isBareKey(entry.shortcut)) {
            action->setShortcut(entry.shortcut);
        }
        m_entries.insert(action, entry);
        m_byId.insert(entry.id, action);
        m_order.append(action);
        applyToolTip(action);
        m_scope->addAction(action);
    }
}

QAction *Actions::action(const QString &id) const
{
    QAction *found = m_byId.value(id);
    Q_ASSERT_X(found != nullptr, "Actions::action", qPrintable(id));
    return found;
}

const ActionEntry *Actions::entry(const QAction *action) const
{
    const auto found = m_entries.constFind(action);
    return found == m_entries.constEnd() ? nullptr : &*found;
}

void Actions::on(const QString &id, QObject *context, std::function<void()> handler)
{
    connect(action(id), &QAction::triggered, context, [handler = std::move(handler)] {
        commitInputMethod();
        handler();
    });
}

void Actions::onToggled(const QString &id, QObject *context, std::function<void(bool)> handler)
{
    connect(action(id), &QAction::triggered, context, [handler = std::move(handler)](bool checked) {
        commitInputMethod();
        handler(checked);
    });
}

void Actions::enable(const QString &id)
{
    setEnabled(id, true, {});
}

void Actions::disable(const QString &id, const QString &why)
{
    setEnabled(id, false, why);
}

void Actions::setEnabled(const QString &id, bool enabled, const QString &why)
{
    QAction *found = action(id);
    m_reasons.insert(found, enabled ? QString() : why);
    applyToolTip(found);
    found->setEnabled(enabled);
}

void Actions::setVisible(const QString &id, bool visible)
{
    action(id)->setVisible(visible);
}

QString Actions::reason(const QString &id) const
{
    return m_reasons.value(action(id));
}

void Actions::applyToolTip(QAction *action)
{
    const ActionEntry &entry = m_entries[action];
    const QString why = m_reasons.value(action);
    QString text = entry.toolTip.isEmpty() ? withoutMnemonic(entry.text) : entry.toolTip;
    if (!action->shortcut().isEmpty()) {
        text += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    }
    action->setToolTip(plainToolTip(why.isEmpty() ? text : why));
    action->setStatusTip(why.isEmpty() ? entry.toolTip : why);
}

QStringList Actions::problems(const Actions *window) const
{
    QStringList found;
    for (const QString &id : m_twice) {
        found.append(QStringLiteral("%1: id twice").arg(id));
    }
    QHash<QKeySequence, QString> taken;
    if (window != nullptr) {
        for (const QAction *action : window->m_order) {
            taken.insert(window->m_entries[action].shortcut, action->objectName());
        }
    }
    for (const QAction *action : m_order) {
        const ActionEntry &entry = m_entries[action];
        if (entry.text.isEmpty() || entry.toolTip.isEmpty() || entry.group.isEmpty()) {
            found.append(QStringLiteral("%1: a text is missing").arg(entry.id));
        }
        if (action->icon().isNull()) {
            found.append(QStringLiteral("%1: no icon %2").arg(entry.id, entry.iconName));
        }
        if (isBareKey(entry.shortcut)) {
            found.append(QStringLiteral("%1: %2 is a bare key").arg(entry.id, entry.shortcut.toString()));
        }
        if (!entry.shortcut.isEmpty() && taken.contains(entry.shortcut)) {
            found.append(QStringLiteral("%1: %2 belongs to %3").arg(entry.id, entry.shortcut.toString(), taken.value(entry.shortcut)));
        }
        taken.insert(entry.shortcut, entry.id);
    }
    return found;
}

}
