// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/delegation.h"
#include "app/incoming/unsent.h"
#include "tests/ui/desk.h"
#include "ui/admin/adminpage.h"
#include "ui/delegation/actingpage.h"
#include "ui/delegation/delegationforms.h"
#include "ui/delegation/delegationpage.h"
#include "ui/delegation/handoverdialog.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/reasondialog.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QTableView>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One person in front of delegations, absences and hand-overs.
struct Seat
{
    Seat(TestOffice &from, const QString &login)
        : office(*from.as(login)), directory(office), page(office, directory)
    {
        QObject::connect(&page, &Page::messageShown, [this](const QString &said) { message = said; });
        QObject::connect(&page, &Page::pageRequested, [this](const QString &id, const QVariantMap &) { asked = id; });
        Desk::place(window, page, {1170, 690});
        page.entered();
        ready = QTest::qWaitFor([this] { return directory.ready(); });
    }

    void trigger(const char *action) { page.actions().action(QLatin1String(action))->trigger(); }
    bool may(const char *action) { return page.actions().action(QLatin1String(action))->isEnabled(); }
    QAbstractItemModel *table(const char *name) { return child<QTableView>(&page, name)->model(); }
    QString cell(const char *name, int row, int column) { return table(name)->index(row, column).data().toString(); }

    Office &office;
    DirectoryWatch directory;
    QWidget window;
    DelegationPage page;
    QString message;
    QString asked;
    bool ready = false;
};
}

class TstDelegationPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void delegatedAndRevoked();
    void missingIsTold();
    void actsInTheName();
    void whatTheFocusChoosesIsShown();
    void overWhenRevoked();
    void awayIsToldWhenAssigning();
    void whatWasMadeIsChosen();
    void handedOverWithBothConfirmations();
    void whoHasLeftIsHandedOverByTheAdministrator();
    void administratorSeesWho();
    void limitedToKinds();
    void typedSurvives_data();
    void typedSurvives();
    void chosenSurvivesTheNextKey();
    void saysWhatStays();
    void controlsHaveNames();

private:
    SubjectId grant(const QJsonObject &more = {})
    {
        const QDate today = m_office->as(s("giamdoc"))->today();
        QJsonObject fields{{"delegate", m_office->person(s("chanhvp")).toString()}, {"from", today.toString(Qt::ISODate)},
                           {"until", today.addDays(5).toString(Qt::ISODate)}, {"past", true}};
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), it.value());
        return m_office->does(s("giamdoc"), "delegation.granted", {}, fields).subject;
    }
    SubjectId workOf(const QString &login, const QString &subject)
    {
        const SubjectId id = submitted(*m_office, subject);
        m_office->does(s("giamdoc"), "incoming.instructed", id, {{"assignments", QJsonArray{m_office->part("lead", login)}}});
        return id;
    }
    std::unique_ptr<ActingPage> acting(DirectoryWatch &directory, UiSettings &settings, FakeReader &reader)
    {
        const auto office = m_office->as(s("chanhvp"));
        const auto all = delegation::inForce(*office).result().value();
        IncomingParts parts{*office, directory, office->store().rules(), &reader, settings, nullptr};
        parts.delegation = std::make_shared<const Delegation>(all.first());
        return std::make_unique<ActingPage>(parts);
    }

    std::unique_ptr<TestOffice> m_office;
};

void TstDelegationPages::delegatedAndRevoked()
{
    Seat seat(*m_office, s("giamdoc"));
    QVERIFY(seat.ready);
    QVERIFY(!seat.may("delegation.revoke"));
    seat.trigger("delegation.new");
    auto *form = seat.page.findChild<DelegationForm *>();
    const QString name = seat.directory.personName(m_office->person(s("chanhvp")));
    testing::name(form, "delegate.to", name);
    fill(form, "period.until", s("+4"));
    child<QCheckBox>(form, "delegate.past")->setChecked(true);
    press(form, "delegate.save");
    QTRY_COMPARE(seat.table("delegation.given")->rowCount(), 1);
    QCOMPARE(seat.cell("delegation.given", 0, 1), name);
    QVERIFY(seat.message.contains(name));
    const auto all = delegation::inForce(*m_office->as(s("chanhvp"))).result().value();
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().past);
    QTRY_VERIFY(seat.may("delegation.revoke"));
    seat.trigger("delegation.revoke");
    QTRY_VERIFY(!seat.may("delegation.revoke"));
    QVERIFY(delegation::inForce(*m_office->as(s("chanhvp"))).result().value().isEmpty());
}

