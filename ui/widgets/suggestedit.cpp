// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestedit.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/suggestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QToolTip>

namespace congso {

namespace {
constexpr int textRole = Qt::UserRole + 1;
constexpr int besideText = 4; ///< of a line's own margins
}

QList<Suggested> withoutNotes(const QStringList &texts)
{
    QList<Suggested> all;
    for (const QString &text : texts)
        all << Suggested{text, {}};
    return all;
}

SuggestEdit::SuggestEdit(Source source, QWidget *parent)
    : QLineEdit(parent), m_source(std::move(source)), m_completer(new QCompleter(this)), m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionRole(textRole);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        setText(text);
        Q_EMIT textEdited(text);
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (!m_texts.contains(typed))
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
    m_source(typed, [edit = QPointer(this), generation](const QList<Suggested> &offered) {
        if (edit && edit->m_generation == generation)
            edit->show(offered);
    });
}

void SuggestEdit::show(const QList<Suggested> &offered)
{
    m_model->clear();
    m_texts.clear();
    for (const Suggested &one : offered) {
        auto *item = new QStandardItem(one.note.isEmpty() ? one.text : one.text + QStringLiteral(" – ") + one.note);
        item->setData(one.text, textRole);
        m_model->appendRow(item);
        m_texts << one.text;
    }
    const bool nothingNew = m_texts.isEmpty() || (m_texts == QStringList{text()} && offered.first().note.isEmpty());
    if (nothingNew || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    widenSuggestions(*m_completer, *this);
    m_completer->complete();
}

bool SuggestEdit::event(QEvent *event)
{
    const bool cut = event->type() == QEvent::ToolTip && toolTip().isEmpty() && fontMetrics().horizontalAdvance(text()) > contentsRect().width() - 2 * besideText;
    if (!cut)
        return QLineEdit::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    return true;
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
