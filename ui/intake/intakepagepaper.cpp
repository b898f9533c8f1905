// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "app/incoming/document.h"
#include "app/incoming/workingday.h"
#include "app/print/signedslip.h"
#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "ui/intake/registrationform.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/pdf/pdfview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/tabbar.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 380;

QStringList hashesOf(const StagedLetter &letter)
{
    QStringList hashes;
    for (const StagedFile &file : letter.files)
        hashes << file.hash;
    return hashes;
}

/// "871" of "871.pdf", "0871_ban quet.pdf" or "871-2026.pdf"; empty where the name begins with no number.
QString numberInName(const QString &name)
{
    QString number;
    for (const QChar c : QFileInfo(name).completeBaseName()) {
        if (!c.isDigit())
            break;
        number += c;
    }
    return number.size() > 9 || number.isEmpty() ? QString() : QString::number(number.toInt());
}
}

void IntakePage::startPaper()
{
    m_list->selectionModel()->clear();
    m_current = 0;
    m_shownFile = 0;
    m_form->loadPaper();
    m_work->setCurrentIndex(1);
    m_form->setEnabled(true);
    m_commandId = m_office.command("incoming.registered").id;
    forgetDuplicates();
    m_place->setText(tr("on paper"));
    while (m_files->count() > 0)
        m_files->removeTab(0);
    m_files->hide();
    m_pages->showSentence(tr("The letter lies here on paper. Enter it in the book and stamp it with the number; its scan is attached later by that number."));
    m_form->focusField(formkey::code);
    updateActions();
}

