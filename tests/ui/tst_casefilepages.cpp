// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefiles/casefiles.h"
#include "app/incoming/unsent.h"
#include "tests/ui/desk.h"
#include "ui/casefiles/casefileform.h"
#include "ui/casefiles/casefilepage.h"
#include "ui/casefiles/entrymodel.h"
#include "ui/casefiles/fileintodialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/reasondialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QHeaderView>
#include <QTableView>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One person in front of the case files.
struct Files
{
    Files(TestOffice &from, const QString &login)
        : office(*from.as(login)), directory(office), settings(QString()), page({office, directory, settings, &reader, &jobs})
    {
        QObject::connect(&page, &Page::undoOffered, [this](const QString &said, const std::function<void()> &take) {
            message = said;
            undo = take;
        });
        QObject::connect(&page, &Page::messageShown, [this](const QString &said) { message = said; });
        QObject::connect(&page, &Page::pageRequested, [this](const QString &id, const QVariantMap &state) {
            asked = id;
            askedFor = state;
        });
        Desk::place(window, page, {1170, 690});
    }

    QTableView *entries() { return child<QTableView>(&page, "caseEntries"); }
    QListView *list() { return child<QListView>(&page, "caseList"); }
    void trigger(const char *action) { page.actions().action(QLatin1String(action))->trigger(); }
    bool may(const char *action) { return page.actions().action(QLatin1String(action))->isEnabled(); }
    QStringList subjects()
    {
        QStringList all;
        for (int row = 0; row < entries()->model()->rowCount(); ++row)
            all << entries()->model()->index(row, EntryModel::Subject).data().toString();
        return all;
    }

    Office &office;
    DirectoryWatch directory;
    UiSettings settings;
    FakeReader reader;
    JobModel jobs;
    QWidget window;
    CaseFilePage page;
    QString message;
    QString asked;
    QVariantMap askedFor;
    std::function<void()> undo;
};
}

class TstCaseFilePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void emptyOffersTheFirst();
    void openedWithProposals();
    void refusedStaysTyped();
    void filledOrderedEmptied();
    void draggedToAnotherPlace();
    void closedAndReopened();
    void withdrawnWhileEmpty();
    void shownByFilters_data();
    void shownByFilters();
    void listedAndExported();
    void offersForADocument();
    void severalAtOnceAndUndone();
    void closedAndFiledInThreeKeys();
    void closedWithoutFiling();
    void newOneFromTheDocument();
    void typedSurvives();
    void oneTableOfActions();
    void controlsHaveNames();

private:
    SubjectId assigned(const QString &subject)
    {
        return assignedTo(subject, s("cvhoa"));
    }
    SubjectId assignedTo(const QString &subject, const QString &login)
    {
        const SubjectId id = submitted(*m_office, subject);
        m_office->does(s("giamdoc"), "incoming.instructed", id, {{"assignments", QJsonArray{m_office->part("lead", login)}}});
        return id;
    }
    SubjectId opened(const QString &code, const QString &title, const QString &login = s("cvhoa"))
    {
        return m_office->does(login, "casefile.opened", {}, {{"code", code}, {"title", title}, {"years", 10}}).subject;
    }
    void put(const SubjectId &file, const QList<SubjectId> &documents)
    {
        QJsonArray ids;
        for (const SubjectId &id : documents)
            ids << id.toString();
        m_office->does(s("cvhoa"), "casefile.documents_added", file, {{"documents", ids}});
    }
    CaseFile read(const SubjectId &id) { return casefiles::caseFile(*m_office->as(s("cvhoa")), id).result().value(); }

    std::unique_ptr<TestOffice> m_office;
};

void TstCaseFilePages::emptyOffersTheFirst()
{
    Files files(*m_office, s("cvhoa"));
    QTRY_VERIFY(files.directory.ready());
    QTRY_VERIFY(!files.list()->isVisible());
    QVERIFY(files.may("case.new"));
    QVERIFY(!files.may("case.close"));
    QVERIFY(!files.page.actions().reason(s("case.close")).isEmpty());
}

