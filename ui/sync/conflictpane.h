// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/syncstate.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace congso {

class Button;
namespace directory {
struct Directory;
}

/// One act that did not fit what others had done: both sides, and the choice between them.
class ConflictPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPane(QWidget *parent = nullptr);

    void showItem(const sync::ConflictItem &item, const directory::Directory &directory, int utcOffsetMinutes);

Q_SIGNALS:
    void chosen(congso::sync::Keep keep);
    void documentWanted();
    void filesWanted();
    /// What was written is on the clipboard.
    void copied();

private:
    void copyMine();

    QLabel *m_title;
    QLabel *m_why;
    QTableWidget *m_sides;
    Button *m_mine;
    Button *m_theirs;
    Button *m_copy;
    Button *m_open;
    Button *m_save;
    int m_copied = 0; ///< the side that goes to the clipboard
};

}
