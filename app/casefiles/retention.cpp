// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefiles/casefiles.h"

#include "db/text/fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace congso::casefiles {

const QList<Retention> &retentionPeriods()
{
    static const QList<Retention> periods = [] {
        QList<Retention> read;
        QFile file(QStringLiteral(":/data/retention.json"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("retention")).toArray();
        for (const QJsonValue &entry : entries)
            read << Retention{entry[QLatin1String("code")].toString(), entry[QLatin1String("name")].toString(),
                              entry[QLatin1String("permanent")].toBool(), entry[QLatin1String("years")].toInt()};
        return read;
    }();
    return periods;
}

QString retentionText(const CaseFile &file)
{
    if (file.permanent)
        return QStringLiteral("Vĩnh viễn");
    return file.years > 0 ? QStringLiteral("%1 năm").arg(file.years) : QString();
}

Outcome setRetention(QJsonObject &fields, const QString &text)
{
    const QString wanted = text.trimmed();
    for (const Retention &period : retentionPeriods()) {
        if (period.code != wanted)
            continue;
        fields.insert(QStringLiteral("retention"), period.code);
        fields.insert(QStringLiteral("permanent"), period.permanent);
        fields.insert(QStringLiteral("years"), period.years);
        return success();
    }
    if (text::fold(wanted) == QLatin1String("vinh vien")) {
        fields.insert(QStringLiteral("permanent"), true);
        return success();
    }
    const QString number = wanted.section(u' ', 0, 0);
    bool isNumber = false;
    const int years = number.toInt(&isNumber);
    if (!isNumber || years <= 0)
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), text}});
    fields.insert(QStringLiteral("years"), years);
    return success();
}

}
