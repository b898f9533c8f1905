// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/findingqueries.h"
#include "db/store/localqueries.h"
#include "db/store/migrator.h"

#include <QTest>

using namespace congso;

/// What a waiting letter says besides its fields: kept as it was read, gone with the letter.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comeBackAsTheyWere();
    void goWithTheLetter();
    void signaturesAreKeptNewestFirst();

private:
    std::unique_ptr<Connection> m_connection;
};

namespace {
LetterFindings findings()
{
    LetterFindings all{DueWording::Before, QDate(2026, 3, 20), QString::fromUtf8("Báo cáo trước ngày 20/3/2026."), {}, {}, {}, {QStringLiteral("mat"), 85, 0, QRectF(9, 10, 11, 12)}};
    all.tasks << RecognisedTask{QString::fromUtf8("Văn phòng"), {QString::fromUtf8("Rà soát “danh mục”"), 78, 2, QRectF(1, 2, 3, 4)}, QDate(2026, 3, 31), DueWording::Latest}
              << RecognisedTask{};
    all.references << RecognisedReference{true, QStringLiteral("12"), QStringLiteral("SNV-VP"), QDate(2026, 3, 1), {QStringLiteral("x"), 82, 0, {}}} << RecognisedReference{};
    all.meeting.place = {QString::fromUtf8("Hội trường"), 84, 0, QRectF(5, 6, 7, 8)};
    return all;
}
}

void TestFindings::init()
{
    m_connection = std::move(*Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    QVERIFY(migrator::migrate(*m_connection));
}

void TestFindings::comeBackAsTheyWere()
{
    findingqueries::put(*m_connection, 3, findings());
    const LetterFindings kept = findingqueries::findings(*m_connection, 3);
    QCOMPARE(findingqueries::toJson(kept), findingqueries::toJson(findings()));
    QCOMPARE(kept.tasks.first().what.box, QRectF(1, 2, 3, 4));
    QCOMPARE(kept.tasks.first().wording, DueWording::Latest);
    QVERIFY(kept.tasks.last().what.value.isEmpty() && kept.tasks.last().what.page < 0 && !kept.tasks.last().due.isValid());
    QCOMPARE(kept.references.first().issued, QDate(2026, 3, 1));
    QCOMPARE(kept.meeting.place.confidence, 84);
    QCOMPARE(kept.secrecy.value, QStringLiteral("mat"));
    QCOMPARE(kept.secrecy.box, QRectF(9, 10, 11, 12));
    QVERIFY(findingqueries::findings(*m_connection, 4).tasks.isEmpty());
}

void TestFindings::goWithTheLetter()
{
    const qint64 letter = localqueries::addLetter(*m_connection, 1, 1, QStringLiteral("direct"));
    findingqueries::put(*m_connection, letter, findings());
    localqueries::dropLetter(*m_connection, letter);
    QVERIFY(findingqueries::findings(*m_connection, letter).tasks.isEmpty());
}

void TestFindings::signaturesAreKeptNewestFirst()
{
    const QList<quint32> numbers{0, 1, 0xffffffffU};
    findingqueries::putSignature(*m_connection, QStringLiteral("aa"), numbers);
    findingqueries::putSignature(*m_connection, QStringLiteral("bb"), {7});
    findingqueries::putSignature(*m_connection, QStringLiteral("cc"), {});
    QCOMPARE(findingqueries::signature(*m_connection, QStringLiteral("aa")), numbers);
    QVERIFY(findingqueries::signature(*m_connection, QStringLiteral("cc")).isEmpty());
    const auto newest = findingqueries::newestSignatures(*m_connection, 1);
    QCOMPARE(newest.size(), 1);
    QCOMPARE(newest.first().hash, QStringLiteral("bb"));
    findingqueries::dropSignature(*m_connection, QStringLiteral("aa"));
    QVERIFY(findingqueries::signature(*m_connection, QStringLiteral("aa")).isEmpty());
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
