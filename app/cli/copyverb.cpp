// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/fieldvalues.h"
#include "app/cli/performed.h"
#include "app/copying/makecopy.h"
#include "app/incoming/document.h"
#include "app/outgoing/copies.h"
#include "app/outgoing/dispatch.h"
#include "app/outgoing/outgoing.h"
#include "app/print/envelope.h"
#include "app/reading/reader.h"
#include "app/words/outgoingwords.h"

#include <QJsonArray>
#include <QSaveFile>

namespace congso::cli {

namespace {
Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// An incoming or an outgoing document.
Result<SubjectId> sourceNamed(Office &office, const QString &reference)
{
    auto letter = incoming::find(office, reference).result();
    return letter || letter.error().code != ErrorCode::UsageNotFound ? letter : outgoing::find(office, reference).result();
}

Report received(const Result<Receipt> &receipt)
{
    if (!receipt)
        return Report::failed(receipt.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("id"), receipt->subject.toString()}, {QStringLiteral("version"), receipt->version}};
    report.lines = receipt->subject.toString();
    return report;
}

/// copy new DOC --form … --to paper|electronic: what is not said is proposed from the source.
Report made(Context &context, Office &office, const Arguments &arguments)
{
    auto source = sourceNamed(office, arguments.positional.value(0));
    auto directory = context.directory();
    auto proposal = source ? outgoing::proposeCopy(office, *source).result() : Result<outgoing::CopyProposal>(tl::make_unexpected(source.error()));
    if (!directory || !proposal)
        return Report::failed(!proposal ? proposal.error() : directory.error());
    QJsonObject fields = proposal->fields;
    for (const auto &[option, key] : {std::pair{"form", "form"}, std::pair{"from", "from"}, std::pair{"to", "to"}, std::pair{"pages", "extract_pages"}, std::pair{"words", "extract"},
                                      std::pair{"purpose", "purpose"}}) {
        if (arguments.has(QLatin1String(option)))
            fields.insert(QLatin1String(key), arguments.value(QLatin1String(option)));
    }
    QStringList pairs;
    for (const QString &name : arguments.values(QStringLiteral("recipient")))
        pairs << QStringLiteral("recipients=") + name;
    if (arguments.has(QStringLiteral("signer")))
        pairs << QStringLiteral("signer=") + arguments.value(QStringLiteral("signer"));
    auto more = fieldValues(office, *directory, "outgoing.copied", pairs, arguments.values(QStringLiteral("set-json")));
    if (!more)
        return Report::failed(more.error());
    for (auto it = more->begin(); it != more->end(); ++it)
        fields.insert(it.key(), *it);
    Reader reader;
    return received(copying::makeCopy(office, reader, fields, proposal->file, office.command("outgoing.copied")).result());
}

Report listed(Office &office, const Arguments &arguments)
{
    auto rows = outgoing::copies(office, arguments.value(QStringLiteral("year")).toInt(), arguments.value(QStringLiteral("filter"))).result();
    if (!rows)
        return Report::failed(rows.error());
    Report report;
    QJsonArray all;
    for (const CopyRow &row : std::as_const(*rows)) {
        all << QJsonObject{{QStringLiteral("id"), row.id.toString()}, {QStringLiteral("code"), row.code}, {QStringLiteral("date"), iso(row.date)}, {QStringLiteral("subject"), row.subject},
                           {QStringLiteral("state"), QString(outgoingStateText(row.state))}, {QStringLiteral("source"), row.copy.source.toString()}, {QStringLiteral("source_code"), row.copy.sourceLabel},
                           {QStringLiteral("form"), row.copy.form}, {QStringLiteral("from"), row.copy.from}, {QStringLiteral("to"), row.copy.to}};
        report.lines += (row.code.isEmpty() ? QStringLiteral("—") : row.code).leftJustified(20) + OutgoingWords::state(row.state).leftJustified(22) + row.subject + u'\n';
    }
    report.result = all;
    return report;
}

Outcome writeOut(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    return written ? success() : failure(ErrorCode::FileWrite, {{QStringLiteral("file"), file}});
}

Report sheetsOf(Office &office, const SubjectId &id, const QString &file)
{
    if (file.isEmpty())
        return usage(QStringLiteral("--pdf"));
    Reader reader;
    auto sheets = copying::sheets(office, reader, id).result();
    auto written = sheets ? writeOut(file, sheets->pdf) : Outcome(tl::make_unexpected(sheets.error()));
    if (!written)
        return Report::failed(written.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("paper"), sheets->paper}, {QStringLiteral("signature_lines"), QJsonArray::fromStringList(sheets->signatureLines)}};
    report.lines = file;
    return report;
}

