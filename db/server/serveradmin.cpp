// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serveradmin.h"

#include "db/server/functions.h"
#include "db/server/rights.h"
#include "db/server/schema.h"
#include "db/server/scram.h"
#include "db/server/serverlink.h"
#include "db/server/serverwire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <pqxx/pqxx>
#include <sodium.h>

namespace congso {

namespace {
using serverwire::integer;
using serverwire::text;

std::string randomHex(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), size_t(bytes));
    return random.toHex().toStdString();
}

/// 24 letters and digits in groups of six: read out over the telephone if need be.
QString newPassword()
{
    static constexpr char letters[] = "abcdefghjkmnpqrstuvwxyz23456789";
    QString password;
    for (int i = 0; i < 24; ++i) {
        if (i > 0 && i % 6 == 0)
            password += u'-';
        password += QLatin1Char(letters[randombytes_uniform(sizeof letters - 1)]);
    }
    return password;
}

/// Functions are made anew each time: the old ones go first, with the views and types that they need.
constexpr const char *dropFunctions = R"(
DO $$
DECLARE one text;
BEGIN
  -- Each list is read whole before anything goes: what goes takes others with it.
  FOREACH one IN ARRAY ARRAY(SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'congso'::regnamespace) LOOP
    EXECUTE format('DROP FUNCTION IF EXISTS %s CASCADE', one);
  END LOOP;
  FOREACH one IN ARRAY ARRAY(SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace = 'congso'::regnamespace AND c.relkind = 'v') LOOP
    EXECUTE format('DROP VIEW IF EXISTS %s CASCADE', one);
  END LOOP;
  FOREACH one IN ARRAY ARRAY(SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace = 'congso'::regnamespace AND c.relkind = 'c') LOOP
    EXECUTE format('DROP TYPE IF EXISTS %s CASCADE', one);
  END LOOP;
END $$)";

/// Leaves no transaction of ours open where the work failed.
Outcome whole(ServerLink &link, const ServerLink::Work &work)
{
    Outcome outcome = link.run(work);
    if (!outcome && outcome.error().code != ErrorCode::ServerUnreachable)
        (void)link.run([](pqxx::nontransaction &sql) { sql.exec("ROLLBACK"); });
    return outcome;
}

int schemaOf(pqxx::nontransaction &sql)
{
    if (sql.exec("SELECT 1 FROM pg_namespace WHERE nspname = 'congso'").empty())
        return -1;
    const pqxx::result rows = sql.exec("SELECT schema FROM congso.office");
    return rows.empty() ? -1 : int(integer(rows[0][0]));
}

void makeRoles(pqxx::nontransaction &sql)
{
    const std::string suffix = randomHex(4);
    sql.exec("CREATE ROLE congso_owner_" + suffix + " NOLOGIN");
    sql.exec("CREATE ROLE congso_people_" + suffix + " NOLOGIN");
    sql.exec("CREATE SCHEMA congso AUTHORIZATION congso_owner_" + suffix);
    sql.exec("CREATE TABLE congso.made_for (people name)");
    sql.exec_params("INSERT INTO congso.made_for VALUES ($1)", "congso_people_" + suffix);
}

void beOwner(pqxx::nontransaction &sql)
{
    const pqxx::result owner = sql.exec("SELECT quote_ident(pg_get_userbyid(nspowner)) FROM pg_namespace WHERE nspname = 'congso'");
    sql.exec("SET LOCAL ROLE " + text(owner[0][0]).toStdString());
    sql.exec("SET LOCAL search_path = congso, pg_catalog, pg_temp");
    sql.exec("SET LOCAL check_function_bodies = off");
    sql.exec("SET LOCAL client_min_messages = warning");
}

void makeTables(pqxx::nontransaction &sql, int from)
{
    const auto steps = server::schema::all();
    for (size_t step = size_t(std::max(0, from)); step < steps.size(); ++step)
        sql.exec0(steps[step]->text);
    sql.exec_params("UPDATE congso.office SET schema = $1", int(steps.size()));
}

