// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/backupsection.h"

#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "ui/models/onresult.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/jobmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int problemsShown = 5;
const QString lastFileKey = QStringLiteral("backup/file");
const QString lastTimeKey = QStringLiteral("backup/at");

QString fileNameFor(QDate day)
{
    return QStringLiteral("congso-%1.csbackup").arg(day.toString(Qt::ISODate));
}
}

BackupSection::BackupSection(Office &office, QSettings &settings, JobModel *jobs, BackupKeeper *keeper, QWidget *parent)
    : AdminSection(office, tr("Backup"), parent), m_settings(settings), m_keeper(keeper), m_jobs(jobs)
{
    build();
    showLast();
    if (m_keeper) {
        connect(m_keeper, &BackupKeeper::changed, this, &BackupSection::showDaily);
        showDaily();
    }
}

BackupSection::~BackupSection()
{
    m_stop.request_stop();
}

void BackupSection::build()
{
    m_last = wrappedLabel();
    m_last->setObjectName(QStringLiteral("backup.last"));
    m_backup = new Button(tr("Back up now…"), Button::Look::Primary);
    m_backup->setObjectName(QStringLiteral("backup.now"));
    m_check = new Button(tr("Check the office"));
    m_check->setObjectName(QStringLiteral("backup.check"));
    m_deep = new Button(tr("Check thoroughly"));
    m_deep->setObjectName(QStringLiteral("backup.deep"));
    m_report = new Button(tr("Save a report…"));
    m_report->setObjectName(QStringLiteral("backup.report"));
    m_report->setToolTip(tr("Versions, sizes and what is not as it should be, for whoever helps you. No names, no contents: it may be sent to anybody."));
    m_progress = new ProgressLine;
    m_progress->hide();
    QVBoxLayout *inside = readingColumn();
    m_what = wrappedLabel();
    m_what->setObjectName(QStringLiteral("backup.what"));
    inside->addWidget(m_what);
    showDirectory();
    if (m_keeper)
        inside->addWidget(buildDaily());
    inside->addWidget(m_last);
    inside->addWidget(m_backup, 0, Qt::AlignLeft);
    inside->addWidget(new Separator);
    inside->addWidget(wrappedLabel(tr("Checking reads the journal and every file and compares them with what was recorded. Checking thoroughly also replays the whole journal. Nothing is changed by it.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_check);
    row->addWidget(m_deep);
    row->addWidget(m_report);
    row->addStretch();
    inside->addLayout(row);
    inside->addWidget(m_progress);
    inside->addWidget(new Separator);
    inside->addWidget(wrappedLabel(tr("To restore: close Công Sở, start it again, choose another office on the sign-in page and there the folder to restore into; or run congsoctl restore with the backup file. A backup that does not verify is refused, and an office that is there is moved aside, never overwritten.")));
    inside->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside->parentWidget());
    column()->addWidget(scroll, 1);
    connect(m_backup, &QAbstractButton::clicked, this, &BackupSection::chooseFile);
    connect(m_check, &QAbstractButton::clicked, this, [this] { check(false); });
    connect(m_deep, &QAbstractButton::clicked, this, [this] { check(true); });
    connect(m_report, &QAbstractButton::clicked, this, &BackupSection::chooseReport);
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_stop.request_stop(); });
}

void BackupSection::showDirectory()
{
    m_what->setText(directory().ofServer
                        ? tr("This office is on a server: it is backed up there, by whoever looks after the server. A backup made here holds only what is on this computer, which is what you may read; whoever has the file can read that, too.")
                        : tr("A backup is one file with everything the office holds. It is made while people work and read back before it counts. Keep it on another disk; whoever has the file can read every document in it."));
}

void BackupSection::showLast()
{
    const QString file = m_settings.value(lastFileKey).toString();
    const qint64 at = m_settings.value(lastTimeKey).toLongLong();
    if (file.isEmpty()) {
        m_last->setText(tr("No backup was made from this computer yet."));
        return;
    }
    m_last->setText(tr("The last backup from this computer: %1, %2.")
                        .arg(timeText(at), QDir::toNativeSeparators(file)));
}

