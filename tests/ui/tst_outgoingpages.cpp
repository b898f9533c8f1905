// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/listexport.h"
#include "app/words/actionwords.h"
#include "tests/ui/outdesk.h"
#include "ui/incoming/filesedit.h"
#include "ui/outgoing/draftform.h"
#include "ui/outgoing/outgoingactions.h"
#include "ui/outgoing/outgoingrowmodel.h"
#include "ui/outgoing/recipientmodel.h"
#include "ui/outgoing/recipientsdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

class TstOutgoingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromADraftToTheRecipients();
    void sentBackWithItsReason();
    void takenBackAndSkipped();
    void severalApprovedAtOnce();
    void numberShownBeforeItIsTaken();
    void whereThePaperLies();
    void recipientsFilledIn();
    void paperWantsAReason();
    void typedSurvives();
    void answerBegunFromALetter();
    void versionsAreAllThere();
    void correctedFieldsTellWhatChanged();
    void nothingUnreadableIsShown();
    void rowsAreAModel();
    void listGoesToAFile();
    void oneTableOfActions();

private:
    void receives(OutDesk &clerk, const SubjectId &id);
    void numberedIssuedSent(const SubjectId &id);
    QString pdf(const QString &name) { return m_office->file(name, "%PDF-1.4 of " + name.toUtf8()); }
    void drop(QWidget *page, const char *name, const QString &path)
    {
        auto *files = child<FilesEdit>(page, name);
        files->add({path});
        QTRY_VERIFY(!files->storing() && !files->files().isEmpty());
    }
    OutgoingDocument read(const SubjectId &id, const QString &login = QStringLiteral("cvhoa")) { return m_drafting->document(id, login); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;
};

void TstOutgoingPages::init()
{
    m_drafting.reset();
    m_office = std::make_unique<TestOffice>();
    m_drafting = std::make_unique<Drafting>(*m_office);
}

/// Every step on its page, by who does it: nothing is done behind the window's back.
void TstOutgoingPages::fromADraftToTheRecipients()
{
    SubjectId id;
    {
        OutDesk drafter(*m_office, s("cvhoa"));
        drafter.open(OutBox::MyDrafts);
        QTRY_VERIFY(drafter.directory.ready());
        drafter.trigger("out.new");
        auto *form = drafter.page.findChild<DraftForm *>();
        QVERIFY(form);
        QVERIFY(!child<QWidget>(form, "out.pages")->isVisible()); // few need them, and what all need fits
        QTRY_VERIFY(child<QWidget>(form, "draft.write")->visibleRegion().boundingRect().height() > 0);
        QVERIFY(child<QComboBox>(form, "out.kind")->findData(s("SY")) < 0 && child<QComboBox>(form, "out.kind")->findData(s("GM")) >= 0);
        child<QPlainTextEdit>(form, "out.subject")->setPlainText(s("Về việc tuyển dụng công chức"));
        auto *signer = child<QComboBox>(form, "out.signer");
        signer->setCurrentIndex(signer->findData(m_office->person(s("giamdoc")).toString()));
        QCOMPARE(child<QLineEdit>(form, "out.signer_title")->text(), s("Giám đốc"));
        drop(form, "draft.text", pdf(s("du-thao.pdf")));
        QSignalSpy saved(form, &DraftForm::saved);
        press(form, "draft.save");
        QTRY_COMPARE(saved.size(), 1);
        id = saved.first().first().value<SubjectId>();
        QTRY_COMPARE(drafter.subject(), s("Về việc tuyển dụng công chức"));
        QTRY_COMPARE(drafter.rows()->rowCount(), 1);
        drafter.trigger("outgoing.sent_for_review");
        QTRY_COMPARE(drafter.panel()->findChildren<QWidget *>(s("route.step")).size(), 3);
        QVERIFY(drafter.submit());
        QTRY_COMPARE(drafter.rows()->rowCount(), 0);
    }
    {
        OutDesk head(*m_office, s("truongccvc"));
        head.open(OutBox::ToReview);
        QTRY_COMPARE(head.subjects(), QStringList{s("Về việc tuyển dụng công chức")});
        head.trigger("outgoing.reviewed");
        child<QPlainTextEdit>(head.panel(), "out.text")->setPlainText(s("Nội dung đúng"));
        auto *outcome = child<QComboBox>(head.panel(), "out.outcome");
        outcome->setCurrentIndex(outcome->findData(s("initialled")));
        QVERIFY(head.submit());
        QTRY_COMPARE(head.rows()->rowCount(), 0);
    }
    {
        OutDesk office(*m_office, s("chanhvp"));
        office.open(OutBox::ToReview);
        QTRY_VERIFY(office.may("outgoing.reviewed"));
        office.trigger("out.send"); // the main action, then what is filled in
        QTRY_VERIFY(office.panel()->isVisible());
        office.trigger("out.send");
        QTRY_COMPARE(office.rows()->rowCount(), 0);
    }
    {
        OutDesk director(*m_office, s("giamdoc"));
        director.open(OutBox::ToApprove);
        QTRY_VERIFY(director.may("outgoing.approved"));
        QCOMPARE(director.listed("reviewList", RowSubject).first().contains(s("Nội dung đúng")), true);
        director.trigger("out.send"); // one key
        QTRY_COMPARE(read(id).state, OutgoingState::Approved);
        director.open(OutBox::ToSign);
        QTRY_VERIFY(director.may("outgoing.signed"));
        QVERIFY(director.page.actions().action(s("outgoing.signed"))->text() != ActionWords::name("outgoing.signed") + u'…'); // signing is the other one
        QCOMPARE(offeredFirst(director.page).value(0), OutgoingActions::signing(false));
        director.trigger("outgoing.signed");
        drop(director.panel(), "out.files", pdf(s("da-ky.pdf")));
        QVERIFY(director.submit());
        QCOMPARE(read(id).state, OutgoingState::Signed);
    }
    numberedIssuedSent(id);
}

