// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegation/delegationpage.h"

#include "app/delegation/delegation.h"
#include "app/directory/duties.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "app/words/workwords.h"
#include "ui/delegation/delegationwords.h"
#include "ui/delegation/recordtable.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QJsonObject>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int restMs = 150;     ///< several changes at once are one refresh
constexpr int daysBack = 30;    ///< absences that ended are shown so long
constexpr int daysAhead = 400;

QHBoxLayout *buttonRow(Actions &actions, std::initializer_list<const char *> ids, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    for (const char *id : ids)
        row->addWidget(new Button(actions.action(QLatin1String(id)), Button::Look::Framed, parent));
    row->addStretch();
    return row;
}

QVBoxLayout *columnOf(QWidget *pane)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}
}

DelegationPage::DelegationPage(Office &office, DirectoryWatch &directory, QWidget *parent)
    : Page(QStringLiteral("delegation"), parent), m_office(office), m_directory(directory), m_timer(new QTimer(this))
{
    setTitle(tr("Delegation, absence"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    addActions();
    build();
    connectParts();
    updateActions();
    load();
}

void DelegationPage::addActions()
{
    const QString group = tr("Delegation, absence");
    actions().add({
        {"delegation.new", tr("Delegate…"), tr("Let another person act in your name for a time"), "person-add", QKeySequence(Qt::CTRL | Qt::Key_N), group},
        {"delegation.revoke", tr("Revoke"), tr("End the chosen delegation at once"), "cancel", {}, group},
        {"delegation.act", tr("Act in that name"), tr("See and handle the documents of the person who delegated to you"), "assign", QKeySequence(Qt::CTRL | Qt::Key_O), group},
        {"absence.new", tr("Enter absence…"), tr("Say when somebody is away; who assigns work is told"), "calendar", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), group},
        {"absence.cancel", tr("Cancel the absence"), tr("The person is there after all"), "undo", {}, group},
        {"handover.new", tr("Hand over my work…"), tr("Everything open goes to another person, who confirms it"), "send", {}, group},
        {"handover.open", tr("List and confirmation…"), tr("Look at what is handed over, and confirm it"), "list", {}, group},
        {"handover.cancel", tr("Cancel the hand-over…"), tr("Nothing is handed over"), "cancel", {}, group},
    });
    const Identity me = m_office.identity();
    const bool handles = me.roles() & (Role::AgencyLeader | Role::HeadOfOffice | Role::HeadOfUnit | Role::Officer | Role::Clerk | Role::Archivist);
    for (const char *id : {"delegation.new", "delegation.act", "handover.new"})
        actions().setVisible(QLatin1String(id), handles);
    actions().on(QStringLiteral("delegation.new"), this, [this] { delegate(); });
    actions().on(QStringLiteral("delegation.revoke"), this, [this] { revoke(); });
    actions().on(QStringLiteral("delegation.act"), this, [this] { act(); });
    actions().on(QStringLiteral("absence.new"), this, [this] { declare(); });
    actions().on(QStringLiteral("absence.cancel"), this, [this] { cancelAbsence(); });
    actions().on(QStringLiteral("handover.new"), this, [this] { handOver(m_office.identity().person.id); });
    actions().on(QStringLiteral("handover.open"), this, [this] { openHandover(); });
    actions().on(QStringLiteral("handover.cancel"), this, [this] { cancelHandover(); });
}

bool DelegationPage::sees() const
{
    return directory::duties::overseesDelegations(m_office.identity());
}

void DelegationPage::build()
{
    m_banner = new Banner(this);
    m_banner->setClosable(true);
    m_banner->hide();
    m_tabs = new FlatTabs(this);
    m_tabs->tabBar()->setAccessibleName(tr("Delegation, absence"));
    m_tabs->addTab(buildDelegations(), tr("Delegations"));
    m_tabs->addTab(buildAbsences(), tr("Absences"));
    m_tabs->addTab(buildHandovers(), tr("Hand-overs"));
    auto *layout = columnOf(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QWidget *DelegationPage::buildDelegations()
{
    auto *pane = new QWidget(m_tabs);
    auto *column = columnOf(pane);
    const QStringList headers{tr("Principal"), tr("Delegate"), tr("From, until"), tr("What the delegate may do"), tr("State")};
    const QString title = sees() ? tr("Given by me and by others") : tr("Given by me");
    m_given = new RecordTable(QStringLiteral("delegation.given"), title, headers, 3,
                              tr("You have delegated nothing. While you are away another person can act in your name."), pane);
    if (actions().action(QStringLiteral("delegation.new"))->isVisible())
        m_given->empty()->setFirstStep(actions().action(QStringLiteral("delegation.new")));
    m_received = new RecordTable(QStringLiteral("delegation.received"), tr("Given to me"), headers, 3, tr("Nobody has delegated anything to you."), pane);
    column->addWidget(new SectionHeader(title, pane));
    column->addLayout(buttonRow(actions(), {"delegation.new", "delegation.revoke"}, pane));
    column->addWidget(m_given, 1);
    column->addWidget(new Separator(Qt::Horizontal, pane));
    column->addWidget(new SectionHeader(tr("Given to me"), pane));
    column->addLayout(buttonRow(actions(), {"delegation.act"}, pane));
    column->addWidget(m_received, 1);
    return pane;
}

QWidget *DelegationPage::buildAbsences()
{
    auto *pane = new QWidget(m_tabs);
    auto *column = columnOf(pane);
    m_absences = new RecordTable(QStringLiteral("absence.list"), tr("Absences"), {tr("Who is away"), tr("From, until"), tr("Reason"), tr("State")}, 2,
                                 tr("Nobody is away. Enter an absence, and who assigns work is told."), pane);
    m_absences->empty()->setFirstStep(actions().action(QStringLiteral("absence.new")));
    column->addLayout(buttonRow(actions(), {"absence.new", "absence.cancel"}, pane));
    column->addWidget(new Separator(Qt::Horizontal, pane));
    column->addWidget(m_absences, 1);
    return pane;
}

QWidget *DelegationPage::buildHandovers()
{
    auto *pane = new QWidget(m_tabs);
    auto *column = columnOf(pane);
    m_handovers = new RecordTable(QStringLiteral("handover.list"), tr("Hand-overs"),
                                  {tr("Who hands over"), tr("Who takes over"), tr("Reason"), tr("Since"), tr("State")}, 2,
                                  tr("Nothing is being handed over. When somebody changes post, everything open goes to another person with both confirmations."), pane);
    if (actions().action(QStringLiteral("handover.new"))->isVisible())
        m_handovers->empty()->setFirstStep(actions().action(QStringLiteral("handover.new")));
    column->addLayout(buttonRow(actions(), {"handover.new", "handover.open", "handover.cancel"}, pane));
    column->addWidget(new Separator(Qt::Horizontal, pane));
    column->addWidget(m_handovers, 1);
    return pane;
}

void DelegationPage::connectParts()
{
    connect(m_timer, &QTimer::timeout, this, &DelegationPage::load);
    connect(&m_office, &Office::changed, m_timer, qOverload<>(&QTimer::start));
    connect(&m_directory, &DirectoryWatch::changed, m_timer, qOverload<>(&QTimer::start));
    for (RecordTable *table : {m_given, m_received, m_absences, m_handovers})
        connect(table, &RecordTable::currentChanged, this, &DelegationPage::updateActions);
    connect(m_received, &RecordTable::activated, this, &DelegationPage::act);
    connect(m_handovers, &RecordTable::activated, this, &DelegationPage::openHandover);
}

void DelegationPage::load()
{
    if (!m_directory.ready())
        return; // nobody has a name yet; loaded as soon as they have
    const auto failed = [this](const Error &error) { m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error)); };
    onResult(delegation::list(m_office), this, [this, failed](const Result<QList<Delegation>> &all) {
        if (all)
            showDelegations(*all);
        else
            failed(all.error());
    });
    const QDate today = m_office.today();
    onResult(delegation::absences(m_office, today.addDays(-daysBack), today.addDays(daysAhead)), this, [this](const Result<QList<Absence>> &all) {
        if (all)
            showAbsences(*all);
    });
    onResult(delegation::handovers(m_office), this, [this](const Result<QList<Handover>> &all) {
        if (all)
            showHandovers(*all);
    });
    if (!m_toHandOver.isNull())
        handOver(std::exchange(m_toHandOver, {}));
}

QString DelegationPage::name(const PersonId &person) const
{
    return m_directory.personName(person);
}

void DelegationPage::showDelegations(const QList<Delegation> &all)
{
    m_allDelegations = all;
    const QDate today = m_office.today();
    const PersonId me = m_office.identity().person.id;
    QList<RecordTable::Row> given;
    QList<RecordTable::Row> received;
    for (const Delegation &one : all) {
        const RecordTable::Row row{one.id, {name(one.principal), name(one.delegate), DelegationWords::period(one.from, one.until),
                                   DelegationWords::extent(one, m_directory.unitName(one.unit)), DelegationWords::state(one, today)},
                                   one.revoked || one.until < today};
        (one.delegate == me ? received : given) << row;
    }
    m_given->setRows(given);
    m_received->setRows(received);
}

void DelegationPage::showAbsences(const QList<Absence> &all)
{
    m_allAbsences = all;
    const QDate today = m_office.today();
    QList<RecordTable::Row> rows;
    for (const Absence &one : all)
        rows << RecordTable::Row{one.id, {name(one.person), DelegationWords::period(one.from, one.until), one.reason, DelegationWords::state(one, today)},
                                 one.cancelled || one.until < today};
    m_absences->setRows(rows);
}

void DelegationPage::showHandovers(const QList<Handover> &all)
{
    m_allHandovers = all;
    const int offset = m_directory.current().agency.utcOffsetMinutes;
    QList<RecordTable::Row> rows;
    for (const Handover &one : all) {
        const qint64 since = one.receivedAt > 0 ? one.receivedAt : one.givenAt > 0 ? one.givenAt : one.preparedAt;
        rows << RecordTable::Row{one.id, {name(one.giver), name(one.receiver), one.reason, FormatWords::dateTime(since, offset), WorkWords::handover(one.state)},
                                 one.state == HandoverState::Received || one.state == HandoverState::Cancelled};
    }
    m_handovers->setRows(rows);
}

const Delegation *DelegationPage::delegationIn(const RecordTable *table) const
{
    const auto found = std::find_if(m_allDelegations.begin(), m_allDelegations.end(), [id = table->current()](const Delegation &one) { return one.id == id; });
    return found == m_allDelegations.end() ? nullptr : &*found;
}

const Absence *DelegationPage::absence() const
{
    const auto found = std::find_if(m_allAbsences.begin(), m_allAbsences.end(), [id = m_absences->current()](const Absence &one) { return one.id == id; });
    return found == m_allAbsences.end() ? nullptr : &*found;
}

const Handover *DelegationPage::handover() const
{
    const auto found = std::find_if(m_allHandovers.begin(), m_allHandovers.end(), [id = m_handovers->current()](const Handover &one) { return one.id == id; });
    return found == m_allHandovers.end() ? nullptr : &*found;
}

QVariantMap DelegationPage::saveState() const
{
    return {{QStringLiteral("tab"), m_tabs->currentIndex()}};
}

void DelegationPage::restoreState(const QVariantMap &state)
{
    if (state.contains(QStringLiteral("tab")))
        m_tabs->setCurrentIndex(qBound(0, state.value(QStringLiteral("tab")).toInt(), m_tabs->count() - 1));
    m_toHandOver = PersonId::fromString(state.value(QStringLiteral("handover")).toString());
    if (m_toHandOver.isNull())
        return;
    m_tabs->setCurrentIndex(2);
    load();
}

void DelegationPage::entered()
{
    load();
    focusFirst();
}

void DelegationPage::focusFirst()
{
    m_tabs->tabBar()->setFocus();
}

}
