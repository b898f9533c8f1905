// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered first, and what its words are.
#include "app/drafting/writing.h"
#include "tests/ui/outdesk.h"
#include "ui/incoming/fileview.h"
#include "ui/pdf/pagearea.h"
#include "ui/widgets/tabbar.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

class TstOutgoingOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void whoLeadsIsOfferedTheAnswer();
    void tabsSayWhatTheyHold();
    void oneAfterTheOther();
    void unfilledIsTold();
    void whatWasAskedForMakesRoomToo();
    void anOldLineIsNotSentAgain();
    void sentBackItGoesTheSameWay();
    void commentedPlaceIsShown();
    void lateStepsAreMarked();
    void chosenTogetherSignedTogether();
    void numberIsTakenMeanwhile();
    void commentedAnsweredClosed();
    void chosenTogetherApprovedTogether();
    void newestVersionIsShown();
    void objectionIsInSight();
    void whoseDraftItIs();
    void envelopesForTheShownDocument();
    void originalGivenOutFromTheDocument();
    void textIsWrittenOnItsPage();

private:
    SubjectId toApprove(Drafting &drafting, const char *subject)
    {
        const SubjectId id = drafting.at(OutgoingState::InReview, s(subject));
        drafting.review(id);
        return id;
    }

    std::unique_ptr<TestOffice> m_office;
};

/// Not among the rest: most of what is led ends in a document, whether an answer was asked for or not.
void TstOutgoingOffers::whoLeadsIsOfferedTheAnswer()
{
    const SubjectId letter = m_office->letter(s("Đề nghị phối hợp"));
    m_office->does(s("vanthu"), "incoming.submitted", letter, {{"to", QJsonArray{m_office->person(s("giamdoc")).toString()}}});
    m_office->does(s("giamdoc"), "incoming.instructed", letter, {{"assignments", QJsonArray{m_office->part("lead", s("cvhoa")), m_office->part("cooperate", s("cvlan"))}}});
    const auto offered = [this](const char *login, Box box) {
        Desk desk(*m_office, QLatin1String(login));
        desk.open(box);
        const bool there = QTest::qWaitFor([&desk] { return desk.subject() == s("Đề nghị phối hợp") && offeredFirst(desk.page).size() > 1; });
        return there ? offeredFirst(desk.page) : QStringList();
    };
    const QString answer = Desk(*m_office, s("cvhoa")).page.actions().action(s("document.answer"))->text();
    QCOMPARE(offered("cvhoa", Box::ToProcess).value(1), answer);
    const QStringList others = offered("cvlan", Box::ToProcess);
    QVERIFY(!others.isEmpty() && !others.contains(answer));
}

/// Also where there is too little room for all their words.
void TstOutgoingOffers::tabsSayWhatTheyHold()
{
    Drafting(*m_office).draft(s("Kế hoạch"));
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MyDrafts);
    QTRY_COMPARE(drafter.subject(), s("Kế hoạch"));
    auto *tabs = drafter.page.findChild<FlatTabBar *>();
    tabs->setFixedWidth(300);
    QTRY_VERIFY(tabs->shownText(3) != tabs->tabText(3));
    QCOMPARE(tabs->shownText(2), tabs->tabText(2)); // the recipients
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY(!QStringList({s("Data"), s("Send to")}).contains(tabs->shownText(tab)));
}

