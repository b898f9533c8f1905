// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QList>

namespace congso {

/// What a model gives a TwoLineDelegate in column 0, beside Qt::DisplayRole for screen readers:
///
///     **214/UBND-VHXH**  UBND xã Sông Thao            [còn 2 ngày]
///     Cử công chức tham gia lớp bồi dưỡng văn thư điện tử      📎
///
/// data() must answer at once; while a row is being fetched it answers RowLoading = true and nothing else.
enum RowRole {
    RowCode = Qt::UserRole + 1, ///< QString, bold at the left
    RowSender,                  ///< QString, quiet, elided
    RowSubject,                 ///< QString, second line, elided
    RowChips,                   ///< QList<ChipText>, at the right of the first line, most important last
    RowMarks,                   ///< QStringList of icon names at the right of the second line
    RowCellMark,                ///< QString, name of the icon behind the first cell of a row in a table
    RowHint,                    ///< QString, what a mark means, below the lines in the tool tip
    RowUnread,                  ///< bool, second line bold
    RowQuiet,                   ///< bool, both lines quiet (struck out, done)
    RowLoading,                 ///< bool
    RowGroup,                   ///< QString; a heading is drawn where it differs from the row above
    RowFirstOwn = Qt::UserRole + 32, ///< first role free for the model's own use
};

}
