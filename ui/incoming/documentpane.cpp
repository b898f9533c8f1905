// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/documentpane.h"

#include "app/delegation/delegation.h"
#include "app/incoming/document.h"
#include "app/incoming/workingday.h"
#include "app/office/officerules.h"
#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "ui/casefiles/fileintodialog.h"
#include "ui/incoming/actionpanel.h"
#include "ui/incoming/actionrow.h"
#include "ui/incoming/actiontable.h"
#include "ui/incoming/composebox.h"
#include "ui/incoming/documentheader.h"
#include "ui/incoming/draghandle.h"
#include "ui/incoming/enterform.h"
#include "ui/incoming/fileview.h"
#include "ui/incoming/historytab.h"
#include "ui/incoming/markform.h"
#include "ui/incoming/primaryaction.h"
#include "ui/incoming/relatedtab.h"
#include "ui/incoming/slipprint.h"
#include "ui/incoming/sliptab.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/actions.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int readAfterMs = 1500; ///< passing over a document with the arrow keys does not mark it as read
}

DocumentPane::DocumentPane(const IncomingParts &parts, Actions &actions, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_actions(actions), m_drafts(parts.office), m_readTimer(new QTimer(this))
{
    m_actions.add(documentActions());
    m_actions.add(paneActions());
    build();
    connectParts();
    clear();
}

void DocumentPane::build()
{
    m_page = new QWidget(this);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    m_header = new DocumentHeader(m_page);
    m_banner = new Banner(m_page);
    m_banner->hide();
    m_contested = new Banner(m_page);
    m_contested->setObjectName(QStringLiteral("contested"));
    m_contested->hide();
    m_row = new ActionRow(m_page);
    m_drag = new DragHandle(m_parts.office, m_page);
    m_mark = new ElidedLabel({}, m_page);
    m_mark->setObjectName(QStringLiteral("ownMark"));
    m_mark->setQuiet(true);
    m_mark->hide();
    m_tabs = new FlatTabs(m_page);
    m_files = new FileView(m_parts.office, m_parts.reader, m_tabs);
    m_slip = new SlipTab(m_parts.office, m_parts.directory, m_tabs);
    m_related = new RelatedTab(m_parts.office, m_actions.action(QStringLiteral("incoming.linked")), m_actions.action(QStringLiteral("incoming.unlinked")), m_tabs);
    m_history = new HistoryTab(m_parts.office, m_parts.directory, m_tabs);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the document"));
    m_tabs->addTab(m_files, tr("Document"));
    m_tabs->addTab(m_slip, tr("Slip"));
    m_tabs->tabBar()->setShortText(m_tabs->addTab(m_related, tr("Related")), tr("Links"));
    m_tabs->tabBar()->setShortText(m_tabs->addTab(m_history, tr("History")), tr("Log"));
    m_panel = new ActionPanel(m_drafts, m_page);
    m_compose = new ComposeBox(m_drafts, m_page);

    auto *left = new QWidget(m_page);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_tabs, 1);
    leftColumn->addWidget(m_compose);
    m_beside = new QSplitter(Qt::Horizontal, m_page);
    m_beside->addWidget(left);
    m_beside->addWidget(m_panel);
    m_beside->setStretchFactor(0, 1);
    keepSplitter(m_beside, m_parts.settings, QStringLiteral("document/panel"), {400, 392});

    auto *top = new QWidget(m_page);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(18, space::m, 18, 10);
    topColumn->setSpacing(space::s);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::s);
    heading->addWidget(m_header, 1);
    heading->addWidget(m_drag, 0, Qt::AlignTop);
    topColumn->addLayout(heading);
    topColumn->addWidget(m_mark);
    topColumn->addWidget(m_row);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_contested);
    layout->addWidget(new Separator(Qt::Horizontal, m_page));
    layout->addWidget(m_beside, 1);

    m_empty = new EmptyState(QStringLiteral("preview"), tr("Choose a document to see it here."), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_readTimer->setSingleShot(true);
    m_readTimer->setInterval(readAfterMs);
}

