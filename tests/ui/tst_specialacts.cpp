// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/workingday.h"
#include "tests/ui/desk.h"
#include "ui/incoming/leaderpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/tabbar.h"

#include <QListView>

using namespace congso;
using namespace congso::testing;

namespace {

/// Says of every file that these signed it.
class SigningReader final : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &, const ReadOptions &options) override
    {
        for (const SignatureSeen &one : signatures) {
            if (options.onSignature)
                options.onSignature(one);
        }
        return QtFuture::makeReadyFuture(Result<Reading>(plainText()));
    }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(failure(ErrorCode::ReaderUnavailable)));
    }

    QList<SignatureSeen> signatures;
};

}

/// Acts that come seldom (envelopes, urgent letters, what is contested), and what the leader sees at a glance.
class TstSpecialActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void envelopeOpened();
    void passedOnAtOnce();
    void offeredOnlyWhereItMakesSense();
    void contestedIsPutRight();
    void contestedIsEnteredAgain_data();
    void contestedIsEnteredAgain();
    void contestedIsToldToWhoWorksOnIt();
    void signaturesAndLinksInSight();
    void nothingSignedNothingLinked();

private:
    SubjectId contested(const QString &subject);
    std::unique_ptr<TestOffice> m_office;
};

void TstSpecialActs::envelopeOpened()
{
    IncomingFields fields;
    fields.sealed = true;
    fields.addressee = QStringLiteral("Giám đốc");
    const SubjectId id = submitted(*m_office, QStringLiteral("x"));
    const SubjectId sealed = m_office->letter({}, fields);
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", sealed, {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.page.restoreState({{QStringLiteral("box"), QStringLiteral("to_instruct")}, {QStringLiteral("document"), sealed.toString()}});
    QTRY_VERIFY(leader.may("incoming.opened") && leader.page.actions().action(QStringLiteral("incoming.opened"))->isVisible());
    leader.trigger("incoming.opened");
    QTRY_VERIFY(leader.panel()->isVisible());
    QVERIFY(!leader.page.findChild<QWidget *>(QStringLiteral("correct.sealed"))); // it is open now, whatever is said
    QCOMPARE(namelessControls(leader.panel()), QStringList());
    fill(&leader.page, "correct.subject", QStringLiteral("Đơn đề nghị của công dân"));
    child<QPlainTextEdit>(&leader.page, "act.text")->setPlainText(QStringLiteral("một đơn hai trang"));
    leader.trigger("list.send");
    QTRY_COMPARE(m_office->document(sealed, QStringLiteral("giamdoc")).fields.sealed, false);
    QCOMPARE(m_office->document(sealed, QStringLiteral("giamdoc")).fields.subject, QStringLiteral("Đơn đề nghị của công dân"));
    QVERIFY(!m_office->document(id).fields.sealed);
}

void TstSpecialActs::passedOnAtOnce()
{
    IncomingFields fields;
    fields.urgency = QStringLiteral("express");
    const SubjectId id = m_office->letter(QStringLiteral("Ứng phó bão"), fields);
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Ứng phó bão"));
    QTRY_VERIFY(clerk.may("incoming.alerted"));
    clerk.trigger("incoming.alerted");
    QTRY_VERIFY(clerk.panel()->isVisible());
    for (const char *other : {"add.lead", "add.cooperate", "add.supervise"})
        QVERIFY2(!child<QWidget>(&clerk.page, other)->isVisible(), other);
    QCOMPARE(namelessControls(clerk.panel()), QStringList());
    QTRY_COMPARE(clerk.page.findChildren<QLineEdit *>(QStringLiteral("assignee.0")).size(), 1);
    name(&clerk.page, "assignee.0", QStringLiteral("ccvc"));
    child<QPlainTextEdit>(&clerk.page, "act.text")->setPlainText(QStringLiteral("chuẩn bị ngay"));
    clerk.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).assignments.size(), 1);
    QCOMPARE(m_office->document(id).assignments.first().role, AssignmentRole::Inform);
    QCOMPARE(m_office->document(id).assignments.first().unit, m_office->unit(QStringLiteral("CCVC")));
    QCOMPARE(m_office->document(id).state, DocumentState::Registered); // nobody has instructed it
}

