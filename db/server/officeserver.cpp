// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/officeserver.h"

#include "db/server/serveradmin.h"
#include "db/server/serverlink.h"
#include "db/server/serverwire.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <pqxx/pqxx>

#include <numeric>
#include <set>

namespace congso {

namespace {
using serverwire::integer;
using serverwire::text;

std::string idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).toStdString();
}

QJsonObject object(const pqxx::result &rows)
{
    return rows.empty() ? QJsonObject() : QJsonDocument::fromJson(text(rows[0][0]).toUtf8()).object();
}

constexpr int kindColumn = 15; ///< empty in a row that is no event

/// Runs a statement that the server parses once a connection.
template <typename... Values>
pqxx::result prepared(pqxx::nontransaction &sql, std::set<std::string> &known, const char *name, const char *statement, const Values &...values)
{
    if (known.insert(name).second)
        sql.conn().prepare(name, statement);
    try {
        return sql.exec_prepared(name, values...);
    } catch (const pqxx::feature_not_supported &) {
        // The server's functions were made anew since: their rows are of another type by name.
        sql.conn().unprepare(name);
        sql.conn().prepare(name, statement);
        return sql.exec_prepared(name, values...);
    }
}

/// Rows of events; the last one has no kind and says where to go on.
Pulled pulledFrom(const pqxx::result &rows)
{
    Pulled pulled;
    for (const auto &row : rows) {
        if (!row[kindColumn].is_null()) {
            pulled.events << serverwire::eventFrom(row);
        } else {
            pulled.upTo = integer(row[1]);
            pulled.more = integer(row[2]) != 0;
        }
    }
    return pulled;
}

ServerIdentity identityFrom(const QJsonObject &said, ServerWire wire, const ServerLink::Encryption &encryption)
{
    ServerIdentity identity;
    identity.office = QUuid::fromString(said.value(QLatin1String("office")).toString());
    identity.person = PersonId::fromString(said.value(QLatin1String("person")).toString());
    identity.active = said.value(QLatin1String("active")).toBool();
    const QJsonArray epochs = said.value(QLatin1String("epochs")).toArray();
    for (const QJsonValue &one : epochs)
        identity.epochs << ServerEpoch{one[QLatin1String("epoch")].toInteger(), one[QLatin1String("after")].toInteger()};
    identity.head = said.value(QLatin1String("head")).toInteger();
    identity.seal = QByteArray::fromHex(said.value(QLatin1String("seal")).toString().toLatin1());
    identity.accessHead = said.value(QLatin1String("access_head")).toInteger();
    identity.at = said.value(QLatin1String("at")).toInteger();
    identity.schema = said.value(QLatin1String("schema")).toInt();
    identity.workflow = QByteArray::fromHex(said.value(QLatin1String("workflow")).toString().toLatin1());
    identity.wire = wire;
    identity.wireVersion = encryption.version;
    identity.wireCipher = encryption.cipher;
    return identity;
}

AccessFeed feedFrom(const QJsonArray &rows)
{
    AccessFeed feed;
    for (const QJsonValue &row : rows) {
        const qint64 place = row[QLatin1String("place")].toInteger();
        const bool gained = row[QLatin1String("gained")].toBool();
        if (row[QLatin1String("about")].isNull()) {
            feed.upTo = place;
            feed.more = gained;
        } else {
            feed.changes << AccessChange{place, SubjectId::fromString(row[QLatin1String("about")].toString()), gained, row[QLatin1String("version")].toInteger()};
        }
    }
    return feed;
}

tl::unexpected<Error> otherVersion(const ServerLink &link, bool serverIsNewer)
{
    return failure(ErrorCode::ServerNewer, {{QStringLiteral("server"), link.host()},
                                            {QStringLiteral("side"), serverIsNewer ? QStringLiteral("server") : QStringLiteral("program")}});
}
}

OfficeServer::OfficeServer(std::unique_ptr<ServerLink> link, int inLineMs) : m_link(std::move(link)), m_inLineMs(inLineMs) {}
OfficeServer::~OfficeServer() = default;

Result<std::unique_ptr<OfficeServer>> OfficeServer::connect(const ServerAddress &address, const ServerCredentials &credentials,
                                                            const ServerPatience &patience, const std::stop_token &stop)
{
    auto link = ServerLink::open(address, credentials, patience, stop);
    if (!link)
        return tl::make_unexpected(link.error());
    return std::unique_ptr<OfficeServer>(new OfficeServer(std::move(*link), patience.inLineMs));
}

