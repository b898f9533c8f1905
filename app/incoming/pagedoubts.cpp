// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/pagedoubts.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/documentqueries.h"
#include "db/store/filetexts.h"

#include <algorithm>

namespace congso::incoming {

QFuture<Result<QList<TextDoubt>>> pageDoubts(Office &office, const SubjectId &document, const QString &hash, int page, const QString &text)
{
    using Doubts = QList<TextDoubt>;
    return office.store().engine().read<Doubts>([asks = Asking(office), document, hash, page, text](Connection &connection) -> Result<Doubts> {
        const auto found = documentqueries::document(connection, asks.person(connection), Asking::rowOf(connection, document), documentqueries::Extent::ForDecision);
        const auto same = [&hash](const DocumentFile &file) { return file.hash == hash; };
        if (!found || std::none_of(found->files.cbegin(), found->files.cend(), same))
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), document.toString()}});
        return filetexts::doubts(connection, hash, page, text);
    });
}

}
