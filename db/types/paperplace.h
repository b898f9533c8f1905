// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace congso {

/// Where the paper of a document lies: in the archive's order, and in the room. As written on the boxes; any may be empty.
struct PaperPlace
{
    QString fonds;     ///< phông
    QString inventory; ///< mục lục số
    QString box;       ///< hộp
    QString folder;    ///< hồ sơ
    QString sheet;     ///< tờ, "15" or "15-17"
    QString store;     ///< kho
    QString shelf;     ///< giá

    bool isEmpty() const
    {
        return fonds.isEmpty() && inventory.isEmpty() && box.isEmpty() && folder.isEmpty() && sheet.isEmpty() && store.isEmpty() && shelf.isEmpty();
    }
    friend bool operator==(const PaperPlace &, const PaperPlace &) = default;
};

}
