// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefiles/casefiles.h"
#include "app/casefiles/casefilexml.h"
#include "app/office/maintenance.h"
#include "tests/support/testoffice.h"

#include <QBuffer>
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

QJsonObject documents(const QList<SubjectId> &ids)
{
    QJsonArray all;
    for (const SubjectId &id : ids)
        all << id.toString();
    return {{s("documents"), all}};
}

SubjectId fileOf(TestOffice &office, const QString &login, const QString &fileCode, const QString &title, const QJsonObject &more = {})
{
    QJsonObject fields = more;
    fields.insert(s("code"), fileCode);
    fields.insert(s("title"), title);
    return office.does(login, "casefile.opened", {}, fields).subject;
}

/// A letter that the officer may read: assigned to her.
SubjectId assigned(TestOffice &office, const QString &subject, const QString &login, const IncomingFields &fields = {})
{
    const SubjectId id = office.letter(subject, fields);
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    office.does(s("giamdoc"), "incoming.instructed", id, {{s("assignments"), QJsonArray{office.part("lead", login)}}});
    return id;
}

QList<SubjectId> order(const CaseFile &file)
{
    QList<SubjectId> ids;
    for (const CaseEntry &entry : file.entries)
        ids << entry.document;
    return ids;
}
}

class TestCaseFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeLife();
    void withdrawnWhileEmpty();
    void whatOneMayNotReadStaysHidden();
    void whoMayOpenIt_data();
    void whoMayOpenIt();
    void offersTheFittingOne();
    void exportsInOrderOfTime();
};

void TestCaseFiles::aWholeLife()
{
    TestOffice office;
    const SubjectId a = assigned(office, s("Bổ nhiệm công chức"), s("cvhoa")), b = assigned(office, s("Cử đi học"), s("cvhoa")),
                    c = assigned(office, s("Nâng lương"), s("cvhoa"));
    const SubjectId id = fileOf(office, s("cvhoa"), s("01.TCCB"), s("Hồ sơ bổ nhiệm"));
    const auto read = [&] { return casefiles::caseFile(*office.as(s("cvhoa")), id).result().value(); };
    QCOMPARE(read().keeper, office.person(s("cvhoa")));
    QCOMPARE(code(office.tryDo(s("cvlan"), "casefile.opened", {}, {{s("code"), s("1.tccb")}, {s("title"), s("Trùng")}})), s("rule.in_use"));
    office.does(s("cvhoa"), "casefile.documents_added", id, documents({a, b}));
    QJsonObject first = documents({c});
    first.insert(s("ordinal"), 1);
    office.does(s("cvhoa"), "casefile.documents_added", id, first);
    QCOMPARE(order(read()), (QList<SubjectId>{c, a, b}));
    QCOMPARE(code(office.tryDo(s("cvhoa"), "casefile.documents_added", id, documents({a}))), s("rule.bad_field"));
    QCOMPARE(code(office.tryDo(s("cvlan"), "casefile.reordered", id, documents({a, b, c}))), s("usage.not_found"));
    QCOMPARE(code(office.tryDo(s("cvhoa"), "casefile.reordered", id, documents({a, b}))), s("rule.bad_field"));
    office.does(s("cvhoa"), "casefile.reordered", id, documents({b, c, a}));
    office.does(s("cvhoa"), "casefile.document_removed", id, {{s("document"), c.toString()}});
    QCOMPARE(order(read()), (QList<SubjectId>{b, a}));
    QCOMPARE(read().entries.last().ordinal, 2);
    QCOMPARE(code(office.tryDo(s("cvhoa"), "casefile.closed", id)), s("rule.missing_field")); // no retention yet
    const QJsonArray ten{QJsonObject{{s("field"), s("years")}, {s("new"), 10}}};
    office.does(s("cvhoa"), "casefile.corrected", id, {{s("changes"), ten}});
    office.does(s("cvhoa"), "casefile.closed", id);
    QVERIFY(read().closed && read().end.isValid());
    QCOMPARE(casefiles::retentionText(read()), s("10 năm"));
    QCOMPARE(code(office.tryDo(s("cvhoa"), "casefile.documents_added", id, documents({c}))), s("rule.wrong_state"));
    office.does(s("cvhoa"), "casefile.reopened", id, {{s("reason"), s("còn thiếu văn bản")}});
    QCOMPARE(casefiles::find(*office.as(s("cvhoa")), s("1.tccb/%1").arg(read().year)).result().value(), id);
    VerifyOptions deep;
    deep.deep = true;
    const auto report = verify(office.store(), deep).result();
    QVERIFY(report && report->good());
}