void DocumentPane::connectParts()
{
    for (const ActionEntry &entry : documentActions()) {
        const QByteArray action = entry.id.toLatin1();
        m_actions.on(entry.id, this, [this, action] { openAction(action); });
    }
    m_actions.on(QStringLiteral("document.file"), this, [this] { fileInto({m_id}, m_document.fields.subject); });
    connect(&m_parts.office, &Office::changed, this, [this](const ChangeSet &changes) {
        if (!m_id.isNull() && (changes.everything || changes.subjects.contains(m_id)))
            load();
    });
    connect(&m_parts.directory, &DirectoryWatch::changed, this, [this] {
        if (!m_document.id.isNull())
            m_slip->setDocument(m_document);
        else if (!m_id.isNull())
            load();
    });
    connect(&m_parts.directory, &DirectoryWatch::calendarChanged, this, [this] {
        if (!m_document.id.isNull())
            m_header->setDocument(m_document, dueFor(m_document, m_parts.office.identity()), m_parts.office.today(), m_parts.directory.calendar());
    });
    connect(m_panel, &ActionPanel::submitted, this, &DocumentPane::perform);
    connect(m_panel, &ActionPanel::closed, this, [this] { showPanel(false); });
    connect(m_tabs, &FlatTabs::currentChanged, this, &DocumentPane::showTab);
    connect(m_related, &RelatedTab::documentRequested, this, &DocumentPane::documentRequested);
    connect(m_drag, &DragHandle::failed, this, [this](const Error &error) { m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error)); });
    connectOwn();
    connectPaper();
    connect(m_files, &FileView::saved, this, [this](const QString &path) { Q_EMIT messageShown(tr("Saved %1.").arg(path)); });
    connect(m_files, &FileView::opened, this, [this](const QString &name) { Q_EMIT messageShown(tr("A read-only copy of %1 was given to another program; it is removed when you leave.").arg(name)); });
    connect(m_files, &FileView::failed, this, [this](const Error &error) { m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error)); });
    connect(m_readTimer, &QTimer::timeout, this, [this] {
        // Failing to note that it was read is no news to the reader.
        if (isVisible() && !m_id.isNull())
            onResult(incoming::markRead(m_parts.office, m_id), this, [](const Outcome &) {});
    });
}

void DocumentPane::showDocument(const SubjectId &id)
{
    if (id == m_id)
        return;
    settle();
    m_panel->close();
    m_id = id;
    m_document = {};
    m_answered.clear();
    m_readTimer->stop();
    if (id.isNull()) {
        clear();
        return;
    }
    m_readTimer->start();
    load();
}

void DocumentPane::clear()
{
    ++m_generation;
    m_compose->setDocument({});
    m_stack->setCurrentWidget(m_empty);
    takeActions({});
}

void DocumentPane::load()
{
    const int generation = ++m_generation;
    if (!m_parts.directory.ready())
        return; // nobody has a name yet; loaded as soon as they have
    onResult(incoming::document(m_parts.office, m_id), this, [this, generation](const Result<IncomingDocument> &document) {
        if (generation != m_generation)
            return;
        if (document) {
            takeDocument(*document);
            return;
        }
        m_stack->setCurrentWidget(m_empty);
        m_empty->setSentence(ErrorWords::sentence(document.error()));
    });
    const auto asked = m_parts.delegation ? delegation::actions(m_parts.office, *m_parts.delegation, m_id) : m_parts.office.actions(m_id);
    onResult(asked, this, [this, generation](const Result<QList<ActionState>> &states) {
        if (generation != m_generation || !states)
            return;
        m_statesOf = generation;
        m_answered = *states;
        if (m_document.id != m_id)
            return; // there is nothing yet to act on
        takeActions(m_answered);
        Q_EMIT loaded();
    });
}

void DocumentPane::takeDocument(const IncomingDocument &document)
{
    m_document = document;
    m_header->setDocument(document, dueFor(document, m_parts.office.identity()), m_parts.office.today(), m_parts.directory.calendar());
    m_files->setDocument(document);
    m_slip->setDocument(document);
    m_drag->setDocument(document);
    loadMark();
    showContested();
    showTab();
    m_banner->show(Banner::Kind::Info, document.readOnly ? tr("A newer version of the program has written to this document; here it can only be read.") : QString());
    m_stack->setCurrentWidget(m_page);
    takeActions(m_answered);
    if (m_statesOf == m_generation)
        Q_EMIT loaded();
}