/// Over the whole window: what is approved makes room for the next, with one key.
void TstOutgoingOffers::oneAfterTheOther()
{
    Drafting drafting(*m_office);
    for (const char *subject : {"Một", "Hai", "Ba"})
        toApprove(drafting, subject);
    OutDesk director(*m_office, s("giamdoc"));
    auto *list = child<QWidget>(&director.page, "outgoingList");
    auto *place = child<ElidedLabel>(&director.page, "leaderPlace");
    director.open(OutBox::Issued);
    QVERIFY(!director.page.actions().action(s("out.pile"))->isVisible()); // nothing is decided there
    director.open(OutBox::ToApprove);
    QTRY_COMPARE(director.rows()->rowCount(), 3);
    const QStringList order = director.subjects();
    QVERIFY(director.page.actions().action(s("out.pile"))->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_F11))); // F11 may be the window manager's
    director.trigger("out.pile");
    QVERIFY(director.page.wantsWholeWindow() && !list->isVisible() && place->isVisible());
    QVERIFY(place->text().contains(s("1 / 3")));
    director.trigger("out.next");
    QTRY_COMPARE(director.subject(), order.at(1)); // without deciding
    QVERIFY(place->text().contains(s("2 / 3")));
    QVERIFY(director.page.actions().action(s("out.next"))->shortcuts().contains(QKeySequence(Qt::ALT | Qt::Key_Right)));
    QTRY_VERIFY(director.may("outgoing.approved"));
    director.trigger("out.send");
    QTRY_COMPARE(director.subject(), order.at(2));
    QTRY_VERIFY(place->text().contains(s("2 / 2")));
    QTRY_VERIFY(director.may("outgoing.approved"));
    director.trigger("out.send");
    QTRY_COMPARE(director.subject(), order.at(0));
    QTRY_VERIFY(director.may("outgoing.approved"));
    director.trigger("out.send");
    QTRY_COMPARE(director.rows()->rowCount(), 0);
    QTRY_VERIFY(!place->text().contains(u'/'));
    QVERIFY(director.page.stepBack());
    QVERIFY(!director.page.wantsWholeWindow() && !place->isVisible());
    QVERIFY(!director.page.actions().action(s("out.next"))->shortcuts().contains(QKeySequence(Qt::ALT | Qt::Key_Right)));
}

/// What stands in square brackets still is told to who sends it for review, and keeps nobody from it.
void TstOutgoingOffers::unfilledIsTold()
{
    Drafting drafting(*m_office);
    const SubjectId id = drafting.draft(s("Còn chỗ trống"));
    OutDesk drafter(*m_office, s("cvhoa"));
    PageText page;
    page.size = QSizeF(595, 842);
    page.text = s("Căn cứ tài liệu [1]");
    Reading reading = plainText();
    reading.pages << page;
    page.text = s("Kính đề nghị [tên cơ\nquan] phối hợp");
    reading.pages << page;
    drafter.reader.answer = reading;
    drafter.open(OutBox::MyDrafts);
    QTRY_VERIFY(drafter.may("outgoing.sent_for_review"));
    drafter.trigger("outgoing.sent_for_review");
    auto *told = child<Banner>(drafter.panel(), "route.unfilled");
    QTRY_VERIFY(told->isVisible());
    QVERIFY2(told->sentence().contains(s("[tên cơ quan] (page 2)")) && !told->sentence().contains(s("[1]")), qPrintable(told->sentence()));
    QTRY_COMPARE(drafter.panel()->findChildren<QWidget *>(s("route.step")).size(), 3);
    QVERIFY(drafter.submit());
    QCOMPARE(drafting.document(id).state, OutgoingState::InReview);
}

/// One that was come to by a link, and stands in the list, is left like any other once it is decided on.
void TstOutgoingOffers::whatWasAskedForMakesRoomToo()
{
    Drafting drafting(*m_office);
    toApprove(drafting, "Một");
    const SubjectId second = toApprove(drafting, "Hai");
    OutDesk director(*m_office, s("giamdoc"));
    director.page.restoreState({{s("box"), QString(outBoxText(OutBox::ToApprove))}, {s("document"), second.toString()}});
    QTRY_COMPARE(director.subject(), s("Hai"));
    QTRY_COMPARE(director.rows()->rowCount(), 2);
    QTRY_VERIFY(director.may("outgoing.approved"));
    director.trigger("out.send");
    QTRY_COMPARE(director.subject(), s("Một"));
}

/// It went out long ago: nothing of it waits to be sent, and nobody reviewed it here.
void TstOutgoingOffers::anOldLineIsNotSentAgain()
{
    Drafting drafting(*m_office);
    const QDate day = m_office->as(s("vanthu"))->today();
    m_office->does(s("vanthu"), "outgoing.imported", {},
                   {{"register", drafting.series().toString()}, {"date", day.addYears(-7).toString(Qt::ISODate)}, {"number", 7}, {"notation", s("QĐ-SNV")}, {"import", QUuid::createUuid().toString(QUuid::WithoutBraces)},
                    {"row", 1}, {"fields", QJsonObject{{"kind", s("QĐ")}, {"subject", s("Quyết định cũ")}}}, {"recipients", QJsonArray{QJsonObject{{"name", s("UBND xã Sông Thao")}, {"way", s("paper")}, {"reason", s("như sổ")}}}}});
    drafting.at(OutgoingState::Issued, s("Văn bản của hôm nay"));
    OutDesk clerk(*m_office, s("vanthu"));
    clerk.open(OutBox::Issued);
    QTRY_COMPARE(clerk.subject(), s("Văn bản của hôm nay"));
    QTRY_VERIFY(clerk.may("outgoing.dispatched"));
    const auto reviewed = [&clerk] { return child<QWidget>(&clerk.page, "reviewEmpty")->findChild<QLabel *>()->text(); };
    const QString before = reviewed();
    clerk.trigger("out.next");
    QTRY_COMPARE(clerk.subject(), s("Quyết định cũ"));
    QTRY_VERIFY(clerk.may("outgoing.recalled"));
    for (const char *act : {"outgoing.dispatched", "outgoing.recipients_added", "out.envelopes"})
        QVERIFY2(!clerk.page.actions().action(QLatin1String(act))->isVisible(), act);
    QVERIFY(reviewed() != before);
}

