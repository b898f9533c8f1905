// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/searchindex.h"

#include "db/search/searchqueries.h"
#include "db/search/tags.h"
#include "db/search/tokenizer.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

namespace congso::search {

namespace {
constexpr int subjectsAtOnce = 500;
constexpr int subjectsAtOnceFresh = 4000;
constexpr qsizetype charactersAtOnce = 16'000'000;
constexpr int pagesMergedAtOnce = 2000;
constexpr int hashWhileFresh = 32 << 20; ///< bytes gathered before they are written out as one segment
constexpr int hashWhileFollowing = 1 << 20;

constexpr const char *schema = "CREATE VIRTUAL TABLE words USING fts5(meta, code, subject, agency, signer, handling, note, records,"
                               " recipients, body, content='', tokenize='congso');"
                               "CREATE VIRTUAL TABLE agency_words USING fts5(folds, tokenize='ascii', prefix='2 3');"
                               "CREATE TABLE kept (row INTEGER PRIMARY KEY, key INTEGER NOT NULL, head BLOB NOT NULL, body BLOB NOT NULL) STRICT;"
                               "CREATE TABLE state (only INTEGER PRIMARY KEY CHECK (only = 1), store BLOB NOT NULL, epoch INTEGER NOT NULL,"
                               " format INTEGER NOT NULL, changed INTEGER NOT NULL, purge INTEGER NOT NULL, fresh INTEGER NOT NULL) STRICT;";

Error errorOf(const Connection &connection)
{
    return connection.error().value_or(Error{ErrorCode::StoreIo, {}});
}

template <class... Values>
bool run(Connection &connection, const NamedSql &sql, const Values &...values)
{
    Query query = connection.query(sql);
    query.bindAll(values...);
    return query.run();
}

bool option(Connection &connection, const char *name, int value)
{
    return run(connection, searchquery::words_option, QLatin1String(name), value);
}

void bindText(Query &query, const DocumentText &text)
{
    query.bindAll(text.key, text.tags, text.columns[0], text.columns[1], text.columns[2], text.columns[3], text.columns[4], text.columns[5],
                  text.columns[6], text.columns[7], text.columns[8]);
}
}

/// A document to be taken out where it was (oldKey) and brought in where it is.
struct SearchIndex::Change
{
    DocumentText text;
    Standing standing = Standing::Absent;
    qint64 oldKey = -1;
};

IndexOwner ownerOf(Connection &office)
{
    Query row = office.query(query::store_row);
    return row.next() ? IndexOwner{QUuid::fromRfc4122(row.blob(0)), row.integer(1)} : IndexOwner{};
}

void keepLog(Connection &connection, const char *database)
{
    int keep = 1;
    sqlite3_file_control(connection.handle(), database, SQLITE_FCNTL_PERSIST_WAL, &keep);
}

SearchIndex::SearchIndex(QString path, std::unique_ptr<Connection> connection) : m_path(std::move(path)), m_connection(std::move(connection)) {}

SearchIndex::~SearchIndex() = default;

void SearchIndex::remove(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const QString &path, const IndexOwner &owner, const QByteArray &vfs)
{
    if (auto index = opened(path, owner, vfs))
        return index;
    remove(path);
    return opened(path, owner, vfs);
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::opened(const QString &path, const IndexOwner &owner, const QByteArray &vfs)
{
    if (!QFileInfo::exists(path)) {
        // A log that was left behind does not belong to what is made now.
        remove(path);
        // Its owner's alone from the first moment.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return failure(ErrorCode::StoreReadOnly, {{QStringLiteral("file"), path}});
    }
    auto connection = Connection::open(path, Connection::Mode::Create, vfs);
    if (!connection)
        return tl::make_unexpected(connection.error());
    std::unique_ptr<SearchIndex> index(new SearchIndex(path, std::move(*connection)));
    Connection &own = *index->m_connection;
    if (auto known = registerTokenizer(own.handle()); !known)
        return tl::make_unexpected(known.error());
    keepLog(own, "main");
    // What a power cut loses is found again in the store.
    own.execute("PRAGMA synchronous = NORMAL");
    own.execute("PRAGMA cache_size = -32768");
    if (own.pragma("schema_version") == "0") {
        if (auto made = index->make(owner); !made)
            return tl::make_unexpected(made.error());
    }
    if (!index->load(owner))
        return failure(ErrorCode::StoreForeign, {{QStringLiteral("file"), path}});
    index->m_born = QFileInfo(path).birthTime();
    return index;
}

Outcome SearchIndex::make(const IndexOwner &owner)
{
    Transaction transaction(*m_connection);
    m_connection->execute(schema);
    option(*m_connection, "hashsize", hashWhileFresh);
    run(*m_connection, searchquery::state_add, owner.store.toRfc4122(), owner.epoch, formatVersion);
    return transaction.commit();
}

bool SearchIndex::load(const IndexOwner &owner)
{
    Query row = m_connection->query(searchquery::state_row);
    if (!row.next() || row.blob(0) != owner.store.toRfc4122() || row.integer(1) != owner.epoch || row.integer(2) != formatVersion)
        return false;
    m_changed = row.integer(3);
    m_purge = row.isTrue(4);
    m_fresh = row.isTrue(5);
    return true;
}

bool SearchIndex::isThere() const
{
    const QFileInfo file(m_path);
    return file.exists() && file.birthTime() == m_born;
}

/// A subject that changed, and what of the index has to follow.
struct SearchIndex::News
{
    enum class What { Itself, CaseFile, Named, Agency } what = What::Itself;
    qint64 row = 0;
    qint64 changed = 0;
};

QList<SearchIndex::News> SearchIndex::news(Connection &office)
{
    QList<News> news;
    Query row = office.query(searchquery::subjects_to_index);
    row.bindAll(m_changed, m_fresh ? subjectsAtOnceFresh : subjectsAtOnce);
    while (row.next()) {
        static const QHash<QString, News::What> areas{{QStringLiteral("casefile"), News::What::CaseFile}, {QStringLiteral("person"), News::What::Named},
                                                      {QStringLiteral("unit"), News::What::Named}, {QStringLiteral("agency"), News::What::Agency}};
        news << News{areas.value(row.text(2), News::What::Itself), row.integer(0), row.integer(1)};
    }
    return news;
}

void SearchIndex::addTagged(const QString &tag, QList<qint64> &rows)
{
    Query row = m_connection->query(searchquery::tagged_keys);
    row.bindAll(u'"' + QString(QLatin1Char(verbatimMark)) + tag + u'"');
    while (row.next())
        rows << rowOfKey(row.integer(0));
}

/// Documents in a case file now, and those that the index knows in it; documents that have somebody's name in their words.
QList<qint64> SearchIndex::rowsOf(Connection &office, const News &one)
{
    if (one.what == News::What::Itself)
        return {one.row};
    if (one.what == News::What::Agency)
        return {};
    QList<qint64> rows;
    if (one.what == News::What::CaseFile) {
        Query row = office.query(searchquery::casefile_documents);
        row.bindAll(one.row);
        while (row.next())
            rows << row.integer(0);
    }
    addTagged(one.what == News::What::CaseFile ? tag::caseFile(one.row) : tag::named(one.row), rows);
    return rows;
}

/// What goes into one transaction.
struct SearchIndex::Lot
{
    QList<Change> changes;
    QList<std::pair<qint64, QString>> agencies; ///< the words of their names
    QSet<qint64> taken;
    qsizetype characters = 0;
};

/// Every name an agency bore, a bar between them that no phrase reaches over.
void SearchIndex::takeAgency(Connection &office, qint64 agency, Lot &lot)
{
    QStringList folds;
    Query row = office.query(searchquery::agency_folds);
    row.bindAll(agency);
    while (row.next())
        folds << row.text(0);
    lot.agencies << std::pair(agency, folds.join(QString::fromUtf8(" ¦ ")));
    lot.characters += lot.agencies.last().second.size();
}

/// What is more than belongs into one lot is written out in between, as far as \a before: the subject itself is only
/// reached with the last of its documents.
Outcome SearchIndex::take(Connection &office, const News &one, qint64 before, const std::stop_token &stop, Lot &lot)
{
    if (one.what == News::What::Agency)
        takeAgency(office, one.row, lot);
    const QList<qint64> rows = rowsOf(office, one);
    for (const qint64 row : rows) {
        if (lot.taken.contains(row))
            continue;
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (lot.characters > charactersAtOnce) {
            if (auto written = write(lot, before); !written)
                return written;
            lot.changes.clear();
            lot.agencies.clear();
            lot.characters = 0;
        }
        Change change;
        change.standing = readDocument(office, row, change.text);
        for (const QString &column : change.text.columns)
            lot.characters += column.size();
        lot.changes << std::move(change);
        lot.taken.insert(row);
    }
    return office.failed() ? Outcome(tl::make_unexpected(errorOf(office))) : success();
}

void SearchIndex::takeOut(qint64 row, qint64 key)
{
    DocumentText old;
    {
        Query kept = m_connection->query(searchquery::kept_one);
        kept.bindAll(row);
        if (!kept.next())
            return;
        old.unpackHead(kept.blob(1));
        old.unpackBody(kept.blob(2));
    }
    old.key = key;
    Query query = m_connection->query(searchquery::words_delete);
    bindText(query, old);
    query.run();
    run(*m_connection, searchquery::kept_drop, row);
}

void SearchIndex::bringIn(const DocumentText &text)
{
    Query query = m_connection->query(searchquery::words_add);
    bindText(query, text);
    query.run();
    run(*m_connection, searchquery::kept_put, text.row, text.key, text.packedHead(), text.packedBody());
}

Outcome SearchIndex::write(Lot &lot, qint64 reached)
{
    Transaction transaction(*m_connection);
    for (const auto &[agency, folds] : std::as_const(lot.agencies)) {
        run(*m_connection, searchquery::agency_words_drop, agency);
        if (!folds.isEmpty())
            run(*m_connection, searchquery::agency_words_add, agency, folds);
    }
    bool erased = false;
    // FTS5 writes out what it has gathered whenever it has to go back, so everything is done in the order of keys.
    struct Act
    {
        qint64 key;
        const Change *change;
        bool out;
    };
    QList<Act> acts;
    for (Change &change : lot.changes) {
        Query kept = m_connection->query(searchquery::kept_one);
        kept.bindAll(change.text.row);
        if (kept.next()) {
            change.oldKey = kept.integer(0);
            erased = erased || change.standing == Standing::Erased;
            acts << Act{change.oldKey, &change, true};
        }
        if (change.standing == Standing::Searched)
            acts << Act{change.text.key, &change, false};
    }
    std::stable_sort(acts.begin(), acts.end(), [](const Act &a, const Act &b) { return a.key < b.key; });
    for (const Act &act : std::as_const(acts)) {
        if (act.out)
            takeOut(act.change->text.row, act.change->oldKey);
    }
    for (const Act &act : std::as_const(acts)) {
        if (!act.out)
            bringIn(act.change->text);
    }
    run(*m_connection, searchquery::state_advance, reached, erased);
    if (auto done = transaction.commit(); !done)
        return done;
    m_changed = reached;
    m_purge = m_purge || erased;
    return success();
}

Result<bool> SearchIndex::follow(Connection &office, const std::stop_token &stop)
{
    const QList<News> all = news(office);
    if (all.isEmpty())
        return office.failed() ? Result<bool>(tl::make_unexpected(errorOf(office))) : Result<bool>(false);
    Lot lot;
    qint64 reached = m_changed;
    for (const News &one : all) {
        if (auto taken = take(office, one, reached, stop, lot); !taken)
            return tl::make_unexpected(taken.error());
        reached = one.changed;
        if (lot.characters > charactersAtOnce)
            break;
    }
    if (auto written = write(lot, reached); !written)
        return tl::make_unexpected(written.error());
    return true;
}

Result<IndexProgress> SearchIndex::progress(Connection &office)
{
    Query row = office.query(searchquery::subjects_pending);
    row.bindAll(m_changed);
    if (!row.next())
        return tl::make_unexpected(errorOf(office));
    // A store put back to an earlier day has fewer changes than were taken in: nothing can be trusted then.
    if (row.integer(2) < m_changed)
        return failure(ErrorCode::StoreForeign);
    return IndexProgress{row.integer(0), row.integer(1), m_purge};
}

Outcome SearchIndex::merge(const std::stop_token &stop)
{
    // Negative: everything into one segment, as "optimize" does, but in pieces that readers and a stop can come between.
    for (int pages = -pagesMergedAtOnce;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const int before = sqlite3_total_changes(m_connection->handle());
        Transaction transaction(*m_connection);
        option(*m_connection, "merge", pages);
        if (auto done = transaction.commit(); !done)
            return done;
        if (sqlite3_total_changes(m_connection->handle()) - before < 2)
            return success();
        pages = pagesMergedAtOnce;
    }
}

Outcome SearchIndex::settle(const std::stop_token &stop)
{
    if (!m_fresh)
        return success();
    if (auto merged = merge(stop); !merged)
        return merged;
    Transaction transaction(*m_connection);
    option(*m_connection, "hashsize", hashWhileFollowing);
    run(*m_connection, searchquery::state_settled);
    if (auto done = transaction.commit(); !done)
        return done;
    m_fresh = false;
    return m_connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Outcome SearchIndex::purge(const std::stop_token &stop)
{
    if (!m_purge)
        return success();
    m_connection->clearError();
    if (auto merged = merge(stop); !merged)
        return merged;
    {
        Transaction transaction(*m_connection);
        m_connection->execute("INSERT INTO words (words) VALUES ('optimize')");
        if (auto done = transaction.commit(); !done)
            return done;
    }
    if (auto rewritten = m_connection->execute("VACUUM"); !rewritten)
        return rewritten;
    // Its first value says that somebody still reads older pages: they are in the log then.
    if (m_connection->pragma("wal_checkpoint(TRUNCATE)") != "0")
        return failure(ErrorCode::StoreBusy);
    Transaction transaction(*m_connection);
    run(*m_connection, searchquery::state_purged);
    if (auto done = transaction.commit(); !done)
        return done;
    m_purge = false;
    return success();
}

}
