// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/boxes.h"

#include "app/words/outgoingwords.h"
#include "app/words/statewords.h"
#include "db/types/lists.h"
#include "db/types/outgoinglists.h"

namespace congso::cli {

namespace {
QVariantMap candidate(QLatin1String name, const QString &label)
{
    return {{QStringLiteral("id"), QString(name)}, {QStringLiteral("label"), label}};
}

Report unknown(const QString &name, const QVariantList &candidates)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), name.isEmpty() ? QStringLiteral("BOX") : name},
                                                       {QStringLiteral("candidates"), candidates}}});
}
}

Report unknownBox(const QString &name)
{
    QVariantList all;
    for (const Box box : allBoxes())
        all << candidate(boxText(box), StateWords::box(box));
    return unknown(name, all);
}

Report unknownOutBox(const QString &name)
{
    QVariantList all;
    for (const OutBox box : allOutBoxes())
        all << candidate(outBoxText(box), OutgoingWords::box(box));
    return unknown(name, all);
}

}
