// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosting/hosting.h"

#include "app/office/storeengine.h"
#include "db/files/filestore.h"
#include "db/server/officeserver.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace congso::hosting {

namespace {
constexpr int atOnce = 200;

void namedFiles(const Event &event, QSet<QString> &hashes)
{
    const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
    for (const QLatin1String key : {QLatin1String("files"), QLatin1String("evidence")}) {
        const QJsonArray files = payload.value(key).toArray();
        for (const QJsonValue &file : files)
            hashes.insert(file[QLatin1String("hash")].toString());
    }
}

struct Page
{
    QList<Event> events;
    qint64 last = 0;
};

Page eventsAfter(Connection &connection, qint64 arrived)
{
    Page page{{}, arrived};
    Query row = connection.query(query::events_after);
    row.bindAll(arrived, atOnce);
    while (row.next()) {
        const Event event = eventFrom(row);
        page.last = event.arrived;
        if (event.stamp)
            page.events << event;
    }
    return page;
}

Outcome sendFile(const FileStore &files, const QString &hash, ServerAdmin &admin)
{
    const auto bytes = files.read(hash);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    int part = 0;
    for (qsizetype at = 0; at < bytes->size(); at += OfficeServer::partSize) {
        if (Outcome sent = admin.seedPart(hash, bytes->size(), part++, bytes->mid(at, OfficeServer::partSize)); !sent)
            return sent;
    }
    return success();
}

Result<Filled> fill(Connection &connection, const FileStore &files, ServerAdmin &admin)
{
    Filled filled;
    QSet<QString> hashes;
    for (Page page = eventsAfter(connection, 0); page.last > 0; page = eventsAfter(connection, page.last)) {
        if (connection.failed())
            return tl::make_unexpected(*connection.error());
        if (page.events.isEmpty())
            break;
        for (const Event &event : std::as_const(page.events))
            namedFiles(event, hashes);
        if (Outcome sent = admin.seedEvents(page.events); !sent)
            return tl::make_unexpected(sent.error());
        filled.events += int(page.events.size());
    }
    for (const QString &hash : std::as_const(hashes)) {
        if (Outcome sent = sendFile(files, hash, admin); !sent)
            return tl::make_unexpected(sent.error());
        ++filled.files;
    }
    return filled;
}
}

Result<QList<QByteArray>> shippedWorkflow()
{
    QStringList names{QStringLiteral("review.json"), QStringLiteral("workflow.json")};
    const QStringList parts = QDir(QStringLiteral(":/data/workflow")).entryList(QDir::Files, QDir::Name);
    for (const QString &part : parts)
        names << QStringLiteral("workflow/") + part;
    QList<QByteArray> all;
    for (const QString &name : std::as_const(names)) {
        QFile file(QStringLiteral(":/data/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileMissing, {{QStringLiteral("file"), name}});
        all << file.readAll();
    }
    return all;
}

Result<Filled> fillServer(OfficeStore &store, ServerAdmin &admin)
{
    StoreEngine &engine = store.engine();
    return engine.read<Filled>([&](Connection &connection) -> Result<Filled> {
        QUuid office;
        {
            Query row = connection.query(query::store_row);
            if (row.next())
                office = QUuid::fromRfc4122(row.blob(0));
        }
        if (Outcome begun = admin.seedBegin(office, 1); !begun)
            return tl::make_unexpected(begun.error());
        auto filled = fill(connection, engine.files(), admin);
        if (!filled)
            return filled;
        const Outcome ended = admin.seedEnd();
        return ended ? filled : tl::make_unexpected(ended.error());
    }).result();
}

}
