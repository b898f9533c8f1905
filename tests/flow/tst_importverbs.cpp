// SPDX-License-Identifier: GPL-3.0-or-later
// congsoctl import, export, doctor as scripts use them, and an import whose process is killed at any moment.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace {
QString program()
{
    return QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + QStringLiteral("/congsoctl");
}

struct Ran
{
    int status = -1;
    QJsonObject json;
    QJsonObject result() const { return json.value(QLatin1String("result")).toObject(); }
};

Ran finished(QProcess &process)
{
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}
}

class TestImportVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dryRunThenReal();
    void killedAtAnyMoment();
    void mapsByHeadLetterAndNumber_data();
    void mapsByHeadLetterAndNumber();
    void wrongArguments_data();
    void wrongArguments();
    void exports_data();
    void exports();
    void doctorAndDailyBackup();
    void oneTimePasswords();

private:
    QStringList words(const QStringList &arguments, const QString &login = QStringLiteral("lan.hoang")) const
    {
        return QStringList{QStringLiteral("--store"), m_store, QStringLiteral("--as"), login, QStringLiteral("--json")} + arguments;
    }
    Ran run(const QStringList &arguments, const QString &login = QStringLiteral("lan.hoang")) const
    {
        QProcess process;
        process.start(program(), words(arguments, login));
        return finished(process);
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // passwords are read from nothing else
        return out.fileName();
    }
    QString oldRegister(const QString &name, int rows, int year) const
    {
        QString csv = QStringLiteral("Số đến,Ngày đến,Tác giả,Số ký hiệu,Trích yếu\n");
        for (int i = 1; i <= rows; ++i)
            csv += QStringLiteral("%1,05/01/%2,UBND xã Sông Thao,%1/UBND-VX,Về việc báo cáo số %1\n").arg(i).arg(year);
        return file(name, csv.toUtf8());
    }
    QTemporaryDir m_dir;
    QString m_store;
};

void TestImportVerbs::initTestCase()
{
    if (!QFile::exists(program()))
        QSKIP("congsoctl is not built");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_dir.filePath(QStringLiteral("config"))));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir.path()));
    m_store = m_dir.filePath(QStringLiteral("office"));
    QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--bench")}).status, 0);
}

void TestImportVerbs::dryRunThenReal()
{
    const QString csv = file(QStringLiteral("a.csv"), QStringLiteral("Số đến,Ngày đến,Tác giả,Trích yếu\n1,05/01/2020,UBND xã,việc a\n1,05/01/2020,UBND xã,việc b\n2,32/01/2020,UBND xã,c\n").toUtf8());
    const QStringList import{QStringLiteral("import"), QStringLiteral("register"), csv};
    const Ran tried = run(import + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(tried.status, 0);
    QCOMPARE(tried.result().value(QLatin1String("rows")).toInt(), 3);
    QCOMPARE(tried.result().value(QLatin1String("accepted")).toInt(), 1);
    const QString problems = m_dir.filePath(QStringLiteral("problems.csv"));
    const Ran real = run(import + QStringList{QStringLiteral("--problems"), problems});
    QCOMPARE(real.result().value(QLatin1String("accepted")).toInt(), 1);
    const QJsonArray told = real.result().value(QLatin1String("problems")).toArray();
    QCOMPARE(told.size(), 2);
    for (const char *key : {"row", "column", "reason", "message"})
        QVERIFY(told.first().toObject().contains(QLatin1String(key)));
    QCOMPARE(told.last()[QLatin1String("row")].toInt(), 4);
    QCOMPARE(told.last()[QLatin1String("column")].toString(), QStringLiteral("Ngày đến"));
    QFile bad(problems);
    QVERIFY(bad.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(bad.readAll()).contains(QStringLiteral("32/01/2020,UBND xã")));
    const Ran back = run({QStringLiteral("import"), QStringLiteral("take-back"), real.result().value(QLatin1String("import")).toString(),
                          QStringLiteral("--reason"), QStringLiteral("Nhập nhầm cột ngày đến")});
    QCOMPARE(back.result().value(QLatin1String("subjects")).toInt(), 1);
}

void TestImportVerbs::killedAtAnyMoment()
{
    constexpr int rows = 3000;
    const QStringList import{QStringLiteral("import"), QStringLiteral("register"), oldRegister(QStringLiteral("killed.csv"), rows, 2019)};
    for (int i = 0; i < 6; ++i) {
        QProcess process;
        process.start(program(), words(import));
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(100 + QRandomGenerator::global()->bounded(900)))
            process.kill();
        process.waitForFinished();
    }
    const Ran last = run(import);
    QCOMPARE(last.status, 0);
    const Ran list = run({QStringLiteral("export"), QStringLiteral("register"), m_dir.filePath(QStringLiteral("all.csv")), QStringLiteral("--year"), QStringLiteral("2019")});
    QCOMPARE(list.result().value(QLatin1String("rows")).toInt(), rows);
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--deep")}).status, 0);
}

