// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"

#include "ui/importing/importpanel.h"
#include "ui/models/onresult.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace congso {

ImportPage::ImportPage(Office &office, JobModel *jobs, QWidget *parent)
    : Page(QStringLiteral("importing"), parent), m_office(office), m_panel(new ImportPanel(office, jobs))
{
    setTitle(tr("Import data"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(headingLabel(title()));
    column->addWidget(m_panel, 1);
    connect(m_panel, &ImportPanel::messageShown, this, &Page::messageShown);
}

void ImportPage::entered()
{
    m_panel->loadPast();
    onResult(directory::directory(m_office), this, [this](const Result<directory::Directory> &found) {
        if (found)
            m_panel->setDirectory(*found);
    });
    focusFirst();
}

}
