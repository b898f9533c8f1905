// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace congso {

class BackupKeeper;
class JobModel;
class AdminSection;
class SearchUpkeep;

/// "Quản trị hệ thống": everything of the office that is not a document. For administrators; shows the
/// contents of no document.
class AdminPage : public Page
{
    Q_OBJECT

public:
    /// What is given outlives the page; without \a backups there is no daily one to set up, without \a search no index.
    AdminPage(Office &office, UiSettings &settings, JobModel *jobs = nullptr, BackupKeeper *backups = nullptr, SearchUpkeep *search = nullptr,
              QWidget *parent = nullptr);

    /// State: "section", one of agency, units, people, registers, calendar, agencies, trust, importing, backup, search.
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void entered() override;
    void focusFirst() override;

private:
    void addSection(const QString &id, AdminSection *section);
    void choose(const QString &id);
    void load();

    Office &m_office;
    Navigation *m_sections;
    QStackedWidget *m_stack;
    QList<NavigationEntry> m_entries;
    QList<AdminSection *> m_all;
    int m_generation = 0;
    int m_shownGeneration = 0; ///< older answers that come late are not shown
};

}
