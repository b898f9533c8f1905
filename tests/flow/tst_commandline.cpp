// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/registerincoming.h"
#include "app/office/office.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace congso;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString program()
{
    return QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + s("/congsoctl");
}

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}
}

/// congsoctl as scripts use it: exit statuses, one JSON document with frozen keys, several writers, kills.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpIsTold();
    void exitStatuses_data();
    void exitStatuses();
    void unknownListNamesThoseThereAre_data();
    void unknownListNamesThoseThereAre();
    void keysAreFrozen_data();
    void keysAreFrozen();
    void theMainJob();
    void whatWasCleanedIsTold();
    void severalWritersAndTheirNumbers();
    void killedAtAnyMoment();
    void backupAndRestore();

private:
    struct Ran
    {
        int status = -1;
        QByteArray out;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        QJsonObject result() const { return json().value(s("result")).toObject(); }
    };
    Ran run(const QStringList &arguments, const QString &login = s("lan.hoang"), const QString &store = {});
    struct Letter;
    bool killedWhile(int act, Letter &letter, int ms);
    void isWholeAfterKills(const QList<Letter> &letters);
    QStringList registering(const QString &file, const QString &subject) const;
    QString file(const QString &name, const QByteArray &content);

    QTemporaryDir m_dir;
    QString m_store;
};

void TestCommandLine::initTestCase()
{
    if (!QFile::exists(program()))
        QSKIP("congsoctl is not built");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_dir.filePath(s("config"))));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir.path()));
    m_store = m_dir.filePath(s("office"));
    const Ran made = run({s("init"), s("--demo"), s("--letters"), s("12"), s("--today"), s("2026-03-09")}, {});
    QCOMPARE(made.status, 0);
}

TestCommandLine::Ran TestCommandLine::run(const QStringList &arguments, const QString &login, const QString &store)
{
    QProcess process;
    QStringList all{s("--store"), store.isEmpty() ? m_store : store, s("--json"), s("--lang"), s("en")};
    if (!login.isEmpty())
        all << s("--as") << login;
    process.start(program(), all + arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

QString TestCommandLine::file(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QStringList TestCommandLine::registering(const QString &path, const QString &subject) const
{
    return {s("register"), path, s("--agency"), s("UBND xã Sông Thao"), s("--subject"), subject};
}

void TestCommandLine::helpIsTold()
{
    const QList<QStringList> ways{{s("--help")}, {s("help")}, {s("sign"), s("--help")}};
    for (const QStringList &way : ways) {
        const Ran ran = run(way);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("congsoctl") && ran.out.contains("register"), ran.out.constData());
    }
}

void TestCommandLine::exitStatuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString clerk = s("lan.hoang");
    QTest::newRow("done") << QStringList{s("list"), s("book")} << clerk << 0 << QString();
    QTest::newRow("refused by a rule") << QStringList{s("do"), s("completed"), s("DEN/2026/1"), s("--set"), s("text=x")} << s("quantri") << 2 << s("usage.not_found");
    QTest::newRow("not one's own act") << QStringList{s("do"), s("received"), s("DEN/2026/1")} << clerk << 1 << QString();
    QTest::newRow("a secret") << QStringList{s("register"), s("/nonexistent"), s("--agency"), s("x"), s("--subject"), s("y"), s("--secrecy"), s("mat")} << clerk << 1 << s("rule.secret");
    QTest::newRow("unknown verb") << QStringList{s("frobnicate")} << clerk << 2 << s("usage.arguments");
    QTest::newRow("unknown option") << QStringList{s("list"), s("book"), s("--colour"), s("red")} << clerk << 2 << s("usage.arguments");
    QTest::newRow("unknown box") << QStringList{s("list"), s("attic")} << clerk << 2 << s("usage.arguments");
    QTest::newRow("unknown action") << QStringList{s("do"), s("frobnicated"), s("DEN/2026/1")} << clerk << 2 << s("usage.unknown_action");
    QTest::newRow("no such document") << QStringList{s("show"), s("DEN/2026/99999")} << clerk << 2 << s("usage.not_found");
    QTest::newRow("no such person") << QStringList{s("list"), s("book")} << s("nobody") << 1 << s("signin.refused");
    QTest::newRow("missing file") << QStringList{s("register"), s("/nonexistent"), s("--agency"), s("x"), s("--subject"), s("y")} << clerk << 3 << s("file.unreadable");
}

void TestCommandLine::exitStatuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, login);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Ran ran = run(arguments, login);
    QCOMPARE(ran.status, status);
    const QJsonObject json = ran.json();
    QCOMPARE(json.value(s("ok")).toBool(), status == 0);
    if (!code.isEmpty())
        QCOMPARE(json.value(s("error")).toObject().value(s("code")).toString(), code);
    if (status != 0)
        QVERIFY(!json.value(s("error")).toObject().value(s("message")).toString().isEmpty());
}