/// Who was asked for an opinion is asked again, together as before; what the office requires cannot be left out.
void TstOutgoingOffers::sentBackItGoesTheSameWay()
{
    Drafting drafting(*m_office);
    const SubjectId id = drafting.draft(s("Kế hoạch"));
    QJsonArray steps = drafting.steps(id);
    const QJsonValue approval = steps.takeAt(steps.size() - 1);
    for (const char *unit : {"CCHC", "VP"})
        steps << QJsonObject{{s("kind"), s("opinion")}, {s("unit"), m_office->unit(QLatin1String(unit)).toString()}, {s("order"), 8}};
    QJsonObject last = approval.toObject();
    last.insert(s("order"), 9);
    steps << last;
    m_office->does(s("cvhoa"), "outgoing.sent_for_review", id, {{s("steps"), steps}});
    m_office->does(s("truongccvc"), "outgoing.sent_back", id, {{s("reason"), s("Còn thiếu căn cứ pháp lý")}});
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::Returned);
    QTRY_VERIFY(drafter.may("outgoing.sent_for_review"));
    drafter.trigger("outgoing.sent_for_review");
    QTRY_COMPARE(drafter.panel()->findChildren<QWidget *>(s("route.step")).size(), 5);
    QList<bool> together, left;
    for (QWidget *step : drafter.panel()->findChildren<QWidget *>(s("route.step"))) {
        together << child<QCheckBox>(step, "route.beside")->isChecked();
        left << child<QWidget>(step, "route.leave")->isVisible();
    }
    QCOMPARE(together, (QList<bool>{false, false, false, true, false}));
    QTRY_COMPARE(([&] {
        left.clear();
        for (QWidget *step : drafter.panel()->findChildren<QWidget *>(s("route.step")))
            left << child<QWidget>(step, "route.leave")->isVisible();
        return left;
    }()), (QList<bool>{false, false, true, true, false}));
    QVERIFY(drafter.submit());
    QCOMPARE(drafting.document(id).round, 2);
    QVERIFY(drafter.message.contains(s("Kế hoạch"))); // which one, where there is no number yet
}

/// The place that a comment is written about stays in sight while it is written.
void TstOutgoingOffers::commentedPlaceIsShown()
{
    Drafting drafting(*m_office);
    QJsonObject fields = drafting.draftFields(s("Có chỗ sai"), s("CV"));
    fields.remove(s("files"));
    const SubjectId id = m_office->does(s("cvhoa"), "outgoing.drafted", {}, fields).subject;
    Office &office = *m_office->as(s("cvhoa"));
    const auto text = drafting::begin(office, id, {}).result();
    QVERIFY(text && drafting::save(office, {id, *text, {}, 0}).result());
    m_office->does(s("cvhoa"), "outgoing.sent_for_review", id, {{s("steps"), drafting.steps(id)}});
    OutDesk head(*m_office, s("truongccvc"));
    Reading reading;
    reading.type = s("pdf");
    reading.pageCount = 1;
    reading.safeToRender = true;
    head.reader.answer = reading;
    head.open(OutBox::ToReview);
    auto *area = head.page.findChild<PageArea *>();
    QTRY_VERIFY(head.may("out.place"));
    head.trigger("outgoing.comment_added"); // on the page as a whole
    QTRY_VERIFY(head.panel()->isVisible() && area->pending() == 0);
    (void)QTest::qWaitFor([] { return false; }, 50); // laid out beside the panel
    QTRY_COMPARE(area->pending(), 0);
    const QImage without = area->viewport()->grab().toImage();
    Q_EMIT area->placed(0, QRectF(100, 100, 200, 60));
    QTRY_VERIFY(area->viewport()->grab().toImage() != without);
    QVERIFY(head.panel()->isVisible());
    head.page.stepBack();
    QTRY_VERIFY(head.panel()->isHidden());
}

