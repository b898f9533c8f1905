// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demofiles.h"

#include "app/demo/democontent.h"
#include "app/incoming/lists.h"

#include <QJsonArray>
#include <QJsonObject>

namespace congso {

namespace {
constexpr int fewest = 2; ///< documents that make a case file
constexpr int daysAway = 4;

Result<SubjectId> does(Office &office, const QByteArray &kind, const SubjectId &subject, const QJsonObject &fields)
{
    auto receipt = office.perform(office.command(kind, subject, fields)).result();
    if (!receipt)
        return tl::make_unexpected(receipt.error());
    return receipt->subject;
}

/// Finished documents by sender, those with most last.
Result<QList<QList<DocumentRow>>> finished(Office &office)
{
    constexpr int most = 60;
    ListQuery query;
    query.box = Box::Done;
    query.order = ListOrder::OldestFirst;
    auto page = incoming::firstPage(office, query, most).result();
    if (!page)
        return tl::make_unexpected(page.error());
    QMap<QString, QList<DocumentRow>> byAgency;
    for (const DocumentRow &row : std::as_const(page->rows))
        byAgency[row.agency] << row;
    QList<QList<DocumentRow>> groups = byAgency.values();
    std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return groups;
}

Outcome keepFiles(Office &office, const QString &unit, int &number, QDate today)
{
    auto groups = finished(office);
    if (!groups)
        return tl::make_unexpected(groups.error());
    int kept = 0;
    for (const QList<DocumentRow> &group : std::as_const(*groups)) {
        if (group.size() < fewest || ++kept > fewest)
            break;
        const QString title = QStringLiteral("Hồ sơ giải quyết công việc với %1 năm %2").arg(group.first().agency).arg(today.year());
        const QString code = QStringLiteral("%1.%2").arg(++number, 2, 10, QLatin1Char('0')).arg(unit);
        auto file = does(office, "casefile.opened", {}, {{QStringLiteral("code"), code}, {QStringLiteral("title"), title}, {QStringLiteral("year"), today.year()},
                                                         {QStringLiteral("retention"), QStringLiteral("04")}, {QStringLiteral("permanent"), false},
                                                         {QStringLiteral("years"), 10}, {QStringLiteral("rights"), QStringLiteral("unit")},
                                                         {QStringLiteral("start"), group.first().arrival.toString(Qt::ISODate)}});
        if (!file)
            return tl::make_unexpected(file.error());
        QJsonArray documents;
        for (const DocumentRow &row : group)
            documents << row.id.toString();
        if (auto put = does(office, "casefile.documents_added", *file, {{QStringLiteral("documents"), documents}}); !put)
            return tl::make_unexpected(put.error());
    }
    return success();
}
}

Outcome leaveCaseFiles(DemoPeople &people, QDate today)
{
    QHash<QString, int> numbers;
    const QList<DemoPerson> all = demoOffice().people;
    for (const DemoPerson &person : all) {
        if (person.posts.isEmpty() || person.posts.first().roles != Role::Officer)
            continue;
        const QString unit = person.posts.first().unit;
        if (auto kept = keepFiles(*people.offices.value(person.login), unit, numbers[unit], today); !kept)
            return kept;
    }
    return success();
}

Outcome leaveDelegations(DemoPeople &people, QDate today)
{
    const auto deputy = people.offices.value(QStringLiteral("duc.vu"));
    const auto delegate = people.offices.value(QStringLiteral("khai.dang"));
    const QJsonObject period{{QStringLiteral("from"), today.toString(Qt::ISODate)}, {QStringLiteral("until"), today.addDays(daysAway).toString(Qt::ISODate)},
                             {QStringLiteral("reason"), QStringLiteral("Đi công tác")}};
    QJsonObject delegation = period;
    delegation.insert(QStringLiteral("delegate"), delegate->identity().person.id.toString());
    delegation.insert(QStringLiteral("scope"), QStringLiteral("instruct"));
    delegation.insert(QStringLiteral("past"), true);
    if (auto granted = does(*deputy, "delegation.granted", {}, delegation); !granted)
        return tl::make_unexpected(granted.error());
    auto away = does(*deputy, "absence.declared", {}, period);
    return away ? success() : Outcome(tl::make_unexpected(away.error()));
}

}
