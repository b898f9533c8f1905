// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/server/servertypes.h"

#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>

namespace congso {

class ServerLink;

/// One person's way to the office server. Each call is one round trip and one transaction there; none is retried
/// here. Used from one thread at a time, but for stop().
///
/// Errors: rule.* and usage.* are the server's refusals: the same call will be refused again. store.busy: somebody
/// else holds the journal, try again soon. server.unreachable: no answer, or not in time; what was asked may have been
/// done, so it is asked again with the same ids. server.refused: name or password, or the account was closed.
/// server.unsafe: the server cannot prove who it is. server.newer{side}: server or program are too old for each other.
/// server.other: no office there. Args have "server": the host.
class OfficeServer
{
public:
    static constexpr qint64 partSize = 1024 * 1024;
    static constexpr int mostEvents = 500;                    ///< in a batch
    static constexpr qint64 mostBytes = 8 * 1024 * 1024;      ///< of payloads in a batch
    static constexpr qint64 largestFile = 512 * 1024 * 1024;

    /// \a stop: connecting is left at once, with cancelled.
    static Result<std::unique_ptr<OfficeServer>> connect(const ServerAddress &address, const ServerCredentials &credentials,
                                                         const ServerPatience &patience = {}, const std::stop_token &stop = {});
    ~OfficeServer();

    /// Who asks, and where the server stands. To be asked after every connect(). Asked again while nothing has happened it costs
    /// little; \a at is then of the first time.
    Result<ServerIdentity> whoAmI();
    /// What whoAmI() last said over this connection.
    const std::optional<ServerIdentity> &known() const { return m_identity; }
    /// Whether the server would say of itself and this person what it last said; false where that is not to be had.
    Result<bool> isUnchanged();
    /// whoAmI(), pull() and accessFeed() in one question, which says more than whoAmI() where something has happened.
    Result<ServerNews> news(qint64 after, qint64 afterAccess, int limit = 200);

    /// Whether the event with this \a seq and \a hash is in the server's journal: a store asks it for the last event
    /// it pulled, to tell a server that was restored from an older backup without saying so. Answers only to who may
    /// read the event's subject; usage.not_found otherwise.
    Result<bool> knows(qint64 seq, const QByteArray &hash);

    /// Records a batch whole, or nothing of it. Returns the events' stamps in their order, also when the batch was
    /// recorded before: the batch's id and the events' ids tell. A refusal's args have "event": which one, from 0.
    /// rule.stale{version}: the subject has moved on, and this kind does not commute with what came between.
    /// file.missing{file}: it names a file that this person has neither uploaded nor may read.
    /// store.busy: others were appending all the time; it may be recorded nevertheless, and is told when it is sent again.
    Result<QList<EventStamp>> append(const QList<ServerEvent> &batch);

    /// Events with a seq above \a after whose subject the person may read now, at most \a limit and about 4 MiB.
    Result<Pulled> pull(qint64 after, int limit = 500);
    /// All events of one subject with a version above \a after. usage.not_found where it may not be read.
    Result<Pulled> history(const SubjectId &subject, qint64 after = 0, int limit = 500);
    /// What the person may read from now on, or no longer, since position \a after; from 0 everything.
    Result<AccessFeed> accessFeed(qint64 after, int limit = 1000);
    /// The office itself, without its documents: people, units, posts, registers, settings, agencies; as pull() gives them.
    /// server.other or server.refused where the server's functions are from before this was asked.
    Result<Pulled> pullOffice(qint64 after, int limit = 2000);
    /// The whole histories of at most 500 subjects, one after the other, about 4 MiB; upTo: how many of the list are through,
    /// those that may not be read among them without events. Errors as pullOffice().
    Result<Pulled> histories(const QList<SubjectId> &subjects);
    /// Documents on which something waits for this person (a part, a submission, a step of review), the newest first.
    /// Errors as pullOffice().
    Result<QList<SubjectId>> openWork(int limit = 500);

    /// One part (from 0) of an upload, which is the person's own until finishUpload(). Every part but the last has
    /// partSize bytes. Says nothing of whether the server has the file already.
    Outcome putPart(const QString &hash, int part, const QByteArray &bytes);
    /// Holds the parts against the hash. file.altered{file} drops them; file.missing{file, part}.
    Outcome finishUpload(const QString &hash, qint64 size);
    Result<UploadState> uploadState(const QString &hash);
    /// A part of a file that an event of \a subject names; usage.not_found unless the person may read the subject.
    Result<QByteArray> getPart(const SubjectId &subject, const QString &hash, int part);

    /// True as soon as something was appended over another connection since the last call; false after \a timeoutMs. A hint: what is
    /// true is what pull() and accessFeed() say.
    /// \a sleep: in the place of a plain wait for the socket (app/platform/socketsleep.h); it may end sooner.
    Result<bool> waitForNotify(int timeoutMs, const ServerSleep &sleep = {});
    /// From any thread: ends what is under way and whatever is asked later, with server.unreachable. The object is
    /// thrown away afterwards.
    void stop();

private:
    OfficeServer(std::unique_ptr<ServerLink> link, int inLineMs);
    /// What was asked of the journal under which seal. The seal covers all of it: under the same one the answer is the same.
    struct Asked
    {
        QByteArray seal;
        qint64 seq = 0;
        QByteArray hash;
        friend bool operator==(const Asked &, const Asked &) = default;
    };

    std::unique_ptr<ServerLink> m_link;
    int m_inLineMs; ///< ServerPatience
    std::optional<ServerIdentity> m_identity; ///< as it was last said
    bool m_asksLightly = true;                ///< until a server's functions turn out to be from before that
    std::set<std::string> m_prepared;         ///< statements that the server has parsed
    Asked m_known;                            ///< answered with yes
};

}