void TstDelegationPages::missingIsTold()
{
    Seat seat(*m_office, s("giamdoc"));
    seat.trigger("delegation.new");
    auto *form = seat.page.findChild<DelegationForm *>();
    press(form, "delegate.save");
    QVERIFY(form->isVisible());
    testing::name(form, "delegate.to", s("không có ai"));
    fill(form, "period.until", s("+4"));
    press(form, "delegate.save");
    QVERIFY(form->isVisible());
    QVERIFY(delegation::list(seat.office).result().value().isEmpty());
    // The rules have the last word: what is over is not delegated any more.
    testing::name(form, "delegate.to", seat.directory.personName(m_office->person(s("chanhvp"))));
    fill(form, "period.from", s("5/1/2026"));
    fill(form, "period.until", s("6/1/2026"));
    press(form, "delegate.save");
    QTRY_VERIFY(!form->findChild<Banner *>()->sentence().isEmpty());
    QVERIFY(form->isVisible());
}

void TstDelegationPages::actsInTheName()
{
    const SubjectId letter = submitted(*m_office, s("Thư gửi giám đốc"));
    grant({{"scope", s("instruct")}});
    DirectoryWatch directory(*m_office->as(s("chanhvp")));
    UiSettings settings{QString()};
    FakeReader reader;
    const auto page = acting(directory, settings, reader);
    page->resize(1170, 690);
    page->show();
    auto *list = child<QListView>(page.get(), "actingList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(list->model());
    const QString director = m_office->as(s("giamdoc"))->identity().person.name;
    QTRY_VERIFY(child<Banner>(page.get(), "actingBanner")->sentence().contains(director));
    QTRY_COMPARE(child<ElidedLabel>(page.get(), "documentSubject")->text(), s("Thư gửi giám đốc"));
    QTRY_VERIFY(page->actions().action(s("incoming.instructed"))->isEnabled());
    QVERIFY(!page->actions().action(s("incoming.opined"))->isEnabled()); // beyond what was delegated
    page->actions().action(s("incoming.instructed"))->trigger();
    testing::name(page.get(), "assignee.0", directory.unitName(m_office->unit(s("CCVC"))));
    page->actions().action(s("list.send"))->trigger();
    QTRY_COMPARE(m_office->document(letter).state, DocumentState::Assigned);
    const auto history = incoming::history(*m_office->as(s("vanthu")), letter).result().value();
    QCOMPARE(history.last().body.actor, m_office->person(s("chanhvp")));
    QCOMPARE(history.last().body.behalf, m_office->person(s("giamdoc")));
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QCOMPARE(page->actions().problems(), QStringList());
}

/// The list has the focus before its rows come, and takes the first one then by itself.
void TstDelegationPages::whatTheFocusChoosesIsShown()
{
    submitted(*m_office, s("Thư gửi giám đốc"));
    grant({{"scope", s("instruct")}});
    DirectoryWatch directory(*m_office->as(s("chanhvp")));
    UiSettings settings{QString()};
    FakeReader reader;
    const auto page = acting(directory, settings, reader);
    page->resize(1170, 690);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->entered();
    QTRY_COMPARE(child<ElidedLabel>(page.get(), "documentSubject")->text(), s("Thư gửi giám đốc"));
}

void TstDelegationPages::overWhenRevoked()
{
    submitted(*m_office, s("Thư gửi giám đốc"));
    const SubjectId given = grant();
    DirectoryWatch directory(*m_office->as(s("chanhvp")));
    UiSettings settings{QString()};
    FakeReader reader;
    const auto page = acting(directory, settings, reader);
    page->show();
    auto *list = child<QListView>(page.get(), "actingList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QString before = child<Banner>(page.get(), "actingBanner")->sentence();
    m_office->does(s("giamdoc"), "delegation.revoked", given);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTRY_VERIFY(child<Banner>(page.get(), "actingBanner")->sentence() != before);
}

void TstDelegationPages::awayIsToldWhenAssigning()
{
    Seat seat(*m_office, s("vanthu"));
    seat.trigger("absence.new");
    auto *form = seat.page.findChild<AbsenceForm *>();
    const PersonId away = m_office->person(s("cvhoa"));
    testing::name(form, "absence.who", seat.directory.personName(away));
    fill(form, "period.until", s("+9"));
    press(form, "absence.save");
    QTRY_COMPARE(seat.table("absence.list")->rowCount(), 1);
    const QDate last = seat.office.today().addDays(9);
    QTRY_COMPARE(seat.directory.current().awayUntil.value(away), last);
    AssigneeModel model;
    model.setDirectory(seat.directory.current(), AssigneeModel::People);
    const QString detail = model.index(model.rowOf({{}, away}), 0).data(AssigneeModel::DetailRole).toString();
    QVERIFY(detail.contains(last.toString(s("dd/MM"))));
    QTRY_VERIFY(seat.may("absence.cancel"));
    seat.trigger("absence.cancel");
    QTRY_VERIFY(!seat.directory.current().awayUntil.contains(away));
}

/// Among older ones it is the new one that the next step is about.
void TstDelegationPages::whatWasMadeIsChosen()
{
    workOf(s("cvhoa"), s("Việc của Hoa"));
    Seat giver(*m_office, s("cvhoa"));
    for (const char *receiver : {"cvlan", "giamdoc"}) {
        giver.trigger("handover.new");
        auto *gives = giver.page.findChildren<HandoverDialog *>().last();
        QTRY_COMPARE(child<QListWidget>(gives, "handover.items")->count(), 1);
        testing::name(gives, "handover.to", giver.directory.personName(m_office->person(QLatin1String(receiver))));
        press(gives, "handover.save");
        const auto *table = child<QTableView>(&giver.page, "handover.list");
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), giver.directory.personName(m_office->person(QLatin1String(receiver))));
        m_office->clock().advance(60'000);
    }
}

void TstDelegationPages::handedOverWithBothConfirmations()
{
    workOf(s("cvhoa"), s("Việc của Hoa"));
    const SubjectId letter = workOf(s("cvhoa"), s("Việc thứ hai"));
    Seat giver(*m_office, s("cvhoa"));
    giver.trigger("handover.new");
    auto *gives = giver.page.findChild<HandoverDialog *>();
    QTRY_COMPARE(child<QListWidget>(gives, "handover.items")->count(), 2);
    QVERIFY(child<QListWidget>(gives, "handover.items")->item(0)->text().contains(s("Việc")));
    testing::name(gives, "handover.to", giver.directory.personName(m_office->person(s("cvlan"))));
    press(gives, "handover.save");
    QTRY_COMPARE(giver.table("handover.list")->rowCount(), 1);
    QCOMPARE(m_office->document(letter).assignments.first().person, m_office->person(s("cvhoa"))); // nothing moves yet

    Seat taker(*m_office, s("cvlan"));
    QTRY_COMPARE(taker.table("handover.list")->rowCount(), 1);
    QTRY_VERIFY(taker.may("handover.open"));
    taker.trigger("handover.open");
    auto *takes = taker.page.findChild<HandoverDialog *>();
    QTRY_COMPARE(child<QListWidget>(takes, "handover.items")->count(), 2);
    press(takes, "handover.save");
    QTRY_COMPARE(m_office->document(letter).assignments.first().person, m_office->person(s("cvlan")));
    QTRY_VERIFY(taker.message.contains(s("2")));
    QTRY_VERIFY(!taker.may("handover.cancel"));
}

void TstDelegationPages::whoHasLeftIsHandedOverByTheAdministrator()
{
    workOf(s("cvhoa"), s("Việc của Hoa"));
    UiSettings settings{QString()};
    AdminPage admin(*m_office->as(s("quantri")), settings);
    QString asked;
    QVariantMap state;
    connect(&admin, &Page::pageRequested, this, [&](const QString &id, const QVariantMap &with) {
        asked = id;
        state = with;
    });
    admin.restoreState({{s("section"), s("people")}});
    admin.show();
    auto *people = child<QTableView>(&admin, "people.list");
    const QString hoa = m_office->as(s("cvhoa"))->identity().person.name;
    const auto rowOf = [&] { return people->model()->match(people->model()->index(0, 0), Qt::DisplayRole, hoa, 1, Qt::MatchExactly); };
    QTRY_VERIFY(!rowOf().isEmpty());
    people->setCurrentIndex(rowOf().first());
    press(&admin, "people.active");
    auto *way = admin.findChild<QAction *>(s("people.handOver"));
    const auto told = [&] {
        const QList<Banner *> banners = admin.findChildren<Banner *>(s("admin.banner"));
        return std::any_of(banners.begin(), banners.end(), [](const Banner *banner) { return banner->isVisible(); });
    };
    QTRY_VERIFY(told());
    way->trigger();
    QCOMPARE(asked, s("delegation"));

    Seat seat(*m_office, s("quantri"));
    seat.page.restoreState(state);
    QTRY_VERIFY(seat.page.findChild<HandoverDialog *>());
    auto *gives = seat.page.findChild<HandoverDialog *>();
    QTRY_COMPARE(child<QListWidget>(gives, "handover.items")->count(), 1);
    testing::name(gives, "handover.to", seat.directory.personName(m_office->person(s("cvlan"))));
    press(gives, "handover.save");
    QVERIFY(gives->isVisible()); // the reason is missing
    child<QPlainTextEdit>(gives, "handover.reason")->setPlainText(s("đã nghỉ hưu từ tháng trước"));
    press(gives, "handover.save");
    QTRY_COMPARE(delegation::handovers(*m_office->as(s("cvlan"))).result().value().value(0).state, HandoverState::Given);
    QTRY_VERIFY(seat.may("handover.cancel"));
    seat.trigger("handover.cancel");
    auto *asks = seat.page.findChild<ReasonDialog *>();
    child<QPlainTextEdit>(asks, "reason.text")->setPlainText(s("giao cho người khác thì hơn"));
    press(asks, "reason.save");
    QTRY_COMPARE(delegation::handovers(*m_office->as(s("cvlan"))).result().value().value(0).state, HandoverState::Cancelled);
}

void TstDelegationPages::administratorSeesWho()
{
    grant();
    Seat seat(*m_office, s("quantri"));
    QTRY_COMPARE(seat.table("delegation.given")->rowCount(), 1);
    QTRY_COMPARE(seat.cell("delegation.given", 0, 0), m_office->as(s("giamdoc"))->identity().person.name);
    Seat delegate(*m_office, s("chanhvp"));
    QTRY_VERIFY(delegate.may("delegation.act"));
    delegate.trigger("delegation.act");
    QVERIFY(delegate.asked.startsWith(s("acting.")));
}

void TstDelegationPages::limitedToKinds()
{
    Seat seat(*m_office, s("giamdoc"));
    seat.trigger("delegation.new");
    auto *form = seat.page.findChild<DelegationForm *>();
    auto *kinds = child<QListWidget>(form, "delegate.kinds");
    QVERIFY(kinds->count() > 20);
    const QList<QListWidgetItem *> invitations = kinds->findItems(s("Giấy mời"), Qt::MatchExactly);
    QCOMPARE(invitations.size(), 1);
    invitations.first()->setCheckState(Qt::Checked);
    testing::name(form, "delegate.to", seat.directory.personName(m_office->person(s("chanhvp"))));
    fill(form, "period.until", s("+5"));
    press(form, "delegate.save");
    QTRY_COMPARE(seat.table("delegation.given")->rowCount(), 1);
    QCOMPARE(delegation::list(seat.office).result().value().first().kinds, QStringList{s("GM")});
}

void TstDelegationPages::typedSurvives_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("place");
    QTest::newRow("delegation") << QByteArray("delegation.new") << QByteArray("delegate.reason") << s("form.delegation.granted");
    QTest::newRow("absence") << QByteArray("absence.new") << QByteArray("absence.reason") << s("form.absence.declared");
    QTest::newRow("hand-over") << QByteArray("handover.new") << QByteArray("handover.reason") << s("form.handover.%1");
}