/// The clerk's part.
void TstOutgoingPages::numberedIssuedSent(const SubjectId &id)
{
    OutDesk clerk(*m_office, s("vanthu"));
    clerk.open(OutBox::ToNumber);
    clerk.trigger("outgoing.number_taken");
    QTRY_VERIFY(child<QLabel>(clerk.panel(), "out.expected")->text().contains(s("01/SNV-CCVC")));
    QVERIFY(clerk.submit());
    QTRY_COMPARE(read(id).code, s("01/SNV-CCVC"));
    QTRY_VERIFY2(clerk.message.contains(s("01/SNV-CCVC")), qPrintable(clerk.message));
    clerk.open(OutBox::ToSeal);
    QTRY_COMPARE(offeredFirst(clerk.page).value(0), OutgoingActions::signing(true));
    clerk.trigger("outgoing.sealed");
    drop(clerk.panel(), "out.files", pdf(s("da-dong-dau.pdf")));
    QVERIFY(clerk.submit());
    clerk.open(OutBox::ToIssue);
    clerk.trigger("outgoing.recipients_set");
    auto *dialog = clerk.page.findChild<RecipientsDialog *>();
    QVERIFY(dialog);
    fill(dialog, "recipients.name", s("UBND xã Sông Thao"));
    press(dialog, "recipients.add");
    press(dialog, "recipients.save");
    QTRY_COMPARE(clerk.listed("recipientList", RowCode), QStringList{s("UBND xã Sông Thao")}); // what is issued is what one sees
    clerk.trigger("outgoing.issued");
    QVERIFY(clerk.submit());
    QCOMPARE(read(id).state, OutgoingState::Issued);
    clerk.open(OutBox::ToDispatch);
    QSignalSpy elsewhere(&clerk.page, &Page::pageRequested);
    clerk.trigger("out.copy");
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere.first(), (QVariantList{s("copies"), QVariantMap{{s("copy"), id.toString()}}}));
    clerk.trigger("outgoing.dispatched");
    QCOMPARE(child<QListWidget>(clerk.panel(), "out.recipients")->item(0)->checkState(), Qt::Checked);
    QVERIFY(clerk.submit());
    QTRY_COMPARE(read(id).recipients.first().state, DispatchState::Sent);
    QTRY_COMPARE(clerk.rows()->rowCount(), 0);
    receives(clerk, id);
    clerk.open(OutBox::Issued);
    QTRY_COMPARE(clerk.listed("outgoingList", RowCode), QStringList{s("01/SNV-CCVC")});
    QTRY_VERIFY(!clerk.may("outgoing.fields_corrected"));
}

