// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/boxes.h"
#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/cli/fieldvalues.h"
#include "app/cli/outgoingjson.h"
#include "app/cli/performed.h"
#include "app/incoming/document.h"
#include "app/outgoing/lists.h"
#include "app/outgoing/numbering.h"
#include "app/outgoing/outgoing.h"
#include "app/outgoing/route.h"
#include "app/words/actionwords.h"
#include "app/words/outgoingwords.h"

#include <QJsonArray>

namespace congso::cli {

namespace {
Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

/// --answers LETTER, or --from DOC --as replaces|corrects|recalls|based_on: what the draft starts with.
Result<QJsonObject> startingFrom(Office &office, const Arguments &arguments)
{
    const bool answers = arguments.has(QStringLiteral("answers"));
    if (!answers && !arguments.has(QStringLiteral("from")))
        return QJsonObject();
    auto source = answers ? incoming::find(office, arguments.value(QStringLiteral("answers"))).result()
                          : outgoing::find(office, arguments.value(QStringLiteral("from"))).result();
    if (!source)
        return tl::make_unexpected(source.error());
    return outgoing::draftFrom(office, *source, answers ? QStringLiteral("answers") : arguments.value(QStringLiteral("as"), QStringLiteral("based_on"))).result();
}

Outcome addFields(Office &office, const directory::Directory &directory, const Arguments &arguments, QJsonObject &draft)
{
    // The fields of a draft are those that a correction may change.
    QJsonObject fields = draft.value(QLatin1String("fields")).toObject();
    for (const QString &pair : arguments.values(QStringLiteral("set"))) {
        const QString key = pair.section(u'=', 0, 0);
        const QString value = pair.section(u'=', 1);
        const Person *person = nullptr;
        for (const Person &one : directory.people)
            person = key == QLatin1String("signer") && one.login == value ? &one : person;
        const bool isNumber = key == QLatin1String("pages") || key == QLatin1String("copies");
        fields.insert(key, person ? QJsonValue(person->id.toString()) : isNumber ? QJsonValue(value.toInt()) : QJsonValue(value));
    }
    for (const auto &[option, key] : {std::pair{"kind", "kind"}, std::pair{"subject", "subject"}}) {
        if (arguments.has(QLatin1String(option)))
            fields.insert(QLatin1String(key), arguments.value(QLatin1String(option)));
    }
    draft.insert(QStringLiteral("fields"), fields);
    QStringList pairs;
    for (const QString &file : arguments.values(QStringLiteral("file")))
        pairs << QStringLiteral("files=") + file;
    for (const QString &name : arguments.values(QStringLiteral("to")))
        pairs << QStringLiteral("recipients=") + name;
    auto more = fieldValues(office, directory, "outgoing.drafted", pairs, {});
    if (!more)
        return tl::make_unexpected(more.error());
    for (auto it = more->begin(); it != more->end(); ++it)
        draft.insert(it.key(), *it);
    if (arguments.has(QStringLiteral("closes")))
        draft.insert(QStringLiteral("closes"), true);
    return success();
}

Report drafted(Context &context, Office &office, const Arguments &arguments)
{
    auto directory = context.directory();
    auto draft = directory ? startingFrom(office, arguments) : Result<QJsonObject>(tl::make_unexpected(directory.error()));
    if (!draft)
        return Report::failed(draft.error());
    if (auto added = addFields(office, *directory, arguments, *draft); !added)
        return Report::failed(added.error());
    return performed(office, "outgoing.drafted", {}, *draft);
}

Report listed(Context &context, Office &office, const Arguments &arguments)
{
    OutgoingQuery query;
    const QString name = arguments.positional.value(0, QStringLiteral("my_drafts"));
    const auto box = outBoxFromText(name);
    if (!box)
        return unknownOutBox(name);
    query.box = *box;
    query.filter = arguments.value(QStringLiteral("filter"));
    query.limit = arguments.value(QStringLiteral("limit"), QStringLiteral("200")).toInt();
    if (arguments.has(QStringLiteral("year")))
        query.year = arguments.value(QStringLiteral("year")).toInt();
    auto directory = context.directory();
    auto rows = outgoing::rows(office, query).result();
    if (!directory || !rows)
        return Report::failed(!rows ? rows.error() : directory.error());
    Report report;
    QJsonArray all;
    for (const OutgoingRow &row : std::as_const(*rows)) {
        all << outgoingRowJson(row, *directory);
        report.lines += (row.code.isEmpty() ? QStringLiteral("—") : row.code).leftJustified(20) + OutgoingWords::state(row.state).leftJustified(18)
            + row.subject + (row.holder.isEmpty() ? QString() : QStringLiteral("  · ") + row.holder) + u'\n';
    }
    report.result = all;
    return report;
}

Report counted(Office &office)
{
    auto counts = outgoing::counts(office).result();
    if (!counts)
        return Report::failed(counts.error());
    Report report;
    QJsonObject all;
    const QList<OutBox> boxes = outgoing::boxesFor(office.identity());
    for (const OutBox box : boxes) {
        all.insert(outBoxText(box), counts->value(box));
        report.lines += QString::number(counts->value(box)).rightJustified(6) + QStringLiteral("  ") + OutgoingWords::box(box) + u'\n';
    }
    report.result = all;
    return report;
}

Report shown(Context &context, Office &office, const SubjectId &id)
{
    auto directory = context.directory();
    auto document = outgoing::document(office, id).result();
    if (!directory || !document)
        return Report::failed(!document ? document.error() : directory.error());
    outgoing::markRead(office, id).result();
    Report report;
    report.result = outgoingJson(*document, *directory);
    report.lines = outgoingLines(*document, *directory);
    return report;
}

/// The steps that the office's route proposes, with opinions asked of others beside the first.
Report sent(Context &context, Office &office, const SubjectId &id, const Arguments &arguments)
{
    auto directory = context.directory();
    auto proposed = outgoing::proposedSteps(office, id).result();
    if (!directory || !proposed)
        return Report::failed(!proposed ? proposed.error() : directory.error());
    QJsonArray steps;
    for (const ReviewStep &step : std::as_const(*proposed))
        steps << outgoing::stepToJson(step);
    QStringList pairs;
    for (const QString &who : arguments.values(QStringLiteral("opinion")))
        pairs << QStringLiteral("steps=opinion:") + who;
    auto opinions = fieldValues(office, *directory, "outgoing.sent_for_review", pairs, {});
    if (!opinions)
        return Report::failed(opinions.error());
    const QJsonArray asked = opinions->value(QLatin1String("steps")).toArray();
    for (const QJsonValue &value : asked) {
        QJsonObject step = value.toObject();
        step.insert(QStringLiteral("order"), 1);
        steps.prepend(step);
    }
    return performed(office, "outgoing.sent_for_review", id, {{QStringLiteral("steps"), steps}});
}

Result<SubjectId> seriesNamed(Office &office, const QString &code)
{
    auto all = outgoing::series(office).result();
    if (!all)
        return tl::make_unexpected(all.error());
    for (const Series &one : std::as_const(*all)) {
        if (code.isEmpty() || one.book.code == code || one.book.id.toString() == code)
            return idCast<SubjectId>(one.book.id);
    }
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), code}});
}

