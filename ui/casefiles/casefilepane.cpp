// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefiles/casefilepane.h"

#include "app/casefiles/casefiles.h"
#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "app/words/workwords.h"
#include "ui/casefiles/caseactions.h"
#include "ui/casefiles/casefileform.h"
#include "ui/casefiles/casefilemodel.h"
#include "ui/casefiles/entrymodel.h"
#include "ui/widgets/reasondialog.h"
#include "ui/models/directorywatch.h"
#include "ui/models/historymodel.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr std::pair<int, int> columnWidths[] = {{EntryModel::Ordinal, 44}, {EntryModel::Code, 130}, {EntryModel::Issued, 104},
                                                {EntryModel::Agency, 132}, {EntryModel::Sheets, 56}, {EntryModel::Note, 84}};

QTableView *entryTable(EntryModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("caseEntries"));
    table->setAccessibleName(CaseActions::documentsName());
    table->setModel(model);
    setUpTable(table);
    table->setSortingEnabled(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setDragEnabled(true);
    table->setAcceptDrops(true);
    table->setDropIndicatorShown(true);
    table->setDragDropMode(QAbstractItemView::DragDrop);
    table->setDragDropOverwriteMode(false);
    table->setDefaultDropAction(Qt::MoveAction);
    table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    table->horizontalHeader()->setSectionResizeMode(EntryModel::Subject, QHeaderView::Stretch);
    for (const auto &[column, width] : columnWidths)
        table->setColumnWidth(column, qMax(scaled(width, table->fontMetrics()), table->horizontalHeader()->sectionSizeHint(column)));
    return table;
}
}

