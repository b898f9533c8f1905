// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growingtextedit.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace congso {

namespace {

constexpr int inset = space::s; ///< between frame and text, unless a LabelledField has its own

}

GrowingTextEdit::GrowingTextEdit(const QString &placeholder, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTabChangesFocus(true);
    document()->setDocumentMargin(inset);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingTextEdit::updateHeight);
    updateHeight();
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = std::max(1, least);
    m_most = std::max(m_least, most);
    updateHeight();
}

void GrowingTextEdit::setSubmits(bool submits)
{
    m_submits = submits;
    m_hint = submits ? keycapText(QKeySequence(Qt::CTRL | Qt::Key_Return)) : QString();
    viewport()->update();
}

void GrowingTextEdit::setKeyHint(const QKeySequence &keys)
{
    m_hint = keycapText(keys);
    viewport()->update();
}

QString GrowingTextEdit::cleanText() const
{
    QString text = toPlainText().normalized(QString::NormalizationForm_C);
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    return text;
}

void GrowingTextEdit::insertPhrase(const QString &phrase)
{
    commitInputMethod();
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool joins = !before.isEmpty() && !before.back().isSpace();
    cursor.insertText(joins ? QLatin1Char(' ') + phrase : phrase);
    setTextCursor(cursor);
    setFocus();
}

int GrowingTextEdit::heightFor(int lines) const
{
    const int around = int(2 * document()->documentMargin()) + contentsMargins().top() + contentsMargins().bottom();
    const int frame = 4;
    return fontMetrics().lineSpacing() * lines + around + frame;
}

QSize GrowingTextEdit::sizeHint() const
{
    // A plain text document counts its height in lines.
    const int lines = int(document()->documentLayout()->documentSize().height());
    return {fontMetrics().averageCharWidth() * 40, heightFor(std::clamp(lines, m_least, m_most))};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightFor(m_least)};
}

void GrowingTextEdit::updateHeight()
{
    const int wanted = GrowingTextEdit::sizeHint().height();
    if (minimumHeight() != wanted || maximumHeight() != wanted) {
        setFixedHeight(wanted);
        updateGeometry();
    }
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_submits && enter && event->modifiers() == Qt::ControlModifier) {
        commitInputMethod();
        Q_EMIT submitted(cleanText());
        return;
    }
    if (enter && event->modifiers() == Qt::ControlModifier) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_hint.isEmpty() || !toPlainText().isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    const QSize cap = keycapSize(m_hint, font());
    const QRect place(viewport()->width() - cap.width() - space::s, int(document()->documentMargin()) + (fontMetrics().lineSpacing() - cap.height()) / 2,
                      cap.width(), cap.height());
    paintKeycap(&painter, place, m_hint, font(), secondaryText(palette()));
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateHeight();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateHeight();
    }
}

void GrowingTextEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.remove(QChar::Null);
    insertPlainText(text.normalized(QString::NormalizationForm_C));
}

}
