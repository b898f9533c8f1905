// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/document.h"
#include "app/office/maintenance.h"
#include "app/office/officerules.h"
#include "app/office/storeengine.h"
#include "db/store/projectiontables.h"
#include "db/store/query.h"
#include "db/store/verifier.h"
#include "tests/flow/randomclerks.h"
#include "tests/flow/randomtour.h"

#include <QTest>

using namespace congso;
using testing::RandomClerks;
using testing::RandomDrafters;
using testing::TestOffice;

namespace {
constexpr quint32 allSeeds = 12;
constexpr NamedSql subjectsTable{"subjects", "SELECT id, uuid, version, head, newer FROM subjects ORDER BY id"};
constexpr NamedSql allSubjects{"subjects of the journal", "SELECT id FROM subjects WHERE version > 0 ORDER BY id"};

/// Every row of every list, one a line.
QStringList rowsIn(Connection &connection)
{
    QStringList rows;
    QList<std::reference_wrapper<const NamedSql>> tables(projectionTables().begin(), projectionTables().end());
    tables << subjectsTable;
    for (const NamedSql &table : tables) {
        Query row = connection.query(table);
        while (row.next()) {
            QString line = QLatin1String(table.name);
            for (int column = 0; column < row.columns(); ++column) {
                const QByteArray value = row.blob(column);
                line += u'|' + (row.isNull(column) ? QStringLiteral("-") : QString::fromLatin1(value.toPercentEncoding(" ")));
            }
            rows << line;
        }
    }
    return rows;
}

QString firstDifference(const QStringList &live, const QStringList &again)
{
    for (qsizetype i = 0; i < std::max(live.size(), again.size()); ++i) {
        if (live.value(i) != again.value(i))
            return QStringLiteral("live  %1\nagain %2").arg(live.value(i), again.value(i));
    }
    return {};
}

/// Nothing when folding \a subjects again, one by one and in this order, changes nothing.
QString refoldDifference(Connection &connection, const QList<qint64> &subjects, const Clock &clock)
{
    const QStringList live = rowsIn(connection);
    Transaction transaction(connection);
    Journal journal(connection, clock);
    Projections projections(connection, journal);
    for (const qint64 subject : subjects) {
        if (!projections.refold(subject))
            return QStringLiteral("subject %1 cannot be folded: %2").arg(subject).arg(connection.error()->args.value(QStringLiteral("detail")).toString());
    }
    return firstDifference(live, rowsIn(connection));
}

QList<qint64> shuffledSubjects(Connection &connection, QRandomGenerator &random)
{
    QList<qint64> subjects;
    Query row = connection.query(allSubjects);
    while (row.next())
        subjects << row.integer(0);
    for (qsizetype i = subjects.size() - 1; i > 0; --i)
        subjects.swapItemsAt(i, qsizetype(random.bounded(quint32(i + 1))));
    return subjects;
}
}

/// What the lists hold follows from each subject's own events, whatever was done and in whatever order it is
/// folded again.
class TestRefold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refoldingIsTheSame_data();
    void refoldingIsTheSame();
    void aNumberGivenAwayStaysAway();
    void anErasedLetterTakesNoNumberBack();
    void cleanupTestCase();

private:
    QSet<QByteArray> m_done;
    quint32 m_seeds = 0;
};

void TestRefold::refoldingIsTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= allSeeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRefold::refoldingIsTheSame()
{
    QFETCH(quint32, seed);
    TestOffice office;
    RandomClerks clerks(office, seed);
    RandomDrafters drafters(office, seed);
    for (int step = 0; step < 200; ++step) {
        clerks.act();
        if (step % 3 == 0)
            drafters.act();
    }
    drafters.tour();
    m_done += clerks.done();
    m_done += drafters.done();
    ++m_seeds;
    QVERIFY2(clerks.acts() > 100, qPrintable(QStringLiteral("only %1 acts were allowed").arg(clerks.acts())));

    StoreEngine &engine = office.store().engine();
    VerifyOptions everything;
    everything.deep = true;
    const auto verified = verify(office.store(), everything).result();
    QVERIFY(verified);
    QVERIFY2(verified->good(), qPrintable(verified->problems.isEmpty() ? QString() : QVariant(verified->problems.first().args.values()).toStringList().join(u' ')));
    const auto difference = engine.own<QString>([&](Connection &connection) -> Result<QString> {
        QRandomGenerator random(seed);
        for (int round = 0; round < 3; ++round) {
            const QString found = refoldDifference(connection, shuffledSubjects(connection, random), office.clock());
            if (!found.isEmpty())
                return found;
        }
        const QStringList live = rowsIn(connection);
        if (auto rebuilt = rebuildAll(connection, {}, {}); !rebuilt)
            return tl::make_unexpected(rebuilt.error());
        return firstDifference(live, rowsIn(connection));
    }).result();
    QVERIFY(difference);
    QVERIFY2(difference->isEmpty(), qPrintable(*difference));
}

