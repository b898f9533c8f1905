// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpage.h"

#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/shell/listexporter.h"
#include "ui/sync/conflictpane.h"
#include "ui/sync/connectioncard.h"
#include "ui/sync/keptcopies.h"
#include "ui/sync/linkdialogs.h"
#include "ui/sync/serveraccountform.h"
#include "ui/sync/sidesexport.h"
#include "ui/sync/sidespane.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace congso {

namespace {
enum Body { ListsBody, SidesBody };
constexpr int listWidth = 390;
enum Detail { NothingDetail, ConflictDetail, PendingDetail };

QList<ActionEntry> syncActions()
{
    const QString group = SyncPage::tr("Office server");
    return {{QStringLiteral("sync.now"), SyncPage::tr("Exchange now"), SyncPage::tr("Asks the server at once instead of in a while"), QStringLiteral("refresh"), {}, group},
            {QStringLiteral("sync.again"), SyncPage::tr("Send again"), SyncPage::tr("What you did since the backup is sent to the server once more; nothing is deleted on either side"), QStringLiteral("send"), {}, group},
            {QStringLiteral("sync.waitNoLonger"), SyncPage::tr("Wait no longer"), SyncPage::tr("What you did is decided again without what the server has lost; what does not fit any more is kept under “Did not fit”, beside what others had done. If they send it after all, it comes as usual"), QStringLiteral("undo"), {}, group},
            {QStringLiteral("sync.export"), SyncPage::tr("Export what is only here…"), SyncPage::tr("A table of every act that the server does not have, with all that was written"), QStringLiteral("export"), {}, group},
            {QStringLiteral("sync.agree"), SyncPage::tr("Let them go"), SyncPage::tr("The documents that you may not read any more are removed from this computer; the server keeps them"), QStringLiteral("delete"), {}, group},
            {QStringLiteral("sync.link"), SyncPage::tr("Connect to a server…"), SyncPage::tr("This office becomes a part of the one on a server, with everything that is in it"), QStringLiteral("link"), {}, group},
            {QStringLiteral("sync.certificate"), SyncPage::tr("Choose its certificate…"), SyncPage::tr("The file by which the server proves who it is, as whoever administers it gives it out"), QStringLiteral("key"), {}, group},
            {QStringLiteral("sync.reserve"), SyncPage::tr("Reserve a number…"), SyncPage::tr("Take the next number of a book ahead, to be given when the server cannot be reached"), QStringLiteral("book"), {}, group},
            {QStringLiteral("sync.giveBack"), SyncPage::tr("Give back a number…"), SyncPage::tr("A number that was taken ahead is not needed: it is struck out with a reason"), QStringLiteral("undo"), {}, group},
            {QStringLiteral("sync.leave"), SyncPage::tr("Leave the server…"), SyncPage::tr("What is here becomes an office of its own; nothing is lost on either side"), QStringLiteral("close"), {}, group}};
}

QListWidget *listNamed(const char *name, const QString &said)
{
    auto *list = new QListWidget;
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(said);
    setUpTwoLineList(list);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    return list;
}

/// What is done, when, and to which document; \a said is all of it, for who hears the row.
QListWidgetItem *rowOf(const QByteArray &kind, const QString &when, const QString &label, const ChipText &chip)
{
    QStringList said{ActionWords::name(kind), when, chip.text, label};
    said.removeAll(QString());
    auto *row = new QListWidgetItem(said.join(QStringLiteral(", ")));
    row->setData(RowCode, ActionWords::name(kind));
    row->setData(RowSender, when);
    row->setData(RowSubject, label);
    if (!chip.text.isEmpty())
        row->setData(RowChips, QVariant::fromValue(QList<ChipText>{chip}));
    return row;
}

QByteArray areaIn(const QByteArray &kind)
{
    return kind.left(kind.indexOf('.'));
}
}

SyncPage::SyncPage(Office &office, sync::SyncKeeper &keeper, const DirectoryWatch &directory, QWidget *parent)
    : Page(QStringLiteral("sync"), parent), m_office(office), m_keeper(keeper), m_directory(directory), m_banner(new Banner(this)), m_exporter(new ListExporter(this, nullptr))
{
    setTitle(tr("Office server"));
    actions().add(syncActions());
    connectActions();
    build();
    connect(&m_keeper, &sync::SyncKeeper::changed, this, [this] {
        showState();
        load();
    });
    connect(&m_directory, &DirectoryWatch::changed, this, [this] { showChosen(); });
    connect(m_exporter, &ListExporter::messageShown, this, &SyncPage::messageShown);
    connect(&m_keeper, &sync::SyncKeeper::keptNowhere, this, [this] { Q_EMIT messageShown(tr("The password is used until the program ends: this computer's keychain, which would keep it, is missing or locked.")); });
    showState();
    load();
}

