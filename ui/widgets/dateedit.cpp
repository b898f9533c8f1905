// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace congso {

namespace {

std::optional<QDate> dateOf(int day, int month, int year)
{
    if (year < 100) {
        year += 2000;
    }
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2199 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> fromParts(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{2}|\\d{4}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    return dateOf(match.captured(1).toInt(), match.captured(2).toInt(), year);
}

std::optional<QDate> fromDigits(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{2})(\\d{2})(\\d{2}|\\d{4})?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    return dateOf(match.captured(1).toInt(), match.captured(2).toInt(), year);
}

std::optional<QDate> fromDistance(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^([+-])(\\d{1,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int days = match.captured(2).toInt();
    return today.addDays(match.captured(1) == QLatin1String("-") ? -days : days);
}

}

std::optional<QDate> parseDate(const QString &text, QDate today)
{
    const QString clean = text.simplified().toLower();
    if (clean == QLatin1String("hn") || clean == QLatin1String("today") || clean == QStringLiteral("hôm nay")) {
        return today;
    }
    for (const auto form : {fromParts, fromDigits, fromDistance}) {
        if (const auto date = form(clean, today)) {
            return date;
        }
    }
    const QDate iso = QDate::fromString(clean, Qt::ISODate);
    return iso.isValid() ? std::optional(iso) : std::nullopt;
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

DateEdit::DateEdit(Today today, QWidget *parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_line(new QLineEdit)
    , m_button(nullptr)
{
    auto *button = new IconButton(QStringLiteral("calendar"), tr("Choose a day (Alt+Down)"));
    button->setFocusPolicy(Qt::NoFocus);
    button->setObjectName(QStringLiteral("calendarButton"));
    m_button = button;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line, 1);
    layout->addWidget(button);
    m_line->setPlaceholderText(tr("dd/mm/yyyy"));
    m_line->setMaxLength(24);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    fitLine();
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { take(text, false); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { take(m_line->text(), true); });
    connect(button, &QAbstractButton::clicked, this, &DateEdit::openCalendar);
}

/// A whole date is always in sight: half a date looks like another one.
void DateEdit::fitLine()
{
    constexpr int cursorAndMargins = 12;
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + cursorAndMargins);
}

void DateEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLine();
}

void DateEdit::setDate(QDate date)
{
    m_line->setText(dateText(date));
    m_line->setCursorPosition(0);
    take(m_line->text(), false);
}

QString DateEdit::value() const
{
    return m_valid ? m_date.toString(Qt::ISODate) : m_line->text();
}

void DateEdit::setValue(const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    setDate(date);
    if (!date.isValid() && !value.isEmpty()) {
        m_line->setText(value);
        take(value, false);
    }
}

void DateEdit::setRange(QDate earliest, QDate latest)
{
    m_earliest = earliest;
    m_latest = latest;
    take(m_line->text(), false);
}

void DateEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

void DateEdit::take(const QString &text, bool complete)
{
    const std::optional<QDate> read = parseDate(text, m_today());
    const bool inside = read && (!m_earliest.isValid() || *read >= m_earliest) && (!m_latest.isValid() || *read <= m_latest);
    const bool valid = text.trimmed().isEmpty() || inside;
    const QDate date = inside ? *read : QDate();
    if (complete && read && m_line->text() != dateText(*read)) {
        m_line->setText(dateText(*read));
    }
    if (date != m_date) {
        m_date = date;
        Q_EMIT dateChanged(date);
    }
    if (valid != m_valid) {
        m_valid = valid;
        Q_EMIT validChanged(valid);
    }
}

void DateEdit::step(int days)
{
    if (!m_line->isReadOnly()) {
        const QDate from = m_date.isValid() ? m_date.addDays(days) : m_today();
        setDate(from);
        m_line->selectAll();
    }
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(popup);
    layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(m_line->accessibleName());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_earliest.isValid()) {
        calendar->setMinimumDate(m_earliest);
    }
    if (m_latest.isValid()) {
        calendar->setMaximumDate(m_latest);
    }
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_today());
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate date) {
        setDate(date);
        popup->close();
        m_line->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && alt)) {
            openCalendar();
            return true;
        }
        if ((key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && !alt) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
