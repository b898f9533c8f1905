// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/partchanges.h"
#include "app/rules/payloads.h"

namespace congso::rules {

namespace {
void progressed(const Act &act, Built &built)
{
    if (act.part->state != AssignmentState::Waiting)
        return;
    PartChanges parts(*act.facts.document);
    parts.set(*act.part, AssignmentState::Doing);
    built.payload.insert(QStringLiteral("parts"), parts.json());
}

// What was passed on below is done with the answer; the part above has its work back.
void answer(const Act &act, Built &built)
{
    PartChanges parts(*act.facts.document);
    parts.set(*act.part, AssignmentState::Answered);
    parts.setOpenBelow(act.part->id, AssignmentState::Done);
    parts.revive(act.part->parent);
    built.payload.insert(QStringLiteral("parts"), parts.json());
}

void opined(const Act &act, Built &built)
{
    if (act.has(QStringLiteral("files")))
        built.payload.insert(QStringLiteral("files"), filesAs(act, QStringLiteral("opinion")));
    if (act.part)
        answer(act, built);
}

void resultReported(const Act &act, Built &built)
{
    if (act.has(QStringLiteral("files")))
        built.payload.insert(QStringLiteral("files"), filesAs(act, QStringLiteral("result")));
    answer(act, built);
}

void extensionGranted(const Act &act, Built &built)
{
    const QDate due = act.date(QStringLiteral("due"));
    built.payload.insert(QStringLiteral("due"), isoDate(due.isValid() ? due : act.part->askedDue));
    built.payload.insert(QStringLiteral("old_due"), isoDate(act.part->due));
}

constexpr PayloadBuilder table[] = {
    {"incoming.progressed", progressed},
    {"incoming.opined", opined},
    {"incoming.result_reported", resultReported},
    {"incoming.extension_granted", extensionGranted},
};
}

std::span<const PayloadBuilder> handlingPayloads()
{
    return table;
}

}
