// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/unsent.h"
#include "app/office/officerules.h"
#include "tests/support/testoffice.h"
#include "ui/models/assigneemodel.h"
#include "ui/models/assignmenttreemodel.h"
#include "ui/models/directorywatch.h"
#include "ui/models/historymodel.h"
#include "ui/models/phrasemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace congso;
using namespace congso::testing;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TstModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void peopleByAnyPartOfTheName_data();
    void peopleByAnyPartOfTheName();
    void reachLimitsChoices();
    void textNamesOneOrNobody_data();
    void textNamesOneOrNobody();
    void assignmentsAsATree();
    void strangeParentsHideNothing();
    void historyInSentences();
    void phrasesAreKept();
    void directoryFollows();

private:
    SubjectId instructed();

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<DirectoryWatch> m_directory;
};

void TstModels::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    m_directory = std::make_unique<DirectoryWatch>(*m_office->as(QStringLiteral("giamdoc")));
    QTRY_VERIFY(m_directory->ready());
}

SubjectId TstModels::instructed()
{
    const SubjectId id = m_office->letter(QStringLiteral("Cử công chức"));
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", id, {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
    m_office->does(QStringLiteral("giamdoc"), "incoming.instructed", id,
                   {{"text", "Chuyển xử lý"},
                    {"assignments", QJsonArray{m_office->part("cooperate", QStringLiteral("CCHC"), QDate(2026, 3, 12)),
                                               m_office->part("lead", QStringLiteral("CCVC"), QDate(2026, 3, 13))}}});
    return id;
}

void TstModels::peopleByAnyPartOfTheName_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::newRow("given name, no marks") << "hoa" << QStringLiteral("Trần Văn Hòa");
    QTest::newRow("other tone placement") << QStringLiteral("Hoà") << QStringLiteral("Trần Văn Hòa");
    QTest::newRow("two parts in any order") << "dung ngo" << QStringLiteral("Ngô Văn Dũng");
    QTest::newRow("title") << "chanh van phong" << QStringLiteral("Lê Văn Chánh");
}

void TstModels::peopleByAnyPartOfTheName()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    AssigneeModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setDirectory(m_directory->current(), AssigneeModel::People);
    const int all = model.rowCount();
    model.setWords(words);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data(Qt::EditRole).toString();
    QVERIFY2(names.contains(name), qPrintable(names.join(u',')));
    model.setWords({});
    QCOMPARE(model.rowCount(), all);
}

void TstModels::reachLimitsChoices()
{
    AssigneeModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setDirectory(m_directory->current(), AssigneeModel::Everybody, {m_office->person(QStringLiteral("truongccvc"))});
    QCOMPARE(model.rowOf({{}, m_office->person(QStringLiteral("truongccvc"))}), -1);
    model.setReach({}, {m_office->person(QStringLiteral("cvhoa"))});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.assignee(0).person, m_office->person(QStringLiteral("cvhoa")));
}

void TstModels::textNamesOneOrNobody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("whole name") << QStringLiteral("Phòng Công chức, viên chức") << true;
    QTest::newRow("abbreviation") << "ccvc" << true;
    QTest::newRow("several") << QStringLiteral("Phòng") << false;
    QTest::newRow("nobody") << QStringLiteral("Phòng Không Có") << false;
    QTest::newRow("empty") << QString() << false;
}

void TstModels::textNamesOneOrNobody()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    AssigneeModel model;
    model.setDirectory(m_directory->current(), AssigneeModel::Units);
    QCOMPARE(!model.byText(text).isNull(), found);
}

