// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoingpane.h"

#include "app/incoming/paperplace.h"
#include "app/delegation/delegation.h"
#include "app/outgoing/dispatch.h"
#include "app/outgoing/outgoing.h"
#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "ui/formcheck/formcheckpanel.h"
#include "ui/incoming/actionpanel.h"
#include "ui/incoming/actionrow.h"
#include "ui/incoming/fileview.h"
#include "ui/incoming/historydelegate.h"
#include "ui/incoming/recognisedtext.h"
#include "ui/models/directorywatch.h"
#include "ui/models/historymodel.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/commentlist.h"
#include "ui/outgoing/detailstab.h"
#include "ui/outgoing/linkstab.h"
#include "ui/outgoing/outgoingactions.h"
#include "ui/outgoing/outgoingheader.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/outgoing/recipientstab.h"
#include "ui/outgoing/reviewtab.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/actions.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace congso {

namespace {
const QString copiesPage = QStringLiteral("copies");
constexpr int readAfterMs = 1500; ///< passing over a document with the arrow keys does not mark it as read
}

OutgoingPane::OutgoingPane(const IncomingParts &parts, Actions &actions, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_actions(actions), m_drafts(parts.office),
      m_numbers(new NumberNews(parts.office, [this](const SubjectId &subject, const auto &answer) { lookForNumber(subject, answer); }, this)), m_historyModel(new HistoryModel(this)),
      m_saveOver(new QAction(tr("Record mine as the newest version"), this)), m_readTimer(new QTimer(this))
{
    m_actions.add(OutgoingActions::workflow());
    m_actions.add(OutgoingActions::pane());
    build();
    connectParts();
    connectActions();
    connectText();
    connectCopies();
    clear();
}

void OutgoingPane::build()
{
    m_page = new QWidget(this);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    QWidget *top = buildTop();
    m_banner = new Banner(m_page);
    m_banner->hide();
    m_returned = new Banner(m_page);
    m_returned->setObjectName(QStringLiteral("returnedBecause"));
    m_returned->hide();
    buildTabs();
    m_copyBanner = new Banner(m_page);
    m_copyBanner->setObjectName(QStringLiteral("copyBanner"));
    m_copyBanner->setClosable(true);
    m_copyBanner->hide();
    m_findings = new FormCheckPanel(m_page);
    m_findings->setObjectName(QStringLiteral("formFindings"));
    m_findings->hide();
    m_panel = new ActionPanel(m_drafts, m_page);
    m_beside = new QSplitter(Qt::Horizontal, m_page);
    m_beside->addWidget(m_tabs);
    m_beside->addWidget(m_panel);
    m_beside->addWidget(m_findings);
    m_beside->setStretchFactor(0, 1);
    keepSplitter(m_beside, m_parts.settings, QStringLiteral("outgoing/beside"), {400, 392, 392});
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_returned);
    layout->addWidget(m_copyBanner);
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

QWidget *OutgoingPane::buildTop()
{
    auto *top = new QWidget(m_page);
    m_header = new OutgoingHeader(top);
    m_row = new ActionRow(top);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(18, space::m, 18, 10);
    column->setSpacing(space::s);
    column->addWidget(m_header);
    column->addWidget(m_row);
    return top;
}

void OutgoingPane::buildTabs()
{
    const auto act = [this](const char *id) { return m_actions.action(QLatin1String(id)); };
    m_tabs = new FlatTabs(m_page);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the document"));
    auto *pages = new QWidget(m_tabs);
    m_files = new FileView(m_parts.office, m_parts.reader, pages);
    Office &office = m_parts.office;
    m_files->setSource([&office](const SubjectId &document, const QString &hash) { return outgoing::filePath(office, document, hash); },
                       {[&office](const SubjectId &document, const QString &hash) { return outgoing::fileText(office, document, hash); },
                        [&office](const SubjectId &document, const QString &hash, int page, const QString &text) { return outgoing::pageDoubts(office, document, hash, page, text); },
                        "outgoing", "outgoing.text_corrected"});
    m_comments = new CommentList(m_parts.directory, {act("outgoing.comment_answered"), act("outgoing.comment_closed")}, pages);
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_files, 1);
    column->addWidget(m_comments);
    m_review = new ReviewTab(m_parts.directory, m_tabs);
    m_recipients = new RecipientsTab({act("outgoing.recipients_set"), act("outgoing.recipients_added"), act("outgoing.dispatched"), act("out.envelopes")}, m_tabs);
    m_details = new DetailsTab(m_parts.directory, act("out.compare"), m_tabs);
    m_links = new LinksTab(m_parts.office, m_tabs);
    m_history = new QListView(m_tabs);
    m_history->setObjectName(QStringLiteral("outgoingHistory"));
    m_history->setAccessibleName(tr("History"));
    m_history->setModel(m_historyModel);
    m_history->setItemDelegate(new HistoryDelegate(m_history));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setResizeMode(QListView::Adjust);
    m_history->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_tabs->addTab(pages, tr("Document"));
    m_tabs->tabBar()->setShortText(m_tabs->addTab(m_review, tr("Review")), tr("Steps"));
    m_tabs->addTab(m_recipients, tr("Recipients"));
    m_tabs->tabBar()->setShortText(m_tabs->addTab(m_details, tr("Fields and versions")), tr("Details"));
    m_tabs->tabBar()->setShortText(m_tabs->addTab(m_links, tr("Related")), tr("Links"));
    m_tabs->tabBar()->setShortText(m_tabs->addTab(m_history, tr("History")), tr("Log"));
}

