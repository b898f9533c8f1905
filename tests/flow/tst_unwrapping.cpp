// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/staging.h"
#include "app/incoming/unwrap.h"
#include "app/reading/reader.h"
#include "app/words/errorwords.h"
#include "tests/support/testoffice.h"
#include "tests/support/wrappings.h"

#include <QtTest>

using namespace congso;
using congso::testing::TestOffice;
using namespace congso::testing::wrappings;

/// What came in a ZIP, a message or a packet becomes one letter with its files.
class TestUnwrapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void becomesOneLetter_data();
    void becomesOneLetter();
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();
    void packetFillsTheForm();
    void damagedPacketSaysWhere();
    void whatIsNotTakenIsTold();
    void lockedArchiveFails();
    void bombIsLeftOut();
    void cancelledWaitsOn();
};

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

StagedLetter readLetter(TestOffice &office, const QString &name, const QByteArray &content, std::stop_token stop = {})
{
    const auto clerk = office.as(s("vanthu"));
    const auto staged = incoming::stage(*clerk, {{office.file(name, content)}, s("none"), s("direct"), false}).result();
    if (!staged)
        return {};
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    incoming::readWaiting(*clerk, reader, stop).result();
    return incoming::letter(*clerk, staged->first().id).result().value_or(StagedLetter());
}

QStringList names(const StagedLetter &letter)
{
    QStringList names;
    for (const StagedFile &file : letter.files)
        names << file.name;
    return names;
}

const QByteArray letterText = "Kế hoạch kiểm tra công tác văn thư năm 2026";
}

void TestUnwrapping::becomesOneLetter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("files");
    const QByteArray page = pdf("Ke hoach"), table = "a,b\n1,2\n";
    const Entries two{{"phu luc 1.pdf", pdf("Phu luc")}, {"214 UBND-VX.pdf", page}, {"so lieu.csv", table}};
    QTest::newRow("zip") << s("goi.zip") << zip(two) << QStringList{s("214 UBND-VX.pdf"), s("phu luc 1.pdf"), s("so lieu.csv"), s("goi.zip")};
    QTest::newRow("zip in zip") << s("goi.zip") << zip({{"trong.zip", zip(two)}, {"ghi chu.txt", letterText}})
                                << QStringList{s("214 UBND-VX.pdf"), s("phu luc 1.pdf"), s("ghi chu.txt"), s("so lieu.csv"), s("goi.zip")};
    QTest::newRow("same name twice") << s("goi.zip") << zip({{"a/vb.txt", "một"}, {"b/vb.txt", "hai"}}) << QStringList{s("vb.txt"), s("vb.txt"), s("goi.zip")};
    QTest::newRow("mail") << s("thu.eml") << message(s("Gửi Kế hoạch"), "so lieu.csv", table, "ke hoach.pdf", page)
                          << QStringList{s("ke hoach.pdf"), s("so lieu.csv"), s("thu.eml")};
    QTest::newRow("zip in mail") << s("thu.eml") << message(s("Gửi"), "vb.zip", zip(two), "x.txt", letterText)
                                 << QStringList{s("214 UBND-VX.pdf"), s("phu luc 1.pdf"), s("x.txt"), s("so lieu.csv"), s("thu.eml")};
    QTest::newRow("only a table") << s("a.csv") << table << QStringList{s("a.csv")};
}

void TestUnwrapping::becomesOneLetter()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, files);
    TestOffice office;
    const StagedLetter letter = readLetter(office, name, content);
    QCOMPARE(letter.state, StagedState::Ready);
    QCOMPARE(names(letter), files);
    if (name.endsWith(s(".eml")))
        QVERIFY2(letter.recognised.subject.confidence < 80, "an e-mail's subject is never certain");
    const auto clerk = office.as(s("vanthu"));
    QVERIFY(incoming::retry(*clerk, letter.id).result());
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    QVERIFY(incoming::readWaiting(*clerk, reader).result());
    QCOMPARE(names(*incoming::letter(*clerk, letter.id).result()), files); // read once more, nothing is doubled
}

void TestUnwrapping::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << s("Quyết định 51.pdf") << s("Quyết định 51.pdf");
    QTest::newRow("climbs") << s("../../etc/passwd") << s("passwd");
    QTest::newRow("absolute") << s("C:\\Windows\\a.pdf") << s("a.pdf");
    QTest::newRow("only dots") << s("..") << s("007");
    QTest::newRow("hidden") << s(".bashrc") << s("bashrc");
    QTest::newRow("option") << s("-rf.pdf") << s("rf.pdf");
    QTest::newRow("turned around") << s("a\u202Efdp.exe") << s("afdp.exe");
    QTest::newRow("reserved") << s("a:b*c?.pdf ") << s("abc.pdf");
    QTest::newRow("empty") << QString() << s("007");
    QTest::newRow("long") << QString(400, u'a') + s(".pdf") << QString(116, u'a') + s(".pdf");
}

