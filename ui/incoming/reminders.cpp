// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/reminders.h"

#include "app/incoming/lists.h"
#include "ui/models/boxcounts.h"
#include "ui/models/onresult.h"

#include <QApplication>
#include <QSettings>
#include <QSystemTrayIcon>

namespace congso {

namespace {
constexpr int lookedAt = 60; ///< rows of a list: what is urgent stands among the first
const QLatin1String fromKey("reminders/quietFrom");
const QLatin1String toKey("reminders/quietTo");
const QLatin1String startKey("reminders/atStart");
const QLatin1String hourForm("HH:mm");
}

bool QuietHours::covers(QTime now) const
{
    if (from == to)
        return false;
    return from < to ? now >= from && now < to : now >= from || now < to;
}

QuietHours quietHours(const QSettings &settings)
{
    QuietHours hours;
    const QTime from = QTime::fromString(settings.value(fromKey).toString(), hourForm);
    const QTime to = QTime::fromString(settings.value(toKey).toString(), hourForm);
    if (from.isValid() && to.isValid())
        hours = {from, to};
    return hours;
}

void setQuietHours(QSettings &settings, const QuietHours &hours)
{
    settings.setValue(fromKey, hours.from.toString(hourForm));
    settings.setValue(toKey, hours.to.toString(hourForm));
}

bool listedAtStart(const QSettings &settings)
{
    return settings.value(startKey, true).toBool();
}

void setListedAtStart(QSettings &settings, bool listed)
{
    settings.setValue(startKey, listed);
}

Reminders::Reminders(Office &office, const BoxCounts &counts, QSettings &settings, std::function<QTime()> clock, QObject *parent)
    : QObject(parent), m_office(office), m_counts(counts), m_settings(settings), m_clock(clock ? std::move(clock) : [] { return QTime::currentTime(); })
{
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT wanted(m_last); });
        m_tray->show();
    }
    connect(&m_counts, &BoxCounts::changed, this, &Reminders::look);
}

QList<std::pair<Box, int>> Reminders::list() const
{
    QList<std::pair<Box, int>> list;
    for (const Box box : {Box::Overdue, Box::DueSoon, Box::ToInstruct, Box::ToProcess, Box::ToKnow, Box::ToAnswer, Box::ToConfirm, Box::Returned}) {
        if (const int count = m_counts.boxes().contains(box) ? m_counts.count(box) : 0; count > 0)
            list << std::pair(box, count);
    }
    return list;
}

void Reminders::look()
{
    if (quietHours(m_settings).covers(m_clock()))
        return;
    const int overdue = m_counts.count(Box::Overdue);
    if (overdue > m_overdue)
        tell(tr("Overdue"), tr("%n document(s) of yours are overdue.", nullptr, overdue), Box::Overdue);
    m_overdue = overdue;
    for (const Box box : {Box::ToInstruct, Box::ToProcess}) {
        if (!m_counts.boxes().contains(box))
            continue;
        ListQuery query;
        query.box = box;
        query.order = ListOrder::NewestFirst;
        onResult(incoming::firstPage(m_office, query, lookedAt), this, [this](const Result<incoming::FirstPage> &page) {
            if (page)
                takeUrgent(page->rows);
        });
    }
}

void Reminders::takeUrgent(const QList<DocumentRow> &rows)
{
    int fresh = 0;
    for (const DocumentRow &row : rows) {
        const bool urgent = !row.urgency.isEmpty() && row.urgency != QLatin1String("normal");
        if (!urgent || !row.unread || m_told.contains(row.id))
            continue;
        m_told.insert(row.id);
        ++fresh;
    }
    if (fresh > 0)
        tell(tr("Urgent"), tr("%n urgent document(s) wait for you, not opened yet.", nullptr, fresh), Box::ToProcess);
}

void Reminders::tell(const QString &title, const QString &text, Box box)
{
    m_last = m_counts.boxes().contains(box) ? box : Box::ToInstruct;
    if (m_tray)
        m_tray->showMessage(title, text, QSystemTrayIcon::Warning);
    Q_EMIT noticed(title, text);
}

}
