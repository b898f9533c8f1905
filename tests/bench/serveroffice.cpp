// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/serveroffice.h"

#include "app/hosting/hosting.h"
#include "db/server/serveradmin.h"
#include "db/store/hashing.h"
#include "db/store/journal.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "tests/bench/figures.h"
#include "tests/bench/stores.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextStream>

namespace congso::bench {

namespace {
constexpr int checkedDocuments = 1'000;
constexpr int documentsAtOnce = 10'000; ///< that the generator works through
constexpr int readAtOnce = 20'000;
const QString password = QStringLiteral("bench");
const QByteArray first = "incoming.registered";
const QUuid officeId = QUuid::fromString(QStringLiteral("11111111-1111-7111-8111-111111111111"));

/// What follows from the events of generated documents, as the server folds them one by one.
constexpr const char *foldDocuments = R"(
INSERT INTO congso.subjects (id, area, version, head, state, creator, last_event, last_actor, last_kind, fields)
  SELECT l.subject, 'incoming', l.version, l.hash, l.result, f.actor, l.id, l.actor, l.kind, convert_from(p.body, 'UTF8')::jsonb -> 'fields'
    FROM (SELECT DISTINCT ON (subject) * FROM congso.events WHERE seq > %1 ORDER BY subject, version DESC) l
    JOIN congso.events f ON f.subject = l.subject AND f.version = 1 JOIN congso.payloads p ON p.seq = f.seq;
INSERT INTO congso.documents (subject, area, state, day, kind, numbered, number)
  SELECT id, 'incoming', state, fields ->> 'arrival', coalesce(fields ->> 'kind', ''), true, true FROM congso.subjects WHERE area = 'incoming';
INSERT INTO congso.numbers SELECT number_register, number_year, number, number_suffix, subject, false FROM congso.events WHERE seq > %1 AND number_register IS NOT NULL;
INSERT INTO congso.submissions
  SELECT e.subject, t::uuid FROM congso.events e JOIN congso.payloads p ON p.seq = e.seq, jsonb_array_elements_text(convert_from(p.body, 'UTF8')::jsonb -> 'to') t
   WHERE e.seq > %1 AND e.kind = 'incoming.submitted';
INSERT INTO congso.assignments (id, document, parent, role, state, unit, person, assigner, due)
  SELECT (o ->> 'id')::uuid, e.subject, (o ->> 'parent')::uuid, o ->> 'role', 'waiting', (o ->> 'unit')::uuid, (o ->> 'person')::uuid, e.actor, coalesce(o ->> 'due', '')
    FROM congso.events e JOIN congso.payloads p ON p.seq = e.seq, jsonb_array_elements(convert_from(p.body, 'UTF8')::jsonb -> 'assignments') o
   WHERE e.seq > %1 AND e.kind = 'incoming.instructed';
UPDATE congso.assignments a SET state = d.state FROM (
  SELECT (o ->> 'assignment')::uuid AS id, o ->> 'state' AS state FROM congso.events e JOIN congso.payloads p ON p.seq = e.seq,
         jsonb_array_elements(convert_from(p.body, 'UTF8')::jsonb -> 'parts') o WHERE e.seq > %1 AND e.kind = 'incoming.completed') d WHERE a.id = d.id;
INSERT INTO congso.access SELECT document, person, 0 FROM congso.submissions
  UNION SELECT document, coalesce(person, unit), CASE WHEN person IS NOT NULL THEN 0 WHEN role = 'inform' THEN 2 ELSE 1 END FROM congso.assignments;
UPDATE congso.journal SET seq = e.seq, seal = e.seal FROM (SELECT seq, seal FROM congso.events ORDER BY seq DESC LIMIT 1) e;
)";

QByteArray uuid(const QUuid &id)
{
    return id.isNull() ? QByteArray("\\N") : id.toByteArray(QUuid::WithoutBraces);
}

QByteArray bytes(const QByteArray &value)
{
    return "\\\\x" + value.toHex();
}

QByteArray resultOf(const Event &event)
{
    static const QHash<QByteArray, QByteArray> results{{"incoming.registered", "registered"}, {"incoming.submitted", "submitted"}, {"incoming.instructed", "assigned"},
                                                       {"incoming.completed", "completed"}};
    const QByteArray said = QJsonDocument::fromJson(event.payload).object().value(QLatin1String("state")).toString().toUtf8();
    if (!results.contains(event.body.kind))
        qFatal("%s is not among what is generated", event.body.kind.constData());
    return said.isEmpty() ? results.value(event.body.kind) : said;
}

QByteArray eventLine(const Event &event)
{
    const EventBody &body = event.body;
    const EventStamp &stamp = *event.stamp;
    QByteArrayList fields{QByteArray::number(stamp.seq), QByteArray::number(stamp.epoch), uuid(body.id.uuid()), uuid(body.batch.uuid()), uuid(body.subject.uuid()),
                          QByteArray::number(body.base), body.kind, QByteArray::number(body.v), uuid(body.actor.uuid()), uuid(body.post.uuid()), uuid(body.behalf.uuid()),
                          uuid(body.delegation.uuid()), uuid(body.device), QByteArray::number(body.atAuthor), bytes(body.payloadHash), QByteArray::number(stamp.version),
                          QByteArray::number(stamp.at)};
    if (stamp.number)
        fields << uuid(stamp.number->registerId.uuid()) << QByteArray::number(stamp.number->year) << QByteArray::number(stamp.number->number) << stamp.number->suffix.toUtf8();
    else
        fields << "\\N" << "\\N" << "\\N" << "\\N";
    fields << bytes(stamp.prev) << bytes(stamp.hash) << bytes(stamp.seal) << resultOf(event);
    return fields.join('\t') + '\n';
}

QByteArray payloadLine(const Event &event)
{
    return QByteArray::number(event.stamp->seq) + '\t' + bytes(event.salt) + '\t' + bytes(event.payload) + '\n';
}

/// The events of a closed store with a seq above \a after, as long as \a use takes them.
void walk(const QString &store, qint64 after, const std::function<bool(const Event &)> &use)
{
    auto connection = need(Connection::open(store + QStringLiteral("/office.sqlite"), Connection::Mode::ReadOnly), "open");
    for (bool more = true; more;) {
        more = false;
        Query row = connection->query(query::events_after);
        row.bindAll(after, readAtOnce);
        while (row.next()) {
            const Event event = eventFrom(row);
            after = event.arrived;
            if (!use(event))
                return;
            more = true;
        }
    }
}

/// Only its journal is read, which is the same in every version of a store: no need to bring it up to date.
QString sourceStore(const QString &cache, int documents)
{
    const QStringList found = QDir(cache).entryList({QStringLiteral("documents-%1-schema-*").arg(documents)}, QDir::Dirs, QDir::Time);
    const QString partial = QStringLiteral(".partial");
    for (const QString &name : found) {
        if (!name.endsWith(partial))
            return cache + u'/' + name;
    }
    const QString made = generatedStore(cache, documents);
    settle();
    return made;
}

struct Prefix
{
    QList<Event> office; ///< before the first document
    qint64 last = 0;     ///< seq of the last event of the documents
};

/// The generator works through ten thousand documents at a time: a multiple of that is whole.
Prefix prefixOf(const QString &store, int documents)
{
    Prefix prefix;
    int registered = 0;
    walk(store, 0, [&](const Event &event) {
        registered += event.body.kind == first ? 1 : 0;
        if (registered > documents || (registered > 0 && !event.body.kind.startsWith("incoming.")))
            return false;
        if (registered == 0)
            prefix.office << event;
        prefix.last = event.stamp->seq;
        return true;
    });
    return prefix;
}

void feedAll(QProcess &process, const QString &store, const Prefix &prefix, QByteArray (*line)(const Event &))
{
    QByteArray lines;
    const auto flush = [&] {
        process.write(lines);
        while (process.bytesToWrite() > 0 && process.waitForBytesWritten(60'000)) { }
        lines.clear();
    };
    walk(store, prefix.office.last().arrived, [&](const Event &event) {
        if (event.stamp->seq > prefix.last)
            return false;
        lines += line(event);
        if (lines.size() > 1024 * 1024)
            flush();
        return true;
    });
    flush();
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        qFatal("COPY");
}

std::unique_ptr<ServerAdmin> administer(BenchCluster &cluster, const QString &database)
{
    return need(ServerAdmin::connect({cluster.url(database), {}}, {QStringLiteral("postgres"), {}}), "connect");
}

void begin(BenchCluster &cluster, const QString &database, const QList<Event> &events)
{
    cluster.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + database);
    const auto admin = administer(cluster, database);
    need(admin->init(need(hosting::shippedWorkflow(), "workflow")), "init");
    need(admin->seedBegin(officeId, 1), "begin");
    for (qsizetype from = 0; from < events.size(); from += 200)
        need(admin->seedEvents(events.mid(from, 200)), "seed");
    need(admin->seedEnd(), "end");
}

void copyIn(BenchCluster &cluster, const QString &database, const QString &store, int documents)
{
    const Prefix prefix = prefixOf(store, documents);
    begin(cluster, database, prefix.office);
    feedAll(*cluster.feed(database, QStringLiteral("COPY congso.events FROM STDIN")), store, prefix, eventLine);
    feedAll(*cluster.feed(database, QStringLiteral("COPY congso.payloads FROM STDIN")), store, prefix, payloadLine);
    cluster.sql(database, QString::fromLatin1(foldDocuments).arg(prefix.office.last().stamp->seq));
}

QString digestOf(BenchCluster &cluster, const QString &database)
{
    QStringList digests;
    for (const char *table : {"events", "payloads", "subjects", "documents", "numbers", "submissions", "assignments", "access", "people", "posts", "journal"})
        digests << cluster.sql(database, QStringLiteral("SELECT '%1', md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM congso.%1 t").arg(QLatin1String(table)));
    return digests.join(u'\n');
}

/// Once in a cluster: both ways on a small office.
void checkCopying(BenchCluster &cluster, const QString &cache)
{
    const QString store = sourceStore(cache, checkedDocuments);
    QList<Event> events;
    const Prefix prefix = prefixOf(store, checkedDocuments);
    walk(store, 0, [&](const Event &event) {
        events << event;
        return event.stamp->seq < prefix.last;
    });
    begin(cluster, QStringLiteral("check_one"), events);
    copyIn(cluster, QStringLiteral("check_other"), store, checkedDocuments);
    const QString one = digestOf(cluster, QStringLiteral("check_one")), other = digestOf(cluster, QStringLiteral("check_other"));
    if (one != other)
        qFatal("copied in, an office is not what it is taken over:\n%s\n\n%s", qPrintable(one), qPrintable(other));
    for (const char *name : {"check_one", "check_other"})
        cluster.sql(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE ") + QLatin1String(name));
}
}

ServerOffice::ServerOffice(BenchCluster &cluster, const QString &cache, int documents)
    : m_cluster(cluster), m_database(QStringLiteral("office_%1").arg(documents)), m_documents(documents)
{
    // Behind the documents on the server there have to be more, for what is appended.
    m_store = sourceStore(cache, documents <= 10'000 ? 20'000 : 1'000'000);
    if (!m_cluster.has(m_database)) {
        checkCopying(m_cluster, cache);
        QTextStream(stderr) << "making an office of " << documents << " documents on the server" << Qt::endl;
        const QString made = m_database + QStringLiteral("_made");
        m_cluster.sql(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS ") + made);
        copyIn(m_cluster, made, m_store, documents);
        m_cluster.sql(made, QStringLiteral("VACUUM ANALYZE"));
        m_cluster.sql(QStringLiteral("postgres"), QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(made, m_database));
    }
    need(administer(m_cluster, m_database)->init(need(hosting::shippedWorkflow(), "workflow")), "init");
}

ServerOffice::ServerOffice(BenchCluster &cluster, const ServerOffice &like, const QString &database)
    : m_cluster(cluster), m_database(database), m_store(like.m_store), m_documents(like.m_documents)
{
    need(administer(m_cluster, m_database)->init(need(hosting::shippedWorkflow(), "workflow")), "init");
}

sync::ServerAccount ServerOffice::account(const QString &login) const
{
    const QString find = QStringLiteral("SELECT a.role FROM congso.accounts a JOIN congso.people p ON p.id = a.person WHERE a.enabled AND p.login = '%1'").arg(login);
    QString role = m_cluster.sql(m_database, find);
    if (role.isEmpty()) {
        role = need(administer(m_cluster, m_database)->addPerson(login), "account").role;
        // A thousand PCs of thirty people; a real one has four connections.
        m_cluster.sql(m_database, QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT -1 PASSWORD '%2'").arg(role, password));
    }
    return {{url(), {}}, {role, password}};
}

qint64 ServerOffice::events() const
{
    return m_cluster.sql(m_database, QStringLiteral("SELECT seq FROM congso.journal")).toLongLong();
}

QList<QList<ServerEvent>> ServerOffice::freshActs(int count) const
{
    QHash<SubjectId, QList<Event>> documents;
    QList<SubjectId> order;
    int registered = 0;
    walk(m_store, prefixOf(m_store, m_documents).last, [&](const Event &event) {
        const SubjectId id = event.body.subject;
        if (event.body.kind == first && order.size() < count)
            order << id;
        registered += event.body.kind == first ? 1 : 0;
        if (event.body.kind.startsWith("incoming."))
            documents[id] << event;
        return registered <= documentsAtOnce; // the next ones begin when these are done
    });
    QList<QList<ServerEvent>> acts(4);
    QDate last(2000, 1, 1);
    for (const SubjectId &id : std::as_const(order)) {
        QHash<QByteArray, QByteArray> renamed;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const SubjectId subject(uuid7(now, randomBytes(10)));
        static const QRegularExpression given(QStringLiteral("\"id\":\"([0-9a-f-]{36})\""));
        const QList<Event> events = documents.value(id).mid(0, 4);
        for (qsizetype i = 0; i < events.size(); ++i) {
            Event event = events.at(i);
            auto match = given.globalMatch(QString::fromUtf8(event.payload));
            while (match.hasNext())
                renamed.insert(match.next().captured(1).toLatin1(), uuid7(now, randomBytes(10)).toByteArray(QUuid::WithoutBraces));
            for (auto name = renamed.cbegin(); name != renamed.cend(); ++name)
                event.payload.replace(name.key(), name.value());
            ServerEvent one;
            if (event.stamp->number)
                one.number = NewEvent::NumberRequest{event.stamp->number->registerId, event.stamp->number->year, std::nullopt, event.stamp->number->suffix};
            event.stamp.reset();
            event.salt = randomBytes(16);
            event.body.id = EventId(uuid7(now, randomBytes(10)));
            event.body.batch = BatchId(uuid7(now, randomBytes(10)));
            event.body.subject = subject;
            event.body.payloadHash = payloadHash(event.salt, event.payload);
            one.event = event;
            acts[i] << one;
            last = std::max(last, QDate::fromString(QJsonDocument::fromJson(event.payload).object().value(QLatin1String("fields")).toObject().value(QLatin1String("arrival")).toString(), Qt::ISODate));
        }
    }
    // A large generated office has come further than the calendar: its clock goes ahead of ours by so much.
    m_cluster.sql(m_database, QStringLiteral("INSERT INTO congso.settings VALUES ('office.utc_offset', to_jsonb(420 + 1440 * greatest(0, '%1'::date - current_date + 1))) "
                                             "ON CONFLICT (field) DO UPDATE SET value = EXCLUDED.value").arg(last.toString(Qt::ISODate)));
    return acts;
}

QString ServerOffice::authorOf(const ServerEvent &event) const
{
    if (m_logins.isEmpty()) {
        const QStringList rows = m_cluster.sql(m_database, QStringLiteral("SELECT id, login FROM congso.people")).split(u'\n');
        for (const QString &row : rows)
            m_logins.insert(PersonId::fromString(row.section(u'|', 0, 0)), row.section(u'|', 1));
    }
    return m_logins.value(event.event.body.actor);
}

void ServerOffice::multiply(BenchCluster &cluster, const QString &database, int times)
{
    // The last bytes of an id tell the copies apart, so that they lie in its index where new ones would not.
    const QString renamed = QStringLiteral("encode(overlay(uuid_send(%1) placing int2send(k::int2) from 9), 'hex')::uuid");
    const auto id = [&renamed](const char *column) { return renamed.arg(QLatin1String(column)); };
    QString statement = QStringLiteral("SET session_replication_role = replica; CREATE TEMP TABLE head AS SELECT seq FROM congso.journal;");
    const QString copies = QStringLiteral(", head, generate_series(1, %1) k ").arg(times - 1);
    statement += QStringLiteral("INSERT INTO congso.events SELECT e.seq + k * head.seq, e.epoch, %1, %2, %3, e.base, e.kind, e.v, e.actor, e.post, e.behalf, e.delegation, e.device, e.at_author, "
                                "e.payload_hash, e.version, e.at, e.number_register, e.number_year, e.number, e.number_suffix, e.prev, e.hash, e.seal, e.result "
                                "FROM congso.events e%4 WHERE e.kind LIKE 'incoming.%';").arg(id("e.id"), id("e.batch"), id("e.subject"), copies);
    statement += QStringLiteral("INSERT INTO congso.payloads SELECT p.seq + k * head.seq, p.salt, p.body FROM congso.payloads p JOIN congso.events e ON e.seq = p.seq AND e.seq <= (SELECT seq FROM head) "
                                "AND e.kind LIKE 'incoming.%'%1;").arg(copies);
    statement += QStringLiteral("INSERT INTO congso.subjects SELECT %1, s.area, s.version, s.head, s.state, s.creator, s.last_event, s.last_actor, s.last_kind, s.fields FROM congso.subjects s%2 "
                                "WHERE s.area = 'incoming';").arg(id("s.id"), copies);
    statement += QStringLiteral("INSERT INTO congso.documents SELECT %1, d.area, d.state, d.day, d.kind, d.numbered, d.number, d.drafter, d.unit, d.approver, d.round FROM congso.documents d%2;").arg(id("d.subject"), copies);
    statement += QStringLiteral("INSERT INTO congso.numbers SELECT n.register, n.year - 100 * k, n.number, n.suffix, %1, n.voided FROM congso.numbers n%2;").arg(id("n.subject"), copies);
    statement += QStringLiteral("INSERT INTO congso.submissions SELECT %1, s.person FROM congso.submissions s%2;").arg(id("s.document"), copies);
    statement += QStringLiteral("INSERT INTO congso.access SELECT %1, a.grantee, a.how FROM congso.access a%2;").arg(id("a.subject"), copies);
    statement += QStringLiteral("INSERT INTO congso.assignments SELECT %1, %2, a.parent, a.role, a.state, a.unit, a.person, a.assigner, a.due, a.asked_due, a.waiting_until FROM congso.assignments a%3;")
                     .arg(id("a.id"), id("a.document"), copies);
    statement += QStringLiteral("INSERT INTO congso.seen SELECT v.person, %1 FROM congso.seen v%2;").arg(id("v.subject"), copies);
    statement += QStringLiteral("UPDATE congso.journal SET seq = seq * %1;").arg(times);
    cluster.sql(database, statement);
    cluster.sql(database, QStringLiteral("VACUUM ANALYZE"));
}

}
