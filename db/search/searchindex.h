// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/documenttext.h"
#include "db/store/connection.h"

#include <QDateTime>
#include <QUuid>

#include <memory>
#include <stop_token>

namespace congso::search {

/// Raised when the tokens of a text, the columns or the tags change: older indexes are made anew.
constexpr int formatVersion = 4;

/// Whose documents an index holds.
struct IndexOwner
{
    QUuid store;
    qint64 epoch = 0;

    friend bool operator==(const IndexOwner &, const IndexOwner &) = default;
};
/// The log of an index outlives whoever closes it last: closing deletes it by name, and under that name may by then be
/// the log of a newer index, made because this one was deleted.
void keepLog(Connection &connection, const char *schema);

/// Of the store this connection has open.
IndexOwner ownerOf(Connection &office);

struct IndexProgress
{
    qint64 pending = 0; ///< subjects changed since
    qint64 total = 0;   ///< subjects there are
    bool purging = false; ///< words of erased documents are still being removed from the file
    int percent() const { return total <= 0 || pending >= total ? (pending > 0 ? 0 : 100) : int((total - pending) * 100 / total); }
};

/// search.sqlite as its one writer sees it: what of the store is in it, and how it is brought up to date. Derived from
/// the store alone, so anything wrong with the file means to make it anew. For one thread; the store's connection is
/// only read from, and never while a transaction of the index waits for it.
class SearchIndex
{
public:
    /// Opens the file, or makes it where it is missing, broken, of another store or of another format.
    static Result<std::unique_ptr<SearchIndex>> open(const QString &path, const IndexOwner &owner, const QByteArray &vfs = {});
    ~SearchIndex();

    /// Takes in the next changed subjects, in one small transaction. True while there is more.
    Result<bool> follow(Connection &office, const std::stop_token &stop = {});
    Result<IndexProgress> progress(Connection &office);

    /// Whether words of erased documents may still be in the file.
    bool needsPurge() const { return m_purge; }
    /// Merges, rewrites the file and empties its log, after which no byte of them is left. Long for a large index;
    /// searching goes on meanwhile, and a stop leaves it to be done again.
    Outcome purge(const std::stop_token &stop = {});
    /// Brings a new index into the form that is fastest to search; short when there is nothing to do.
    Outcome settle(const std::stop_token &stop = {});

    /// Whether the file is still the one that was opened: it may be deleted at any time.
    bool isThere() const;
    /// Removes the files of an index that nobody has to be asked about.
    static void remove(const QString &path);

private:
    SearchIndex(QString path, std::unique_ptr<Connection> connection);
    static Result<std::unique_ptr<SearchIndex>> opened(const QString &path, const IndexOwner &owner, const QByteArray &vfs);
    Outcome make(const IndexOwner &owner);
    bool load(const IndexOwner &owner);
    Outcome merge(const std::stop_token &stop);

    struct Change;
    struct News;
    QList<News> news(Connection &office);
    QList<qint64> rowsOf(Connection &office, const News &one);
    void addTagged(const QString &tag, QList<qint64> &rows);
    struct Lot;
    Outcome take(Connection &office, const News &one, qint64 before, const std::stop_token &stop, Lot &lot);
    void takeAgency(Connection &office, qint64 agency, Lot &lot);
    Outcome write(Lot &lot, qint64 reached);
    void takeOut(qint64 row, qint64 key);
    void bringIn(const DocumentText &text);

    QString m_path;
    QDateTime m_born;
    std::unique_ptr<Connection> m_connection;
    qint64 m_changed = 0;
    bool m_purge = false;
    bool m_fresh = false; ///< being filled for the first time
};

}
