// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/reading/reader.h"

#include <QJsonArray>

namespace congso::cli {

namespace {

constexpr int everyPage = 20'000;
constexpr int wallClockMs = 10 * 60 * 1000;

QString sourceText(TextSource source)
{
    switch (source) {
    case TextSource::Layer: return QStringLiteral("layer");
    case TextSource::Ocr: return QStringLiteral("ocr");
    case TextSource::Converted: return QStringLiteral("converted");
    case TextSource::None: break;
    }
    return QStringLiteral("none");
}

/// Left, top, width, height in points.
QJsonArray boxJson(const QRectF &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

QJsonObject pageJson(int number, const PageText &page, bool words)
{
    QJsonObject object{{QStringLiteral("page"), number + 1},
                       {QStringLiteral("width"), page.size.width()},
                       {QStringLiteral("height"), page.size.height()},
                       {QStringLiteral("source"), sourceText(page.source)},
                       {QStringLiteral("confidence"), page.confidence},
                       {QStringLiteral("language"), page.language},
                       {QStringLiteral("text"), page.text}};
    if (page.part >= 0)
        object.insert(QStringLiteral("part"), page.part);
    QJsonArray notes;
    for (const PageNote &note : page.notes)
        notes << QJsonObject{{QStringLiteral("text"), note.text}, {QStringLiteral("box"), boxJson(note.box)}};
    object.insert(QStringLiteral("notes"), notes);
    if (!words)
        return object;
    QJsonArray list;
    for (const PageWord &word : page.words)
        list << QJsonObject{{QStringLiteral("text"), word.text}, {QStringLiteral("box"), boxJson(word.box)}, {QStringLiteral("confidence"), word.confidence}};
    object.insert(QStringLiteral("words"), list);
    return object;
}

QJsonArray partsJson(const Reading &reading)
{
    QJsonArray parts;
    for (const ReadingPart &part : reading.parts) {
        parts << QJsonObject{{QStringLiteral("name"), part.name}, {QStringLiteral("type"), part.type},
                             {QStringLiteral("bytes"), part.bytes}, {QStringLiteral("problem"), part.problem}};
    }
    return parts;
}

Result<ReadOptions> optionsOf(const Arguments &arguments)
{
    ReadOptions options;
    options.pages = arguments.has(QStringLiteral("pages")) ? arguments.value(QStringLiteral("pages")).toInt() : everyPage;
    options.wallClockMs = wallClockMs;
    options.draw = false;
    const QString ocr = arguments.value(QStringLiteral("ocr"), QStringLiteral("auto"));
    if (ocr == QStringLiteral("auto"))
        options.ocr = OcrMode::Auto;
    else if (ocr == QStringLiteral("always"))
        options.ocr = OcrMode::Always;
    else if (ocr != QStringLiteral("never"))
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QString(QStringLiteral("--ocr ") + ocr)}});
    if (options.pages < 1)
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("--pages")}});
    return options;
}

}

Report readFile(Context &, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("ocr"), QStringLiteral("pages"), QStringLiteral("words!")});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->positional.size() != 1)
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("FILE")}}});
    auto options = optionsOf(*arguments);
    if (!options)
        return Report::failed(options.error());
    Report report;
    QJsonArray pages;
    const bool words = arguments->has(QStringLiteral("words"));
    options->onPage = [&](int number, const PageText &page) {
        pages << pageJson(number, page, words);
        report.lines += page.text + u'\f' + u'\n';
    };
    Reader reader;
    const auto reading = reader.read(arguments->positional.first(), *options).result();
    if (!reading)
        return Report::failed(reading.error());
    report.result = QJsonObject{{QStringLiteral("file"), arguments->positional.first()},
                                {QStringLiteral("type"), reading->type},
                                {QStringLiteral("title"), reading->title},
                                {QStringLiteral("page_count"), reading->pageCount},
                                {QStringLiteral("encrypted"), reading->encrypted},
                                {QStringLiteral("signature_fields"), reading->signatureFields},
                                {QStringLiteral("needs"), reading->needs},
                                {QStringLiteral("parts"), partsJson(*reading)},
                                {QStringLiteral("pages"), pages}};
    return report;
}

}
