// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/copies.h"
#include "app/outgoing/outgoing.h"
#include "tests/support/drafting.h"
#include "tests/ui/desk.h"
#include "ui/copies/copiespage.h"
#include "ui/copies/copydialog.h"
#include "ui/copies/recorddialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QListView>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The clerk before the page, in an office with a series for copies and one issued document.
struct CopyDesk
{
    explicit CopyDesk(const char *login = "vanthu")
        : directory(*office.as(s(login))), settings(QString()), page(IncomingParts{*office.as(s(login)), directory, office.store().rules(), &reader, settings, &jobs})
    {
        Desk::place(window, page, {1170, 690});
        QObject::connect(&page, &Page::messageShown, [this](const QString &said) { message = said; });
        QObject::connect(&page, &Page::pageRequested, [this](const QString &id, const QVariantMap &state) { asked = {id, state}; });
    }

    QListView *list() { return child<QListView>(&page, "copies.list"); }
    QStringList cells(int role)
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data(role).toString();
        return all;
    }
    bool shows(int rows)
    {
        return QTest::qWaitFor([&] { return list()->model()->rowCount() == rows; });
    }
    bool offers(const char *action) { return page.actions().action(QLatin1String(action))->isVisible(); }
    template <class Dialog>
    Dialog *dialog()
    {
        (void)QTest::qWaitFor([this] { return page.findChild<Dialog *>() != nullptr; });
        return page.findChild<Dialog *>();
    }
    SubjectId copied(const SubjectId &source)
    {
        const QJsonObject order{{s("source"), source.toString()}, {s("form"), s("sao_y")}, {s("from"), s("electronic")}, {s("to"), s("paper")}, {s("subject"), s("01/QĐ-SNV: Quy định")},
                                {s("signer"), office.person(s("chanhvp")).toString()}, {s("recipients"), QJsonArray{QJsonObject{{s("name"), s("UBND xã Sông Thao")}}}}};
        return office.does(s("vanthu"), "outgoing.copied", {}, order).subject;
    }

    TestOffice office;
    Drafting drafting{office};
    Drafting copies{office, s("BS"), {{s("name"), s("Sổ đăng ký bản sao")}, {s("standard"), false}, {s("kinds"), QJsonArray{s("SY"), s("SL"), s("TrS")}}}};
    DirectoryWatch directory;
    UiSettings settings;
    FakeReader reader;
    JobModel jobs;
    QWidget window;
    CopiesPage page;
    QString message;
    std::pair<QString, QVariantMap> asked;
};
}

class TestCopiesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyIsOrdered();
    void aCopyIsBroughtOn();
    void whoIsToldIsListed();
    void manyToldAtOnce();
    void keptOriginals();
    void lastYearsBook();
    void whatADocumentAsksFor();
    void others();
    void looks_data();
    void looks();
};

void TestCopiesPage::aCopyIsOrdered()
{
    CopyDesk desk;
    const SubjectId source = desk.drafting.at(OutgoingState::Issued, s("Quy định tiếp công dân"), s("QĐ"));
    desk.page.restoreState({{s("copy"), source.toString()}});
    auto *dialog = desk.dialog<CopyDialog>();
    QVERIFY(dialog);
    QTRY_COMPARE(child<QLineEdit>(dialog, "copy.source")->text(), s("01/QĐ-SNV"));
    auto *form = child<QComboBox>(dialog, "copy.form");
    auto *to = child<QComboBox>(dialog, "copy.to");
    // A whole electronic document is not copied into another one; an extract may be.
    to->setCurrentIndex(to->findData(s("electronic")));
    QVERIFY(!child<QAbstractButton>(dialog, "copy.save")->isEnabled());
    form->setCurrentIndex(form->findData(s("trich_sao")));
    QVERIFY(child<QAbstractButton>(dialog, "copy.save")->isEnabled());
    to->setCurrentIndex(to->findData(s("paper")));
    child<QPlainTextEdit>(dialog, "copy.words")->setPlainText(s("Điều 2. Giao Sở Nội vụ."));
    child<QPlainTextEdit>(dialog, "copy.recipients")->setPlainText(s("UBND xã Sông Thao\n\nPhòng Văn hóa"));
    QTRY_VERIFY(child<QComboBox>(dialog, "copy.signer")->count() > 0);
    QSignalSpy made(dialog, &CopyDialog::made);
    child<QAbstractButton>(dialog, "copy.save")->click();
    QTRY_COMPARE(made.size(), 1);
    const OutgoingDocument copy = desk.drafting.document(made.first().first().value<SubjectId>(), s("vanthu"));
    QCOMPARE(copy.recipients.size(), 2);
    QCOMPARE(copy.fields.kind, s("TrS"));
    QVERIFY(copy.currentFile(s("main")));
    QVERIFY(desk.shows(1));
    QVERIFY(!desk.message.isEmpty());
}

