// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QLayout;
class QWidget;

namespace congso {

/// A list of documents from top to bottom: its header, what narrows it, what is said of it, its rows.
struct ListParts
{
    QWidget *header;
    QList<QWidget *> choices; ///< side by side, above the filter
    QWidget *filter;
    QList<QWidget *> said; ///< each over the whole width, where it has something to say
    QWidget *rows;
};

void layOutList(QWidget *list, const ListParts &parts);

}
