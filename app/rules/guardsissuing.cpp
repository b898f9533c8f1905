// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"
#include "app/rules/notation.h"
#include "app/rules/numbering.h"
#include "app/rules/outgoingact.h"

#include <algorithm>

namespace congso::rules {

namespace {
tl::unexpected<Error> wrongMoment(const Act &act, const char *problem)
{
    return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QString::fromLatin1(problem)}});
}

Outcome seriesFits(const Act &act)
{
    const Register &reg = *act.facts.reg;
    if (!act.facts.series.contains(reg.id))
        return badField(QStringLiteral("register"), "incoming", {{QStringLiteral("register"), reg.name}});
    const QString kind = act.facts.outgoing ? act.facts.outgoing->fields.kind : act.fields.value(QLatin1String("fields"))[QLatin1String("kind")].toString();
    // Copies share a series of their own (Phụ lục I, Phần II.II.1c).
    if ((isCopyKind(kind) || !reg.kinds.isEmpty()) && !reg.kinds.contains(kind))
        return badField(QStringLiteral("kind"), "register", {{QStringLiteral("register"), reg.name}, {QStringLiteral("kinds"), reg.kinds}});
    return success();
}

Outcome numberMoment(const Act &act)
{
    const bool before = act.facts.outgoing->state == OutgoingState::Approved;
    return before && !act.facts.numberBeforeSignature ? Outcome(wrongMoment(act, "number_after_signature")) : success();
}

Outcome noNumberYet(const Act &act)
{
    return act.facts.outgoing->number ? Outcome(wrongMoment(act, "numbered")) : success();
}

Outcome hasNumber(const Act &act)
{
    return act.facts.outgoing->number ? success() : Outcome(wrongMoment(act, "no_number"));
}

Outcome documentDate(const Act &act)
{
    return act.date(QStringLiteral("date")) > act.facts.today ? Outcome(badField(QStringLiteral("date"), "future")) : success();
}

// Numbers follow each other: nobody jumps ahead, and what lies behind was given, voided or reserved.
Outcome numberReservable(const Act &act)
{
    if (!act.has(QStringLiteral("number")) || act.has(QStringLiteral("suffix")) || act.facts.numberReserved)
        return success();
    const int number = act.fields.value(QLatin1String("number")).toInt();
    const int next = nextNumber(*act.facts.reg, act.date(QStringLiteral("date")).year(), act.facts.lastNumber);
    return number == next ? success() : Outcome(badField(QStringLiteral("number"), "not_reserved", {{QStringLiteral("next"), next}}));
}

// What was kept free for a document of today is not an old one's.
Outcome numberUnreserved(const Act &act)
{
    if (!act.facts.numberReserved)
        return success();
    return failure(ErrorCode::RuleNumberTaken, {{QStringLiteral("number"), act.fields.value(QLatin1String("number")).toInt()},
                                                {QStringLiteral("suffix"), act.fields.value(QLatin1String("suffix")).toString()},
                                                {QStringLiteral("register"), act.facts.reg->name}});
}

Outcome codeUnique(const Act &act)
{
    if (!act.facts.codeUsed)
        return success();
    const int year = act.date(QStringLiteral("date")).year();
    const int number = act.fields.value(QLatin1String("number")).toInt(nextNumber(*act.facts.reg, year, act.facts.lastNumber));
    const QString suffix = act.fields.value(QLatin1String("suffix")).toString();
    const QString notation = resultingNotation(act);
    if (!act.facts.codeUsed(number, suffix, notation))
        return success();
    return badField(QStringLiteral("notation"), "code_used", {{QStringLiteral("value"), outgoingCode({act.facts.reg->id, year, number, suffix}, notation)}});
}

Outcome outgoingSeries(const Act &act)
{
    const bool outgoing = act.facts.reg && act.facts.series.contains(act.facts.reg->id);
    return outgoing ? success() : Outcome(badField(QStringLiteral("register"), "incoming", {{QStringLiteral("register"), act.facts.reg ? act.facts.reg->name : QString()}}));
}

Outcome reserveYear(const Act &act)
{
    const int year = act.fields.value(QLatin1String("year")).toInt();
    const int now = act.facts.today.year();
    return year == now || year == now + 1 ? success()
                                          : Outcome(badField(QStringLiteral("year"), "range", {{QStringLiteral("min"), now}, {QStringLiteral("max"), now + 1}}));
}