void TestCopiesPage::aCopyIsBroughtOn()
{
    CopyDesk desk;
    const SubjectId source = desk.drafting.at(OutgoingState::Issued, s("Quy định"), s("QĐ"));
    const SubjectId copy = desk.copied(source);
    QVERIFY(desk.shows(1));
    QVERIFY(desk.offers("copies.number") && !desk.offers("copies.stamped") && !desk.offers("copies.told"));
    trigger(desk.page, "copies.number");
    QTRY_COMPARE(desk.cells(RowCode), QStringList{s("01/SY-SNV")});
    QTRY_VERIFY(desk.offers("copies.stamped"));
    trigger(desk.page, "copies.stamped");
    QTRY_VERIFY2(desk.offers("copies.issue"), qPrintable(child<Banner>(&desk.page, "copies.banner")->sentence()));
    trigger(desk.page, "copies.issue");
    QTRY_COMPARE(desk.drafting.document(copy, s("vanthu")).state, OutgoingState::Issued);
    QTRY_VERIFY(!desk.offers("copies.issue"));
    trigger(desk.page, "copies.open");
    QCOMPARE(desk.asked.first, s("outgoing"));
    QCOMPARE(desk.asked.second.value(s("document")).toString(), copy.toString());
}

void TestCopiesPage::whoIsToldIsListed()
{
    CopyDesk desk;
    const SubjectId id = desk.drafting.at(OutgoingState::Issued, s("Có sai sót"));
    QJsonArray all;
    for (const Recipient &one : desk.drafting.document(id).recipients)
        all << one.id.toString();
    desk.office.does(s("vanthu"), "outgoing.dispatched", id, {{s("recipients"), all}, {s("to"), s("sent")}});
    desk.office.does(s("vanthu"), "outgoing.recalled", id, {{s("reason"), s("Phát hành nhầm thẩm quyền")}});
    QVERIFY(desk.shows(2));
    trigger(desk.page, "copies.told");
    auto *dialog = desk.dialog<TellDialog>();
    QVERIFY(dialog);
    auto *channel = child<QComboBox>(dialog, "tell.channel");
    channel->setCurrentIndex(channel->findData(s("phone")));
    QSignalSpy done(dialog, &TellDialog::recorded);
    child<QAbstractButton>(dialog, "tell.save")->click();
    QTRY_COMPARE(done.size(), 1);
    QTRY_VERIFY(desk.cells(RowSubject).first() != desk.cells(RowSubject).last());
    QTRY_VERIFY(!desk.page.findChild<TellDialog *>());
    trigger(desk.page, "copies.answered");
    auto *answer = desk.dialog<TellDialog>();
    QVERIFY(answer);
    QSignalSpy answered(answer, &TellDialog::recorded);
    child<QAbstractButton>(answer, "tell.save")->click();
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(desk.shows(1)); // the other is still to be told
}

/// A recall goes to everybody by one e-mail; it is recorded once.
void TestCopiesPage::manyToldAtOnce()
{
    CopyDesk desk;
    for (const char *subject : {"Một", "Hai"}) {
        const SubjectId id = desk.drafting.at(OutgoingState::Issued, s(subject));
        QJsonArray all;
        for (const Recipient &one : desk.drafting.document(id).recipients)
            all << one.id.toString();
        desk.office.does(s("vanthu"), "outgoing.dispatched", id, {{s("recipients"), all}, {s("to"), s("sent")}});
        desk.office.does(s("vanthu"), "outgoing.recalled", id, {{s("reason"), s("Phát hành nhầm thẩm quyền")}});
    }
    QVERIFY(desk.shows(4));
    const QString notTold = desk.cells(RowSubject).first();
    desk.list()->selectAll();
    trigger(desk.page, "copies.told");
    auto *dialog = desk.dialog<TellDialog>();
    QVERIFY(dialog);
    QSignalSpy done(dialog, &TellDialog::recorded);
    child<QAbstractButton>(dialog, "tell.save")->click();
    QTRY_COMPARE(done.size(), 1);
    QTRY_VERIFY(!desk.cells(RowSubject).contains(notTold));
    QTRY_VERIFY(!desk.page.findChild<TellDialog *>());
    desk.list()->selectAll();
    trigger(desk.page, "copies.answered");
    auto *answer = desk.dialog<TellDialog>();
    QVERIFY(answer);
    child<QAbstractButton>(answer, "tell.save")->click();
    QVERIFY(desk.shows(0));
}

