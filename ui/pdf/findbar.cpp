// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/findbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace congso {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(tr("Find in this document")))
    , m_count(quietLabel())
    , m_exact(new ChipButton(tr("Exact tone marks")))
    , m_previous(new IconButton(QStringLiteral("up"), tr("Previous hit (Shift+Enter)")))
    , m_next(new IconButton(QStringLiteral("down"), tr("Next hit (Enter)")))
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_exact->setObjectName(QStringLiteral("findExact"));
    m_exact->setCheckable(true);
    m_exact->setToolTip(tr("Find only where the tone marks are the same"));
    auto *close = new IconButton(QStringLiteral("close"), tr("Close (Esc)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::s, space::xs);
    layout->setSpacing(space::s);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_exact);
    layout->addWidget(close);
    connect(m_field, &SearchField::filterChanged, this, &FindBar::wordsChanged);
    connect(m_exact, &QAbstractButton::toggled, this, &FindBar::wordsChanged);
    connect(m_previous, &QAbstractButton::clicked, this, &FindBar::previousPressed);
    connect(m_next, &QAbstractButton::clicked, this, &FindBar::nextPressed);
    connect(close, &QAbstractButton::clicked, this, &FindBar::closed);
    m_field->installEventFilter(this);
    hide();
}

void FindBar::open(const QString &words)
{
    if (!words.isEmpty()) {
        m_field->setText(words);
    }
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void FindBar::offer(const QString &words, bool exact)
{
    m_offered = words;
    m_field->showText(words);
    const QSignalBlocker quiet(m_exact);
    m_exact->setChecked(exact);
    show();
}

bool FindBar::offered() const
{
    return !m_offered.isEmpty() && words() == m_offered;
}

QString FindBar::words() const
{
    return m_field->text().trimmed();
}

bool FindBar::toneless() const
{
    return !m_exact->isChecked();
}

void FindBar::setCount(int current, int total, bool running)
{
    const bool empty = words().isEmpty();
    m_count->setText(empty                ? QString()
                         : total == 0     ? (running ? tr("Finding…") : tr("Not found"))
                         : current >= 0   ? tr("%1 of %2").arg(current + 1).arg(total)
                                          : tr("%n hit(s)", nullptr, total));
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ShiftModifier)) {
                Q_EMIT previousPressed();
            } else {
                Q_EMIT nextPressed();
            }
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairline(palette()));
}

}
