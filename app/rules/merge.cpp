// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/merge.h"

#include "app/rules/currentvalues.h"

#include <algorithm>

namespace congso::rules {

namespace {
/// Kinds that put something whole in the place of what stood there: what they set, and what says where.
struct Replacing
{
    const char *kind;
    const char *sets;
    const char *place; ///< key that has to be equal on both sides; null: there is one place
};
constexpr Replacing replacing[] = {
    {"outgoing.links_set", "links", nullptr},
    {"outgoing.recipients_set", "recipients", nullptr},
    {"casefile.reordered", "documents", nullptr},
    {"casefile.entry_described", "note", "document"},
    {"incoming.placed", "box", nullptr},
    {"outgoing.placed", "box", nullptr},
    {"settings.routing_changed", "rules", nullptr},
    {"settings.recipient_groups_changed", "groups", nullptr},
    {"settings.template_changed", "made", "template"},
    {"settings.seal_changed", "picture", nullptr},
};

QJsonObject changeOf(const QJsonArray &changes, const QString &field)
{
    for (const QJsonValue &change : changes) {
        if (change[QLatin1String("field")].toString() == field)
            return change.toObject();
    }
    return {};
}

void fieldClashes(const NewEvent &before, const NewEvent &again, QList<Clash> &found)
{
    const QJsonArray mine = before.payload.value(QLatin1String("changes")).toArray();
    const QJsonArray now = again.payload.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &change : mine) {
        const QString field = change[QLatin1String("field")].toString();
        const QJsonValue was = change[QLatin1String("old")];
        const QJsonValue theirs = changeOf(now, field).value(QLatin1String("old"));
        const QJsonValue wanted = change[QLatin1String("new")];
        if (!theirs.isUndefined() && !sameValue(was, theirs) && !sameValue(theirs, wanted))
            found << Clash{field, was, theirs, wanted};
    }
}

void textClash(const NewEvent &before, const QList<NewEvent> &since, QList<Clash> &found)
{
    for (const NewEvent &other : since) {
        const bool samePlace = other.subject == before.subject && other.kind == before.kind
            && other.payload.value(QLatin1String("file")) == before.payload.value(QLatin1String("file"))
            && other.payload.value(QLatin1String("page")) == before.payload.value(QLatin1String("page"));
        const QJsonValue theirs = other.payload.value(QLatin1String("new"));
        const QJsonValue mine = before.payload.value(QLatin1String("new"));
        if (samePlace && theirs != mine)
            found << Clash{QStringLiteral("text"), before.payload.value(QLatin1String("old")), theirs, mine};
    }
}

void wholeClash(const NewEvent &before, const QList<NewEvent> &since, QList<Clash> &found)
{
    const auto entry = std::find_if(std::begin(replacing), std::end(replacing), [&](const Replacing &one) { return before.kind == one.kind; });
    if (entry == std::end(replacing))
        return;
    const QLatin1String sets(entry->sets);
    // What was set last stands: of several only that is what would be overwritten.
    for (auto other = since.crbegin(); other != since.crend(); ++other) {
        const bool samePlace = other->subject == before.subject && other->kind == before.kind
            && (!entry->place || other->payload.value(QLatin1String(entry->place)) == before.payload.value(QLatin1String(entry->place)));
        if (!samePlace)
            continue;
        if (other->payload != before.payload)
            found << Clash{sets, {}, other->payload.value(sets), before.payload.value(sets)};
        return;
    }
}
}

QList<Clash> clashes(const QList<NewEvent> &before, const QList<NewEvent> &again, const QList<NewEvent> &since)
{
    QList<Clash> found;
    for (const NewEvent &event : before) {
        const auto now = std::find_if(again.begin(), again.end(), [&](const NewEvent &other) { return other.subject == event.subject && other.kind == event.kind; });
        if (now != again.end())
            fieldClashes(event, *now, found);
        if (event.kind == "incoming.text_corrected" || event.kind == "outgoing.text_corrected")
            textClash(event, since, found);
        else
            wholeClash(event, since, found);
    }
    return found;
}

QJsonArray notDoneYet(const QJsonArray &changes, const SubjectId &subject, const QList<NewEvent> &since)
{
    QJsonArray left;
    for (const QJsonValue &change : changes) {
        const QString field = change[QLatin1String("field")].toString();
        const auto last = std::find_if(since.crbegin(), since.crend(), [&](const NewEvent &other) {
            return other.subject == subject && !changeOf(other.payload.value(QLatin1String("changes")).toArray(), field).isEmpty();
        });
        const bool same = last != since.crend()
            && sameValue(changeOf(last->payload.value(QLatin1String("changes")).toArray(), field).value(QLatin1String("new")), change[QLatin1String("new")]);
        if (!same)
            left << change;
    }
    return left;
}

QJsonArray toJson(const QList<Clash> &clashes)
{
    QJsonArray all;
    for (const Clash &clash : clashes)
        all << QJsonObject{{QStringLiteral("field"), clash.field}, {QStringLiteral("was"), clash.was}, {QStringLiteral("theirs"), clash.theirs},
                           {QStringLiteral("mine"), clash.mine}};
    return all;
}

QList<Clash> clashesFromJson(const QJsonArray &json)
{
    QList<Clash> all;
    for (const QJsonValue &one : json)
        all << Clash{one[QLatin1String("field")].toString(), one[QLatin1String("was")], one[QLatin1String("theirs")], one[QLatin1String("mine")]};
    return all;
}

}
