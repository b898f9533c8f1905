// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"
#include "db/types/event.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace congso {

/// Where an office server is: "postgresql://host:port/database", or "postgresql:///database?host=/folder" for the socket
/// of this machine. Any parameter of libpq may follow the question mark but user, password and sslmode.
struct ServerAddress
{
    QString url;
    QString rootCertificates; ///< file of certificates that the server's must follow from; empty: libpq's own place

    /// usage.arguments{argument} unless it is such an address; a name or password in it is refused too.
    static Outcome check(const QString &url);
    /// The host as people read it: "vanthu.example.vn", "localhost", "this PC".
    static QString shownHost(const QString &url);
};

/// A role of the server; both were given by `congsoctl server person add`.
struct ServerCredentials
{
    QString role;
    QString password;
};

/// How long an answer is waited for. A network that swallows everything is only noticed by the clock.
struct ServerPatience
{
    int connectMs = 10'000; ///< two seconds at least
    int callMs = 60'000;
    int inLineMs = 40'000; ///< for one's turn to append, within callMs: then the server is busy, and not gone
    /// Ends both directions of a socket from another thread (app/platform/hangup.h). Without it only connecting is
    /// limited, and stop() ends nothing that is under way.
    std::function<void(qintptr socket)> hangUp;
    /// Waits until a socket can be read, or written to (app/platform/awaitsocket.h). Without it connecting cannot be left.
    std::function<bool(qintptr socket, bool write, int ms)> awaitSocket;
    /// The addresses of a host (app/platform/resolving.h). Without it libpq looks for them itself, which cannot be left.
    std::function<QStringList(const QString &host, int ms, const std::stop_token &stop)> addressesOf;
};

/// Waits until a socket can be read, or for so many milliseconds.
using ServerSleep = std::function<void(qintptr socket, int ms)>;

/// How the bytes travel. Beyond this machine there is only Verified: anything else is server.unsafe.
enum class ServerWire { Socket, Loopback, Verified };

/// A time in which a server was not restored. After a restore the next one begins where the older backup ended.
struct ServerEpoch
{
    qint64 epoch = 1;
    qint64 after = 0; ///< its events have a seq above this one
};

/// What the server says of itself and of who asks.
struct ServerIdentity
{
    QUuid office;               ///< the same as the id of the store it was made from
    PersonId person;
    bool active = false;        ///< whether the person is: else nothing is pulled or appended
    QList<ServerEpoch> epochs;  ///< in order; the last is now
    qint64 head = 0;            ///< seq of the last event of anybody
    QByteArray seal;
    qint64 accessHead = 0;      ///< last position of this person's access feed
    qint64 at = 0;              ///< UTC milliseconds on the server's clock
    int schema = 0;
    QByteArray workflow;        ///< SHA-256 of the workflow it checks by
    ServerWire wire = ServerWire::Socket;
    QString wireVersion;        ///< "TLSv1.3", as this end of the connection has it; empty without
    QString wireCipher;         ///< "TLS_AES_256_GCM_SHA384"

    qint64 epoch() const { return epochs.isEmpty() ? 0 : epochs.last().epoch; }
};

/// One event to be stamped: its author's half complete (id, batch, base, hash of payload), payload and salt, and the
/// number it asks for.
struct ServerEvent
{
    Event event;
    std::optional<NewEvent::NumberRequest> number;
};

/// An event as another PC made it, stamped; \a files are the hashes that it names.
struct PulledEvent
{
    Event event;
    QStringList files;
};

struct Pulled
{
    QList<PulledEvent> events; ///< in the order of seq
    qint64 upTo = 0;           ///< the next cursor: nothing the person may read is left at or before it
    bool more = false;         ///< there is more behind \a upTo
};

/// A subject that the person may read from now on, or no longer.
struct AccessChange
{
    qint64 position = 0;
    SubjectId subject;
    bool gained = false;
    qint64 version = 0; ///< of the subject now; 0 where it is lost
};

struct AccessFeed
{
    QList<AccessChange> changes; ///< in order; of several about one subject the last counts
    qint64 upTo = 0;
    bool more = false;
};

/// What has happened, and how the server stands after it.
struct ServerNews
{
    ServerIdentity identity;
    Pulled page;
    AccessFeed access;
};

/// How far a file's own upload has come.
struct UploadState
{
    bool finished = false; ///< it may be named in events of this person
    QList<int> parts;      ///< received, sorted; empty once finished
};

}
