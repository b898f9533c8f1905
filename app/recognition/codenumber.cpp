// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include <QRegularExpression>

namespace congso::recognition {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

/// The line with the sign, and the next ones while the notation plainly goes on.
QList<TextLine> codeLines(const Letterhead &head, QString &code)
{
    QList<TextLine> lines{head.left[*head.number]};
    code = *afterNumberSign(lines.first().text);
    for (qsizetype i = *head.number + 1; i < head.left.size() && lines.size() < 4; ++i) {
        const bool open = code.endsWith(u'-') || code.endsWith(u'/') || head.left[i].text.startsWith(u'-');
        if (!open || gapBetween(lines.last(), head.left[i]) > 0.8)
            break;
        lines.append(head.left[i]);
        code += head.left[i].text;
    }
    return lines;
}

}

void recogniseCode(const Letterhead &head, RecognisedFields &fields)
{
    if (!head.number)
        return;
    QString code;
    const QList<TextLine> lines = codeLines(head, code);
    code.replace(u'–', u'-').replace(u'—', u'-');
    static const QRegularExpression whole(u"^(\\d{1,6}(?:\\s*(?:[a-z]|bis))?)?\\s*[.…_]*\\s*/\\s*((?:\\d{4}\\s*/\\s*)?\\p{L}[\\p{L}\\d.&]*(?:\\s*-\\s*[\\p{L}\\d.&]+)*)$"_qs,
                                          unicode);
    const auto match = whole.match(code.simplified());
    if (!match.hasMatch()) {
        static const QRegularExpression bare(u"^\\d{1,6}$"_qs);
        if (bare.match(code.simplified()).hasMatch())
            fields.codeNumber = proposed(code.simplified(), 60, lines);
        return;
    }
    const QString number = match.captured(1).remove(u' ');
    const QString notation = match.captured(2).remove(u' ');
    if (!number.isEmpty())
        fields.codeNumber = proposed(number, 95, lines);
    fields.codeNotation = proposed(notation, 95, lines);
}

}
