// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace congso {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_timer(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    m_timer->setSingleShot(true);
    m_timer->setInterval(150);
    connect(this, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (const QString text = cleanText(); text != m_last) {
            m_last = text;
            Q_EMIT filterChanged(text);
        }
    });
}

void SearchField::setKeyHint(const QKeySequence &keys)
{
    m_hint = keycapText(keys);
    update();
}

void SearchField::setDelay(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void SearchField::showText(const QString &text)
{
    setText(text);
    m_timer->stop();
    m_last = cleanText();
}

QString SearchField::cleanText() const
{
    return text().normalized(QString::NormalizationForm_C).simplified();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty() || hasFocus()) {
        return;
    }
    QPainter painter(this);
    const QSize cap = keycapSize(m_hint, font());
    const QRect place(width() - cap.width() - space::m, (height() - cap.height()) / 2, cap.width(), cap.height());
    paintKeycap(&painter, place, m_hint, font(), secondaryText(palette()));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        commitInputMethod();
        Q_EMIT searched(cleanText());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}