/// Only from whom it was sent to something comes back; nobody marked is nothing to record.
void TstOutgoingPages::receives(OutDesk &clerk, const SubjectId &id)
{
    m_office->does(s("vanthu"), "outgoing.recipients_added", id, {{s("recipients"), QJsonArray{QJsonObject{{s("name"), s("UBND xã Ia Krái")}}}}, {s("reason"), s("gửi thêm cho xã mới lập")}});
    clerk.open(OutBox::Issued);
    QTRY_COMPARE(clerk.listed("recipientList", RowCode).size(), 2);
    clerk.trigger("outgoing.dispatched");
    auto *to = child<QListWidget>(clerk.panel(), "out.recipients");
    QCOMPARE(to->count(), 2);
    auto *what = child<QComboBox>(clerk.panel(), "out.to");
    what->setCurrentIndex(what->findData(s("received")));
    QCOMPARE(to->count(), 1);
    QCOMPARE(to->item(0)->checkState(), Qt::Checked);
    to->item(0)->setCheckState(Qt::Unchecked);
    auto *record = child<QAbstractButton>(clerk.panel(), "panelDo");
    QVERIFY(!record->isEnabled());
    to->item(0)->setCheckState(Qt::Checked);
    QVERIFY(record->isEnabled());
    QVERIFY(clerk.submit());
    QTRY_COMPARE(read(id).recipients.first().state, DispatchState::Received);
}

void TstOutgoingPages::sentBackWithItsReason()
{
    const SubjectId id = m_drafting->at(OutgoingState::InReview, s("Trình xem xét"));
    {
        OutDesk head(*m_office, s("truongccvc"));
        head.open(OutBox::ToReview);
        head.trigger("outgoing.sent_back");
        child<QPlainTextEdit>(head.panel(), "out.reason")->setPlainText(s("ngắn"));
        head.doIt();
        QTRY_VERIFY(!head.panel()->findChild<Banner *>()->isHidden());
        QCOMPARE(child<QPlainTextEdit>(head.panel(), "out.reason")->toPlainText(), s("ngắn"));
        child<QPlainTextEdit>(head.panel(), "out.reason")->setPlainText(s("Bổ sung căn cứ pháp lý"));
        QVERIFY(head.submit());
    }
    QCOMPARE(read(id).state, OutgoingState::Draft);
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::Returned);
    QTRY_COMPARE(drafter.rows()->rowCount(), 1);
    QTRY_VERIFY(child<Banner>(&drafter.page, "returnedBecause")->sentence().contains(s("Bổ sung căn cứ pháp lý")));
}

void TstOutgoingPages::takenBackAndSkipped()
{
    const SubjectId id = m_drafting->at(OutgoingState::InReview, s("Đang trình"));
    m_office->does(s("truongccvc"), "outgoing.reviewed", id, {{"outcome", "agreed"}});
    {
        OutDesk office(*m_office, s("chanhvp"));
        office.open(OutBox::InReview);
        office.trigger("outgoing.skipped");
        child<QPlainTextEdit>(office.panel(), "out.reason")->setPlainText(s("Thể thức đã kiểm tra khi soạn"));
        QVERIFY(office.submit());
    }
    QCOMPARE(read(id).steps[1].state, StepState::Skipped);
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MySent);
    drafter.trigger("outgoing.taken_back");
    QVERIFY(drafter.submit());
    QCOMPARE(read(id).state, OutgoingState::Draft);
    QTRY_COMPARE(drafter.rows()->rowCount(), 0);
}

