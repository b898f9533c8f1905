// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "app/words/signaturewords.h"
#include "app/words/statewords.h"
#include "ui/incoming/signatureline.h"
#include "ui/intake/registrationform.h"
#include "ui/intake/safepages.h"
#include "ui/intake/secrecyquestion.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/jobmodel.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QListView>
#include <QStackedWidget>

namespace congso {

namespace {
const QLatin1String separateKey("intake/separate"); // whether what the watched folder brings is a letter a file: as it was answered last
}

void IntakePage::loadDirectory()
{
    onResult(directory::directory(m_office), this, [this, generation = ++m_directoryGeneration](const Result<directory::Directory> &found) {
        if (!found || generation < m_shownDirectory)
            return;
        m_shownDirectory = generation;
        m_form->setDirectory(*found);
    });
}

void IntakePage::showQuestion()
{
    const incoming::StageRequest pending = m_desk->pending();
    const bool watched = pending.origin == QLatin1String("watch");
    if (!pending.paths.isEmpty() && !watched)
        m_notice->hide();
    m_question->ask({pending.paths, StateWords::origin(pending.origin), watched && m_settings.store().value(separateKey, true).toBool(), !watched});
}

void IntakePage::answerSecrecy(const QString &secrecy, bool separate, const QStringList &paths)
{
    if (paths.size() > 1 && m_desk->pending().origin == QLatin1String("watch"))
        m_settings.store().setValue(separateKey, separate);
    m_desk->answer(secrecy, separate, paths);
}

void IntakePage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open files"), m_settings.store().value(QStringLiteral("intake/folder")).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_settings.store().setValue(QStringLiteral("intake/folder"), QFileInfo(paths.value(0)).absolutePath());
        m_desk->offer(paths, QStringLiteral("direct"));
    });
    dialog->open();
}

void IntakePage::pasteFiles()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QStringList paths = copied ? localFiles(*copied) : QStringList();
    if (paths.isEmpty())
        Q_EMIT messageShown(tr("No files were copied."));
    else
        m_desk->offer(paths, QStringLiteral("direct"));
}

void IntakePage::chooseWatched()
{
    auto *dialog = new QFileDialog(this, tr("Watched folder"), m_watch->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &IntakePage::setWatched);
    dialog->open();
}

void IntakePage::setWatched(const QString &folder)
{
    m_settings.store().setValue(QStringLiteral("intake/watched"), folder);
    m_watch->setFolder(folder);
    updateActions();
    Q_EMIT messageShown(folder.isEmpty() ? tr("No folder is watched any more.") : tr("Watching %1.").arg(folder));
}

void IntakePage::takeWatched(const QStringList &paths)
{
    QStringList watched;
    for (const QString &path : paths) {
        if (!m_watch->folder().isEmpty() && QFileInfo(path).absolutePath() == QFileInfo(m_watch->folder()).absoluteFilePath())
            watched << path;
    }
    if (!watched.isEmpty())
        m_watch->taken(watched);
}

void IntakePage::showNotMoved(const QStringList &paths)
{
    const QString why = tr("The letters are in the office; %n file(s) could not be moved away and stay in the watched folder.", nullptr, int(paths.size()));
    if (!m_jobs) {
        m_notice->show(Banner::Kind::Warning, why);
        return;
    }
    const qint64 job = m_jobs->begin(tr("Tidying the watched folder"));
    m_jobs->fail(job, why, [this, paths] { m_watch->taken(paths); });
}

void IntakePage::showWatchState(bool reachable)
{
    if (m_jobs) {
        m_jobs->end(std::exchange(m_watchJob, 0));
        if (!reachable) {
            m_watchJob = m_jobs->begin(tr("Watching %1").arg(m_watch->folder()));
            m_jobs->fail(m_watchJob, tr("The folder cannot be read."), [this] { m_watch->look(); });
        }
    }
    if (reachable)
        m_notice->hide();
    else
        m_notice->show(Banner::Kind::Warning,
                       tr("The watched folder %1 cannot be read. What is in the office is safe; files put there now wait until it can be read again.")
                           .arg(m_watch->folder()));
}