void BackupSection::chooseFile()
{
    const QString before = m_settings.value(lastFileKey).toString();
    const QDir folder = before.isEmpty() ? QDir::home() : QFileInfo(before).dir();
    auto *dialog = new QFileDialog(this, tr("Back up to"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameFor(office().today()));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSection::backUpTo);
    dialog->open();
}

Progress BackupSection::start(const QString &what)
{
    banner()->hide();
    m_stop = std::stop_source();
    for (Button *button : {m_backup, m_check, m_deep, m_report})
        button->setEnabled(false);
    m_progress->show();
    m_progress->start(what, 0);
    Progress inList;
    if (m_jobs) {
        m_job = m_jobs->begin(what, [this] { m_stop.request_stop(); });
        inList = m_jobs->progress(m_job);
    }
    return [section = QPointer<BackupSection>(this), what, inList](qint64 done, qint64 total) {
        if (inList)
            inList(done, total);
        QMetaObject::invokeMethod(qApp, [section, what, done, total] {
            if (!section || !section->m_progress->running())
                return;
            const int parts = 1000;
            if (done == 0 && total > 0)
                section->m_progress->start(what, int(std::min<qint64>(total, parts)));
            section->m_progress->setDone(int(total > parts ? done * parts / total : done));
        });
    };
}

void BackupSection::finish(const Error *error, std::function<void()> again)
{
    if (m_jobs && error && error->code != ErrorCode::Cancelled)
        m_jobs->fail(m_job, ErrorWords::sentence(*error), std::move(again));
    else if (m_jobs)
        m_jobs->end(m_job);
    for (Button *button : {m_backup, m_check, m_deep, m_report})
        button->setEnabled(true);
    m_progress->finish();
    m_progress->hide();
}

void BackupSection::backUpTo(const QString &file)
{
    const Progress progress = start(tr("Backing up"));
    onResult(backup(office().store(), file, progress, m_stop.get_token()), this,
             [this, file](const Result<BackupReport> &report) { showBackup(file, report); });
}

void BackupSection::showBackup(const QString &file, const Result<BackupReport> &report)
{
    finish(report ? nullptr : &report.error(), [this, file] { backUpTo(file); });
    if (!report) {
        showError(report.error());
        return;
    }
    m_settings.setValue(lastFileKey, report->file);
    m_settings.setValue(lastTimeKey, office().now());
    showLast();
    banner()->show(Banner::Kind::Good, tr("Backed up and read back: %1, %n file(s).", nullptr, int(report->files)).arg(FormatWords::size(report->bytes)));
}

void BackupSection::check(bool deep)
{
    const Progress progress = start(deep ? tr("Checking thoroughly") : tr("Checking"));
    VerifyOptions options;
    options.deep = deep;
    onResult(verify(office().store(), options, progress, m_stop.get_token()), this,
             [this, deep](const Result<VerifyReport> &report) { showReport(deep, report); });
}

void BackupSection::showReport(bool deep, const Result<VerifyReport> &report)
{
    finish(report ? nullptr : &report.error(), [this, deep] { check(deep); });
    if (!report) {
        showError(report.error());
        return;
    }
    if (report->good()) {
        banner()->show(Banner::Kind::Good, tr("Everything is as recorded: %1 acts, %2 files.")
                                               .arg(FormatWords::number(report->events), FormatWords::number(report->files)));
        return;
    }
    QStringList sentences;
    for (const Error &problem : report->problems.mid(0, problemsShown))
        sentences << ErrorWords::sentence(problem);
    banner()->show(Banner::Kind::Error, tr("%n thing(s) are not as recorded.", nullptr, int(report->problems.size())) + u'\n' + sentences.join(u'\n'));
}

}
