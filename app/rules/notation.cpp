// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/notation.h"

#include "app/rules/numbering.h"

#include <QRegularExpression>

namespace congso::rules {

QString notationFor(const QString &kind, const QString &agency, const QString &unit)
{
    const bool unnamed = kind.isEmpty() || kind == QLatin1String("CV") || kind == QLatin1String("TCg");
    QStringList groups = unnamed ? QStringList{agency, unit} : QStringList{kind, agency};
    groups.removeAll(QString());
    return groups.join(QLatin1Char('-'));
}

bool isCopyKind(const QString &kind)
{
    return kind == QLatin1String("SY") || kind == QLatin1String("SL") || kind == QLatin1String("TrS");
}

bool isNotation(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4}/)?[\\p{L}\\d]+([-.][\\p{L}\\d]+)*$"));
    return form.match(text).hasMatch();
}

QString outgoingCode(const AssignedNumber &number, const QString &notation)
{
    return formatDocumentCode(withLeadingZero(QString::number(number.number)) + number.suffix, notation);
}

PaperUse paperUse(const QList<Recipient> &recipients, int pages)
{
    PaperUse use;
    for (const Recipient &recipient : recipients) {
        const int sheets = std::max(1, recipient.copies) * std::max(0, pages);
        if (recipient.way == QLatin1String("paper") || recipient.way == QLatin1String("both")) {
            ++use.onPaper;
            use.sheets += sheets;
        } else {
            ++use.electronic;
            use.saved += sheets;
        }
    }
    return use;
}

}
