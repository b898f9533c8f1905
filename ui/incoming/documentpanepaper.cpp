// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/workingday.h"
#include "app/office/officerules.h"
#include "app/print/arrivalstamp.h"
#include "app/print/labels.h"
#include "app/words/citation.h"
#include "app/words/errorwords.h"
#include "ui/incoming/documentpane.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/shell/actions.h"
#include "ui/shell/jobmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/labelledfield.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSpinBox>
#include <QVBoxLayout>

namespace congso {

// What joins a document to its paper: the scan that comes later, the stamped copy, labels.

namespace {
constexpr int dialogWidth = 380;

bool hasMainFile(const IncomingDocument &document)
{
    return std::any_of(document.files.begin(), document.files.end(), [](const DocumentFile &file) { return file.role == QLatin1String("main"); });
}
}

void DocumentPane::connectPaper()
{
    m_actions.on(QStringLiteral("document.scan"), this, [this] { chooseScan(); });
    m_actions.on(QStringLiteral("document.stamped"), this, [this] { saveStampedCopy(); });
    m_actions.on(QStringLiteral("document.label"), this, [this] { printLabels({m_document.id}); });
    setAcceptDrops(true);
}

void DocumentPane::takePaperActions(QList<QAction *> &first, QList<QAction *> &rest)
{
    const bool there = m_document.id == m_id && !m_id.isNull();
    const bool registers = !m_parts.delegation && holdsRoleFor(m_parts.rules.workflow, "incoming.registered", m_parts.office.identity());
    const bool numbered = there && m_document.number.has_value();
    m_actions.setVisible(QStringLiteral("document.scan"), registers && wantsScan());
    m_actions.setVisible(QStringLiteral("document.stamped"), registers && numbered);
    m_actions.setVisible(QStringLiteral("document.label"), registers && numbered);
    m_actions.setEnabled(QStringLiteral("document.stamped"), hasMainFile(m_document) && m_parts.reader, tr("The document has no file yet; attach its scan first."));
    if (registers && wantsScan())
        first << m_actions.action(QStringLiteral("document.scan"));
    if (registers && numbered)
        rest << m_actions.action(QStringLiteral("document.stamped")) << m_actions.action(QStringLiteral("document.label"));
}

/// On paper so far, and somebody here may add what was scanned.
bool DocumentPane::wantsScan() const
{
    const ActionState *adds = state("incoming.files_added");
    return m_document.id == m_id && !m_id.isNull() && m_document.number && !hasMainFile(m_document) && adds && adds->allowed;
}

void DocumentPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_actions.action(QStringLiteral("document.scan"))->isVisible() && localFiles(*event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void DocumentPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    attachScan(localFiles(*event->mimeData()).value(0));
}

void DocumentPane::chooseScan()
{
    if (!wantsScan())
        return;
    auto *dialog = new QFileDialog(this, tr("Attach the scan"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Scans (*.pdf *.tif *.tiff *.png *.jpg *.jpeg)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = m_id](const QString &path) {
        if (id == m_id)
            attachScan(path);
    });
    dialog->open();
}

void DocumentPane::attachScan(const QString &path)
{
    if (!wantsScan() || path.isEmpty())
        return;
    const AssignedNumber &number = *m_document.number;
    onResult(incoming::attachScan(m_parts.office, number.registerId, number.year, number.number, number.suffix, path), this,
             [this, id = m_id, code = calledInSentence(m_document.fields)](const Result<Receipt> &done) {
                 if (done)
                     performed("incoming.files_added", *done, id, code);
                 else
                     m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
             });
}

void DocumentPane::askWhere(const QString &title, const QString &name, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

/// Tells how it ended, in the list of jobs and in the status line; \a again begins anew.
void DocumentPane::followPrint(const QFuture<Result<PrintSummary>> &print, qint64 job, const QString &path, const std::function<void()> &again)
{
    onResult(print, this, [this, job, path, again, jobs = m_parts.jobs](const Result<PrintSummary> &done) {
        const bool stopped = !done && done.error().code == ErrorCode::Cancelled;
        if (jobs && (done || stopped))
            jobs->end(job);
        else if (jobs)
            jobs->fail(job, ErrorWords::sentence(done.error()), again);
        Q_EMIT messageShown(done ? tr("%n page(s) written to %1.", nullptr, done->pages).arg(path) : ErrorWords::sentence(done.error()));
    });
}

void DocumentPane::saveStampedCopy()
{
    if (m_document.id.isNull())
        return;
    askWhere(tr("Stamped copy as PDF"), Citation::fileName(m_document.fields, QStringLiteral("den.pdf")), [this, id = m_document.id](const QString &path) {
        writeStampedCopy(id, path);
    });
}

void DocumentPane::writeStampedCopy(const SubjectId &document, const QString &path)
{
    const auto stop = std::make_shared<std::stop_source>();
    const qint64 job = m_parts.jobs ? m_parts.jobs->begin(tr("Writing the stamped copy"), [stop] { stop->request_stop(); }) : 0;
    // The reader outlives the window; nobody but the window's maker ends it.
    const std::shared_ptr<FileReader> reader(std::shared_ptr<void>(), m_parts.reader);
    followPrint(printStampedCopy(m_parts.office, document, reader, path, stop->get_token()), job, path,
                [this, guard = QPointer<DocumentPane>(this), document, path] {
                    if (guard)
                        writeStampedCopy(document, path);
                });
}

void DocumentPane::printLabels(const QList<SubjectId> &documents)
{
    if (documents.isEmpty() || documents.first().isNull())
        return;
    auto *dialog = new FormDialog(QStringLiteral("labels"), tr("Labels for the paper"), tr("Save as PDF…"), dialogWidth, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *first = new QSpinBox;
    first->setObjectName(QStringLiteral("labels.first"));
    first->setRange(1, labelsOnSheet);
    first->setAccessibleName(tr("First free label of the sheet"));
    auto *field = new LabelledField(tr("First free label of the sheet"), first);
    field->setState(LabelledField::State::Plain, tr("%n label(s), %1 on a sheet", nullptr, int(documents.size())).arg(labelsOnSheet));
    dialog->column()->addWidget(field);
    connect(dialog->doButton(), &QAbstractButton::clicked, this, [this, dialog, first, documents] {
        const int place = first->value() - 1;
        dialog->accept();
        askWhere(tr("Labels for the paper"), QStringLiteral("nhan-van-ban-den.pdf"), [this, documents, place](const QString &path) {
            writeLabels(documents, place, path);
        });
    });
    first->selectAll();
    dialog->open();
}

void DocumentPane::writeLabels(const QList<SubjectId> &documents, int first, const QString &path)
{
    const qint64 job = m_parts.jobs ? m_parts.jobs->begin(tr("Writing the labels")) : 0;
    followPrint(printLabelsOf(m_parts.office, documents, first, path), job, path, [this, guard = QPointer<DocumentPane>(this), documents, first, path] {
        if (guard)
            writeLabels(documents, first, path);
    });
}

}
