// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "app/incoming/staging.h"
#include "app/incoming/unsent.h"
#include "app/office/maintenance.h"
#include "app/office/storeengine.h"
#include "app/platform/storelock.h"
#include "db/store/connection.h"
#include "db/store/projections.h"
#include "tests/support/filesholding.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace congso;
using testing::filesHolding;
using testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

/// The folder as a whole: who may open it, what is left after erasing, what restoring refuses.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangeFoldersAreRefused_data();
    void strangeFoldersAreRefused();
    void aRefusedFolderIsLeftAsItWas_data();
    void aRefusedFolderIsLeftAsItWas();
    void permissions();
    void erasedMeansGoneFromEveryByte();
    void erasedMeansGoneFromUnusedSpaceToo();
    void discardedLettersLeaveNoTrace();
    void missingAndAlteredFilesAreTold();
    void passwordsAndDelays();
    void hostileTextIsInert_data();
    void hostileTextIsInert();
    void everyKindHasAGoldenPayload();
    void restoreRefusesWhatDoesNotVerify();
    void restoringDoesNotBringBackWhatWasErased();
};

void TestStore::strangeFoldersAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing there") << s("nothing") << ErrorCode::StoreNotFound;
    QTest::newRow("an empty folder") << s("empty") << ErrorCode::StoreNotFound;
    QTest::newRow("somebody's pictures") << s("pictures") << ErrorCode::StoreForeign;
    QTest::newRow("another program's database") << s("database") << ErrorCode::StoreForeign;
    QTest::newRow("no database at all under that name") << s("garbage") << ErrorCode::StoreForeign;
    QTest::newRow("made by a newer program") << s("newer") << ErrorCode::StoreNewer;
    QTest::newRow("a folder that is synchronised") << s("cloud") << ErrorCode::StoreCloudFolder;
    QTest::newRow("held alone by another program") << s("locked") << ErrorCode::StoreLocked;
}

void TestStore::strangeFoldersAreRefused()
{
    QFETCH(QString, kind);
    TestOffice office;
    Services services = office.services();
    QString folder = office.folder();
    std::unique_ptr<StoreLock> lock;
    const auto statement = [&folder](const QByteArray &sql) {
        auto connection = Connection::open(folder + s("/office.sqlite"), Connection::Mode::Create);
        return connection && (*connection)->execute(sql);
    };
    if (kind == s("newer")) {
        office.close();
        QVERIFY(statement("PRAGMA user_version = 99"));
    } else if (kind == s("locked")) {
        office.close();
        lock = std::move(*StoreLock::exclusive(folder + s("/lock")));
    } else if (kind == s("cloud")) {
        services.foldersChecked = true;
        office.file(s(".dropbox"), "mark");
    } else {
        folder = office.scratch(kind);
        if (kind != s("nothing"))
            QDir().mkpath(folder);
        if (kind == s("pictures"))
            office.file(s("pictures/cat.jpg"), "cat");
        if (kind == s("garbage"))
            office.file(s("garbage/office.sqlite"), QByteArray(5000, 'g'));
        if (kind == s("database"))
            QVERIFY(statement("CREATE TABLE cats (name)"));
    }
    const auto opened = OfficeStore::open({folder}, services);
    QVERIFY(!opened);
    QTEST(opened.error().code, "code");
}

void TestStore::aRefusedFolderIsLeftAsItWas_data()
{
    QTest::addColumn<bool>("database");
    QTest::newRow("another program's database") << true;
    QTest::newRow("no database at all under that name") << false;
}

void TestStore::aRefusedFolderIsLeftAsItWas()
{
    QFETCH(bool, database);
    TestOffice office;
    const QString folder = office.scratch(s("other"));
    QDir().mkpath(folder);
    const QString path = folder + s("/office.sqlite");
    if (database)
        QVERIFY((*Connection::open(path, Connection::Mode::Create))->execute("CREATE TABLE cats (name)"));
    else
        office.file(s("other/office.sqlite"), QByteArray(5000, 'g'));
    const auto contents = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    const QStringList entries = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    QVERIFY(!OfficeStore::open({folder}, office.services()));
    QCOMPARE(contents(), before);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), entries);
    Person person;
    person.login = s("an");
    QVERIFY(!OfficeStore::create({folder}, office.services(), OfficeStore::Purpose::Demo, {}, person));
    QVERIFY(!OfficeStore::create({office.folder()}, office.services(), OfficeStore::Purpose::Demo, {}, person));
}

