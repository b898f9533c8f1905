// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/richtext.h"

#include "app/composing/wording.h"

namespace congso::composing {

RichText richText(const QList<TextRun> &runs, bool upper)
{
    RichText rich;
    for (const TextRun &run : joined(runs)) {
        const QString text = printable(upper ? capitals(run.text) : run.text);
        if (run.bold || run.italic || run.underlined)
            rich.spans += TextSpan{int(rich.text.size()), int(text.size()), run.bold, run.italic, run.underlined};
        rich.text += text;
    }
    // A mark at the head of a run may join the letter before it; then the places no longer hold.
    const QString whole = printable(rich.text);
    if (whole.size() != rich.text.size())
        rich.spans.clear();
    rich.text = whole;
    return rich;
}

RichText richText(const Paragraph &paragraph, const QString &label, bool upper)
{
    QList<TextRun> runs = paragraph.runs;
    if (!label.isEmpty()) {
        TextRun first{label + u' ', paragraph.style == PartStyle::Article, false, false};
        if (!runs.isEmpty() && runs.first().bold)
            first.bold = true;
        runs.prepend(first);
    }
    return richText(runs, upper);
}

}
