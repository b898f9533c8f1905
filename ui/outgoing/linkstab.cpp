// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/linkstab.h"

#include "app/incoming/document.h"
#include "app/outgoing/outgoing.h"
#include "app/words/outgoingwords.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/twolinedelegate.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int IdRole = RowFirstOwn;
constexpr int IncomingRole = RowFirstOwn + 1;
constexpr int OrderRole = RowFirstOwn + 2;
}

LinksTab::LinksTab(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    m_list->setObjectName(QStringLiteral("outgoingLinks"));
    m_list->setAccessibleName(tr("Related documents"));
    m_model->setSortRole(OrderRole);
    m_list->setModel(m_model);
    setUpTwoLineList(m_list, true);
    m_list->setUniformItemSizes(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ListOrEmpty(m_list, new EmptyState(QStringLiteral("link"), tr("No document is linked with this one."), this), this));
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const QUuid id = index.data(IdRole).toUuid(); !id.isNull())
            Q_EMIT documentRequested(SubjectId(id), index.data(IncomingRole).toBool());
    });
}

void LinksTab::addRow(const QString &words, const QString &subject, const SubjectId &id, bool incoming, bool outwards)
{
    auto *item = new QStandardItem;
    item->setEditable(false);
    item->setData(words, RowCode);
    item->setData(subject, RowSubject);
    item->setData(outwards ? tr("This document") : tr("Other documents with this one"), RowGroup);
    item->setData(id.uuid(), IdRole);
    item->setData(incoming, IncomingRole);
    item->setData(QString((outwards ? u'0' : u'1') + words), OrderRole);
    item->setData(QStringList{words, subject}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    m_model->appendRow(item);
    m_model->sort(0); // each is read for itself: the order is not that of the answers
}

void LinksTab::setDocument(const OutgoingDocument &document)
{
    const int generation = ++m_generation;
    m_model->clear();
    for (const OutgoingLink &link : document.links)
        addLink(link, generation);
    onResult(outgoing::relatedTo(m_office, document.id), this, [this, generation](const Result<QList<outgoing::Related>> &others) {
        if (generation != m_generation || !others)
            return;
        for (const outgoing::Related &one : *others) {
            QStringList said{one.label == one.subject ? QString() : one.subject, one.incoming ? QString() : OutgoingWords::state(one.state)};
            said.removeAll(QString());
            addRow(OutgoingLabels::linkBack(one.kind).arg(shownCode(one.label)), said.join(QStringLiteral(" · ")), one.id, one.incoming, false);
        }
    });
}

/// What may not be read is not named: then nothing is shown of it.
void LinksTab::addLink(const OutgoingLink &link, int generation)
{
    const QString words = OutgoingLabels::link(link.kind);
    if (link.incoming) {
        onResult(incoming::document(m_office, link.other), this, [this, generation, words, id = link.other](const Result<IncomingDocument> &found) {
            if (generation == m_generation && found)
                addRow(words.arg(shownCode(found->fields)), QStringList{found->fields.agency, found->fields.subject}.join(QStringLiteral(" · ")), id, true, true);
        });
        return;
    }
    onResult(outgoing::document(m_office, link.other), this, [this, generation, words, id = link.other](const Result<OutgoingDocument> &found) {
        if (generation == m_generation && found)
            addRow(words.arg(OutgoingLabels::named(*found)), found->fields.subject, id, false, true);
    });
}

}