void OutgoingPane::connectParts()
{
    connect(&m_parts.office, &Office::changed, this, [this](const ChangeSet &changes) {
        if (!m_id.isNull() && (changes.everything || changes.subjects.contains(m_id)))
            load();
    });
    connect(&m_parts.directory, &DirectoryWatch::changed, this, [this] {
        if (!m_id.isNull())
            load();
    });
    connect(m_panel, &ActionPanel::submitted, this, [this](const QByteArray &action, const SubjectId &subject, const QJsonObject &fields) {
        if (subject == m_id)
            perform(action, fields, m_entering ? m_document.approver : PersonId());
    });
    connect(m_numbers, &NumberNews::given, this, &OutgoingPane::messageShown);
    connect(m_panel, &ActionPanel::closed, this, [this] {
        m_entering = false;
        m_placed = {};
        showMarks();
        m_row->setQuiet(false);
    });
    connect(m_tabs, &FlatTabs::currentChanged, this, &OutgoingPane::showTab);
    connect(m_comments, &CommentList::currentChanged, this, [this] {
        showMarks();
        goToComment();
        takeActions(m_states);
    });
    connect(m_files->view(), &PdfView::opened, this, [this] {
        showMarks();
        takeActions(m_states);
    });
    connect(m_files, &FileView::fileChanged, this, &OutgoingPane::showMarks);
    connect(m_files->view()->area(), &PageArea::placed, this, &OutgoingPane::comment);
    connect(m_files, &FileView::failed, this, [this](const Error &error) { m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error)); });
    connect(m_files, &FileView::saved, this, [this](const QString &path) { Q_EMIT messageShown(tr("Saved %1.").arg(path)); });
    connect(m_details, &DetailsTab::fileWanted, this, [this](const QString &hash) {
        setTab(0);
        m_files->showHash(hash);
    });
    connect(m_links, &LinksTab::documentRequested, this, &OutgoingPane::documentRequested);
    connect(m_readTimer, &QTimer::timeout, this, [this] {
        if (!m_id.isNull() && isVisible())
            onResult(outgoing::markRead(m_parts.office, m_id), this, [](const Outcome &) {});
    });
}