void TestCopiesPage::keptOriginals()
{
    CopyDesk desk;
    desk.drafting.at(OutgoingState::Issued, s("Bản lưu"), s("QĐ"));
    trigger(desk.page, "copies.lend");
    auto *dialog = desk.dialog<KeptUseDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(child<QComboBox>(dialog, "kept.permitted")->count() > 0);
    auto *user = child<QComboBox>(dialog, "kept.user");
    QSignalSpy done(dialog, &KeptUseDialog::recorded);
    fill(dialog, "kept.document", s("99/QĐ-SNV"));
    user->setCurrentText(s("Thanh tra tỉnh"));
    child<QAbstractButton>(dialog, "kept.save")->click();
    QTRY_VERIFY(!dialog->findChild<Banner *>()->sentence().isEmpty()); // no such number
    fill(dialog, "kept.document", s("01/QĐ-SNV"));
    child<QAbstractButton>(dialog, "kept.save")->click();
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(desk.shows(1));
    QCOMPARE(desk.cells(RowSender), QStringList{s("Thanh tra tỉnh")});
    trigger(desk.page, "copies.returned");
    QVERIFY(desk.shows(0));
}

/// It is bound in January.
void TestCopiesPage::lastYearsBook()
{
    CopyDesk desk;
    trigger(desk.page, "copies.postbook");
    auto *dialog = desk.dialog<BookYearDialog>();
    QVERIFY(dialog);
    const int year = desk.office.as(s("vanthu"))->today().year();
    auto *years = child<QComboBox>(dialog, "bookyear.year");
    QCOMPARE(dialog->year(), year);
    years->setCurrentIndex(years->findData(year - 1));
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(years, Qt::Key_Return, Qt::ControlModifier); // the main act of every dialog
    auto *where = desk.dialog<QFileDialog>();
    QVERIFY(where);
    const QString file = desk.office.file(s("so.pdf"), "");
    Q_EMIT where->fileSelected(file);
    QTRY_VERIFY2(desk.message.contains(file), qPrintable(desk.message));
    QVERIFY(QFileInfo(file).size() > 1000);
}

/// An issued document is no row here: its own page asks for its envelopes, and for its kept original.
void TestCopiesPage::whatADocumentAsksFor()
{
    CopyDesk desk;
    const SubjectId id = desk.drafting.at(OutgoingState::Issued, s("Gửi bản giấy")); // one of its two recipients gets paper
    desk.page.restoreState({{s("envelopes"), id.toString()}});
    auto *dialog = desk.dialog<EnvelopeDialog>();
    QVERIFY(dialog);
    child<QAbstractButton>(dialog, "envelope.save")->click();
    auto *where = desk.dialog<QFileDialog>();
    QVERIFY(where);
    const QString file = desk.office.file(s("bi.pdf"), "");
    Q_EMIT where->fileSelected(file);
    QTRY_VERIFY2(desk.message.contains(file), qPrintable(desk.message));
    QVERIFY(desk.message.contains(u'1'));
    QVERIFY(QFileInfo(file).size() > 1000);
    desk.page.restoreState({{s("lend"), s("01/SNV-CCVC")}});
    auto *lent = desk.dialog<KeptUseDialog>();
    QVERIFY(lent);
    QCOMPARE(child<QLineEdit>(lent, "kept.document")->text(), s("01/SNV-CCVC"));
}

/// The head of office sees the lists and does nothing here.
void TestCopiesPage::others()
{
    CopyDesk desk("chanhvp");
    const SubjectId source = desk.drafting.at(OutgoingState::Issued, s("Quy định"), s("QĐ"));
    desk.copied(source);
    QVERIFY(desk.shows(1));
    for (const char *action : {"copies.new", "copies.number", "copies.stamped", "copies.issue", "copies.lend"})
        QVERIFY2(!desk.offers(action), action);
}

void TestCopiesPage::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Nothing to compare with; the pictures are for eyes, where CONGSO_SHEETS names a folder.
void TestCopiesPage::looks()
{
    QFETCH(bool, dark);
    CopyDesk desk;
    Theme theme(*qApp);
    theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    theme.apply();
    const SubjectId source = desk.drafting.at(OutgoingState::Issued, s("Quy định tiếp công dân"), s("QĐ"));
    desk.copied(source);
    desk.copies.number(desk.copied(source));
    desk.office.does(s("vanthu"), "outgoing.kept_used", source, {{s("user_name"), s("Thanh tra tỉnh")}, {s("way"), s("lent")}, {s("permitted_by"), desk.office.person(s("giamdoc")).toString()}});
    QVERIFY(desk.shows(3));
    desk.page.restoreState({{s("copy"), source.toString()}});
    auto *dialog = desk.dialog<CopyDialog>();
    QTRY_VERIFY(!child<QLineEdit>(dialog, "copy.source")->text().isEmpty());
    QTRY_VERIFY(child<QLabel>(dialog, "copy.found")->height() > 10);
    const QString folder = qEnvironmentVariable("CONGSO_SHEETS");
    if (!folder.isEmpty()) {
        desk.window.grab().save(folder + (dark ? s("/page-dark.png") : s("/page-light.png")));
        dialog->grab().save(folder + (dark ? s("/dialog-dark.png") : s("/dialog-light.png")));
    }
    QVERIFY(dialog->width() <= 1366 && dialog->height() <= 700);
}

QTEST_MAIN(TestCopiesPage)
#include "tst_copiespage.moc"