SyncPage::~SyncPage()
{
    m_comparing.request_stop();
}

void SyncPage::connectActions()
{
    actions().on(QStringLiteral("sync.now"), this, [this] { m_keeper.hurry(); });
    actions().on(QStringLiteral("sync.again"), this, [this] { sendAgain(); });
    actions().on(QStringLiteral("sync.waitNoLonger"), this, [this] { waitNoLonger(); });
    actions().on(QStringLiteral("sync.export"), this, [this] { exportSide(); });
    actions().on(QStringLiteral("sync.agree"), this, [this] { run(sync::agreeToVanishing(m_office.store())); });
    actions().on(QStringLiteral("sync.link"), this, [this] { openLink(); });
    actions().on(QStringLiteral("sync.leave"), this, [this] { openLeave(); });
    actions().on(QStringLiteral("sync.certificate"), this, [this] { openCertificate(); });
    actions().on(QStringLiteral("sync.reserve"), this, [this] { Q_EMIT reserveRequested(); });
    actions().on(QStringLiteral("sync.giveBack"), this, [this] { Q_EMIT giveBackRequested(); });
}

void SyncPage::build()
{
    m_banner->setObjectName(QStringLiteral("sync.banner"));
    m_banner->setClosable(false);
    m_card = new ConnectionCard(m_keeper, actions());
    connect(m_card, &ConnectionCard::quotaChosen, this, [this](qint64 bytes) { run(sync::setQuota(m_office.store(), bytes)); });
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setObjectName(QStringLiteral("sync.parts"));
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(lists());
    parts->addWidget(details());
    parts->setSizes({listWidth, 2 * listWidth});
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    m_sides = new SidesPane;
    connect(m_sides, &SidesPane::documentRequested, this, &SyncPage::documentRequested);
    m_body = new QStackedWidget;
    m_body->addWidget(parts);
    m_body->addWidget(m_sides);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    column->addWidget(m_banner);
    column->addWidget(m_card);
    column->addWidget(new Separator);
    column->addWidget(m_body, 1);
    column->addStretch();
}

QWidget *SyncPage::lists()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::xs);
    m_conflictTitle = new SectionHeader(tr("Did not fit"));
    m_settledToo = new QCheckBox(tr("settled ones too"));
    m_settledToo->setObjectName(QStringLiteral("sync.settledToo"));
    m_conflictTitle->addWidget(m_settledToo);
    m_conflicts = listNamed("sync.conflicts", tr("Acts that did not fit what others had done"));
    m_pendingTitle = new SectionHeader(tr("Waiting to be sent"));
    m_pending = listNamed("sync.pending", tr("Acts that wait to be sent"));
    m_copies = new KeptCopies(m_office);
    connect(m_copies, &KeptCopies::messageShown, this, &SyncPage::messageShown);
    connect(m_copies, &KeptCopies::failed, this, [this](const Error &error) {
        m_refused = error;
        showProblem();
    });
    column->addWidget(m_conflictTitle);
    column->addWidget(m_conflicts, 1);
    column->addWidget(m_pendingTitle);
    column->addWidget(m_pending, 1);
    column->addWidget(m_copies);
    column->addStretch();
    connect(m_settledToo, &QAbstractButton::toggled, this, &SyncPage::load);
    // One of the two lists has the row whose details are beside it.
    connect(m_conflicts, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_pending->setCurrentRow(-1);
        m_refused.reset();
        showProblem();
        showChosen();
    });
    connect(m_pending, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_conflicts->setCurrentRow(-1);
        showChosen();
    });
    connect(m_pending, &QListWidget::itemActivated, this, [this] {
        const sync::PendingItem item = m_waiting.value(m_pending->currentRow());
        if (!item.label.isEmpty())
            Q_EMIT documentRequested(item.subject, areaIn(item.kind));
    });
    return part;
}