void TestCommandLine::unknownListNamesThoseThereAre_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("one");
    QTest::newRow("list") << QStringList{s("list"), s("hop_thu")} << s("to_process");
    QTest::newRow("list of nothing") << QStringList{s("list")} << s("book");
    QTest::newRow("export") << QStringList{s("export"), s("hop_thu"), s("a.csv")} << s("overdue");
    QTest::newRow("draft list") << QStringList{s("draft"), s("list"), s("hop_thu")} << s("to_approve");
}

void TestCommandLine::unknownListNamesThoseThereAre()
{
    QFETCH(QStringList, words);
    QFETCH(QString, one);
    const Ran ran = run(words);
    QCOMPARE(ran.status, 2);
    const QJsonArray candidates = ran.json()[QLatin1String("error")][QLatin1String("args")][QLatin1String("candidates")].toArray();
    QVERIFY(std::any_of(candidates.begin(), candidates.end(), [&](const QJsonValue &candidate) { return candidate[QLatin1String("id")] == one; }));
}

void TestCommandLine::keysAreFrozen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("keys");
    QTest::newRow("list") << QStringList{s("list"), s("book"), s("--limit"), s("1")} << s("box complete documents");
    QTest::newRow("show") << QStringList{s("show"), s("DEN/2026/1")}
                          << s("assignments close_reason completed_at creator entered fields files id number read_only register registered_at remarks reply_code state submitted_to version wake_on");
    QTest::newRow("history") << QStringList{s("history"), s("DEN/2026/1")} << s("events id");
    QTest::newRow("search") << QStringList{s("search"), s("báo cáo")} << s("complete files_on_server hits indexed loose problem query sort total total_exact");
    QTest::newRow("index") << QStringList{s("index"), s("--rebuild")} << s("files_failed files_read pending percent");
    QTest::newRow("compose") << QStringList{s("compose"), file(s("compose.json"), R"({"kind":"TB","subject":"[gì]"})"), s("--out"), m_dir.filePath(s("composed.pdf"))}
                             << s("boxes file kind pages unfilled");
    QTest::newRow("templates") << QStringList{s("compose"), s("--templates")} << s("templates");
    QTest::newRow("verify") << QStringList{s("verify")} << s("events files head problems subjects");
}

void TestCommandLine::keysAreFrozen()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, keys);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 0);
    QCOMPARE(sortedKeys(ran.json()).join(u' '), s("ok result store version"));
    QCOMPARE(sortedKeys(ran.result()).join(u' '), keys);
}