void TestStore::permissions()
{
    TestOffice office;
    office.letter(s("Thư"));
    const auto ownerOnly = [](const QString &path) { return !(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)); };
    QVERIFY(ownerOnly(office.folder()));
    QDirIterator entries(office.folder(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        QVERIFY2(ownerOnly(path), qPrintable(path));
    }
}

void TestStore::erasedMeansGoneFromEveryByte()
{
    TestOffice office;
    const QByteArray canary = "CANARYWORD";
    const QString word = QString::fromLatin1(canary);
    IncomingFields fields;
    fields.note = word + s(" note");
    fields.agency = word + s(" agency");
    const SubjectId id = office.letter(word + s(" subject"), fields);
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}, {s("text"), QString(word + s(" proposal"))}});
    QVERIFY(incoming::keepUnsent(*office.as(s("giamdoc")), id, s("opinion"), word + s(" unsent")).result());
    const SubjectId other = office.letter(s("Thư khác"));
    QVERIFY(!filesHolding(office.folder(), canary).isEmpty());
    const auto refused = incoming::erase(*office.as(s("giamdoc")), id, s("Luật Lưu trữ, Điều 16"), s("Hết thời hạn lưu trữ")).result();
    QVERIFY(!refused);
    const auto erased = incoming::erase(*office.as(s("vanthu")), id, s("Luật Lưu trữ, Điều 16"), s("Hết thời hạn lưu trữ")).result();
    QVERIFY(erased);
    QCOMPARE(filesHolding(office.folder(), canary), QStringList());
    const auto report = verify(office.store(), {true, {}, true}).result();
    QVERIFY(report && report->good());
    QCOMPARE(office.document(id).state, DocumentState::Erased);
    QCOMPARE(office.document(id).number->number, 1);
    QCOMPARE(office.document(other).fields.subject, s("Thư khác"));
    QVERIFY(rebuild(office.store()).result());
    QCOMPARE(office.document(id).state, DocumentState::Erased);
}

