// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/kinds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso::incoming {

const QList<NamedKind> &documentKinds()
{
    static const QList<NamedKind> kinds = [] {
        QList<NamedKind> read;
        QFile file(QStringLiteral(":/data/kinds.json"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("kinds")).toArray();
        for (const QJsonValue &entry : entries)
            read << NamedKind{entry[QLatin1String("code")].toString(), entry[QLatin1String("name")].toString()};
        return read;
    }();
    return kinds;
}

QString kindName(const QString &code)
{
    for (const NamedKind &kind : documentKinds()) {
        if (kind.code == code)
            return kind.name;
    }
    return code;
}

QString printedKind(const QString &code)
{
    return kindName(code).section(QStringLiteral(" ("), 0, 0);
}

const RecognitionContext &recognitionContext()
{
    static const RecognitionContext context{documentKinds()};
    return context;
}

}
