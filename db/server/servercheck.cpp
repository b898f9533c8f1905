// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serveradmin.h"
#include "db/server/serverlink.h"
#include "db/server/serverwire.h"

#include <pqxx/pqxx>

namespace congso {

namespace {
using serverwire::integer;
using serverwire::text;

/// What a role of people may that is none of the doors, and what keeps the records safe on this server. One row a problem.
constexpr const char *problemsQuery = R"(
WITH doors (name) AS (VALUES ('who_am_i'), ('is_unchanged'), ('knows'), ('append'), ('settle'), ('pull'), ('pull_office'), ('open_work'), ('history'), ('histories'), ('access_feed'), ('put_part'), ('finish_upload'),
    ('drop_upload'), ('upload_state'), ('get_part')),
  people AS (SELECT o.people AS name FROM congso.office o)
SELECT 'rights table ' || c.relname FROM pg_class c, people WHERE c.relnamespace = 'congso'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'S')
   AND has_table_privilege(people.name, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
UNION ALL
SELECT 'rights function ' || p.proname FROM pg_proc p, people WHERE p.pronamespace = 'congso'::regnamespace AND p.proname NOT IN (SELECT name FROM doors)
   AND has_function_privilege(people.name, p.oid, 'EXECUTE')
UNION ALL
SELECT 'rights schema ' || n.nspname FROM pg_namespace n, people WHERE n.nspname IN ('public', 'congso') AND has_schema_privilege(people.name, n.oid, 'CREATE')
UNION ALL
SELECT 'rights temporary tables' FROM people WHERE has_database_privilege(people.name, current_database(), 'TEMP, CREATE')
UNION ALL
SELECT 'rights language ' || l.lanname FROM pg_language l, people WHERE l.lanpltrusted AND l.lanname <> 'sql' AND has_language_privilege(people.name, l.oid, 'USAGE')
UNION ALL
SELECT 'rights catalogue ' || p.proname FROM pg_proc p, people WHERE p.pronamespace = 'pg_catalog'::regnamespace
   AND p.proname ~ '^(lo_|lo(read|write)$|pg_(try_)?advisory)' AND has_function_privilege(people.name, p.oid, 'EXECUTE')
UNION ALL
SELECT 'rights role ' || r.rolname FROM pg_roles r JOIN congso.accounts a ON a.role = r.rolname
 WHERE r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls OR r.rolconnlimit NOT BETWEEN 1 AND 16
UNION ALL
SELECT 'rights member ' || m.rolname || ' of ' || g.rolname FROM pg_auth_members x JOIN pg_roles m ON m.oid = x.member JOIN pg_roles g ON g.oid = x.roleid, people
 WHERE g.rolname <> people.name AND (m.rolname = people.name OR m.rolname IN (SELECT role FROM congso.accounts))
UNION ALL
SELECT 'rights owner ' || r.rolname FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner WHERE n.nspname = 'congso' AND (r.rolcanlogin OR r.rolsuper)
UNION ALL
SELECT 'rights door ' || p.proname FROM pg_proc p WHERE p.pronamespace = 'congso'::regnamespace AND p.proname IN (SELECT name FROM doors)
   AND NOT (p.prosecdef AND EXISTS (SELECT 1 FROM unnest(p.proconfig) c WHERE c LIKE 'search_path=%pg_catalog, congso, pg_temp%'))
UNION ALL
SELECT 'settings ' || name || ' = ' || setting FROM pg_settings
 WHERE (name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'archive_mode') AND setting = 'off')
    OR (name = 'password_encryption' AND setting <> 'scram-sha-256')
    OR (name = 'max_prepared_transactions' AND setting <> '0') -- one left open keeps everybody out, and no connection ends it
    OR (name = 'log_statement' AND setting <> 'none') OR (name = 'log_parameter_max_length' AND setting <> '0' AND EXISTS (SELECT 1 FROM pg_settings d
          WHERE d.name IN ('log_min_duration_statement', 'log_min_duration_sample') AND d.setting <> '-1')) -- what people write would be in the log
    OR (name = 'ssl_min_protocol_version' AND setting IN ('TLSv1', 'TLSv1.1', ''))
    OR (name = 'archive_command' AND setting IN ('', '(disabled)') AND (SELECT m.setting FROM pg_settings m WHERE m.name = 'archive_mode') <> 'off'
        AND (SELECT l.setting FROM pg_settings l WHERE l.name = 'archive_library') = '')
    OR (name = 'max_connections' AND setting::integer < 20 + (SELECT count(*) FROM congso.accounts WHERE enabled))
    OR (name = 'ssl' AND setting = 'off' AND (SELECT l.setting FROM pg_settings l WHERE l.name = 'listen_addresses') NOT IN ('', 'localhost', '127.0.0.1'))
UNION ALL
SELECT 'messages waiting ' || round(pg_notification_queue_usage()::numeric * 100) || ' %' WHERE pg_notification_queue_usage() > 0.1
UNION ALL
SELECT 'open for long: transaction of ' || a.usename || ' since ' || to_char(a.xact_start, 'YYYY-MM-DD HH24:MI') FROM pg_stat_activity a
 WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.xact_start < now() - interval '15 minutes' -- nothing outdated is cleared away meanwhile
UNION ALL
SELECT 'archiving fails since ' || to_char(last_failed_time, 'YYYY-MM-DD HH24:MI') FROM pg_stat_archiver WHERE last_failed_time > coalesce(last_archived_time, '-infinity')
UNION ALL
SELECT 'rules not loaded' WHERE NOT EXISTS (SELECT 1 FROM congso.workflow_events)
ORDER BY 1)";

