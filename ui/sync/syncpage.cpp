// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpage.h"

#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
enum Column { FieldColumn, MineColumn, TheirsColumn, ColumnCount };

QList<ActionEntry> syncActions()
{
    return {{QStringLiteral("sync.now"), SyncPage::tr("Exchange now"), SyncPage::tr("Asks the server at once instead of in a while"), QStringLiteral("refresh"), {}, SyncPage::tr("Office server")},
            {QStringLiteral("sync.again"), SyncPage::tr("Send again"), SyncPage::tr("What you did since the backup is sent to the server once more; nothing is deleted on either side"), QStringLiteral("send"), {}, SyncPage::tr("Office server")},
            {QStringLiteral("sync.agree"), SyncPage::tr("Let them go"), SyncPage::tr("The documents that you may not read any more are removed from this computer; the server keeps them"), QStringLiteral("delete"), {}, SyncPage::tr("Office server")}};
}
}

SyncPage::SyncPage(Office &office, sync::SyncKeeper &keeper, const DirectoryWatch &directory, QWidget *parent)
    : Page(QStringLiteral("sync"), parent), m_office(office), m_keeper(keeper), m_directory(directory), m_banner(new Banner(this))
{
    setTitle(tr("Office server"));
    actions().add(syncActions());
    actions().on(QStringLiteral("sync.now"), this, [this] { m_keeper.hurry(); });
    actions().on(QStringLiteral("sync.again"), this, [this] { sendAgain(); });
    actions().on(QStringLiteral("sync.agree"), this, [this] { agree(); });
    build();
    connect(&m_keeper, &sync::SyncKeeper::changed, this, [this] {
        showState();
        load();
    });
    connect(&m_keeper, &sync::SyncKeeper::keptNowhere, this, [this] { Q_EMIT messageShown(tr("The password is used until the program ends: this computer has no keychain to keep it in.")); });
    showState();
    load();
}

void SyncPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    m_banner->setObjectName(QStringLiteral("sync.banner"));
    m_banner->setClosable(false);
    column->addWidget(m_banner);
    column->addWidget(connectionPart());
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setObjectName(QStringLiteral("sync.parts"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(pendingPart());
    parts->addWidget(conflictPart());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    column->addWidget(parts, 1);
}

QWidget *SyncPage::connectionPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_server = wrappedLabel();
    m_server->setObjectName(QStringLiteral("sync.server"));
    m_contact = wrappedLabel();
    m_contact->setObjectName(QStringLiteral("sync.contact"));
    m_waiting = wrappedLabel();
    m_waiting->setObjectName(QStringLiteral("sync.waiting"));
    m_passwordRow = new QWidget(part);
    auto *row = new QHBoxLayout(m_passwordRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_password = new QLineEdit;
    m_password->setObjectName(QStringLiteral("sync.password"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *use = new Button(tr("Sign in to the server"), Button::Look::Primary);
    use->setObjectName(QStringLiteral("sync.signIn"));
    row->addWidget(new LabelledField(tr("Password for the server"), m_password));
    row->addWidget(use, 0, Qt::AlignBottom);
    row->addStretch();
    const auto signIn = [this] {
        if (!m_password->text().isEmpty())
            m_keeper.setPassword(m_password->text());
        m_password->clear();
    };
    connect(use, &QAbstractButton::clicked, this, signIn);
    connect(m_password, &QLineEdit::returnPressed, this, signIn);
    auto *now = new Button(actions().action(QStringLiteral("sync.now")), Button::Look::Framed);
    now->setObjectName(QStringLiteral("sync.nowButton"));
    column->addWidget(m_server);
    column->addWidget(m_contact);
    column->addWidget(m_waiting);
    column->addWidget(m_passwordRow);
    column->addWidget(now, 0, Qt::AlignLeft);
    return part;
}

QWidget *SyncPage::pendingPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, space::s, 0);
    m_pendingTitle = new SectionHeader(tr("Waiting to be sent"));
    m_pending = new QListWidget;
    m_pending->setObjectName(QStringLiteral("sync.pending"));
    m_pending->setAccessibleName(tr("Acts that wait to be sent"));
    m_pending->setWordWrap(true);
    column->addWidget(m_pendingTitle);
    column->addWidget(m_pending, 1);
    connect(m_pending, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT documentRequested(SubjectId::fromString(item->data(Qt::UserRole).toString()));
    });
    return part;
}

