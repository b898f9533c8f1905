// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/fileexchange.h"
#include "app/sync/settling.h"
#include "db/server/officeserver.h"
#include "db/store/linked.h"
#include "db/store/pending.h"
#include "db/store/serverfiles.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <stop_token>

namespace congso::sync {

/// How much of it, and how.
struct ExchangeOptions
{
    std::optional<qint64> fileQuota = {}; ///< bytes of the server's files kept here, in the place of the store's own setting; the longest unread go first
    qint64 mostAtOnce = serverfiles::mostAtOnce; ///< bytes of files with one act; a larger one is told apart as a conflict
    bool background = true;     ///< fetch files that nobody has asked for yet
    int answerMs = ServerPatience().callMs; ///< who has not answered by then says nothing any more
    int vanishingAtOnce = 20;   ///< that many documents may go without a question …
    double vanishingShare = 0.02; ///< … or that share of those that are here
};

/// What was exchanged; adds up over the jobs.
struct Exchanged
{
    int pushed = 0;   ///< events that the server has taken
    int pulled = 0;   ///< events of the server that were new here
    int conflicts = 0;
    int removed = 0;  ///< subjects that may not be seen any more
    int filesSent = 0;
    int filesFetched = 0;
};

/// The exchange of one linked store with its server over one connection: a state machine of small jobs, each durable with
/// its cursor before the next begins, so that it can be cut off anywhere. discover() asks who is there; plan() looks what
/// there is to do; execute() does one job; when plan() finds nothing, settled() writes down that all is as it should be.
///
/// Errors are the server's (server.*, store.busy: try again with a new connection) or the store's. What a person has to
/// decide is no error: the link is stopped, with the reason, until they have.
class Exchange
{
public:
    /// \a stop: what is asked of the server ends at once, the store's part at the next small job.
    Exchange(OfficeStore &store, OfficeServer &server, const ExchangeOptions &options, std::stop_token stop = {});

    enum class Job { Nothing, Vanished, Access, Newest, Pull, Histories, Send, Files };

    Outcome discover();
    Result<Job> plan();
    Outcome execute(Job job);
    Outcome settled();
    /// The office itself, without its documents: whoever is linked anew can sign in then. Leaves the cursor where it is.
    Outcome directory();
    /// Whether the journal is here as far as the server had it when it was asked, or the link is stopped.
    Result<bool> isFetched();
    /// What comes first: over a connection that was asked before, what was just recorded here, or what a notice tells of, goes
    /// before the question how everything stands.
    enum class Begin { Asking, Sending, Fetching };
    /// All of it, until nothing is left to be done or the link is stopped.
    Outcome run(Begin begin = Begin::Asking);

    Exchanged exchanged() const;

private:
    template <class T>
    Result<T> write(std::function<Result<T>(Writing &)> job)
    {
        return m_store.engine().write<T>(std::move(job)).result();
    }
    template <class T>
    Result<T> read(std::function<Result<T>(Connection &)> job)
    {
        return m_store.engine().read<T>(std::move(job)).result();
    }
    Result<Link> link();
    Outcome change(const std::function<void(Link &)> &how);
    Outcome runThrough();
    /// The first act that waits, where nothing has happened on the server since it was asked.
    Outcome sendAhead();
    /// What has happened since, in one question.
    Outcome fetchAhead();
    Outcome stop(const QString &why, const QVariantMap &args = {});
    /// That the server has answered, and how.
    void answered(Link &mine) const;

    Outcome sameServer(const Link &link, const ServerIdentity &server);
    Outcome pull();
    /// Several pages of the journal as one.
    Result<Pulled> pages(qint64 after, int most);
    /// \a feed: what comes along with it.
    Outcome pulled(const Pulled &page, const AccessFeed *feed = nullptr);
    Outcome access();
    Outcome changeAccess(Writing &writing, const AccessFeed &feed) const;
    Outcome newest();
    Outcome histories();
    Outcome historyOf(const SubjectId &subject);
    Result<Settled> take(const QList<PulledEvent> &events, const QList<SubjectId> &whole);
    Outcome vanished();
    Outcome send();
    Outcome sendAct(const PendingAct &act);
    /// Leaves the act for another exchange, and what is done upon it or names what it made.
    Outcome putOff(const PendingAct &act);
    Outcome taken(const QList<ServerEvent> &batch, const QList<EventStamp> &stamps);
    /// It builds upon acts of others that the server has lost: they are sent again from other PCs.
    Result<bool> comesTooEarly(const PendingAct &act, const Error &why);
    Outcome refused(const PendingAct &act, const Error &why);
    /// It is refused for good.
    Outcome setApart(const PendingAct &act, const Error &why);
    /// True where the act can be sent now.
    Result<bool> uploadAll(const PendingAct &act, const QStringList &hashes);
    /// After a page was settled: what was erased by law goes from the disk, too.
    Outcome tidy(const Settled &settled);
    Outcome forget(const SubjectId &subject);
    /// What was left to be removed goes from the disk, where nothing else names it.
    Outcome removeLeaving();
    /// The database is written anew where something was removed: pages that it moved keep pieces of it.
    Outcome rewrite();

    OfficeStore &m_store;
    OfficeServer &m_server;
    ExchangeOptions m_options;
    std::stop_token m_stop;
    std::stop_callback<std::function<void()>> m_leave; ///< the server, when stopped
    FileExchange m_files;
    ServerIdentity m_identity;
    Exchanged m_exchanged; ///< but for the files
    qint64 m_head = 0;            ///< of the server, as far as known
    bool m_newestDone = false;
    bool m_differs = false;       ///< the server is another one, or another history, than the store was linked with
    QSet<BatchId> m_later; ///< acts that are not sent in this exchange, with those that build upon them
    std::optional<Error> m_noRoom; ///< the server has none for the files of an act now
    QHash<BatchId, int> m_refusals;
};

}