void TestCaseFiles::withdrawnWhileEmpty()
{
    TestOffice office;
    const SubjectId letter = assigned(office, s("Bổ nhiệm công chức"), s("cvhoa"));
    const SubjectId id = fileOf(office, s("cvhoa"), s("01.TCCB"), s("Mở nhầm"), {{s("rights"), s("agency")}});
    const QJsonObject reason{{s("reason"), s("mở trùng với hồ sơ đã có")}};
    office.does(s("cvhoa"), "casefile.documents_added", id, documents({letter}));
    QCOMPARE(code(office.tryDo(s("cvhoa"), "casefile.withdrawn", id, reason)), s("rule.undo_late"));
    office.does(s("cvhoa"), "casefile.document_removed", id, {{s("document"), letter.toString()}});
    QVERIFY(!office.tryDo(s("cvlan"), "casefile.withdrawn", id, reason));
    QCOMPARE(code(office.tryDo(s("cvhoa"), "casefile.withdrawn", id)), s("rule.missing_field"));
    office.does(s("cvhoa"), "casefile.withdrawn", id, reason);
    QVERIFY(casefiles::list(*office.as(s("cvhoa")), {}).result()->isEmpty());
    QVERIFY(!casefiles::caseFile(*office.as(s("cvhoa")), id).result());
    QVERIFY(casefiles::ofDocument(*office.as(s("cvhoa")), letter).result()->isEmpty());
    // Nor is anything made again under the id of what there was.
    QCOMPARE(code(office.tryDo(s("cvhoa"), "casefile.opened", id, {{s("code"), s("02.TCCB")}, {s("title"), s("Mở lại")}})), s("rule.wrong_state"));
    QCOMPARE(code(office.tryDo(s("vanthu"), "casefile.opened", letter, {{s("code"), s("03.TCCB")}, {s("title"), s("Trùng")}})), s("rule.wrong_state"));
    (void)fileOf(office, s("cvlan"), s("01.TCCB"), s("Đúng hồ sơ")); // its code is free
}

/// One document in two files; what the reader of a file may not read of a document is not there, but its place is.
void TestCaseFiles::whatOneMayNotReadStaysHidden()
{
    TestOffice office;
    const SubjectId seen = assigned(office, s("Thư thường"), s("cvhoa"));
    const SubjectId canary = assigned(office, s("CANARYWORD"), s("cvlan"));
    const SubjectId id = fileOf(office, s("vanthu"), s("02.VP"), s("Hồ sơ chung"), {{s("rights"), s("agency")}});
    const SubjectId other = fileOf(office, s("vanthu"), s("03.VP"), s("Hồ sơ khác"));
    office.does(s("vanthu"), "casefile.documents_added", id, documents({seen, canary}));
    office.does(s("vanthu"), "casefile.documents_added", other, documents({canary}));
    const CaseFile file = casefiles::caseFile(*office.as(s("cvhoa")), id).result().value();
    QCOMPARE(file.entries.size(), 2);
    QVERIFY(file.entries.first().readable && !file.entries.last().readable);
    QVERIFY(file.entries.last().subject.isEmpty() && file.entries.last().agency.isEmpty() && file.entries.last().codeNumber.isEmpty());
    QCOMPARE(casefiles::chronological(file).size(), 1);
    QCOMPARE(casefiles::ofDocument(*office.as(s("cvlan")), canary).result()->size(), 1); // not the clerk's own unit's
    // What one may not read cannot be put anywhere, nor found out that way.
    const SubjectId own = fileOf(office, s("cvhoa"), s("04.CC"), s("Của mình"));
    QCOMPARE(code(office.tryDo(s("cvhoa"), "casefile.documents_added", own, documents({canary}))), s("usage.not_found"));
}

