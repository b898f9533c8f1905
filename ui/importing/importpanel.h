// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/importing/importer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace congso {

class Banner;
class Button;
class FlatTabs;
class ImportColumns;
class ImportFindings;
class JobModel;
class LabelledField;
class PastImports;
class ProgressLine;

/// Taking tables over: which table, what its columns mean, a trial, the run with its findings, and what was imported
/// before. A run that was stopped goes on when the same file is taken over again.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a office outlives it. \a jobs null: running work is listed nowhere else.
    ImportPanel(Office &office, JobModel *jobs, QWidget *parent = nullptr);
    ~ImportPanel() override;

    /// The tables that this person may take over; empty: no place for this panel.
    static QList<importing::ImportKind> kindsFor(const Office &office);
    void setDirectory(const directory::Directory &directory);
    void loadPast();
    void openFile(const QString &file);
    /// \a dry: goes through the same rules and keeps nothing.
    void run(bool dry);
    const importing::ImportReport &report() const { return m_report; }
    void writeProblems(const QString &file);
    void writeNotes(const QString &file);
    /// The heads of what is chosen to be taken over, without rows.
    void writeBlank(const QString &file);

Q_SIGNALS:
    void messageShown(const QString &message);

private:
    QWidget *buildSource();
    QWidget *buildRegister();
    QWidget *buildResult();
    void connectParts();
    void chooseFile();
    void readHead();
    void showPreview(const Result<importing::Preview> &preview);
    void forget();
    void showRegisters(const QList<Register> &registers);
    void updateButtons();
    importing::ImportKind kind() const;
    importing::ImportRequest request(bool dry) const;
    void begin(bool dry);
    void showProgress(qint64 rows, qint64 accepted);
    void settle(const Result<importing::ImportReport> &report);
    void showReport();
    void showPasswords();
    void askToWrite(const QString &name, const QString &title, void (ImportPanel::*write)(const QString &));
    void tellWritten(const Outcome &done, const QString &file);

    Office &m_office;
    JobModel *m_jobs;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_file = nullptr;
    QComboBox *m_sheet = nullptr;
    LabelledField *m_sheetField = nullptr;
    Button *m_choose = nullptr;
    Button *m_blank = nullptr;
    QWidget *m_registerRow = nullptr;
    QComboBox *m_register = nullptr;
    QLineEdit *m_agency = nullptr;
    QCheckBox *m_open = nullptr;
    QList<QWidget *> m_incomingOnly;  ///< asked of lines of an incoming register alone
    QList<Register> m_incoming, m_outgoing;
    Banner *m_banner;
    FlatTabs *m_tabs;
    ImportColumns *m_columns;
    PastImports *m_past;
    QLabel *m_summary = nullptr;
    ImportFindings *m_findings;
    QTableView *m_table = nullptr;
    QCheckBox *m_onlyProblems = nullptr;
    Button *m_problems = nullptr;
    Button *m_notes = nullptr;
    Button *m_handOut = nullptr;
    Button *m_try;
    Button *m_run;
    ProgressLine *m_progress;
    importing::ImportReport m_report;
    QList<importing::OneTimePassword> m_passwords; ///< until they are saved
    std::stop_source m_stop;
    QString m_path;
    qint64 m_job = 0;
    qint64 m_rows = 0;     ///< of the file, once a trial has counted them
    int m_generation = 0;  ///< of the preview asked for
    bool m_ready = false;  ///< a preview is shown
    bool m_busy = false;
};

}
