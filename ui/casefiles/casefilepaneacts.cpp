// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/casefilelist.h"
#include "app/words/errorwords.h"
#include "ui/casefiles/casefileform.h"
#include "ui/casefiles/casefilemodel.h"
#include "ui/casefiles/casefilepane.h"
#include "ui/casefiles/entrymodel.h"
#include "ui/widgets/reasondialog.h"
#include "ui/models/onresult.h"
#include "ui/shell/jobmodel.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QPointer>
#include <QTableView>

namespace congso {

namespace {
constexpr int leastReason = 10; ///< of reopening and withdrawing, as the rules want it

QString fileNameOf(const CaseFile &file, const QString &end)
{
    return QString(shownCaseCode(file) + end).replace(u'/', u'-');
}
}

SubjectId CaseFilePane::currentDocument() const
{
    const CaseEntry *entry = m_model->entry(m_entries->currentIndex().row());
    return entry ? entry->document : SubjectId();
}

void CaseFilePane::openEntry()
{
    const CaseEntry *entry = m_model->entry(m_entries->currentIndex().row());
    if (!entry)
        return;
    if (entry->readable)
        Q_EMIT documentRequested(entry->document);
    else
        Q_EMIT messageShown(tr("You may not read this document."));
}

void CaseFilePane::perform(const QByteArray &action, const QJsonObject &fields, const QString &done, const std::function<void()> &undo)
{
    if (m_busy || m_id.isNull())
        return;
    m_busy = true;
    onResult(m_parts.office.perform(m_parts.office.command(action, m_id, fields)), this, [this, done, undo](const Result<Receipt> &receipt) {
        m_busy = false;
        if (!receipt) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(receipt.error()));
            return;
        }
        m_banner->show(Banner::Kind::Note, {});
        if (undo)
            Q_EMIT undoOffered(done, undo);
        else
            Q_EMIT messageShown(done);
    });
}

std::function<void()> CaseFilePane::back(const QList<Command> &commands)
{
    return [this, guard = QPointer<CaseFilePane>(this), commands] {
        if (!guard)
            return;
        onResult(m_parts.office.performMany(commands), this, [this](const Result<QList<Result<Receipt>>> &results) {
            const auto refused = [](const Result<Receipt> &each) { return !each; };
            const bool all = results && std::none_of(results->begin(), results->end(), refused);
            Q_EMIT messageShown(all ? tr("Undone.") : tr("It could not be undone: the case file was changed since."));
        });
    };
}

QJsonObject CaseFilePane::orderOf(const QList<SubjectId> &documents) const
{
    QJsonArray ids;
    for (const SubjectId &id : documents)
        ids << id.toString();
    return {{QStringLiteral("documents"), ids}};
}

void CaseFilePane::move(int from, int to)
{
    const CaseEntry *entry = m_model->entry(from);
    if (!entry || !m_model->entry(to) || from == to)
        return;
    m_wanted = entry->document;
    const Command old = m_parts.office.command("casefile.reordered", m_id, orderOf(m_model->ordered(from, from)));
    perform("casefile.reordered", orderOf(m_model->ordered(from, to)), tr("The order is changed."), back({old}));
}

void CaseFilePane::moveBy(int rows)
{
    const int row = m_entries->currentIndex().row();
    move(row, row + rows);
}

void CaseFilePane::takeOut()
{
    const CaseEntry *entry = m_model->entry(m_entries->currentIndex().row());
    if (!entry)
        return;
    const QString id = entry->document.toString();
    QJsonObject again = orderOf({entry->document});
    again.insert(QStringLiteral("ordinal"), entry->ordinal);
    QList<Command> undo{m_parts.office.command("casefile.documents_added", m_id, again)};
    if (!entry->sheets.isEmpty() || !entry->note.isEmpty())
        undo << m_parts.office.command("casefile.entry_described", m_id,
                                       {{QStringLiteral("document"), id}, {QStringLiteral("sheets"), entry->sheets}, {QStringLiteral("note"), entry->note}});
    perform("casefile.document_removed", {{QStringLiteral("document"), id}}, tr("The document is taken out of the case file."), back(undo));
}

void CaseFilePane::describe(const SubjectId &document, const QString &sheets, const QString &note)
{
    perform("casefile.entry_described", {{QStringLiteral("document"), document.toString()}, {QStringLiteral("sheets"), sheets}, {QStringLiteral("note"), note}},
            tr("Written into the list of documents."));
}

void CaseFilePane::correct()
{
    auto *form = new CaseFileForm(m_parts.office, m_parts.directory, m_file, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &CaseFileForm::saved, this, [this] { Q_EMIT messageShown(tr("The case file is corrected.")); });
    form->open();
}

void CaseFilePane::close()
{
    QDate end = m_parts.office.today();
    if (m_file.start.isValid() && m_file.start > end)
        end = m_file.start;
    perform("casefile.closed", {{QStringLiteral("end"), end.toString(Qt::ISODate)}}, tr("The case file is closed. It can be reopened with a reason."));
}

void CaseFilePane::askReason(const QString &title, const QString &doText, const QByteArray &action, const QString &done)
{
    auto *dialog = new ReasonDialog(title, doText, leastReason, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, action, done, id = m_id] {
        if (id == m_id)
            perform(action, {{QStringLiteral("reason"), dialog->reason()}}, done);
    });
    dialog->open();
}

void CaseFilePane::askPrint()
{
    auto *dialog = new QFileDialog(this, tr("List of documents as PDF"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("muc-luc-") + fileNameOf(m_file, QStringLiteral(".pdf")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CaseFilePane::printList);
    dialog->open();
}

void CaseFilePane::printList(const QString &path)
{
    onResult(printCaseFileList(m_parts.office, m_id, path), this, [this, path](const Result<PrintSummary> &done) {
        if (done)
            Q_EMIT messageShown(tr("%n page(s) written to %1.", nullptr, done->pages).arg(path));
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
    });
}

void CaseFilePane::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the case file"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CaseFilePane::exportTo);
    dialog->open();
}

void CaseFilePane::exportTo(const QString &folder)
{
    const SubjectId id = m_id;
    const auto stop = std::make_shared<std::stop_source>();
    JobModel *jobs = m_parts.jobs;
    const qint64 job = jobs ? jobs->begin(tr("Exporting %1").arg(shownCaseCode(m_file)), [stop] { stop->request_stop(); }) : 0;
    // The reader outlives the window; nobody but the window's maker ends it.
    const std::shared_ptr<FileReader> reader(std::shared_ptr<void>(), m_parts.reader);
    onResult(exportCaseFile(m_parts.office, id, folder, reader, stop->get_token()), this, [this, jobs, job, folder, id](const Result<CaseFileExport> &done) {
        const bool stopped = !done && done.error().code == ErrorCode::Cancelled;
        if (jobs && (done || stopped))
            jobs->end(job);
        else if (jobs)
            jobs->fail(job, ErrorWords::sentence(done.error()), [this, id, folder] {
                if (m_id == id)
                    exportTo(folder);
            });
        Q_EMIT messageShown(done ? tr("The case file is in %1 and %2.").arg(done->pdf, done->xml) : ErrorWords::sentence(done.error()));
    });
}

}
