// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/scope.h"

#include "db/search/matchexpression.h"
#include "db/search/searchqueries.h"
#include "db/search/tags.h"
#include "db/store/query.h"

#include <optional>

namespace congso::search {

namespace {
/// Tags of which what somebody may read by himself has one; nothing when he reads all.
std::optional<QStringList> ownTags(Connection &office, qint64 person)
{
    QStringList tags;
    {
        Query roles = office.query(searchquery::scope_roles);
        roles.bind(":person", person);
        if (roles.next() && roles.isTrue(0))
            return std::nullopt;
        if (roles.isTrue(1)) {
            for (const char *state : {"completed", "issued", "recalled", "replaced"})
                tags << tag::state(QLatin1String(state));
        }
    }
    Query row = office.query(searchquery::scope_grantees);
    row.bind(":person", person);
    while (row.next())
        tags << tag::grantee(row.integer(0));
    return tags;
}

struct HandedOver
{
    qint64 principal = 0;
    QDate from; ///< invalid: earlier documents too
    QStringList kinds;
    qint64 unit = 0;
};

QList<HandedOver> handedOverTo(Connection &office, qint64 person)
{
    QList<HandedOver> all;
    Query row = office.query(searchquery::scope_delegations);
    row.bind(":person", person);
    while (row.next())
        all << HandedOver{row.integer(0), row.isTrue(1) ? QDate() : row.date(2), row.text(3).split(u' ', Qt::SkipEmptyParts), row.integer(4)};
    return all;
}

/// What one delegation lets through; empty: everything.
QByteArray scopeOf(Connection &office, const HandedOver &delegation)
{
    QByteArrayList parts;
    if (const auto tags = ownTags(office, delegation.principal))
        parts << anyTag(*tags);
    if (delegation.from.isValid())
        parts << anyTag(tag::within(tag::Calendar::Came, {delegation.from, {}}));
    if (!delegation.kinds.isEmpty()) {
        QStringList kinds;
        for (const QString &kind : delegation.kinds)
            kinds << tag::kind(kind);
        parts << anyTag(kinds);
    }
    if (delegation.unit > 0)
        parts << anyTag({tag::grantee(delegation.unit * 4 + 1), tag::grantee(delegation.unit * 4 + 2)});
    return parts.isEmpty() ? QByteArray() : '(' + parts.join(" AND ") + ')';
}
}

QByteArray withinScope(Connection &office, const QByteArray &match, qint64 person)
{
    const auto own = ownTags(office, person);
    if (!own)
        return match;
    QByteArrayList either{anyTag(*own)};
    const QList<HandedOver> delegations = handedOverTo(office, person);
    for (const HandedOver &delegation : delegations) {
        const QByteArray scope = scopeOf(office, delegation);
        if (scope.isEmpty())
            return match;
        either << scope;
    }
    return '(' + either.join(" OR ") + ") AND " + match;
}

}
