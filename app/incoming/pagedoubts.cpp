// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/pagedoubts.h"

#include "app/office/asker.h"
#include "app/office/readable.h"
#include "db/store/documentqueries.h"

namespace congso::incoming {

QFuture<Result<QList<TextDoubt>>> pageDoubts(Office &office, const SubjectId &document, const QString &hash, int page, const QString &text)
{
    return readable::pageDoubts(office, hash, page, text, [asks = Asking(office), document, hash](Connection &connection) {
        const auto found = documentqueries::document(connection, asks.person(connection), Asking::rowOf(connection, document), documentqueries::Extent::ForDecision);
        return readable::names(found ? Result<IncomingDocument>(*found) : notFound(document.toString()), hash);
    });
}

}
