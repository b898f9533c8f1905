// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/formmending.h"
#include "app/drafting/writing.h"
#include "app/words/errorwords.h"
#include "ui/formcheck/formcheckpanel.h"
#include "ui/incoming/actionpanel.h"
#include "ui/incoming/actionrow.h"
#include "ui/incoming/fileview.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/detailstab.h"
#include "ui/outgoing/outgoingactions.h"
#include "ui/outgoing/outgoingpane.h"
#include "ui/outgoing/workingcopies.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tabbar.h"

#include <QAction>
#include <QFileInfo>

namespace congso {

// The text of a draft: written inside, edited in a word processor, its form checked, its versions compared.

namespace {
bool isWordFile(const DraftFile &file)
{
    static const QStringList endings{QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("doc"), QStringLiteral("rtf")};
    return endings.contains(QFileInfo(file.name).suffix().toLower());
}

/// What was written inside is the text now.
bool isWritten(const OutgoingDocument &document)
{
    const DraftFile *main = document.currentFile(QStringLiteral("main"));
    const DraftFile *source = document.currentFile(QStringLiteral("source"));
    return main && source && main->event == source->event;
}
}

bool OutgoingPane::mayChangeText() const
{
    const ActionState *now = state("outgoing.version_added");
    return now && now->allowed && m_document.id == m_id && !m_parts.delegation; // in another's name only whole files are brought in
}

/// A person signs what is approved, the clerk for the agency what is signed; either only where the workflow lets them now.
bool OutgoingPane::signsNow() const
{
    const ActionState *now = state(m_document.state == OutgoingState::Signed ? "outgoing.sealed" : "outgoing.signed");
    // Nobody signs with a certificate in another's name (Điều 13).
    return now && now->allowed && m_document.id == m_id && m_parts.reader && !m_parts.delegation;
}

void OutgoingPane::takeTextActions(QList<QAction *> &buttons, QList<QAction *> &rest)
{
    const auto act = [this](const char *id) { return m_actions.action(QLatin1String(id)); };
    const bool there = !m_document.id.isNull() && m_document.id == m_id;
    const bool may = there && mayChangeText();
    const DraftFile *main = m_document.currentFile(QStringLiteral("main"));
    m_actions.setVisible(QStringLiteral("out.write"), may);
    m_actions.setEnabled(QStringLiteral("out.write"), may && drafting::isWrittenInside(m_document.fields.kind), tr("Texts of this kind are not written in the program; bring in a file."));
    m_actions.setVisible(QStringLiteral("out.edit"), may && m_parts.copies);
    const bool editable = may && m_parts.copies && (main ? isWordFile(*main) || isWritten(m_document) : drafting::isWrittenInside(m_document.fields.kind));
    m_actions.setEnabled(QStringLiteral("out.edit"), editable, tr("A PDF cannot be edited. Bring in a .docx or .odt file, or write the text here."));
    m_actions.setVisible(QStringLiteral("out.check"), there);
    m_actions.setEnabled(QStringLiteral("out.check"), there && m_parts.reader && !m_files->shownHash().isEmpty(), tr("No file is shown."));
    const auto [before, after] = lastTwo(m_document);
    m_actions.setVisible(QStringLiteral("out.compare"), there);
    m_actions.setEnabled(QStringLiteral("out.compare"), there && m_parts.reader && !before.isEmpty(), tr("There is only one version of the text."));
    act("out.sign")->setText(OutgoingActions::signing(m_document.state == OutgoingState::Signed));
    m_actions.setVisible(QStringLiteral("out.sign"), there && signsNow());
    m_actions.setEnabled(QStringLiteral("out.sign"), there && signsNow(), tr("No document is chosen."));
    if (may) {
        // What the text is kept in comes first; the other way is offered too.
        const bool word = main && isWordFile(*main);
        QList<QAction *> text;
        if (act("out.write")->isEnabled() && !word)
            text << act("out.write");
        if (editable && main)
            text << act("out.edit");
        if (act("out.write")->isEnabled() && word)
            rest << act("out.write");
        if (editable && !main)
            rest << act("out.edit");
        // Who drafts writes; who reviews decides, and may write too.
        if (m_document.state == OutgoingState::Draft)
            buttons = text + buttons;
        else
            rest = text + rest;
    }
    if (there) {
        if (act("out.check")->isEnabled())
            rest << act("out.check");
        if (act("out.compare")->isEnabled())
            rest << act("out.compare");
    }
}

void OutgoingPane::connectText()
{
    m_actions.on(QStringLiteral("out.write"), this, [this] { write(); });
    m_actions.on(QStringLiteral("out.sign"), this, [this] { sign(); });
    m_actions.on(QStringLiteral("out.edit"), this, [this] { editText(); });
    m_actions.on(QStringLiteral("out.check"), this, [this] { checkForm(); });
    m_actions.on(QStringLiteral("out.compare"), this, [this] { compare(); });
    connect(m_findings, &FormCheckPanel::currentChanged, this, &OutgoingPane::showMarks);
    connect(m_findings, &FormCheckPanel::placeChosen, this, [this](int page, const QRectF &box) {
        setTab(0);
        if (box.isNull())
            m_files->view()->showPage(page);
        else
            m_files->view()->ensureVisible(page, box);
    });
    m_findings->setClosable(true);
    connect(m_findings, &FormCheckPanel::closeAsked, this, &OutgoingPane::closeFindings);
    connect(m_findings, &FormCheckPanel::mendAsked, this, &OutgoingPane::putRight);
    connect(this, &OutgoingPane::loaded, this, [this] {
        if (!m_editWhen.isEmpty() && std::exchange(m_editWhen, QString()) == m_id.toString())
            editText();
        if (!m_checkWhen.isEmpty() && m_document.currentFile(QStringLiteral("main")) && m_document.currentFile(QStringLiteral("main"))->hash == m_checkWhen) {
            m_files->showHash(std::exchange(m_checkWhen, QString()));
            checkForm();
        }
    });
}

void OutgoingPane::connectCopies()
{
    if (!m_parts.copies)
        return;
    connect(m_parts.copies, &WorkingCopies::changed, this, [this](const SubjectId &draft) {
        if (draft == m_id)
            showCopy();
    });
    connect(m_saveOver, &QAction::triggered, this, [this] {
        m_copyBanner->show(Banner::Kind::Note, {});
        m_parts.copies->saveOver(m_id);
    });
}

/// How it stands with the copy in the word processor, on coming back to the draft too.
void OutgoingPane::showCopy()
{
    using State = WorkingCopies::Standing::State;
    const WorkingCopies::Standing standing = m_parts.copies && !m_id.isNull() ? m_parts.copies->standing(m_id) : WorkingCopies::Standing();
    const bool conflict = standing.state == State::Conflict;
    const Banner::Kind kind = conflict ? Banner::Kind::Warning : standing.state == State::Failed ? Banner::Kind::Error : Banner::Kind::Info;
    m_copyBanner->show(kind, WorkingCopies::sentence(standing, m_parts.directory), conflict ? QList<QAction *>{m_saveOver} : QList<QAction *>());
}

void OutgoingPane::write()
{
    Q_EMIT pageRequested(QStringLiteral("writing"), {{QStringLiteral("document"), m_id.toString()}});
}

void OutgoingPane::sign()
{
    const QString as = m_document.state == OutgoingState::Signed ? QStringLiteral("agency") : QStringLiteral("person");
    Q_EMIT pageRequested(QStringLiteral("signing"), {{QStringLiteral("documents"), QStringList{m_id.toString()}}, {QStringLiteral("as"), as}});
}

/// Without a file for a word processor one is made first: of what was written inside, or of a template.
void OutgoingPane::editText()
{
    const DraftFile *main = m_document.currentFile(QStringLiteral("main"));
    if (main && isWordFile(*main)) {
        m_parts.copies->edit(m_id, *main);
        return;
    }
    m_actions.disable(QStringLiteral("out.edit"), tr("The file is being made."));
    onResult(drafting::saveAsWordFile(m_parts.office, m_id), this, [this, id = m_id](const Result<Receipt> &made) {
        if (!made) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(made.error()));
            takeActions(m_states);
        } else if (id == m_id) {
            m_editWhen = id.toString();
            load();
        }
    });
}

