// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/named.h"

namespace congso {

tl::unexpected<Error> notFound(const QString &reference)
{
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), reference}});
}

Result<SubjectId> theOneFound(const QList<documentqueries::Found> &found, const QString &reference)
{
    if (found.isEmpty())
        return notFound(reference);
    if (found.size() == 1)
        return found.first().id;
    QVariantList candidates;
    for (const documentqueries::Found &one : found)
        candidates << QVariantMap{{QStringLiteral("id"), one.id.toString()}, {QStringLiteral("label"), one.label}};
    return failure(ErrorCode::UsageAmbiguous, {{QStringLiteral("reference"), reference}, {QStringLiteral("candidates"), candidates}});
}

}
