// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/suggestedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPointer>

namespace congso {

SuggestEdit::SuggestEdit(Source source, QWidget *parent)
    : QLineEdit(parent), m_source(std::move(source)), m_completer(new QCompleter(this)), m_texts(new QStringListModel(this))
{
    m_completer->setModel(m_texts);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        setText(text);
        Q_EMIT textEdited(text);
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (!m_texts->stringList().contains(typed))
            ask(typed);
    });
}

void SuggestEdit::offerAll()
{
    ask({});
}

void SuggestEdit::ask(const QString &typed)
{
    const quint64 generation = ++m_generation;
    m_source(typed, [edit = QPointer(this), generation](const QStringList &texts) {
        if (edit && edit->m_generation == generation)
            edit->show(texts);
    });
}

void SuggestEdit::show(const QStringList &texts)
{
    m_texts->setStringList(texts);
    const bool nothingNew = texts.isEmpty() || texts == QStringList{text()};
    if (nothingNew || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void SuggestEdit::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_completer->popup()->isVisible();
    const bool choosing = event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return || event->key() == Qt::Key_Escape
        || event->key() == Qt::Key_Tab;
    if (open && choosing && event->modifiers() == Qt::NoModifier) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && !open)) {
        offerAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}
