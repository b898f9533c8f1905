// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/proposedparts.h"

#include "db/text/fold.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace congso {

namespace {
struct Named
{
    qsizetype at;
    qsizetype length;
    UnitId unit;
};

/// Units named in the text in its order; of two that begin alike the longer name.
QList<Named> namedUnits(const QString &folded, const directory::Directory &directory)
{
    QList<Named> all;
    for (const Unit &unit : directory.units) {
        const QString name = text::fold(unit.name);
        const qsizetype at = unit.active && !name.isEmpty() ? folded.indexOf(name) : -1;
        if (at >= 0)
            all << Named{at, name.size(), unit.id};
    }
    std::sort(all.begin(), all.end(), [](const Named &a, const Named &b) { return a.at != b.at ? a.at < b.at : a.length > b.length; });
    QList<Named> apart;
    for (const Named &named : std::as_const(all)) {
        if (apart.isEmpty() || named.at >= apart.last().at + apart.last().length)
            apart << named;
    }
    return apart;
}

QDate dateIn(const QString &text, QDate today)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d{1,2})/(\\d{1,2})/(\\d{4})"));
    QDate last;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        if (date.isValid() && date >= today)
            last = date;
    }
    return last;
}
}

QJsonArray proposedParts(const QString &text, const directory::Directory &directory, QDate today)
{
    const QString folded = text::fold(text);
    const QList<Named> units = namedUnits(folded, directory);
    const QDate due = dateIn(text, today);
    QJsonArray rows;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const qsizetype end = units[i].at + units[i].length;
        const qsizetype next = i + 1 < units.size() ? units[i + 1].at : folded.size();
        const bool cooperates = QStringView(folded).mid(end, next - end).contains(QLatin1String("phoi hop"));
        if (i > 0 && !cooperates)
            continue;
        QJsonObject row{{"role", i == 0 ? "lead" : "cooperate"}, {"unit", units[i].unit.toString()}};
        if (i == 0 && due.isValid())
            row["due"] = due.toString(Qt::ISODate);
        rows << row;
    }
    return rows;
}

}
