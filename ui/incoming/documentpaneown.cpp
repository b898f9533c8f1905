// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/icstext.h"
#include "app/incoming/kinds.h"
#include "app/incoming/workingday.h"
#include "app/office/officerules.h"
#include "app/words/actionwords.h"
#include "app/words/citation.h"
#include "app/words/errorwords.h"
#include "ui/incoming/actionpanel.h"
#include "ui/incoming/documentpane.h"
#include "ui/incoming/enterform.h"
#include "ui/incoming/historytab.h"
#include "ui/incoming/markform.h"
#include "ui/incoming/primaryaction.h"
#include "ui/incoming/relatedtab.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabbar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

namespace congso {

// What is done with a document besides the acts of the workflow: entering for somebody, one's own mark, copies.

void DocumentPane::connectOwn()
{
    for (const char *opener : {EnterForm::opener, MarkForm::opener})
        m_actions.on(QLatin1String(opener), this, [this, opener] { openOwn(opener); });
    m_actions.on(QStringLiteral("document.putright"), this, [this] { openOwn(EnterForm::opener); });
    m_actions.on(QStringLiteral("document.cite"), this, [this] {
        QGuiApplication::clipboard()->setText(Citation::text(m_document.fields, incoming::printedKind(m_document.fields.kind)));
        Q_EMIT messageShown(tr("The citation is copied."));
    });
    m_actions.on(QStringLiteral("document.remind"), this, [this] {
        QGuiApplication::clipboard()->setText(Citation::reminder(m_document, dueFor(m_document, m_parts.office.identity())));
        Q_EMIT messageShown(tr("Number and deadline are copied, nothing of the contents."));
    });
    m_actions.on(QStringLiteral("document.answer"), this, [this] {
        Q_EMIT answerRequested(m_id, QStringList{shownCode(m_document.fields), m_document.fields.subject}.join(QStringLiteral(" · ")));
    });
    connect(m_related, &RelatedTab::outgoingRequested, this, &DocumentPane::outgoingRequested);
    m_actions.on(QStringLiteral("document.meeting"), this, [this] { saveMeeting(); });
    m_actions.on(QStringLiteral("document.copy"), this, [this] { Q_EMIT copyRequested(m_id); });
}

/// Where an answer is asked for, and for whoever leads: most of what is led ends in a document.
bool DocumentPane::answersFirst() const
{
    const Identity me = m_parts.office.identity();
    const bool leads = std::any_of(m_document.assignments.begin(), m_document.assignments.end(), [&me](const Assignment &part) {
        return part.role == AssignmentRole::Lead && part.person == me.person.id && isOpen(part.state);
    });
    return m_answers && isOpen(m_document.state) && (m_document.fields.replyRequired || leads);
}

void DocumentPane::takeOwnActions(QList<QAction *> &rest)
{
    const bool there = m_document.id == m_id && !m_id.isNull();
    const ActContext context{m_parts.office, m_parts.directory, m_parts.rules, m_document, {}};
    const bool enters = there && !EnterForm::enterable(context).isEmpty();
    m_actions.setVisible(QString::fromLatin1(EnterForm::opener), enters);
    m_actions.setVisible(QStringLiteral("document.putright"), enters && !openContests(m_document).isEmpty());
    const bool meets = there && m_document.fields.meeting.date.isValid();
    m_actions.setVisible(QStringLiteral("document.meeting"), meets);
    m_actions.setVisible(QStringLiteral("document.answer"), m_answers);
    m_actions.setEnabled(QStringLiteral("document.answer"), there, tr("No document is chosen."));
    m_actions.setVisible(QStringLiteral("document.copy"), m_copies);
    m_actions.setEnabled(QStringLiteral("document.copy"), there, tr("No document is chosen."));
    for (const char *id : {MarkForm::opener, "document.cite", "document.remind"})
        m_actions.setEnabled(QLatin1String(id), there, tr("No document is chosen."));
    if (!there)
        return;
    if (m_answers && !answersFirst())
        rest << m_actions.action(QStringLiteral("document.answer"));
    if (enters)
        rest << m_actions.action(QString::fromLatin1(EnterForm::opener));
    for (const char *id : {MarkForm::opener, "document.cite", "document.remind"})
        rest << m_actions.action(QLatin1String(id));
    if (meets)
        rest << m_actions.action(QStringLiteral("document.meeting"));
    if (m_copies)
        rest << m_actions.action(QStringLiteral("document.copy"));
}

void DocumentPane::offerAnswer()
{
    m_answers = !m_parts.delegation && holdsRoleFor(m_parts.rules.workflow, "outgoing.drafted", m_parts.office.identity());
    m_copies = !m_parts.delegation && holdsRoleFor(m_parts.rules.workflow, "outgoing.copied", m_parts.office.identity());
    takeActions(m_answered);
}

void DocumentPane::openOwn(const QByteArray &opener)
{
    if (m_document.id.isNull())
        return;
    if (m_panel->open({m_parts.office, m_parts.directory, m_parts.rules, m_document, {opener, true, {}, {}, {}}}))
        showPanel(true);
}

void DocumentPane::keepMark(const SubjectId &subject, const QJsonObject &fields)
{
    const PrivateMark mark{fields[QLatin1String("flag")].toInt(), fields[QLatin1String("note")].toString()};
    onResult(incoming::setMark(m_parts.office, subject, mark), this, [this, subject](const Outcome &kept) {
        if (!kept) {
            refused(MarkForm::opener, kept.error());
            return;
        }
        if (m_panel->action() == MarkForm::opener && m_panel->subject() == subject)
            m_panel->done();
        loadMark();
        Q_EMIT marked();
    });
}

void DocumentPane::loadMark()
{
    onResult(incoming::mark(m_parts.office, m_id), this, [this, id = m_id](const Result<PrivateMark> &mark) {
        if (id != m_id)
            return;
        QStringList parts;
        if (mark)
            parts << flagName(mark->flag) << mark->note.simplified();
        parts.removeAll(QString());
        m_mark->setText(parts.isEmpty() ? QString() : tr("Only you: %1").arg(parts.join(QStringLiteral(" · "))));
        m_mark->setVisible(!parts.isEmpty());
    });
}

/// Who entered something that its principal contests sees it here, with the way to put it right.
void DocumentPane::showContested()
{
    QStringList sentences;
    for (const EnteredAct &one : openContests(m_document))
        sentences << tr("%1 contests what %2 entered (%3): %4").arg(m_parts.directory.personName(one.principal), m_parts.directory.personName(one.actor), ActionWords::name(one.kind), one.reason);
    QList<QAction *> ways;
    const ActContext context{m_parts.office, m_parts.directory, m_parts.rules, m_document, {}};
    if (!EnterForm::enterable(context).isEmpty())
        ways << m_actions.action(QStringLiteral("document.putright"));
    m_contested->show(Banner::Kind::Warning, sentences.join(u'\n'), ways);
}

/// What is read when its tab is looked at.
void DocumentPane::showTab()
{
    if (m_id.isNull())
        return;
    const QWidget *shown = m_tabs->widget(m_tabs->currentIndex());
    if (shown == m_history)
        m_history->showDocument(m_id);
    else if (shown == m_related)
        m_related->showDocument(m_id);
}

void DocumentPane::saveMeeting()
{
    DocumentRow row;
    row.id = m_document.id;
    row.agency = m_document.fields.agency;
    row.subject = m_document.fields.subject;
    QStringList code{m_document.fields.codeNumber, m_document.fields.codeNotation};
    code.removeAll(QString());
    row.code = code.join(u'/');
    row.meeting = m_document.fields.meeting;
    const QByteArray text = incoming::icsText(row, m_parts.office.now());
    auto *dialog = new QFileDialog(this, tr("Save the meeting"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(Citation::fileName(m_document.fields, QStringLiteral("meeting.ics")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            Q_EMIT messageShown(tr("Saved %1.").arg(path));
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence({ErrorCode::FileWrite, {{QStringLiteral("path"), path}}}));
    });
    dialog->open();
}

}