void TstOutgoingPages::severalApprovedAtOnce()
{
    QList<SubjectId> ids;
    for (const char *subject : {"Một", "Hai", "Ba"}) {
        ids << m_drafting->at(OutgoingState::InReview, s(subject));
        m_drafting->review(ids.last());
    }
    OutDesk director(*m_office, s("giamdoc"));
    director.open(OutBox::ToApprove);
    QTRY_COMPARE(director.rows()->rowCount(), 3);
    QVERIFY(!director.may("out.approveSelected"));
    auto *list = child<QAbstractItemView>(&director.page, "outgoingList");
    list->selectionModel()->select(QItemSelection(director.rows()->index(0, 0), director.rows()->index(1, 0)), QItemSelectionModel::ClearAndSelect);
    QTRY_VERIFY(child<QWidget>(&director.page, "severalBar")->isVisible());
    director.trigger("out.approveSelected");
    QTRY_COMPARE(director.rows()->rowCount(), 1);
    QTRY_VERIFY(director.message.contains(u'2'));
}

void TstOutgoingPages::numberShownBeforeItIsTaken()
{
    m_drafting->at(OutgoingState::Signed, s("Đã có số"));
    const SubjectId id = m_drafting->draft(s("Chờ số"), s("QĐ"));
    m_drafting->send(id);
    m_drafting->review(id);
    m_drafting->approve(id);
    m_drafting->sign(id);
    OutDesk clerk(*m_office, s("vanthu"));
    clerk.open(OutBox::ToNumber);
    QTRY_COMPARE(clerk.subject(), s("Chờ số"));
    clerk.trigger("out.reserve");
    auto *reserve = child<QDialog>(&clerk.page, "reserveDialog");
    QTRY_VERIFY(child<QComboBox>(reserve, "reserve.series")->count() > 0);
    fill(reserve, "reserve.note", s("Quyết định khen thưởng"));
    press(reserve, "reserve.save");
    QTRY_VERIFY(clerk.message.contains(u'2'));
    clerk.trigger("outgoing.number_taken");
    auto *number = child<QComboBox>(clerk.panel(), "out.number");
    QTRY_COMPARE(number->count(), 2);
    QCOMPARE(child<QLabel>(clerk.panel(), "out.expected")->text().contains(s("03/QĐ-SNV")), true);
    number->setCurrentIndex(1);
    QVERIFY(child<QLabel>(clerk.panel(), "out.expected")->text().contains(s("02/QĐ-SNV")));
    QVERIFY(clerk.submit());
    QCOMPARE(read(id).code, s("02/QĐ-SNV"));
    clerk.page.restoreState({{s("box"), s("to_seal")}, {s("document"), id.toString()}});
    QTRY_COMPARE(child<ElidedLabel>(&clerk.page, "outgoingCode")->text(), s("02/QĐ-SNV"));
    clerk.trigger("outgoing.number_voided");
    child<QPlainTextEdit>(clerk.panel(), "out.reason")->setPlainText(s("Cấp nhầm sổ đăng ký"));
    QVERIFY(clerk.submit());
    QVERIFY(!read(id).number.has_value());
}