void TstSpecialActs::offeredOnlyWhereItMakesSense()
{
    submitted(*m_office, QStringLiteral("Bình thường"));
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.open(Box::ToInstruct);
    QTRY_VERIFY(leader.may("incoming.instructed"));
    QTRY_COMPARE(leader.subject(), QStringLiteral("Bình thường"));
    QVERIFY(!leader.page.actions().action(QStringLiteral("incoming.opened"))->isVisible());
    QVERIFY(!leader.page.actions().action(QStringLiteral("incoming.alerted"))->isVisible());
}

SubjectId TstSpecialActs::contested(const QString &subject)
{
    const SubjectId id = submitted(*m_office, subject);
    const auto clerk = m_office->as(QStringLiteral("vanthu"));
    const Command entered = incoming::entering(*clerk, m_office->person(QStringLiteral("giamdoc")), "incoming.instructed", id,
                                               {{"assignments", QJsonArray{m_office->part("lead", QStringLiteral("CCVC"))}}});
    if (!clerk->perform(entered).result())
        qFatal("not entered");
    m_office->does(QStringLiteral("giamdoc"), "incoming.contested", id, {{"reason", QStringLiteral("Tôi giao cho Phòng CCHC")}});
    return id;
}

void TstSpecialActs::contestedIsPutRight()
{
    const SubjectId id = contested(QStringLiteral("Nhập nhầm phòng"));
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToConfirm); // where the clerk sees it
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Nhập nhầm phòng"));
    auto *told = child<Banner>(&clerk.page, "contested");
    QTRY_VERIFY(told->isVisible());
    QVERIFY(told->sentence().contains(QStringLiteral("Tôi giao cho Phòng CCHC")));
    QTRY_VERIFY(clerk.page.actions().action(QStringLiteral("document.putright"))->isVisible());
    clerk.trigger("document.putright");
    QTRY_VERIFY(clerk.panel()->isVisible());
    QCOMPARE(child<QComboBox>(&clerk.page, "enter.act")->currentData().toByteArray(), QByteArray("incoming.recalled"));
    child<QPlainTextEdit>(&clerk.page, "act.reason")->setPlainText(QStringLiteral("Văn thư nhập nhầm phòng"));
    clerk.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).state, DocumentState::Submitted); // taken back
    QTRY_VERIFY(!told->isVisible());
    QTRY_VERIFY(!clerk.panel()->isVisible());
    clerk.trigger("document.enter"); // and entered again as it really was
    QTRY_VERIFY(clerk.panel()->isVisible());
    QCOMPARE(child<QComboBox>(&clerk.page, "enter.act")->currentData().toByteArray(), QByteArray("incoming.instructed"));
    name(&clerk.page, "assignee.0", QStringLiteral("cchc"));
    clerk.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).state, DocumentState::Assigned);
    QCOMPARE(m_office->document(id).assignments.last().unit, m_office->unit(QStringLiteral("CCHC")));

    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.open(Box::ToConfirm);
    QTRY_VERIFY(leader.may("incoming.confirmed"));
    leader.trigger("incoming.confirmed");
    const auto count = [this, id](EnteredAct::State state) {
        const QList<EnteredAct> entered = m_office->document(id).entered;
        return std::count_if(entered.begin(), entered.end(), [state](const EnteredAct &one) { return one.state == state; });
    };
    QTRY_COMPARE(count(EnteredAct::State::Confirmed), 2); // taking back and giving anew
    QCOMPARE(count(EnteredAct::State::Unconfirmed), 0);
    // Nothing is left to do for the clerk.
    QTRY_COMPARE(child<QListView>(&clerk.page, "documentList")->model()->rowCount(), 0);
}

void TstSpecialActs::contestedIsEnteredAgain_data()
{
    QTest::addColumn<bool>("instead");
    QTest::newRow("instead of it") << true;
    QTest::newRow("as another act") << false;
}

