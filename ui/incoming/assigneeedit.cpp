// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/assigneeedit.h"

#include "ui/widgets/suggestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace congso {

AssigneeEdit::AssigneeEdit(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_model(new AssigneeModel(this)), m_completer(new QCompleter(this))
{
    setPlaceholderText(placeholder);
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(9);
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    m_completer->popup()->setProperty("floating", true);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_model->setWords(text);
        widenSuggestions(*m_completer, *this);
        take({});
    });
    // Some window systems give the focus to the list: the word is not at its end then.
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!m_completer->popup()->isVisible())
            resolve();
    });
    // Before the line takes the bare name: of two people with one name, the row says which.
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { chooseRow(index.row()); });
}

void AssigneeEdit::chooseRow(int row)
{
    setAssignee(m_model->assignee(row));
}

void AssigneeEdit::setAssignee(const Assignee &assignee)
{
    setText(m_model->nameOf(assignee));
    setCursorPosition(0);
    take(assignee);
}

void AssigneeEdit::take(const Assignee &assignee)
{
    if (assignee == m_assignee)
        return;
    m_assignee = assignee;
    Q_EMIT assigneeChanged();
}

Assignee AssigneeEdit::assignee() const
{
    return m_assignee.isNull() ? m_model->byText(text()) : m_assignee;
}

QString AssigneeEdit::typed() const
{
    return m_assignee.isNull() ? text() : QString();
}

void AssigneeEdit::setTyped(const QString &text)
{
    setText(text);
    take({});
}

/// A text that can only mean one is that one, chosen from the list or not.
void AssigneeEdit::resolve()
{
    if (const Assignee found = assignee(); m_assignee.isNull() && !found.isNull())
        setAssignee(found);
}

void AssigneeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier;
    if (down && !m_completer->popup()->isVisible()) {
        m_model->setWords(m_assignee.isNull() ? text() : QString());
        widenSuggestions(*m_completer, *this);
        m_completer->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}