void IntakePage::showFailure(const Error &error)
{
    m_notice->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

void IntakePage::showReloaded()
{
    const int waiting = int(m_desk->model()->letters().size());
    m_header->setNote(QString::number(waiting));
    Q_EMIT waitingChanged(waiting);
    if (m_form->paper())
        return; // what arrives meanwhile takes nobody away from a paper letter
    const qint64 wanted = std::exchange(m_selectWhenThere, 0);
    if (wanted > 0 && m_desk->model()->row(wanted) >= 0)
        select(wanted);
    else if (m_desk->model()->row(m_current) >= 0)
        select(m_current);
    else
        select(m_desk->model()->idAt(std::min(m_rowBefore, m_desk->model()->rowCount() - 1)));
    showCurrent();
}

void IntakePage::select(qint64 letter)
{
    const int row = m_desk->model()->row(letter);
    const QModelIndex index = m_desk->model()->index(row);
    if (row < 0 || (m_list->currentIndex() == index && m_list->selectionModel()->isSelected(index)))
        return;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

QList<qint64> IntakePage::selectedLetters() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<qint64> letters;
    for (const QModelIndex &row : std::as_const(rows)) {
        const qint64 id = m_desk->model()->idAt(row.row());
        if (id > 0)
            letters << id;
    }
    return letters;
}

void IntakePage::leave(qint64 letter)
{
    if (letter != m_current)
        return;
    m_current = 0;
    m_shownFile = 0;
}

void IntakePage::step(int rows)
{
    select(m_desk->model()->idAt(m_list->currentIndex().row() + rows));
    m_form->focusNext();
}

void IntakePage::showCurrent()
{
    const int row = m_list->currentIndex().row();
    const qint64 id = m_desk->model()->idAt(row);
    const StagedLetter *letter = m_desk->model()->letter(id);
    if (!letter && m_form->paper())
        return;
    m_work->setCurrentIndex(id == 0 ? 0 : 1);
    m_place->setText(letter ? tr("%1 / %2 waiting").arg(row + 1).arg(m_desk->model()->letters().size()) : QString());
    m_rowBefore = std::max(row, 0);
    const bool another = id != m_current;
    m_current = id;
    if (letter && another) {
        m_commandId = m_office.command("incoming.registered").id;
        forgetDuplicates();
        m_form->load(*letter);
        m_duplicateSoon.start();
    } else if (letter && m_shownState != letter->state) {
        m_form->update(*letter);
    } else if (!letter) {
        m_duplicateSoon.stop();
        forgetDuplicates();
        m_form->clear();
    }
    m_form->setEnabled(letter);
    showFiles();
    if (letter && std::exchange(m_focusForm, false))
        m_form->focusNext();
    updateActions();
}

void IntakePage::showFiles()
{
    const StagedLetter *letter = m_desk->model()->letter(m_current);
    const qint64 shown = m_shownFile;
    {
        const QSignalBlocker quiet(m_files);
        while (m_files->count() > 0)
            m_files->removeTab(0);
        for (const StagedFile &file : letter ? letter->files : QList<StagedFile>()) {
            const int tab = m_files->addTab(plainMnemonic(file.name));
            m_files->setTabToolTip(tab, plainToolTip(file.name));
            if (file.id == shown)
                m_files->setCurrentIndex(tab);
        }
    }
    m_files->setVisible(m_files->count() > 1);
    showFile();
}

const StagedFile *IntakePage::currentFile() const
{
    const StagedLetter *letter = m_desk->model()->letter(m_current);
    const int at = std::max(0, m_files->currentIndex());
    return letter && at < letter->files.size() ? &letter->files.at(at) : nullptr;
}

void IntakePage::showFile()
{
    const StagedLetter *letter = m_desk->model()->letter(m_current);
    const StagedFile *file = currentFile();
    updateFileActions();
    if (!letter || !file) {
        m_shownFile = 0;
        ++m_generation;
        m_safePages->cancel();
        clearSignatures();
        m_pages->close();
        if (const std::optional<RefusedIntake> refused = m_desk->model()->refused(m_current))
            m_pages->showSentence(ErrorWords::sentence(refused->error));
        return;
    }
    if (file->id == m_shownFile && letter->state == m_shownState)
        return;
    m_shownFile = file->id;
    m_shownState = letter->state;
    showPages(*letter, *file);
}

void IntakePage::showPages(const StagedLetter &letter, const StagedFile &file)
{
    const quint64 generation = ++m_generation;
    m_safePages->cancel();
    clearSignatures();
    if (letter.state == StagedState::Waiting || letter.state == StagedState::Reading) {
        m_pages->showSentence(tr("The file is being read. The form can be filled in already."));
        return;
    }
    const auto trouble = incoming::troubleOf(letter);
    if (letter.state == StagedState::Failed && letter.files.first().id == file.id) {
        m_pages->showSentence((trouble ? ErrorWords::sentence(trouble->code, trouble->args) : QString()) + u'\n'
                              + tr("The letter can still be registered, or read once more with F5."));
        return;
    }
    onResult(incoming::stagedFilePath(m_office, file.id), this, [this, generation, file, trouble](const Result<QString> &path) {
        if (generation != m_generation)
            return;
        if (path) {
            lookForSlip(*path, file.name);
            m_signatures->showFile(*path, file.name, file.hash);
        }
        if (path)
            m_safePages->show(*path, file.name, file.hash, trouble ? ErrorWords::sentence(trouble->code, trouble->args) : QString());
        else
            m_pages->showSentence(ErrorWords::sentence(path.error()));
    });
}

void IntakePage::clearSignatures()
{
    m_signatures->clear();
    m_brokenSignature->hide();
}

/// Nghị định 30/2020, Điều 21: authenticity and integrity are checked before a letter is taken in.
void IntakePage::tellSignatures(const SignatureCheck &check)
{
    const bool broken = signing::verdictOf(check) == signing::Verdict::Bad;
    m_brokenSignature->show(Banner::Kind::Warning, broken ? SignatureWords::verdict(check) + u' ' + tr("Look at it before registering; a letter that is not as it was signed is returned to its sender.")
                                                          : QString());
}

QList<OverlayMark> IntakePage::shownMarks() const
{
    const StagedLetter *letter = m_desk->model()->letter(m_current);
    const bool main = letter && !letter->files.isEmpty() && letter->files.first().id == m_shownFile;
    return main ? m_form->marks() : QList<OverlayMark>();
}

void IntakePage::showMarks(const OverlayMark &current)
{
    const QList<OverlayMark> marks = shownMarks();
    m_pages->setMarks(marks);
    if (!marks.isEmpty() && current.page >= 0 && !current.rect.isEmpty() && m_pages->isOpen())
        m_pages->ensureVisible(current.page, current.rect);
}

/// The pages come after the form: the field that has the focus by then has its place shown.
void IntakePage::showCurrentMark()
{
    const QList<OverlayMark> marks = shownMarks();
    const auto current = std::find_if(marks.cbegin(), marks.cend(), [](const OverlayMark &mark) { return mark.kind == OverlayMark::Kind::Current; });
    showMarks(current == marks.cend() ? OverlayMark{-1, {}, OverlayMark::Kind::Recognised, {}} : *current);
}

void IntakePage::moveFile(int to)
{
    const StagedLetter *letter = m_desk->model()->letter(m_current);
    if (!letter || to < 0 || to >= letter->files.size())
        return;
    QList<qint64> ids;
    for (const StagedFile &file : letter->files)
        ids << file.id;
    ids.move(m_files->currentIndex(), to);
    m_desk->reorder(letter->id, ids);
}

void IntakePage::enter(bool submitted)
{
    if (m_registering || m_form->letter() == 0)
        return;
    if (submitted && m_form->leader().isNull()) {
        m_form->showError({ErrorCode::RuleMissingField, {{QStringLiteral("field"), formkey::leader}}});
        return;
    }
    if (!submitted && m_form->stopsForProposal())
        return;
    Result<incoming::RegisterRequest> request = m_form->request();
    if (!request) {
        m_form->showError(request.error());
        return;
    }
    request->commandId = m_commandId;
    m_registering = true;
    updateActions();
    const FormValues values = m_form->values();
    onResult(incoming::registerIncoming(m_office, *request), this, [this, letter = request->letter, values, submitted](const Result<incoming::Registered> &done) {
            m_registering = false;
            if (done)
                takeRegistered(*done, letter, values, submitted);
            else
                m_form->showError(done.error());
            updateActions();
        });
}

void IntakePage::takeRegistered(const incoming::Registered &done, qint64 letter, const FormValues &values, bool submitted)
{
    const std::optional<AssignedNumber> &number = done.receipt.number;
    const QString shown = number ? QStringLiteral("%1%2/%3").arg(number->number).arg(number->suffix).arg(number->year) : QString();
    m_form->registered(letter, values);
    leave(letter);
    m_notice->hide();
    m_focusForm = true;
    m_desk->reload();
    if (letter == 0)
        startPaper(); // a pile of paper is entered one after the other
    Q_EMIT documentRegistered(done.receipt.subject);
    link(done.receipt.subject, linksFrom(values), [this, done, shown, values, submitted] {
        if (submitted)
            submit(done.receipt, shown, values);
    });
    if (submitted)
        return;
    tellDone(shown.isEmpty() ? tr("Registered; the number follows.") : tr("Registered with arrival number %1.").arg(shown), done.receipt.cleaned);
    if (shown.isEmpty())
        m_numbers->await(done.receipt.subject);
}

void IntakePage::tellDone(const QString &message, bool cleaned)
{
    Q_EMIT messageShown(cleaned ? message + u' ' + ActionWords::cleaned() : message);
}

void IntakePage::askDiscard()
{
    const qint64 id = m_desk->model()->idAt(m_list->currentIndex().row());
    if (id < 0) {
        m_desk->discard(id);
        return;
    }
    const QString name = m_list->currentIndex().data(RowCode).toString();
    m_discardNow->disconnect(this);
    connect(m_discardNow, &QAction::triggered, this, [this, id] {
        m_notice->hide();
        m_form->forget(id);
        leave(id);
        m_desk->discard(id);
    });
    m_notice->show(Banner::Kind::Warning,
                   tr("%1 and everything the office has read of it will be removed; this cannot be undone. The file it came from is left alone.").arg(name),
                   {m_discardNow});
}

void IntakePage::offerDiscardSecret(bool secret)
{
    updateActions();
    const qint64 id = m_current;
    if (!secret || id <= 0) {
        if (m_secretOffered == id)
            m_notice->hide();
        m_secretOffered = 0;
        return;
    }
    m_secretOffered = id;
    m_discardNow->disconnect(this);
    connect(m_discardNow, &QAction::triggered, this, [this, id] {
        m_notice->hide();
        m_form->forget(id);
        leave(id);
        m_desk->discard(id);
    });
    m_notice->show(Banner::Kind::Error,
                   ErrorWords::sentence({ErrorCode::RuleSecret, {}}) + u' '
                       + tr("Discard it, and no trace of it stays here; or set the secrecy back if it was chosen by mistake."),
                   {m_discardNow});
}

}