void TstModels::assignmentsAsATree()
{
    const SubjectId id = instructed();
    const IncomingDocument document = m_office->document(id);
    const auto lead = std::find_if(document.assignments.begin(), document.assignments.end(),
                                   [](const Assignment &part) { return part.role == AssignmentRole::Lead; });
    QVERIFY(lead != document.assignments.end());
    m_office->does(QStringLiteral("truongccvc"), "incoming.assigned", id,
                   {{"parent", lead->id.toString()}, {"assignments", QJsonArray{m_office->part("lead", QStringLiteral("cvhoa"), QDate(2026, 3, 12))}}});
    AssignmentTreeModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setDocument(m_office->document(id), m_directory->current(), m_office->as(QStringLiteral("cvhoa"))->identity(), QDate(2026, 3, 9),
                      m_office->store().rules().calendar);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex top = model.index(0, 0);
    QVERIFY(top.data(AssignmentTreeModel::LeadRole).toBool()); // although it was named second
    QCOMPARE(model.rowCount(top), 1);
    const QModelIndex below = model.index(0, AssignmentTreeModel::Assignee, top);
    QCOMPARE(below.data().toString(), QStringLiteral("Trần Văn Hòa"));
    QVERIFY(below.data(AssignmentTreeModel::MineRole).toBool());
    QCOMPARE(model.index(0, AssignmentTreeModel::Due, top).data().toString(), QStringLiteral("12/03/2026"));
    QCOMPARE(below.parent().row(), 0);
}

void TstModels::strangeParentsHideNothing()
{
    IncomingDocument document;
    Assignment loop;
    loop.id = AssignmentId(QUuid::createUuid());
    loop.parent = loop.id;
    Assignment orphan;
    orphan.id = AssignmentId(QUuid::createUuid());
    orphan.parent = AssignmentId(QUuid::createUuid());
    document.assignments = {loop, orphan};
    AssignmentTreeModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setDocument(document, {}, {}, QDate(2026, 3, 9), m_office->store().rules().calendar);
    QCOMPARE(model.rowCount(), 2);
}

void TstModels::historyInSentences()
{
    const SubjectId id = instructed();
    const auto events = incoming::history(*m_office->as(QStringLiteral("vanthu")), id).result();
    QVERIFY(events);
    HistoryModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setEvents(*events, m_directory->current());
    QCOMPARE(model.rowCount(), int(events->size()));
    QVERIFY(model.index(0).data().toString().startsWith(QStringLiteral("Hoàng Lan")));
    QVERIFY(model.index(2).data().toString().contains(QStringLiteral("Chuyển xử lý")));
    QCOMPARE(model.index(0).data(HistoryModel::TimeRole).toString(), QStringLiteral("09/03/2026 09:00:00"));
}

void TstModels::phrasesAreKept()
{
    const auto office = m_office->as(QStringLiteral("giamdoc"));
    PhraseModel model(*office, PhraseModel::Use::Instruction);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QVERIFY(model.rowCount() > 2);
    model.setPhrases({QStringLiteral("Kính chuyển đồng chí"), QStringLiteral("  "), QStringLiteral("Lưu")});
    QCOMPARE(model.phrases(), QStringList({QStringLiteral("Kính chuyển đồng chí"), QStringLiteral("Lưu")}));
    const auto kept = [&] { return incoming::unsent(*office, idCast<SubjectId>(office->identity().person.id), QStringLiteral("phrases.instruction")).result().value_or(QString()); };
    QTRY_VERIFY(!kept().isEmpty());
    PhraseModel again(*office, PhraseModel::Use::Instruction);
    QTRY_COMPARE(again.phrases(), model.phrases());
    PhraseModel other(*m_office->as(QStringLiteral("chanhvp")), PhraseModel::Use::Instruction);
    QSignalSpy reset(&other, &QAbstractItemModel::modelReset);
    QTRY_VERIFY(reset.size() > 0);
    QVERIFY(other.phrases() != model.phrases());
}

void TstModels::directoryFollows()
{
    const PersonId lan = m_office->person(QStringLiteral("cvlan"));
    QCOMPARE(m_directory->personName(lan), QStringLiteral("Vũ Thị Lan"));
    m_office->does(QStringLiteral("quantri"), "person.changed", idCast<SubjectId>(lan),
                   {{"changes", QJsonArray{QJsonObject{{"field", "name"}, {"old", "Vũ Thị Lan"}, {"new", "Vũ Thị Mai Lan"}}}}});
    QTRY_COMPARE(m_directory->personName(lan), QStringLiteral("Vũ Thị Mai Lan"));
    QVERIFY(m_directory->personName(PersonId(QUuid::createUuid())).isEmpty());
}

QTEST_MAIN(TstModels)
#include "tst_models.moc"