void TestCommandLine::theMainJob()
{
    const Ran registered = run(registering(file(s("letter.txt"), "one letter"), s("Cử công chức đi học")) + QStringList{s("--number"), s("214/UBND-VHXH"), s("--issued"), s("2026-03-09")});
    QCOMPARE(registered.status, 0);
    QCOMPARE(sortedKeys(registered.result()).join(u' '), s("cleaned duplicates files id number version"));
    const QString id = registered.result().value(s("id")).toString();
    const Ran again = run(registering(file(s("again.txt"), "one letter"), s("Lại thư ấy")));
    QCOMPARE(again.result().value(s("duplicates")).toArray().size(), 1);
    const auto acts = [&](const QString &login, const QStringList &words) { return run(QStringList{s("do")} + words, login).status; };
    QCOMPARE(acts(s("lan.hoang"), {s("submitted"), id, s("--set"), s("to=mai.nguyen")}), 0);
    QCOMPARE(acts(s("mai.nguyen"), {s("instructed"), id, s("--set"), s("text=Phòng CCVC chủ trì"), s("--set"), s("lead=CCVC:5"), s("--set"), s("cooperate=VP:3")}), 0);
    QCOMPARE(acts(s("ha.pham"), {s("assigned"), id, s("--set"), s("lead=hoa.tran:3")}), 0);
    QCOMPARE(acts(s("hoa.tran"), {s("received"), id}), 0);
    QCOMPARE(acts(s("hoa.tran"), {s("result_reported"), id, s("--set"), s("text=Đã dự thảo"), s("--set"), s("files=") + file(s("result.txt"), "the draft")}), 0);
    QCOMPARE(acts(s("ha.pham"), {s("completed"), id, s("--set"), s("text=Xong")}), 1);
    QCOMPARE(acts(s("khai.dang"), {s("opined"), id, s("--set"), s("text=Nhất trí")}), 0);
    QCOMPARE(acts(s("ha.pham"), {s("completed"), s("214/ubnd-vhxh"), s("--set"), s("text=Xong")}), 0);
    QCOMPARE(run({s("show"), id}).result().value(s("state")).toString(), s("completed"));
    const QString pdf = m_dir.filePath(s("book.pdf"));
    const Ran book = run({s("book"), s("incoming"), s("--year"), QString::number(QDate::currentDate().year()), s("--pdf"), pdf});
    QCOMPARE(book.status, 0);
    QVERIFY(QFile(pdf).size() > 1000);
    QCOMPARE(run({s("verify"), s("--deep"), s("--expect"), run({s("verify")}).result().value(s("head")).toString()}).status, 0);
    QCOMPARE(run({s("verify"), s("--expect"), QString(64, u'0')}).status, 3);
}

/// A character that cannot be kept is told, in words and in JSON; an ordinary one is not.
void TestCommandLine::whatWasCleanedIsTold()
{
    const QString letter = file(s("cleaned.txt"), "cleaned");
    const Ran plain = run(registering(letter, s("Không có gì lạ")));
    QCOMPARE(plain.status, 0);
    QVERIFY(!plain.result().value(s("cleaned")).toBool(true));
    const Ran told = run(registering(letter, s("Trích \x01yếu lạ")));
    QVERIFY(told.result().value(s("cleaned")).toBool());
    const QString id = told.result().value(s("id")).toString();
    QCOMPARE(run({s("show"), id}).result().value(s("fields"))[s("subject")].toString(), s("Trích yếu lạ"));
    const Ran nul = run({s("do"), s("submitted"), id, s("--set"), s("to=mai.nguyen"), s("--set-json"), s("text=\"a\\u0000b\"")});
    QCOMPARE(nul.status, 0);
    QVERIFY(nul.result().value(s("cleaned")).toBool());
    QProcess words;
    words.start(program(), QStringList{s("--store"), m_store, s("--lang"), s("en"), s("--as"), s("lan.hoang")} + registering(letter, s("Trích \x01yếu lạ")));
    QVERIFY(words.waitForFinished());
    QVERIFY(words.readAllStandardOutput().contains("cannot be kept"));
}

