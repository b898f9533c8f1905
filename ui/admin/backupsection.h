// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/maintenance.h"
#include "ui/admin/adminsection.h"

class QLabel;
class QSettings;

namespace congso {

class Button;
class JobModel;
class ProgressLine;

/// A backup to a file while people work, checking the store, and how to restore.
class BackupSection : public AdminSection
{
    Q_OBJECT

public:
    BackupSection(Office &office, QSettings &settings, JobModel *jobs = nullptr, QWidget *parent = nullptr);
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
    /// \a error null: it went well. \a again: what a retry does.
    void finish(const Error *error, std::function<void()> again);
    void showBackup(const QString &file, const Result<BackupReport> &report);
    void showReport(bool deep, const Result<VerifyReport> &report);
    void showLast();

    QSettings &m_settings;
    QLabel *m_last = nullptr;
    ProgressLine *m_progress = nullptr;
    Button *m_backup = nullptr;
    Button *m_check = nullptr;
    Button *m_deep = nullptr;
    std::stop_source m_stop;
    JobModel *m_jobs;
    qint64 m_job = 0;
};

}
