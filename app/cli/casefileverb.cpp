// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefiles/casefiles.h"
#include "app/cli/context.h"
#include "app/cli/fieldvalues.h"
#include "app/cli/performed.h"
#include "app/cli/subjects.h"
#include "app/incoming/document.h"
#include "app/print/casefilelist.h"
#include "app/reading/reader.h"
#include "app/words/workwords.h"

#include <QJsonArray>

namespace congso::cli {

namespace {
Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

QJsonObject fileJson(const CaseFile &file)
{
    QJsonArray entries;
    for (const CaseEntry &entry : file.entries) {
        QJsonObject one{{QStringLiteral("ordinal"), entry.ordinal}, {QStringLiteral("document"), entry.document.toString()},
                        {QStringLiteral("readable"), entry.readable}, {QStringLiteral("sheets"), entry.sheets}, {QStringLiteral("note"), entry.note}};
        if (entry.readable) {
            one.insert(QStringLiteral("code"), entry.codeNotation.isEmpty() ? entry.codeNumber : entry.codeNumber + u'/' + entry.codeNotation);
            one.insert(QStringLiteral("issued"), entry.issued.toString(Qt::ISODate));
            one.insert(QStringLiteral("subject"), entry.subject);
            one.insert(QStringLiteral("agency"), entry.agency);
        }
        entries << one;
    }
    return {{QStringLiteral("id"), file.id.toString()}, {QStringLiteral("code"), file.code}, {QStringLiteral("title"), file.title},
            {QStringLiteral("year"), file.year}, {QStringLiteral("keeper"), file.keeper.toString()}, {QStringLiteral("unit"), file.unit.toString()},
            {QStringLiteral("retention"), casefiles::retentionText(file)}, {QStringLiteral("start"), file.start.toString(Qt::ISODate)},
            {QStringLiteral("end"), file.end.toString(Qt::ISODate)}, {QStringLiteral("rights"), file.rights},
            {QStringLiteral("state"), file.closed ? QStringLiteral("closed") : QStringLiteral("open")},
            {QStringLiteral("documents"), file.documents}, {QStringLiteral("version"), file.version}, {QStringLiteral("entries"), entries}};
}

QString line(const CaseFile &file)
{
    return QStringLiteral("%1/%2  %3  (%4, %5)\n").arg(file.code).arg(file.year).arg(file.title).arg(file.documents).arg(WorkWords::caseState(file.closed));
}

Report listFiles(Office &office, const Arguments &arguments)
{
    CaseFileQuery query;
    query.words = arguments.value(QStringLiteral("filter"));
    query.year = arguments.value(QStringLiteral("year")).toInt();
    if (arguments.has(QStringLiteral("mine")))
        query.keeper = office.identity().person.id;
    if (arguments.has(QStringLiteral("open")))
        query.closed = 0;
    query.limit = arguments.value(QStringLiteral("limit"), QStringLiteral("200")).toInt();
    auto files = casefiles::list(office, query).result();
    if (!files)
        return Report::failed(files.error());
    Report report;
    QJsonArray all;
    for (const CaseFile &file : std::as_const(*files)) {
        all << fileJson(file);
        report.lines += line(file);
    }
    report.result = all;
    return report;
}

Report show(Office &office, const SubjectId &id)
{
    auto file = casefiles::caseFile(office, id).result();
    if (!file)
        return Report::failed(file.error());
    Report report;
    report.result = fileJson(*file);
    report.lines = line(*file);
    for (const CaseEntry &entry : std::as_const(file->entries))
        report.lines += QStringLiteral("%1  %2/%3  %4\n").arg(entry.ordinal, 3).arg(entry.codeNumber, entry.codeNotation, entry.readable ? entry.subject : QStringLiteral("…"));
    return report;
}

Report open(Context &context, Office &office, const Arguments &arguments)
{
    if (arguments.positional.size() != 2)
        return usage(QStringLiteral("casefile open CODE TITLE"));
    auto directory = context.directory();
    if (!directory)
        return Report::failed(directory.error());
    auto fields = fieldValues(office, *directory, "casefile.opened", arguments.values(QStringLiteral("set")), {});
    if (!fields)
        return Report::failed(fields.error());
    fields->insert(QStringLiteral("code"), arguments.positional.at(0));
    fields->insert(QStringLiteral("title"), arguments.positional.at(1));
    if (arguments.has(QStringLiteral("retention"))) {
        if (auto set = casefiles::setRetention(*fields, arguments.value(QStringLiteral("retention"))); !set)
            return Report::failed(set.error());
    }
    return performed(office, "casefile.opened", {}, *fields);
}

Result<QJsonArray> documentsNamed(Office &office, const QStringList &references)
{
    QJsonArray ids;
    for (const QString &reference : references) {
        auto document = named(office, reference);
        if (!document)
            return tl::make_unexpected(document.error());
        ids << document->id.toString();
    }
    return ids;
}

Report withDocuments(Office &office, const QString &what, const SubjectId &id, const Arguments &arguments)
{
    auto documents = documentsNamed(office, arguments.positional.mid(1));
    if (!documents)
        return Report::failed(documents.error());
    if (documents->isEmpty())
        return usage(QStringLiteral("casefile %1 FILE DOC…").arg(what));
    if (what == QLatin1String("remove"))
        return performed(office, "casefile.document_removed", id, {{QStringLiteral("document"), documents->first()}, {QStringLiteral("reason"), arguments.value(QStringLiteral("reason"))}});
    QJsonObject fields{{QStringLiteral("documents"), *documents}};
    if (const int at = arguments.value(QStringLiteral("at")).toInt(); at > 0)
        fields.insert(QStringLiteral("ordinal"), at);
    return performed(office, what == QLatin1String("add") ? "casefile.documents_added" : "casefile.reordered", id, fields);
}

Report offered(Office &office, const QString &reference)
{
    auto document = incoming::find(office, reference).result();
    if (!document)
        return Report::failed(document.error());
    auto offers = casefiles::offers(office, *document).result();
    if (!offers)
        return Report::failed(offers.error());
    Report report;
    QJsonArray all;
    for (const CaseFileOffer &offer : std::as_const(*offers)) {
        all << fileJson(offer.file);
        report.lines += line(offer.file);
    }
    report.result = all;
    return report;
}

Report printed(Office &office, const SubjectId &id, const QString &file)
{
    if (file.isEmpty())
        return usage(QStringLiteral("--pdf"));
    auto summary = printCaseFileList(office, id, file).result();
    if (!summary)
        return Report::failed(summary.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("pages"), summary->pages}, {QStringLiteral("rows"), summary->rows}};
    report.lines = file;
    return report;
}

Report exported(Office &office, const SubjectId &id, const QString &folder)
{
    if (folder.isEmpty())
        return usage(QStringLiteral("--to"));
    auto done = exportCaseFile(office, id, folder, std::make_shared<Reader>()).result();
    if (!done)
        return Report::failed(done.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("pdf"), done->pdf}, {QStringLiteral("xml"), done->xml}, {QStringLiteral("documents"), done->documents}};
    report.lines = done->pdf + u'\n' + done->xml;
    return report;
}

