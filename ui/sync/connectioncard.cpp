// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/connectioncard.h"

#include "app/words/formatwords.h"
#include "ui/shell/actions.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QStorageInfo>

namespace congso {

namespace {
constexpr int longestRole = 63; ///< of a name in PostgreSQL
constexpr qint64 gib = qint64(1024) * 1024 * 1024;
}

ConnectionCard::ConnectionCard(sync::SyncKeeper &keeper, Actions &actions, QWidget *parent)
    : QWidget(parent), m_keeper(keeper), m_facts(new QWidget), m_alone(wrappedLabel(tr("This office is on this computer alone; it has no server."))), m_filling(new ProgressLine)
{
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 3);
    m_server = fact(grid, 0, 0, "sync.server", tr("Server"));
    m_protection = fact(grid, 1, 0, "sync.protection", tr("Protection"));
    m_account = fact(grid, 2, 0, "sync.account", tr("Account"));
    m_kept = fact(grid, 3, 0, "sync.kept", tr("Password"));
    m_contact = fact(grid, 0, 2, "sync.contact", tr("Last answer"));
    m_waiting = fact(grid, 1, 2, "sync.waiting", tr("To be sent"));
    m_files = fact(grid, 2, 2, "sync.files", tr("On this computer"));
    m_reserved = fact(grid, 3, 2, "sync.reserved", tr("Reserved numbers"));
    m_reservedName = qobject_cast<QLabel *>(grid->itemAtPosition(3, 2)->widget());
    for (QLabel *label : {m_reservedName, m_reserved})
        label->hide();
    m_alone->setObjectName(QStringLiteral("sync.alone"));
    m_filling->setObjectName(QStringLiteral("sync.filling"));
    m_filling->setCancellable(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (const char *name : {"sync.now", "sync.link", "sync.leave", "sync.reserve", "sync.giveBack"}) {
        auto *button = new Button(actions.action(QLatin1String(name)), Button::Look::Framed);
        button->setObjectName(QLatin1String(name) + QStringLiteral("Button"));
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(quotaRow());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_alone);
    column->addWidget(m_facts);
    column->addWidget(m_filling);
    column->addWidget(passwordRow());
    column->addLayout(row);
}

QLabel *ConnectionCard::fact(QGridLayout *grid, int row, int column, const char *name, const QString &what)
{
    auto *label = wrappedLabel();
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(what);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(quietLabel(what), row, column, Qt::AlignTop);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(label, row, column + 1);
    return label;
}

QWidget *ConnectionCard::passwordRow()
{
    m_passwordRow = new QWidget;
    m_passwordRow->hide();
    auto *row = new QHBoxLayout(m_passwordRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_role = new QLineEdit;
    m_role->setObjectName(QStringLiteral("sync.role"));
    m_role->setMaxLength(longestRole);
    m_password = new QLineEdit;
    m_password->setObjectName(QStringLiteral("sync.password"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *use = new Button(tr("Sign in to the server"), Button::Look::Primary);
    use->setObjectName(QStringLiteral("sync.signIn"));
    row->addWidget(new LabelledField(tr("Account name"), m_role), 1);
    row->addWidget(new LabelledField(tr("Password for the server"), m_password), 1);
    row->addWidget(use, 0, Qt::AlignBottom);
    row->addStretch();
    const auto signIn = [this] {
        if (!m_password->text().isEmpty() && !m_role->text().trimmed().isEmpty())
            m_keeper.setAccount(m_role->text().trimmed(), m_password->text());
        m_password->clear();
    };
    connect(use, &QAbstractButton::clicked, this, signIn);
    connect(m_password, &QLineEdit::returnPressed, this, signIn);
    return m_passwordRow;
}

QWidget *ConnectionCard::quotaRow()
{
    m_quotaRow = new QWidget;
    auto *row = new QHBoxLayout(m_quotaRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_quota = new QComboBox;
    m_quota->setObjectName(QStringLiteral("sync.quota"));
    m_quota->setAccessibleName(tr("Files kept on this computer, at most"));
    m_quota->setToolTip(plainToolTip(tr("Beyond this, files that were not read for the longest time leave this computer; the server keeps them, and they open again from there. "
                                        "What you have not sent, and your open work, always stays.")));
    auto *label = quietLabel(m_quota->accessibleName());
    label->setBuddy(m_quota);
    row->addWidget(label);
    row->addWidget(m_quota);
    connect(m_quota, &QComboBox::activated, this, [this](int index) { Q_EMIT quotaChosen(m_quota->itemData(index).toLongLong()); });
    return m_quotaRow;
}

void ConnectionCard::showQuota(qint64 bytes)
{
    if (m_quota->count() == 0) {
        for (const qint64 size : {1, 2, 5, 10, 20, 50, 100, 200})
            m_quota->addItem(FormatWords::size(size * gib), size * gib);
    }
    int index = m_quota->findData(bytes);
    if (index < 0) {
        m_quota->addItem(FormatWords::size(bytes), bytes);
        index = m_quota->count() - 1;
    }
    m_quota->setCurrentIndex(index);
}

void ConnectionCard::showReserved(const QList<outgoing::Reserved> &all)
{
    m_reserved->setText(SyncWords::reserved(all));
    m_reserved->setToolTip(plainToolTip(SyncWords::reservedFor(all)));
    for (QLabel *label : {m_reservedName, m_reserved})
        label->show();
}

void ConnectionCard::focusFirst()
{
    if (m_passwordRow->isVisible())
        return m_password->setFocus();
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->isEnabled())
            return button->setFocus();
    }
}

void ConnectionCard::showState(int utcOffsetMinutes, const QString &person)
{
    const sync::SyncState &state = m_keeper.state();
    const bool linked = m_keeper.isLinked();
    m_alone->setVisible(!linked);
    m_facts->setVisible(linked);
    m_quotaRow->setVisible(linked);
    // An account of somebody else, or of another office, may have been typed by mistake.
    const bool otherAccount = linked && (state.link->stopped == QLatin1String("other_person") || state.link->stopped == QLatin1String("other_office"));
    const bool asks = linked && (m_keeper.needsPassword() || otherAccount);
    if (asks && m_passwordRow->isHidden())
        m_role->setText(state.link->login);
    m_passwordRow->setVisible(asks);
    const bool filling = SyncWords::filling(state);
    m_filling->setVisible(filling);
    if (!linked)
        return;
    m_server->setText(SyncWords::server(*state.link));
    m_server->setToolTip(plainToolTip(state.link->url));
    m_protection->setText(SyncWords::protection(m_keeper));
    m_account->setText(QStringLiteral("%1 · %2").arg(person, state.link->login));
    m_kept->setText(SyncWords::password(m_keeper));
    m_contact->setText(SyncWords::contact(m_keeper, utcOffsetMinutes));
    m_waiting->setText(SyncWords::waiting(state));
    const QStorageInfo disk(m_keeper.store().folder());
    m_files->setText(SyncWords::files(state, disk.isValid() ? disk.bytesAvailable() : -1));
    showQuota(state.link->quota);
    if (filling) {
        constexpr int whole = 1000;
        if (!m_filling->running())
            m_filling->start(tr("Fetching the office"), whole);
        m_filling->setDone(state.link->head > 0 ? int(qMin(state.link->cursor, state.link->head) * whole / state.link->head) : 0, SyncWords::fillingWords(state));
    } else if (m_filling->running()) {
        m_filling->finish();
    }
}

}