QWidget *SyncPage::details()
{
    m_conflict = new ConflictPane;
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("sync.detail"));
    m_text->setAccessibleName(tr("What waits to be sent"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("bare", true);
    m_text->document()->setDocumentMargin(space::m);
    m_detail = new QStackedWidget;
    m_detail->addWidget(new EmptyState(QStringLiteral("check"), tr("Nothing is in conflict. What waits to be sent is at the left; chosen, it is read here.")));
    m_detail->addWidget(m_conflict);
    m_detail->addWidget(m_text);
    connect(m_conflict, &ConflictPane::chosen, this, &SyncPage::settle);
    connect(m_conflict, &ConflictPane::copied, this, [this] { Q_EMIT messageShown(tr("It is on the clipboard.")); });
    connect(m_conflict, &ConflictPane::documentWanted, this, [this] {
        const sync::ConflictItem item = m_items.value(m_conflicts->currentRow());
        Q_EMIT documentRequested(item.subject, areaIn(item.kind));
    });
    connect(m_conflict, &ConflictPane::filesWanted, this, &SyncPage::askForFolder);
    return m_detail;
}

void SyncPage::showNumbers()
{
    m_numbers = true;
    showState();
    load();
}

void SyncPage::entered()
{
    showState();
    load();
    if (m_conflicts->count() > 0)
        m_conflicts->setFocus();
    else if (m_pending->count() > 0)
        m_pending->setFocus();
    else
        m_card->focusFirst();
}

void SyncPage::setCopiesFolder(const QString &folder)
{
    m_copies->setFolder(folder);
}

void SyncPage::showState()
{
    const bool linked = m_keeper.isLinked();
    m_card->showState(m_office.store().utcOffsetMinutes(), m_office.identity().person.name);
    actions().setVisible(QStringLiteral("sync.now"), linked);
    actions().setEnabled(QStringLiteral("sync.now"), m_keeper.running(), tr("The password for the server is needed first."));
    actions().setVisible(QStringLiteral("sync.link"), !linked);
    actions().setVisible(QStringLiteral("sync.leave"), linked);
    for (const char *numbers : {"sync.reserve", "sync.giveBack"})
        actions().setVisible(QLatin1String(numbers), linked && m_numbers);
    // What did not fit stays readable where the server was left.
    m_body->setVisible(linked || m_keeper.state().conflicts > 0);
    showProblem();
    showBody();
}

void SyncPage::showProblem()
{
    const sync::SyncState &state = m_keeper.state();
    const QString stopped = state.link ? state.link->stopped : QString();
    const bool restored = stopped == QLatin1String("restored");
    const bool older = stopped == QLatin1String("older");
    actions().setVisible(QStringLiteral("sync.again"), restored || older);
    actions().setEnabled(QStringLiteral("sync.again"), restored || (m_compared && m_compared->asked), tr("The server has to answer first: what it has is not known."));
    actions().setVisible(QStringLiteral("sync.export"), !stopped.isEmpty());
    actions().setEnabled(QStringLiteral("sync.export"), m_compared && !m_compared->here.isEmpty(), tr("Nothing is on this computer alone."));
    actions().setVisible(QStringLiteral("sync.agree"), state.vanishingAsked > 0);
    actions().setVisible(QStringLiteral("sync.certificate"), SyncWords::unsafe(m_keeper));
    actions().setVisible(QStringLiteral("sync.waitNoLonger"), state.othersWaiting > 0 && stopped.isEmpty());
    if (!stopped.isEmpty()) {
        QList<QAction *> steps;
        if (restored || older)
            steps << actions().action(QStringLiteral("sync.again"));
        steps << actions().action(QStringLiteral("sync.export"));
        m_banner->show(Banner::Kind::Error, SyncWords::stopped(*state.link), steps);
    } else if (state.vanishingAsked > 0) {
        m_banner->show(Banner::Kind::Warning, tr("%n documents may not be read by you any more, unusually many at once. They stay on this computer until you agree; if your posts were changed by mistake, leave them, and ask whoever administers the agency.", nullptr, int(state.vanishingAsked)),
                       {actions().action(QStringLiteral("sync.agree"))});
    } else if (m_refused) {
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(*m_refused));
    } else if (state.othersWaiting > 0) {
        m_banner->show(Banner::Kind::Note, SyncWords::others(state), {actions().action(QStringLiteral("sync.waitNoLonger"))});
    } else if (SyncWords::unsafe(m_keeper)) {
        m_banner->show(Banner::Kind::Error, SyncWords::problem(m_keeper), {actions().action(QStringLiteral("sync.certificate"))});
    } else if (m_keeper.failure()) {
        m_banner->show(m_keeper.phase() == sync::SyncService::Phase::Refused || !SyncWords::hindered(m_keeper).isEmpty() ? Banner::Kind::Warning : Banner::Kind::Note, SyncWords::problem(m_keeper));
    } else {
        m_banner->show(Banner::Kind::Note, QString());
    }
}