void TstCaseFilePages::openedWithProposals()
{
    Files files(*m_office, s("cvhoa"));
    QTRY_VERIFY(files.directory.ready());
    files.trigger("case.new");
    auto *form = files.page.findChild<CaseFileForm *>();
    QVERIFY(form);
    QTRY_COMPARE(child<QLineEdit>(form, "casefile.code")->text(), s("01.CCVC"));
    press(form, "casefile.save"); // without a title
    QVERIFY(form->isVisible());
    fill(form, "casefile.title", s("Tuyển dụng công chức năm 2026"));
    auto *retention = child<QComboBox>(form, "casefile.retention");
    retention->setCurrentIndex(retention->findData(s("04")));
    press(form, "casefile.save");
    QTRY_COMPARE(child<ElidedLabel>(&files.page, "caseTitle")->text(), s("Tuyển dụng công chức năm 2026"));
    QTRY_COMPARE(files.list()->model()->rowCount(), 1);
    QVERIFY(child<ElidedLabel>(&files.page, "caseFacts")->text().contains(s("10 năm")));
}

void TstCaseFilePages::refusedStaysTyped()
{
    opened(s("01.CCVC"), s("Đã có"));
    Files files(*m_office, s("cvhoa"));
    QTRY_VERIFY(files.directory.ready());
    files.trigger("case.new");
    auto *form = files.page.findChild<CaseFileForm *>();
    QTRY_COMPARE(child<QLineEdit>(form, "casefile.code")->text(), s("02.CCVC"));
    fill(form, "casefile.code", s("1.ccvc"));
    fill(form, "casefile.title", s("Trùng số"));
    QSignalSpy saved(form, &CaseFileForm::saved);
    press(form, "casefile.save");
    QTRY_VERIFY(child<QWidget>(form, "casefile.save")->isEnabled() && !form->findChild<Banner *>()->isHidden());
    QCOMPARE(saved.size(), 0);
    QCOMPARE(child<QLineEdit>(form, "casefile.title")->text(), s("Trùng số"));
}

void TstCaseFilePages::filledOrderedEmptied()
{
    const SubjectId id = opened(s("01.TCCB"), s("Bổ nhiệm"));
    const SubjectId a = assigned(s("Một")), b = assigned(s("Hai")), c = assigned(s("Ba"));
    put(id, {a, b, c});
    Files files(*m_office, s("cvhoa"));
    QTRY_COMPARE(files.subjects(), QStringList({s("Một"), s("Hai"), s("Ba")}));
    QTRY_VERIFY(files.may("case.down"));
    files.entries()->setCurrentIndex(files.entries()->model()->index(0, 0));
    files.trigger("case.down");
    QTRY_COMPARE(files.subjects(), QStringList({s("Hai"), s("Một"), s("Ba")}));
    QTRY_COMPARE(files.entries()->currentIndex().row(), 1); // goes with the document
    QVERIFY(files.undo);
    files.undo();
    QTRY_COMPARE(files.subjects(), QStringList({s("Một"), s("Hai"), s("Ba")}));
    files.entries()->setCurrentIndex(files.entries()->model()->index(1, 0));
    files.trigger("case.takeOut");
    QTRY_COMPARE(files.subjects(), QStringList({s("Một"), s("Ba")}));
    files.undo();
    QTRY_COMPARE(files.subjects(), QStringList({s("Một"), s("Hai"), s("Ba")}));
    files.trigger("case.openEntry");
    QCOMPARE(files.asked, s("documents"));
    QVERIFY(!files.askedFor.value(s("document")).toString().isEmpty());
    files.entries()->model()->setData(files.entries()->model()->index(0, EntryModel::Sheets), s("1-3"));
    QTRY_COMPARE(read(id).entries.first().sheets, s("1-3"));
}