Report allSeries(Office &office)
{
    auto all = outgoing::series(office).result();
    if (!all)
        return Report::failed(all.error());
    Report report;
    QJsonArray list;
    for (const Series &one : std::as_const(*all)) {
        list << QJsonObject{{QStringLiteral("id"), one.book.id.toString()}, {QStringLiteral("code"), one.book.code}, {QStringLiteral("name"), one.book.name},
                            {QStringLiteral("kinds"), QJsonArray::fromStringList(one.book.kinds)}, {QStringLiteral("notation"), one.notation}};
        report.lines += one.book.code.leftJustified(12) + one.book.name + u'\n';
    }
    report.result = list;
    return report;
}

Report problemsOf(Office &office, const Arguments &arguments)
{
    auto series = seriesNamed(office, arguments.positional.value(0));
    if (!series)
        return Report::failed(series.error());
    const int year = arguments.value(QStringLiteral("year"), QString::number(office.today().year())).toInt();
    auto problems = outgoing::problems(office, idCast<RegisterId>(*series), year).result();
    if (!problems)
        return Report::failed(problems.error());
    static const char *const kinds[] = {"gap", "same_code", "date_backwards", "reserved_unused", "numbered_unissued"};
    Report report;
    QJsonArray all;
    for (const SeriesProblem &one : std::as_const(*problems)) {
        all << QJsonObject{{QStringLiteral("kind"), QLatin1String(kinds[int(one.kind)])}, {QStringLiteral("number"), one.number},
                           {QStringLiteral("until"), one.until}, {QStringLiteral("what"), one.what}};
        report.lines += OutgoingWords::problem(one) + u'\n';
    }
    report.result = all;
    return report;
}