/// What was recorded before stands in the form, so that adding the shelf does not lose the box.
void TstOutgoingPages::whereThePaperLies()
{
    m_drafting->at(OutgoingState::Issued, s("Quy chế"), s("QĐ"));
    OutDesk clerk(*m_office, s("vanthu"));
    clerk.open(OutBox::Issued);
    QTRY_COMPARE(clerk.subject(), s("Quy chế"));
    auto *place = child<Chip>(&clerk.page, "outgoingPlace");
    QVERIFY(place->isHidden());
    clerk.trigger("outgoing.placed");
    fill(clerk.panel(), "out.box", s("31"));
    fill(clerk.panel(), "out.sheet", s("4-6"));
    QVERIFY(clerk.submit());
    QTRY_VERIFY(place->text().contains(s("31")) && place->text().contains(s("4-6")));
    clerk.trigger("outgoing.placed");
    QCOMPARE(child<QLineEdit>(clerk.panel(), "out.box")->text(), s("31"));
    fill(clerk.panel(), "out.shelf", s("7C"));
    QVERIFY(clerk.submit());
    QTRY_VERIFY(place->toolTip().contains(s("7C")) && place->toolTip().contains(s("31")));
    QTRY_VERIFY(child<QLabel>(&clerk.page, "outgoingFields")->text().contains(s("7C")));
}

void TstOutgoingPages::recipientsFilledIn()
{
    const SubjectId id = m_drafting->draft(s("Gửi nhiều nơi"));
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MyDrafts);
    drafter.trigger("outgoing.recipients_set");
    auto *dialog = drafter.page.findChild<RecipientsDialog *>();
    auto *table = child<QTableView>(dialog, "recipients.table");
    QCOMPARE(table->model()->rowCount(), 2);
    const QAbstractItemModelTester tester(table->model());
    fill(dialog, "recipients.name", s("Phòng Cải cách hành chính"));
    press(dialog, "recipients.add");
    fill(dialog, "recipients.name", s("bộ nội vụ")); // there already
    press(dialog, "recipients.add");
    QCOMPARE(table->model()->rowCount(), 3);
    table->model()->setData(table->model()->index(0, RecipientModel::Purpose), false);
    table->setCurrentIndex(table->model()->index(1, 0));
    press(dialog, "recipients.remove");
    QCOMPARE(namelessControls(dialog), QStringList());
    QSignalSpy saved(dialog, &RecipientsDialog::saved);
    press(dialog, "recipients.save");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(read(id).recipients.size(), 2);
    QVERIFY(!read(id).recipients.first().toAct);
    QCOMPARE(read(id).recipients.last().unit, m_office->unit(s("CCHC")));
    QTRY_COMPARE(drafter.listed("recipientList", RowCode), QStringList({s("Phòng Cải cách hành chính"), s("UBND xã Sông Thao")})); // to act first
}

void TstOutgoingPages::paperWantsAReason()
{
    m_drafting->draft(s("Gửi giấy"));
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MyDrafts);
    drafter.trigger("outgoing.recipients_set");
    auto *dialog = drafter.page.findChild<RecipientsDialog *>();
    auto *model = child<QTableView>(dialog, "recipients.table")->model();
    QVERIFY(!model->flags(model->index(0, RecipientModel::Reason)).testFlag(Qt::ItemIsEditable));
    model->setData(model->index(0, RecipientModel::Way), s("paper"));
    QVERIFY(model->flags(model->index(0, RecipientModel::Reason)).testFlag(Qt::ItemIsEditable));
    const QString count = child<QLabel>(dialog, "recipients.count")->text();
    press(dialog, "recipients.save");
    QVERIFY(dialog->isVisible() && !dialog->findChild<Banner *>()->isHidden());
    model->setData(model->index(0, RecipientModel::Reason), s("chưa có trục liên thông"));
    model->setData(model->index(1, RecipientModel::Way), s("electronic"));
    QVERIFY(child<QLabel>(dialog, "recipients.count")->text() != count);
    QSignalSpy saved(dialog, &RecipientsDialog::saved);
    press(dialog, "recipients.save");
    QTRY_COMPARE(saved.size(), 1);
}

