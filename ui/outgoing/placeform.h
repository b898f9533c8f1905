// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outgoing/outgoingforms.h"

namespace congso {

/// Where the paper original lies. What was recorded before stands in the form: what is sent takes its place as a whole.
class PlaceForm final : public BoundForm
{
    Q_OBJECT

public:
    PlaceForm(const OutContext &context, QWidget *parent = nullptr);

private:
    void put(const PaperPlace &place);

    QList<QLineEdit *> m_lines; ///< in the order of PaperPlace
};

}
