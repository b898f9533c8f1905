// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serverwire.h"
#include "tests/flow/canaryreaders.h"
#include "tests/flow/serverdesk.h"
#include "tests/flow/serverprompt.h"
#include "tests/support/canaryoffice.h"
#include "tests/support/drafting.h"

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Drafted
{
    const char *name;
    OutgoingState state;
    const char *readers;
};
constexpr Drafted drafted[] = {
    {"draft", OutgoingState::Draft, "cvhoa truongccvc"},
    {"in review", OutgoingState::InReview, "cvhoa truongccvc giamdoc chanhvp"},
    {"approved", OutgoingState::Approved, "cvhoa truongccvc giamdoc chanhvp vanthu vanthukhac"},
    {"signed", OutgoingState::Signed, "cvhoa truongccvc giamdoc chanhvp vanthu vanthukhac"},
    {"sealed", OutgoingState::Sealed, "cvhoa truongccvc giamdoc chanhvp vanthu vanthukhac"},
    {"issued", OutgoingState::Issued, "cvhoa truongccvc giamdoc chanhvp vanthu vanthukhac luutru"},
};
}

/// Role by kind of document by door: every function that people's roles may call is asked for every document by everybody. Which
/// functions these are, the server says.
class TestServerDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDoorIsAsked();
    void theCheckKnowsTheSame();
    void onlyReadersAreTold_data();
    void onlyReadersAreTold();

private:
    struct Secret
    {
        QString kind, word, id, hash, seq, seal, file;
        QStringList readers;
        int version = 0;
    };
    QString sql(const QString &statement) { return m_desk->sql(statement); }
    QStringList doors();
    void add(const QString &kind, const QString &word, const SubjectId &id, const QStringList &readers);
    /// Each with its answer to this person.
    QString said(ServerPrompt &prompt, const QString &door, const QString &login, const Secret &secret);

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<CanaryOffice> m_canaries;
    std::unique_ptr<ServerDesk> m_desk;
    QList<Secret> m_secrets;
    QStringList m_logins;
    QHash<QString, PostId> m_posts;
    QHash<QString, QString> m_answers;
};

void TestServerDoors::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
    m_canaries = std::make_unique<CanaryOffice>();
    Drafting drafting(m_canaries->office());
    QList<SubjectId> documents;
    for (const Drafted &one : drafted)
        documents << drafting.at(one.state, s("Zbdi%1xq").arg(documents.size()));
    m_desk = std::make_unique<ServerDesk>(*m_postgres, s("office"));
    QVERIFY2(m_desk->made, told(m_desk->made));
    const Outcome seeded = m_desk->seed(m_canaries->office());
    QVERIFY2(seeded, told(seeded));
    m_desk->setToday(m_canaries->office().as(s("giamdoc"))->today().toString(Qt::ISODate));
    QCOMPARE(m_desk->admin->addPerson(s("vanthucu")).error().code, ErrorCode::UsageNotFound); // has left
    m_logins = m_canaries->logins();
    m_logins.removeAll(s("vanthucu"));
    for (const QString &login : std::as_const(m_logins))
        m_posts.insert(login, PostId(QUuid::fromString(sql(s("SELECT id FROM congso.posts WHERE person = '%1' ORDER BY active DESC LIMIT 1").arg(m_canaries->office().person(login).toString())))));
    for (const CanaryLetter &letter : m_canaries->letters()) {
        QStringList readers = m_logins;
        readers.removeIf([&letter](const QString &login) { return letter.id.isNull() || !mayRead(login, letter.kind); }); // what is not registered stays on its PC
        add(letter.kind, letter.word, letter.id, readers);
    }
    for (const CanaryCaseFile &file : m_canaries->caseFiles()) {
        QStringList readers = m_logins;
        readers.removeIf([&file](const QString &login) { return !mayRead(login, file.rights); });
        add(s("case file of ") + file.rights, file.word, file.id, readers);
    }
    for (qsizetype at = 0; at < documents.size(); ++at)
        add(s(drafted[at].name), s("Zbdi%1xq").arg(at), documents.at(at), s(drafted[at].readers).split(u' '));
}

void TestServerDoors::add(const QString &kind, const QString &word, const SubjectId &id, const QStringList &readers)
{
    Secret secret{kind, word, id.toString(), {}, s("0"), s("00"), QString(64, u'0'), readers};
    const QStringList first = sql(s("SELECT e.seq, encode(e.hash, 'hex'), s.version FROM congso.events e JOIN congso.subjects s ON s.id = e.subject WHERE e.subject = '%1' ORDER BY e.seq LIMIT 1").arg(secret.id)).split(u'|');
    if (first.size() == 3) {
        secret.seq = first.at(0);
        secret.seal = first.at(1);
        secret.version = first.at(2).toInt();
    }
    if (const QString file = sql(s("SELECT hash FROM congso.event_files WHERE subject = '%1' ORDER BY seq LIMIT 1").arg(secret.id)); !file.isEmpty())
        secret.file = file;
    m_secrets << secret;
}

QStringList TestServerDoors::doors()
{
    return sql(s("SELECT DISTINCT p.proname FROM pg_proc p, congso.office o WHERE p.pronamespace = 'congso'::regnamespace AND has_function_privilege(o.people, p.oid, 'EXECUTE') ORDER BY 1")).split(u'\n');
}