bool isPdf(const QJsonObject &file)
{
    return file.value(QLatin1String("name")).toString().endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

// A digital signature is added behind what was there: the same bytes hold none.
Outcome newBytes(const OutgoingDocument &document, const QJsonArray &files)
{
    for (const QJsonValue &file : files) {
        for (const DraftFile &there : document.files) {
            if (there.hash == file[QLatin1String("hash")].toString())
                return badField(QStringLiteral("files"), "same_version", {{QStringLiteral("value"), there.name}});
        }
    }
    return success();
}

// Behind the document itself come attachments that it has, each once (Phụ lục I, III.1d).
Outcome signedAttachments(const OutgoingDocument &document, const QJsonArray &files)
{
    QStringList slots;
    for (qsizetype i = 1; i < files.size(); ++i) {
        const QString slot = files.at(i)[QLatin1String("slot")].toString();
        const bool there = std::any_of(document.files.begin(), document.files.end(),
                                       [&slot](const DraftFile &file) { return file.current && file.slot == slot && file.role == QLatin1String("attachment"); });
        if (!there || slots.contains(slot))
            return badField(QStringLiteral("files"), "unknown");
        slots << slot;
    }
    return success();
}

Outcome signedFile(const Act &act)
{
    const QJsonArray files = act.fields.value(QLatin1String("files")).toArray();
    const bool onPaper = act.fields.value(QLatin1String("method")).toString() == QLatin1String("paper");
    if (files.isEmpty() && !onPaper)
        return failure(ErrorCode::RuleNoFile, {{QStringLiteral("problem"), QStringLiteral("signed")}});
    if (std::any_of(files.begin(), files.end(), [](const QJsonValue &file) { return !isPdf(file.toObject()); }))
        return badField(QStringLiteral("files"), "no_pdf");
    const bool digital = act.fields.value(QLatin1String("method")).toString() == QLatin1String("digital");
    if (files.size() > 1 && !digital)
        return badField(QStringLiteral("files"), "file_role");
    if (!digital)
        return success();
    const auto known = signedAttachments(*act.facts.outgoing, files);
    return known ? newBytes(*act.facts.outgoing, files) : known;
}

Outcome numberFirst(const Act &act)
{
    return act.facts.numberBeforeSignature && !act.facts.outgoing->number ? Outcome(wrongMoment(act, "no_number")) : success();
}

// Who signs signs with the own hand (Điều 13): what a clerk enters was signed by the signer, what a delegate does was not.
Outcome signsHimself(const Act &act)
{
    if (!act.facts.principal || act.facts.entered)
        return success();
    return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QStringLiteral("signature")}});
}

Outcome issuedFile(const Act &act)
{
    return act.facts.outgoing->currentFile(QStringLiteral("sealed")) ? success()
                                                                     : Outcome(failure(ErrorCode::RuleNoFile, {{QStringLiteral("problem"), QStringLiteral("signed")}}));
}

Outcome hasRecipients(const Act &act)
{
    return act.facts.outgoing->recipients.isEmpty() ? Outcome(wrongMoment(act, "no_recipients")) : success();
}

Outcome dispatchKnown(const Act &act)
{
    const QJsonArray ids = act.fields.value(QLatin1String("recipients")).toArray();
    const OutgoingDocument &document = *act.facts.outgoing;
    const QDate on = act.date(QStringLiteral("on"));
    if (on.isValid() && on > act.facts.today)
        return badField(QStringLiteral("on"), "future");
    if (on.isValid() && on < document.date)
        return badField(QStringLiteral("on"), "before_start", {{QStringLiteral("start"), document.date}});
    const bool sends = act.fields.value(QLatin1String("to")).toString() == QLatin1String("sent");
    for (const QJsonValue &id : ids) {
        const auto found = std::find_if(document.recipients.begin(), document.recipients.end(),
                                        [&](const Recipient &one) { return one.id == RecipientId::fromString(id.toString()); });
        if (found == document.recipients.end())
            return badField(QStringLiteral("recipients"), "unknown");
        if (!sends && found->state == DispatchState::Waiting)
            return badField(QStringLiteral("recipients"), "not_sent", {{QStringLiteral("who"), found->name}});
        if (sends && document.state != OutgoingState::Issued)
            return wrongMoment(act, "recalled");
    }
    return success();
}

// Its recipients have it since then, and nobody here knows how it came to them.
Outcome wentOutNow(const Act &act)
{
    return act.facts.outgoing->fromBook ? Outcome(wrongMoment(act, "from_book")) : success();
}

Outcome oldLine(const Act &act)
{
    return act.facts.outgoing->fromBook ? success() : Outcome(wrongMoment(act, "not_from_book"));
}

constexpr Guard table[] = {
    {"series_fits", seriesFits, true},
    {"number_moment", numberMoment, false},
    {"no_number_yet", noNumberYet, false},
    {"has_number", hasNumber, false},
    {"document_date", documentDate, true},
    {"number_reservable", numberReservable, true},
    {"number_unreserved", numberUnreserved, true},
    {"code_unique", codeUnique, true},
    {"outgoing_series", outgoingSeries, false},
    {"reserve_year", reserveYear, true},
    {"signed_file", signedFile, true},
    {"number_first", numberFirst, false},
    {"signs_himself", signsHimself, false},
    {"issued_file", issuedFile, false},
    {"has_recipients", hasRecipients, false},
    {"dispatch_known", dispatchKnown, true},
    {"went_out_now", wentOutNow, false},
    {"old_line", oldLine, false},
};
}

std::span<const Guard> issuingGuards()
{
    return table;
}

}