void SyncPage::showBody()
{
    const sync::SyncState &state = m_keeper.state();
    const QString stopped = state.link ? state.link->stopped : QString();
    const bool differs = !stopped.isEmpty() || state.vanishingAsked > 0;
    m_body->setCurrentIndex(differs ? SidesBody : ListsBody);
    // Asked of the server again where it could not answer, or something else has happened.
    const QString reason = differs ? QStringLiteral("%1 %2 %3 %4").arg(stopped).arg(state.vanishingAsked).arg(state.pending).arg(m_keeper.running()) : QString();
    if (reason != m_comparedFor) {
        m_comparedFor = reason;
        loadSides();
    }
}

void SyncPage::loadSides()
{
    const int generation = ++m_sidesGeneration;
    m_comparing.request_stop();
    m_compared.reset();
    const sync::SyncState &state = m_keeper.state();
    if (m_comparedFor.isEmpty())
        return;
    if (state.link->stopped.isEmpty()) {
        onResult(sync::vanishingItems(m_office.store()), this, [this, generation](const Result<QList<sync::VanishingItem>> &items) {
            if (items && generation == m_sidesGeneration)
                m_sides->showVanishing(*items);
        });
        return;
    }
    m_comparing = std::stop_source();
    onResult(sync::compare(m_office, m_keeper.account(), m_comparing.get_token()), this, [this, generation](const Result<sync::Comparison> &comparison) {
        if (!comparison || generation != m_sidesGeneration)
            return;
        m_compared = *comparison;
        m_sides->showComparison(*comparison, m_directory.current());
        if (const auto link = m_keeper.state().link; link && link->stopped == QLatin1String("other_office"))
            m_sides->showHereAlone();
        showProblem();
    });
}

void SyncPage::load()
{
    const int generation = ++m_generation;
    m_copies->load();
    onResult(sync::pendingItems(m_office), this, [this, generation](const Result<QList<sync::PendingItem>> &items) {
        if (items && generation == m_generation)
            showPending(*items);
    });
    onResult(sync::conflicts(m_office, m_settledToo->isChecked()), this, [this, generation](const Result<QList<sync::ConflictItem>> &items) {
        if (items && generation == m_generation)
            showConflicts(*items);
    });
    if (m_numbers)
        loadReserved();
}

void SyncPage::loadReserved()
{
    onResult(outgoing::reserved(m_office), this, [this, generation = m_generation](const Result<QList<outgoing::Reserved>> &all) {
        if (!all || generation != m_generation)
            return;
        m_card->showReserved(*all);
        actions().setEnabled(QStringLiteral("sync.giveBack"), !all->isEmpty(), tr("No number is reserved."));
    });
}

void SyncPage::showPending(const QList<sync::PendingItem> &items)
{
    const int zone = m_office.store().utcOffsetMinutes();
    const BatchId chosen = m_waiting.value(m_pending->currentRow()).batch;
    const bool had = m_pending->currentRow() >= 0;
    m_waiting = items;
    int row = -1;
    {
        const QSignalBlocker quiet(m_pending);
        m_pending->clear();
        for (const sync::PendingItem &item : items) {
            QListWidgetItem *line = rowOf(item.kind, FormatWords::dateTime(item.at, zone), SyncWords::about(item, m_directory.current()), {item.number ? tr("waits for its number") : QString(), Tone::Neutral});
            m_pending->addItem(line);
            line->setToolTip(plainToolTip(item.texts.join(u'\n')));
            row = had && item.batch == chosen ? m_pending->count() - 1 : row;
        }
        m_pending->setCurrentRow(row);
    }
    m_pendingTitle->setNote(items.isEmpty() ? tr("nothing") : FormatWords::number(items.size()));
    m_pending->setVisible(!items.isEmpty());
    showChosen();
}

void SyncPage::showConflicts(const QList<sync::ConflictItem> &items)
{
    const qint64 chosen = m_items.value(m_conflicts->currentRow()).id;
    m_items = items;
    int row = items.isEmpty() || m_pending->currentRow() >= 0 ? -1 : 0;
    int open = 0;
    {
        const QSignalBlocker quiet(m_conflicts);
        m_conflicts->clear();
        for (const sync::ConflictItem &item : items) {
            const QString settled = SyncWords::settled(item);
            m_conflicts->addItem(rowOf(item.kind, FormatWords::dateTime(item.at, m_office.store().utcOffsetMinutes()), SyncWords::about(item, m_directory.current()), {settled, Tone::Neutral}));
            open += item.settled.isEmpty() ? 1 : 0;
            row = item.id == chosen && row >= 0 ? m_conflicts->count() - 1 : row;
        }
        m_conflicts->setCurrentRow(row);
    }
    m_conflictTitle->setNote(open == 0 ? tr("nothing") : FormatWords::number(open));
    m_conflicts->setVisible(!items.isEmpty());
    showChosen();
}