void TestRefold::aNumberGivenAwayStaysAway()
{
    TestOffice office;
    const SubjectId first = office.letter(QStringLiteral("first"));
    office.does(QStringLiteral("vanthu"), "incoming.registration_withdrawn", first, {{QStringLiteral("reason"), QStringLiteral("entered in the wrong book")}});
    const SubjectId second = office.letter(QStringLiteral("second"));
    QCOMPARE(office.document(second).number->number, 1);
    const auto difference = office.store().engine().own<QString>([&](Connection &connection) -> Result<QString> {
        Journal journal(connection, office.clock());
        return refoldDifference(connection, {journal.rowOf(first.uuid()), journal.rowOf(second.uuid()), journal.rowOf(first.uuid())}, office.clock());
    }).result();
    QVERIFY(difference);
    QVERIFY2(difference->isEmpty(), qPrintable(*difference));
}

/// Erasing takes away the words that said the number was free; it stays free, or with the letter that has it.
void TestRefold::anErasedLetterTakesNoNumberBack()
{
    TestOffice office;
    const auto withdrawAndErase = [&office](const SubjectId &id, bool erases) {
        const auto document = office.document(id);
        if (document.state == DocumentState::Registered)
            office.does(QStringLiteral("vanthu"), "incoming.registration_withdrawn", id, {{QStringLiteral("reason"), QStringLiteral("entered in the wrong book")}});
        if (erases)
            QVERIFY(incoming::erase(*office.as(QStringLiteral("vanthu")), id, QStringLiteral("Luật Lưu trữ"), QStringLiteral("hết thời hạn lưu trữ")).result());
    };
    const SubjectId first = office.letter(QStringLiteral("first"));
    withdrawAndErase(first, false);
    const SubjectId second = office.letter(QStringLiteral("second"));
    withdrawAndErase(second, true);
    const SubjectId third = office.letter(QStringLiteral("third"));
    QCOMPARE(office.document(third).number->number, 1);
    withdrawAndErase(first, true);
    QCOMPARE(office.document(third).number->number, 1);
    VerifyOptions everything;
    everything.deep = true;
    const auto verified = verify(office.store(), everything).result();
    QVERIFY(verified && verified->good());
    const auto difference = office.store().engine().own<QString>([&](Connection &connection) -> Result<QString> {
        Journal journal(connection, office.clock());
        return refoldDifference(connection, {journal.rowOf(third.uuid()), journal.rowOf(second.uuid()), journal.rowOf(first.uuid()), journal.rowOf(third.uuid())}, office.clock());
    }).result();
    QVERIFY(difference);
    QVERIFY2(difference->isEmpty(), qPrintable(*difference));
}

/// A walk that no longer reaches all of the workflow says less than it seems to.
void TestRefold::cleanupTestCase()
{
    if (m_seeds < allSeeds)
        return;
    const auto rules = OfficeRules::load();
    QVERIFY(rules);
    QByteArrayList missing;
    for (const char *area : {"incoming", "person", "unit", "post", "register", "settings", "outgoing"}) {
        for (const rules::EventRule *rule : (*rules)->workflow.eventsOf(area)) {
            if (rule->partOf.isEmpty() && !m_done.contains(rule->kind))
                missing << rule->kind;
        }
    }
    QVERIFY2(missing.isEmpty(), missing.join(' ').constData());
}

QTEST_GUILESS_MAIN(TestRefold)
#include "tst_refold.moc"
