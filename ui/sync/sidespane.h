// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/comparing.h"
#include "app/sync/syncstate.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace congso {

class SectionHeader;
namespace directory {
struct Directory;
}

/// What this PC has and the server lacks, beside what the server has and this PC lacks; or what is to leave this PC.
class SidesPane : public QWidget
{
    Q_OBJECT

public:
    explicit SidesPane(QWidget *parent = nullptr);

    void showComparison(const sync::Comparison &comparison, const directory::Directory &directory);
    /// There is nothing to compare it with: what the server has is another office's.
    void showHereAlone();
    void showVanishing(const QList<sync::VanishingItem> &items);

Q_SIGNALS:
    void documentRequested(const congso::SubjectId &document, const QByteArray &area);

private:
    void fill(QListWidget *list, const QList<sync::SideItem> &items, const directory::Directory &directory, bool here);

    SectionHeader *m_hereTitle;
    SectionHeader *m_thereTitle;
    QListWidget *m_here;
    QListWidget *m_there;
    QWidget *m_thereSide;
};

}
