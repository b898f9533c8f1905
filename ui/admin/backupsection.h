// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/maintenance.h"
#include "ui/admin/adminsection.h"

class QLabel;
class QSettings;

namespace congso {

class Button;
class ProgressLine;

/// A backup to a file while people work, checking the store, and how to restore.
class BackupSection : public AdminSection
{
    Q_OBJECT

public:
    BackupSection(Office &office, QSettings &settings, QWidget *parent = nullptr);
    ~BackupSection() override;

    /// What the button does once a file is chosen.
    void backUpTo(const QString &file);
    void check(bool deep);

protected:
    void showDirectory() override {}

private:
    void build();
    void chooseFile();
    Progress start(const QString &what);
    void finish();
    void showBackup(const Result<BackupReport> &report);
    void showReport(const Result<VerifyReport> &report);
    void showLast();

    QSettings &m_settings;
    QLabel *m_last = nullptr;
    ProgressLine *m_progress = nullptr;
    Button *m_backup = nullptr;
    Button *m_check = nullptr;
    Button *m_deep = nullptr;
    std::stop_source m_stop;
};

}
