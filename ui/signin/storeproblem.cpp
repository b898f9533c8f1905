// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/storeproblem.h"

#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace congso {

namespace {

constexpr int columnWidth = 700;

QString adviceSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreNewer:
        return StoreProblem::tr("Install the newer Công Sở on this computer, then open the folder again.");
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreNotFound:
        return StoreProblem::tr("Choose the folder that holds the office; it contains a file named office.sqlite.");
    case ErrorCode::StoreNetworkFolder:
    case ErrorCode::StoreCloudFolder:
        return StoreProblem::tr("Move the whole folder to a disk of this computer, with the program closed everywhere, and open it there.");
    case ErrorCode::StoreReadOnly:
        return StoreProblem::tr("Ask whoever looks after this computer for the right to write into the folder.");
    case ErrorCode::StoreFull:
        return StoreProblem::tr("Free some space on the disk, then try again.");
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreLocked:
        return StoreProblem::tr("Another program is working on the whole folder; wait until it is done and try again.");
    case ErrorCode::StoreCorrupt:
    case ErrorCode::VerifyFailed:
    case ErrorCode::FileAltered:
        return StoreProblem::tr("Do not work in this folder any more; restore the last backup. The damaged folder is kept aside.");
    default:
        return StoreProblem::tr("Try again; if it stays so, write down the sentence above and ask whoever looks after this computer.");
    }
}

bool backupHelps(ErrorCode code)
{
    return code == ErrorCode::StoreCorrupt || code == ErrorCode::VerifyFailed || code == ErrorCode::FileAltered
        || code == ErrorCode::FileMissing || code == ErrorCode::StoreNotFound || code == ErrorCode::StoreIo;
}

}

QString safetySentence(ErrorCode code)
{
    if (code == ErrorCode::StoreCorrupt || code == ErrorCode::VerifyFailed || code == ErrorCode::FileAltered)
        return StoreProblem::tr("Nothing in the folder was changed by this attempt. Your backups are not touched.");
    return StoreProblem::tr("Nothing in the folder was changed. What was registered is still there.");
}

StoreProblem::StoreProblem(const Error &error, const StoreRef &ref, const Services &services, QWidget *parent)
    : QWidget(parent), m_ref(ref), m_services(services)
{
    setObjectName(QStringLiteral("storeProblem"));
    build(error);
}

StoreProblem::~StoreProblem()
{
    m_stop.request_stop();
}

void StoreProblem::build(const Error &error)
{
    QVBoxLayout *column = (new CentredColumn(this, columnWidth))->column();
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(40, 40));
    mark->setMinimumHeight(48);
    auto *title = headingLabel(tr("The office cannot be opened"));
    auto *folder = quietLabel(QDir::toNativeSeparators(m_ref.folder));
    folder->setWordWrap(true);
    auto *what = wrappedLabel(ErrorWords::sentence(error));
    what->setObjectName(QStringLiteral("problem.what"));
    auto *safe = wrappedLabel(safetySentence(error.code));
    auto *advice = wrappedLabel(adviceSentence(error.code));
    m_result = new Banner;
    m_result->hide();
    m_progress = new ProgressLine;
    m_progress->hide();

    auto *again = new Button(tr("Try again"), Button::Look::Primary);
    again->setObjectName(QStringLiteral("problem.again"));
    auto *other = new Button(tr("Choose another folder…"));
    other->setObjectName(QStringLiteral("problem.folder"));
    auto *backup = new Button(tr("Restore a backup…"));
    backup->setObjectName(QStringLiteral("problem.restore"));
    backup->setVisible(backupHelps(error.code));
    auto *fresh = new Button(tr("New office"), Button::Look::Flat);
    fresh->setObjectName(QStringLiteral("problem.new"));
    m_acts = new QWidget;
    auto *row = new QHBoxLayout(m_acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (Button *button : {again, other, backup})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(fresh);
    for (QWidget *widget : std::initializer_list<QWidget *>{mark, title, folder, what, safe, advice, m_result, m_progress, m_acts})
        column->addWidget(widget);
    connect(again, &QAbstractButton::clicked, this, &StoreProblem::tryAgainRequested);
    connect(other, &QAbstractButton::clicked, this, &StoreProblem::chooseFolder);
    connect(backup, &QAbstractButton::clicked, this, &StoreProblem::chooseBackup);
    connect(fresh, &QAbstractButton::clicked, this, &StoreProblem::startPageRequested);
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_stop.request_stop(); });
    again->setFocus();
}

void StoreProblem::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the office"), m_ref.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &StoreProblem::anotherFolderRequested);
    dialog->open();
}

void StoreProblem::chooseBackup()
{
    auto *dialog = new QFileDialog(this, tr("Backup to restore"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StoreProblem::restoreFrom);
    dialog->open();
}

void StoreProblem::restoreFrom(const QString &file)
{
    m_acts->setEnabled(false);
    m_progress->show();
    m_progress->start(tr("Checking and restoring the backup"), 0);
    m_stop = std::stop_source();
    const Progress progress = [page = QPointer<StoreProblem>(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [page, done, total] {
            if (page && done == 0)
                page->m_progress->start(tr("Checking and restoring the backup"), int(total));
            if (page)
                page->m_progress->setDone(int(done));
        });
    };
    onResult(QtConcurrent::run([file, ref = m_ref, services = m_services, progress, stop = m_stop.get_token()] {
        return restore(file, ref, services, progress, stop);
    }), this, [this](const Result<RestoreReport> &report) {
        m_acts->setEnabled(true);
        m_progress->finish();
        m_progress->hide();
        if (!report) {
            m_result->show(Banner::Kind::Error, ErrorWords::sentence(report.error()));
            return;
        }
        const QString aside = report->movedAside.isEmpty() ? QString() : tr(" The folder as it was is kept at %1.").arg(report->movedAside);
        m_result->show(Banner::Kind::Good, tr("The backup is restored.") + aside);
        Q_EMIT tryAgainRequested();
    });
}

}