void TstCaseFilePages::draggedToAnotherPlace()
{
    const SubjectId id = opened(s("01.TCCB"), s("Bổ nhiệm"));
    put(id, {assigned(s("Một")), assigned(s("Hai")), assigned(s("Ba"))});
    Files files(*m_office, s("cvhoa"));
    QTRY_COMPARE(files.entries()->model()->rowCount(), 3);
    QTRY_VERIFY(files.may("case.up"));
    QAbstractItemModel *model = files.entries()->model();
    const QAbstractItemModelTester tester(model);
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(2, 0)}));
    QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {})); // the view must not take the row out
    QTRY_COMPARE(files.subjects(), QStringList({s("Ba"), s("Một"), s("Hai")}));
}

void TstCaseFilePages::closedAndReopened()
{
    const SubjectId id = opened(s("01.TCCB"), s("Bổ nhiệm"));
    put(id, {assigned(s("Một"))});
    Files files(*m_office, s("cvhoa"));
    files.page.restoreState({{s("casefile"), id.toString()}});
    QTRY_VERIFY(files.may("case.close"));
    auto *state = child<QComboBox>(&files.page, "caseState");
    state->setCurrentIndex(2);
    files.trigger("case.close");
    QTRY_VERIFY(read(id).closed);
    QTRY_VERIFY(files.may("case.reopen"));
    QVERIFY(!files.may("case.up"));
    files.trigger("case.reopen");
    auto *asks = files.page.findChild<ReasonDialog *>();
    press(asks, "reason.save");
    QVERIFY(asks->isVisible()); // a reason is wanted
    child<QPlainTextEdit>(asks, "reason.text")->setPlainText(s("Bổ sung văn bản trả lời"));
    press(asks, "reason.save");
    QTRY_VERIFY(!read(id).closed);
    files.page.findChild<QTabBar *>()->setCurrentIndex(2);
    auto *history = child<QListWidget>(&files.page, "caseHistory");
    QTRY_COMPARE(history->count(), 4);
}

void TstCaseFilePages::withdrawnWhileEmpty()
{
    const SubjectId letter = assigned(s("Một"));
    const SubjectId id = opened(s("01.TCCB"), s("Mở nhầm"));
    put(id, {letter});
    Files files(*m_office, s("cvhoa"));
    files.page.restoreState({{s("casefile"), id.toString()}});
    QTRY_VERIFY(files.may("case.takeOut"));
    QAction *withdraw = files.page.actions().action(s("case.withdraw"));
    QVERIFY(!withdraw->isVisible()); // something lies in it
    files.trigger("case.takeOut");
    QTRY_VERIFY(withdraw->isVisible() && withdraw->isEnabled());
    files.trigger("case.withdraw");
    auto *asks = files.page.findChild<ReasonDialog *>();
    child<QPlainTextEdit>(asks, "reason.text")->setPlainText(s("Trùng với hồ sơ đã có"));
    press(asks, "reason.save");
    QTRY_COMPARE(files.list()->model()->rowCount(), 0);
    QTRY_VERIFY(!withdraw->isVisible());
    QVERIFY(!files.may("case.correct")); // nothing is done to what is gone
    QVERIFY(!casefiles::caseFile(files.office, id).result());
}

void TstCaseFilePages::shownByFilters_data()
{
    QTest::addColumn<int>("whose");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("my open ones") << 0 << 0 << "" << 2;
    QTest::newRow("all open ones") << 1 << 0 << "" << 3;
    QTest::newRow("none is closed") << 1 << 1 << "" << 0;
    QTest::newRow("by a word without its marks") << 0 << 2 << "bo nhiem" << 1;
    QTest::newRow("by code") << 1 << 2 << "03" << 1;
    QTest::newRow("nothing fits") << 1 << 2 << "xây dựng" << 0;
}

