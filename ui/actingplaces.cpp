// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actingplaces.h"

#include "app/delegation/delegation.h"
#include "app/office/officerules.h"
#include "ui/casefiles/casefilepage.h"
#include "ui/delegation/actingpage.h"
#include "ui/delegation/delegationpage.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/actingoutgoingpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"

#include <QTimer>

namespace congso {

namespace {
constexpr int restMs = 200;
const QLatin1String caseFilesId("casefiles");
const QLatin1String delegationId("delegation");
}

ActingPlaces::ActingPlaces(MainWindow &window, const IncomingParts &parts, QObject *parent)
    : QObject(parent), m_window(window), m_parts(parts), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    connect(m_timer, &QTimer::timeout, this, &ActingPlaces::load);
    connect(&parts.office, &Office::changed, m_timer, qOverload<>(&QTimer::start));
    connect(&parts.directory, &DirectoryWatch::changed, m_timer, qOverload<>(&QTimer::start));
    if (holdsRoleFor(parts.rules.workflow, "casefile.opened", parts.office.identity()))
        window.pages()->addPage(caseFilesId, [parts] {
            return new CaseFilePage({parts.office, parts.directory, parts.settings, parts.reader, parts.jobs});
        });
    window.pages()->addPage(delegationId, [parts] { return new DelegationPage(parts.office, parts.directory); });
    load();
}

void ActingPlaces::load()
{
    const int generation = ++m_generation;
    onResult(delegation::inForce(m_parts.office), this, [this, generation](const Result<QList<Delegation>> &found) {
        if (generation == m_generation && found && m_parts.directory.ready())
            take(*found);
    });
    onResult(delegation::handovers(m_parts.office), this, [this, generation](const Result<QList<Handover>> &all) {
        const PersonId me = m_parts.office.identity().person.id;
        if (generation == m_generation && all)
            takeWaiting(int(std::count_if(all->begin(), all->end(), [&me](const Handover &one) { return one.receiver == me && one.state == HandoverState::Given; })));
    });
}

void ActingPlaces::takeWaiting(int handovers)
{
    if (std::exchange(m_waiting, handovers) != handovers)
        Q_EMIT changed();
}

void ActingPlaces::take(const QList<Delegation> &inForce)
{
    QList<NavigationEntry> entries;
    for (const Delegation &one : inForce) {
        const QString id = ActingPage::pageId(one);
        if (!m_window.pages()->has(id)) {
            IncomingParts parts = m_parts;
            parts.delegation = std::make_shared<const Delegation>(one);
            m_window.pages()->addPage(id, [parts] { return new ActingPage(parts); });
        }
        const QString name = m_parts.directory.personName(one.principal);
        entries << NavigationEntry{id, name};
        if (one.scope != QLatin1String("all"))
            continue; // instructions are all that was delegated
        const QString outgoing = ActingOutgoingPage::pageId(one);
        if (!m_window.pages()->has(outgoing)) {
            IncomingParts parts = m_parts;
            parts.delegation = std::make_shared<const Delegation>(one);
            m_window.pages()->addPage(outgoing, [parts] { return new ActingOutgoingPage(parts); });
        }
        entries << NavigationEntry{outgoing, tr("Outgoing: %1").arg(name)};
    }
    const auto same = [](const NavigationEntry &a, const NavigationEntry &b) { return a.id == b.id && a.text == b.text; };
    if (std::equal(entries.begin(), entries.end(), m_acting.begin(), m_acting.end(), same))
        return;
    m_acting = entries;
    Q_EMIT changed();
}

QList<NavigationEntry> ActingPlaces::actingEntries() const
{
    return m_acting;
}

QList<NavigationEntry> ActingPlaces::caseFileEntries() const
{
    if (!m_window.pages()->has(caseFilesId))
        return {};
    return {NavigationEntry{caseFilesId, tr("Case files")}};
}

QList<NavigationEntry> ActingPlaces::delegationEntries() const
{
    return {NavigationEntry{delegationId, tr("Delegation, absence"), m_waiting}};
}

}