/// Whose turn it is and until when it was due; what is looked at by several at the same time says so.
void TstOutgoingOffers::lateStepsAreMarked()
{
    Drafting drafting(*m_office);
    const SubjectId id = drafting.draft(s("Kế hoạch"));
    QJsonArray steps = drafting.steps(id);
    QJsonObject first = steps.first().toObject(), last = steps.last().toObject();
    first.insert(s("due"), m_office->as(s("cvhoa"))->today().addDays(1).toString(Qt::ISODate));
    steps.replace(0, first);
    steps.removeLast();
    for (const char *unit : {"CCHC", "VP"})
        steps << QJsonObject{{s("kind"), s("opinion")}, {s("unit"), m_office->unit(QLatin1String(unit)).toString()}, {s("order"), 8}};
    last.insert(s("order"), 9);
    steps << last;
    m_office->does(s("cvhoa"), "outgoing.sent_for_review", id, {{s("steps"), steps}});
    m_office->clock().advance(qint64(9) * 24 * 3'600'000);
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MySent);
    QTRY_COMPARE(drafter.listed("reviewList", RowSubject).size(), 5);
    const QAbstractItemModel *model = child<QAbstractItemView>(&drafter.page, "reviewList")->model();
    const auto chips = [model](int row) { return model->index(row, 0).data(RowChips).value<QList<ChipText>>(); };
    QCOMPARE(chips(0).size(), 2);
    QCOMPARE(chips(0).first().tone, Tone::Overdue);
    QCOMPARE(chips(1).size(), 1); // not its turn yet
    const QStringList facts = drafter.listed("reviewList", RowSubject);
    QVERIFY(facts[0].contains(u'9') && !facts[2].contains(s("same time")) && facts[3].contains(s("same time")) && !facts[4].contains(s("same time")));
}

/// The button over the page that is seen signs what was chosen with it too.
void TstOutgoingOffers::chosenTogetherSignedTogether()
{
    Drafting drafting(*m_office);
    for (const char *subject : {"Một", "Hai", "Ba"})
        drafting.at(OutgoingState::Approved, s(subject));
    OutDesk director(*m_office, s("giamdoc"));
    director.open(OutBox::ToSign);
    QTRY_COMPARE(director.rows()->rowCount(), 3);
    director.trigger("out.sign");
    QCOMPARE(director.askedFor.value(s("documents")).toStringList().size(), 1);
    auto *list = child<QAbstractItemView>(&director.page, "outgoingList");
    list->selectionModel()->select(QItemSelection(director.rows()->index(0, 0), director.rows()->index(1, 0)), QItemSelectionModel::ClearAndSelect);
    QTRY_VERIFY(director.may("out.signSelected"));
    director.trigger("out.sign");
    QCOMPARE(director.askedFor.value(s("documents")).toStringList().size(), 2);
}

/// Another clerk takes the number that was expected: the next one is shown.
void TstOutgoingOffers::numberIsTakenMeanwhile()
{
    Drafting drafting(*m_office);
    const SubjectId id = drafting.draft(s("Chờ số"));
    drafting.bring(id, OutgoingState::Approved);
    drafting.sign(id);
    OutDesk clerk(*m_office, s("vanthu"));
    clerk.open(OutBox::ToNumber);
    QTRY_COMPARE(clerk.subject(), s("Chờ số"));
    clerk.trigger("outgoing.number_taken");
    QTRY_VERIFY(child<QLabel>(clerk.panel(), "out.expected")->text().contains(s("01/")));
    const QJsonObject note{{s("year"), m_office->as(s("vanthu"))->today().year()}, {s("note"), s("để dành cho đoàn")}};
    m_office->does(s("vanthu"), "register.number_reserved", idCast<SubjectId>(drafting.series()), note);
    QTRY_VERIFY(child<QLabel>(clerk.panel(), "out.expected")->text().contains(s("02/")));
}

