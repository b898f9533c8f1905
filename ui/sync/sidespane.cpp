// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sidespane.h"

#include "app/words/formatwords.h"
#include "ui/sync/sidedelegate.h"
#include "ui/sync/sidesexport.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int AreaRole = Qt::UserRole + 1;

QListWidget *listNamed(const char *name, const QString &said)
{
    auto *list = new QListWidget;
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(said);
    list->setItemDelegate(new SideDelegate(list));
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return list;
}
}

SidesPane::SidesPane(QWidget *parent)
    : QWidget(parent), m_hereTitle(new SectionHeader(SidesExport::title())), m_thereTitle(new SectionHeader(tr("Only on the server"))),
      m_here(listNamed("sync.here", tr("What the server does not have"))), m_there(listNamed("sync.there", tr("What this computer does not have"))), m_thereSide(new QWidget)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(space::xs);
    left->addWidget(m_hereTitle);
    left->addWidget(m_here, 1);
    auto *right = new QVBoxLayout(m_thereSide);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::xs);
    right->addWidget(m_thereTitle);
    right->addWidget(m_there, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addLayout(left, 1);
    row->addWidget(m_thereSide, 1);
    for (QListWidget *list : {m_here, m_there}) {
        connect(list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
            Q_EMIT documentRequested(SubjectId::fromString(item->data(Qt::UserRole).toString()), item->data(AreaRole).toByteArray());
        });
    }
}

void SidesPane::fill(QListWidget *list, const QList<sync::SideItem> &items, const directory::Directory &directory, bool here)
{
    list->clear();
    for (const sync::SideItem &item : items) {
        QString text = SyncWords::name(item) + u'\n' + SyncWords::acts(item, directory);
        if (here && !item.mine)
            text += u'\n' + tr("Done by others: it stays here, and is sent from their computers.");
        auto *row = new QListWidgetItem(text, list);
        row->setData(Qt::UserRole, item.subject.toString());
        row->setData(AreaRole, item.area);
    }
}

void SidesPane::showComparison(const sync::Comparison &comparison, const directory::Directory &directory)
{
    const QString more = comparison.more ? tr("the first ones") : QString();
    m_hereTitle->setTitle(SidesExport::title());
    m_hereTitle->setNote(comparison.here.isEmpty() ? tr("nothing") : FormatWords::number(comparison.here.size()) + (more.isEmpty() ? QString() : QString(QStringLiteral(" · ") + more)));
    m_thereTitle->setNote(!comparison.asked ? tr("the server cannot be asked now") : comparison.there.isEmpty() ? tr("nothing") : FormatWords::number(comparison.there.size()));
    fill(m_here, comparison.here, directory, true);
    fill(m_there, comparison.there, directory, false);
    m_thereSide->show();
}

void SidesPane::showHereAlone()
{
    m_thereSide->hide();
}

void SidesPane::showVanishing(const QList<sync::VanishingItem> &items)
{
    m_hereTitle->setTitle(tr("Would leave this computer"));
    m_hereTitle->setNote(FormatWords::number(items.size()));
    m_here->clear();
    int unread = 0;
    for (const sync::VanishingItem &item : items) {
        if (item.label.isEmpty())
            ++unread;
        else
            new QListWidgetItem(item.label, m_here);
    }
    if (unread > 0)
        new QListWidgetItem(tr("%n documents, of which not even the name may be read here any more", nullptr, unread), m_here);
    m_thereSide->hide();
}

}
