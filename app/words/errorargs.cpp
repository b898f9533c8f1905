// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorargs.h"

#include "app/words/formatwords.h"
#include "app/words/statewords.h"

#include <QDate>
#include <QRegularExpression>

namespace congso::errorargs {

namespace {
constexpr int longest = 160;

QString shown(const QVariant &value)
{
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QString raw = value.toString();
    if (value.typeId() == QMetaType::QDate || iso.match(raw).hasMatch())
        return FormatWords::date(QDate::fromString(value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : raw, Qt::ISODate));
    QString clean;
    for (const QChar c : raw) {
        const char16_t code = c.unicode();
        const bool steers = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x200b && code <= 0x200f)
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
        clean += steers ? QChar(u' ') : c;
    }
    clean = clean.simplified();
    return clean.size() > longest ? QString(clean.left(longest) + QStringLiteral("…")) : clean;
}
}

QStringList texts(const QVariantMap &args, const char *key)
{
    QStringList all;
    const QVariantList values = args.value(QLatin1String(key)).toList();
    for (const QVariant &value : values.mid(0, 10))
        all << shown(value);
    if (values.size() > 10)
        all << QStringLiteral("…");
    return all;
}

QString text(const QVariantMap &args, const char *key)
{
    const QVariant value = args.value(QLatin1String(key));
    if (value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList)
        return FormatWords::list(texts(args, key));
    return shown(value);
}

int number(const QVariantMap &args, const char *key)
{
    return args.value(QLatin1String(key)).toInt();
}

QString file(const QVariantMap &args)
{
    const QString name = text(args, args.contains(QStringLiteral("file")) ? "file" : "name");
    return name.isEmpty() ? QString() : FormatWords::quoted(name);
}

QString folder(const QVariantMap &args)
{
    const QString name = text(args, args.contains(QStringLiteral("folder")) ? "folder" : "path");
    return name.isEmpty() ? QString() : FormatWords::quoted(name);
}

QString field(const QVariantMap &args)
{
    return FormatWords::quoted(shown(StateWords::field(args.value(QStringLiteral("field")).toString())));
}

}
