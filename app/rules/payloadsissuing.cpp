// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/notation.h"
#include "app/rules/outgoingact.h"
#include "app/rules/partchanges.h"
#include "app/rules/payloads.h"

namespace congso::rules {

namespace {
void numberReserved(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("register"), act.facts.reg->id.toString());
    built.number = NewEvent::NumberRequest{act.facts.reg->id, act.fields.value(QLatin1String("year")).toInt(), std::nullopt, {}};
}

void numberTaken(const Act &act, Built &built)
{
    const int year = act.date(QStringLiteral("date")).year();
    built.payload.insert(QStringLiteral("year"), year);
    built.payload.insert(QStringLiteral("notation"), resultingNotation(act));
    NewEvent::NumberRequest request{act.facts.reg->id, year, std::nullopt, act.fields.value(QLatin1String("suffix")).toString()};
    if (act.has(QStringLiteral("number")))
        request.wantedNumber = act.fields.value(QLatin1String("number")).toInt();
    built.number = request;
}

// A line of an old register: issued long ago, under the number and notation it got then.
void imported(const Act &act, Built &built)
{
    numberTaken(act, built);
    QJsonObject fields = act.fields.value(QLatin1String("fields")).toObject();
    fields.insert(QStringLiteral("code_notation"), built.payload.value(QLatin1String("notation")));
    built.payload.insert(QStringLiteral("fields"), fields);
    built.payload.insert(QStringLiteral("drafted_on"), act.fields.value(QLatin1String("date")));
}

// Its number was given by nobody here, so it is free again.
void importWithdrawn(const Act &, Built &built)
{
    built.payload.insert(QStringLiteral("number_freed"), true);
}

void numberVoided(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("code"), act.facts.outgoing->code);
}

/// The first file is the document itself; those behind it are attachments that the agency has signed too.
QJsonArray filesIn(const Act &act, const char *slot)
{
    QJsonArray files;
    const QJsonArray given = act.fields.value(QLatin1String("files")).toArray();
    for (const QJsonValue &value : given) {
        QJsonObject file = value.toObject();
        file.insert(QStringLiteral("role"), files.isEmpty() ? QString::fromLatin1(slot) : QStringLiteral("attachment"));
        if (files.isEmpty())
            file.insert(QStringLiteral("slot"), QLatin1String(slot));
        files << file;
    }
    return files;
}

void signedBy(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("files"), filesIn(act, "signed"));
    built.payload.insert(QStringLiteral("version"), act.facts.outgoing->mainVersion());
}

void sealedFor(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("files"), filesIn(act, "sealed"));
}

NewEvent partOf(const Act &act, const SubjectId &subject, const char *kind, const QJsonObject &payload)
{
    const EventRule *rule = act.facts.workflow->event(kind);
    return {subject, kind, rule ? rule->v : 1, payload, {}};
}

// The answer's number goes to the letter in any case; the letter is completed where that was wished and can be.
NewEvent answered(const Act &act, const IncomingDocument &letter, bool closes)
{
    QJsonObject payload{{QStringLiteral("document"), act.facts.outgoing->id.toString()}, {QStringLiteral("reply_code"), act.facts.outgoing->code}};
    if (closes && letter.state != DocumentState::Completed && canBeClosed(letter)) {
        PartChanges parts(letter);
        for (const Assignment &assignment : letter.assignments) {
            if (isOpen(assignment.state))
                parts.set(assignment, AssignmentState::Done);
        }
        if (!parts.json().isEmpty())
            payload.insert(QStringLiteral("parts"), parts.json());
        payload.insert(QStringLiteral("state"), QString(documentStateText(DocumentState::Completed)));
    }
    return partOf(act, letter.id, "incoming.answered", payload);
}

bool takesAnswer(const Act &act, const IncomingDocument &letter)
{
    const EventRule *rule = act.facts.workflow->event("incoming.answered");
    const QString state = documentStateText(letter.state);
    return rule && !letter.readOnly && std::any_of(rule->cases.begin(), rule->cases.end(), [&](const CaseRule &way) { return way.from.contains(state); });
}

void tellOthers(const Act &act, Built &built)
{
    const OutgoingDocument &document = *act.facts.outgoing;
    const QJsonObject by{{QStringLiteral("by"), document.id.toString()}, {QStringLiteral("code"), document.code}};
    for (const OutgoingLink &link : document.links) {
        const auto other = act.facts.linkedOutgoing.constFind(link.other);
        if (other == act.facts.linkedOutgoing.constEnd())
            continue;
        if (link.kind == QLatin1String("replaces")) {
            QJsonObject payload = by;
            payload.insert(QStringLiteral("state"), QString(outgoingStateText(OutgoingState::Replaced)));
            built.more << partOf(act, link.other, "outgoing.replaced", payload);
        } else if (link.kind == QLatin1String("corrects")) {
            built.more << partOf(act, link.other, "outgoing.rectified", by);
        }
    }
}

void issued(const Act &act, Built &built)
{
    const OutgoingDocument &document = *act.facts.outgoing;
    const bool closes = act.fields.value(QLatin1String("closes")).toBool(document.closes);
    QJsonArray letters;
    for (const IncomingDocument *letter : answeredLetters(act.facts, document.links)) {
        if (!takesAnswer(act, *letter))
            continue;
        letters << letter->id.toString();
        built.more << answered(act, *letter, closes);
    }
    tellOthers(act, built);
    const DraftFile *file = document.currentFile(QStringLiteral("sealed"));
    built.payload.insert(QStringLiteral("code"), document.code);
    built.payload.insert(QStringLiteral("date"), isoDate(document.date));
    built.payload.insert(QStringLiteral("closes"), closes);
    built.payload.insert(QStringLiteral("file"), file ? file->hash : QString());
    built.payload.insert(QStringLiteral("sheets_saved"), paperUse(document.recipients, document.fields.pages).saved);
    if (!letters.isEmpty())
        built.payload.insert(QStringLiteral("answered"), letters);
}

void dispatched(const Act &act, Built &built)
{
    if (!act.has(QStringLiteral("on")))
        built.payload.insert(QStringLiteral("on"), isoDate(act.facts.today));
}

void withdrawn(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("code"), act.facts.outgoing->code);
    built.payload.insert(QStringLiteral("steps"), dropped(*act.facts.outgoing, nullptr, StepState::Dropped));
}

constexpr PayloadBuilder table[] = {
    {"register.number_reserved", numberReserved},
    {"outgoing.number_taken", numberTaken},
    {"outgoing.imported", imported},
    {"outgoing.import_withdrawn", importWithdrawn},
    {"outgoing.number_voided", numberVoided},
    {"outgoing.signed", signedBy},
    {"outgoing.sealed", sealedFor},
    {"outgoing.issued", issued},
    {"outgoing.dispatched", dispatched},
    {"outgoing.withdrawn", withdrawn},
};
}

std::span<const PayloadBuilder> issuingPayloads()
{
    return table;
}

}
