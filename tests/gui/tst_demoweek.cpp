// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooffice.h"
#include "app/incoming/meetings.h"
#include "app/incoming/routing.h"
#include "app/outgoing/lists.h"
#include "app/outgoing/outgoing.h"
#include "tests/gui/paperpage.h"
#include "tests/support/fakeclock.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace congso;
using namespace congso::testing;

/// What the demo office has of the week it is made in: whenever that is, its pages have something to show.
class TestDemoWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsWeek_data();
    void hasItsWeek();
    void papersBearWhatTheyHave();
};

void TestDemoWeek::hasItsWeek_data()
{
    QTest::addColumn<QDate>("today");
    QTest::newRow("Thursday") << QDate(2026, 3, 12);
    QTest::newRow("Sunday") << QDate(2026, 3, 15);
}

void TestDemoWeek::hasItsWeek()
{
    QFETCH(QDate, today);
    QTemporaryDir folder;
    Services services = systemServices();
    services.foldersChecked = false;
    DemoOptions options;
    options.letters = 2;
    options.waiting = 0;
    options.today = today;
    QVERIFY(makeDemoOffice({folder.filePath(QStringLiteral("office"))}, services, options));
    FakeClock clock;
    clock.set(today);
    services.clock = &clock;
    const auto store = OfficeStore::open({folder.filePath(QStringLiteral("office"))}, services);
    QVERIFY(store);
    const auto head = (*store)->signIn(QStringLiteral("khai.dang"), {}).result();
    QVERIFY(head);
    const auto week = incoming::weekOf(today);
    const auto meetings = incoming::meetings(**head, week.first, week.second, false).result();
    QVERIFY(meetings && meetings->size() >= 4);
    bool clash = false;
    bool open = false;
    for (const incoming::MeetingRow &one : *meetings) {
        QVERIFY(one.document.arrival <= one.document.meeting.date && one.document.arrival <= today);
        open = open || one.attendees.isEmpty();
        clash = clash || !incoming::clashes(**head, one.attendees, one.document.meeting, one.document.id).result()->isEmpty();
    }
    QVERIFY(clash);
    QVERIFY(open);
    const auto rules = incoming::routingRules(**head).result();
    QVERIFY(rules && rules->size() > 5);
    QSet<QString> names;
    for (const rules::RoutingRule &rule : *rules) {
        names.insert(rule.name);
        QVERIFY(!rule.route.to.isEmpty() && !rule.route.parts.isEmpty());
    }
    QCOMPARE(names.size(), rules->size());
}

/// What stands on the paper of an outgoing document is what the register says of it: no number and no day before it is
/// numbered, the kind as the decree calls it.
void TestDemoWeek::papersBearWhatTheyHave()
{
    QTemporaryDir folder;
    Services services = systemServices();
    services.foldersChecked = false;
    DemoOptions options;
    options.letters = 2;
    options.waiting = 0;
    options.today = QDate(2026, 3, 12);
    QVERIFY(makeDemoOffice({folder.filePath(QStringLiteral("office"))}, services, options));
    FakeClock clock;
    clock.set(options.today);
    services.clock = &clock;
    const auto store = OfficeStore::open({folder.filePath(QStringLiteral("office"))}, services);
    QVERIFY(store);
    const auto clerk = (*store)->signIn(QStringLiteral("lan.hoang"), {}).result();
    QVERIFY(clerk);
    const auto textOf = [&](const SubjectId &id, const DraftFile &file) {
        const auto path = outgoing::filePath(**clerk, id, file.hash).result();
        QFile stored(path.value_or(QString()));
        return path && stored.open(QIODevice::ReadOnly) ? PaperDocument(stored.readAll()).page(0).text : QString();
    };
    int numbered = 0, open = 0, decisions = 0;
    for (const OutBox box : {OutBox::ToNumber, OutBox::ToSeal, OutBox::ToIssue, OutBox::Issued}) {
        const auto rows = outgoing::rows(**clerk, {box, {}, {}, 100}).result();
        QVERIFY(rows);
        for (const OutgoingRow &row : *rows) {
            const auto document = outgoing::document(**clerk, row.id).result();
            QVERIFY(document);
            const DraftFile *sealed = document->currentFile(QStringLiteral("sealed"));
            const DraftFile *before = document->currentFile(QStringLiteral("signed"));
            QVERIFY(before);
            QVERIFY2(textOf(row.id, *before).contains(QStringLiteral("Số: …/")), qPrintable(row.subject));
            if (sealed) {
                QVERIFY2(textOf(row.id, *sealed).contains(QStringLiteral("Số: ") + document->code), qPrintable(document->code));
                ++numbered;
            } else {
                ++open;
            }
            if (row.kind == QStringLiteral("QĐ")) {
                QVERIFY(!textOf(row.id, *before).contains(QStringLiteral("CÁ BIỆT")));
                ++decisions;
            }
        }
    }
    QVERIFY(numbered > 3 && open > 0 && decisions > 1);
}

QTEST_MAIN(TestDemoWeek)
#include "tst_demoweek.moc"