void TstDelegationPages::typedSurvives()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, reason);
    QFETCH(QString, place);
    const auto text = [&](Seat &seat) { return child<QPlainTextEdit>(seat.page.findChild<WorkForm *>(), reason.constData()); };
    {
        Seat seat(*m_office, s("cvhoa"));
        seat.trigger(action.constData());
        text(seat)->setPlainText(s("đi công tác dài ngày"));
    } // the program ends
    Seat other(*m_office, s("cvlan"));
    other.trigger(action.constData());
    Seat again(*m_office, s("cvhoa"));
    again.trigger(action.constData());
    QTRY_COMPARE(text(again)->toPlainText(), s("đi công tác dài ngày"));
    QVERIFY(text(other)->toPlainText().isEmpty());
    again.page.findChild<WorkForm *>()->closeButton()->click(); // no is no
    QTRY_VERIFY(!again.page.findChild<WorkForm *>());
    const QString kept = place.contains(u'%') ? place.arg(m_office->person(s("cvhoa")).toString()) : place;
    QTRY_COMPARE(incoming::unsent(again.office, {}, kept).result().value(), QString());
}

void TstDelegationPages::chosenSurvivesTheNextKey()
{
    const auto scope = [](Seat &seat) { return child<QComboBox>(seat.page.findChild<DelegationForm *>(), "delegate.scope"); };
    {
        Seat seat(*m_office, s("giamdoc"));
        seat.trigger("delegation.new");
        scope(seat)->setCurrentIndex(1);
        Q_EMIT scope(seat)->activated(1);
        testing::name(seat.page.findChild<DelegationForm *>(), "delegate.to", seat.directory.personName(m_office->person(s("chanhvp"))));
    }
    {
        Seat seat(*m_office, s("giamdoc"));
        seat.trigger("delegation.new");
        QTRY_COMPARE(scope(seat)->currentIndex(), 1);
        child<QPlainTextEdit>(seat.page.findChild<DelegationForm *>(), "delegate.reason")->setPlainText(s("đi họp"));
    }
    Seat seat(*m_office, s("giamdoc"));
    seat.trigger("delegation.new");
    auto *form = seat.page.findChild<DelegationForm *>();
    QTRY_COMPARE(scope(seat)->currentIndex(), 1);
    QCOMPARE(child<QPlainTextEdit>(form, "delegate.reason")->toPlainText(), s("đi họp"));
    fill(form, "period.until", s("+5"));
    press(form, "delegate.save");
    QTRY_COMPARE(seat.table("delegation.given")->rowCount(), 1);
    const Delegation given = delegation::list(seat.office).result().value().first();
    QCOMPARE(given.delegate, m_office->person(s("chanhvp"))); // the name means the person again
    QCOMPARE(given.scope, s("instruct"));
}

