// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace congso {

/// The parts of a page with one list, from edge to edge: \a top, a banner that may come, a hairline, and the rest.
void layOutPage(QWidget *page, QLayout *top, QWidget *banner, QWidget *rest);

}