CaseFilePane::CaseFilePane(const CaseFileParts &parts, Actions &actions, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_actions(actions), m_model(new EntryModel(this))
{
    m_actions.add(CaseActions::pane());
    build();
    connectActions();
    takeActions({});
}

void CaseFilePane::build()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_title = new ElidedLabel({}, page);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setEmphasis(1.25, true);
    m_facts = new ElidedLabel({}, page);
    m_facts->setObjectName(QStringLiteral("caseFacts"));
    m_facts->setQuiet(true);
    m_state = new Chip({}, Tone::Neutral, page);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_facts, 1);
    line->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (const char *id : {"case.openEntry", "case.print", "case.export"})
        buttons->addWidget(new Button(m_actions.action(QLatin1String(id)), Button::Look::Framed, page));
    auto *menu = new QMenu(page);
    for (const char *id : {"case.up", "case.down", "case.takeOut", "case.describe", "case.correct", "case.close", "case.reopen", "case.withdraw"})
        menu->addAction(m_actions.action(QLatin1String(id)));
    menu->setToolTipsVisible(true);
    auto *more = new Button(tr("More"), Button::Look::Framed, page);
    more->setObjectName(QStringLiteral("caseMore"));
    more->setMenu(menu);
    buttons->addWidget(more);
    buttons->addStretch();
    m_banner = new Banner(page);
    m_banner->hide();

    m_tabs = new FlatTabs(page);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case file"));
    m_entries = entryTable(m_model, m_tabs);
    auto *nothing = new EmptyState(QStringLiteral("archive"), tr("No document lies in this case file yet. “Put into a case file” beside a document brings it here."), m_tabs);
    auto *documents = new ListOrEmpty(m_entries, nothing, m_tabs);
    documents->setContentsMargins(space::m, 0, 0, 0);
    m_tabs->addTab(documents, tr("Documents of the case file"));
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_details = wrappedLabel({}, scroll);
    m_details->setObjectName(QStringLiteral("caseDetails"));
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMargin(space::l);
    scroll->setWidget(m_details);
    scroll->setAccessibleName(tr("Details"));
    m_tabs->addTab(scroll, tr("Details"));
    m_history = new QListWidget(m_tabs);
    m_history->setObjectName(QStringLiteral("caseHistory"));
    m_history->setAccessibleName(tr("History of the case file"));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setWordWrap(true);
    m_history->setSpacing(space::xs);
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_tabs->addTab(m_history, tr("History of the case file"));

    auto *top = new QVBoxLayout;
    top->setContentsMargins(18, space::m, 18, 10);
    top->setSpacing(space::s);
    top->addWidget(m_title);
    top->addLayout(line);
    top->addLayout(buttons);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(new Separator(Qt::Horizontal, page));
    column->addWidget(m_tabs, 1);
    m_empty = new EmptyState(QStringLiteral("archive"), tr("Choose a case file to see it here."), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void CaseFilePane::connectActions()
{
    m_actions.on(QStringLiteral("case.openEntry"), this, [this] { openEntry(); });
    m_actions.on(QStringLiteral("case.up"), this, [this] { moveBy(-1); });
    m_actions.on(QStringLiteral("case.down"), this, [this] { moveBy(1); });
    m_actions.on(QStringLiteral("case.takeOut"), this, [this] { takeOut(); });
    m_actions.on(QStringLiteral("case.describe"), this, [this] {
        m_tabs->setCurrentIndex(0);
        m_entries->edit(m_entries->currentIndex().siblingAtColumn(EntryModel::Sheets));
    });
    m_actions.on(QStringLiteral("case.correct"), this, [this] { correct(); });
    m_actions.on(QStringLiteral("case.close"), this, [this] { close(); });
    m_actions.on(QStringLiteral("case.reopen"), this, [this] {
        askReason(tr("Reopen the case file"), tr("Reopen"), "casefile.reopened", tr("The case file is open again."));
    });
    m_actions.on(QStringLiteral("case.withdraw"), this, [this] {
        askReason(tr("Withdraw the case file"), tr("Withdraw"), "casefile.withdrawn", tr("The case file is withdrawn; its code is free again."));
    });
    m_actions.on(QStringLiteral("case.print"), this, [this] { askPrint(); });
    m_actions.on(QStringLiteral("case.export"), this, [this] { askExport(); });
    connect(m_entries, &QTableView::doubleClicked, this, &CaseFilePane::openEntry);
    connect(m_entries, &QTableView::activated, this, &CaseFilePane::openEntry);
    connect(m_model, &EntryModel::moveWanted, this, &CaseFilePane::move);
    connect(m_model, &EntryModel::described, this, &CaseFilePane::describe);
    connect(m_tabs, &FlatTabs::currentChanged, this, &CaseFilePane::showHistory);
    connect(&m_parts.office, &Office::changed, this, [this](const ChangeSet &changes) {
        if (!m_id.isNull() && (changes.everything || changes.subjects.contains(m_id)))
            load();
    });
    connect(&m_parts.directory, &DirectoryWatch::changed, this, [this] {
        if (!m_file.id.isNull())
            showDetails();
    });
}

void CaseFilePane::showFile(const SubjectId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_file = {};
    m_wanted = {};
    m_banner->show(Banner::Kind::Note, {});
    m_model->setEntries({});
    if (id.isNull()) {
        ++m_generation;
        m_stack->setCurrentIndex(0);
        m_empty->setSentence(tr("Choose a case file to see it here."));
        takeActions({});
        return;
    }
    load();
}

void CaseFilePane::load()
{
    const int generation = ++m_generation;
    onResult(casefiles::caseFile(m_parts.office, m_id), this, [this, generation](const Result<CaseFile> &file) {
        if (generation != m_generation)
            return;
        if (!file) {
            m_file = {};
            m_empty->setSentence(ErrorWords::sentence(file.error()));
            m_stack->setCurrentIndex(0);
            takeActions({});
            return;
        }
        take(*file);
        onResult(m_parts.office.actions(m_id, "casefile"), this, [this, generation](const Result<QList<ActionState>> &states) {
            if (generation != m_generation)
                return;
            takeActions(states.value_or(QList<ActionState>()));
            Q_EMIT loaded();
        });
    });
}

void CaseFilePane::take(const CaseFile &file)
{
    const SubjectId before = m_wanted.isNull() ? currentDocument() : m_wanted;
    m_wanted = {};
    m_file = file;
    m_model->setEntries(file.entries);
    selectDocument(before);
    m_title->setText(file.title);
    m_state->setChip(WorkWords::caseState(file.closed), file.closed ? Tone::Neutral : Tone::Done);
    showDetails();
    showHistory();
    m_stack->setCurrentIndex(1);
}

void CaseFilePane::selectDocument(const SubjectId &document)
{
    const int row = qMax(0, m_model->rowOf(document));
    if (m_model->rowCount() > 0)
        m_entries->setCurrentIndex(m_model->index(row, EntryModel::Subject));
}

void CaseFilePane::showDetails()
{
    const QString keeper = m_parts.directory.personName(m_file.keeper);
    const QString retention = casefiles::retentionText(m_file);
    m_facts->setText(QStringList{shownCaseCode(m_file), keeper, retention.isEmpty() ? tr("retention not fixed") : tr("kept %1").arg(retention),
                                 tr("%n document(s)", nullptr, m_file.documents)}.join(QStringLiteral(" · ")));
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << name + QStringLiteral(": ") + value;
    };
    add(tr("Case file code"), shownCaseCode(m_file));
    add(tr("Title of the case file"), m_file.title);
    add(tr("Keeper"), keeper);
    add(tr("Unit"), m_parts.directory.unitName(m_file.unit));
    add(tr("Retention"), retention);
    add(tr("Begin"), shownDate(m_file.start));
    add(tr("End"), shownDate(m_file.end));
    add(tr("Who may read it"), WorkWords::rights(m_file.rights));
    add(tr("Language"), m_file.language);
    add(tr("Note"), m_file.note);
    m_details->setText(lines.join(QStringLiteral("\n\n")));
}

