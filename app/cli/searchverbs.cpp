// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/reading/reader.h"
#include "app/search/readtexts.h"
#include "app/search/searchengine.h"
#include "app/words/agencywords.h"
#include "app/words/hitwords.h"
#include "app/words/placewords.h"

namespace congso::cli {

namespace {
/// What came in since is read before it is searched, so that a script finds what it has just registered.
constexpr TextsWanted newTexts{50, 500};

QJsonValue tieJson(AgencyTie tie)
{
    switch (tie) {
    case AgencyTie::FormerName: return QStringLiteral("former_name");
    case AgencyTie::LaterName: return QStringLiteral("later_name");
    case AgencyTie::Successor: return QStringLiteral("successor");
    case AgencyTie::Predecessor: return QStringLiteral("predecessor");
    case AgencyTie::None: break;
    }
    return QJsonValue::Null;
}

QJsonObject placeJson(const PaperPlace &place)
{
    return {{QStringLiteral("fonds"), place.fonds}, {QStringLiteral("inventory"), place.inventory}, {QStringLiteral("box"), place.box},
            {QStringLiteral("folder"), place.folder}, {QStringLiteral("sheet"), place.sheet}, {QStringLiteral("store"), place.store}, {QStringLiteral("shelf"), place.shelf}};
}

QJsonObject hitJson(const SearchHit &hit)
{
    QJsonArray ranges;
    for (const HitRange &range : hit.ranges)
        ranges << QJsonArray{range.start, range.length};
    QJsonObject json = rowJson(hit.row);
    json.insert(QStringLiteral("direction"), hit.outgoing ? QStringLiteral("outgoing") : QStringLiteral("incoming"));
    if (hit.outgoing) {
        json.insert(QStringLiteral("state"), QString(outgoingStateText(hit.outgoingState)));
        json.insert(QStringLiteral("drafted"), hit.drafted.toString(Qt::ISODate));
        json.insert(QStringLiteral("unit"), hit.unit);
        json.insert(QStringLiteral("recipients"), hit.recipients);
    }
    json.insert(QStringLiteral("field"), hit.field);
    json.insert(QStringLiteral("snippet"), hit.snippet);
    json.insert(QStringLiteral("ranges"), ranges);
    json.insert(QStringLiteral("file"), hit.file);
    json.insert(QStringLiteral("file_name"), hit.fileName);
    json.insert(QStringLiteral("page"), hit.page < 0 ? QJsonValue() : QJsonValue(hit.page + 1));
    json.insert(QStringLiteral("agency_tie"), tieJson(hit.tie));
    json.insert(QStringLiteral("agency_tied_to"), hit.tiedTo);
    json.insert(QStringLiteral("copy_of"), hit.copyOf);
    json.insert(QStringLiteral("paper"), placeJson(hit.place));
    return json;
}

QString hitLine(const SearchHit &hit)
{
    QString line = (hit.outgoing ? HitWords::direction(hit) : numberText(hit.row.number)).leftJustified(12) + hit.row.code.leftJustified(24)
        + HitWords::day(hit).toString(QStringLiteral("dd/MM/yyyy")).leftJustified(12) + HitWords::party(hit)
        + (hit.tie == AgencyTie::None ? QString() : QStringLiteral(" (") + AgencyWords::tie(hit.tie, hit.tiedTo) + u')')
        + (hit.copyOf.isEmpty() ? QString() : QStringLiteral(" (") + HitWords::mark(hit) + u')') + QStringLiteral(" · ") + hit.row.subject + u'\n';
    if (!hit.snippet.isEmpty() && hit.field != QLatin1String("subject"))
        line += QStringLiteral("    ") + hit.snippet
            + (hit.page < 0 || hit.field != QLatin1String("text") ? QString() : QStringLiteral("  (") + hit.fileName + u' ' + CommandLine::tr("page %1").arg(hit.page + 1) + u')') + u'\n';
    if (!hit.place.isEmpty())
        line += QStringLiteral("    ") + PlaceWords::whole(hit.place) + u'\n';
    return line;
}

QJsonValue problemJson(const std::optional<SearchProblem> &problem)
{
    if (!problem)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("what"), problem->what}, {QStringLiteral("position"), problem->position}, {QStringLiteral("length"), problem->length}};
}

