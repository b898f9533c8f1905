// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testoffice.h"
#include "ui/models/boxcounts.h"
#include "ui/models/documentlistmodel.h"
#include "ui/models/rowwords.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace congso;
using namespace congso::testing;

class TstModelDocumentList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstPageThenTheRest();
    void rowsBeyondTheFirstPageFillThemselves();
    void filtered_data();
    void filtered();
    void ordered_data();
    void ordered();
    void headerSorts();
    void aNewRowKeepsPersistentIndexes();
    void aRowThatLeavesIsTakenOut();
    void lastQueryWins();
    void countsFollow();

private:
    void show(const ListQuery &query);
    QString subjectAt(int row) const { return m_model->index(row, DocumentListModel::Subject).data().toString(); }

    static constexpr int letters = 130;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<DocumentListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstModelDocumentList::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    for (int i = 0; i < letters; ++i) {
        IncomingFields fields;
        fields.codeNumber = QString::number(500 - i);
        fields.codeNotation = QStringLiteral("UBND-VX");
        fields.agency = i % 2 ? QStringLiteral("Sở Tài chính") : QStringLiteral("UBND xã Sông Thao");
        fields.due = QDate(2026, 3, 10).addDays(i);
        m_office->letter(QStringLiteral("Báo cáo số %1").arg(i, 3, 10, QLatin1Char('0')), fields);
    }
}

void TstModelDocumentList::init()
{
    m_model = std::make_unique<DocumentListModel>(*m_office->as(QStringLiteral("vanthu")));
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TstModelDocumentList::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TstModelDocumentList::show(const ListQuery &query)
{
    QSignalSpy completed(m_model.get(), &DocumentListModel::completed);
    m_model->setQuery(query);
    QTRY_COMPARE(completed.size(), 1);
}

void TstModelDocumentList::firstPageThenTheRest()
{
    QSignalSpy loaded(m_model.get(), &DocumentListModel::loaded);
    int first = -1;
    connect(m_model.get(), &DocumentListModel::loaded, this, [&] { first = m_model->rowCount(); });
    show({Box::Book, ListOrder::NumberAscending, {}, {}});
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(first, int(DocumentListModel::pageRows));
    QVERIFY(m_model->rowCount() >= letters);
    QVERIFY(m_model->complete());
    QCOMPARE(m_model->index(0, DocumentListModel::Number).data().toString(), QStringLiteral("1"));
    QCOMPARE(m_model->index(0, 0).data(RowCode).toString(), QStringLiteral("500/UBND-VX"));
    QCOMPARE(m_model->index(0, 0).data(RowSender).toString(), QStringLiteral("UBND xã Sông Thao"));
}

void TstModelDocumentList::rowsBeyondTheFirstPageFillThemselves()
{
    show({Box::Book, ListOrder::NumberAscending, {}, {}});
    const int row = letters - 5;
    if (m_model->index(row, 0).data(RowLoading).toBool())
        QVERIFY(m_model->index(row, 0).data(RowSubject).isNull());
    QTRY_VERIFY(!m_model->index(row, 0).data(RowLoading).toBool());
    QCOMPARE(subjectAt(row), QStringLiteral("Báo cáo số %1").arg(row, 3, 10, QLatin1Char('0')));
    QVERIFY(!m_model->idAt(row).isNull());
    QCOMPARE(m_model->rowOf(m_model->idAt(row)), row);
}

void TstModelDocumentList::filtered_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("tone-less") << "so tai chinh" << letters / 2;
    QTest::newRow("with marks") << QStringLiteral("Tài chính") << letters / 2;
    QTest::newRow("wrong mark") << QStringLiteral("Tái chính") << 0;
    QTest::newRow("number") << "499/UBND" << 1;
    QTest::newRow("nothing") << "khong co gi" << 0;
}

void TstModelDocumentList::filtered()
{
    QFETCH(QString, words);
    QFETCH(int, rows);
    show({Box::Book, ListOrder::NewestFirst, words, {}});
    QCOMPARE(m_model->rowCount(), rows);
}