const ActionState *DocumentPane::state(const QByteArray &action) const
{
    for (const ActionState &each : m_states) {
        if (each.action == action)
            return &each;
    }
    return nullptr;
}

void DocumentPane::takeActions(const QList<ActionState> &states)
{
    m_answered = states;
    m_states = sensibleActions(m_document, states);
    QList<QAction *> rest;
    const QByteArray main = primaryAction(m_document, m_states);
    const QList<QByteArray> further = furtherActions(m_states, main);
    for (const ActionEntry &entry : documentActions()) {
        const ActionState *now = state(entry.id.toLatin1());
        const bool never = !now || (!now->allowed && (now->why == codeText(ErrorCode::RuleNotAllowed) || now->why == codeText(ErrorCode::RuleNotYours)));
        m_actions.setVisible(entry.id, !never);
        if (!now)
            m_actions.disable(entry.id, tr("No document is chosen."));
        else if (now->allowed)
            m_actions.enable(entry.id);
        else
            m_actions.disable(entry.id, ActionWords::why(*now));
        if (now && !now->allowed && !never)
            rest << m_actions.action(entry.id);
    }
    const bool files = holdsRoleFor(m_parts.rules.workflow, "casefile.opened", m_parts.office.identity());
    m_actions.setVisible(QStringLiteral("document.file"), files);
    m_actions.setEnabled(QStringLiteral("document.file"), m_document.id == m_id && !m_id.isNull(), tr("No document is chosen."));
    if (files && !m_id.isNull())
        rest << m_actions.action(QStringLiteral("document.file"));
    takeOwnActions(rest);
    QList<QAction *> buttons;
    takePaperActions(buttons, rest);
    if (answersFirst())
        buttons << m_actions.action(QStringLiteral("document.answer"));
    for (const QByteArray &action : further)
        buttons << m_actions.action(QString::fromLatin1(action));
    m_row->setActions(main.isEmpty() ? nullptr : m_actions.action(QString::fromLatin1(main)), buttons, rest);
    m_compose->setDocument(m_id);
    showPanel(m_panel->isOpen());
}

/// While an action is being filled in, its button is the one filled button and Ctrl+Enter means it alone.
void DocumentPane::showPanel(bool open)
{
    const ActionState *opinion = state("incoming.opined");
    m_compose->setVisible(!open && opinion && opinion->allowed);
    m_row->setQuiet(open);
}

void DocumentPane::openAction(const QByteArray &action)
{
    const ActionState *now = state(action);
    if (!now || !now->allowed || m_document.id.isNull())
        return;
    if (action == "incoming.opined") {
        focusOpinion();
        return;
    }
    const ActContext context{m_parts.office, m_parts.directory, m_parts.rules, m_document, *now, m_parts.delegation ? nullptr : &m_parts.settings};
    if (m_panel->open(context)) {
        showPanel(true);
        return;
    }
    QJsonObject fields;
    const rules::EventRule *rule = m_parts.rules.workflow.event(action);
    if (rule && rule->part && now->parts.size() == 1)
        fields[rule->part->key] = now->parts.first().toString();
    perform(action, m_document.id, fields);
}

void DocumentPane::perform(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields)
{
    if (m_performing)
        return;
    if (action == MarkForm::opener) {
        keepMark(subject, fields);
        return;
    }
    m_performing = true;
    m_panel->setBusy(true);
    const QString code = calledInSentence(m_document.fields);
    // Asked now: once it is done, the panel may close before the answer comes.
    std::optional<QString> fileAs;
    if (action == "incoming.completed" && m_panel->subject() == subject && m_panel->thenFiles())
        fileAs = subject == m_document.id ? m_document.fields.subject : QString();
    Command command = m_parts.office.command(action, subject, fields);
    if (m_parts.delegation)
        command = delegation::onBehalf(command, *m_parts.delegation);
    if (const PersonId principal = m_panel->principal(); m_panel->isOpen() && !principal.isNull())
        command = incoming::entering(m_parts.office, principal, action, subject, fields);
    // Agreed is with what was seen, not with what it has become meanwhile.
    if (fields.contains(QLatin1String("agree")))
        command.base = m_document.version;
    onResult(m_parts.office.perform(command), this,
             [this, action, subject, code, fileAs](const Result<Receipt> &receipt) {
                 m_performing = false;
                 if (receipt)
                     performed(action, *receipt, subject, code, fileAs);
                 else
                     refused(action, receipt.error());
             });
}

