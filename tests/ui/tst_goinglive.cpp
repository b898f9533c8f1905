// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator does around the documents: tables come in, agencies are kept, backups are made.
#include "app/agencies/agencies.h"
#include "app/exporting/listexport.h"
#include "app/importing/onetimepasswords.h"
#include "app/office/officerules.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/backupsection.h"
#include "ui/importing/importpanel.h"
#include "ui/importing/passwordsdialog.h"
#include "ui/importing/pastimports.h"
#include "ui/intake/registrationform.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/jobmodel.h"
#include "ui/shell/listexporter.h"
#include "ui/shell/manualwindow.h"
#include "ui/shell/uisettings.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/suggestedit.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QTableView>
#include <QTableWidget>
#include <QtConcurrentRun>

using namespace congso;
using namespace congso::testing;
using namespace congso::importing;

namespace {
const QByteArray oldRegister = QString::fromUtf8("Số đến,Ngày đến,Tác giả,Số và ký hiệu,Ngày tháng,Trích yếu nội dung\n"
                                                 "1,05/01/2021,UBND xã Sông Thao,12/UBND-VX,04/01/2021,Về việc báo cáo\n"
                                                 "2,05/01/2021,UBND xã Sông Thao,13/UBND-VX,04/01/2021,\n"
                                                 "3,06/01/2021,UBND xã Ðông Hà,14/UBND-VX,04/01/2021,Về việc họp\n").toUtf8();

SubjectId agencyNamed(TestOffice &office, const QString &name, const QJsonObject &more = {})
{
    QJsonObject fields = more;
    fields.insert(QStringLiteral("name"), name);
    return office.does(QStringLiteral("quantri"), "agency.created", {}, fields).subject;
}

/// One that is no demo, with nobody in it but who made it.
auto realOffice(TestOffice &office)
{
    Person first;
    first.name = QStringLiteral("Đỗ Đức Minh");
    first.login = QStringLiteral("minh");
    Agency agency;
    agency.name = QStringLiteral("Sở Nội vụ");
    return OfficeStore::create({office.scratch(QStringLiteral("that"))}, office.services(), OfficeStore::Purpose::Office, agency, first, QStringLiteral("mật khẩu dài 1"));
}
}

class TstGoingLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsTriedTakenOverAndTakenBack();
    void columnIsChosenOnce();
    void kindsAreThoseOfTheRole_data();
    void kindsAreThoseOfTheRole();
    void agencyIsAddedRenamedAndMerged();
    void formOffersAgenciesOfTheDay();
    void dailyBackupRunsAndIsListed();
    void lateBackupIsTold();
    void reportIsSaved();
    void manualShowsOnlyItsOwnPages();
    void everyPictureIsThere();
    void everyTopicIsThere_data();
    void everyTopicIsThere();
    void listIsExported();
    void givenPasswordIsChangedFirst();
};