QString TestServerDoors::said(ServerPrompt &prompt, const QString &door, const QString &login, const Secret &secret)
{
    const PersonId person = m_canaries->office().person(login);
    const ServerEvent event = ServerDesk::event(person, m_posts.value(login), SubjectId(QUuid::fromString(secret.id)), "incoming.placed", {{s("box"), s("1")}}, secret.version);
    const QString batch = QString::fromStdString(serverwire::compact({{s("events"), QJsonArray{serverwire::toJson(event)}}}));
    const QString words = s("SELECT x.*, convert_from(x.payload, 'UTF8') FROM congso.%1 x");
    const QHash<QString, QString> calls{
        {s("who_am_i"), s("SELECT congso.who_am_i()")},
        {s("is_unchanged"), s("SELECT congso.is_unchanged(1, '\\x%1', 0, 1, '\\x00')").arg(secret.seal)},
        {s("knows"), s("SELECT 'known ' || congso.knows(%1, '\\x%2')").arg(secret.seq, secret.seal)},
        {s("append"), s("BEGIN; SELECT seq, kind FROM congso.append($said$%1$said$); ROLLBACK").arg(batch)},
        {s("settle"), s("SELECT * FROM congso.settle(1)")},
        {s("pull"), words.arg(s("pull(0, 2000)"))},
        {s("pull_office"), words.arg(s("pull_office(0, 2000)"))},
        {s("history"), words.arg(s("history('%1', 0, 500)").arg(secret.id))},
        {s("histories"), words.arg(s("histories(ARRAY['%1'::uuid])").arg(secret.id))},
        {s("access_feed"), s("SELECT * FROM congso.access_feed(0, 10000)")},
        {s("open_work"), s("SELECT * FROM congso.open_work(2000)")},
        {s("put_part"), s("SELECT congso.put_part('%1', 0, 'x')").arg(secret.file)},
        {s("finish_upload"), s("SELECT congso.finish_upload('%1', 1)").arg(secret.file)},
        {s("drop_upload"), s("SELECT congso.drop_upload('%1')").arg(secret.file)},
        {s("upload_state"), s("SELECT congso.upload_state('%1')").arg(secret.file)},
        {s("get_part"), s("SELECT 'bytes ' || encode(congso.get_part('%1', '%2', 0), 'escape')").arg(secret.id, secret.file)},
    };
    if (!calls.contains(door))
        return s("nothing");
    // What does not depend on the document is asked once.
    const QString key = login + calls.value(door);
    if (!m_answers.contains(key))
        m_answers.insert(key, prompt.answer(calls.value(door)));
    return m_answers.value(key);
}

/// A door that is opened without being asked here is a way in that nobody has looked at.
void TestServerDoors::everyDoorIsAsked()
{
    ServerPrompt prompt(*m_postgres, s("office"), m_desk->account(s("vanthu")));
    for (const QString &door : doors())
        QVERIFY2(said(prompt, door, s("vanthu"), m_secrets.first()) != s("nothing"), qPrintable(door));
}

/// What "server check" takes for a door is one, and nothing else is.
void TestServerDoors::theCheckKnowsTheSame()
{
    const auto about = [this] { return m_desk->admin->check(false).value().problems.filter(QRegularExpression(s("^rights"))); };
    QCOMPARE(about(), QStringList());
    for (const QString &door : doors()) {
        const QString name = sql(s("SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'congso'::regnamespace AND proname = '%1'").arg(door));
        sql(s("ALTER FUNCTION %1 RESET search_path").arg(name));
        QCOMPARE(about(), QStringList(s("rights door ") + door));
        sql(s("ALTER FUNCTION %1 SET search_path = pg_catalog, congso, pg_temp").arg(name));
    }
}

void TestServerDoors::onlyReadersAreTold_data()
{
    QTest::addColumn<QString>("login");
    for (const QString &login : std::as_const(m_logins))
        QTest::newRow(qPrintable(login)) << login;
}

void TestServerDoors::onlyReadersAreTold()
{
    QFETCH(QString, login);
    ServerPrompt prompt(*m_postgres, s("office"), m_desk->account(login));
    const QStringList all = doors();
    for (const Secret &secret : std::as_const(m_secrets)) {
        const bool reader = secret.readers.contains(login);
        for (const QString &door : all) {
            const QString answer = said(prompt, door, login, secret);
            const QByteArray where = (login + u' ' + secret.kind + u' ' + door + s(": ") + answer.left(300)).toUtf8();
            // The id of a letter stands in case files that it lies in, and stays when all that was said of it is erased: it says nothing.
            const bool listed = secret.kind != s("erased") && (door == s("access_feed") || door == s("open_work")) && answer.contains(secret.id);
            QVERIFY2(reader || !(answer.contains(secret.word) || listed), where.constData());
            if (door == s("pull") || door == s("histories") || door == s("history"))
                QVERIFY2(answer.contains(secret.word) == reader, where.constData());
            else if (door == s("access_feed"))
                QVERIFY2(listed == reader, where.constData());
            else if (door == s("knows") && secret.kind != s("erased"))
                QVERIFY2((answer == s("known true")) == reader, where.constData());
            else if (door == s("get_part") && !secret.file.startsWith(u'0'))
                QVERIFY2(answer.contains(s("bytes ")) == reader, where.constData());
            else if (door == s("append"))
                QVERIFY2(reader || answer.contains(s("ERROR")), where.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestServerDoors)
#include "tst_serverdoors.moc"
