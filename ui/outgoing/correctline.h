// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outgoing/outgoingforms.h"

namespace congso {

/// Corrects what an old register says of a document: what was misread or mistyped, with the old value and why.
class CorrectLineForm final : public BoundForm
{
    Q_OBJECT

public:
    CorrectLineForm(const OutContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    QJsonObject draft() const override;

private:
    QJsonObject m_before;
};

}
