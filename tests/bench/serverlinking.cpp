// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "app/sync/exchange.h"
#include "app/sync/linking.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain.h"
#include "tests/bench/serveroffice.h"
#include "tests/bench/stores.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QtEndian>

#include <sqlite3.h>

#include <cstdio>
#include <optional>
#include <set>

namespace congso::bench {

namespace {
const QString linked = QStringLiteral("mai.nguyen"); // a head of the agency reads everything
const QString chosen = QStringLiteral("mật khẩu của tôi");

/// Columns of the journal in the order of the store's tables.
constexpr const char *journalRows = "COPY (SELECT e.seq, uuid_send(e.id), uuid_send(e.batch), uuid_send(e.subject), e.base, e.kind, e.v, uuid_send(e.actor), uuid_send(e.post), uuid_send(e.behalf), "
                                    "uuid_send(e.delegation), uuid_send(e.device), e.at_author, e.payload_hash, e.epoch, e.version, e.at, uuid_send(e.number_register), e.number_year, e.number, "
                                    "e.number_suffix, e.prev, e.hash, e.seal, p.salt, p.body FROM congso.events e LEFT JOIN congso.payloads p USING (seq) ORDER BY e.seq) TO STDOUT (FORMAT binary)";
constexpr int eventColumns = 24;

/// Rows as COPY writes them in its binary form.
class CopiedRows
{
public:
    explicit CopiedRows(FILE *pipe) : m_pipe(pipe) { read(19); }
    bool next()
    {
        const int columns = qFromBigEndian<qint16>(read(2).data());
        m_fields.resize(size_t(std::max(0, columns)));
        for (auto &field : m_fields) {
            const int size = qFromBigEndian<qint32>(read(4).data());
            field = size < 0 ? std::nullopt : std::optional(read(size_t(size)));
        }
        return columns >= 0;
    }
    bool isNull(int field) const { return !m_fields[size_t(field)]; }
    const std::string &bytes(int field) const { return *m_fields[size_t(field)]; }
    qint64 integer(int field) const
    {
        const std::string &value = bytes(field);
        return value.size() == 8 ? qFromBigEndian<qint64>(value.data()) : qFromBigEndian<qint32>(value.data());
    }

private:
    std::string read(size_t size)
    {
        std::string bytes(size, '\0');
        if (size > 0 && std::fread(bytes.data(), 1, size, m_pipe) != size)
            qFatal("COPY ended early");
        return bytes;
    }