void SyncPage::showChosen()
{
    const int conflict = m_conflicts->currentRow();
    const int waiting = m_pending->currentRow();
    const int zone = m_office.store().utcOffsetMinutes();
    if (conflict >= 0 && conflict < m_items.size()) {
        m_conflict->showItem(m_items.at(conflict), m_directory.current(), zone);
        m_detail->setCurrentIndex(ConflictDetail);
    } else if (waiting >= 0 && waiting < m_waiting.size()) {
        const QString text = SyncWords::pending(m_waiting.at(waiting), m_directory.current(), zone);
        if (m_text->toPlainText() != text)
            m_text->setPlainText(text);
        m_detail->setCurrentIndex(PendingDetail);
    } else {
        m_detail->setCurrentIndex(NothingDetail);
    }
}

void SyncPage::run(const QFuture<Result<std::monostate>> &act, const QString &said)
{
    onResult(act, this, [this, said](const Result<std::monostate> &done) {
        m_refused = done ? std::nullopt : std::optional(done.error());
        showProblem();
        if (done)
            m_keeper.begin();
        if (done && !said.isEmpty())
            Q_EMIT messageShown(said);
        load();
        m_keeper.hurry();
    });
}

void SyncPage::settle(sync::Keep keep)
{
    const int row = m_conflicts->currentRow();
    if (row >= 0 && row < m_items.size())
        run(sync::resolve(m_office, m_items.at(row).id, keep),
            keep == sync::Keep::Mine ? tr("What you wrote is kept and is being sent.") : tr("What others wrote stays. What you wrote can still be read among the settled ones."));
}

void SyncPage::sendAgain()
{
    const sync::SyncState &state = m_keeper.state();
    const bool found = state.link && state.link->stopped == QLatin1String("older") && m_compared;
    run(sync::sendAgainLater(m_office.store(), found ? std::optional(m_compared->after) : std::nullopt));
}

void SyncPage::waitNoLonger()
{
    onResult(sync::waitNoLonger(m_office.store()), this, [this](const Result<int> &done) {
        m_refused = done ? std::nullopt : std::optional(done.error());
        showProblem();
        if (done)
            Q_EMIT messageShown(tr("Not waited for any more. What others had done is kept here, among the settled ones."));
        m_keeper.begin();
        load();
    });
}

void SyncPage::exportSide()
{
    if (!m_compared)
        return;
    const SidesExport table(m_office, m_directory.current(), m_compared->here);
    m_exporter->ask(SidesExport::title(), [table](const QString &file, const std::stop_token &) { return QtConcurrent::run([table, file] { return table.write(file); }); });
}

void SyncPage::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the files"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SyncPage::saveFilesTo);
    dialog->open();
}

void SyncPage::saveFilesTo(const QString &folder)
{
    const QList<sync::ConflictFile> files = m_items.value(m_conflicts->currentRow()).files;
    onResult(sync::saveFiles(m_office, files, folder), this, [this, folder](const Result<int> &saved) {
        m_refused = saved ? std::nullopt : std::optional(saved.error());
        showProblem();
        if (saved)
            Q_EMIT messageShown(tr("%n files are in %1.", nullptr, *saved).arg(folder));
    });
}

void SyncPage::openLink()
{
    auto *dialog = new LinkDialog(m_office, m_keeper, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::linked, this, [this] { Q_EMIT messageShown(tr("Connected. What was recorded here is being sent.")); });
    dialog->open();
}

void SyncPage::openLeave()
{
    auto *dialog = new LeaveDialog(m_office, m_keeper, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeaveDialog::left, this, [this] { Q_EMIT messageShown(tr("This office is on its own now. Everything is here, and the server keeps what it had.")); });
    dialog->open();
}

void SyncPage::openCertificate()
{
    QFileDialog *dialog = certificateDialog(this);
    connect(dialog, &QFileDialog::fileSelected, this, &SyncPage::setCertificate);
    dialog->open();
}

void SyncPage::setCertificate(const QString &file)
{
    const auto account = m_keeper.account();
    onResult(sync::setCertificates(m_office.store(), file), this, [this, password = account ? account->credentials.password : QString()](const Result<std::monostate> &done) {
        m_refused = done ? std::nullopt : std::optional(done.error());
        if (done)
            m_keeper.linkChanged(password);
        showProblem();
    });
}

}
