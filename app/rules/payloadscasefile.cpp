// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/payloads.h"

namespace congso::rules {

namespace {
UnitId unitOfPost(const Act &act)
{
    for (const Post &post : act.facts.entitled().posts) {
        if (post.id == act.post)
            return post.unit;
    }
    return {};
}

void fill(Built &built, const char *key, const QJsonValue &value)
{
    const QString name = QLatin1String(key);
    if (!built.payload.contains(name))
        built.payload.insert(name, value);
}

void opened(const Act &act, Built &built)
{
    fill(built, "year", act.facts.today.year());
    fill(built, "keeper", act.facts.entitled().person.id.toString());
    fill(built, "unit", unitOfPost(act).toString());
    fill(built, "start", isoDate(act.facts.today));
    fill(built, "rights", QStringLiteral("unit"));
}

void documentsAdded(const Act &act, Built &built)
{
    const int next = int(act.facts.caseFile->entries.size()) + 1;
    const int wanted = act.fields.value(QLatin1String("ordinal")).toInt(next);
    built.payload.insert(QStringLiteral("ordinal"), std::min(wanted, next));
}

void closed(const Act &act, Built &built)
{
    const QDate known = act.facts.caseFile->end;
    fill(built, "end", isoDate(known.isValid() ? known : act.facts.today));
}

void agencyCreated(const Act &act, Built &built)
{
    const QDate until = act.date(QStringLiteral("valid_until"));
    const bool over = until.isValid() && until < act.facts.today;
    built.payload.insert(QStringLiteral("state"), over ? QStringLiteral("ended") : QStringLiteral("active"));
}

void agencyRenamed(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("old_name"), act.facts.outsideAgency->name);
}

constexpr PayloadBuilder table[] = {
    {"casefile.opened", opened},
    {"casefile.documents_added", documentsAdded},
    {"casefile.closed", closed},
    {"agency.created", agencyCreated},
    {"agency.renamed", agencyRenamed},
};
}

std::span<const PayloadBuilder> casefilePayloads()
{
    return table;
}

}
