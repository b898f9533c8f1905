// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/recipientstab.h"

#include "app/outgoing/recipients.h"
#include "app/words/outgoingwords.h"
#include "ui/models/rowwords.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace congso {

QString paperSentence(const QList<Recipient> &recipients, int pages)
{
    if (recipients.isEmpty())
        return {};
    const outgoing::PaperCount count = outgoing::paperCount(recipients, pages);
    QStringList parts{RecipientsTab::tr("%n recipient(s)", nullptr, int(recipients.size())), RecipientsTab::tr("%n on paper", nullptr, count.onPaper)};
    if (count.sheets > 0)
        parts << RecipientsTab::tr("%n sheet(s) to print", nullptr, count.sheets);
    if (count.sheetsSaved > 0)
        parts << RecipientsTab::tr("%n sheet(s) saved", nullptr, count.sheetsSaved);
    return parts.join(QStringLiteral(" · "));
}

QString paperWarning(const QList<Recipient> &recipients, int pages)
{
    const outgoing::PaperCount count = outgoing::paperCount(recipients, pages);
    return count.many ? RecipientsTab::tr("%n recipients are to get paper. Those with the document exchange should get it electronically.", nullptr, count.onPaper) : QString();
}

RecipientsTab::RecipientsTab(const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent), m_count(quietLabel({}, this)), m_warning(new Banner(this)), m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    m_warning->hide();
    m_count->setObjectName(QStringLiteral("paperCount"));
    m_list->setObjectName(QStringLiteral("recipientList"));
    m_list->setAccessibleName(tr("Recipients"));
    m_list->setModel(m_model);
    setUpTwoLineList(m_list, true);
    m_list->setUniformItemSizes(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *buttons = new FlowLayout(nullptr, space::s);
    buttons->setContentsMargins(space::l, space::s, space::l, space::s);
    for (QAction *act : acts)
        buttons->addWidget(new Button(act, Button::Look::Framed, this));
    buttons->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_warning);
    auto *empty = new EmptyState(QStringLiteral("people"), tr("Nobody is named yet. A document needs recipients before it is issued."), this);
    layout->addWidget(new ListOrEmpty(m_list, empty, this), 1);
}

void RecipientsTab::setDocument(const OutgoingDocument &document)
{
    if (document.id != m_document.id)
        m_dispatches.clear();
    m_document = document;
    fill();
}

void RecipientsTab::setDispatches(const QList<DispatchEntry> &entries)
{
    m_dispatches = entries;
    fill();
}

QList<RecipientId> RecipientsTab::chosen() const
{
    QList<RecipientId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        ids << RecipientId::fromString(index.data(Qt::UserRole).toString());
    return ids;
}

/// Who was marked stays so.
void RecipientsTab::fill()
{
    const OutgoingDocument &document = m_document;
    const QList<RecipientId> marked = chosen();
    m_model->clear();
    for (const bool toAct : {true, false}) {
        for (const Recipient &recipient : document.recipients) {
            if (recipient.toAct == toAct)
                addRow(recipient, hasLeft(document.state));
        }
    }
    m_count->setText(paperSentence(document.recipients, document.fields.pages));
    m_warning->show(Banner::Kind::Warning, hasLeft(document.state) ? QString() : paperWarning(document.recipients, document.fields.pages));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (marked.contains(RecipientId::fromString(index.data(Qt::UserRole).toString())))
            m_list->selectionModel()->select(index, QItemSelectionModel::Select);
    }
}

/// "Sent 12/03/2026, post → Returned 15/03/2026, wrong address".
QString RecipientsTab::pastOf(const Recipient &recipient) const
{
    QStringList all;
    for (const DispatchEntry &entry : m_dispatches) {
        if (entry.recipient != recipient.id)
            continue;
        QStringList one{OutgoingWords::dispatch(entry.state)};
        if (entry.on.isValid())
            one.first() += u' ' + shownDate(entry.on);
        if (!entry.channel.isEmpty())
            one << OutgoingWords::channel(entry.channel);
        if (!entry.note.isEmpty())
            one << entry.note;
        all << one.join(QStringLiteral(", "));
    }
    return all.join(QStringLiteral(" → "));
}

void RecipientsTab::addRow(const Recipient &recipient, bool left)
{
    QStringList facts{OutgoingWords::way(recipient.way)};
    if (recipient.way != QLatin1String("electronic") && recipient.copies > 1)
        facts << tr("%n cop(ies)", nullptr, recipient.copies);
    if (!recipient.reason.isEmpty())
        facts << tr("paper because: %1").arg(recipient.reason);
    if (const QString past = pastOf(recipient); !past.isEmpty()) {
        facts << past;
    } else {
        if (recipient.stateOn.isValid())
            facts << shownDate(recipient.stateOn);
        if (!recipient.channel.isEmpty())
            facts << OutgoingWords::channel(recipient.channel);
        if (!recipient.stateNote.isEmpty())
            facts << recipient.stateNote;
    }
    const ChipText chip = left ? OutgoingLabels::dispatchChip(recipient) : ChipText();
    auto *item = new QStandardItem;
    item->setEditable(false);
    item->setData(recipient.id.toString(), Qt::UserRole);
    item->setToolTip(plainToolTip(facts.join(u'\n')));
    item->setData(recipient.name, RowCode);
    item->setData(recipient.group, RowSender);
    item->setData(facts.join(QStringLiteral(" · ")), RowSubject);
    item->setData(QVariant::fromValue(chip.text.isEmpty() ? QList<ChipText>() : QList<ChipText>{chip}), RowChips);
    item->setData(recipient.toAct ? tr("To act") : tr("For information"), RowGroup);
    item->setData(QStringList{recipient.name, recipient.toAct ? tr("To act") : tr("For information"), facts.join(QStringLiteral(", ")), chip.text}.join(QStringLiteral(", ")),
                  Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

}