/// Reads and indexes what nobody has yet; without a reader process only what the fields say.
Result<TextsRead> bringUpToDate(const std::shared_ptr<OfficeStore> &store, const TextsWanted &wanted, bool anew)
{
    Reader reader;
    auto read = readTexts(store, reader, wanted).result();
    if (!read && read.error().code != ErrorCode::ReaderUnavailable)
        return read;
    auto indexed = indexOnce(IndexPlace::of(*store), anew, {}, {});
    if (!indexed)
        return tl::make_unexpected(indexed.error());
    if (anew && !*indexed)
        return failure(ErrorCode::StoreLocked, {{QStringLiteral("file"), IndexPlace::of(*store).lock}});
    return read ? read : Result<TextsRead>(TextsRead{});
}

QString totalText(const SearchTotal &total)
{
    return total.exact ? CommandLine::tr("%n document(s)", nullptr, total.count) : CommandLine::tr("more than %1 documents").arg(total.count);
}
}

Report search(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("sort"), QStringLiteral("limit")});
    if (!arguments)
        return Report::failed(arguments.error());
    const QString sort = arguments->value(QStringLiteral("sort"), QStringLiteral("new"));
    if (sort != QLatin1String("new") && sort != QLatin1String("relevance"))
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("--sort")}}});
    if (arguments->positional.isEmpty())
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("QUERY")}}});
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    const std::shared_ptr<OfficeStore> store = (*office)->store().shared_from_this();
    if (auto current = bringUpToDate(store, newTexts, false); !current)
        return Report::failed(current.error());
    SearchEngine engine(store);
    auto state = engine.state().result(); // before what is found: another program may be filling the index
    if (!state)
        return Report::failed(state.error());
    SearchRequest request;
    request.text = arguments->positional.join(u' ');
    request.order = sort == QLatin1String("new") ? SearchOrder::Newest : SearchOrder::Relevance;
    request.limit = std::clamp(arguments->value(QStringLiteral("limit"), QStringLiteral("50")).toInt(), 1, 10'000);
    auto page = engine.search(**office, request).result();
    if (!page)
        return Report::failed(page.error());
    auto total = engine.total(**office, request.text).result();
    if (!total)
        return Report::failed(total.error());
    Report report;
    QJsonArray hits;
    for (const SearchHit &hit : std::as_const(page->hits)) {
        hits << hitJson(hit);
        report.lines += hitLine(hit);
    }
    report.lines += totalText(*total) + u'\n';
    if (state->percent < 100)
        report.lines += CommandLine::tr("Only %1 % of the documents are in the search index so far: there may be more.").arg(state->percent) + u'\n';
    if (state->onServer > 0)
        report.lines += CommandLine::tr("Files that are still on the office server: %1. What stands in them is not found.").arg(state->onServer) + u'\n';
    if (page->problem)
        report.lines += CommandLine::tr("Not understood from character %1 on; searched as plain words.").arg(page->problem->position + 1) + u'\n';
    report.result = QJsonObject{{QStringLiteral("query"), request.text},         {QStringLiteral("sort"), sort},
                                {QStringLiteral("hits"), hits},                   {QStringLiteral("total"), total->count},
                                {QStringLiteral("total_exact"), total->exact},    {QStringLiteral("complete"), page->complete},
                                {QStringLiteral("problem"), problemJson(page->problem)}, {QStringLiteral("loose"), page->loose},
                                {QStringLiteral("indexed"), state->percent},      {QStringLiteral("files_on_server"), state->onServer}};
    return report;
}

Report indexStore(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("rebuild!")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto store = context.store();
    if (!store)
        return Report::failed(store.error());
    auto read = bringUpToDate(*store, {}, arguments->has(QStringLiteral("rebuild")));
    if (!read)
        return Report::failed(read.error());
    auto state = SearchEngine(*store).state().result();
    if (!state)
        return Report::failed(state.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("percent"), state->percent}, {QStringLiteral("pending"), state->pending},
                                {QStringLiteral("files_read"), read->read},  {QStringLiteral("files_failed"), read->failed}};
    report.lines = CommandLine::tr("%1 % indexed, %2 files read, %3 could not be read").arg(state->percent).arg(read->read).arg(read->failed);
    return report;
}

}