/// What only a superuser sees: how one comes in at all.
constexpr const char *entranceQuery = R"(
SELECT 'entrance line ' || line_number || ' of pg_hba.conf: ' || CASE WHEN error IS NOT NULL THEN error
    WHEN auth_method NOT IN ('scram-sha-256', 'cert', 'peer', 'reject') THEN 'method ' || auth_method
    WHEN type IN ('host', 'hostnossl') AND coalesce(address, '') NOT IN ('127.0.0.1', '::1', 'localhost', 'samehost') THEN 'without TLS'
    ELSE 'every database' END
  FROM pg_hba_file_rules
 WHERE error IS NOT NULL OR (auth_method NOT IN ('scram-sha-256', 'cert', 'peer', 'reject'))
    OR (auth_method <> 'reject' AND type IN ('host', 'hostnossl') AND coalesce(address, '') NOT IN ('127.0.0.1', '::1', 'localhost', 'samehost'))
    OR (auth_method NOT IN ('reject', 'peer') AND database && '{all}' AND type LIKE 'host%' AND coalesce(address, '') NOT IN ('127.0.0.1', '::1', 'localhost', 'samehost'))
UNION ALL
SELECT 'password of ' || r.rolname FROM pg_authid r JOIN congso.accounts a ON a.role = r.rolname WHERE a.enabled AND coalesce(r.rolpassword, '') NOT LIKE 'SCRAM-SHA-256$%'
UNION ALL
SELECT 'prepared transaction ' || gid FROM pg_prepared_xacts WHERE database = current_database()
ORDER BY 1)";

constexpr const char *accountsQuery = R"(
SELECT coalesce(p.login, ''), coalesce(p.name, ''), a.role, a.enabled, coalesce(p.active, false),
    (SELECT count(*) FROM pg_stat_activity s WHERE s.usename = a.role)
  FROM congso.accounts a LEFT JOIN congso.people p ON p.id = a.person ORDER BY 1)";

void readState(pqxx::nontransaction &sql, ServerAdmin::Report &report)
{
    const pqxx::result state = sql.exec("SELECT o.schema, o.id, j.seq, j.seal, (SELECT count(*) FROM congso.files), pg_database_size(current_database()) FROM congso.office o, congso.journal j");
    report.schema = int(integer(state[0][0]));
    report.office = serverwire::uuid(state[0][1]);
    report.events = integer(state[0][2]);
    report.seal = serverwire::bytes(state[0][3]);
    report.files = integer(state[0][4]);
    report.bytes = integer(state[0][5]);
    for (const auto &row : sql.exec("SELECT epoch, after FROM congso.epochs ORDER BY epoch"))
        report.epochs << ServerEpoch{integer(row[0]), integer(row[1])};
    for (const auto &row : sql.exec(accountsQuery)) {
        report.accounts << ServerAdmin::Account{text(row[0]), text(row[1]), text(row[2]), text(row[3]) == QLatin1String("t"), text(row[4]) == QLatin1String("t"),
                                                int(integer(row[5]))};
    }
}

/// The chain of every subject, the seals, and each file held against its name.
void readDeep(pqxx::nontransaction &sql, QStringList &problems)
{
    for (const auto &row : sql.exec("SELECT congso.verify_chain()"))
        problems << QStringLiteral("chain ") + text(row[0]);
    for (const auto &row : sql.exec("SELECT f.hash FROM congso.files f WHERE f.hash IS DISTINCT FROM encode(sha256((SELECT string_agg(p.body, ''::bytea ORDER BY p.part) "
                                    "FROM congso.file_parts p WHERE p.hash = f.hash)), 'hex')"))
        problems << QStringLiteral("file ") + text(row[0]);
}
}

Result<ServerAdmin::Report> ServerAdmin::check(bool deep)
{
    Report report;
    const Outcome outcome = m_link->run([&](pqxx::nontransaction &sql) {
        readState(sql, report);
        for (const auto &row : sql.exec(problemsQuery))
            report.problems << text(row[0]);
        const bool all = !sql.exec("SELECT 1 FROM pg_roles WHERE rolname = current_user AND rolsuper").empty();
        for (const auto &row : all ? sql.exec(entranceQuery) : pqxx::result())
            report.problems << text(row[0]);
        if (deep)
            readDeep(sql, report.problems);
    });
    return outcome ? Result<Report>(report) : tl::make_unexpected(outcome.error());
}

}