void TstOutgoingOffers::commentedAnsweredClosed()
{
    Drafting drafting(*m_office);
    const SubjectId id = drafting.at(OutgoingState::InReview, s("Có nhận xét"));
    {
        OutDesk head(*m_office, s("truongccvc"));
        head.open(OutBox::ToReview);
        QVERIFY(child<QWidget>(&head.page, "commentList")->isHidden() || !child<QWidget>(&head.page, "commentList")->isVisible());
        head.trigger("outgoing.comment_added");
        child<QPlainTextEdit>(head.panel(), "out.text")->setPlainText(s("Sai ngày ban hành"));
        QVERIFY(head.submit());
        QTRY_VERIFY(child<QWidget>(&head.page, "commentList")->isVisible());
    }
    QCOMPARE(drafting.document(id).comments.size(), 1);
    QCOMPARE(drafting.document(id).comments.first().width, 0); // on the page as a whole
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MySent);
    drafter.trigger("outgoing.comment_answered");
    child<QPlainTextEdit>(drafter.panel(), "out.text")->setPlainText(s("Đã sửa"));
    QVERIFY(drafter.submit());
    QTRY_VERIFY(drafter.listed("commentList", RowSubject).value(0).contains(s("Đã sửa")));
    drafter.trigger("outgoing.comment_closed");
    QTRY_VERIFY(!drafting.document(id).comments.first().closedBy.isNull());
    QTRY_VERIFY(!drafter.may("outgoing.comment_answered"));
}

/// Several that are chosen are approved by the one key; in the pile each is seen first.
void TstOutgoingOffers::chosenTogetherApprovedTogether()
{
    Drafting drafting(*m_office);
    for (const char *subject : {"Một", "Hai", "Ba"})
        toApprove(drafting, subject);
    OutDesk director(*m_office, s("giamdoc"));
    director.open(OutBox::ToApprove);
    QTRY_COMPARE(director.rows()->rowCount(), 3);
    QTRY_VERIFY(director.may("outgoing.approved"));
    auto *list = child<QAbstractItemView>(&director.page, "outgoingList");
    list->selectionModel()->select(list->model()->index(0, 0), QItemSelectionModel::Select);
    list->selectionModel()->setCurrentIndex(list->model()->index(1, 0), QItemSelectionModel::Select);
    QTRY_VERIFY(director.may("outgoing.approved"));
    director.trigger("out.pile");
    director.trigger("outgoing.approved");
    QTRY_COMPARE(director.rows()->rowCount(), 2);
    director.trigger("out.pile");
    list->selectAll();
    QTRY_VERIFY(director.may("outgoing.approved"));
    director.trigger("outgoing.approved");
    QTRY_COMPARE(director.rows()->rowCount(), 0);
    QVERIFY(director.message.contains(u'2'));
}

/// What is approved is what is on the screen: a version that comes meanwhile takes the place of the one before.
void TstOutgoingOffers::newestVersionIsShown()
{
    Drafting drafting(*m_office);
    const SubjectId id = drafting.draft(s("Sửa trong lúc xem"));
    m_office->does(s("cvhoa"), "outgoing.sent_for_review", id, {{s("steps"), drafting.steps(id)}});
    OutDesk head(*m_office, s("truongccvc"));
    head.open(OutBox::ToReview);
    auto *files = head.page.findChild<FileView *>();
    QTRY_COMPARE(files->shownHash(), drafting.document(id).currentFile(s("main"))->hash);
    const QString first = files->shownHash();
    m_office->does(s("truongccvc"), "outgoing.version_added", id, {{"files", QJsonArray{drafting.file(s("lan-2.pdf"))}}});
    QTRY_COMPARE(files->shownHash(), drafting.document(id).currentFile(s("main"))->hash);
    QVERIFY(files->shownHash() != first);
    files->showHash(first); // looked up on purpose
    m_office->does(s("truongccvc"), "outgoing.version_added", id, {{"files", QJsonArray{drafting.file(s("lan-3.pdf"))}}});
    QTRY_COMPARE(head.listed("versionList", RowCode).size(), 3);
    QCOMPARE(files->shownHash(), first);
}

