// SPDX-License-Identifier: GPL-3.0-or-later
// What a form that asks where paper lies begins with.
#include "app/incoming/paperplace.h"
#include "tests/support/drafting.h"

#include <QTest>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
}

class TestPaperPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sheetFollows_data();
    void sheetFollows();
    void proposed();

private:
    PaperPlace proposedFor(TestOffice &office, const char *login, const SubjectId &document)
    {
        return incoming::proposedPlace(*office.as(s(login)), document).result().value_or(PaperPlace{s("refused"), {}, {}, {}, {}, {}, {}});
    }
};

void TestPaperPlaces::sheetFollows_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::addRow("one") << s("15") << s("16");
    QTest::addRow("several") << s("15-17") << s("18");
    QTest::addRow("a long dash, spaces") << s("15 – 17 ") << s("18");
    QTest::addRow("none") << QString() << QString();
    QTest::addRow("not counted") << s("bìa") << QString();
    QTest::addRow("with a letter") << s("15a") << QString();
}

void TestPaperPlaces::sheetFollows()
{
    QFETCH(QString, last);
    QFETCH(QString, next);
    PaperPlace place{s("UBND"), s("1"), s("12"), s("03"), last, s("A"), s("4")};
    const PaperPlace after = incoming::following(place);
    place.sheet = next;
    QCOMPARE(after, place);
}

void TestPaperPlaces::proposed()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId first = office.letter(s("Thứ nhất")), second = office.letter(s("Thứ hai"));
    QVERIFY(proposedFor(office, "vanthu", first).isEmpty());
    office.does(s("vanthu"), "incoming.placed", first, {{s("fonds"), s("SNV")}, {s("box"), s("12")}, {s("sheet"), s("15-17")}});
    QCOMPARE(proposedFor(office, "vanthu", second), (PaperPlace{s("SNV"), {}, s("12"), {}, s("18"), {}, {}}));
    QCOMPARE(proposedFor(office, "vanthu", first), (PaperPlace{s("SNV"), {}, s("12"), {}, s("15-17"), {}, {}}));
    QVERIFY(proposedFor(office, "luutru", second).isEmpty()); // of what the person recorded himself alone
    const SubjectId issued = drafting.at(OutgoingState::Issued, s("Quyết định"));
    office.does(s("vanthu"), "outgoing.placed", issued, {{s("box"), s("31")}, {s("sheet"), s("4")}});
    QCOMPARE(proposedFor(office, "vanthu", second), (PaperPlace{{}, {}, s("31"), {}, s("5"), {}, {}}));
}

QTEST_GUILESS_MAIN(TestPaperPlaces)
#include "tst_paperplaces.moc"