void TstModelDocumentList::ordered_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("first");
    QTest::newRow("number up") << int(ListOrder::NumberAscending) << QStringLiteral("Báo cáo số 000");
    QTest::newRow("due") << int(ListOrder::DueFirst) << QStringLiteral("Báo cáo số 000");
    QTest::newRow("subject") << int(ListOrder::Subject) << QStringLiteral("Báo cáo số 000");
    QTest::newRow("agency") << int(ListOrder::Agency) << QStringLiteral("Báo cáo số 001");
}

void TstModelDocumentList::ordered()
{
    QFETCH(int, order);
    QFETCH(QString, first);
    show({Box::Book, ListOrder(order), QStringLiteral("bao cao so"), {}});
    if (order == int(ListOrder::Agency))
        QCOMPARE(m_model->index(0, DocumentListModel::Agency).data().toString(), QStringLiteral("Sở Tài chính"));
    else
        QCOMPARE(subjectAt(0), first);
}

void TstModelDocumentList::headerSorts()
{
    show({Box::Book, ListOrder::NewestFirst, {}, {}});
    QSignalSpy completed(m_model.get(), &DocumentListModel::completed);
    m_model->sort(DocumentListModel::Number, Qt::AscendingOrder);
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(m_model->query().order, ListOrder::NumberAscending);
    m_model->sort(DocumentListModel::Signer, Qt::AscendingOrder);
    QCOMPARE(m_model->query().order, ListOrder::NumberAscending);
}

void TstModelDocumentList::aNewRowKeepsPersistentIndexes()
{
    show({Box::Book, ListOrder::NumberDescending, {}, {}});
    const SubjectId id = m_model->idAt(3);
    const QPersistentModelIndex kept = m_model->index(3, 0);
    const int before = m_model->rowCount();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_office->letter(QStringLiteral("Văn bản mới"));
    QTRY_COMPARE(m_model->rowCount(), before + 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(kept.row(), 4);
    QCOMPARE(m_model->idAt(kept.row()), id);
    QCOMPARE(subjectAt(0), QStringLiteral("Văn bản mới"));
}

void TstModelDocumentList::aRowThatLeavesIsTakenOut()
{
    const SubjectId id = m_office->letter(QStringLiteral("Trình ngay"));
    show({Box::ToSubmit, ListOrder::NewestFirst, {}, {}});
    QTRY_VERIFY(m_model->rowOf(id) >= 0);
    const QPersistentModelIndex other = m_model->index(m_model->rowOf(id) == 0 ? 1 : 0, 0);
    const SubjectId otherId = m_model->idAt(other.row());
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", id,
                   {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
    QTRY_COMPARE(m_model->rowOf(id), -1);
    QVERIFY(other.isValid());
    QCOMPARE(m_model->idAt(other.row()), otherId);
}

void TstModelDocumentList::lastQueryWins()
{
    QSignalSpy completed(m_model.get(), &DocumentListModel::completed);
    m_model->setQuery({Box::Book, ListOrder::NewestFirst, QStringLiteral("khong co gi"), {}});
    m_model->setQuery({Box::Book, ListOrder::NewestFirst, QStringLiteral("499/UBND"), {}});
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(m_model->rowCount(), 1);
}

void TstModelDocumentList::countsFollow()
{
    BoxCounts counts(*m_office->as(QStringLiteral("giamdoc")));
    QTRY_VERIFY(counts.readable() > 0);
    const int before = counts.count(Box::ToInstruct);
    const SubjectId id = m_office->letter(QStringLiteral("Xin ý kiến"));
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", id,
                   {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
    QTRY_COMPARE(counts.count(Box::ToInstruct), before + 1);
    QVERIFY(counts.boxes().contains(Box::ToInstruct));
}

QTEST_MAIN(TstModelDocumentList)
#include "tst_modeldocumentlist.moc"
