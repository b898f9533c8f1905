// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agencies/agencies.h"
#include "app/office/maintenance.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QTest>

using namespace congso;
using testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString code(const Result<Receipt> &receipt)
{
    return receipt ? QString() : QString(codeText(receipt.error().code));
}

QList<AgencySuggestion> suggested(TestOffice &office, const char *words, QDate date = {})
{
    return agencies::suggest(*office.as(s("vanthu")), s(words), date).result().value();
}

QStringList names(const QList<AgencySuggestion> &list)
{
    QStringList all;
    for (const AgencySuggestion &one : list)
        all << one.name;
    return all;
}
}

class TestAgencies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(agencies::addDefaults(*m_office.as(s("vanthu"))).result()); }
    void findsByWhatIsTyped_data();
    void findsByWhatIsTyped();
    void goesByTheDocumentsDate();
    void leadsFromOneToTheOther();
    void keepsFormerNames();
    void refuses();
    void defaultsComeOnce();
    void verifies();

private:
    TestOffice m_office;
};

void TestAgencies::findsByWhatIsTyped_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *typed, const char *first) { QTest::newRow(typed) << QByteArray(typed) << s(first); };
    row("bo noi vu", "Bộ Nội vụ");
    row("Bộ Nội", "Bộ Nội vụ");
    row("noi vu", "Bộ Nội vụ");
    row("BNV", "Bộ Nội vụ");
    row("UBND tỉnh Gia Lai", "Ủy ban nhân dân tỉnh Gia Lai");
    row("ubnd gl", "Ủy ban nhân dân tỉnh Gia Lai");
    row("ủy ban nhân dân tỉnh gia lai", "Ủy ban nhân dân tỉnh Gia Lai");
    row("uy ban nhan dan thanh pho ho chi minh", "Ủy ban nhân dân Thành phố Hồ Chí Minh");
}

void TestAgencies::findsByWhatIsTyped()
{
    QFETCH(QByteArray, typed);
    QFETCH(QString, first);
    const auto found = suggested(m_office, typed.constData());
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().name, first);
    QVERIFY(suggested(m_office, "không có nơi nào").isEmpty());
    QVERIFY(suggested(m_office, "  ").isEmpty());
}

void TestAgencies::goesByTheDocumentsDate()
{
    const auto before = suggested(m_office, "UBND BĐ", QDate(2025, 6, 30));
    QCOMPARE(before.first().name, s("Ủy ban nhân dân tỉnh Bình Định"));
    QVERIFY(before.first().alive);
    const auto after = suggested(m_office, "UBND tỉnh Bình Định", QDate(2025, 7, 1));
    QCOMPARE(names(after), (QStringList{s("Ủy ban nhân dân tỉnh Gia Lai"), s("Ủy ban nhân dân tỉnh Bình Định")}));
    QCOMPARE(after.first().found, AgencySuggestion::Found::AsSuccessor);
    QCOMPARE(after.first().through, s("Ủy ban nhân dân tỉnh Bình Định"));
    QVERIFY(after.first().alive && !after.last().alive);
}

void TestAgencies::leadsFromOneToTheOther()
{
    const auto found = suggested(m_office, "UBND tỉnh Lâm Đồng");
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first().found, AgencySuggestion::Found::ByName);
    for (qsizetype i = 1; i < found.size(); ++i) {
        QCOMPARE(found.at(i).found, AgencySuggestion::Found::AsPredecessor);
        QVERIFY(!found.at(i).alive);
    }
}

void TestAgencies::keepsFormerNames()
{
    const SubjectId id = m_office.does(s("vanthu"), "agency.created", {}, {{s("name"), s("Sở Thông tin tỉnh Phú Thượng")}, {s("valid_from"), s("2010-01-01")}}).subject;
    m_office.does(s("vanthu"), "agency.renamed", id, {{s("name"), s("Sở Khoa học tỉnh Phú Thượng")}, {s("on"), s("2025-03-01")}});
    const auto old = suggested(m_office, "so thong tin tinh phu thuong", QDate(2024, 5, 1));
    QCOMPARE(old.first().name, s("Sở Thông tin tỉnh Phú Thượng")); // as it was called then
    const auto now = suggested(m_office, "so thong tin tinh phu thuong", QDate(2025, 3, 1));
    QCOMPARE(now.size(), 1);
    QCOMPARE(now.first().name, s("Sở Khoa học tỉnh Phú Thượng"));
    QCOMPARE(now.first().found, AgencySuggestion::Found::ByFormerName);
    QCOMPARE(now.first().through, s("Sở Thông tin tỉnh Phú Thượng"));
    const auto agency = agencies::agency(*m_office.as(s("cvhoa")), id).result().value();
    QCOMPARE(agency.formerNames.size(), 1);
    QCOMPARE(agency.formerNames.first().until, QDate(2025, 2, 28));
    QCOMPARE(agencies::find(*m_office.as(s("cvhoa")), s("sở thông tin tỉnh phú thượng")).result().value(), id);
    m_office.does(s("vanthu"), "agency.ended", id, {{s("on"), s("2026-01-01")}});
    QVERIFY(!suggested(m_office, "so khoa hoc tinh phu thuong", QDate(2026, 1, 1)).first().alive);
    m_office.does(s("vanthu"), "agency.revived", id, {{s("reason"), s("ghi nhầm cơ quan")}});
    QVERIFY(suggested(m_office, "so khoa hoc tinh phu thuong", QDate(2026, 1, 1)).first().alive);
}

void TestAgencies::refuses()
{
    const auto add = [this](const QString &login, const QJsonObject &fields) { return code(m_office.tryDo(login, "agency.created", {}, fields)); };
    QCOMPARE(add(s("cvhoa"), {{s("name"), s("Cơ quan")}}), s("rule.not_allowed"));
    QCOMPARE(add(s("vanthu"), {{s("name"), s("Bộ khác")}, {s("code"), s("G09")}}), s("rule.in_use"));
    QCOMPARE(add(s("vanthu"), {{s("name"), s("Ngược")}, {s("valid_from"), s("2026-01-01")}, {s("valid_until"), s("2025-01-01")}}), s("rule.bad_field"));
    QCOMPARE(add(s("vanthu"), {{s("name"), s("Mồ côi")}, {s("successors"), QJsonArray{QUuid::createUuid().toString(QUuid::WithoutBraces)}}}), s("rule.bad_field"));
    QCOMPARE(add(s("vanthu"), {{s("name"), s("Mã cũ")}, {s("code"), s("H08")}}), QString()); // of one that is gone
}

void TestAgencies::defaultsComeOnce()
{
    const auto count = [this] { return suggested(m_office, "Bộ Nội vụ").size(); };
    const auto before = count();
    QVERIFY(agencies::addDefaults(*m_office.as(s("vanthu"))).result());
    QCOMPARE(count(), before);
}

void TestAgencies::verifies()
{
    VerifyOptions deep;
    deep.deep = true;
    QVERIFY(verify(m_office.store(), deep).result()->good());
}

QTEST_GUILESS_MAIN(TestAgencies)
#include "tst_agencies.moc"