void TstOutgoingPages::typedSurvives()
{
    const SubjectId id = m_drafting->draft(s("Gõ dở"));
    {
        OutDesk drafter(*m_office, s("cvhoa"));
        drafter.open(OutBox::MyDrafts);
        QTRY_VERIFY(drafter.may("outgoing.sent_for_review"));
        drafter.trigger("out.new");
        auto *form = drafter.page.findChild<DraftForm *>();
        child<QPlainTextEdit>(form, "out.subject")->setPlainText(s("Trích yếu gõ dở"));
        drop(form, "draft.text", pdf(s("do-dang.pdf")));
        form->done(QDialog::Rejected); // as the window's end does
        drafter.trigger("outgoing.sent_for_review");
        QTRY_COMPARE(drafter.panel()->findChildren<QWidget *>(s("route.step")).size(), 3);
        child<QAbstractButton>(drafter.panel(), "route.opinion")->click();
        const QList<QLineEdit *> who = drafter.panel()->findChildren<QLineEdit *>(s("route.who"));
        QCOMPARE(who.size(), 4);
        const auto topOf = [&](const QWidget *widget) { return widget->mapTo(drafter.panel(), QPoint()).y(); };
        const QList<QWidget *> dues = drafter.panel()->findChildren<QWidget *>(s("route.due"));
        QTRY_COMPARE(topOf(dues.first()), topOf(who.first())); // a step takes one line: who, and until when
        child<QPlainTextEdit>(drafter.panel(), "out.text")->setPlainText(s("Kính trình"));
        drafter.trigger("outgoing.recipients_set");
        auto *dialog = drafter.page.findChild<RecipientsDialog *>();
        fill(dialog, "recipients.name", s("Sở Tài chính"));
        press(dialog, "recipients.add");
        dialog->done(QDialog::Rejected);
    } // the program ends
    OutDesk again(*m_office, s("cvhoa"));
    again.open(OutBox::MyDrafts);
    QTRY_VERIFY(again.may("outgoing.sent_for_review"));
    again.trigger("out.new");
    auto *form = again.page.findChild<DraftForm *>();
    QTRY_COMPARE(child<QPlainTextEdit>(form, "out.subject")->toPlainText(), s("Trích yếu gõ dở"));
    QTRY_COMPARE(child<FilesEdit>(form, "draft.text")->files().size(), 1);
    again.trigger("outgoing.sent_for_review");
    QTRY_COMPARE(child<QPlainTextEdit>(again.panel(), "out.text")->toPlainText(), s("Kính trình"));
    QTRY_COMPARE(again.panel()->findChildren<QLineEdit *>(s("route.who")).size(), 4);
    again.trigger("outgoing.recipients_set");
    auto *dialog = again.page.findChild<RecipientsDialog *>();
    QTRY_COMPARE(child<QTableView>(dialog, "recipients.table")->model()->rowCount(), 3);
    QCOMPARE(read(id).recipients.size(), 2); // nothing was recorded
}