    FILE *m_pipe;
    std::vector<std::optional<std::string>> m_fields;
};

void bindField(PlainStatement &statement, const CopiedRows &rows, int field)
{
    static const std::set<int> integers{0, 4, 6, 12, 14, 15, 16, 18, 19}, texts{5, 20};
    if (rows.isNull(field))
        sqlite3_bind_null(statement.handle(), field + 1);
    else if (integers.contains(field))
        statement.bind(field + 1, rows.integer(field));
    else if (texts.contains(field))
        statement.bind(field + 1, rows.bytes(field));
    else
        statement.bindBlob(field + 1, rows.bytes(field));
}

/// The same bytes out of PostgreSQL and into the journal's tables, with nothing else looked at or made.
double copyPlainly(BenchCluster &cluster, const QString &database, const QString &store)
{
    PlainDatabase plain(store);
    // As a new store is filled.
    plain.execute("PRAGMA cache_size = -131072");
    plain.execute("PRAGMA wal_autocheckpoint = 16384");
    return wallOf([&] {
        FILE *pipe = cluster.read(database, QLatin1String(journalRows));
        CopiedRows rows(pipe);
        PlainStatement subject(plain, "INSERT INTO subjects (uuid, area, version, head) VALUES (?1, 'incoming', 1, ?2) ON CONFLICT (uuid) DO UPDATE SET version = version + 1, head = excluded.head RETURNING id");
        PlainStatement event(plain, "INSERT INTO events (arrived, id, batch, subject, base, kind, v, actor, post, behalf, delegation, device, at_author, payload_hash, epoch, seq, version, at, "
                                    "number_register, number_year, number, number_suffix, prev, hash, seal) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?1,?16,?17,?18,?19,?20,?21,?22,?23,?24)");
        PlainStatement payload(plain, "INSERT INTO payloads (event, salt, body) VALUES (?1, ?2, ?3)");
        plain.execute("BEGIN IMMEDIATE");
        while (rows.next()) {
            subject.bindBlob(1, rows.bytes(3)).bindBlob(2, rows.bytes(22));
            subject.step();
            const qint64 row = sqlite3_column_int64(subject.handle(), 0);
            subject.reset();
            for (int field = 0; field < eventColumns; ++field)
                bindField(event, rows, field);
            event.bind(4, row);
            event.run();
            payload.bind(1, rows.integer(0)).bindBlob(2, rows.bytes(eventColumns)).bindBlob(3, rows.bytes(eventColumns + 1));
            payload.run();
        }
        plain.execute("COMMIT");
        if (::pclose(pipe) != 0)
            qFatal("COPY");
    });
}

/// How many of the person's open documents the list shows.
qsizetype shown(OfficeStore &store)
{
    const auto office = need(store.signIn(linked, chosen).result(), "sign in");
    return need(incoming::firstPage(*office, {Box::ToInstruct, ListOrder::NewestFirst, {}, {}}, 100).result(), "list").rows.size();
}
}

QList<Figure> serverLinking(const Sizes &sizes)
{
    BenchCluster cluster(sizes.cache);
    const ServerOffice office(cluster, sizes.cache, sizes.linked);
    const sync::ServerAccount account = office.account(linked);
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const QString empty = folder.filePath(QStringLiteral("plain"));
    {
        makeStore(empty);
        settle();
        PlainDatabase plain(empty + QStringLiteral("/office.sqlite"));
        plain.execute("PRAGMA foreign_keys = OFF");
        for (const char *table : {"payloads", "events", "people", "posts", "units", "registers", "settings", "credentials", "subjects"})
            plain.execute(QByteArray(QByteArray("DELETE FROM ") + table).constData());
    }
    need(sync::connectTo(account), "connect"); // what the person reads is settled once, by whichever comes first
    double usable = 0, whole = 0;
    sync::Exchanged exchanged;
    {
        std::shared_ptr<OfficeStore> store;
        qsizetype open = 0;
        whole = wallOf([&] {
            const auto linking = [&] { return need(sync::linkNew({folder.filePath(QStringLiteral("pc"))}, systemServices(), account, chosen), "link"); };
            usable += wallOf([&] { store = linking(); });
            const auto server = need(sync::connectTo(account), "connect");
            sync::Exchange exchange(*store, *server, {});
            bool there = false;
            const double first = wallOf([&] {
                need(exchange.discover(), "discover");
                while (!there) {
                    const auto job = need(exchange.plan(), "plan");
                    there = job == sync::Exchange::Job::Pull || job == sync::Exchange::Job::Nothing;
                    if (!there)
                        need(exchange.execute(job), "exchange");
                }
            });
            usable += first + wallOf([&] { open = shown(*store); });
            need(exchange.run(), "exchange");
            exchanged = exchange.exchanged();
        });
        if (open == 0)
            qFatal("the first link shows no open work");
        QTextStream(stderr) << exchanged.pulled << " events fetched; " << open << " open documents shown after " << duration(usable) << Qt::endl;
        store.reset();
    }
    settle();
    const double plain = copyPlainly(cluster, office.database(), empty + QStringLiteral("/office.sqlite"));
    const QString what = QStringLiteral("first link, metadata of %1 documents (%2 events)").arg(sizes.linked).arg(office.events());
    const double share = usable / whole;
    return {ratio(what, whole, QStringLiteral("COPY and bulk insert"), plain, 3),
            {QStringLiteral("my open work usable"), duration(usable), QStringLiteral("all of it %1").arg(duration(whole)), QStringLiteral("%1 %").arg(share * 100, 0, 'f', 1), QStringLiteral("≤ 2 %"), share <= 0.02}};
}

}