void IntakePage::askScanNumber()
{
    const StagedFile *file = currentFile();
    const StagedLetter *letter = m_desk->model()->letter(m_current);
    if (!file || !letter)
        return;
    auto *dialog = new FormDialog(QStringLiteral("scan"), tr("Scan of a letter registered on paper"), tr("Attach"), dialogWidth, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto line = [dialog](const char *name, const QString &label, const QString &text) {
        auto *edit = new QLineEdit(text);
        edit->setObjectName(QLatin1String(name));
        dialog->column()->addWidget(new LabelledField(label, edit));
        return edit;
    };
    auto *number = line("scan.number", tr("Arrival no."), numberInName(file->name));
    auto *year = line("scan.year", tr("Year"), QString::number(m_office.today().year()));
    connect(dialog->doButton(), &QAbstractButton::clicked, dialog, [this, dialog, number, year, file = *file, letter = letter->id] {
        onResult(incoming::stagedFilePath(m_office, file.id), this, [this, letter, name = file.name, year = year->text().toInt(), number = number->text()](const Result<QString> &path) {
            if (path)
                attachScan({letter, *path, name, year, number});
            else
                showFailure(path.error());
        });
        dialog->accept();
    });
    dialog->open();
}

void IntakePage::attachScan(const Scan &scan)
{
    const std::optional<ArrivalNumber> wanted = parseArrivalNumber(scan.number);
    const RegisterId book = RegisterId::fromString(m_form->values().value(formkey::book));
    if (!wanted) {
        showFailure({ErrorCode::RuleBadField, {{QStringLiteral("field"), formkey::number}, {QStringLiteral("value"), scan.number}}});
        return;
    }
    onResult(incoming::attachScan(m_office, book, scan.year, wanted->number, wanted->suffix, scan.path, scan.name), this, [this, letter = scan.letter, number = scan.number](const Result<Receipt> &done) {
        if (!done) {
            showFailure(done.error());
            return;
        }
        m_form->forget(letter);
        leave(letter);
        m_desk->discard(letter);
        tellDone(tr("The scan is attached to arrival number %1.").arg(number), done->cleaned);
    });
}

void IntakePage::recordTwin()
{
    const qint64 letter = m_current;
    const QJsonObject fields{{QStringLiteral("received"), m_office.today().toString(Qt::ISODate)}};
    onResult(m_office.perform(m_office.command("incoming.paper_received", m_duplicate, fields)), this, [this, letter, said = m_twin->text()](const Result<Receipt> &done) {
        if (!done) {
            showFailure(done.error());
            return;
        }
        m_duplicates->hide();
        // A file that is here stays until it is discarded; a form for the paper alone has had its use.
        if (letter == 0) {
            m_form->registered(0, m_form->values());
            m_desk->reload();
        }
        tellDone(tr("Done: %1.").arg(said), done->cleaned);
    });
}

void IntakePage::lookForSlip(const QString &path, const QString &name)
{
    m_slipOf = {};
    onResult(documentOfSlip(m_reader, path, name), this, [this, path, name, letter = m_current](const Result<std::optional<SubjectId>> &found) {
        if (!found || !*found || letter != m_current)
            return;
        m_slipOf = **found;
        m_slipPath = path;
        m_slipName = name;
        m_notice->show(Banner::Kind::Info, tr("This is the printed slip of a document that is already here."), {m_attachSlip});
    });
}

void IntakePage::attachSlip()
{
    const qint64 letter = m_current;
    onResult(congso::attachSlip(m_office, m_slipOf, m_slipPath, m_slipName), this, [this, letter](const Result<Receipt> &done) {
        if (!done) {
            showFailure(done.error());
            return;
        }
        m_notice->hide();
        m_form->forget(letter);
        leave(letter);
        m_desk->discard(letter);
        tellDone(tr("The signed slip is attached to its document."), done->cleaned);
    });
}

void IntakePage::submit(const Receipt &registered, const QString &number, const FormValues &values)
{
    const bool cleaned = registered.cleaned;
    const Command command = m_office.command("incoming.submitted", registered.subject, submissionFrom(values));
    onResult(m_office.perform(command), this, [this, cleaned, number, document = registered.subject, told = alertFrom(values)](const Result<Receipt> &done) {
        if (done)
            tellDone(number.isEmpty() ? tr("Registered and submitted; the number follows.") : tr("Registered with arrival number %1 and submitted.").arg(number), cleaned || done->cleaned);
        else
            m_notice->show(Banner::Kind::Error, number.isEmpty() ? tr("It is registered, but was not submitted: %1").arg(ErrorWords::sentence(done.error()))
                                                                 : tr("%1 is registered, but was not submitted: %2").arg(number, ErrorWords::sentence(done.error())));
        if (number.isEmpty())
            m_numbers->await(document);
        if (!told.isEmpty())
            alert(document, told);
    });
}

/// The office server gives it: at once where it answers.
void IntakePage::lookForNumber(const SubjectId &letter, const std::function<void(const NumberNews::Number &)> &answer)
{
    onResult(incoming::document(m_office, letter), this, [answer](const Result<IncomingDocument> &document) {
        if (!document || !document->number)
            return;
        const QString shown = QStringLiteral("%1%2/%3").arg(document->number->number).arg(document->number->suffix).arg(document->number->year);
        answer({shown, tr("Arrival number %1: %2 %3").arg(shown, shownCode(document->fields), document->fields.subject)});
    });
}

void IntakePage::alert(const SubjectId &document, const QJsonObject &fields)
{
    onResult(m_office.perform(m_office.command("incoming.alerted", document, fields)), this, [this](const Result<Receipt> &done) {
        if (!done)
            showFailure(done.error());
    });
}

void IntakePage::link(const SubjectId &document, QList<QJsonObject> links, const std::function<void()> &then)
{
    if (links.isEmpty())
        return then();
    const QJsonObject fields = links.takeFirst();
    onResult(m_office.perform(m_office.command("incoming.linked", document, fields)), this, [this, document, links, then](const Result<Receipt> &done) {
        if (!done)
            showFailure(done.error());
        link(document, links, then);
    });
}

void IntakePage::lookForDuplicates()
{
    const StagedLetter *letter = m_desk->model()->letter(m_current);
    if (!letter && !m_form->paper())
        return;
    IncomingFields fields;
    if (const auto request = requestFrom(m_form->values(), m_current, letter ? letter->origin : QStringLiteral("paper"), 0))
        fields = request->fields;
    onResult(incoming::duplicates(m_office, letter ? hashesOf(*letter) : QStringList(), fields, m_current), this, [this, id = m_current](const Result<QList<DuplicateNotice>> &notices) {
        if (!notices || id != m_current)
            return;
        m_same = *notices;
        showDuplicates();
    });
    if (letter && !letter->files.isEmpty())
        lookForAlike(letter->files.first().hash, letter->state);
}

/// Every text that was read here is compared: once, as it does not depend on what is typed.
void IntakePage::lookForAlike(const QString &hash, StagedState state)
{
    const auto of = qMakePair(hash, state);
    if (std::exchange(m_alikeOf, of) == of)
        return;
    onResult(incoming::nearlyEqualTo(m_office, hash, m_current), this, [this, of, id = m_current](const Result<QList<incoming::NearEqual>> &alike) {
        if (!alike || id != m_current || of != m_alikeOf)
            return;
        m_alike = *alike;
        showDuplicates();
    });
}

void IntakePage::forgetDuplicates()
{
    m_same.clear();
    m_alike.clear();
    m_alikeOf = {};
    m_duplicates->hide();
}

void IntakePage::showDuplicates()
{
    QStringList sentences;
    m_duplicate = {};
    bool twin = false;
    for (const DuplicateNotice &notice : std::as_const(m_same)) {
        const bool sameFile = notice.reason == DuplicateNotice::Reason::SameFile;
        const bool waiting = notice.document.isNull();
        sentences << (sameFile ? (waiting ? tr("A waiting letter has the same file: %1.") : tr("The same file: %1."))
                               : waiting ? tr("A waiting letter has the same number, date and agency: %1.") : tr("The same number, date and agency: %1.")).arg(notice.label);
        if (!m_duplicate.isNull() || notice.document.isNull())
            continue;
        m_duplicate = notice.document;
        m_twin->setText(tr("Record the paper copy of arrival no. %1").arg(notice.label));
        twin = !sameFile;
    }
    for (const incoming::NearEqual &one : std::as_const(m_alike)) {
        const auto told = [&one](const DuplicateNotice &notice) { return notice.document == one.document && notice.letter == one.letter; };
        if (std::any_of(m_same.cbegin(), m_same.cend(), told))
            continue;
        sentences << (one.document.isNull() ? tr("A waiting letter has nearly the same text (%1 %): %2.") : tr("Nearly the same text (%1 %): %2.")).arg(one.percent).arg(one.label);
        if (m_duplicate.isNull())
            m_duplicate = one.document;
    }
    if (sentences.isEmpty()) {
        m_duplicates->hide();
        return;
    }
    QList<QAction *> act = m_duplicate.isNull() ? QList<QAction *>() : QList<QAction *>{m_openDuplicate};
    if (twin)
        act.prepend(m_twin);
    m_duplicates->show(Banner::Kind::Info, sentences.join(u' '), act);
}

}