void TstCaseFilePages::shownByFilters()
{
    QFETCH(int, whose);
    QFETCH(int, state);
    QFETCH(QString, words);
    QFETCH(int, rows);
    opened(s("01.TCCB"), s("Bổ nhiệm công chức"));
    opened(s("02.TCCB"), s("Nâng lương"));
    m_office->does(s("truongccvc"), "casefile.opened", {}, {{"code", s("03.TCCB")}, {"title", s("Của trưởng phòng")}, {"rights", s("unit")}});
    Files files(*m_office, s("cvhoa"));
    child<QComboBox>(&files.page, "caseWhose")->setCurrentIndex(whose);
    child<QComboBox>(&files.page, "caseState")->setCurrentIndex(state);
    fill(&files.page, "caseFilter", words);
    QTRY_COMPARE(files.list()->model()->rowCount(), rows);
}

void TstCaseFilePages::listedAndExported()
{
    const SubjectId id = opened(s("01.TCCB"), s("Bổ nhiệm"));
    put(id, {assigned(s("Một"))});
    Files files(*m_office, s("cvhoa"));
    auto *pane = files.page.findChild<CaseFilePane *>();
    QTRY_COMPARE(pane->file(), id);
    QTRY_VERIFY(files.may("case.print"));
    const QString list = m_office->scratch(s("muc-luc.pdf"));
    pane->printList(list);
    QTRY_VERIFY(files.message.contains(list));
    QVERIFY(QFileInfo(list).size() > 1000);
    QDir().mkpath(m_office->scratch(s("xuat")));
    pane->exportTo(m_office->scratch(s("xuat")));
    QTRY_VERIFY_WITH_TIMEOUT(files.message.contains(s(".xml")), 20'000);
    QCOMPARE(QDir(m_office->scratch(s("xuat"))).entryList({s("*.pdf"), s("*.xml")}).size(), 2);
    QCOMPARE(files.jobs.rowCount(), 0);
    pane->exportTo(list); // a file stands where the folder should
    QTRY_VERIFY_WITH_TIMEOUT(files.jobs.rowCount() == 1 && files.jobs.index(0, 0).data(JobState).toInt() == int(JobStateKind::Failed), 20'000);
}

void TstCaseFilePages::offersForADocument()
{
    const SubjectId fits = opened(s("01.TCCB"), s("Bổ nhiệm công chức phòng Công chức viên chức"));
    opened(s("02.TCCB"), s("Xây trụ sở"));
    const SubjectId full = opened(s("03.TCCB"), s("Đã có văn bản này"));
    const SubjectId letter = assigned(s("Về việc bổ nhiệm công chức"));
    put(full, {letter});
    Desk desk(*m_office, s("cvhoa"));
    desk.open(Box::ToProcess);
    QTRY_COMPARE(desk.subject(), s("Về việc bổ nhiệm công chức"));
    QTRY_VERIFY(desk.may("document.file"));
    desk.trigger("document.file");
    auto *dialog = desk.page.findChild<FileIntoDialog *>();
    QVERIFY(dialog);
    auto *list = child<QListView>(dialog, "filing.list");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(s("01.TCCB")));
    for (int row = 0; row < 3; ++row) {
        if (list->model()->index(row, 0).data().toString().contains(s("03.TCCB")))
            QVERIFY(!(list->model()->index(row, 0).flags() & Qt::ItemIsEnabled));
    }
    press(dialog, "filing.save");
    QTRY_COMPARE(read(fits).documents, 1);
    QTRY_VERIFY(desk.undo);
    QVERIFY(desk.message.contains(s("01.TCCB")));
    desk.undo();
    QTRY_COMPARE(read(fits).documents, 0);
}

void TstCaseFilePages::severalAtOnceAndUndone()
{
    const SubjectId id = opened(s("01.TCCB"), s("Bổ nhiệm"));
    const SubjectId a = assigned(s("Một")), b = assigned(s("Hai"));
    put(id, {a});
    DirectoryWatch directory(*m_office->as(s("cvhoa")));
    QTRY_VERIFY(directory.ready());
    FileIntoDialog dialog(*m_office->as(s("cvhoa")), directory, {a, b});
    QSignalSpy filed(&dialog, &FileIntoDialog::filed);
    dialog.open();
    QTRY_VERIFY(child<QWidget>(&dialog, "filing.save")->isEnabled());
    press(&dialog, "filing.save");
    QTRY_COMPARE(filed.size(), 1);
    QCOMPARE(read(id).documents, 2); // what lay there already is no obstacle
    filed.first().at(1).value<std::function<void()>>()();
    QTRY_COMPARE(read(id).documents, 1);
}

/// An officer in front of one document to be closed, and a case file that fits.
static void openToClose(Desk &desk, const QString &subject)
{
    desk.open(Box::ToProcess);
    QTRY_COMPARE(desk.subject(), subject);
    QTRY_VERIFY(desk.may("incoming.completed"));
}

void TstCaseFilePages::closedAndFiledInThreeKeys()
{
    const SubjectId file = opened(s("01.TCCB"), s("Bổ nhiệm công chức"));
    const SubjectId letter = assigned(s("Về việc bổ nhiệm công chức"));
    Desk desk(*m_office, s("cvhoa"));
    openToClose(desk, s("Về việc bổ nhiệm công chức"));
    int keys = 0;
    const auto key = [&keys](QWidget *at, int code, Qt::KeyboardModifiers with = Qt::NoModifier) {
        ++keys;
        QTest::keyClick(at, Qt::Key(code), with);
    };
    key(child<QListView>(&desk.page, "documentList"), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.panel()->isVisible());
    QVERIFY(child<QCheckBox>(&desk.page, "act.filing")->isChecked());
    key(child<QPlainTextEdit>(&desk.page, "act.text"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.page.findChild<FileIntoDialog *>());
    auto *dialog = desk.page.findChild<FileIntoDialog *>();
    QTRY_VERIFY(child<QWidget>(dialog, "filing.save")->isEnabled());
    key(child<QLineEdit>(dialog, "filing.filter"), Qt::Key_Return);
    QTRY_COMPARE(read(file).documents, 1);
    QCOMPARE(m_office->document(letter).state, DocumentState::Completed);
    QCOMPARE(keys, 3);
}

void TstCaseFilePages::closedWithoutFiling()
{
    const SubjectId letter = assigned(s("Một"));
    Desk desk(*m_office, s("cvhoa"));
    openToClose(desk, s("Một"));
    const SubjectId next = assigned(s("Hai"));
    desk.trigger("incoming.completed");
    child<QCheckBox>(&desk.page, "act.filing")->setChecked(false);
    desk.trigger("list.send");
    QTRY_COMPARE(m_office->document(letter).state, DocumentState::Completed);
    QTRY_VERIFY(desk.undo);
    QVERIFY(!desk.page.findChild<FileIntoDialog *>());
    desk.page.restoreState({{s("box"), s("to_process")}, {s("document"), next.toString()}});
    QTRY_COMPARE(desk.subject(), s("Hai"));
    QTRY_VERIFY(desk.may("incoming.completed"));
    desk.trigger("incoming.completed");
    QTRY_VERIFY(desk.panel()->isVisible());
    QVERIFY(!child<QCheckBox>(&desk.page, "act.filing")->isChecked()); // as the person wants it
    QCOMPARE(m_office->document(next).state, DocumentState::Assigned);
}

void TstCaseFilePages::typedSurvives()
{
    const auto form = [this](const QString &login, const QString &title = {}) {
        Office &office = *m_office->as(login);
        auto directory = std::make_shared<DirectoryWatch>(office);
        (void)QTest::qWaitFor([&] { return directory->ready(); });
        auto made = std::shared_ptr<CaseFileForm>(new CaseFileForm(office, *directory, title), [directory](CaseFileForm *gone) { delete gone; });
        made->open();
        return made;
    };
    {
        const auto typed = form(s("cvhoa"));
        fill(typed.get(), "casefile.title", s("Hồ sơ gõ dở"));
        child<QPlainTextEdit>(typed.get(), "casefile.note")->setPlainText(s("ghi chú dở"));
    } // the program ends
    {
        const auto other = form(s("cvlan"));
        const auto again = form(s("cvhoa"));
        QTRY_COMPARE(child<QLineEdit>(again.get(), "casefile.title")->text(), s("Hồ sơ gõ dở"));
        QCOMPARE(child<QPlainTextEdit>(again.get(), "casefile.note")->toPlainText(), s("ghi chú dở"));
        QVERIFY(child<QLineEdit>(other.get(), "casefile.title")->text().isEmpty());
        const auto given = form(s("cvhoa"), s("Từ văn bản"));
        QTRY_COMPARE(child<QPlainTextEdit>(given.get(), "casefile.note")->toPlainText(), s("ghi chú dở"));
        QCOMPARE(child<QLineEdit>(given.get(), "casefile.title")->text(), s("Từ văn bản"));
        fill(again.get(), "casefile.code", s("09.TCCB"));
        QSignalSpy saved(again.get(), &CaseFileForm::saved);
        press(again.get(), "casefile.save");
        QTRY_COMPARE(saved.size(), 1);
    }
    // It was sent: nothing remains.
    QTRY_COMPARE(incoming::unsent(*m_office->as(s("cvhoa")), {}, s("form.casefile.opened")).result().value(), QString());
    const auto next = form(s("cvhoa"));
    QVERIFY(child<QLineEdit>(next.get(), "casefile.title")->text().isEmpty());
}

void TstCaseFilePages::newOneFromTheDocument()
{
    const SubjectId letter = assigned(s("Đề nghị cử cán bộ"));
    DirectoryWatch directory(*m_office->as(s("cvhoa")));
    QTRY_VERIFY(directory.ready());
    FileIntoDialog dialog(*m_office->as(s("cvhoa")), directory, {letter}, s("Đề nghị cử cán bộ"));
    QSignalSpy ready(&dialog, &FileIntoDialog::ready);
    dialog.open();
    QTRY_VERIFY(ready.size() > 0);
    QVERIFY(!child<QWidget>(&dialog, "filing.save")->isEnabled());
    QCOMPARE(namelessControls(&dialog), QStringList());
    press(&dialog, "filing.new");
    auto *form = dialog.findChild<CaseFileForm *>();
    QCOMPARE(child<QLineEdit>(form, "casefile.title")->text(), s("Đề nghị cử cán bộ"));
    QTRY_VERIFY(!child<QLineEdit>(form, "casefile.code")->text().isEmpty());
    QCOMPARE(namelessControls(form), QStringList());
    QSignalSpy filed(&dialog, &FileIntoDialog::filed);
    press(form, "casefile.save");
    QTRY_COMPARE(filed.size(), 1);
    const auto holds = casefiles::ofDocument(*m_office->as(s("cvhoa")), letter).result().value();
    QCOMPARE(holds.size(), 1);
}

void TstCaseFilePages::oneTableOfActions()
{
    Files files(*m_office, s("cvhoa"));
    QCOMPARE(files.page.actions().problems(), QStringList());
}

void TstCaseFilePages::controlsHaveNames()
{
    put(opened(s("01.TCCB"), s("Bổ nhiệm")), {assigned(s("Một"))});
    Files files(*m_office, s("cvhoa"));
    QTRY_COMPARE(files.entries()->model()->rowCount(), 1);
    QCOMPARE(namelessControls(&files.page), QStringList());
    files.trigger("case.table");
    QVERIFY(child<QTableView>(&files.page, "caseTable")->isVisible());
    // No name of a column is cut off.
    const QHeaderView *header = files.entries()->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column), qPrintable(files.entries()->model()->headerData(column, Qt::Horizontal).toString()));
    QCOMPARE(namelessControls(&files.page), QStringList());
}

QTEST_MAIN(TstCaseFilePages)
#include "tst_casefilepages.moc"
