// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpage.h"

#include "ui/admin/agencysection.h"
#include "ui/admin/backupsection.h"
#include "ui/admin/calendarsection.h"
#include "ui/admin/peoplesection.h"
#include "ui/admin/registersection.h"
#include "ui/admin/unitsection.h"
#include "ui/models/onresult.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace congso {

namespace {
constexpr int listWidth = 200;
constexpr int rowHeight = 36;
}

AdminPage::AdminPage(Office &office, UiSettings &settings, QWidget *parent)
    : Page(QStringLiteral("admin"), parent), m_office(office), m_sections(new QListWidget), m_stack(new QStackedWidget)
{
    setTitle(tr("Administration"));
    m_sections->setObjectName(QStringLiteral("admin.sections"));
    m_sections->setAccessibleName(tr("Parts of the administration"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setFixedWidth(scaled(listWidth, fontMetrics()));
    addSection(new AgencySection(office), QStringLiteral("settings"));
    addSection(new UnitSection(office), QStringLiteral("unit"));
    addSection(new PeopleSection(office), QStringLiteral("people"));
    addSection(new RegisterSection(office), QStringLiteral("book"));
    addSection(new CalendarSection(office), QStringLiteral("calendar"));
    addSection(new BackupSection(office, settings.store()), QStringLiteral("archive"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(new Separator(Qt::Vertical));
    row->addWidget(m_stack, 1);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int at) {
        commitInputMethod();
        m_stack->setCurrentIndex(at);
    });
    connect(&m_office, &Office::changed, this, &AdminPage::load);
    m_sections->setCurrentRow(0);
    load();
}

void AdminPage::addSection(AdminSection *section, const QString &iconName)
{
    auto *item = new QListWidgetItem(icon(iconName), section->title(), m_sections);
    item->setSizeHint({0, scaled(rowHeight, fontMetrics())});
    m_stack->addWidget(section);
    m_all << section;
    connect(section, &AdminSection::messageShown, this, &Page::messageShown);
}

void AdminPage::load()
{
    onResult(directory::directory(m_office), this, [this](const Result<directory::Directory> &found) {
        if (!found)
            return;
        for (AdminSection *section : std::as_const(m_all))
            section->setDirectory(*found);
    });
}

QVariantMap AdminPage::saveState() const
{
    return {{QStringLiteral("section"), m_sections->currentRow()}};
}

void AdminPage::restoreState(const QVariantMap &state)
{
    m_sections->setCurrentRow(state.value(QStringLiteral("section")).toInt());
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