Report envelopesOf(Office &office, const SubjectId &id, const Arguments &arguments)
{
    const QString file = arguments.value(QStringLiteral("pdf"));
    if (file.isEmpty())
        return usage(QStringLiteral("--pdf"));
    auto printed = printEnvelopes(office, id, {}, arguments.values(QStringLiteral("contact")), arguments.value(QStringLiteral("size"), QStringLiteral("c5")), file).result();
    if (!printed)
        return Report::failed(printed.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("envelopes"), printed->rows}};
    report.lines = file;
    return report;
}

Report noticesShown(Office &office)
{
    auto rows = outgoing::noticesWaiting(office).result();
    if (!rows)
        return Report::failed(rows.error());
    Report report;
    QJsonArray all;
    for (const Notice &one : std::as_const(*rows)) {
        all << QJsonObject{{QStringLiteral("document"), one.document.toString()}, {QStringLiteral("code"), one.code}, {QStringLiteral("recipient"), one.recipient.toString()},
                           {QStringLiteral("name"), one.name}, {QStringLiteral("cause"), one.cause}, {QStringLiteral("by"), one.byCode}, {QStringLiteral("told_on"), iso(one.toldOn)}};
        report.lines += one.code.leftJustified(20) + one.name + (one.toldOn.isValid() ? QStringLiteral("  · ") + iso(one.toldOn) : QString()) + u'\n';
    }
    report.result = all;
    return report;
}

Report keptShown(Office &office)
{
    auto rows = outgoing::keptOut(office).result();
    if (!rows)
        return Report::failed(rows.error());
    Report report;
    QJsonArray all;
    for (const KeptUse &use : std::as_const(*rows)) {
        all << QJsonObject{{QStringLiteral("id"), use.id.toString()}, {QStringLiteral("document"), use.document.toString()}, {QStringLiteral("code"), use.code}, {QStringLiteral("on"), iso(use.on)},
                           {QStringLiteral("user"), use.userName}, {QStringLiteral("way"), use.way}, {QStringLiteral("due"), iso(use.due)}, {QStringLiteral("permitted_by"), use.permittedName}};
        report.lines += use.code.leftJustified(20) + iso(use.on) + QStringLiteral("  ") + use.userName + u'\n';
    }
    report.result = all;
    return report;
}
}

Report copy(Context &context, const QStringList &given)
{
    QStringList words = given;
    const QString what = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    auto arguments = parse(words, {QStringLiteral("form"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("pages"), QStringLiteral("words"), QStringLiteral("purpose"),
                                   QStringLiteral("recipient"), QStringLiteral("signer"), QStringLiteral("set-json"), QStringLiteral("year"), QStringLiteral("filter"),
                                   QStringLiteral("pdf"), QStringLiteral("size"), QStringLiteral("contact")});
    auto office = arguments ? context.office() : Result<std::shared_ptr<Office>>(tl::make_unexpected(arguments.error()));
    if (!office)
        return Report::failed(office.error());
    if (what == QLatin1String("new"))
        return made(context, **office, *arguments);
    if (what == QLatin1String("list"))
        return listed(**office, *arguments);
    if (what == QLatin1String("notices"))
        return noticesShown(**office);
    if (what == QLatin1String("kept"))
        return keptShown(**office);
    auto id = outgoing::find(**office, arguments->positional.value(0)).result();
    if (!id)
        return Report::failed(id.error());
    if (what == QLatin1String("sheets"))
        return sheetsOf(**office, *id, arguments->value(QStringLiteral("pdf")));
    if (what == QLatin1String("envelopes"))
        return envelopesOf(**office, *id, *arguments);
    if (what != QLatin1String("stamp"))
        return usage(what);
    Reader reader;
    return received(copying::sealOnPaper(**office, reader, *id).result());
}

}