void DocumentPane::performed(const QByteArray &action, const Receipt &receipt, const SubjectId &subject, const QString &code, const std::optional<QString> &fileAs)
{
    const bool entered = m_panel->isOpen() && m_panel->action() == EnterForm::opener;
    if (m_panel->isOpen() && (m_panel->action() == action || entered) && m_panel->subject() == subject)
        m_panel->done();
    if (action == "incoming.opined" && subject == m_id)
        m_compose->sent();
    m_banner->show(Banner::Kind::Note, {});
    Q_EMIT acted(action, subject);
    const QString done = receipt.cleaned ? actionDone(action, code) + u' ' + ActionWords::cleaned() : actionDone(action, code);
    if (fileAs)
        fileInto({subject}, *fileAs);
    if (!m_parts.rules.workflow.undoable(action)) {
        Q_EMIT messageShown(done);
        return;
    }
    Q_EMIT undoOffered(done, [this, guard = QPointer<DocumentPane>(this), subject] {
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

void DocumentPane::refused(const QByteArray &action, const Error &error)
{
    if (m_panel->isOpen() && (m_panel->action() == action || m_panel->action() == EnterForm::opener || m_panel->action() == MarkForm::opener))
        m_panel->showError(error);
    else if (action == "incoming.opined")
        m_compose->showError(error);
    else
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

void DocumentPane::sendOpinion()
{
    const ActionState *now = state("incoming.opined");
    if (!now || !now->allowed || m_performing)
        return;
    QJsonObject fields{{"text", m_compose->text()}};
    if (now->parts.size() == 1)
        fields["assignment"] = now->parts.first().toString();
    m_compose->setBusy(true);
    perform("incoming.opined", m_id, fields);
}

QByteArray DocumentPane::primary() const
{
    return primaryAction(m_document, m_states);
}

void DocumentPane::send()
{
    if (m_panel->isOpen())
        m_panel->submit();
    else if (m_compose->hasText() && m_compose->isVisible())
        sendOpinion();
    else if (const QByteArray action = primary(); !action.isEmpty())
        openAction(action);
}

void DocumentPane::focusOpinion()
{
    m_panel->close();
    m_compose->focusText();
}

void DocumentPane::setTab(int index)
{
    m_tabs->setCurrentIndex(qBound(0, index, m_tabs->count() - 1));
}

int DocumentPane::tab() const
{
    return m_tabs->currentIndex();
}

bool DocumentPane::find()
{
    if (m_stack->currentWidget() != m_page || !m_files->view()->canFind())
        return false;
    setTab(0);
    m_files->view()->openFind();
    return true;
}

bool DocumentPane::stepBack(Leave leave)
{
    if (m_files->view()->findOpen()) {
        m_files->view()->closeFind();
        return true;
    }
    if (leave == Leave::PanelToo && m_panel->isOpen()) {
        m_panel->close();
        return true;
    }
    return false;
}

void DocumentPane::fileInto(const QList<SubjectId> &documents, const QString &title)
{
    if (documents.isEmpty() || documents.first().isNull())
        return;
    auto *dialog = new FileIntoDialog(m_parts.office, m_parts.directory, documents, title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FileIntoDialog::filed, this, &DocumentPane::undoOffered);
    dialog->open();
}

void DocumentPane::printSlip()
{
    if (m_document.id.isNull())
        return;
    printSlipOf(m_parts.office, m_document.id, this, [this](const Result<QString> &target) {
        if (target)
            Q_EMIT messageShown(tr("The slip was printed to %1.").arg(*target));
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(target.error()));
    });
}

void DocumentPane::settle()
{
    m_drafts.flush();
}

}