Result<bool> OfficeServer::isUnchanged()
{
    if (!m_identity || !m_asksLightly)
        return false;
    bool unchanged = false;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        const auto binary = [](const QByteArray &bytes) { return pqxx::binarystring(bytes.constData(), size_t(bytes.size())); };
        const pqxx::result rows = prepared(sql, m_prepared, "is_unchanged", "SELECT congso.is_unchanged($1, $2, $3, $4, $5)", m_identity->epoch(),
                                            binary(m_identity->seal), m_identity->accessHead, m_identity->schema, binary(m_identity->workflow));
        unchanged = text(rows[0][0]) == QLatin1String("t");
    });
    if (!outcome && outcome.error().code == ErrorCode::ServerUnreachable)
        return tl::make_unexpected(outcome.error());
    m_asksLightly = outcome.has_value();
    return unchanged;
}

Result<ServerIdentity> OfficeServer::whoAmI()
{
    auto unchanged = isUnchanged();
    if (!unchanged)
        return tl::make_unexpected(unchanged.error());
    if (*unchanged)
        return *m_identity;
    ServerIdentity identity;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        identity = identityFrom(object(sql.exec("SELECT congso.who_am_i()")), m_link->target().wire, m_link->encryption());
    });
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    if (identity.schema != ServerAdmin::newestSchema())
        return otherVersion(*m_link, identity.schema > ServerAdmin::newestSchema());
    m_identity = identity;
    return identity;
}

Result<ServerNews> OfficeServer::news(qint64 after, qint64 afterAccess, int limit)
{
    ServerNews news;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        // The two that are asked beside the page are asked once.
        const pqxx::result rows = prepared(sql, m_prepared, "news", "SELECT p.*, (SELECT congso.who_am_i()), (SELECT json_agg(f) FROM congso.access_feed($2, $3) f) FROM congso.pull($1, $3) p",
                                           after, afterAccess, limit);
        news.page = pulledFrom(rows);
        const pqxx::row last = rows.back();
        news.identity = identityFrom(QJsonDocument::fromJson(text(last[27]).toUtf8()).object(), m_link->target().wire, m_link->encryption());
        news.access = feedFrom(QJsonDocument::fromJson(text(last[28]).toUtf8()).array());
    });
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    if (news.identity.schema != ServerAdmin::newestSchema())
        return otherVersion(*m_link, news.identity.schema > ServerAdmin::newestSchema());
    m_identity = news.identity;
    return news;
}

Result<bool> OfficeServer::knows(qint64 seq, const QByteArray &hash)
{
    const Asked asked{m_identity ? m_identity->seal : QByteArray(), seq, hash};
    if (!asked.seal.isEmpty() && m_known == asked)
        return true;
    bool known = false;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        const pqxx::result rows = sql.exec_params("SELECT congso.knows($1, $2)", seq, pqxx::binarystring(hash.constData(), size_t(hash.size())));
        known = text(rows[0][0]) == QLatin1String("t");
    });
    if (outcome && known)
        m_known = asked;
    return outcome ? Result<bool>(known) : tl::make_unexpected(outcome.error());
}

Result<QList<EventStamp>> OfficeServer::append(const QList<ServerEvent> &batch)
{
    const qint64 size = std::accumulate(batch.begin(), batch.end(), qint64(0), [](qint64 sum, const ServerEvent &one) { return sum + one.event.payload.size(); });
    if (batch.isEmpty() || batch.size() > mostEvents || size > mostBytes)
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("batch")}});
    QJsonArray events;
    for (const ServerEvent &one : batch)
        events << serverwire::toJson(one);
    const std::string said = serverwire::compact({{QStringLiteral("events"), events}});
    QList<EventStamp> stamps;
    const QDeadlineTimer inLine(m_inLineMs);
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        pqxx::result rows = prepared(sql, m_prepared, "append", "SELECT * FROM congso.append($1)", said);
        // Somebody else is appending: it was handed in, and is asked for in its turn.
        const auto waits = [&] { return rows.size() == 1 && rows[0][kindColumn].is_null(); };
        while (waits() && !inLine.hasExpired())
            rows = prepared(sql, m_prepared, "settle", "SELECT * FROM congso.settle($1)", integer(rows[0][1]));
        if (waits())
            return;
        for (const auto &row : rows)
            stamps << serverwire::stampFrom(row);
    });
    if (outcome && stamps.isEmpty())
        return failure(ErrorCode::StoreBusy, {{QStringLiteral("server"), m_link->host()}});
    return outcome ? Result<QList<EventStamp>>(stamps) : tl::make_unexpected(outcome.error());
}

