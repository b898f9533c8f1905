// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/boxes.h"
#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/cli/historynames.h"
#include "app/cli/subjects.h"
#include "app/incoming/document.h"
#include "app/incoming/lists.h"
#include "app/words/formatwords.h"
#include "app/words/statewords.h"

namespace congso::cli {

namespace {
/// Runs one verb over several documents: one entry each, the worst status of all.
Report overDocuments(Context &context, const QStringList &references, const std::function<Result<QJsonObject>(Office &, const SubjectId &, QString &lines)> &one)
{
    if (references.isEmpty())
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("DOC")}}});
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    Report report;
    QJsonArray entries;
    for (const QString &reference : references) {
        auto id = named(**office, reference);
        auto done = id ? one(**office, id->id, report.lines) : Result<QJsonObject>(tl::make_unexpected(id.error()));
        if (references.size() == 1) {
            if (!done)
                return Report::failed(done.error());
            report.result = *done;
            return report;
        }
        QJsonObject entry{{QStringLiteral("input"), reference}, {QStringLiteral("ok"), done.has_value()}};
        entry.insert(done ? QStringLiteral("result") : QStringLiteral("error"), done ? *done : errorJson(done.error()));
        entries << entry;
        if (!done) {
            report.status = std::max(report.status, statusOf(done.error()));
            report.lines += reference + QStringLiteral(": ") + errorJson(done.error()).value(QStringLiteral("message")).toString() + u'\n';
        }
    }
    report.result = entries;
    return report;
}

QString rowLine(const DocumentRow &row)
{
    // What waits for its number is named by its id.
    return numberText(row.number).leftJustified(12) + row.code.leftJustified(24) + row.due.toString(QStringLiteral("dd/MM/yyyy")).leftJustified(12)
        + row.agency + QStringLiteral(" · ") + row.subject + (row.number ? QString() : QStringLiteral("  ") + row.id.toString()) + u'\n';
}
}

Report list(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("limit"), QStringLiteral("after"), QStringLiteral("filter"), QStringLiteral("year"), QStringLiteral("order")});
    if (!arguments)
        return Report::failed(arguments.error());
    const auto box = boxFromText(arguments->positional.value(0));
    if (!box || arguments->positional.size() != 1)
        return unknownBox(arguments->positional.value(0));
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    ListQuery query{*box, *box == Box::Book ? ListOrder::NewestFirst : ListOrder::DueFirst, arguments->value(QStringLiteral("filter")), {}};
    if (arguments->has(QStringLiteral("year")))
        query.year = arguments->value(QStringLiteral("year")).toInt();
    std::optional<SubjectId> after;
    if (arguments->has(QStringLiteral("after"))) {
        auto found = incoming::find(**office, arguments->value(QStringLiteral("after"))).result();
        if (!found)
            return Report::failed(found.error());
        after = *found;
    }
    const int limit = std::clamp(arguments->value(QStringLiteral("limit"), QStringLiteral("50")).toInt(), 1, 100'000);
    auto page = incoming::firstPage(**office, query, limit, after).result();
    if (!page)
        return Report::failed(page.error());
    Report report;
    QJsonArray rows;
    for (const DocumentRow &row : std::as_const(page->rows)) {
        rows << rowJson(row);
        report.lines += rowLine(row);
    }
    report.result = QJsonObject{{QStringLiteral("box"), QString(boxText(*box))}, {QStringLiteral("documents"), rows}, {QStringLiteral("complete"), page->complete}};
    return report;
}

Report show(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {});
    if (!arguments)
        return Report::failed(arguments.error());
    auto directory = context.directory();
    if (!directory)
        return Report::failed(directory.error());
    return overDocuments(context, arguments->positional, [&](Office &office, const SubjectId &id, QString &lines) -> Result<QJsonObject> {
        auto document = incoming::document(office, id).result();
        if (!document)
            return tl::make_unexpected(document.error());
        const IncomingFields &fields = document->fields;
        lines += numberText(document->number) + QStringLiteral("  ") + fields.codeNumber + u'/' + fields.codeNotation + QStringLiteral("  ")
            + StateWords::document(document->state) + u'\n' + fields.agency + u'\n' + fields.subject + u'\n';
        for (const Assignment &part : std::as_const(document->assignments)) {
            const Unit *unit = directory->unit(part.unit);
            const Person *person = directory->person(part.person);
            lines += QStringLiteral("  ") + StateWords::assignmentRole(part.role) + QStringLiteral(": ") + (person ? person->name : unit ? unit->name : QString())
                + QStringLiteral(" · ") + StateWords::assignment(part.state) + QStringLiteral(" · ") + part.due.toString(QStringLiteral("dd/MM/yyyy")) + u'\n';
        }
        return documentJson(*document, *directory);
    });
}

Report history(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {});
    if (!arguments)
        return Report::failed(arguments.error());
    auto directory = context.directory();
    if (!directory)
        return Report::failed(directory.error());
    const HistoryNames names = namesOf(*directory);
    return overDocuments(context, arguments->positional, [&](Office &office, const SubjectId &id, QString &lines) -> Result<QJsonObject> {
        auto events = incoming::history(office, id).result();
        if (!events)
            return tl::make_unexpected(events.error());
        QJsonArray list;
        for (const Event &event : std::as_const(*events)) {
            list << eventJson(event, *directory);
            lines += (event.stamp ? FormatWords::dateTime(event.stamp->at, office.store().utcOffsetMinutes()) + QStringLiteral("  ") : QString())
                + HistoryWords::sentence(event, names) + u'\n';
        }
        return QJsonObject{{QStringLiteral("id"), id.toString()}, {QStringLiteral("events"), list}};
    });
}

}