void TstOutgoingPages::answerBegunFromALetter()
{
    IncomingFields fields;
    fields.codeNumber = s("214");
    fields.codeNotation = s("UBND-VHXH");
    fields.replyRequired = true;
    const SubjectId letter = m_office->letter(s("Đề nghị hướng dẫn"), fields);
    Desk clerk(*m_office, s("vanthu"));
    QString place;
    QVariantMap state;
    QObject::connect(&clerk.page, &Page::pageRequested, [&](const QString &id, const QVariantMap &with) {
        place = id;
        state = with;
    });
    clerk.open(Box::ToSubmit);
    QTRY_COMPARE(clerk.subject(), s("Đề nghị hướng dẫn"));
    clerk.trigger("document.answer");
    QCOMPARE(place, s("out.my_drafts"));
    const QVariantMap answered = state;
    clerk.trigger("document.copy");
    QCOMPARE(place, s("copies"));
    QCOMPARE(state, (QVariantMap{{s("copy"), letter.toString()}}));
    state = answered;
    OutDesk drafts(*m_office, s("vanthu"));
    state.insert(s("box"), s("my_drafts"));
    drafts.page.restoreState(state);
    QTRY_VERIFY(drafts.page.findChild<DraftForm *>());
    auto *form = drafts.page.findChild<DraftForm *>();
    QTRY_VERIFY(child<QPlainTextEdit>(form, "out.subject")->toPlainText().contains(s("214/UBND-VHXH")));
    QVERIFY(child<QCheckBox>(form, "draft.closes")->isChecked());
    auto *kind = child<QComboBox>(form, "draft.link");
    const auto choose = [kind](int link) {
        kind->setCurrentIndex(link);
        Q_EMIT kind->activated(link);
    };
    choose(1); // carried out, not answered
    QTRY_COMPARE(child<QPlainTextEdit>(form, "out.subject")->toPlainText(), s("Đề nghị hướng dẫn"));
    QVERIFY(child<QCheckBox>(form, "draft.closes")->isHidden());
    choose(0);
    QTRY_VERIFY(child<QPlainTextEdit>(form, "out.subject")->toPlainText().contains(s("214/UBND-VHXH")));
    QSignalSpy saved(form, &DraftForm::saved);
    press(form, "draft.save");
    QTRY_COMPARE(saved.size(), 1);
    const OutgoingDocument draft = read(saved.first().first().value<SubjectId>(), s("vanthu"));
    QCOMPARE(draft.links.size(), 1);
    QCOMPARE(draft.links.first().other, letter);
    QCOMPARE(draft.recipients.size(), 1);
    // The letter shows what is to answer it.
    clerk.trigger("document.tab3");
    auto *related = child<QAbstractItemView>(&clerk.page, "relatedList");
    QTRY_COMPARE(related->model()->rowCount(), 1);
    Q_EMIT related->activated(related->model()->index(0, 0));
    QCOMPARE(state.value(s("document")).toString(), draft.id.toString());
    // And the draft shows the letter.
    drafts.trigger("out.tab5");
    QTRY_COMPARE(drafts.listed("outgoingLinks", RowCode).size(), 1);
    QVERIFY(drafts.listed("outgoingLinks", RowCode).first().contains(s("214/UBND-VHXH")));
}

void TstOutgoingPages::versionsAreAllThere()
{
    const SubjectId id = m_drafting->draft(s("Nhiều lần sửa"));
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MyDrafts);
    drafter.trigger("outgoing.version_added");
    drop(drafter.panel(), "out.main", pdf(s("lan-2.pdf")));
    drop(drafter.panel(), "out.attachments", pdf(s("phu-luc.pdf")));
    child<QPlainTextEdit>(drafter.panel(), "out.note")->setPlainText(s("Sửa theo góp ý"));
    QVERIFY(drafter.submit());
    QTRY_COMPARE(drafter.listed("versionList", RowSender), QStringList({s("lan-2.pdf"), s("phu-luc.pdf"), s("du-thao.pdf")}));
    QVERIFY(drafter.listed("versionList", RowSubject).first().contains(s("Sửa theo góp ý")));
    auto *versions = child<QAbstractItemView>(&drafter.page, "versionList");
    Q_EMIT versions->activated(versions->model()->index(2, 0));
    QCOMPARE(child<QComboBox>(&drafter.page, "fileChooser")->currentIndex(), 2);
    drafter.trigger("outgoing.file_removed");
    QVERIFY(drafter.submit());
    QTRY_VERIFY(!drafter.may("outgoing.file_removed"));
    QCOMPARE(read(id).files.size(), 3); // nothing is overwritten or lost
}

void TstOutgoingPages::correctedFieldsTellWhatChanged()
{
    const SubjectId id = m_drafting->draft(s("Trích yếu cũ"));
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MyDrafts);
    drafter.trigger("outgoing.fields_corrected");
    child<QPlainTextEdit>(drafter.panel(), "out.subject")->setPlainText(s("Trích yếu mới"));
    auto *urgency = child<QComboBox>(drafter.panel(), "out.urgency");
    urgency->setCurrentIndex(urgency->findData(s("urgent")));
    QVERIFY(drafter.submit());
    QCOMPARE(read(id).fields.subject, s("Trích yếu mới"));
    QCOMPARE(read(id).fields.pages, 2); // what was not touched stays
    QTRY_COMPARE(drafter.subject(), s("Trích yếu mới"));
    drafter.trigger("out.tab6");
    QTRY_VERIFY(drafter.listed("outgoingHistory", Qt::DisplayRole).join(u' ').contains(s("Trích yếu cũ")));
}