/// Whoever approves sees who does not agree, without looking for it, and reads long words to their end.
void TstOutgoingOffers::objectionIsInSight()
{
    Drafting drafting(*m_office);
    const SubjectId id = drafting.draft(s("Kế hoạch"));
    QJsonArray steps = drafting.steps(id);
    QJsonObject last = steps.takeAt(steps.size() - 1).toObject();
    steps << QJsonObject{{s("kind"), s("opinion")}, {s("person"), m_office->person(s("truongccvc")).toString()}, {s("order"), 8}};
    last.insert(s("order"), 9);
    steps << last;
    m_office->does(s("cvhoa"), "outgoing.sent_for_review", id, {{s("steps"), steps}});
    m_office->does(s("truongccvc"), "outgoing.reviewed", id, {{s("outcome"), s("agreed")}, {s("text"), s("Nội dung đúng")}});
    m_office->does(s("chanhvp"), "outgoing.reviewed", id, {{s("outcome"), s("agreed")}});
    OutDesk director(*m_office, s("giamdoc"));
    director.page.restoreState({{s("box"), s("in_review")}, {s("document"), id.toString()}});
    QTRY_COMPARE(director.listed("reviewList", RowSubject).size(), 4);
    QVERIFY(child<QWidget>(&director.page, "returnedBecause")->isHidden());
    QCOMPARE(child<QLabel>(&director.page, "reviewWords")->text().section(s(": "), 1), s("Nội dung đúng"));
    const QString words = s("Chưa thống nhất, vì ") + s("căn cứ pháp lý còn thiếu, ").repeated(20);
    m_office->does(s("truongccvc"), "outgoing.reviewed", id, {{s("outcome"), s("objected")}, {s("text"), words}});
    QTRY_VERIFY(!child<QWidget>(&director.page, "returnedBecause")->isHidden());
    QVERIFY(child<Banner>(&director.page, "returnedBecause")->sentence().contains(words.simplified()));
    QCOMPARE(child<QLabel>(&director.page, "reviewWords")->text().section(s(": "), 1).simplified(), words.simplified());
}

/// Where it is one's own turn, the row names who drafted it.
void TstOutgoingOffers::whoseDraftItIs()
{
    Drafting drafting(*m_office);
    toApprove(drafting, "Một");
    OutDesk director(*m_office, s("giamdoc"));
    director.open(OutBox::ToApprove);
    QTRY_COMPARE(director.listed("outgoingList", RowSender), QStringList{director.directory.personName(m_office->person(s("cvhoa")))});
    director.open(OutBox::InReview);
    QTRY_COMPARE(director.listed("outgoingList", RowSender), QStringList{director.directory.personName(m_office->person(s("giamdoc")))});
}

/// Not only for copies: every numbered document that goes out on paper.
void TstOutgoingOffers::envelopesForTheShownDocument()
{
    Drafting drafting(*m_office);
    drafting.at(OutgoingState::Issued, s("Gửi bản giấy")); // one of its two recipients gets paper
    OutDesk clerk(*m_office, s("vanthu"));
    clerk.open(OutBox::ToDispatch);
    QTRY_COMPARE(clerk.subject(), s("Gửi bản giấy"));
    QTRY_VERIFY(clerk.page.actions().action(s("out.envelopes"))->isVisible());
    clerk.trigger("out.envelopes");
    QCOMPARE(clerk.asked, s("copies")); // where they are made
    QVERIFY(!clerk.askedFor.value(s("envelopes")).toString().isEmpty());
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::Issued);
    QTRY_COMPARE(drafter.subject(), s("Gửi bản giấy"));
    QTRY_VERIFY(drafter.page.actions().action(s("out.follow"))->isVisible());
    QVERIFY(!drafter.page.actions().action(s("out.envelopes"))->isVisible());
}

void TstOutgoingOffers::originalGivenOutFromTheDocument()
{
    Drafting drafting(*m_office);
    drafting.at(OutgoingState::Issued, s("Có bản lưu"));
    OutDesk clerk(*m_office, s("vanthu"));
    clerk.open(OutBox::Issued);
    QTRY_VERIFY(clerk.page.actions().action(s("out.lend"))->isVisible());
    clerk.trigger("out.lend");
    QCOMPARE(clerk.askedFor.value(s("lend")).toString(), s("01/SNV-CCVC"));
}

void TstOutgoingOffers::textIsWrittenOnItsPage()
{
    Drafting drafting(*m_office);
    const SubjectId id = drafting.draft(s("Thông báo"), s("TB"));
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MyDrafts);
    QTRY_VERIFY(drafter.may("out.write"));
    drafter.trigger("out.write");
    QCOMPARE(drafter.asked, s("writing"));
    QCOMPARE(drafter.askedFor.value(s("document")).toString(), id.toString());
}

QTEST_MAIN(TstOutgoingOffers)
#include "tst_outgoingoffers.moc"