void OutgoingPane::connectActions()
{
    for (const ActionEntry &entry : OutgoingActions::workflow()) {
        const QByteArray action = entry.id.toLatin1();
        m_actions.on(entry.id, this, [this, action] { openAction(action); });
    }
    m_actions.on(QStringLiteral("out.follow"), this, [this] {
        Q_EMIT followRequested(m_id, QStringList{OutgoingLabels::code(m_document), m_document.fields.subject}.join(QStringLiteral(" · ")));
    });
    m_actions.on(QStringLiteral("out.copy"), this, [this] { Q_EMIT pageRequested(copiesPage, {{QStringLiteral("copy"), m_id.toString()}}); });
    m_actions.on(QStringLiteral("out.envelopes"), this, [this] { askEnvelopes(); });
    m_actions.on(QStringLiteral("out.lend"), this, [this] { Q_EMIT pageRequested(copiesPage, {{QStringLiteral("lend"), m_document.code}}); });
    m_actions.on(QStringLiteral("out.enterSigned"), this, [this] {
        m_entering = true;
        openForm("outgoing.signed");
    });
    m_actions.on(QStringLiteral("out.place"), this, [this] {
        setTab(0);
        m_files->view()->area()->startPlacing();
        Q_EMIT messageShown(tr("Drag over the place that you want to comment on; Escape ends it."));
    });
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_actions.on(QStringLiteral("out.tab%1").arg(tab + 1), this, [this, tab] { setTab(tab); });
    m_actions.on(QStringLiteral("out.thumbnails"), this, [this] { m_files->view()->setThumbnailsShown(!m_files->view()->thumbnailsShown()); });
    m_actions.on(QStringLiteral("out.open"), this, [this] { m_files->openElsewhere(); });
    m_actions.on(QStringLiteral("out.save"), this, [this] { m_files->saveCopy(); });
}

/// Of those that are marked, without a mark of all that get paper.
void OutgoingPane::askEnvelopes()
{
    QStringList chosen;
    for (const RecipientId &one : m_recipients->chosen())
        chosen << one.toString();
    Q_EMIT pageRequested(copiesPage, {{QStringLiteral("envelopes"), m_id.toString()}, {QStringLiteral("recipients"), chosen}});
}

void OutgoingPane::showDocument(const SubjectId &id)
{
    if (id == m_id)
        return;
    m_drafts.flush();
    m_panel->close();
    m_files->view()->area()->stopPlacing();
    closeFindings();
    m_editWhen.clear();
    m_checkWhen.clear();
    m_id = id;
    m_document = {};
    m_states.clear();
    takePaper({});
    m_banner->show(Banner::Kind::Note, {});
    showCopy();
    m_readTimer->stop();
    clear();
    if (id.isNull())
        return;
    m_readTimer->start();
    load();
}

/// Nothing of the document before is shown while the next one is read.
void OutgoingPane::clear()
{
    ++m_generation;
    m_stack->setCurrentWidget(m_empty);
    m_empty->setSentence(m_id.isNull() ? tr("Choose a document to see it here.") : tr("Opening…"));
    m_historyModel->setEvents({}, m_parts.directory.current());
    takeActions({});
}

/// What may be done is asked for once the document and the place of its paper are there: the answers come in one order.
void OutgoingPane::load()
{
    const int generation = ++m_generation;
    if (!m_parts.directory.ready())
        return; // nobody has a name yet; loaded as soon as they have
    onResult(outgoing::document(m_parts.office, m_id), this, [this, generation](const Result<OutgoingDocument> &document) {
        if (generation != m_generation)
            return;
        if (!document) {
            m_document = {};
            clear();
            m_empty->setSentence(ErrorWords::sentence(document.error()));
            return;
        }
        take(*document);
        onResult(incoming::paperPlace(m_parts.office, m_id), this, [this, generation](const Result<PaperPlace> &place) {
            if (generation != m_generation)
                return;
            takePaper(place.value_or(PaperPlace()));
            askActions();
        });
    });
}

void OutgoingPane::askActions()
{
    const auto asked = m_parts.delegation ? delegation::actions(m_parts.office, *m_parts.delegation, m_id, "outgoing") : m_parts.office.actions(m_id, "outgoing");
    onResult(asked, this, [this, generation = m_generation](const Result<QList<ActionState>> &states) {
        if (generation != m_generation)
            return;
        takeActions(states.value_or(QList<ActionState>()));
        Q_EMIT loaded();
    });
}

void OutgoingPane::takePaper(const PaperPlace &place)
{
    m_paper = place;
    m_header->setPlace(place);
    m_details->setPlace(place);
}

