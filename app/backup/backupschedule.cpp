// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backupschedule.h"

#include <QDateTime>

#include <algorithm>

namespace congso {

namespace {
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 lateAfterMs = dayMs + dayMs / 24; // an hour's grace, so that a PC switched on at eight is not told so each morning
constexpr auto timeFormat = "yyyyMMdd-HHmmss";
constexpr auto ending = ".tar.zst";

QString prefixOf(const QUuid &store)
{
    return QStringLiteral("congso-") + store.toString(QUuid::WithoutBraces).right(8) + u'-';
}

/// The last moment at or before \a now at which a backup should have been made.
qint64 lastSlot(const BackupPlan &plan, qint64 now, int utcOffsetMinutes)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, Qt::OffsetFromUTC, utcOffsetMinutes * 60);
    QDateTime slot(local.date(), plan.at, Qt::OffsetFromUTC, utcOffsetMinutes * 60);
    if (slot > local)
        slot = slot.addDays(-1);
    return slot.toMSecsSinceEpoch();
}
}

BackupDecision decideBackup(const BackupPlan &plan, const QList<KeptBackup> &kept, qint64 now, int utcOffsetMinutes)
{
    QList<KeptBackup> newest = kept;
    std::sort(newest.begin(), newest.end(), [](const KeptBackup &a, const KeptBackup &b) { return a.at > b.at; });
    const qint64 last = newest.isEmpty() ? 0 : newest.first().at;
    const qint64 slot = lastSlot(plan, now, utcOffsetMinutes);
    BackupDecision decision;
    decision.late = now - last > lateAfterMs;
    decision.due = !plan.folder.isEmpty() && last < slot;
    decision.nextAt = decision.due ? now : slot + dayMs;
    for (qsizetype i = std::max(1, plan.keep); i < newest.size(); ++i)
        decision.surplus << newest.at(i).file;
    return decision;
}

QString backupName(const QUuid &store, qint64 at)
{
    return prefixOf(store) + QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QLatin1String(timeFormat)) + QLatin1String(ending);
}

std::optional<qint64> backupTime(const QUuid &store, const QString &name)
{
    const QString prefix = prefixOf(store);
    if (!name.startsWith(prefix) || !name.endsWith(QLatin1String(ending)))
        return std::nullopt;
    QDateTime at = QDateTime::fromString(name.mid(prefix.size()).chopped(int(qstrlen(ending))), QLatin1String(timeFormat));
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

}