void TstSpecialActs::contestedIsEnteredAgain()
{
    QFETCH(bool, instead);
    const SubjectId id = contested(QStringLiteral("Nhập nhầm phòng"));
    m_office->clock().advance(60'000);
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToConfirm);
    auto *told = child<Banner>(&clerk.page, "contested");
    QTRY_VERIFY(told->isVisible());
    clerk.trigger("document.enter");
    QTRY_VERIFY(clerk.panel()->isVisible());
    auto *which = child<QComboBox>(&clerk.page, "enter.instead");
    auto *act = child<QComboBox>(&clerk.page, "enter.act");
    QVERIFY(!which->isVisible()); // taking it back needs no word more
    act->setCurrentIndex(act->findData(QByteArray("incoming.opined")));
    QVERIFY(which->isVisible());
    QCOMPARE(which->currentData().toString(), m_office->document(id).entered.first().event.toString());
    which->setCurrentIndex(instead ? 0 : which->count() - 1);
    child<QPlainTextEdit>(&clerk.page, "act.text")->setPlainText(QStringLiteral("Giao Phòng CCHC chủ trì"));
    clerk.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).entered.size(), 2);
    QTRY_COMPARE(told->isVisible(), !instead);
    const EnteredAct first = m_office->document(id).entered.first();
    QVERIFY(first.kind == "incoming.instructed");
    QCOMPARE(first.state, instead ? EnteredAct::State::Settled : EnteredAct::State::Contested);
}

void TstSpecialActs::contestedIsToldToWhoWorksOnIt()
{
    contested(QStringLiteral("Nhập nhầm phòng"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_COMPARE(head.subject(), QStringLiteral("Nhập nhầm phòng"));
    QTRY_VERIFY(head.may("incoming.assigned"));
    QVERIFY(child<Banner>(&head.page, "contested")->isVisible()); // who works on it has to know that it is in doubt
    QVERIFY(!head.page.actions().action(QStringLiteral("document.putright"))->isVisible());
}

void TstSpecialActs::signaturesAndLinksInSight()
{
    const SubjectId id = submitted(*m_office, QStringLiteral("Đề nghị phối hợp"));
    IncomingFields fields;
    fields.codeNumber = QStringLiteral("18");
    fields.codeNotation = QStringLiteral("KH-SNV");
    const SubjectId plan = m_office->letter(QStringLiteral("Kế hoạch"), fields);
    m_office->does(QStringLiteral("vanthu"), "incoming.linked", id, {{"document", plan.toString()}, {"link_kind", QStringLiteral("answers")}});
    SigningReader reader;
    reader.signatures = {{QStringLiteral("Lê Trung Kiên"), QDateTime(QDate(2026, 3, 6), QTime(9, 12))}, {QStringLiteral("UBND xã Sông Thao"), {}}};
    DirectoryWatch directory(*m_office->as(QStringLiteral("giamdoc")));
    UiSettings settings{QString()};
    QWidget window;
    LeaderPage page(IncomingParts{*m_office->as(QStringLiteral("giamdoc")), directory, m_office->store().rules(), &reader, settings});
    Desk::place(window, page, {1366, 700});
    page.entered();
    auto *signatures = child<Button>(&page, "glance.signatures");
    auto *links = child<Button>(&page, "glance.links");
    QTRY_VERIFY(signatures->isVisible() && links->isVisible());
    QVERIFY2(signatures->text().contains(QStringLiteral("Lê Trung Kiên")) && signatures->text().contains(QStringLiteral("UBND xã Sông Thao")), qPrintable(signatures->text()));
    QVERIFY(signatures->toolTip().contains(QStringLiteral("09:12")));
    QVERIFY2(links->text().contains(QStringLiteral("18/KH-SNV")), qPrintable(links->text()));
    auto *tabs = page.findChild<FlatTabs *>();
    press(&page, "glance.links");
    QCOMPARE(tabs->currentIndex(), 2);
    QTRY_COMPARE(child<QListView>(&page, "relatedList")->model()->rowCount(), 1);
    press(&page, "glance.signatures");
    QCOMPARE(tabs->currentIndex(), 0);
}

void TstSpecialActs::nothingSignedNothingLinked()
{
    submitted(*m_office, QStringLiteral("Thư giấy"));
    SigningReader reader;
    DirectoryWatch directory(*m_office->as(QStringLiteral("giamdoc")));
    UiSettings settings{QString()};
    QWidget window;
    LeaderPage page(IncomingParts{*m_office->as(QStringLiteral("giamdoc")), directory, m_office->store().rules(), &reader, settings});
    Desk::place(window, page, {1366, 700});
    QTRY_VERIFY(child<Button>(&page, "glance.signatures")->isVisible());
    QTRY_VERIFY(child<Button>(&page, "glance.links")->isVisible());
    QVERIFY(!child<Button>(&page, "glance.signatures")->text().contains(u':'));
}

QTEST_MAIN(TstSpecialActs)
#include "tst_specialacts.moc"
