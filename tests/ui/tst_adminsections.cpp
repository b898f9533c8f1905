// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/signingpictures.h"
#include "app/outgoing/numberingsetup.h"
#include "tests/ui/desk.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/backupsection.h"
#include "ui/admin/postdialog.h"
#include "ui/admin/sealeditor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/inputmethod.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace congso;
using namespace congso::testing;

/// Each section of the administration, beyond its first good use.
class TstAdminSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init();
    void cleanup();
    void agencyRefusesAnEmptyName();
    void sealIsKeptForEveryPc();
    void unitsMoveAmongSiblings();
    void peopleAreFoundAndDeactivated();
    void postIsChangedAndEnded();
    void postDialogCancelled();
    void weakPasswordIsRefused();
    void registerCodeTwice();
    void seriesOfACouncil();
    void calendarOfAnotherYear();
    void announcedHolidayIsWorked();
    void backupIsAJob();
    void failedBackupIsTriedAgain();
    void sectionIsRemembered();
    void whatWasCleanedIsSaid();

private:
    directory::Directory now() { return directory::directory(*m_office->as(QStringLiteral("quantri"))).result().value(); }
    void open(const char *section) { m_page->restoreState({{QStringLiteral("section"), QLatin1String(section)}}); }
    QString error()
    {
        const auto *banner = child<Banner>(m_page->findChild<QStackedWidget *>()->currentWidget(), "admin.banner");
        return banner->isVisible() && banner->kind() == Banner::Kind::Error ? banner->sentence() : QString();
    }
    void choosePerson(const QString &login)
    {
        auto *list = child<QAbstractItemView>(m_page.get(), "people.list");
        QTRY_VERIFY(list->model()->rowCount() > 5);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 1).data().toString() == login)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        QCOMPARE(child<QLineEdit>(m_page.get(), "person.login")->text(), login);
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<JobModel> m_jobs;
    std::unique_ptr<AdminPage> m_page;
};

void TstAdminSections::init()
{
    m_office = std::make_unique<TestOffice>();
    m_settings = std::make_unique<UiSettings>(QString());
    m_jobs = std::make_unique<JobModel>();
    m_page = std::make_unique<AdminPage>(*m_office->as(QStringLiteral("quantri")), *m_settings, m_jobs.get());
    m_page->resize(1170, 690);
    m_page->show();
    QTRY_VERIFY(!child<QLineEdit>(m_page.get(), "agency.agency.name")->text().isEmpty());
}

void TstAdminSections::cleanup()
{
    m_page.reset();
    m_jobs.reset();
    m_settings.reset();
    m_office.reset();
}

void TstAdminSections::agencyRefusesAnEmptyName()
{
    open("agency");
    fill(m_page.get(), "agency.agency.name", QString());
    press(m_page.get(), "agency.save");
    QTRY_VERIFY(!error().isEmpty());
    QCOMPARE(now().agency.name, QString::fromUtf8("Sở Nội vụ"));
    fill(m_page.get(), "agency.agency.name", QString::fromUtf8("Sở Nội vụ tỉnh"));
    press(m_page.get(), "agency.save");
    QTRY_COMPARE(now().agency.name, QString::fromUtf8("Sở Nội vụ tỉnh"));
    QVERIFY(error().isEmpty());
}

/// Clerks sign with it, administrators enter it.
void TstAdminSections::sealIsKeptForEveryPc()
{
    open("agency");
    auto *seal = m_page->findChild<SealEditor *>();
    QVERIFY(seal);
    QImage image(300, 300, QImage::Format_ARGB32);
    image.fill(Qt::red);
    const QString file = m_office->scratch(QStringLiteral("dau.png"));
    QVERIFY(image.save(file));
    const auto kept = [this] { return directory::signingPictures(*m_office->as(QStringLiteral("vanthu"))).result().value().seal; };
    seal->take(m_office->file(QStringLiteral("dau.gif"), "GIF89a"));
    QTRY_VERIFY(!error().isEmpty());
    QVERIFY(kept().isEmpty());
    seal->take(file);
    QTRY_VERIFY(!kept().isEmpty());
    QTRY_VERIFY(!child<QLabel>(seal, "seal.picture")->pixmap().isNull());
    press(m_page.get(), "seal.remove");
    QTRY_VERIFY(kept().isEmpty());
}