void OutgoingPane::checkForm()
{
    const QString hash = m_files->shownHash();
    if (hash.isEmpty() || !m_parts.reader)
        return;
    m_actions.disable(QStringLiteral("out.check"), tr("The form is being checked."));
    onResult(drafting::checkForm(m_parts.office, *m_parts.reader, m_id, hash), this, [this, id = m_id](const Result<drafting::FormChecked> &checked) {
        if (id != m_id)
            return;
        takeActions(m_states);
        if (!checked) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(checked.error()));
            return;
        }
        m_checked = checked->file;
        m_panel->close();
        m_findings->setReport(checked->report, checked->mendable && mayChangeText());
        m_findings->show();
        setTab(0);
        showMarks();
    });
}

void OutgoingPane::closeFindings()
{
    if (m_findings->isHidden())
        return;
    m_findings->hide();
    m_checked.clear();
    showMarks();
}

/// The mended file is the next version, checked again at once.
void OutgoingPane::putRight(const QList<FormFix> &fixes)
{
    if (m_checked.isEmpty() || fixes.isEmpty())
        return;
    m_findings->setEnabled(false);
    onResult(drafting::mendForm(m_parts.office, *m_parts.reader, m_id, m_checked, fixes, tr("Form put right")), this, [this, id = m_id](const Result<drafting::FormMended> &mended) {
        m_findings->setEnabled(true);
        if (!mended) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(mended.error()));
            return;
        }
        const QString done = tr("%n place(s) put right, in a new version.", nullptr, mended->done);
        Q_EMIT messageShown(mended->left > 0 ? done + u' ' + tr("%n could not be: they overlap others.", nullptr, mended->left) : done);
        if (id == m_id) {
            m_checkWhen = mended->file;
            load();
        }
    });
}

/// The version chosen in the list with the one before it; without a choice the newest two of the text.
void OutgoingPane::compare()
{
    QString before, after;
    const QString chosen = m_tabs->widget(m_tabs->currentIndex()) == m_details ? m_details->chosen() : QString();
    for (const DraftFile &file : m_document.files) {
        if (file.hash != chosen || file.version < 2)
            continue;
        after = chosen;
        for (const DraftFile &other : m_document.files) {
            if (other.slot == file.slot && other.version == file.version - 1)
                before = other.hash;
        }
    }
    Q_EMIT pageRequested(QStringLiteral("compare"), {{QStringLiteral("document"), m_id.toString()}, {QStringLiteral("before"), before}, {QStringLiteral("after"), after}});
}

}