/// Where pages were split and filled again, copies of a row lie in places where no row is any more: overwriting what is
/// deleted does not reach them, writing the file anew does.
void TestStore::erasedMeansGoneFromUnusedSpaceToo()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Thư"));
    QRandomGenerator random(20260309);
    QByteArrayList deleted;
    const auto churned = office.store().engine().own<std::monostate>([&](Connection &connection) -> Outcome {
        QByteArray drops, sql = "BEGIN; CREATE TABLE churned (key TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;";
        for (int n = 0; n < 3000; ++n) {
            const QByteArray word = "churned" + QByteArray::number(100'000 + n) + 'q';
            const QByteArray key = QByteArray::number(random.bounded(0x10000000), 16) + word;
            sql += "INSERT INTO churned VALUES ('" + key + "', '" + word.repeated(1 + random.bounded(20)) + "');";
            if (n % 2 == 0) {
                deleted << word;
                drops += "DELETE FROM churned WHERE key = '" + key + "';";
            }
        }
        return connection.execute(sql + drops + "COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    }).result();
    QVERIFY(churned);
    const auto traces = [&] {
        QByteArray bytes;
        for (const char *name : {"/office.sqlite", "/office.sqlite-wal"}) {
            QFile file(office.folder() + s(name));
            bytes += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return std::count_if(deleted.cbegin(), deleted.cend(), [&bytes](const QByteArray &word) { return bytes.contains(word); });
    };
    QVERIFY2(traces() > 0, "nothing is left by deleting alone: then there is nothing to see here");
    QVERIFY(incoming::erase(*office.as(s("vanthu")), id, s("Luật Lưu trữ, Điều 16"), s("Hết thời hạn lưu trữ")).result());
    QCOMPARE(traces(), 0);
}

void TestStore::discardedLettersLeaveNoTrace()
{
    TestOffice office;
    const QByteArray canary = "SECRETWORD";
    const auto clerk = office.as(s("vanthu"));
    const QString path = office.file(QString::fromLatin1(canary) + s(".txt"), canary + " inside");
    const auto staged = incoming::stage(*clerk, {{path}, s("none"), s("direct"), false}).result();
    QVERIFY(staged);
    QVERIFY(!filesHolding(office.folder(), canary).isEmpty());
    QVERIFY(incoming::discard(*clerk, staged->first().id).result());
    QCOMPARE(filesHolding(office.folder(), canary), QStringList());
    QVERIFY(QFile::exists(path));
}

void TestStore::missingAndAlteredFilesAreTold()
{
    TestOffice office;
    const SubjectId one = office.letter(s("Một")), two = office.letter(s("Hai"));
    const auto clerk = office.as(s("vanthu"));
    const QString first = office.document(one).files.first().hash, second = office.document(two).files.first().hash;
    QVERIFY(QFile::remove(*incoming::filePath(*clerk, one, first).result()));
    QFile altered(*incoming::filePath(*clerk, two, second).result());
    QVERIFY(altered.open(QIODevice::Append) && altered.write("x") == 1);
    altered.close();
    QCOMPARE(incoming::filePath(*clerk, one, first).result().error().code, ErrorCode::FileMissing);
    QCOMPARE(incoming::filePath(*clerk, two, second).result().error().code, ErrorCode::FileAltered);
    const auto report = verify(office.store(), {false, {}, true}).result();
    QVERIFY(report);
    QCOMPARE(report->problems.size(), 2);
    QVERIFY(!backup(office.store(), office.scratch(s("b.congso"))).result());
    QVERIFY(!QFile::exists(office.scratch(s("b.congso"))));
}

void TestStore::passwordsAndDelays()
{
    TestOffice office;
    Person person;
    person.name = s("Đỗ Quản Trị");
    person.login = s("quantri");
    const StoreRef ref{office.scratch(s("real"))};
    QCOMPARE(OfficeStore::create(ref, office.services(), OfficeStore::Purpose::Office, {}, person, s("short")).error().code, ErrorCode::SignInWeakPassword);
    auto store = OfficeStore::create(ref, office.services(), OfficeStore::Purpose::Office, {}, person, s("mật khẩu dài"));
    QVERIFY(store);
    QVERIFY((*store)->signIn(s("quantri"), s("mật khẩu dài")).result());
    for (int i = 0; i < 3; ++i)
        QCOMPARE((*store)->signIn(s("quantri"), s("sai")).result().error().code, ErrorCode::SignInRefused);
    const auto held = (*store)->signIn(s("quantri"), s("mật khẩu dài")).result();
    QVERIFY(!held);
    QCOMPARE(held.error().code, ErrorCode::SignInDelayed);
    QCOMPARE(held.error().args.value(s("seconds")).toInt(), 1);
    office.clock().advance(1000);
    QVERIFY((*store)->signIn(s("quantri"), s("mật khẩu dài")).result());
    QVERIFY(filesHolding(ref.folder, QString(s("mật khẩu dài")).toUtf8()).isEmpty());
    QVERIFY(!(*store)->signIn(s("nobody"), {}).result());
}

void TestStore::hostileTextIsInert_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("rich text") << s("<b>đậm</b><img src=x>") << s("<b>đậm</b><img src=x>");
    QTest::newRow("path") << s("../../etc/passwd") << s("../../etc/passwd");
    QTest::newRow("right-to-left mark") << s("abc\u202Egnp.exe") << s("abcgnp.exe");
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) << s("ab");
    QTest::newRow("decomposed") << QString(s("Nghị định")).normalized(QString::NormalizationForm_D) << s("Nghị định");
    QTest::newRow("lone surrogate") << QString(QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b")) << s("a\uFFFDb");
    QTest::newRow("SQL") << s("'; DROP TABLE documents; --") << s("'; DROP TABLE documents; --");
    QTest::newRow("formula") << s("=cmd|' /C calc'!A0") << s("=cmd|' /C calc'!A0");
}

void TestStore::hostileTextIsInert()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    TestOffice office;
    IncomingFields fields;
    fields.agency = typed;
    fields.note = typed;
    fields.signer = typed;
    const SubjectId id = office.letter(typed, fields);
    const IncomingFields stored = office.document(id).fields;
    QCOMPARE(stored.subject, kept);
    QCOMPARE(stored.agency, kept);
    QCOMPARE(stored.note, kept);
    const auto found = incoming::firstPage(*office.as(s("vanthu")), {Box::Book, ListOrder::NewestFirst, kept.left(6), {}}, 10).result();
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 1);
    const auto report = verify(office.store(), {true, {}, true}).result();
    QVERIFY(report && report->good());
    IncomingFields tooLong;
    tooLong.agency = s("x");
    incoming::RegisterRequest request;
    request.paths = {office.file(s("long.txt"), "long")};
    request.secrecy = s("none");
    request.fields = tooLong;
    request.fields.subject = QString(10'000, u'a');
    const auto refused = incoming::registerIncoming(*office.as(s("vanthu")), request).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RuleBadField);
}

/// tests/data/events.json holds one payload of every kind and version there ever was; each still folds.
void TestStore::everyKindHasAGoldenPayload()
{
    QFile file(QStringLiteral(CONGSO_SOURCE_DIR "/tests/data/events.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray golden = QJsonDocument::fromJson(file.readAll()).array();
    QSet<QByteArray> kinds;
    for (const QJsonValue &entry : golden) {
        const QByteArray kind = entry[s("kind")].toString().toUtf8();
        const int v = entry[s("v")].toInt();
        kinds.insert(kind);
        QVERIFY2(currentVersion(kind) >= v && v >= 1, kind.constData());
        QCOMPARE(upcast(kind, v, entry[s("payload")].toObject()), entry[s("current")].isUndefined() ? entry[s("payload")].toObject() : entry[s("current")].toObject());
    }
    const QList<QByteArray> known = knownKinds();
    for (const QByteArray &kind : known)
        QVERIFY2(kinds.contains(kind), kind.constData());
    QCOMPARE(kinds.size(), known.size());
}

void TestStore::restoreRefusesWhatDoesNotVerify()
{
    TestOffice office;
    office.letter(s("Thư"));
    const QString file = office.scratch(s("b.congso"));
    QVERIFY(backup(office.store(), file).result());
    const QString other = office.scratch(s("restored"));
    QFile cut(file);
    QVERIFY(cut.open(QIODevice::ReadOnly));
    const QByteArray whole = cut.readAll();
    for (const qint64 size : {qint64(0), qint64(10), whole.size() / 2, whole.size() - 5}) {
        const QString damaged = office.file(s("cut.congso"), whole.left(size));
        QVERIFY(!restore(damaged, {other}, office.services()));
        QVERIFY(!QFileInfo::exists(other));
    }
    const auto restored = restore(file, {other}, office.services());
    QVERIFY(restored);
    QCOMPARE(restored->files, 1);
    QVERIFY(!restore(file, {office.folder()}, office.services())); // somebody has it open
}

void TestStore::restoringDoesNotBringBackWhatWasErased()
{
    TestOffice office;
    const QByteArray canary = "CANARYWORD";
    const SubjectId id = office.letter(QString::fromLatin1(canary) + s(" subject"));
    const SubjectId other = office.letter(s("Thư khác"));
    const QString file = office.scratch(s("b.congso"));
    QVERIFY(backup(office.store(), file).result());
    QVERIFY(incoming::erase(*office.as(s("vanthu")), id, s("Luật Lưu trữ, Điều 16"), s("Hết thời hạn lưu trữ")).result());
    office.close();
    const auto restored = restore(file, {office.folder()}, office.services());
    QVERIFY(restored);
    QVERIFY(!restored->movedAside.isEmpty());
    office.reopen();
    QCOMPARE(office.document(id).state, DocumentState::Erased);
    QCOMPARE(office.document(other).state, DocumentState::Registered);
    QCOMPARE(filesHolding(office.folder(), canary), QStringList());
    const auto report = verify(office.store(), {true, restored->head, true}).result();
    QVERIFY(report && report->good());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