void TestCaseFiles::whoMayOpenIt_data()
{
    QTest::addColumn<QString>("rights");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *rights, const char *login, bool may) { QTest::addRow("%s, %s", rights, login) << s(rights) << s(login) << may; };
    row("keeper", "cvhoa", true);
    row("keeper", "truongccvc", true);
    row("keeper", "giamdoc", true);
    row("keeper", "vanthu", false);
    row("keeper", "cvlan", false);
    row("unit", "vanthu", true);
    row("unit", "cvlan", false);
    row("unit", "luutru", false);
    row("agency", "cvlan", true);
    row("keeper", "luutru", false);
}

void TestCaseFiles::whoMayOpenIt()
{
    QFETCH(QString, rights);
    QFETCH(QString, login);
    QFETCH(bool, may);
    TestOffice office;
    const SubjectId id = fileOf(office, s("cvhoa"), s("01.TCCB"), s("Hồ sơ"), {{s("rights"), rights}});
    QCOMPARE(casefiles::caseFile(*office.as(login), id).result().has_value(), may);
    QCOMPARE(casefiles::list(*office.as(login), {}).result()->size(), may ? 1 : 0);
    QCOMPARE(casefiles::history(*office.as(login), id).result().has_value(), may);
}

void TestCaseFiles::offersTheFittingOne()
{
    TestOffice office;
    const SubjectId letter = assigned(office, s("Báo cáo cải cách hành chính quý I"), s("cvhoa"));
    const SubjectId fitting = fileOf(office, s("cvhoa"), s("01.CC"), s("Cải cách hành chính"));
    const SubjectId recent = fileOf(office, s("cvhoa"), s("02.CC"), s("Thi đua khen thưởng"));
    fileOf(office, s("cvlan"), s("03.CC"), s("Cải cách hành chính"));
    const auto offers = casefiles::offers(*office.as(s("cvhoa")), letter).result();
    QVERIFY(offers);
    QCOMPARE(offers->size(), 2); // one's own alone
    QCOMPARE(offers->first().file.id, fitting);
    QCOMPARE(offers->last().file.id, recent);
    office.does(s("cvhoa"), "casefile.documents_added", fitting, documents({letter}));
    QCOMPARE(casefiles::offers(*office.as(s("cvhoa")), letter).result()->size(), 1);
    QCOMPARE(casefiles::nextCode(*office.as(s("cvhoa")), s("CC"), office.as(s("cvhoa"))->today().year()).result().value(), s("04.CC"));
}

void TestCaseFiles::exportsInOrderOfTime()
{
    CaseFile file;
    file.code = s("01.TCCB");
    file.year = 2026;
    file.title = s("Hồ sơ <&> \x01");
    file.permanent = true;
    const auto entry = [&file](int ordinal, QDate issued, bool readable) {
        CaseEntry one;
        one.document = SubjectId(QUuid::createUuid());
        one.ordinal = ordinal;
        one.issued = issued;
        one.readable = readable;
        one.subject = QStringLiteral("Văn bản %1").arg(ordinal);
        one.pages = 2;
        file.entries << one;
    };
    entry(1, QDate(2026, 3, 9), true);
    entry(2, QDate(2026, 1, 5), true);
    entry(3, QDate(2026, 2, 1), false);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    casefiles::writeXml(file, {s("H01"), s("Sở Nội vụ"), s("Ngô Bảo An")}, {}, buffer);
    const QString xml = QString::fromUtf8(buffer.data());
    QVERIFY(xml.indexOf(s("Văn bản 2")) < xml.indexOf(s("Văn bản 1")));
    for (const char *part : {"<FileNotation>01.TCCB</FileNotation>", "<Maintenance>Vĩnh viễn</Maintenance>", "<DocTotal>2</DocTotal>", "<PageTotal>4</PageTotal>",
                             "<IssuedDate>05/01/2026</IssuedDate>", "&lt;&amp;&gt;"})
        QVERIFY2(xml.contains(s(part)), part);
    QVERIFY(!xml.contains(s("Văn bản 3")) && !xml.contains(QChar(1)));
}

QTEST_GUILESS_MAIN(TestCaseFiles)
#include "tst_casefiles.moc"
