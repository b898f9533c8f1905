// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/recognitionjson.h"
#include "app/incoming/kinds.h"
#include "app/office/officerules.h"
#include "app/reading/reader.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace congso::cli {

namespace {

constexpr int firstPages = 3;
constexpr int scannedPages = 30;  ///< a signature stands within them, and each takes seconds
constexpr int layerPages = 2'000;
constexpr int wallClockMs = 4 * 60 * 1000;

/// The head first; the rest of a scan as far as letters go, the rest of a text as far as texts go.
Result<Reading> readLetter(Reader &reader, const QString &path, QList<SignatureSeen> &signatures)
{
    ReadOptions options;
    options.onSignature = [&signatures](const SignatureSeen &signature) { signatures << signature; };
    options.wallClockMs = wallClockMs;
    options.draw = false;
    options.pages = firstPages;
    options.ocr = OcrMode::Auto;
    auto reading = reader.read(path, options).result();
    if (!reading || reading->pages.size() < firstPages)
        return reading; // how long a text is nobody knows before its end
    const bool scanned = std::any_of(reading->pages.begin(), reading->pages.end(), [](const PageText &page) { return page.source == TextSource::Ocr; });
    options.firstPage = firstPages;
    options.onSignature = {};
    options.pages = scanned ? scannedPages : layerPages;
    options.ocr = scanned ? OcrMode::Auto : OcrMode::Never;
    const auto rest = reader.read(path, options).result();
    if (rest)
        reading->pages += rest->pages; // without it the head still is worth something
    return reading;
}

/// The kinds and the calendar as announced; an office's own days are in its store, which this verb does without.
Result<RecognitionContext> contextOf()
{
    auto rules = OfficeRules::load();
    if (!rules)
        return tl::make_unexpected(rules.error());
    RecognitionContext context = incoming::recognitionContext();
    context.workingDayBefore = [calendar = (*rules)->calendar](QDate day) { return calendar.previousWorkingDay(day); };
    return context;
}

QString linesOf(const QString &path, const Recognition &found)
{
    const RecognisedFields &fields = found.fields;
    return path + u'\n' + QStringLiteral("  ") + fields.codeNumber.value + u'/' + fields.codeNotation.value + QStringLiteral("  ") + fields.issued.value
        + QStringLiteral("  ") + incoming::kindName(fields.kind.value) + QStringLiteral("\n  ") + fields.agency.value + QStringLiteral("\n  ")
        + fields.subject.value + QStringLiteral("\n  ") + fields.signer.value + QStringLiteral("  ") + fields.signerTitle.value + u'\n';
}

}

Report recogniseFiles(Context &, const QStringList &given)
{
    auto arguments = parse(given, {});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->positional.isEmpty())
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("FILE")}}});
    const auto context = contextOf();
    if (!context)
        return Report::failed(context.error());
    Reader reader;
    Report report;
    QJsonArray results;
    for (const QString &path : std::as_const(arguments->positional)) {
        QList<SignatureSeen> signatures;
        const auto reading = readLetter(reader, path, signatures);
        if (!reading) {
            if (arguments->positional.size() == 1)
                return Report::failed(reading.error());
            results << QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("error"), errorJson(reading.error())}};
            report.status = std::max(report.status, statusOf(reading.error()));
            continue;
        }
        const Recognition found = recogniseLetter(*reading, {QFileInfo(path).fileName(), reading->title, signatures}, *context);
        QJsonObject entry = recognitionJson(found);
        entry.insert(QStringLiteral("file"), path);
        results << entry;
        report.lines += linesOf(path, found);
    }
    report.result = results;
    return report;
}

}