void OutgoingPane::take(const OutgoingDocument &document)
{
    const qint64 now = m_parts.office.now();
    const int offset = m_parts.directory.current().agency.utcOffsetMinutes;
    const DraftFile *before = m_document.id == document.id ? m_document.currentFile(QStringLiteral("main")) : nullptr;
    const bool follows = before && before->hash == m_files->shownHash();
    m_document = document;
    m_header->setDocument(document, m_parts.directory, now);
    m_comments->setDocument(document, offset);
    showFiles();
    if (const DraftFile *main = document.currentFile(QStringLiteral("main")); main && follows)
        m_files->showHash(main->hash); // what is decided on is what is seen
    m_review->setDocument(document, now, offset);
    m_recipients->setDocument(document);
    m_details->setDocument(document, offset);
    showTab();
    const bool returned = document.state == OutgoingState::Draft && document.returned;
    const bool open = document.state == OutgoingState::InReview || document.state == OutgoingState::Approved;
    m_returned->show(Banner::Kind::Warning, returned ? tr("Sent back: %1").arg(document.returnReason) : open ? OutgoingLabels::objections(document, m_parts.directory) : QString());
    m_banner->show(Banner::Kind::Info, document.readOnly ? tr("A newer version of the program has written to this document; here it can only be read.") : QString());
    m_stack->setCurrentWidget(m_page);
    if (hasLeft(document.state))
        onResult(outgoing::dispatches(m_parts.office, m_id), this, [this, generation = m_generation](const Result<QList<DispatchEntry>> &entries) {
            if (generation == m_generation)
                m_recipients->setDispatches(entries.value_or(QList<DispatchEntry>()));
        });
}

void OutgoingPane::showFiles()
{
    QList<DocumentFile> files;
    QStringList labels;
    for (const DraftFile &file : newestFirst(m_document.files)) {
        files << DocumentFile{file.hash, file.name, file.size, file.role, file.event};
        labels << QStringList{versionName(file), file.name}.join(QStringLiteral(" · "));
    }
    m_files->setFiles(m_document.id, files, labels);
    showMarks();
}

const ActionState *OutgoingPane::state(const QByteArray &action) const
{
    for (const ActionState &each : m_states) {
        if (each.action == action)
            return &each;
    }
    return nullptr;
}

void OutgoingPane::takeActions(const QList<ActionState> &states)
{
    m_states = OutgoingActions::sensible(m_document, states);
    QList<QAction *> rest;
    const QByteArray main = OutgoingActions::primary(m_document, m_states);
    for (const ActionEntry &entry : OutgoingActions::workflow()) {
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
    takeOwnActions(rest);
    QList<QAction *> buttons;
    if (entersSignature())
        buttons << m_actions.action(QStringLiteral("out.enterSigned"));
    takeTextActions(buttons, rest);
    for (const QByteArray &action : OutgoingActions::further(m_states, main))
        buttons << m_actions.action(QString::fromLatin1(action));
    QAction *first = main.isEmpty() ? nullptr : m_actions.action(QString::fromLatin1(main));
    m_writesFirst = main == "outgoing.version_added" && buttons.contains(m_actions.action(QStringLiteral("out.write")));
    if (m_writesFirst) { // a draft without a text is written; a file is brought where there is one
        buttons.removeOne(m_actions.action(QStringLiteral("out.write")));
        buttons.prepend(std::exchange(first, m_actions.action(QStringLiteral("out.write"))));
    }
    m_signsFirst = (main == "outgoing.signed" || main == "outgoing.sealed") && signsNow();
    if (m_signsFirst)
        buttons.prepend(std::exchange(first, m_actions.action(QStringLiteral("out.sign"))));
    m_row->setActions(first, buttons, rest);
    m_row->setQuiet(m_panel->isOpen());
}

void OutgoingPane::showTab()
{
    if (m_document.id.isNull())
        return;
    const QWidget *shown = m_tabs->widget(m_tabs->currentIndex());
    if (shown == m_links)
        m_links->setDocument(m_document);
    if (shown != m_history)
        return;
    onResult(outgoing::history(m_parts.office, m_id), this, [this, generation = m_generation](const Result<QList<Event>> &events) {
        if (generation == m_generation && events)
            m_historyModel->setEvents(*events, m_parts.directory.current());
    });
}

void OutgoingPane::setTab(int index)
{
    m_tabs->setCurrentIndex(qBound(0, index, m_tabs->count() - 1));
}

bool OutgoingPane::find()
{
    if (m_stack->currentWidget() != m_page || !m_files->view()->canFind())
        return false;
    setTab(0);
    m_files->view()->openFind();
    return true;
}

void OutgoingPane::settle()
{
    m_drafts.flush();
}

}
