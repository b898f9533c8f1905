// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/citation.h"

#include "app/words/formatwords.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace congso {

namespace {
/// "09/3/2026": as documents write it, so that nobody adds a figure.
QString dayOf(QDate date)
{
    const QString month = date.month() < 3 ? QStringLiteral("0%1").arg(date.month()) : QString::number(date.month());
    return QStringLiteral("%1/%2/%3").arg(date.day(), 2, 10, QLatin1Char('0')).arg(month).arg(date.year());
}

QString codeOf(const IncomingFields &fields)
{
    QStringList parts{fields.codeNumber, fields.codeNotation};
    parts.removeAll(QString());
    return parts.join(u'/');
}

/// The subject as it follows: "Về việc", "V/v" and a full stop at its end are not said twice.
QString matterOf(const QString &subject)
{
    static const QRegularExpression opening(QStringLiteral("^(V/v|Về việc)[\\s:]+"), QRegularExpression::CaseInsensitiveOption);
    QString matter = subject.simplified();
    matter.remove(opening);
    while (matter.endsWith(u'.'))
        matter.chop(1);
    // A word in capitals is a name or an abbreviation; else what follows "về việc" begins small.
    if (matter.size() > 1 && matter[1].isLower())
        matter[0] = matter[0].toLower();
    return matter;
}

QString safe(const QString &text)
{
    static const QRegularExpression bad(QStringLiteral("[^\\p{L}\\p{N}-]+"));
    QString clean = text;
    return clean.replace(bad, QStringLiteral("-"));
}
}

QString Citation::text(const IncomingFields &fields, const QString &kind)
{
    QStringList parts{kind.isEmpty() ? QStringLiteral("Văn bản") : kind};
    if (const QString code = codeOf(fields); !code.isEmpty())
        parts << QStringLiteral("số %1").arg(code);
    if (fields.issued.isValid())
        parts << QStringLiteral("ngày %1").arg(dayOf(fields.issued));
    if (!fields.agency.isEmpty())
        parts << QStringLiteral("của %1").arg(fields.agency);
    if (const QString matter = matterOf(fields.subject); !matter.isEmpty())
        parts << QStringLiteral("về việc %1").arg(matter);
    return parts.join(u' ');
}

QString Citation::reminder(const IncomingDocument &document, QDate due)
{
    const QString code = codeOf(document.fields);
    QStringList parts;
    if (document.number)
        parts << tr("arrival no. %1").arg(QString::number(document.number->number) + document.number->suffix);
    if (!code.isEmpty())
        parts << tr("no. %1").arg(code);
    const QString which = parts.isEmpty() ? tr("a document without a number") : parts.join(QStringLiteral(", "));
    return due.isValid() ? tr("Reminder: %1, due %2.").arg(which, FormatWords::date(due)) : tr("Reminder: %1, no deadline.").arg(which);
}

QString Citation::fileName(const IncomingFields &fields, const QString &fileName)
{
    QStringList parts;
    if (fields.issued.isValid())
        parts << fields.issued.toString(Qt::ISODate);
    for (const QString &part : {fields.codeNumber, fields.codeNotation}) {
        if (const QString clean = safe(part); !clean.isEmpty())
            parts << clean;
    }
    const QFileInfo info(fileName);
    const QString base = parts.isEmpty() ? safe(info.completeBaseName()) : parts.join(u'_');
    const QString ending = safe(info.suffix()).toLower();
    return ending.isEmpty() ? base.left(150) : base.left(150) + u'.' + ending;
}

}
