// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/body.h"
#include "app/print/textblock.h"

namespace congso::composing {

/// A paragraph as the layout wants it: the words as printed and where they look otherwise.
struct RichText
{
    QString text;
    QList<TextSpan> spans;
};

/// \a label and the runs behind it; "Điều 1." is bold, the others as the first run.
RichText richText(const Paragraph &paragraph, const QString &label, bool upper);
RichText richText(const QList<TextRun> &runs, bool upper = false);

}
