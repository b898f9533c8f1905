// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/boxes.h"
#include "app/cli/context.h"
#include "app/exporting/listexport.h"
#include "app/words/statewords.h"

#include <QFileInfo>

namespace congso::cli {

Report exportList(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("filter"), QStringLiteral("year")});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->positional.size() != 2)
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("export KIND FILE")}}});
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    const QString kind = arguments->positional.at(0);
    const QString file = QFileInfo(arguments->positional.at(1)).absoluteFilePath();
    const auto box = boxFromText(kind == QLatin1String("register") ? QStringLiteral("book") : kind);
    ListQuery query;
    query.box = box.value_or(Box::Book);
    query.order = query.box == Box::Book ? ListOrder::NumberAscending : ListOrder::DueFirst;
    query.filter = arguments->value(QStringLiteral("filter"));
    if (arguments->has(QStringLiteral("year")))
        query.year = arguments->value(QStringLiteral("year")).toInt();
    if (!box && kind != QLatin1String("people") && kind != QLatin1String("units"))
        return unknownBox(kind);
    auto written = kind == QLatin1String("people") ? exporting::exportPeople(**office, file).result()
        : kind == QLatin1String("units")           ? exporting::exportUnits(**office, file).result()
                                                   : exporting::exportDocuments(**office, query, StateWords::box(query.box), file).result();
    if (!written)
        return Report::failed(written.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("rows"), *written}};
    report.lines = CommandLine::tr("%1: %2 rows").arg(file).arg(*written);
    return report;
}

}