QWidget *SyncPage::conflictPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(space::s, 0, 0, 0);
    m_conflictTitle = new SectionHeader(tr("Did not fit"));
    m_conflicts = new QListWidget;
    m_conflicts->setObjectName(QStringLiteral("sync.conflicts"));
    m_conflicts->setAccessibleName(tr("Acts that did not fit what others had done"));
    m_why = wrappedLabel();
    m_why->setObjectName(QStringLiteral("sync.why"));
    m_sides = new QTableWidget(0, ColumnCount);
    m_sides->setObjectName(QStringLiteral("sync.sides"));
    m_sides->setAccessibleName(tr("Both sides"));
    m_sides->setHorizontalHeaderLabels({tr("Field"), tr("What you wrote"), tr("What others wrote")});
    m_sides->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sides->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    m_sides->verticalHeader()->hide();
    m_sides->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sides->setWordWrap(true);
    m_mine = new Button(tr("Keep mine"), Button::Look::Framed);
    m_mine->setObjectName(QStringLiteral("sync.mine"));
    m_mine->setToolTip(tr("What you wrote is put in the place of what others wrote; theirs stays in the history"));
    m_theirs = new Button(tr("Keep theirs"), Button::Look::Framed);
    m_theirs->setObjectName(QStringLiteral("sync.theirs"));
    m_theirs->setToolTip(tr("Everything stays as others left it; what you wrote stays readable among the settled ones"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_mine);
    row->addWidget(m_theirs);
    row->addStretch();
    column->addWidget(m_conflictTitle);
    column->addWidget(m_conflicts, 1);
    column->addWidget(m_why);
    column->addWidget(m_sides, 2);
    column->addLayout(row);
    connect(m_conflicts, &QListWidget::currentRowChanged, this, &SyncPage::showConflict);
    connect(m_mine, &QAbstractButton::clicked, this, [this] { settle(sync::Keep::Mine); });
    connect(m_theirs, &QAbstractButton::clicked, this, [this] { settle(sync::Keep::Theirs); });
    return part;
}

void SyncPage::entered()
{
    showState();
    load();
    m_conflicts->setFocus();
}

void SyncPage::showState()
{
    const sync::SyncState &state = m_keeper.state();
    const bool linked = m_keeper.isLinked();
    const int zone = m_office.store().utcOffsetMinutes();
    m_server->setText(linked ? SyncWords::server(*state.link) : tr("This office is on this computer alone; it has no server."));
    m_contact->setText(linked ? SyncWords::contact(m_keeper, zone) : QString());
    m_waiting->setText(linked ? SyncWords::waiting(state) : QString());
    m_passwordRow->setVisible(linked && m_keeper.needsPassword());
    actions().setVisible(QStringLiteral("sync.now"), linked);
    actions().setEnabled(QStringLiteral("sync.now"), m_keeper.running(), tr("The password for the server is needed first."));
    showProblem();
}

void SyncPage::showProblem()
{
    const sync::SyncState &state = m_keeper.state();
    const QString stopped = state.link ? state.link->stopped : QString();
    actions().setVisible(QStringLiteral("sync.again"), stopped == QLatin1String("restored"));
    actions().setVisible(QStringLiteral("sync.agree"), state.vanishingAsked > 0);
    if (!stopped.isEmpty()) {
        QList<QAction *> steps;
        if (stopped == QLatin1String("restored"))
            steps << actions().action(QStringLiteral("sync.again"));
        m_banner->show(Banner::Kind::Error, SyncWords::stopped(*state.link), steps);
    } else if (state.vanishingAsked > 0) {
        m_banner->show(Banner::Kind::Warning, tr("%n documents may not be read by you any more, unusually many at once. They stay on this computer until you agree.", nullptr, int(state.vanishingAsked)),
                       {actions().action(QStringLiteral("sync.agree"))});
    } else if (m_keeper.failure()) {
        m_banner->show(Banner::Kind::Note, ErrorWords::sentence(*m_keeper.failure()));
    } else {
        m_banner->show(Banner::Kind::Note, QString());
    }
}