Result<Pulled> OfficeServer::pull(qint64 after, int limit)
{
    Pulled pulled;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        pulled = pulledFrom(sql.exec_params("SELECT * FROM congso.pull($1, $2)", after, limit));
    });
    return outcome ? Result<Pulled>(pulled) : tl::make_unexpected(outcome.error());
}

Result<Pulled> OfficeServer::history(const SubjectId &subject, qint64 after, int limit)
{
    Pulled pulled;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        pulled = pulledFrom(sql.exec_params("SELECT * FROM congso.history($1, $2, $3)", idText(subject.uuid()), after, limit));
    });
    return outcome ? Result<Pulled>(pulled) : tl::make_unexpected(outcome.error());
}

Result<AccessFeed> OfficeServer::accessFeed(qint64 after, int limit)
{
    AccessFeed feed;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        for (const auto &row : sql.exec_params("SELECT * FROM congso.access_feed($1, $2)", after, limit)) {
            if (row[1].is_null()) {
                feed.upTo = integer(row[0]);
                feed.more = text(row[2]) == QLatin1String("t");
            } else {
                feed.changes << AccessChange{integer(row[0]), SubjectId(serverwire::uuid(row[1])), text(row[2]) == QLatin1String("t"), integer(row[3])};
            }
        }
    });
    return outcome ? Result<AccessFeed>(feed) : tl::make_unexpected(outcome.error());
}

Result<Pulled> OfficeServer::pullOffice(qint64 after, int limit)
{
    Pulled pulled;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        pulled = pulledFrom(sql.exec_params("SELECT * FROM congso.pull_office($1, $2)", after, limit));
    });
    return outcome ? Result<Pulled>(pulled) : tl::make_unexpected(outcome.error());
}

Result<Pulled> OfficeServer::histories(const QList<SubjectId> &subjects)
{
    std::string ids;
    for (const SubjectId &subject : subjects)
        ids += (ids.empty() ? "{" : ",") + idText(subject.uuid());
    Pulled pulled;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        pulled = pulledFrom(sql.exec_params("SELECT * FROM congso.histories($1)", ids + '}'));
    });
    return outcome ? Result<Pulled>(pulled) : tl::make_unexpected(outcome.error());
}

Result<QList<SubjectId>> OfficeServer::openWork(int limit)
{
    QList<SubjectId> subjects;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        for (const auto &row : sql.exec_params("SELECT * FROM congso.open_work($1)", limit))
            subjects << SubjectId(serverwire::uuid(row[0]));
    });
    return outcome ? Result<QList<SubjectId>>(subjects) : tl::make_unexpected(outcome.error());
}

Outcome OfficeServer::putPart(const QString &hash, int part, const QByteArray &bytes)
{
    return m_link->run([&](pqxx::nontransaction &sql) {
        sql.exec_params("SELECT congso.put_part($1, $2, $3)", hash.toStdString(), part, pqxx::binarystring(bytes.constData(), size_t(bytes.size())));
    });
}

Outcome OfficeServer::finishUpload(const QString &hash, qint64 size)
{
    Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) { sql.exec_params("SELECT congso.finish_upload($1, $2)", hash.toStdString(), size); });
    if (outcome || outcome.error().code != ErrorCode::FileAltered)
        return outcome;
    const Outcome dropped = m_link->run([&](pqxx::nontransaction &sql) { sql.exec_params("SELECT congso.drop_upload($1)", hash.toStdString()); });
    return dropped ? outcome : dropped;
}

Result<UploadState> OfficeServer::uploadState(const QString &hash)
{
    UploadState state;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        const QJsonObject said = object(sql.exec_params("SELECT congso.upload_state($1)", hash.toStdString()));
        state.finished = said.value(QLatin1String("finished")).toBool();
        const QJsonArray parts = said.value(QLatin1String("parts")).toArray();
        for (const QJsonValue &part : parts)
            state.parts << part.toInt();
    });
    return outcome ? Result<UploadState>(state) : tl::make_unexpected(outcome.error());
}

Result<QByteArray> OfficeServer::getPart(const SubjectId &subject, const QString &hash, int part)
{
    QByteArray bytes;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        const pqxx::result rows = sql.exec_params("SELECT congso.get_part($1, $2, $3)", idText(subject.uuid()), hash.toStdString(), part);
        bytes = serverwire::bytes(rows[0][0]);
    });
    return outcome ? Result<QByteArray>(bytes) : tl::make_unexpected(outcome.error());
}

Result<bool> OfficeServer::waitForNotify(int timeoutMs, const ServerSleep &sleep)
{
    return m_link->waitForNotify(timeoutMs, sleep);
}

void OfficeServer::stop()
{
    m_link->stop();
}

}
