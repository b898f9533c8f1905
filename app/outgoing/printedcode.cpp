// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/printedcode.h"

#include <QRegularExpression>

namespace congso::outgoing {

PrintedCode printedCode(const QString &code, const PageText &first)
{
    // "Số: 12/UBND-VX", with blanks or dots where the number is to come; the first one is the document's own.
    static const QRegularExpression heading(QStringLiteral("Số\\s*:\\s*([^/\\n]{0,40})/\\s*([\\p{L}\\d]+(?:\\s?[-–]\\s?[\\p{L}\\d.]+)*)"),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto found = heading.match(first.text.normalized(QString::NormalizationForm_C));
    if (first.source != TextSource::Layer || !found.hasMatch())
        return PrintedCode::Unknown;
    QString number = found.captured(1).simplified();
    QString notation = found.captured(2).remove(u' ');
    notation.replace(u'–', u'-');
    if (notation.compare(code.section(u'/', 1).normalized(QString::NormalizationForm_C), Qt::CaseInsensitive) != 0)
        return PrintedCode::Otherwise;
    static const QRegularExpression blank(QStringLiteral("[^\\p{L}\\d]"), QRegularExpression::UseUnicodePropertiesOption);
    number.remove(blank);
    if (number.isEmpty())
        return PrintedCode::NoNumber;
    return number.compare(code.section(u'/', 0, 0), Qt::CaseInsensitive) == 0 ? PrintedCode::Same : PrintedCode::Otherwise;
}

}