Report reserved(Office &office, const Arguments &arguments)
{
    auto series = seriesNamed(office, arguments.positional.value(0));
    if (!series)
        return Report::failed(series.error());
    const int year = arguments.value(QStringLiteral("year"), QString::number(office.today().year())).toInt();
    auto receipt = office.perform(office.command("register.number_reserved", *series, {{QStringLiteral("year"), year}, {QStringLiteral("note"), arguments.value(QStringLiteral("note"))}})).result();
    if (!receipt)
        return Report::failed(receipt.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("number"), receipt->number ? QJsonValue(receipt->number->number) : QJsonValue()}, {QStringLiteral("year"), year},
                                {QStringLiteral("pending"), receipt->pending}};
    report.lines = receipt->number ? QString::number(receipt->number->number)
                                   : CommandLine::tr("The server gives the number when it has taken this (\"sync\"); \"draft problems\" then lists it among the reserved ones.");
    return report;
}

/// A reserved number that was not used.
Report givenBack(Office &office, const Arguments &arguments)
{
    auto series = seriesNamed(office, arguments.positional.value(0));
    if (!series)
        return Report::failed(series.error());
    const int year = arguments.value(QStringLiteral("year"), QString::number(office.today().year())).toInt();
    const int number = arguments.value(QStringLiteral("number")).toInt();
    const QJsonObject fields{{QStringLiteral("year"), year}, {QStringLiteral("number"), number}, {QStringLiteral("reason"), arguments.value(QStringLiteral("reason"))}};
    auto receipt = office.perform(office.command("register.number_voided", *series, fields)).result();
    if (!receipt)
        return Report::failed(receipt.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("number"), number}, {QStringLiteral("year"), year}, {QStringLiteral("pending"), receipt->pending}};
    report.lines = ActionWords::name("register.number_voided") + QStringLiteral(": %1/%2").arg(number).arg(year);
    return report;
}

/// draft do ACTION …, draft history DOC: the verbs of incoming documents do it for these too.
Report passedOn(Context &context, const QString &what, QStringList words)
{
    if (what == QLatin1String("history"))
        return history(context, words);
    const qsizetype at = words.indexOf(QStringLiteral("--list")) < 0 ? 0 : -1;
    if (at == 0 && !words.isEmpty() && !words.first().contains(u'.'))
        words.first().prepend(QStringLiteral("outgoing."));
    return act(context, words);
}

Report onOffice(Context &context, Office &office, const QString &what, const Arguments &arguments)
{
    if (what == QLatin1String("new"))
        return drafted(context, office, arguments);
    if (what == QLatin1String("list"))
        return listed(context, office, arguments);
    if (what == QLatin1String("counts"))
        return counted(office);
    if (what == QLatin1String("series"))
        return allSeries(office);
    if (what == QLatin1String("problems"))
        return problemsOf(office, arguments);
    if (what == QLatin1String("reserve"))
        return reserved(office, arguments);
    if (what == QLatin1String("give-back"))
        return givenBack(office, arguments);
    if (what != QLatin1String("show") && what != QLatin1String("send"))
        return usage(what);
    auto id = outgoing::find(office, arguments.positional.value(0)).result();
    if (!id)
        return Report::failed(id.error());
    return what == QLatin1String("show") ? shown(context, office, *id) : sent(context, office, *id, arguments);
}
}

Report draft(Context &context, const QStringList &given)
{
    QStringList words = given;
    const QString what = words.isEmpty() ? QStringLiteral("counts") : words.takeFirst();
    if (what == QLatin1String("do") || what == QLatin1String("history"))
        return passedOn(context, what, words);
    auto arguments = parse(words, {QStringLiteral("kind"), QStringLiteral("subject"), QStringLiteral("file"), QStringLiteral("to"), QStringLiteral("answers"),
                                   QStringLiteral("closes!"), QStringLiteral("from"), QStringLiteral("as"), QStringLiteral("set"), QStringLiteral("filter"),
                                   QStringLiteral("limit"), QStringLiteral("year"), QStringLiteral("opinion"), QStringLiteral("note"), QStringLiteral("number"), QStringLiteral("reason")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto office = context.office();
    return office ? onOffice(context, **office, what, *arguments) : Report::failed(office.error());
}

}