void TstGoingLive::tableIsTriedTakenOverAndTakenBack()
{
    TestOffice office;
    JobModel jobs;
    ImportPanel panel(*office.as(QStringLiteral("vanthu")), &jobs);
    panel.resize(1000, 620);
    panel.show();
    QCOMPARE(namelessControls(&panel).join(u';'), QString());
    auto *run = child<QAbstractButton>(&panel, "import.run");
    QVERIFY(!run->isEnabled());
    panel.openFile(office.file(QStringLiteral("so2021.csv"), oldRegister));
    QTRY_VERIFY(run->isEnabled());

    press(&panel, "import.try");
    QTRY_COMPARE_WITH_TIMEOUT(panel.report().rows, 3, 20'000);
    QVERIFY(panel.report().dryRun);
    auto *findings = child<QTableView>(&panel, "import.findings")->model();
    QCOMPARE(panel.report().problems.size(), 1);
    QVERIFY(findings->rowCount() >= 2); // the row without a subject, and the letter Ð
    QVERIFY(!findings->index(0, 2).data().toString().contains(u"rule."));
    const QString file = office.scratch(QStringLiteral("chua-nhap.csv"));
    QSignalSpy said(&panel, &ImportPanel::messageShown);
    panel.writeProblems(file);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(QFile::exists(file));

    QTRY_VERIFY(run->isEnabled());
    press(&panel, "import.run");
    QTRY_VERIFY_WITH_TIMEOUT(!panel.report().dryRun && panel.report().complete, 20'000);
    QCOMPARE(panel.report().accepted, 2);
    QCOMPARE(jobs.rowCount(), 0);
    auto *past = child<QTableWidget>(&panel, "import.past");
    QTRY_COMPARE(past->rowCount(), 1);
    past->selectRow(0);
    QTRY_VERIFY(child<QAbstractButton>(&panel, "import.takeBack")->isEnabled());
    said.clear();
    panel.findChild<PastImports *>()->takeBack(panel.report().id, QStringLiteral("nhập nhầm bảng của năm khác"));
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20'000);
    QTRY_VERIFY(!child<QAbstractButton>(&panel, "import.takeBack")->isEnabled());
}

void TstGoingLive::columnIsChosenOnce()
{
    TestOffice office;
    ImportPanel panel(*office.as(QStringLiteral("vanthu")), nullptr);
    panel.show();
    QByteArray table = oldRegister;
    table.replace(QString::fromUtf8("Trích yếu nội dung").toUtf8(), "Cột X");
    panel.openFile(office.file(QStringLiteral("la.csv"), table));
    auto *run = child<QAbstractButton>(&panel, "import.run");
    QTRY_VERIFY(panel.findChild<QComboBox *>(QStringLiteral("import.column.subject")));
    QVERIFY(!run->isEnabled());
    QVERIFY(!run->toolTip().isEmpty());
    auto *subject = child<QComboBox>(&panel, "import.column.subject");
    auto *agency = child<QComboBox>(&panel, "import.column.agency");
    QCOMPARE(agency->currentData().toInt(), 2);
    subject->setCurrentIndex(subject->findData(2)); // one column means one thing
    QCOMPARE(agency->currentData().toInt(), -1);
    QVERIFY(!run->isEnabled());
    child<QLineEdit>(&panel, "import.agency")->setText(QStringLiteral("UBND tỉnh Phú Thượng"));
    QVERIFY(run->isEnabled());
}

void TstGoingLive::kindsAreThoseOfTheRole_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("kinds");
    QTest::newRow("clerk") << "vanthu" << 4;
    QTest::newRow("administrator and clerk") << "quantri" << 6;
    QTest::newRow("archivist") << "luutru" << 1;
    QTest::newRow("officer") << "cvhoa" << 0;
}

void TstGoingLive::kindsAreThoseOfTheRole()
{
    QFETCH(QString, login);
    TestOffice office;
    QTEST(int(ImportPanel::kindsFor(*office.as(login)).size()), "kinds");
}

void TstGoingLive::agencyIsAddedRenamedAndMerged()
{
    TestOffice office;
    const SubjectId commune = agencyNamed(office, QStringLiteral("UBND xã Sông Thao"));
    UiSettings settings{QString()};
    AdminPage page(*office.as(QStringLiteral("quantri")), settings);
    page.restoreState({{QStringLiteral("section"), QStringLiteral("agencies")}});
    page.resize(1170, 690);
    page.show();
    QCOMPARE(namelessControls(&page).join(u';'), QString());
    press(&page, "outside.add");
    fill(&page, "outside.name", QStringLiteral("UBND huyện Cẩm Khê"));
    press(&page, "outside.save");
    fill(&page, "outside.search", QStringLiteral("cam khe"));
    auto *list = child<QTableWidget>(&page, "outside.list");
    QTRY_COMPARE(list->rowCount(), 1);
    list->selectRow(0);
    auto *end = child<QAbstractButton>(&page, "outside.end");
    QTRY_VERIFY(end->isEnabled());
    press(&page, "outside.end");
    auto *dialog = page.findChild<QDialog *>(QStringLiteral("endDialog"));
    QVERIFY(dialog);
    auto *into = child<SuggestEdit>(dialog, "end.into");
    into->setText(QStringLiteral("UBND xã Sông Thao"));
    Q_EMIT into->textEdited(into->text());
    const auto successors = [&office]() -> QList<SubjectId> {
        const auto id = agencies::find(*office.as(QStringLiteral("quantri")), QStringLiteral("UBND huyện Cẩm Khê")).result();
        return id ? agencies::agency(*office.as(QStringLiteral("quantri")), *id).result()->successors : QList<SubjectId>();
    };
    QTRY_COMPARE(into->offered(), QStringList{QStringLiteral("UBND xã Sông Thao")});
    press(dialog, "end.save");
    QTRY_COMPARE_WITH_TIMEOUT(successors(), QList<SubjectId>{commune}, 20'000);
}

void TstGoingLive::formOffersAgenciesOfTheDay()
{
    TestOffice office;
    const SubjectId commune = agencyNamed(office, QStringLiteral("UBND phường Phong Châu"), {{"valid_from", "2025-07-01"}});
    const SubjectId town = agencyNamed(office, QStringLiteral("UBND thị xã Phong Châu"));
    office.does(QStringLiteral("quantri"), "agency.ended", town, {{"on", "2025-07-01"}, {"successors", QJsonArray{commune.toString()}}});
    RegistrationForm form(*office.as(QStringLiteral("vanthu")));
    StagedLetter letter;
    letter.id = 1;
    form.load(letter);
    auto *edit = child<SuggestEdit>(&form, "form.agency");
    Q_EMIT edit->textEdited(QStringLiteral("phong chau")); // not shown: popups need more than the offscreen platform has
    QTRY_COMPARE(edit->offered().value(0), QStringLiteral("UBND phường Phong Châu"));
    QCOMPARE(edit->offered().value(1), QStringLiteral("UBND thị xã Phong Châu"));
}

void TstGoingLive::dailyBackupRunsAndIsListed()
{
    TestOffice office;
    office.letter(QStringLiteral("Báo cáo tháng")); // a backup tells of itself file by file
    QVERIFY(QDir().mkpath(office.scratch(QStringLiteral("sao-luu"))));
    UiSettings settings{QString()};
    JobModel jobs;
    BackupKeeper keeper(office.sharedStore(), settings.store());
    keeper.setJobs(&jobs);
    BackupSection section(*office.as(QStringLiteral("quantri")), settings.store(), &jobs, &keeper);
    section.resize(900, 640);
    section.show();
    QCOMPARE(namelessControls(&section).join(u';'), QString());
    QSignalSpy listed(&jobs, &QAbstractItemModel::rowsInserted);
    section.setFolder(office.scratch(QStringLiteral("sao-luu")));
    auto *kept = child<QListWidget>(&section, "backup.kept");
    QTRY_COMPARE_WITH_TIMEOUT(kept->count(), 1, 30'000);
    QCOMPARE(listed.size(), 1);
    QTRY_COMPARE(jobs.rowCount(), 0);
    QCOMPARE(keptBackupPlan(settings.store()).folder, office.scratch(QStringLiteral("sao-luu")));
    // A disk that is away is told, and what was proven stays known.
    section.setFolder(office.scratch(QStringLiteral("khong-co")));
    QTRY_VERIFY_WITH_TIMEOUT(keeper.status().failure.has_value(), 20'000);
    press(&section, "backup.off");
    QTRY_VERIFY(keeper.plan().folder.isEmpty());
}

void TstGoingLive::lateBackupIsTold()
{
    TestOffice office;
    const auto store = realOffice(office);
    QVERIFY(store);
    UiSettings settings{QString()};
    BackupKeeper keeper(*store, settings.store());
    QVERIFY(keeper.warning(true).isEmpty()); // nothing is known yet
    keeper.begin();
    QTRY_VERIFY(keeper.known());
    const QString toAll = keeper.warning(false);
    QVERIFY(toAll.startsWith(keeper.warning(true)));
    QVERIFY(toAll.size() > keeper.warning(true).size());
    QVERIFY(QDir().mkpath(office.scratch(QStringLiteral("sao-luu"))));
    BackupPlan plan;
    plan.folder = office.scratch(QStringLiteral("sao-luu"));
    keeper.setPlan(plan);
    QTRY_VERIFY_WITH_TIMEOUT(keeper.warning(true).isEmpty(), 30'000);
}

void TstGoingLive::reportIsSaved()
{
    TestOffice office;
    UiSettings settings{QString()};
    BackupSection section(*office.as(QStringLiteral("quantri")), settings.store());
    const QString file = office.scratch(QStringLiteral("bao-cao.json"));
    section.reportTo(file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30'000);
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    QVERIFY(text.contains("findings"));
    QVERIFY(!text.contains("quantri"));
}

void TstGoingLive::manualShowsOnlyItsOwnPages()
{
    ManualWindow window;
    window.openTopic(QStringLiteral("sao-luu"));
    auto *text = child<ManualText>(&window, "manual.text");
    QCOMPARE(window.topic(), QStringLiteral("sao-luu"));
    QVERIFY(text->toPlainText().contains(QString::fromUtf8("đọc lại để kiểm chứng")));
    for (const char *elsewhere : {"file:///etc/passwd", "../../../etc/passwd", "https://example.org/van-thu.html", "protection.md"}) {
        text->setSource(QUrl(QString::fromLatin1(elsewhere)));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("root:")));
        QVERIFY(ManualWindow::topics().contains(window.topic()));
    }
    text->setSource(QUrl(QStringLiteral("van-thu.md")));
    QCOMPARE(window.topic(), QStringLiteral("van-thu"));
    QCOMPARE(child<QListWidget>(&window, "manual.topics")->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("van-thu"));
}

void TstGoingLive::everyPictureIsThere()
{
    static const QRegularExpression shown(QStringLiteral("\\]\\(pictures/([a-z-]+\\.png)\\)"));
    ManualWindow window;
    auto *text = child<ManualText>(&window, "manual.text");
    qint64 bytes = 0;
    int pictures = 0;
    for (const QString &topic : ManualWindow::topics()) {
        QFile page(QStringLiteral(":/manual/") + topic + QStringLiteral(".md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(page.readAll());
        for (auto it = shown.globalMatch(words); it.hasNext(); ++pictures) {
            const QString name = it.next().captured(1);
            const auto picture = text->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("manual:///pictures/") + name)).value<QImage>();
            QVERIFY2(picture.width() > 600 && picture.width() < 800, qPrintable(name));
            bytes += QFile(QStringLiteral(":/manual/pictures/") + name).size();
        }
    }
    QVERIFY(pictures >= 14);
    QVERIFY(bytes < 1'500'000);
    for (const char *elsewhere : {"file:///usr/share/pixmaps/debian-logo.png", "../../icons/congso.svg"})
        QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(elsewhere))).isValid());
}

void TstGoingLive::everyTopicIsThere_data()
{
    QTest::addColumn<QString>("topic");
    for (const char *topic : {"bat-dau", "xu-ly", "van-thu", "so-dang-ky", "lanh-dao", "quan-tri", "nhap-du-lieu", "co-quan-ngoai", "sao-luu", "tim-kiem", "ngay-lam-viec", "van-ban-di", "ho-so", "uy-quyen"})
        QTest::newRow(topic) << QString::fromLatin1(topic);
}

void TstGoingLive::everyTopicIsThere()
{
    QFETCH(QString, topic);
    QVERIFY(ManualWindow::topics().contains(topic));
    ManualWindow window;
    window.openTopic(topic);
    QVERIFY(child<ManualText>(&window, "manual.text")->toPlainText().size() > 200);
}

void TstGoingLive::listIsExported()
{
    TestOffice office;
    QCOMPARE(fileNameOf(QString::fromUtf8("Chờ xử lý / 2026")), QStringLiteral("cho-xu-ly-2026"));
    QWidget page;
    JobModel jobs;
    ListExporter exporter(&page, &jobs);
    QSignalSpy said(&exporter, &ListExporter::messageShown);
    const auto admin = office.as(QStringLiteral("quantri"));
    const auto write = [&admin](const QString &file, std::stop_token) { return exporting::exportPeople(*admin, file); };
    const QString file = office.scratch(QStringLiteral("nguoi.csv"));
    exporter.writeTo(file, QStringLiteral("people"), write);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(QFile::exists(file));
    QCOMPARE(jobs.rowCount(), 0);
    exporter.writeTo(office.scratch(QStringLiteral("nguoi.exe")), QStringLiteral("people"), write);
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(jobs.rowCount(), 1); // stays in the list, to be tried again
}

void TstGoingLive::givenPasswordIsChangedFirst()
{
    TestOffice office;
    const auto store = realOffice(office);
    QVERIFY(store);
    auto admin = (*store)->signIn(QStringLiteral("minh"), QStringLiteral("mật khẩu dài 1")).result();
    QVERIFY(admin);
    auto made = (*admin)->perform((*admin)->command("person.created", {}, {{"name", "Phạm Thị Nga"}, {"login", "nga"}})).result();
    QVERIFY(made);
    const NewPerson nga{idCast<PersonId>(made->subject), {QStringLiteral("Phạm Thị Nga"), QStringLiteral("nga"), {}, {}}};
    auto given = QtConcurrent::run([&] { return giveOneTimePasswords(**store, {nga}); }).result();
    QVERIFY(given && given->size() == 1);

    SignInPage page(*store, QStringLiteral("nga"));
    page.show();
    auto *password = child<QLineEdit>(&page, "signin.password");
    QTRY_VERIFY(password->isVisible());
    QTRY_VERIFY(child<QListView>(&page, "signin.people")->currentIndex().data().toString().contains(QStringLiteral("Nga")));
    password->setText(given->first().password);
    QTest::keyClick(password, Qt::Key_Return);
    auto *another = child<QWidget>(&page, "signin.another");
    QTRY_VERIFY_WITH_TIMEOUT(another->isVisible(), 20'000);
    QVERIFY(child<QLabel>(&page, "signin.anotherWhy")->text().contains(u'8'));
    QSignalSpy entered(&page, &SignInPage::signedIn);
    fill(another, "password.first", QStringLiteral("ngắn"));
    press(&page, "signin.enter");
    QVERIFY(another->isVisible());
    fill(another, "password.first", QStringLiteral("của riêng Nga 26"));
    fill(another, "password.second", QStringLiteral("của riêng Nga 26"));
    press(&page, "signin.enter");
    QTRY_COMPARE_WITH_TIMEOUT(entered.size(), 1, 20'000);
    QVERIFY(!(*store)->signIn(QStringLiteral("nga"), given->first().password).result());
    QVERIFY((*store)->signIn(QStringLiteral("nga"), QStringLiteral("của riêng Nga 26")).result());
}

QTEST_MAIN(TstGoingLive)
#include "tst_goinglive.moc"
