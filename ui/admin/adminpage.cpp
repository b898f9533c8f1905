// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpage.h"

#include "ui/admin/agencysection.h"
#include "ui/admin/backupsection.h"
#include "ui/admin/calendarsection.h"
#include "ui/admin/importsection.h"
#include "ui/admin/outsidesection.h"
#include "ui/admin/peoplesection.h"
#include "ui/admin/registersection.h"
#include "ui/admin/searchsection.h"
#include "ui/admin/trustsection.h"
#include "ui/admin/unitsection.h"
#include "ui/models/onresult.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/sectionheader.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace congso {

namespace {
constexpr int listWidth = 190;
}

AdminPage::AdminPage(Office &office, UiSettings &settings, JobModel *jobs, BackupKeeper *backups, SearchUpkeep *search, QWidget *parent)
    : Page(QStringLiteral("admin"), parent), m_office(office), m_sections(new Navigation), m_stack(new QStackedWidget)
{
    setTitle(tr("Administration"));
    m_sections->setObjectName(QStringLiteral("admin.sections"));
    m_sections->setAccessibleName(tr("Parts of the administration"));
    fixWidth(m_sections, listWidth);
    addSection(QStringLiteral("agency"), new AgencySection(office));
    addSection(QStringLiteral("units"), new UnitSection(office, jobs));
    auto *people = new PeopleSection(office, jobs);
    addSection(QStringLiteral("people"), people);
    connect(people, &PeopleSection::handoverRequested, this, [this](const PersonId &person) {
        Q_EMIT pageRequested(QStringLiteral("delegation"), {{QStringLiteral("handover"), person.toString()}});
    });
    addSection(QStringLiteral("registers"), new RegisterSection(office, RegisterSection::Books::Incoming));
    addSection(QStringLiteral("series"), new RegisterSection(office, RegisterSection::Books::Outgoing));
    addSection(QStringLiteral("calendar"), new CalendarSection(office));
    addSection(QStringLiteral("agencies"), new OutsideSection(office));
    addSection(QStringLiteral("trust"), new TrustSection(office));
    addSection(QStringLiteral("importing"), new ImportSection(office, jobs));
    addSection(QStringLiteral("backup"), new BackupSection(office, settings.store(), jobs, backups));
    if (search)
        addSection(QStringLiteral("search"), new SearchSection(office, *search));
    m_sections->entries()->setEntries(QList{NavigationEntry{QString(), tr("Administration")}} + m_entries);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(new Separator(Qt::Vertical));
    row->addWidget(m_stack, 1);
    connect(m_sections, &Navigation::chosen, this, &AdminPage::choose);
    connect(&m_office, &Office::changed, this, &AdminPage::load);
    choose(QStringLiteral("agency"));
    load();
}

void AdminPage::addSection(const QString &id, AdminSection *section)
{
    m_entries << NavigationEntry{id, section->title()};
    m_stack->addWidget(section);
    m_all << section;
    connect(section, &AdminSection::messageShown, this, &Page::messageShown);
}

void AdminPage::choose(const QString &id)
{
    commitInputMethod();
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (m_entries.at(at).id == id)
            m_stack->setCurrentIndex(int(at));
    }
    m_sections->setCurrent(id);
}

void AdminPage::load()
{
    const int generation = ++m_generation;
    onResult(directory::directory(m_office), this, [this, generation](const Result<directory::Directory> &found) {
        if (!found || generation < m_shownGeneration)
            return;
        m_shownGeneration = generation;
        for (AdminSection *section : std::as_const(m_all))
            section->setDirectory(*found);
    });
}

QVariantMap AdminPage::saveState() const
{
    return {{QStringLiteral("section"), m_entries.at(m_stack->currentIndex()).id}};
}

void AdminPage::restoreState(const QVariantMap &state)
{
    choose(state.value(QStringLiteral("section")).toString());
}

void AdminPage::entered()
{
    load();
    focusFirst();
}

void AdminPage::focusFirst()
{
    m_sections->setFocus();
}

}
