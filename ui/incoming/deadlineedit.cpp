// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/deadlineedit.h"

#include "ui/models/rowwords.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

DeadlineEdit::DeadlineEdit(const rules::Calendar &calendar, QDate today, QWidget *parent)
    : QWidget(parent), m_calendar(calendar), m_today(today), m_line(new QLineEdit(this)), m_words(quietLabel({}, this))
{
    m_line->setPlaceholderText(tr("deadline"));
    m_line->setToolTip(tr("A number of working days, or a date: 5, 13/3, 13/03/2026."));
    m_line->setAccessibleName(tr("Deadline"));
    m_line->installEventFilter(this);
    m_words->setFont(resized(m_words->font(), 0.87));
    m_words->hide();
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_words);
    connect(m_line, &QLineEdit::textEdited, this, &DeadlineEdit::take);
}

std::optional<QDate> DeadlineEdit::parse(const QString &text, const rules::Calendar &calendar, QDate today)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QDate();
    bool number = false;
    const int days = typed.toInt(&number);
    if (number && typed.size() <= 3)
        return days > 0 ? std::optional(calendar.addWorkingDays(today, days)) : std::nullopt;
    return parseDate(typed, today);
}

void DeadlineEdit::setDate(QDate date)
{
    m_line->setText(shownDate(date));
    take(m_line->text());
}

QString DeadlineEdit::value() const
{
    return m_valid ? m_date.toString(Qt::ISODate) : m_line->text();
}

void DeadlineEdit::setValue(const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    setDate(date);
    if (!date.isValid() && !value.isEmpty()) {
        m_line->setText(value);
        take(value);
    }
}

void DeadlineEdit::setLatest(QDate latest)
{
    m_latest = latest;
    describe();
}

void DeadlineEdit::refresh()
{
    take(m_line->text());
}

void DeadlineEdit::take(const QString &text)
{
    const std::optional<QDate> date = parse(text, m_calendar, m_today);
    m_valid = date.has_value();
    const QDate now = date.value_or(QDate());
    describe();
    if (now == m_date)
        return;
    m_date = now;
    describe();
    Q_EMIT dateChanged();
}

void DeadlineEdit::describe()
{
    QString words;
    if (!m_valid)
        words = tr("not a date");
    else if (m_date.isValid() && m_latest.isValid() && m_date > m_latest)
        words = tr("after %1").arg(shownDate(m_latest));
    else if (m_date.isValid())
        words = m_line->text() == shownDate(m_date) ? fullDueChip(m_date, m_today, m_calendar, true).text : shownDate(m_date);
    const bool wrong = !m_valid || (m_latest.isValid() && m_date > m_latest);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, wrong ? toneInk(palette(), Tone::Overdue) : secondaryText(palette()));
    m_words->setPalette(colours);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(words);
}

bool DeadlineEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut && m_valid && m_date.isValid()) {
        m_line->setText(shownDate(m_date));
        describe();
    }
    return QWidget::eventFilter(watched, event);
}

}
