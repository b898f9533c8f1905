// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/exchange.h"

#include "app/office/perform.h"
#include "app/sync/fetchedwriting.h"
#include "db/store/erasure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <future>

namespace congso::sync {

namespace {
constexpr int pageSize = 2000;
constexpr int pagesAtOnce = 20;
constexpr int pagesTogether = 10;
constexpr int newestAtOnce = 100;
constexpr int historiesAtOnce = 100;
constexpr int keptAtOnce = 1000;
constexpr int newsAtOnce = 200;
constexpr qint64 askAgainMs = 3'000;

QString wireText(ServerWire wire)
{
    switch (wire) {
    case ServerWire::Socket: return QStringLiteral("socket");
    case ServerWire::Loopback: return QStringLiteral("loopback");
    case ServerWire::Verified: return QStringLiteral("verified");
    }
    return {};
}

/// The server's functions are from before this was asked.
bool notAskedThere(const Error &error)
{
    return error.code == ErrorCode::ServerOther || error.code == ErrorCode::ServerRefused;
}
}

Exchange::Exchange(OfficeStore &store, OfficeServer &server, const ExchangeOptions &options, std::stop_token stop)
    : m_store(store), m_server(server), m_options(options), m_stop(std::move(stop)), m_leave(m_stop, [this] { m_server.stop(); }), m_files(store, server, options.background, m_stop)
{
}

Exchanged Exchange::exchanged() const
{
    Exchanged all = m_exchanged;
    all.filesSent += m_files.sent();
    all.filesFetched += m_files.fetched();
    return all;
}

Result<Link> Exchange::link()
{
    return read<Link>([](Connection &connection) -> Result<Link> {
        auto link = linked::read(connection);
        return link ? Result<Link>(*link) : failure(ErrorCode::UsageNotFound, {{QStringLiteral("problem"), QStringLiteral("unlinked")}});
    });
}

Outcome Exchange::change(const std::function<void(Link &)> &how)
{
    return writeFetched<std::monostate>(m_store.engine(), [how](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        if (!link)
            return failure(ErrorCode::StoreStopped);
        how(*link);
        linked::put(writing.connection, *link);
        return success();
    });
}

Outcome Exchange::stop(const QString &why, const QVariantMap &args)
{
    m_differs = !why.isEmpty();
    return change([&](Link &link) {
        link.stopped = why;
        link.stoppedArgs = args;
    });
}

Outcome Exchange::sameServer(const Link &link, const ServerIdentity &server)
{
    const QVariantMap args{{QStringLiteral("here"), link.cursor}, {QStringLiteral("server"), server.head}, {QStringLiteral("epoch"), server.epoch()}};
    if (server.office != link.server)
        return stop(QStringLiteral("other_office"), args);
    if (server.person != link.person)
        return stop(QStringLiteral("other_person"), args);
    if (server.epoch() < link.epoch || (server.epoch() == link.epoch && server.head < link.lastSeq))
        return stop(QStringLiteral("older"), args);
    if (server.epoch() > link.epoch) {
        qint64 kept = server.head;
        for (const ServerEpoch &epoch : server.epochs) {
            if (epoch.epoch > link.epoch)
                kept = qMin(kept, epoch.after);
        }
        QVariantMap lost = args;
        lost.insert(QStringLiteral("after"), kept);
        // What was fetched is all in the backup that the server was restored from: nothing to ask.
        return link.lastSeq > kept ? stop(QStringLiteral("restored"), lost)
                                   : change([&server, kept](Link &now) {
                                         now.epoch = server.epoch();
                                         now.cursor = qMin(now.cursor, kept);
                                     });
    }
    if (link.lastSeq == 0)
        return success();
    auto known = m_server.knows(link.lastSeq, link.lastHash);
    if (!known && known.error().code != ErrorCode::UsageNotFound)
        return tl::make_unexpected(known.error());
    return known && !*known ? stop(QStringLiteral("older"), args) : success();
}

Outcome Exchange::discover()
{
    auto identity = m_server.whoAmI();
    if (!identity)
        return tl::make_unexpected(identity.error());
    m_identity = *identity;
    m_head = identity->head;
    if (!identity->active)
        return failure(ErrorCode::ServerRefused);
    auto link = this->link();
    if (!link)
        return tl::make_unexpected(link.error());
    // What a person has to decide waits for them; what was wrong with the server may have been put right.
    if (link->stopped != QLatin1String("restored")) {
        m_differs = false;
        auto same = sameServer(*link, *identity);
        if (same && !m_differs && !link->stopped.isEmpty())
            same = stop({});
        if (!same)
            return same;
    }
    m_files.setQuota(m_options.fileQuota.value_or(link->quota));
    // Where all was well it is written down with what the round brings, or at its end.
    if (link->settledAt > 0 && link->failedAt == 0 && link->wire == wireText(identity->wire))
        return success();
    return change([this](Link &mine) { answered(mine); });
}

void Exchange::answered(Link &mine) const
{
    mine.contactAt = m_store.services().clock->now();
    mine.failedAt = 0;
    mine.head = m_identity.head;
    mine.wire = wireText(m_identity.wire);
    mine.wireVersion = m_identity.wireVersion;
    mine.wireCipher = m_identity.wireCipher;
}

Result<Exchange::Job> Exchange::plan()
{
    auto link = this->link();
    if (!link)
        return tl::make_unexpected(link.error());
    if (!link->stopped.isEmpty())
        return Job::Nothing;
    struct Waiting
    {
        bool vanishing, histories, acts, files;
    };
    auto waiting = read<Waiting>([this](Connection &connection) -> Result<Waiting> {
        return Waiting{linked::vanishingCount(connection, linked::Vanishing::Now) > 0, linked::wantedHistoriesCount(connection) > 0, pending::count(connection) > m_later.size(),
                       m_files.next(connection).has_value()};
    });
    if (!waiting)
        return tl::make_unexpected(waiting.error());
    if (waiting->vanishing)
        return Job::Vanished;
    if (link->accessCursor < m_identity.accessHead)
        return Job::Access;
    // A new store is of use before it is whole: after the office itself come this person's open work and what came last.
    if (link->settledAt == 0 && !m_newestDone)
        return Job::Newest;
    if (waiting->histories)
        return Job::Histories;
    if (link->cursor < m_head)
        return Job::Pull;
    if (waiting->acts)
        return Job::Send;
    return waiting->files ? Job::Files : Job::Nothing;
}

Result<bool> Exchange::isFetched()
{
    const auto link = this->link();
    if (!link)
        return tl::make_unexpected(link.error());
    return !link->stopped.isEmpty() || link->cursor >= m_head;
}

Outcome Exchange::execute(Job job)
{
    switch (job) {
    case Job::Nothing: return success();
    case Job::Vanished: return vanished();
    case Job::Access: return access();
    case Job::Newest: return newest();
    case Job::Pull: return pull();
    case Job::Histories: return histories();
    case Job::Send: return send();
    case Job::Files: return m_files.fetchNext();
    }
    return success();
}

Outcome Exchange::settled()
{
    for (const auto tidying : {&FileExchange::trim, &FileExchange::removeStrayParts}) {
        if (auto tidied = (m_files.*tidying)(); !tidied)
            return tidied;
    }
    if (auto rewritten = rewrite(); !rewritten)
        return rewritten;
    const qint64 now = m_store.services().clock->now();
    return writeFetched<std::monostate>(m_store.engine(), [this, now](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        if (!link)
            return failure(ErrorCode::StoreStopped);
        link->settledAt = link->stopped.isEmpty() ? now : link->settledAt;
        answered(*link);
        linked::put(writing.connection, *link);
        serverfiles::workDone(writing.connection, link->person);
        // What was kept for unsent work goes once that is settled.
        const QList<SubjectId> kept = linked::vanishing(writing.connection, linked::Vanishing::Kept, keptAtOnce);
        for (const SubjectId &subject : kept) {
            if (!linked::hasUnsentWork(writing.connection, subject))
                linked::vanish(writing.connection, subject, linked::Vanishing::Now);
        }
        return success();
    });
}

Outcome Exchange::run(Begin begin)
{
    if (m_server.known()) {
        if (auto first = begin == Begin::Sending ? sendAhead() : begin == Begin::Fetching ? fetchAhead() : success(); !first)
            return first;
    }
    auto before = link();
    if (!before || before->settledAt > 0)
        return runThrough();
    const auto fill = [this](bool filling) {
        return m_store.engine().own<std::monostate>([filling](Connection &connection) -> Outcome {
            return pacing::fill(connection, filling);
        }).result();
    };
    if (auto filling = fill(true); !filling)
        return filling;
    Outcome done = runThrough();
    const Outcome filled = fill(false);
    return done ? filled : done;
}

Outcome Exchange::runThrough()
{
    if (auto there = discover(); !there)
        return there;
    QElapsedTimer asked;
    asked.start();
    for (;;) {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const auto job = plan();
        if (!job)
            return tl::make_unexpected(job.error());
        if (*job == Job::Nothing) {
            const auto all = settled();
            return all && m_noRoom ? Outcome(tl::make_unexpected(*m_noRoom)) : all;
        }
        if (auto done = execute(*job); !done)
            return done;
        // Files take long; what others do meanwhile is not to wait for them.
        if (*job == Job::Files && asked.elapsed() > askAgainMs) {
            if (auto there = discover(); !there)
                return there;
            asked.start();
        }
    }
}

Outcome Exchange::fetchAhead()
{
    auto link = this->link();
    if (!link)
        return tl::make_unexpected(link.error());
    if (!link->stopped.isEmpty() || link->settledAt == 0)
        return success();
    auto news = m_server.news(link->cursor, link->accessCursor, newsAtOnce);
    if (!news)
        return news.error().code == ErrorCode::ServerUnreachable ? Outcome(tl::make_unexpected(news.error())) : success();
    // What is not as it was is for discover() to tell.
    const ServerIdentity &now = news->identity;
    if (!now.active || now.office != link->server || now.person != link->person || now.epoch() != link->epoch || now.head < link->lastSeq)
        return success();
    m_identity = now;
    m_head = qMax(now.head, news->page.upTo);
    if (auto done = pulled(news->page, &news->access); !done)
        return done;
    const auto wanted = read<bool>([](Connection &connection) -> Result<bool> { return linked::wantedHistoriesCount(connection) > 0; });
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    return *wanted ? histories() : success();
}

Result<Pulled> Exchange::pages(qint64 after, int most)
{
    auto all = m_server.pull(after, pageSize);
    for (int pages = 1; all && all->more && pages < most && !m_stop.stop_requested(); ++pages) {
        auto page = m_server.pull(all->upTo, pageSize);
        if (!page)
            return page;
        all->events << page->events;
        all->upTo = page->upTo;
        all->more = page->more;
    }
    return all;
}

Outcome Exchange::pull()
{
    auto link = this->link();
    if (!link)
        return tl::make_unexpected(link.error());
    // A new store is filled by larger transactions: what they have in common is written once.
    const int most = link->settledAt == 0 ? pagesTogether : 1;
    // The first one is waited for, so they begin short.
    int together = 1;
    auto page = pages(link->cursor, together);
    for (int count = 1; page; ++count) {
        together = qMin(2 * together, most);
        // The next page is on its way while this one is written.
        std::future<Result<Pulled>> next;
        if (page->more && count < pagesAtOnce && !m_stop.stop_requested())
            next = std::async(std::launch::async, [this, together, after = page->upTo] { return pages(after, together); });
        if (auto done = pulled(*page); !done)
            return done;
        if (!next.valid())
            return success();
        page = next.get();
    }
    return tl::make_unexpected(page.error());
}

Outcome Exchange::pulled(const Pulled &page, const AccessFeed *feed)
{
    const bool files = std::any_of(page.events.begin(), page.events.end(), [](const PulledEvent &event) { return !event.files.isEmpty(); });
    auto done = writeFetched<Settled>(m_store.engine(), [&](Writing &writing) -> Result<Settled> {
        auto settled = settle(m_store, writing, page.events);
        auto now = linked::read(writing.connection);
        if (!settled || !now)
            return settled;
        now->cursor = qMax(now->cursor, page.upTo);
        if (!page.events.isEmpty()) {
            const EventStamp &last = *page.events.last().event.stamp;
            now->lastSeq = last.seq;
            now->lastHash = last.hash;
        }
        if (files || !page.more)
            serverfiles::wantOpenWork(writing.connection, now->person);
        linked::put(writing.connection, *now);
        if (auto changed = feed ? changeAccess(writing, *feed) : success(); !changed)
            return tl::make_unexpected(changed.error());
        return settled;
    });
    if (!done)
        return tl::make_unexpected(done.error());
    m_exchanged.pulled += done->taken;
    m_exchanged.conflicts += done->conflicts;
    if (!page.more)
        m_head = qMin(m_head, page.upTo);
    return tidy(*done);
}

Outcome Exchange::access()
{
    auto link = this->link();
    if (!link)
        return tl::make_unexpected(link.error());
    auto feed = m_server.accessFeed(link->accessCursor);
    if (!feed)
        return tl::make_unexpected(feed.error());
    auto done = writeFetched<std::monostate>(m_store.engine(), [&](Writing &writing) { return changeAccess(writing, *feed); });
    if (done && !feed->more)
        m_identity.accessHead = qMin(m_identity.accessHead, feed->upTo);
    return done;
}

Outcome Exchange::changeAccess(Writing &writing, const AccessFeed &feed) const
{
    QHash<SubjectId, AccessChange> last;
    for (const AccessChange &change : feed.changes)
        last.insert(change.subject, change);
    for (const AccessChange &change : std::as_const(last)) {
        const qint64 here = linked::stampedVersion(writing.connection, change.subject);
        if (change.gained) {
            linked::vanished(writing.connection, change.subject);
            if (here < change.version)
                linked::wantHistory(writing.connection, change.subject);
            continue;
        }
        linked::historyThere(writing.connection, change.subject);
        if (here > 0)
            linked::vanish(writing.connection, change.subject, linked::Vanishing::Told);
    }
    // Many on several pages are as many as on one.
    if (!feed.more) {
        const qint64 lost = linked::vanishingCount(writing.connection, linked::Vanishing::Told);
        const bool many = lost > m_options.vanishingAtOnce && double(lost) > double(linked::documentsHere(writing.connection)) * m_options.vanishingShare;
        linked::vanishingIsTold(writing.connection, many ? linked::Vanishing::Asked : linked::Vanishing::Now);
    }
    auto now = linked::read(writing.connection);
    if (!now)
        return failure(ErrorCode::StoreStopped);
    if (feed.upTo > now->accessCursor) {
        now->accessCursor = feed.upTo;
        linked::put(writing.connection, *now);
    }
    return success();
}

Outcome Exchange::newest()
{
    m_newestDone = true;
    auto work = m_server.openWork();
    // Without an answer what came last is most of it.
    if (!work && !notAskedThere(work.error()))
        return tl::make_unexpected(work.error());
    const qint64 from = qMax<qint64>(0, m_identity.accessHead - newestAtOnce);
    auto feed = m_server.accessFeed(from, newestAtOnce);
    if (!feed)
        return tl::make_unexpected(feed.error());
    return writeFetched<std::monostate>(m_store.engine(), [&](Writing &writing) -> Outcome {
        const auto want = [&writing](const SubjectId &subject, linked::Urgency urgency) {
            if (linked::stampedVersion(writing.connection, subject) == 0)
                linked::wantHistory(writing.connection, subject, urgency);
        };
        for (const SubjectId &subject : work.value_or(QList<SubjectId>()))
            want(subject, linked::Urgency::OpenWork);
        for (const AccessChange &change : feed->changes) {
            if (change.gained)
                want(change.subject, linked::Urgency::Newest);
        }
        return success();
    });
}

Outcome Exchange::directory()
{
    for (qint64 after = 0;;) {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        auto page = m_server.pullOffice(after);
        if (!page)
            return notAskedThere(page.error()) ? success() : Outcome(tl::make_unexpected(page.error()));
        if (auto taken = take(page->events, {}); !taken)
            return tl::make_unexpected(taken.error());
        if (!page->more)
            return success();
        after = page->upTo;
    }
}

Outcome Exchange::histories()
{
    auto wanted = read<QList<SubjectId>>([](Connection &connection) -> Result<QList<SubjectId>> { return linked::wantedHistories(connection, historiesAtOnce); });
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    auto page = m_server.histories(*wanted);
    if (!page && !notAskedThere(page.error()))
        return tl::make_unexpected(page.error());
    if (page && page->upTo > 0) {
        // What may not be read is lost again meanwhile: the feed will say so.
        auto taken = take(page->events, wanted->mid(0, page->upTo));
        return taken ? tidy(*taken) : Outcome(tl::make_unexpected(taken.error()));
    }
    // Too long for one answer, or a server that is not asked for several.
    if (page)
        return historyOf(wanted->first());
    for (const SubjectId &subject : std::as_const(*wanted)) {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (auto done = historyOf(subject); !done)
            return done;
    }
    return success();
}

Result<Settled> Exchange::take(const QList<PulledEvent> &events, const QList<SubjectId> &whole)
{
    auto done = writeFetched<Settled>(m_store.engine(), [&](Writing &writing) -> Result<Settled> {
        auto settled = settle(m_store, writing, events);
        for (const SubjectId &subject : whole)
            linked::historyThere(writing.connection, subject);
        if (const auto link = linked::read(writing.connection))
            serverfiles::wantOpenWork(writing.connection, link->person);
        return settled;
    });
    if (done) {
        m_exchanged.pulled += done->taken;
        m_exchanged.conflicts += done->conflicts;
    }
    return done;
}

Outcome Exchange::historyOf(const SubjectId &subject)
{
    auto version = read<qint64>([&subject](Connection &connection) -> Result<qint64> { return linked::stampedVersion(connection, subject); });
    if (!version)
        return tl::make_unexpected(version.error());
    auto page = m_server.history(subject, *version, pageSize);
    // Lost again meanwhile: the feed will say so.
    const bool gone = !page && page.error().code == ErrorCode::UsageNotFound;
    if (!page && !gone)
        return tl::make_unexpected(page.error());
    const bool more = !gone && page->more;
    const QList<PulledEvent> events = gone ? QList<PulledEvent>() : page->events;
    auto taken = take(events, more ? QList<SubjectId>() : QList<SubjectId>{subject});
    return taken ? tidy(*taken) : Outcome(tl::make_unexpected(taken.error()));
}

Outcome Exchange::tidy(const Settled &settled)
{
    return settled.erased ? removeLeaving() : success();
}

}
