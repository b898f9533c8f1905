// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/backupschedule.h"
#include "app/office/maintenance.h"
#include "ui/admin/adminsection.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QSettings;
class QSpinBox;
class QTimeEdit;

namespace congso {

class BackupKeeper;
class Button;
class JobModel;
class ProgressLine;

/// The daily backup, a backup to a file while people work, checking the store, the doctor's report, and how to restore.
class BackupSection : public AdminSection
{
    Q_OBJECT

public:
    BackupSection(Office &office, QSettings &settings, JobModel *jobs = nullptr, BackupKeeper *keeper = nullptr, QWidget *parent = nullptr);
    ~BackupSection() override;

    /// What the button does once a file is chosen.
    void backUpTo(const QString &file);
    void check(bool deep);
    /// Keeps the folder for the daily backup and begins.
    void setFolder(const QString &folder);
    void reportTo(const QString &file);

protected:
    void showDirectory() override;

private:
    void build();
    QWidget *buildDaily();
    void savePlan();
    void chooseFolder();
    void showDaily();
    void fillKept(const QList<KeptBackup> &kept);
    void chooseReport();
    QString timeText(qint64 at) const;
    void chooseFile();
    Progress start(const QString &what);
    /// \a error null: it went well. \a again: what a retry does.
    void finish(const Error *error, std::function<void()> again);
    void showBackup(const QString &file, const Result<BackupReport> &report);
    void showReport(bool deep, const Result<VerifyReport> &report);
    void showLast();

    QSettings &m_settings;
    QLabel *m_what = nullptr; ///< is in a backup
    QLabel *m_last = nullptr;
    ProgressLine *m_progress = nullptr;
    Button *m_backup = nullptr;
    Button *m_check = nullptr;
    Button *m_deep = nullptr;
    Button *m_report = nullptr;
    QLabel *m_state = nullptr;
    QLineEdit *m_folder = nullptr;
    QTimeEdit *m_time = nullptr;
    QSpinBox *m_keep = nullptr;
    Button *m_off = nullptr;
    QListWidget *m_kept = nullptr;
    QLabel *m_keptTitle = nullptr;
    std::stop_source m_stop;
    BackupKeeper *m_keeper;
    JobModel *m_jobs;
    qint64 m_job = 0;
};

}