Report onFile(Office &office, const QString &what, const SubjectId &id, const Arguments &arguments)
{
    if (what == QLatin1String("show"))
        return show(office, id);
    if (what == QLatin1String("add") || what == QLatin1String("remove") || what == QLatin1String("order"))
        return withDocuments(office, what, id, arguments);
    if (what == QLatin1String("print"))
        return printed(office, id, arguments.value(QStringLiteral("pdf")));
    if (what == QLatin1String("export"))
        return exported(office, id, arguments.value(QStringLiteral("to")));
    QJsonObject fields;
    if (arguments.has(QStringLiteral("reason")))
        fields.insert(QStringLiteral("reason"), arguments.value(QStringLiteral("reason")));
    if (what == QLatin1String("reopen"))
        return performed(office, "casefile.reopened", id, fields);
    if (what == QLatin1String("withdraw"))
        return performed(office, "casefile.withdrawn", id, fields);
    if (what != QLatin1String("close"))
        return usage(what);
    if (arguments.has(QStringLiteral("end")))
        fields.insert(QStringLiteral("end"), arguments.value(QStringLiteral("end")));
    return performed(office, "casefile.closed", id, fields);
}
}

Report casefile(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("filter"), QStringLiteral("year"), QStringLiteral("mine!"), QStringLiteral("open!"), QStringLiteral("limit"),
                                   QStringLiteral("set"), QStringLiteral("retention"), QStringLiteral("at"), QStringLiteral("reason"), QStringLiteral("end"),
                                   QStringLiteral("pdf"), QStringLiteral("to")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    const QString what = arguments->positional.isEmpty() ? QStringLiteral("list") : arguments->positional.takeFirst();
    if (what == QLatin1String("list"))
        return listFiles(**office, *arguments);
    if (what == QLatin1String("open"))
        return open(context, **office, *arguments);
    if (what == QLatin1String("offer"))
        return offered(**office, arguments->positional.value(0));
    auto id = casefiles::find(**office, arguments->positional.value(0)).result();
    return id ? onFile(**office, what, *id, *arguments) : Report::failed(id.error());
}

}