void TestImportVerbs::mapsByHeadLetterAndNumber_data()
{
    QTest::addColumn<QStringList>("map");
    QTest::newRow("heads") << QStringList{"agency=gi", "subject=Chi tiết", "arrival=khi"};
    QTest::newRow("letters") << QStringList{"agency=A", "subject=b", "arrival=C"};
    QTest::newRow("numbers") << QStringList{"agency=1", "subject=2", "arrival=3"};
}

void TestImportVerbs::mapsByHeadLetterAndNumber()
{
    QFETCH(QStringList, map);
    QStringList import{QStringLiteral("import"), QStringLiteral("register"), file(QStringLiteral("m.csv"), QStringLiteral("gì,chi tiết,khi\nUBND,việc,05/01/2021\n").toUtf8()), QStringLiteral("--dry-run")};
    for (const QString &one : map)
        import << QStringLiteral("--map") << one;
    const Ran ran = run(import);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.result().value(QLatin1String("accepted")).toInt(), 1);
    QCOMPARE(ran.result().value(QLatin1String("columns"))[QLatin1String("subject")].toString(), QStringLiteral("chi tiết"));
}

void TestImportVerbs::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString csv = file(QStringLiteral("w.csv"), "a,b\n1,2\n");
    QTest::newRow("no kind") << QStringList{"import", "letters", csv} << 2;
    QTest::newRow("no file") << QStringList{"import", "register"} << 2;
    QTest::newRow("file that is not there") << QStringList{"import", "register", "/nowhere.csv"} << 3;
    QTest::newRow("field that is none") << QStringList{"import", "register", csv, "--map", "nothing=A"} << 2;
    QTest::newRow("columns missing") << QStringList{"import", "register", csv} << 1;
    QTest::newRow("register that is none") << QStringList{"import", "register", csv, "--register", "XYZ"} << 2;
    QTest::newRow("not a clerk") << QStringList{"import", "people", csv, "--map", "name=A", "--map", "unit=B"} << 1;
    QTest::newRow("export kind") << QStringList{"export", "nothing", m_dir.filePath(QStringLiteral("x.csv"))} << 2;
    QTest::newRow("export ending") << QStringList{"export", "register", m_dir.filePath(QStringLiteral("x.doc"))} << 3;
    QTest::newRow("import that is none") << QStringList{"import", "take-back", "01890000-0000-7000-8000-0000000000d1", "--reason", "không có gì"} << 2;
}

void TestImportVerbs::wrongArguments()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QTEST(ran.status, "status");
    QVERIFY(!ran.json.value(QLatin1String("error"))[QLatin1String("message")].toString().isEmpty());
}

void TestImportVerbs::exports_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    for (const char *kind : {"register", "people", "units"}) {
        QTest::addRow("%s csv", kind) << QString::fromLatin1(kind) << "csv" << QByteArray("\xef\xbb\xbf");
        QTest::addRow("%s xlsx", kind) << QString::fromLatin1(kind) << "xlsx" << QByteArray("PK");
        QTest::addRow("%s pdf", kind) << QString::fromLatin1(kind) << "pdf" << QByteArray("%PDF");
    }
}

