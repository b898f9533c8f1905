// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officerules.h"
#include "app/delegation/delegation.h"
#include "app/outgoing/outgoing.h"
#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "ui/formcheck/formcheckpanel.h"
#include "ui/incoming/actionpanel.h"
#include "ui/incoming/actionrow.h"
#include "ui/incoming/fileview.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/outgoing/commentlist.h"
#include "ui/outgoing/outgoingactions.h"
#include "ui/outgoing/outgoingforms.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/outgoing/outgoingpane.h"
#include "ui/outgoing/recipientsdialog.h"
#include "ui/outgoing/recipientstab.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QPointer>

namespace congso {

// What is done with an outgoing document: the forms beside it, the acts themselves, comments on places.

namespace {
constexpr int wholePage = 10'000; ///< places are in ten-thousandths

int partOf(double length, double whole)
{
    return qBound(0, qRound(length / qMax(1.0, whole) * wholePage), wholePage);
}
}

/// A clerk enters what the approver signed on paper or with a token elsewhere.
bool OutgoingPane::entersSignature() const
{
    if (m_parts.delegation)
        return false;
    const ActionState *own = state("outgoing.signed");
    const bool approver = own && own->allowed;
    const rules::EventRule *rule = m_parts.rules.workflow.event("outgoing.signed");
    if (!rule || approver || m_document.state != OutgoingState::Approved || m_document.approver.isNull())
        return false;
    const Identity me = m_parts.office.identity();
    return std::any_of(rule->enteredBy.begin(), rule->enteredBy.end(), [&me](const rules::WhoRule &who) { return who.kind == rules::WhoRule::Kind::Role && me.holds(who.role); });
}

void OutgoingPane::takeOwnActions(QList<QAction *> &rest)
{
    const bool there = !m_document.id.isNull() && m_document.id == m_id;
    m_actions.setVisible(QStringLiteral("out.enterSigned"), there && entersSignature());
    m_actions.setEnabled(QStringLiteral("out.enterSigned"), there, tr("No document is chosen."));
    const ActionState *comments = state("outgoing.comment_added");
    const bool places = there && comments && comments->allowed;
    m_actions.setVisible(QStringLiteral("out.place"), places);
    m_actions.setEnabled(QStringLiteral("out.place"), places && m_files->view()->isOpen(), tr("Only on pages that are shown here can a place be marked."));
    const bool own = !m_parts.delegation; // what begins something new is begun in one's own name
    const bool drafts = own && holdsRole("outgoing.drafted");
    m_actions.setVisible(QStringLiteral("out.follow"), there && drafts);
    const bool left = there && m_document.state != OutgoingState::Erased;
    m_actions.setEnabled(QStringLiteral("out.follow"), left, tr("No document is chosen."));
    if (there && drafts)
        rest << m_actions.action(QStringLiteral("out.follow"));
    const bool copied = there && own && m_document.state == OutgoingState::Issued && holdsRole("outgoing.copied");
    m_actions.setVisible(QStringLiteral("out.copy"), copied);
    if (copied)
        rest << m_actions.action(QStringLiteral("out.copy"));
    const bool numbered = there && own && !m_document.code.isEmpty();
    const auto offer = [this, &rest](const char *id, bool on) {
        m_actions.setVisible(QLatin1String(id), on);
        if (on)
            rest << m_actions.action(QLatin1String(id));
    };
    offer("out.envelopes", numbered && !m_document.fromBook && holdsRole("outgoing.dispatched")
                               && std::any_of(m_document.recipients.begin(), m_document.recipients.end(), [](const Recipient &one) { return one.way != QLatin1String("electronic"); }));
    offer("out.lend", numbered && hasLeft(m_document.state) && holdsRole("outgoing.kept_used"));
    if (places)
        rest << m_actions.action(QStringLiteral("out.place"));
    const PlacedComment *chosen = m_comments->current();
    for (const char *act : {"outgoing.comment_answered", "outgoing.comment_closed"}) {
        const ActionState *now = state(act);
        if (now && now->allowed)
            m_actions.setEnabled(QLatin1String(act), chosen && chosen->closedBy.isNull(), tr("Choose an open comment first."));
    }
    for (const char *id : {"out.open", "out.save"})
        m_actions.setEnabled(QLatin1String(id), there && !m_document.files.isEmpty(), tr("No file is shown."));
}

void OutgoingPane::openAction(const QByteArray &action)
{
    const ActionState *now = state(action);
    if (!now || !now->allowed || m_document.id.isNull() || (m_together && m_together(action)))
        return;
    m_entering = false;
    if (action == "outgoing.recipients_set" || action == "outgoing.recipients_added") {
        openRecipients();
        return;
    }
    if (action == "outgoing.comment_added") {
        comment(m_files->view()->isOpen() ? m_files->view()->currentPage() : 0, {});
        return;
    }
    if (action == "outgoing.comment_closed") {
        if (const PlacedComment *chosen = m_comments->current())
            perform(action, {{QStringLiteral("comment"), chosen->id.toString()}});
        return;
    }
    openForm(action);
}

void OutgoingPane::openForm(const QByteArray &action, const PlacedComment &place)
{
    const PlacedComment *chosen = m_comments->current();
    const OutContext context{m_parts.office, m_parts.directory, m_document, action, chosen ? chosen->id : CommentId(), m_files->shownHash(), place, m_paper, m_recipients->chosen(), m_parts.reader};
    closeFindings(); // one thing stands beside the pages at a time
    const bool asked = m_panel->open(action, m_id, [&context](QWidget *parent) { return makeOutgoingForm(context, parent); });
    if (asked)
        m_row->setQuiet(true);
    else
        perform(action, {});
}

void OutgoingPane::openRecipients()
{
    auto *dialog = new RecipientsDialog(m_parts.office, m_parts.directory, m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecipientsDialog::saved, this, [this, code = OutgoingLabels::named(m_document)](const QByteArray &action) {
        Q_EMIT messageShown(OutgoingActions::done(action, code));
    });
    dialog->open();
}

bool OutgoingPane::holdsRole(const QByteArray &kind) const
{
    return holdsRoleFor(m_parts.rules.workflow, kind, m_parts.office.identity());
}

/// An empty place: the page as a whole.
void OutgoingPane::comment(int page, const QRectF &points)
{
    const ActionState *now = state("outgoing.comment_added");
    if (!now || !now->allowed || m_files->shownHash().isEmpty())
        return;
    PlacedComment place;
    place.page = page;
    const QSizeF size = m_files->view()->area()->pageLayout().pageSize(page);
    if (!points.isEmpty() && !size.isEmpty()) {
        place.x = partOf(points.x(), size.width());
        place.y = partOf(points.y(), size.height());
        place.width = qBound(1, partOf(points.width(), size.width()), wholePage - place.x);
        place.height = qBound(1, partOf(points.height(), size.height()), wholePage - place.y);
    }
    m_panel->close(); // one on another place is another comment
    m_placed = place;
    openForm("outgoing.comment_added", place);
    showMarks();
    if (place.width > 0)
        m_files->view()->ensureVisible(page, points);
}

void OutgoingPane::showMarks()
{
    PdfView *view = m_files->view();
    if (!view->isOpen()) {
        view->setMarks({});
        return;
    }
    const PageLayout &layout = view->area()->pageLayout();
    QList<OverlayMark> marks = m_comments->marks(m_files->shownHash(), [&layout](int page) { return layout.pageSize(page); });
    const QSizeF size = layout.pageSize(m_placed.page);
    if (m_panel->isOpen() && m_panel->action() == "outgoing.comment_added" && m_placed.width > 0 && !size.isEmpty()) {
        const double x = size.width() / wholePage, y = size.height() / wholePage;
        marks << OverlayMark{m_placed.page, {m_placed.x * x, m_placed.y * y, m_placed.width * x, m_placed.height * y}, OverlayMark::Kind::Current, {}};
    }
    if (!m_findings->isHidden() && m_checked == m_files->shownHash())
        marks += m_findings->marks();
    view->setMarks(marks);
}

void OutgoingPane::goToComment()
{
    const PlacedComment *chosen = m_comments->current();
    PdfView *view = m_files->view();
    if (!chosen || !m_comments->isVisible() || chosen->file != m_files->shownHash() || !view->isOpen())
        return;
    const QSizeF size = view->area()->pageLayout().pageSize(chosen->page);
    const double x = size.width() / wholePage, y = size.height() / wholePage;
    if (chosen->width > 0)
        view->ensureVisible(chosen->page, {chosen->x * x, chosen->y * y, chosen->width * x, chosen->height * y});
    else
        view->showPage(chosen->page);
}

void OutgoingPane::perform(const QByteArray &action, const QJsonObject &fields, const PersonId &behalf)
{
    if (m_performing)
        return;
    m_performing = true;
    m_panel->setBusy(true);
    Command command = m_parts.office.command(action, m_id, fields);
    command.behalf = behalf;
    if (m_parts.delegation)
        command = delegation::onBehalf(command, *m_parts.delegation);
    // What is approved, agreed to, signed or issued is what was seen, not what it has become meanwhile.
    static const QList<QByteArray> seen{"outgoing.approved", "outgoing.reviewed", "outgoing.signed", "outgoing.sealed", "outgoing.issued", "outgoing.sent_for_review"};
    if (seen.contains(action))
        command.base = m_document.version;
    onResult(m_parts.office.perform(command), this, [this, action, subject = m_id, code = OutgoingLabels::named(m_document)](const Result<Receipt> &receipt) {
        m_performing = false;
        if (receipt)
            performed(action, *receipt, subject, code);
        else
            refused(action, receipt.error());
    });
}

void OutgoingPane::performed(const QByteArray &action, const Receipt &receipt, const SubjectId &subject, const QString &code)
{
    if (m_panel->isOpen() && m_panel->action() == action && m_panel->subject() == subject)
        m_panel->done();
    m_panel->setBusy(false);
    m_banner->show(Banner::Kind::Note, {});
    Q_EMIT acted(action, subject);
    if (action == "outgoing.number_taken") {
        sayNumber(subject, code);
        return;
    }
    const QString said = OutgoingActions::done(action, code);
    const QString done = receipt.cleaned ? said + u' ' + ActionWords::cleaned() : said;
    if (!m_parts.rules.workflow.undoable(action)) {
        Q_EMIT messageShown(done);
        return;
    }
    Q_EMIT undoOffered(done, [this, guard = QPointer<OutgoingPane>(this), subject] {
        if (!guard)
            return;
        onResult(m_parts.office.undo(subject), this, [this](const Result<Receipt> &undone) {
            if (undone)
                Q_EMIT messageShown(tr("Undone."));
            else
                m_banner->show(Banner::Kind::Error, ErrorWords::sentence(undone.error()));
        });
    });
}

QString OutgoingPane::numberSaid(const OutgoingDocument &document)
{
    return tr("Number %1 of %2 is given to “%3”.").arg(document.code, shownDate(document.date), document.fields.subject);
}

void OutgoingPane::lookForNumber(const SubjectId &subject, const std::function<void(const NumberNews::Number &)> &answer)
{
    onResult(outgoing::document(m_parts.office, subject), this, [answer](const Result<OutgoingDocument> &document) {
        if (document && !document->code.isEmpty())
            answer({document->code, numberSaid(*document)});
    });
}

/// Which number and notation it has is known once it is read again.
void OutgoingPane::sayNumber(const SubjectId &subject, const QString &before)
{
    onResult(outgoing::document(m_parts.office, subject), this, [this, subject, before](const Result<OutgoingDocument> &document) {
        if (document && !document->code.isEmpty()) {
            Q_EMIT messageShown(numberSaid(*document));
            return;
        }
        Q_EMIT messageShown(tr("%1 waits for its number from the office server.").arg(before));
        m_numbers->await(subject);
    });
}

void OutgoingPane::refused(const QByteArray &action, const Error &error)
{
    m_panel->setBusy(false);
    if (m_panel->isOpen() && m_panel->action() == action)
        m_panel->showError(error);
    else
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

void OutgoingPane::send()
{
    if (m_panel->isOpen())
        m_panel->submit();
    else if (m_signsFirst)
        sign();
    else if (m_writesFirst)
        write();
    else if (const QByteArray action = OutgoingActions::primary(m_document, m_states); !action.isEmpty())
        openAction(action);
}

bool OutgoingPane::stepBack()
{
    if (m_files->view()->area()->isPlacing()) {
        m_files->view()->area()->stopPlacing();
        return true;
    }
    if (m_files->view()->findOpen()) {
        m_files->view()->closeFind();
        return true;
    }
    if (m_panel->isOpen()) {
        m_panel->close();
        return true;
    }
    if (!m_findings->isHidden()) {
        closeFindings();
        return true;
    }
    return false;
}

}
