// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/backupsection.h"

#include "app/backup/doctor.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/shell/backupkeeper.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QSaveFile>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int mostKept = 365;
constexpr int shownKept = 5;
}

QWidget *BackupSection::buildDaily()
{
    m_state = wrappedLabel();
    m_state->setObjectName(QStringLiteral("backup.state"));
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("backup.folder"));
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(tr("none: no daily backup"));
    m_time = new QTimeEdit;
    m_time->setObjectName(QStringLiteral("backup.time"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_keep = new QSpinBox;
    m_keep->setObjectName(QStringLiteral("backup.keep"));
    m_keep->setRange(1, mostKept);
    auto *choose = new Button(tr("Choose a folder…"));
    choose->setObjectName(QStringLiteral("backup.choose"));
    m_off = new Button(tr("Turn off"), Button::Look::Flat);
    m_off->setObjectName(QStringLiteral("backup.off"));
    m_kept = new QListWidget;
    m_kept->setObjectName(QStringLiteral("backup.kept"));
    m_kept->setAccessibleName(tr("The last proven backups"));
    m_kept->setFrameShape(QFrame::NoFrame);
    m_kept->setSelectionMode(QAbstractItemView::NoSelection);
    m_keptTitle = plainLabel(tr("The last proven backups"));
    m_keptTitle->setFont(bold(m_keptTitle->font()));

    auto *daily = new QWidget;
    auto *inside = new QVBoxLayout(daily);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::s);
    auto *title = plainLabel(tr("Every day by itself"));
    title->setFont(bold(title->font()));
    inside->addWidget(title);
    inside->addWidget(m_state);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::s);
    fields->addWidget(new LabelledField(tr("Folder, on another disk"), m_folder), 6);
    fields->addWidget(new LabelledField(tr("At"), m_time), 2);
    fields->addWidget(new LabelledField(tr("Keep the newest"), m_keep), 2);
    inside->addLayout(fields);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(choose);
    row->addWidget(m_off);
    row->addStretch();
    inside->addLayout(row);
    inside->addWidget(m_keptTitle);
    inside->addWidget(m_kept);
    inside->addWidget(new Separator);
    const BackupPlan plan = m_keeper->plan();
    m_time->setTime(plan.at);
    m_keep->setValue(plan.keep);
    connect(choose, &QAbstractButton::clicked, this, &BackupSection::chooseFolder);
    connect(m_off, &QAbstractButton::clicked, this, [this] { setFolder({}); });
    connect(m_time, &QTimeEdit::editingFinished, this, &BackupSection::savePlan);
    connect(m_keep, &QSpinBox::editingFinished, this, &BackupSection::savePlan);
    return daily;
}

QString BackupSection::timeText(qint64 at) const
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, office().store().utcOffsetMinutes() * 60).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

void BackupSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the daily backup"), m_folder->text().isEmpty() ? QDir::homePath() : m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSection::setFolder);
    dialog->open();
}

void BackupSection::setFolder(const QString &folder)
{
    BackupPlan plan = m_keeper->plan();
    plan.folder = folder;
    m_keeper->setPlan(plan);
    showDaily();
}

void BackupSection::savePlan()
{
    BackupPlan plan = m_keeper->plan();
    if (plan.at == m_time->time() && plan.keep == m_keep->value())
        return;
    plan.at = m_time->time();
    plan.keep = m_keep->value();
    m_keeper->setPlan(plan);
    Q_EMIT messageShown(tr("The daily backup is set."));
}

void BackupSection::showDaily()
{
    const BackupPlan plan = m_keeper->plan();
    const BackupStatus &status = m_keeper->status();
    m_folder->setText(QDir::toNativeSeparators(plan.folder));
    m_folder->setCursorPosition(0);
    m_off->setEnabled(!plan.folder.isEmpty());
    QString said = plan.folder.isEmpty() ? tr("Choose a folder on another disk: a backup is then made every day while the program runs, and read back.")
        : status.lastAt == 0             ? tr("No proven backup lies in the folder yet.")
                                         : tr("The last proven one: %1. The next: %2.").arg(timeText(status.lastAt), timeText(status.nextAt));
    if (status.failure && status.failure->code != ErrorCode::Cancelled)
        said += u'\n' + ErrorWords::sentence(*status.failure);
    m_state->setText(said);
    onResult(keptBackups(office().store(), plan.folder), this, [this](const Result<QList<KeptBackup>> &kept) {
        fillKept(kept.value_or(QList<KeptBackup>()));
    });
}

void BackupSection::fillKept(const QList<KeptBackup> &kept)
{
    m_kept->clear();
    for (const KeptBackup &one : kept.mid(0, shownKept))
        m_kept->addItem(QStringLiteral("%1   %2").arg(timeText(one.at), one.file));
    if (kept.size() > shownKept)
        m_kept->addItem(tr("… and %n older one(s)", nullptr, int(kept.size() - shownKept)));
    m_kept->setVisible(!kept.isEmpty());
    m_keptTitle->setVisible(!kept.isEmpty());
    m_kept->setFixedHeight(m_kept->sizeHintForRow(0) * std::max(1, m_kept->count()) + 2 * space::xs);
}

void BackupSection::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Save a report"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("congso-%1.json").arg(office().today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSection::reportTo);
    dialog->open();
}

void BackupSection::reportTo(const QString &file)
{
    const BackupPlan plan = m_keeper ? m_keeper->plan() : BackupPlan();
    start(tr("Examining the office"));
    onResult(examine(office().store(), plan, QCoreApplication::applicationVersion()), this, [this, file](const Result<DoctorReport> &report) {
        finish(report ? nullptr : &report.error(), [this, file] { reportTo(file); });
        if (!report) {
            showError(report.error());
            return;
        }
        const QJsonObject all{{QStringLiteral("facts"), report->facts}, {QStringLiteral("findings"), QJsonArray::fromStringList(report->findings)}};
        QSaveFile out(file);
        const bool written = out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(all).toJson()) >= 0 && out.commit();
        if (!written)
            showError({ErrorCode::FileWrite, {{QStringLiteral("file"), file}}});
        else if (report->good())
            banner()->show(Banner::Kind::Good, tr("Nothing is wrong. The report is saved; it holds no contents and may be sent to anybody."));
        else
            banner()->show(Banner::Kind::Warning, tr("Not everything is as it should be: %1. The report is saved; it holds no contents and may be sent to anybody.")
                                                      .arg(report->findings.join(QStringLiteral(", "))));
    });
}

}
