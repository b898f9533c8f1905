// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace congso {

/// A click beside the rows of \a view marks none and takes no mark away from the one that is looked at: what stands
/// beside the list goes on being that one. Of several marked rows the one looked at stays.
void keepSelection(QAbstractItemView *view);

}
