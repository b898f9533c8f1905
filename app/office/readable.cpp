// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/readable.h"

#include "app/office/asker.h"
#include "app/office/serverfile.h"
#include "app/office/storeengine.h"
#include "db/store/documentqueries.h"
#include "db/store/filetexts.h"
#include "db/store/projections.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace congso::readable {

QFuture<Result<QList<Event>>> history(Office &office, const SubjectId &id)
{
    return office.store().engine().read<QList<Event>>([asks = Asking(office), id](Connection &connection) -> Result<QList<Event>> {
        const qint64 row = asks.rowOf(connection, id);
        if (!row || !documentqueries::mayRead(connection, asks.person(connection), row))
            return notFound(id.toString());
        const SystemClock clock;
        QList<Event> events = Journal(connection, clock).history(row);
        for (Event &event : events) {
            if (!event.erased && event.body.v < currentVersion(event.body.kind))
                event.payload = QJsonDocument(upcast(event.body.kind, event.body.v, QJsonDocument::fromJson(event.payload).object())).toJson(QJsonDocument::Compact);
        }
        return events;
    });
}

QFuture<Result<QString>> filePath(Office &office, const QString &hash, const MayOpen &mayOpen)
{
    StoreEngine *engine = &office.store().engine();
    return engine->read<QString>([engine, hash, mayOpen](Connection &connection) -> Result<QString> {
        if (const Outcome may = mayOpen(connection); !may)
            return tl::make_unexpected(may.error());
        if (const Outcome right = fileHere(*engine, connection, hash); !right)
            return tl::make_unexpected(right.error());
        return engine->files().pathOf(hash);
    });
}

QFuture<Result<std::optional<FileText>>> fileText(Office &office, const QString &hash, const MayOpen &mayOpen)
{
    using Text = std::optional<FileText>;
    return office.store().engine().read<Text>([hash, mayOpen](Connection &connection) -> Result<Text> {
        if (const Outcome may = mayOpen(connection); !may)
            return tl::make_unexpected(may.error());
        return filetexts::text(connection, hash);
    });
}

QFuture<Result<QList<TextDoubt>>> pageDoubts(Office &office, const QString &hash, int page, const QString &text, const MayOpen &mayOpen)
{
    using Doubts = QList<TextDoubt>;
    return office.store().engine().read<Doubts>([hash, page, text, mayOpen](Connection &connection) -> Result<Doubts> {
        if (const Outcome may = mayOpen(connection); !may)
            return tl::make_unexpected(may.error());
        return filetexts::doubts(connection, hash, page, text);
    });
}

}