void makeFunctions(pqxx::nontransaction &sql, const QList<QByteArray> &workflow)
{
    sql.exec0(dropFunctions);
    for (const server::NamedSql *file : server::functions::all())
        sql.exec0(file->text);
    QJsonArray files;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &file : workflow) {
        files << QJsonDocument::fromJson(file).object();
        hash.addData(file);
    }
    sql.exec_params("SELECT congso.load_workflow($1)", QJsonDocument(files).toJson(QJsonDocument::Compact).toStdString());
    sql.exec_params("UPDATE congso.office SET workflow = decode($1, 'hex')", hash.result().toHex().toStdString());
}

/// All in one transaction of the server: what is half made is not there.
void build(pqxx::nontransaction &sql, int from, const QList<QByteArray> &workflow)
{
    sql.exec("BEGIN");
    if (from < 0) {
        makeRoles(sql);
        sql.exec("ALTER TABLE congso.made_for OWNER TO CURRENT_USER");
    }
    const std::string owner = text(sql.exec("SELECT quote_ident(pg_get_userbyid(nspowner)) FROM pg_namespace WHERE nspname = 'congso'")[0][0]).toStdString();
    // Trusted for the time of making; taken back by the rights below.
    sql.exec("GRANT USAGE ON LANGUAGE plpgsql TO " + owner);
    if (from < 0)
        sql.exec("GRANT SELECT ON congso.made_for TO " + owner);
    beOwner(sql);
    makeTables(sql, from);
    if (from < 0)
        sql.exec_params("INSERT INTO congso.office (schema, people) SELECT $1, people FROM congso.made_for", ServerAdmin::newestSchema());
    makeFunctions(sql, workflow);
    sql.exec("RESET ROLE");
    if (from < 0)
        sql.exec("DROP TABLE congso.made_for");
    for (const server::NamedSql *file : server::rights::all())
        sql.exec0(file->text);
    sql.exec("COMMIT");
}
}

ServerAdmin::ServerAdmin(std::unique_ptr<ServerLink> link) : m_link(std::move(link)) {}
ServerAdmin::~ServerAdmin() = default;

Result<std::unique_ptr<ServerAdmin>> ServerAdmin::connect(const ServerAddress &address, const ServerCredentials &credentials)
{
    auto link = ServerLink::open(address, credentials, ServerPatience());
    if (!link)
        return tl::make_unexpected(link.error());
    return std::unique_ptr<ServerAdmin>(new ServerAdmin(std::move(*link)));
}

int ServerAdmin::newestSchema()
{
    return int(server::schema::all().size());
}

Result<int> ServerAdmin::init(const QList<QByteArray> &workflow)
{
    int from = -1;
    const Outcome outcome = whole(*m_link, [&](pqxx::nontransaction &sql) {
        from = schemaOf(sql);
        if (from <= newestSchema())
            build(sql, from, workflow);
    });
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    if (from > newestSchema())
        return failure(ErrorCode::ServerNewer, {{QStringLiteral("server"), m_link->host()}, {QStringLiteral("side"), QStringLiteral("server")}});
    return newestSchema() - std::max(0, from);
}

Outcome ServerAdmin::seedBegin(const QUuid &office, qint64 epoch)
{
    bool empty = false;
    const Outcome outcome = whole(*m_link, [&](pqxx::nontransaction &sql) {
        sql.exec("BEGIN");
        empty = sql.exec("SELECT 1 FROM congso.events LIMIT 1").empty();
        sql.exec_params("UPDATE congso.office SET id = $1", office.toString(QUuid::WithoutBraces).toStdString());
        sql.exec_params("UPDATE congso.journal SET epoch = $1", epoch);
        sql.exec_params("INSERT INTO congso.epochs VALUES ($1, 0) ON CONFLICT DO NOTHING", epoch);
    });
    return outcome && !empty ? Outcome(failure(ErrorCode::StoreExists, {{QStringLiteral("server"), m_link->host()}})) : outcome;
}

Outcome ServerAdmin::seedEvents(const QList<Event> &events)
{
    QJsonArray all;
    for (const Event &event : events)
        all << serverwire::stampedJson(event);
    return whole(*m_link, [&](pqxx::nontransaction &sql) {
        sql.exec_params("SELECT congso.seed_events($1)", serverwire::compact({{QStringLiteral("events"), all}}));
    });
}