void TstOutgoingPages::nothingUnreadableIsShown()
{
    const SubjectId id = m_drafting->draft(s("CHIM-HOANG-YEN"));
    OutDesk other(*m_office, s("cvlan"));
    for (const OutBox box : allOutBoxes()) {
        other.open(box);
        QTRY_VERIFY(child<QWidget>(&other.page, "outgoingList")->isHidden()); // read, and nothing in it
        QVERIFY2(!other.subjects().join(u' ').contains(s("CHIM")), outBoxText(box).data());
    }
    other.page.restoreState({{s("box"), s("issued")}, {s("document"), id.toString()}});
    QTRY_VERIFY(!child<QWidget>(&other.page, "outgoingSubject")->isVisible());
    QVERIFY(!other.subject().contains(s("CHIM")));
    QVERIFY(!other.may("outgoing.sent_for_review"));
    QVERIFY(!other.may("out.follow"));
}

void TstOutgoingPages::rowsAreAModel()
{
    OutgoingRowModel model({[](const PersonId &) { return s("Hoa"); }, [] { return qint64(5 * 86'400'000LL); }, [] { return QDate(2026, 3, 9); }, nullptr});
    QSignalSpy more(&model, &OutgoingRowModel::moreWanted);
    OutgoingRow row;
    row.id = SubjectId(QUuid::createUuid());
    row.kind = s("CV");
    row.subject = s("<b>Đậm</b>");
    row.state = OutgoingState::InReview;
    row.holder = s("Phạm Thu Hà");
    row.since = 2 * 86'400'000LL;
    model.setRows({row}, true);
    QCOMPARE(model.index(0).data(RowSender).toString(), s("Phạm Thu Hà"));
    QVERIFY(model.index(0).data(RowChips).value<QList<ChipText>>().first().text.contains(u'3')); // how long it has been there
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(more.size(), 1);
    QVERIFY(!model.canFetchMore({})); // asked for once
    const QAbstractItemModelTester tester(&model);
    model.setRows({row, row}, false);
    model.setRows({}, false);
    QCOMPARE(model.rowOf(row.id), -1);
}

void TstOutgoingPages::listGoesToAFile()
{
    m_drafting->draft(s("Dự thảo thứ nhất"));
    m_drafting->draft(s("=HYPERLINK(1)"));
    const QString file = m_office->scratch(s("du-thao.csv"));
    const auto rows = exporting::exportOutgoing(*m_office->as(s("cvhoa")), {.box = OutBox::MyDrafts, .filter = {}, .year = {}}, s("Dự thảo của tôi"), file).result();
    QVERIFY(rows);
    QCOMPARE(*rows, 2);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY(text.contains(s("Dự thảo thứ nhất")) && text.contains(s("UBND xã Sông Thao")));
    QVERIFY(!text.contains(s(",=HYPERLINK"))); // no formula for whoever opens it
    const auto others = exporting::exportOutgoing(*m_office->as(s("cvlan")), {.box = OutBox::MyDrafts, .filter = {}, .year = {}}, s("Dự thảo của tôi"), file).result();
    QVERIFY(others);
    QCOMPARE(*others, 0); // not hers
}

void TstOutgoingPages::oneTableOfActions()
{
    OutDesk clerk(*m_office, s("vanthu"));
    QCOMPARE(clerk.page.actions().problems(), QStringList());
    clerk.open(OutBox::MyDrafts);
    QCOMPARE(namelessControls(&clerk.page), QStringList());
}

QTEST_MAIN(TstOutgoingPages)
#include "tst_outgoingpages.moc"