void TestCommandLine::severalWritersAndTheirNumbers()
{
    constexpr int writers = 4, each = 6;
    // The desktop holds the same folder, writes too, and sees what the others do.
    auto desktop = OfficeStore::open({m_store}, systemServices());
    QVERIFY(desktop);
    auto office = (*desktop)->signIn(s("lan.hoang"), {}).result();
    QVERIFY(office);
    QSet<QString> seen;
    connect(office->get(), &Office::changed, this, [&seen](const ChangeSet &changes) {
        for (const SubjectId &subject : changes.subjects)
            seen.insert(subject.toString());
    });
    std::vector<std::unique_ptr<QProcess>> processes;
    QSet<QString> ids;
    QSet<int> numbers;
    for (int round = 0; round < each; ++round) {
        processes.clear();
        incoming::RegisterRequest own;
        own.paths = {file(s("d%1.txt").arg(round), "desktop " + QByteArray::number(round))};
        own.secrecy = s("none");
        own.fields.agency = s("UBND xã Sông Thao");
        own.fields.subject = s("Thư của cửa sổ");
        auto atTheDesk = incoming::registerIncoming(**office, own);
        for (int w = 0; w < writers; ++w) {
            processes.push_back(std::make_unique<QProcess>());
            const QString path = file(s("w%1-%2.txt").arg(w).arg(round), QByteArray::number(w * 100 + round));
            processes.back()->start(program(), QStringList{s("--store"), m_store, s("--json"), s("--as"), s("lan.hoang")} + registering(path, s("Thư của %1").arg(w)));
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(60'000));
            QCOMPARE(process->exitCode(), 0);
            const QJsonObject result = QJsonDocument::fromJson(process->readAllStandardOutput()).object().value(s("result")).toObject();
            ids.insert(result.value(s("id")).toString());
            numbers.insert(result.value(s("number")).toObject().value(s("number")).toInt());
        }
        const auto registered = atTheDesk.result();
        QVERIFY(registered);
        ids.insert(registered->receipt.subject.toString());
        numbers.insert(registered->receipt.number->number);
    }
    constexpr int all = (writers + 1) * each;
    QCOMPARE(ids.size(), all);
    QCOMPARE(numbers.size(), all);
    QCOMPARE(*std::max_element(numbers.begin(), numbers.end()) - *std::min_element(numbers.begin(), numbers.end()), all - 1);
    QTRY_VERIFY(seen.contains(ids));
    QCOMPARE(run({s("verify"), s("--deep")}).status, 0);
}

/// What a program that may be killed was told to do, and what it said it had done.
struct TestCommandLine::Letter
{
    QString subject;
    QByteArray content;
    QString id;                 ///< empty: not acknowledged
    int acknowledged = -1;      ///< index into acts
};

namespace {
struct KilledAct
{
    const char *action;
    const char *login;
    QStringList fields;
    QStringList states;         ///< that say it was done
};
const KilledAct acts[] = {
    {"registered", "lan.hoang", {}, {s("registered"), s("submitted"), s("assigned"), s("completed")}},
    {"submitted", "lan.hoang", {s("--set"), s("to=mai.nguyen")}, {s("submitted"), s("assigned"), s("completed")}},
    {"instructed", "mai.nguyen", {s("--set"), s("text=Giao"), s("--set"), s("lead=hoa.tran:3")}, {s("assigned"), s("completed")}},
    {"completed", "hoa.tran", {s("--set"), s("text=Xong")}, {s("completed")}},
};
}

/// Runs \a act on \a letter and kills it after at most \a ms. Whether it was killed.
bool TestCommandLine::killedWhile(int act, Letter &letter, int ms)
{
    QStringList arguments{s("--store"), m_store, s("--json"), s("--as"), s(acts[act].login)};
    if (act == 0)
        arguments += registering(file(s("kill.txt"), letter.content), letter.subject);
    else
        arguments += QStringList{s("do"), s(acts[act].action), letter.id} + acts[act].fields;
    QProcess process;
    process.start(program(), arguments);
    bool killed = false;
    if (!process.waitForFinished(ms)) {
        process.kill();
        process.waitForFinished();
        killed = process.exitStatus() == QProcess::CrashExit;
    }
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    // Refused because one that was killed had done it: the state at the end will say so.
    const bool was = said.value(s("error")).toObject().value(s("code")).toString().startsWith(s("rule."));
    if (said.value(s("ok")).toBool() || (was && !killed)) {
        letter.acknowledged = act;
        if (act == 0)
            letter.id = said.value(s("result")).toObject().value(s("id")).toString();
    }
    return killed;
}

void TestCommandLine::killedAtAnyMoment()
{
    const int kills = std::max(100, qEnvironmentVariableIntValue("CONGSO_KILLS"));
    QRandomGenerator random(20260309);
    QList<Letter> letters;
    QHash<int, int> killed;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(run(registering(file(s("first.txt"), "first"), s("Đo"))).status, 0);
    int whole = int(clock.elapsed());
    for (int n = 0, all = 0; all < kills || killed.size() < int(std::size(acts)); ++n) {
        QVERIFY2(n < 20 * kills, "an act is never killed");
        QList<qsizetype> going;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (letters.at(i).acknowledged >= 0 && letters.at(i).acknowledged + 1 < int(std::size(acts)))
                going << i;
        }
        if (going.size() < 2 || random.bounded(4) == 0) {
            letters << Letter{s("Bị ngắt %1").arg(n), "kill " + QByteArray::number(n) + QByteArray(50'000, 'k'), {}, -1};
            going = {letters.size() - 1};
        }
        Letter &letter = letters[going.at(random.bounded(int(going.size())))];
        const int act = letter.acknowledged + 1;
        // One in three goes through, and tells how long the others may take: the machine is not always as quick.
        const bool goesThrough = random.bounded(3) == 0;
        clock.restart();
        if (killedWhile(act, letter, goesThrough ? 120'000 : 1 + random.bounded(whole))) {
            ++killed[act];
            ++all;
        } else if (goesThrough) {
            whole = int(clock.elapsed());
        }
    }
    QCOMPARE(run({s("verify"), s("--deep")}).status, 0);
    isWholeAfterKills(letters);
}

/// Each letter is in the book once with the bytes of its source, or not at all; what was acknowledged is there.
void TestCommandLine::isWholeAfterKills(const QList<Letter> &letters)
{
    QHash<QString, QString> ids;
    const QJsonArray listed = run({s("list"), s("book"), s("--limit"), s("1000")}).result().value(s("documents")).toArray();
    for (const QJsonValue &row : listed) {
        const QString subject = row[s("subject")].toString();
        QVERIFY2(!subject.startsWith(s("Bị ngắt")) || !ids.contains(subject), "entered twice");
        ids.insert(subject, row[s("id")].toString());
    }
    QStringList wanted;
    for (const Letter &letter : letters) {
        QVERIFY(letter.acknowledged < 0 || ids.value(letter.subject) == letter.id);
        if (ids.contains(letter.subject))
            wanted << ids.value(letter.subject);
    }
    QVERIFY(wanted.size() > 1);
    const QJsonArray documents = run(QStringList{s("show")} + wanted).json().value(s("result")).toArray();
    QCOMPARE(documents.size(), wanted.size());
    qsizetype next = 0;
    for (const Letter &letter : letters) {
        if (!ids.contains(letter.subject))
            continue;
        const QJsonObject document = documents.at(next++)[s("result")].toObject();
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(letter.content, QCryptographicHash::Sha256).toHex());
        QCOMPARE(document.value(s("files")).toArray().size(), 1);
        QCOMPARE(document.value(s("files")).toArray().first()[s("hash")].toString(), hash);
        const QString state = document.value(s("state")).toString();
        QVERIFY2(letter.acknowledged < 0 || acts[letter.acknowledged].states.contains(state), qPrintable(letter.subject + u' ' + state));
        QCOMPARE(document.value(s("assignments")).toArray().size(), acts[2].states.contains(state) ? 1 : 0);
    }
}

void TestCommandLine::backupAndRestore()
{
    const QString file = m_dir.filePath(s("office.congso"));
    const Ran made = run({s("backup"), file});
    QCOMPARE(made.status, 0);
    const QString head = made.result().value(s("head")).toString();
    const QString other = m_dir.filePath(s("restored"));
    const Ran restored = run({s("restore"), file}, {}, other);
    QCOMPARE(restored.status, 0);
    QCOMPARE(run({s("verify"), s("--deep"), s("--expect"), head}, {}, other).status, 0);
    const Ran over = run({s("restore"), file}, {}, other);
    QCOMPARE(over.status, 0);
    QVERIFY(QDir(over.result().value(s("moved_aside")).toString()).exists());
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(damaged.size() / 2);
    damaged.write("damage");
    damaged.close();
    const Ran refused = run({s("restore"), file}, {}, other);
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.json().value(s("error")).toObject().value(s("code")).toString(), s("backup.invalid"));
    QCOMPARE(run({s("verify"), s("--deep"), s("--expect"), head}, {}, other).status, 0);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
