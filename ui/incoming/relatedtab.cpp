// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/relatedtab.h"

#include "app/words/errorwords.h"
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
    onResult(incoming::chain(m_office, id), this, [this, generation](const Result<QList<incoming::RelatedRow>> &chain) {
        if (generation != m_generation)
            return;
        m_banner->show(Banner::Kind::Error, chain ? QString() : ErrorWords::sentence(chain.error()));
        take(chain.value_or(QList<incoming::RelatedRow>()));
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
    if (const QUuid id = index.data(IdRole).toUuid(); !id.isNull())
        Q_EMIT documentRequested(SubjectId(id));
}

}
