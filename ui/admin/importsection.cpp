// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/importsection.h"

#include "ui/importing/importpanel.h"

#include <QVBoxLayout>

namespace congso {

ImportSection::ImportSection(Office &office, JobModel *jobs, QWidget *parent)
    : AdminSection(office, tr("Import data"), parent), m_panel(new ImportPanel(office, jobs))
{
    column()->addWidget(m_panel, 1);
    connect(m_panel, &ImportPanel::messageShown, this, &AdminSection::messageShown);
    m_panel->loadPast();
}

void ImportSection::showDirectory()
{
    m_panel->setDirectory(directory());
}

}