void TstAdminSections::unitsMoveAmongSiblings()
{
    open("units");
    auto *tree = child<QTreeWidget>(m_page.get(), "unit.tree");
    QTRY_VERIFY(tree->topLevelItemCount() > 3);
    const QString second = tree->topLevelItem(1)->text(0);
    tree->setCurrentItem(tree->topLevelItem(1));
    press(m_page.get(), "unit.up");
    QTRY_COMPARE(tree->topLevelItem(0)->text(0), second);
    QTRY_COMPARE(tree->currentItem()->text(0), second); // it stays chosen
    press(m_page.get(), "unit.up"); // already the first
    press(m_page.get(), "unit.down");
    QTRY_COMPARE(tree->topLevelItem(1)->text(0), second);
    QVERIFY(error().isEmpty());
}

void TstAdminSections::peopleAreFoundAndDeactivated()
{
    open("people");
    auto *list = child<QAbstractItemView>(m_page.get(), "people.list");
    QTRY_VERIFY(list->model()->rowCount() > 5);
    child<QLineEdit>(m_page.get(), "people.search")->setText(QStringLiteral("vu thi lan"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(child<QLineEdit>(m_page.get(), "person.login")->text(), QStringLiteral("cvlan"));
    const PersonId lan = m_office->person(QStringLiteral("cvlan"));
    press(m_page.get(), "people.active");
    QTRY_VERIFY(!now().person(lan)->active);
    auto refused = m_office->store().signIn(QStringLiteral("cvlan"), {}).result();
    QVERIFY(!refused);
    QTRY_VERIFY(!child<QWidget>(m_page.get(), "people.addPost")->isEnabled());
    press(m_page.get(), "people.active");
    QTRY_VERIFY(now().person(lan)->active);
}

void TstAdminSections::postIsChangedAndEnded()
{
    open("people");
    choosePerson(QStringLiteral("cvhoa"));
    QTRY_COMPARE(child<QTableWidget>(m_page.get(), "people.posts")->rowCount(), 1);
    press(m_page.get(), "people.changePost");
    auto *dialog = m_page->findChild<PostDialog *>();
    QVERIFY(dialog);
    QVERIFY(!child<QWidget>(dialog, "post.save")->isEnabled()); // nothing is changed yet
    fill(dialog, "post.title", QString::fromUtf8("Chuyên viên chính"));
    press(dialog, "post.save");
    QTRY_COMPARE(now().personTitle(m_office->person(QStringLiteral("cvhoa"))), QString::fromUtf8("Chuyên viên chính"));
    QTRY_COMPARE(child<QTableWidget>(m_page.get(), "people.posts")->item(0, 0)->text(), QString::fromUtf8("Chuyên viên chính"));
    press(m_page.get(), "people.endPost");
    QTRY_COMPARE(child<QTableWidget>(m_page.get(), "people.posts")->rowCount(), 0);
    QVERIFY(!child<QWidget>(m_page.get(), "people.changePost")->isEnabled());
}

void TstAdminSections::postDialogCancelled()
{
    open("people");
    choosePerson(QStringLiteral("cvhoa"));
    const int before = int(now().posts.size());
    press(m_page.get(), "people.addPost");
    auto *dialog = m_page->findChild<PostDialog *>();
    QVERIFY(dialog);
    fill(dialog, "post.title", QStringLiteral("Thôi"));
    press(dialog, "post.cancel");
    QTRY_VERIFY(!m_page->findChild<PostDialog *>());
    QCOMPARE(int(now().posts.size()), before);
}

void TstAdminSections::weakPasswordIsRefused()
{
    open("people");
    choosePerson(QStringLiteral("cvhoa"));
    press(m_page.get(), "people.reset");
    fill(m_page.get(), "password.first", QStringLiteral("1234567"));
    fill(m_page.get(), "password.second", QStringLiteral("1234567"));
    press(m_page.get(), "people.setPassword");
    QVERIFY(child<QWidget>(m_page.get(), "password.first")->isVisible());
    QVERIFY(m_office->store().signIn(QStringLiteral("cvhoa"), {}).result()); // none was set
    choosePerson(QStringLiteral("quantri"));
    QVERIFY(!child<QWidget>(m_page.get(), "people.reset")->isEnabled()); // one's own is changed elsewhere
    QVERIFY(!child<QWidget>(m_page.get(), "people.reset")->toolTip().isEmpty());
}

void TstAdminSections::registerCodeTwice()
{
    open("registers");
    auto *list = child<QTableWidget>(m_page.get(), "register.list");
    QTRY_COMPARE(list->rowCount(), 1);
    const QString code = list->item(0, 1)->text();
    press(m_page.get(), "register.add");
    fill(m_page.get(), "register.name", QString::fromUtf8("Sổ trùng"));
    fill(m_page.get(), "register.code", code);
    press(m_page.get(), "register.save");
    QTRY_VERIFY(!error().isEmpty());
    QCOMPARE(child<QLineEdit>(m_page.get(), "register.name")->text(), QString::fromUtf8("Sổ trùng"));
    QCOMPARE(int(now().registers.size()), 1);
}

/// Numbers of outgoing documents: a series of its own for a council, and when numbers are taken.
void TstAdminSections::seriesOfACouncil()
{
    const auto setup = [this] { return outgoing::numberingSetup(*m_office->as(QStringLiteral("quantri"))).result().value_or(outgoing::NumberingSetup()); };
    open("series");
    auto *list = child<QTableWidget>(m_page.get(), "series.list");
    press(m_page.get(), "series.add");
    fill(m_page.get(), "series.name", QString::fromUtf8("Hội đồng thi đua, khen thưởng"));
    fill(m_page.get(), "series.code", QStringLiteral("HDTDKT"));
    fill(m_page.get(), "series.notation", QString::fromUtf8("HĐTĐKT"));
    press(m_page.get(), "series.save");
    QTRY_COMPARE(int(setup().series.size()), 1);
    QCOMPARE(setup().series.first().notation, QString::fromUtf8("HĐTĐKT"));
    QTRY_COMPARE(list->rowCount(), 1);
    QCOMPARE(int(now().registers.size()), 1); // the books of incoming documents are others
    auto *when = child<QComboBox>(m_page.get(), "series.when");
    when->setCurrentIndex(when->findData(QStringLiteral("before_signature")));
    Q_EMIT when->activated(when->currentIndex());
    QTRY_COMPARE(setup().when, QStringLiteral("before_signature"));
    QTRY_VERIFY(child<QWidget>(m_page.get(), "series.close")->isEnabled());
    press(m_page.get(), "series.close");
    QTRY_VERIFY(setup().series.first().book.closed);
}

void TstAdminSections::calendarOfAnotherYear()
{
    open("calendar");
    auto *days = child<QTableWidget>(m_page.get(), "calendar.days");
    QTRY_VERIFY(days->rowCount() > 5);
    auto *year = child<QComboBox>(m_page.get(), "calendar.year");
    const QString first = days->item(0, 0)->text();
    year->setCurrentIndex(year->findData(2025));
    QVERIFY(days->item(0, 0)->text() != first);
    QVERIFY(days->item(0, 0)->text().endsWith(QStringLiteral("2025")));
    QVERIFY(!child<QWidget>(m_page.get(), "calendar.remove")->isEnabled()); // announced days are not taken back
    auto *date = child<DateEdit>(m_page.get(), "calendar.date");
    QVERIFY(!child<QWidget>(m_page.get(), "calendar.add")->isEnabled());
    date->setDate(QDate(2026, 8, 3));
    QVERIFY(child<QWidget>(m_page.get(), "calendar.add")->isEnabled());
    press(m_page.get(), "calendar.add");
    QTRY_COMPARE(year->currentData().toInt(), 2026); // the year of the day that was set
}

void TstAdminSections::announcedHolidayIsWorked()
{
    open("calendar");
    auto *days = child<QTableWidget>(m_page.get(), "calendar.days");
    QTRY_VERIFY(days->rowCount() > 5);
    const int before = days->rowCount();
    const QDate holiday = days->item(0, 0)->data(Qt::UserRole).toDate();
    child<DateEdit>(m_page.get(), "calendar.date")->setDate(holiday);
    auto *what = child<QComboBox>(m_page.get(), "calendar.what");
    what->setCurrentIndex(what->findData(QStringLiteral("work")));
    const QString given = days->item(0, 3)->text();
    press(m_page.get(), "calendar.add");
    QTRY_COMPARE(now().calendarOverrides.value(holiday.toString(Qt::ISODate)).toString(), QStringLiteral("work"));
    QTRY_COMPARE(days->rowCount(), before); // still said, now by the office
    QTRY_VERIFY(days->item(0, 3)->text() != given);
}

void TstAdminSections::backupIsAJob()
{
    m_office->letter(QStringLiteral("Một văn bản"));
    open("backup");
    press(m_page.get(), "backup.now");
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = m_office->scratch(QStringLiteral("luu.csbackup"));
    QSignalSpy rows(m_jobs.get(), &QAbstractItemModel::rowsInserted);
    Q_EMIT dialog->fileSelected(file);
    delete dialog;
    QCOMPARE(rows.size(), 1);
    QVERIFY(m_jobs->index(0).data(JobCanCancel).toBool());
    QVERIFY(!child<QWidget>(m_page.get(), "backup.now")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(m_jobs->rowCount(), 0, 30'000);
    QVERIFY(QFile::exists(file));
    QVERIFY(child<QWidget>(m_page.get(), "backup.now")->isEnabled());
    QTRY_VERIFY(child<QLabel>(m_page.get(), "backup.last")->text().contains(QStringLiteral("luu.csbackup")));
    press(m_page.get(), "backup.check");
    QCOMPARE(rows.size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_jobs->rowCount(), 0, 30'000);
}

void TstAdminSections::failedBackupIsTriedAgain()
{
    open("backup");
    const QString folder = m_office->scratch(QStringLiteral("usb"));
    m_page->findChild<BackupSection *>()->backUpTo(folder + QStringLiteral("/luu.csbackup"));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->rowCount() == 1 && m_jobs->index(0).data(JobState).toInt() == int(JobStateKind::Failed), 30'000);
    QVERIFY(!error().isEmpty());
    QVERIFY(!m_jobs->index(0).data(JobNote).toString().isEmpty());
    QVERIFY(QDir().mkpath(folder));
    m_jobs->retry(m_jobs->index(0).data(JobId).toLongLong());
    QTRY_COMPARE_WITH_TIMEOUT(m_jobs->rowCount(), 0, 30'000);
    QVERIFY(QFile::exists(folder + QStringLiteral("/luu.csbackup")));
}

void TstAdminSections::sectionIsRemembered()
{
    for (const char *section : {"calendar", "people", "agency"}) {
        open(section);
        QCOMPARE(m_page->saveState().value(QStringLiteral("section")).toString(), QLatin1String(section));
    }
    const QVariantMap state = m_page->saveState();
    open("units");
    m_page->restoreState(state);
    QCOMPARE(m_page->saveState(), state);
}

void TstAdminSections::whatWasCleanedIsSaid()
{
    QSignalSpy said(m_page.get(), &Page::messageShown);
    open("units");
    press(m_page.get(), "unit.add");
    fill(m_page.get(), "unit.name", QString::fromUtf8("Tổ sạch"));
    press(m_page.get(), "unit.save");
    QTRY_COMPARE(said.size(), 1);
    const QString plain = said.first().first().toString();
    press(m_page.get(), "unit.add");
    fill(m_page.get(), "unit.name", QString::fromUtf8("Tổ ") + QChar(0xd800) + QString::fromUtf8("bẩn"));
    press(m_page.get(), "unit.save");
    QTRY_COMPARE(said.size(), 2);
    QVERIFY2(said.last().first().toString().size() > plain.size(), qPrintable(said.last().first().toString()));
}

QTEST_MAIN(TstAdminSections)
#include "tst_adminsections.moc"
