// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpanel.h"

#include "app/exporting/exportreport.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "ui/importing/importcolumns.h"
#include "ui/importing/importfindings.h"
#include "ui/importing/passwordsdialog.h"
#include "ui/importing/pastimports.h"
#include "ui/models/onresult.h"
#include "ui/shell/jobmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tabbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QtConcurrentRun>

namespace congso {

namespace {
using namespace importing;
constexpr int findingsTab = 1;
}

ImportRequest ImportPanel::request(bool dry) const
{
    ImportRequest request;
    request.kind = kind();
    request.file = m_path;
    request.sheet = m_sheet->currentText();
    request.mapping = m_columns->mapping();
    request.dryRun = dry;
    if (kind() == ImportKind::Register || kind() == ImportKind::OutgoingRegister)
        request.registerId = RegisterId::fromString(m_register->currentData().toString());
    if (kind() == ImportKind::Register) {
        request.open = m_open->isChecked();
        if (const QString agency = m_agency->text().simplified(); !agency.isEmpty())
            request.constants.insert(QStringLiteral("agency"), agency);
    }
    return request;
}

void ImportPanel::run(bool dry)
{
    commitInputMethod();
    if (m_busy || !m_ready)
        return;
    begin(dry);
    const auto progress = [panel = QPointer(this)](qint64 rows, qint64 accepted) {
        QMetaObject::invokeMethod(qApp, [panel, rows, accepted] {
            if (panel && panel->m_busy)
                panel->showProgress(rows, accepted);
        });
    };
    onResult(importing::run(m_office, request(dry), progress, m_stop.get_token()), this, [this](const Result<ImportReport> &report) { settle(report); });
}

void ImportPanel::begin(bool dry)
{
    m_busy = true;
    m_stop = std::stop_source();
    m_banner->hide();
    const QString what = (dry ? tr("Trying: %1") : tr("Taking over: %1")).arg(m_file->text());
    m_progress->show();
    m_progress->start(what, int(m_rows));
    m_job = m_jobs ? m_jobs->begin(what, [this] { m_stop.request_stop(); }) : 0;
    updateButtons();
}

void ImportPanel::showProgress(qint64 rows, qint64 accepted)
{
    m_progress->setDone(int(m_rows > 0 ? std::min(rows, m_rows) : rows));
    if (m_jobs)
        m_jobs->setProgress(m_job, rows, m_rows);
    m_summary->setText(tr("%1 rows read, %2 accepted …").arg(FormatWords::number(rows), FormatWords::number(accepted)));
    m_tabs->setCurrentIndex(findingsTab);
}

void ImportPanel::settle(const Result<ImportReport> &report)
{
    m_busy = false;
    m_progress->finish();
    m_progress->hide();
    if (m_jobs)
        m_jobs->end(m_job);
    m_past->load();
    if (!report) {
        if (report.error().code != ErrorCode::Cancelled)
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(report.error()));
        updateButtons();
        return;
    }
    m_report = *report;
    if (m_report.complete)
        m_rows = m_report.rows;
    m_passwords += m_report.passwords;
    m_report.passwords.clear();
    m_tabs->setCurrentIndex(findingsTab);
    showReport();
    updateButtons();
    if (!m_passwords.isEmpty())
        showPasswords();
}

void ImportPanel::showReport()
{
    m_findings->setReport(m_report);
    m_problems->setEnabled(!m_report.problems.isEmpty());
    m_notes->setEnabled(!m_report.notes.isEmpty());
    m_handOut->setVisible(!m_passwords.isEmpty());
    if (m_report.rows == 0)
        return;
    const QString rows = FormatWords::number(m_report.rows);
    const QString accepted = FormatWords::number(m_report.accepted);
    const qint64 left = m_report.rows - m_report.accepted;
    QString said = m_report.dryRun ? tr("Tried: %1 of %2 rows can be taken over; nothing was changed.").arg(accepted, rows)
        : m_report.complete        ? tr("Done: %1 of %2 rows are taken over.").arg(accepted, rows)
                                   : tr("Stopped: %1 of the first %2 rows are taken over. The rest comes in when you go on.").arg(accepted, rows);
    if (left > 0 && m_report.complete)
        said += u' ' + tr("%n row(s) need a look: what is wrong with each stands below.", nullptr, int(left));
    if (!m_report.notes.isEmpty())
        said += u' ' + tr("%n thing(s) put right or to be looked at.", nullptr, int(m_report.notes.size()));
    m_summary->setText(said);
}

void ImportPanel::showPasswords()
{
    auto *dialog = new PasswordsDialog(m_office, m_passwords, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordsDialog::saved, this, [this] {
        Q_EMIT messageShown(tr("The one-time passwords are saved as a file; delete it once they are handed out."));
    });
    dialog->open();
}

void ImportPanel::askToWrite(const QString &name, const QString &title, void (ImportPanel::*write)(const QString &))
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(m_path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.xlsx *.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void ImportPanel::writeProblems(const QString &file)
{
    onResult(QtConcurrent::run([report = m_report, file] { return exporting::writeProblems(report, file); }), this,
             [this, file](const Outcome &done) { tellWritten(done, file); });
}

void ImportPanel::writeNotes(const QString &file)
{
    onResult(QtConcurrent::run([report = m_report, file] { return exporting::writeNotes(report, file); }), this,
             [this, file](const Outcome &done) { tellWritten(done, file); });
}

void ImportPanel::writeBlank(const QString &file)
{
    onResult(QtConcurrent::run([kind = kind(), file] { return exporting::writeBlank(kind, file); }), this,
             [this, file](const Outcome &done) { tellWritten(done, file); });
}

void ImportPanel::tellWritten(const Outcome &done, const QString &file)
{
    if (done)
        Q_EMIT messageShown(tr("Written: %1").arg(QDir::toNativeSeparators(file)));
    else
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
}

}
