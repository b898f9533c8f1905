// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/numbering.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::rules {

int nextNumber(const Register &reg, int year, int last)
{
    return std::max({last + 1, reg.startYear == year ? reg.startNumber : 1, 1});
}

std::optional<DocumentCode> parseDocumentCode(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,10})([a-zA-Z]|bis)?\\s*/\\s*(?:(\\d{4})\\s*/\\s*)?([\\p{L}\\d]+(?:\\s*[-–]\\s*[\\p{L}\\d.&]+)*)\\s*$"));
    const QRegularExpressionMatch match = form.match(text.normalized(QString::NormalizationForm_C));
    if (!match.hasMatch())
        return std::nullopt;
    DocumentCode code;
    code.number = match.captured(1);
    code.suffix = match.captured(2);
    code.year = match.captured(3).toInt();
    static const QRegularExpression dash(QStringLiteral("\\s*[-–]\\s*"));
    code.notation = match.captured(4).replace(dash, QStringLiteral("-"));
    return code;
}

QString withLeadingZero(const QString &number)
{
    return number.size() == 1 && number.at(0).isDigit() ? QString(QLatin1Char('0') + number) : number;
}

QString formatDocumentCode(const QString &number, const QString &notation)
{
    if (number.isEmpty() || notation.isEmpty())
        return withLeadingZero(number) + notation;
    return withLeadingZero(number) + QLatin1Char('/') + notation;
}

std::optional<BookReference> parseBookReference(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([A-Za-z0-9-]{1,20})/(\\d{4})/(\\d{1,7})([a-zA-Z]{0,8})\\s*$"));
    static const QRegularExpression shown(QStringLiteral("^\\s*(\\d{1,7})([a-zA-Z]{0,8})/(\\d{4})\\s*$"));
    if (const QRegularExpressionMatch match = form.match(text); match.hasMatch())
        return BookReference{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4)};
    if (const QRegularExpressionMatch match = shown.match(text); match.hasMatch())
        return BookReference{{}, match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2)};
    return std::nullopt;
}

QString formatNumber(const AssignedNumber &number)
{
    return QString::number(number.number) + number.suffix;
}

QString formatBookReference(const QString &registerCode, const AssignedNumber &number)
{
    return registerCode + QLatin1Char('/') + QString::number(number.year) + QLatin1Char('/') + formatNumber(number);
}

}