void TestImportVerbs::exports()
{
    QFETCH(QString, kind);
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    const QString name = m_dir.filePath(kind + u'.' + ending);
    const Ran ran = run({QStringLiteral("export"), kind, name});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.result().value(QLatin1String("rows")).toInt() > 0);
    QFile out(name);
    QVERIFY(out.open(QIODevice::ReadOnly) && out.readAll().startsWith(begins));
    QVERIFY(!QFile::exists(name + QStringLiteral(".part")));
}

void TestImportVerbs::doctorAndDailyBackup()
{
    const QString folder = m_dir.filePath(QStringLiteral("backups"));
    QVERIFY(QDir().mkpath(folder));
    const Ran made = run({QStringLiteral("backup"), QStringLiteral("--daily"), folder});
    QCOMPARE(made.status, 0);
    QCOMPARE(run({QStringLiteral("backup"), QStringLiteral("--daily"), folder}).result(), made.result());
    const Ran examined = run({QStringLiteral("doctor"), QStringLiteral("--backups"), folder});
    QCOMPARE(examined.status, 0);
    QCOMPARE(examined.result().value(QLatin1String("facts"))[QLatin1String("backups")][QLatin1String("kept")].toInt(), 1);
    QVERIFY(!QString::fromUtf8(QJsonDocument(examined.json.value(QLatin1String("result")).toObject()).toJson()).contains(QLatin1String("lan.hoang")));
}

/// Given once, good for one thing only: choosing another.
void TestImportVerbs::oneTimePasswords()
{
    const QString store = m_dir.filePath(QStringLiteral("real"));
    const QString secret = file(QStringLiteral("secret"), "mat-khau-dai\n");
    const auto ran = [&](const QString &login, const QString &passwordFile, const QStringList &arguments) {
        QProcess process;
        process.start(program(), QStringList{QStringLiteral("--store"), store, QStringLiteral("--as"), login, QStringLiteral("--password-file"), passwordFile, QStringLiteral("--json")} + arguments);
        return finished(process);
    };
    const QString admin = QStringLiteral("quantri");
    QCOMPARE(ran(admin, secret, {QStringLiteral("init"), QStringLiteral("--admin"), admin, QStringLiteral("--agency"), QStringLiteral("Sở Nội vụ"), QStringLiteral("--name"), QStringLiteral("Quản trị")}).status, 0);
    const QString people = file(QStringLiteral("p.csv"), QStringLiteral("Họ và tên,Đơn vị,Chức vụ\nĐỗ Thị Dừa,Sở Nội vụ,Chuyên viên\n").toUtf8());
    const Ran imported = ran(admin, secret, {QStringLiteral("import"), QStringLiteral("people"), people});
    const QJsonObject given = imported.result().value(QLatin1String("passwords"))[0].toObject();
    QCOMPARE(given.value(QLatin1String("login")).toString(), QStringLiteral("dua.do"));
    const QString oneTime = file(QStringLiteral("one"), given.value(QLatin1String("password")).toString().toUtf8() + '\n');
    const QString login = QStringLiteral("dua.do");
    const Ran refused = ran(login, oneTime, {QStringLiteral("list"), QStringLiteral("to_process")});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.json.value(QLatin1String("error"))[QLatin1String("code")].toString(), QStringLiteral("signin.change_password"));
    const QString own = file(QStringLiteral("own"), "cua-rieng-toi\n");
    QCOMPARE(ran(login, oneTime, {QStringLiteral("people"), QStringLiteral("password"), login, QStringLiteral("--new-password-file"), own}).status, 0);
    QCOMPARE(ran(login, own, {QStringLiteral("list"), QStringLiteral("to_process")}).status, 0);
    QCOMPARE(ran(login, oneTime, {QStringLiteral("list"), QStringLiteral("to_process")}).status, 1);
}

QTEST_GUILESS_MAIN(TestImportVerbs)
#include "tst_importverbs.moc"
