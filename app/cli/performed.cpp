// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/performed.h"

namespace congso::cli {

Report performed(Office &office, const QByteArray &kind, const SubjectId &id, const QJsonObject &fields)
{
    auto receipt = office.perform(office.command(kind, id, fields)).result();
    if (!receipt)
        return Report::failed(receipt.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("id"), receipt->subject.toString()}, {QStringLiteral("version"), receipt->version},
                                {QStringLiteral("events"), receipt->events.size()}};
    report.lines = receipt->subject.toString();
    return report;
}

}
