// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/actionform.h"

namespace congso {

/// Where the paper lies: begins with where it was put, or with what follows the place recorded last.
class PaperPlaceForm : public ActionForm
{
    Q_OBJECT

public:
    explicit PaperPlaceForm(const ActContext &context, QWidget *parent = nullptr);
};

}