void TestUnwrapping::namesAreMadeSafe()
{
    QFETCH(QString, written);
    QFETCH(QString, safe);
    QCOMPARE(incoming::plainFileName(written, 7), safe);
}

void TestUnwrapping::packetFillsTheForm()
{
    TestOffice office;
    const StagedLetter letter = readLetter(office, s("goi.edxml"), packet({{"phu luc.csv", "1,2\n"}, {"214.pdf", zip({{"214.pdf", pdf("Cong van")}})}}));
    QCOMPARE(letter.state, StagedState::Ready);
    QCOMPARE(names(letter), QStringList({s("214.pdf"), s("phu luc.csv"), s("goi.edxml")}));
    const RecognisedFields &fields = letter.recognised;
    const QList<std::pair<const Proposed *, QString>> expected{{&fields.codeNumber, s("214")}, {&fields.codeNotation, s("UBND-VHXH")}, {&fields.issued, s("2026-03-09")},
                                                               {&fields.agency, s("Ủy ban nhân dân tỉnh Phú Thượng")}, {&fields.subject, s("Về việc tổ chức lễ hội")}};
    for (const auto &[field, value] : expected) {
        QCOMPARE(field->value, value);
        QCOMPARE(field->confidence, 100);
    }
}

void TestUnwrapping::damagedPacketSaysWhere()
{
    TestOffice office;
    QByteArray half = packet({{"214.pdf", pdf("Cong van")}});
    half.truncate(half.size() / 2);
    const StagedLetter letter = readLetter(office, s("goi.edxml"), half);
    QCOMPARE(letter.state, StagedState::Failed);
    QCOMPARE(names(letter), QStringList{s("goi.edxml")});
    const auto trouble = incoming::troubleOf(letter);
    QVERIFY(trouble);
    const QString sentence = ErrorWords::sentence(trouble->code, trouble->args);
    QVERIFY2(sentence.contains(s("goi.edxml")) && sentence.contains(s("damaged at line")), qPrintable(sentence));
}

void TestUnwrapping::whatIsNotTakenIsTold()
{
    TestOffice office;
    const StagedLetter letter = readLetter(office, s("goi.zip"), zip({{"a.pdf", pdf("Cong van")}, {"chay.exe", "MZ...."}, {"b.js", "alert(1)"}}));
    QCOMPARE(letter.state, StagedState::Ready);
    QCOMPARE(names(letter), QStringList({s("a.pdf"), s("goi.zip")}));
    const auto trouble = incoming::troubleOf(letter);
    QVERIFY(trouble);
    QCOMPARE(trouble->args.value(s("left_out")).toInt(), 2);
    QVERIFY(ErrorWords::sentence(trouble->code, trouble->args).contains(s("goi.zip")));
}

void TestUnwrapping::lockedArchiveFails()
{
    TestOffice office;
    const StagedLetter letter = readLetter(office, s("goi.zip"), zip({{"a.pdf", pdf("Cong van")}}, true));
    QCOMPARE(letter.state, StagedState::Failed);
    QCOMPARE(incoming::troubleOf(letter)->code, QString(codeText(ErrorCode::ReaderEncrypted)));
    QCOMPARE(names(letter), QStringList{s("goi.zip")});
}

void TestUnwrapping::bombIsLeftOut()
{
    TestOffice office;
    const QByteArray bomb = deflatedZip({{"lon.txt", QByteArray(300 * 1024 * 1024, '0')}, {"a.pdf", pdf("Cong van")}});
    QVERIFY(bomb.size() < 2 * 1024 * 1024);
    const StagedLetter letter = readLetter(office, s("goi.zip"), bomb);
    QCOMPARE(letter.state, StagedState::Ready);
    QCOMPARE(names(letter), QStringList({s("a.pdf"), s("goi.zip")}));
    QCOMPARE(incoming::troubleOf(letter)->args.value(s("left_out")).toInt(), 1);
}

void TestUnwrapping::cancelledWaitsOn()
{
    TestOffice office;
    std::stop_source stop;
    stop.request_stop();
    const StagedLetter letter = readLetter(office, s("goi.zip"), zip({{"a.pdf", pdf("Cong van")}}), stop.get_token());
    QCOMPARE(letter.state, StagedState::Waiting);
    QCOMPARE(names(letter), QStringList{s("goi.zip")});
}

QTEST_GUILESS_MAIN(TestUnwrapping)
#include "tst_unwrapping.moc"