void TstDelegationPages::saysWhatStays()
{
    workOf(s("cvhoa"), s("Việc của Hoa"));
    Seat seat(*m_office, s("cvhoa"));
    seat.trigger("handover.new");
    auto *form = seat.page.findChild<HandoverDialog *>();
    QTRY_COMPARE(child<QListWidget>(form, "handover.items")->count(), 1);
    QVERIFY(child<QLabel>(form, "handover.stays")->text().contains(seat.directory.personName(m_office->person(s("cvhoa")))));
    // What is told once the list is there has its room.
    const QWidget *who = child<QWidget>(form, "handover.to");
    while (!qobject_cast<const LabelledField *>(who))
        who = who->parentWidget();
    const QWidget *items = child<QWidget>(form, "handover.items");
    QTRY_VERIFY(who->y() - (items->y() + items->height()) >= space::s);
}

void TstDelegationPages::controlsHaveNames()
{
    grant();
    Seat seat(*m_office, s("giamdoc"));
    QTRY_COMPARE(seat.table("delegation.given")->rowCount(), 1);
    QCOMPARE(seat.page.actions().problems(), QStringList());
    for (int tab = 0; tab < 3; ++tab) {
        seat.page.restoreState({{s("tab"), tab}});
        QCOMPARE(namelessControls(&seat.page), QStringList());
    }
    for (const char *action : {"delegation.new", "absence.new", "handover.new"}) {
        seat.trigger(action);
        auto *form = seat.page.findChild<WorkForm *>();
        QVERIFY(form);
        QCOMPARE(namelessControls(form), QStringList());
        form->reject();
        QTRY_VERIFY(!seat.page.findChild<WorkForm *>());
    }
}

QTEST_MAIN(TstDelegationPages)
#include "tst_delegationpages.moc"