Outcome ServerAdmin::seedPart(const QString &hash, qint64 size, int part, const QByteArray &bytes)
{
    return whole(*m_link, [&](pqxx::nontransaction &sql) {
        sql.exec_params("SELECT congso.seed_part($1, $2, $3, $4)", hash.toStdString(), size, part, pqxx::binarystring(bytes.constData(), size_t(bytes.size())));
    });
}

Outcome ServerAdmin::seedEnd()
{
    return whole(*m_link, [&](pqxx::nontransaction &sql) { sql.exec("COMMIT"); });
}

Result<ServerCredentials> ServerAdmin::addPerson(const QString &login)
{
    ServerCredentials made{QStringLiteral("congso_") + QString::fromStdString(randomHex(8)), newPassword()};
    bool known = false;
    const std::string verifier = scramVerifier(made.password.toLatin1(), QByteArray::fromHex(QByteArray::fromStdString(randomHex(16)))).toStdString();
    const Outcome disabled = disablePerson(login);
    if (!disabled && disabled.error().code != ErrorCode::UsageNotFound)
        return tl::make_unexpected(disabled.error());
    const Outcome outcome = whole(*m_link, [&](pqxx::nontransaction &sql) {
        const pqxx::result person = sql.exec_params("SELECT p.id, o.people FROM congso.people p, congso.office o WHERE p.login = $1 AND p.active", login.toStdString());
        known = !person.empty();
        if (!known)
            return;
        const std::string role = made.role.toStdString();
        sql.exec("BEGIN");
        sql.exec("CREATE ROLE " + role + " LOGIN CONNECTION LIMIT 4 IN ROLE " + sql.quote_name(text(person[0][1]).toStdString()) + " PASSWORD "
                 + sql.quote(verifier));
        sql.exec("ALTER ROLE " + role + " SET idle_in_transaction_session_timeout = '10s'");
        sql.exec("ALTER ROLE " + role + " SET statement_timeout = '5min'");
        sql.exec("ALTER ROLE " + role + " SET temp_file_limit = '2GB'"); // theirs to keep, not to change
        sql.exec_params("INSERT INTO congso.accounts (role, person) VALUES ($1, $2) ON CONFLICT (person) DO UPDATE SET role = EXCLUDED.role, enabled = true, stale = true",
                        role, text(person[0][0]).toStdString());
        // What the person reads is looked through now, not while their PC waits.
        sql.exec_params("SELECT congso.freshen($1)", text(person[0][0]).toStdString());
        sql.exec("COMMIT");
    });
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    if (!known)
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), login}});
    return made;
}

Outcome ServerAdmin::disablePerson(const QString &login)
{
    bool known = false;
    const Outcome outcome = whole(*m_link, [&](pqxx::nontransaction &sql) {
        const pqxx::result accounts = sql.exec_params("SELECT a.role, o.people, EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = a.role) FROM congso.accounts a JOIN congso.people p ON p.id = a.person, "
                                                      "congso.office o WHERE p.login = $1", login.toStdString());
        known = !accounts.empty();
        for (const auto &account : accounts) {
            const std::string role = text(account[0]).toStdString();
            const bool there = text(account[2]) == QLatin1String("t");
            // First there is no way back into this database, then whatever the role has locked is let go of, also rows of its own.
            if (there)
                sql.exec("REVOKE " + sql.quote_name(text(account[1]).toStdString()) + " FROM " + sql.quote_name(role));
            sql.exec_params("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1", role);
            if (there)
                sql.exec("ALTER ROLE " + sql.quote_name(role) + " NOLOGIN PASSWORD NULL");
            sql.exec_params("UPDATE congso.accounts SET enabled = false WHERE role = $1", role);
        }
    });
    return outcome && !known ? Outcome(failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), login}})) : outcome;
}

Result<ServerEpoch> ServerAdmin::restored()
{
    ServerEpoch epoch;
    const Outcome outcome = whole(*m_link, [&](pqxx::nontransaction &sql) {
        sql.exec("SELECT congso.begin_epoch(cluster) FROM congso.office");
        const pqxx::result rows = sql.exec("SELECT epoch, after FROM congso.epochs ORDER BY epoch DESC LIMIT 1");
        epoch = {integer(rows[0][0]), integer(rows[0][1])};
    });
    return outcome ? Result<ServerEpoch>(epoch) : tl::make_unexpected(outcome.error());
}

}