void SyncPage::load()
{
    const int generation = ++m_generation;
    onResult(sync::pendingItems(m_office), this, [this, generation](const Result<QList<sync::PendingItem>> &items) {
        if (items && generation == m_generation)
            showPending(*items);
    });
    onResult(sync::conflicts(m_office), this, [this, generation](const Result<QList<sync::ConflictItem>> &items) {
        if (items && generation == m_generation)
            showConflicts(*items);
    });
}

void SyncPage::showPending(const QList<sync::PendingItem> &items)
{
    const int zone = m_office.store().utcOffsetMinutes();
    m_pending->clear();
    for (const sync::PendingItem &item : items) {
        QString text = FormatWords::dateTime(item.at, zone) + QStringLiteral("  ") + ActionWords::name(item.kind);
        if (item.number)
            text += QStringLiteral(" · ") + tr("waits for its number");
        if (!item.label.isEmpty())
            text += u'\n' + item.label;
        auto *row = new QListWidgetItem(text, m_pending);
        row->setData(Qt::UserRole, item.subject.toString());
        row->setToolTip(plainToolTip(item.texts.join(u'\n')));
    }
    m_pendingTitle->setNote(items.isEmpty() ? tr("nothing") : FormatWords::number(items.size()));
}

void SyncPage::showConflicts(const QList<sync::ConflictItem> &items)
{
    const qint64 chosen = m_items.value(m_conflicts->currentRow()).id;
    m_items = items;
    m_conflicts->clear();
    for (const sync::ConflictItem &item : items)
        new QListWidgetItem(ActionWords::name(item.kind) + (item.label.isEmpty() ? QString() : QString(u'\n' + item.label)), m_conflicts);
    m_conflictTitle->setNote(items.isEmpty() ? tr("nothing") : FormatWords::number(items.size()));
    int row = items.isEmpty() ? -1 : 0;
    for (qsizetype at = 0; at < items.size(); ++at)
        row = items.at(at).id == chosen ? int(at) : row;
    m_conflicts->setCurrentRow(row);
    showConflict();
}

void SyncPage::showConflict()
{
    const int row = m_conflicts->currentRow();
    const bool there = row >= 0 && row < m_items.size();
    for (QWidget *widget : {static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_sides), static_cast<QWidget *>(m_mine), static_cast<QWidget *>(m_theirs)})
        widget->setVisible(there);
    if (there)
        fillSides(m_items.at(row));
}

void SyncPage::fillSides(const sync::ConflictItem &item)
{
    m_why->setText(item.clashes.isEmpty() ? ErrorWords::sentence(item.why, item.whyArgs) : tr("You and somebody else changed the same, without knowing of each other."));
    const QList<SyncSide> sides = SyncWords::sides(item, m_directory.current());
    m_sides->setRowCount(int(sides.size()));
    for (int row = 0; row < sides.size(); ++row) {
        const SyncSide &side = sides.at(row);
        m_sides->setItem(row, FieldColumn, new QTableWidgetItem(side.field));
        m_sides->setItem(row, MineColumn, new QTableWidgetItem(side.mine));
        m_sides->setItem(row, TheirsColumn, new QTableWidgetItem(side.theirs));
    }
    m_sides->resizeRowsToContents();
}

void SyncPage::run(const QFuture<Result<std::monostate>> &act)
{
    onResult(act, this, [this](const Result<std::monostate> &done) {
        if (!done)
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
        else
            m_keeper.begin();
        load();
        m_keeper.hurry();
    });
}

void SyncPage::settle(sync::Keep keep)
{
    const int row = m_conflicts->currentRow();
    if (row >= 0 && row < m_items.size())
        run(sync::resolve(m_office, m_items.at(row).id, keep));
}

void SyncPage::sendAgain()
{
    run(sync::sendAgainLater(m_office.store()));
}

void SyncPage::agree()
{
    run(sync::agreeToVanishing(m_office.store()));
}

}