void CaseFilePane::showHistory()
{
    if (m_file.id.isNull() || m_tabs->currentIndex() != 2)
        return;
    onResult(casefiles::history(m_parts.office, m_id), this, [this, id = m_id](const Result<QList<Event>> &events) {
        if (id != m_id || !events)
            return;
        HistoryModel words;
        words.setEvents(*events, m_parts.directory.current());
        m_history->clear();
        for (int row = 0; row < words.rowCount(); ++row)
            m_history->addItem(words.index(row).data(HistoryModel::TimeRole).toString() + QStringLiteral("  ·  ") + words.index(row).data().toString());
    });
}

void CaseFilePane::takeActions(const QList<ActionState> &states)
{
    const bool there = !m_file.id.isNull();
    const auto set = [&](const char *id, const QByteArray &action) {
        const auto found = std::find_if(states.begin(), states.end(), [&](const ActionState &each) { return each.action == action; });
        const bool allowed = there && found != states.end() && found->allowed;
        m_actions.setEnabled(QLatin1String(id), allowed, there && found != states.end() ? ActionWords::why(*found) : tr("No case file is chosen."));
        return allowed;
    };
    const bool moves = set("case.up", "casefile.reordered");
    set("case.down", "casefile.reordered");
    set("case.takeOut", "casefile.document_removed");
    const bool describes = set("case.describe", "casefile.entry_described");
    set("case.correct", "casefile.corrected");
    set("case.close", "casefile.closed");
    set("case.reopen", "casefile.reopened");
    set("case.withdraw", "casefile.withdrawn");
    m_actions.setVisible(QStringLiteral("case.close"), !m_file.closed);
    m_actions.setVisible(QStringLiteral("case.reopen"), m_file.closed);
    m_actions.setVisible(QStringLiteral("case.withdraw"), there && !m_file.closed && m_file.entries.isEmpty());
    for (const char *id : {"case.print", "case.export"})
        m_actions.setEnabled(QLatin1String(id), there, tr("No case file is chosen."));
    m_actions.setEnabled(QStringLiteral("case.openEntry"), there && m_model->rowCount() > 0, tr("No document lies in the case file."));
    m_model->setChangeable(moves || describes);
    m_entries->setDragEnabled(moves);
    m_entries->setAcceptDrops(moves);
}

}
