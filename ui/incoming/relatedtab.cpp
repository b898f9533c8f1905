// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/relatedtab.h"

#include "app/words/errorwords.h"
#include "app/words/outgoingwords.h"
#include "app/words/statewords.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int IdRole = RowFirstOwn;
constexpr int OutgoingRole = RowFirstOwn + 1;
}

RelatedTab::RelatedTab(Office &office, QAction *link, QAction *unlink, QWidget *parent)
    : QWidget(parent), m_office(office), m_banner(new Banner(this)), m_list(new QListView(this)),
      m_empty(new EmptyState(QStringLiteral("link"), tr("No document is linked with this one."), this)), m_model(new QStandardItemModel(this))
{
    m_banner->hide();
    m_list->setObjectName(QStringLiteral("relatedList"));
    m_list->setAccessibleName(tr("Related documents"));
    TwoLineDelegate *delegate = setUpTwoLineList(m_list);
    delegate->setGrouped(true);
    m_list->setUniformItemSizes(false);
    m_list->setModel(m_model);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::l, space::s, space::l, space::s);
    buttons->setSpacing(space::s);
    buttons->addWidget(new Button(link, Button::Look::Framed, this));
    buttons->addWidget(new Button(unlink, Button::Look::Flat, this));
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_banner);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_list->hide();
    connect(m_list, &QListView::activated, this, &RelatedTab::open);
}

void RelatedTab::showDocument(const SubjectId &id)
{
    const int generation = ++m_generation;
    onResult(incoming::chain(m_office, id), this, [this, generation, id](const Result<QList<incoming::RelatedRow>> &chain) {
        if (generation != m_generation)
            return;
        m_banner->show(Banner::Kind::Error, chain ? QString() : ErrorWords::sentence(chain.error()));
        take(chain.value_or(QList<incoming::RelatedRow>()));
        loadOutgoing(id);
    });
}

/// Above the others: an answer is what one looks for first.
void RelatedTab::loadOutgoing(const SubjectId &id)
{
    onResult(outgoing::relatedTo(m_office, id), this, [this, generation = m_generation](const Result<QList<outgoing::Related>> &found) {
        if (generation != m_generation || !found || found->isEmpty())
            return;
        int at = 0;
        for (const outgoing::Related &one : *found) {
            auto *item = new QStandardItem;
            item->setEditable(false);
            const QString state = OutgoingWords::state(one.state);
            item->setData(one.kind == QLatin1String("answers") ? tr("Answered by %1").arg(one.label) : one.label, RowCode);
            const QString said = OutgoingWords::linkKind(one.kind) + (one.subject == one.label ? QString() : QString(QStringLiteral(" · ") + one.subject));
            item->setData(said, RowSubject);
            item->setData(QVariant::fromValue(QList<ChipText>{{state, hasLeft(one.state) ? Tone::Done : Tone::Primary}}), RowChips);
            item->setData(tr("Outgoing documents"), RowGroup);
            item->setData(one.id.uuid(), IdRole);
            item->setData(true, OutgoingRole);
            item->setData(QStringList{one.label, said, state}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
            m_model->insertRow(at++, item);
        }
        m_list->show();
        m_empty->hide();
    });
}

void RelatedTab::take(const QList<incoming::RelatedRow> &chain)
{
    m_model->clear();
    for (const incoming::RelatedRow &row : chain)
        addRow(row);
    m_list->setVisible(!chain.isEmpty());
    m_empty->setVisible(chain.isEmpty());
}

void RelatedTab::addRow(const incoming::RelatedRow &row)
{
    const QString code = shownCode(row.other.code);
    const QString words = row.steps == 1 ? StateWords::link(row.link.kind, row.outwards).arg(code) : code;
    auto *item = new QStandardItem;
    item->setEditable(false);
    item->setData(words, RowCode);
    item->setData(row.other.agency, RowSender);
    item->setData(row.link.note.isEmpty() ? row.other.subject : row.other.subject + QStringLiteral(" · ") + row.link.note, RowSubject);
    const ChipText state = stateChip(row.other.state);
    item->setData(QVariant::fromValue(QList<ChipText>{state}), RowChips);
    item->setData(row.steps == 1 ? tr("Linked with this document") : tr("Hang together with it over others"), RowGroup);
    item->setData(row.other.id.uuid(), IdRole);
    item->setData(QStringList{words, row.other.agency, row.other.subject, state.text}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void RelatedTab::open(const QModelIndex &index)
{
    const SubjectId id(index.data(IdRole).toUuid());
    if (id.isNull())
        return;
    if (index.data(OutgoingRole).toBool())
        Q_EMIT outgoingRequested(id);
    else
        Q_EMIT documentRequested(id);
}

}
