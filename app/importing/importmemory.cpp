// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/importmemory.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/localqueries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso::importing {

namespace {
constexpr int mostRemembered = 50;
const QString importsPlace = QStringLiteral("imports");

QString headersPlace(ImportKind kind)
{
    return QStringLiteral("import-columns:") + importKindText(kind);
}

PastImport importFrom(const QJsonObject &json)
{
    PastImport import;
    import.id = QUuid::fromString(json.value(QLatin1String("id")).toString());
    import.kind = importKindFromText(json.value(QLatin1String("kind")).toString()).value_or(ImportKind::Register);
    import.file = json.value(QLatin1String("file")).toString();
    import.sha256 = json.value(QLatin1String("sha256")).toString();
    import.at = json.value(QLatin1String("at")).toInteger();
    import.rows = json.value(QLatin1String("rows")).toInteger();
    import.accepted = json.value(QLatin1String("accepted")).toInteger();
    import.complete = json.value(QLatin1String("complete")).toBool();
    import.takenBack = json.value(QLatin1String("taken_back")).toBool();
    return import;
}

QJsonObject jsonOf(const PastImport &import)
{
    return {{QStringLiteral("id"), import.id.toString(QUuid::WithoutBraces)}, {QStringLiteral("kind"), QString(importKindText(import.kind))},
            {QStringLiteral("file"), import.file},                            {QStringLiteral("sha256"), import.sha256},
            {QStringLiteral("at"), import.at},                                {QStringLiteral("rows"), import.rows},
            {QStringLiteral("accepted"), import.accepted},                    {QStringLiteral("complete"), import.complete},
            {QStringLiteral("taken_back"), import.takenBack}};
}
}

QByteArray ImportMemory::read(const QString &place) const
{
    auto text = m_store->engine().read<QString>([place, person = m_person](Connection &connection) -> Result<QString> {
        return localqueries::unsent(connection, Asking::rowOf(connection, idCast<SubjectId>(person)), {}, place);
    }).result();
    return text ? text->toUtf8() : QByteArray();
}

Outcome ImportMemory::write(const QString &place, const QByteArray &json) const
{
    const qint64 now = m_store->services().clock->now();
    return m_store->engine().write<std::monostate>([=, person = m_person](Writing &writing) -> Outcome {
        localqueries::putUnsent(writing.connection, writing.journal.rowOf(person.uuid()), {}, place, QString::fromUtf8(json), now);
        return success();
    }).result();
}

QHash<QString, QString> ImportMemory::headersOf(ImportKind kind) const
{
    QHash<QString, QString> headers;
    const QJsonObject json = QJsonDocument::fromJson(read(headersPlace(kind))).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        headers.insert(it.key(), it.value().toString());
    return headers;
}

Outcome ImportMemory::rememberHeaders(ImportKind kind, const QHash<QString, QString> &headers) const
{
    QJsonObject json;
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        json.insert(it.key(), it.value());
    return write(headersPlace(kind), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<PastImport> ImportMemory::imports() const
{
    QList<PastImport> all;
    const QJsonArray json = QJsonDocument::fromJson(read(importsPlace)).array();
    for (const QJsonValue &entry : json)
        all << importFrom(entry.toObject());
    return all;
}

Outcome ImportMemory::remember(const PastImport &import) const
{
    QList<PastImport> all = imports();
    const auto known = std::find_if(all.begin(), all.end(), [&import](const PastImport &one) { return one.id == import.id; });
    if (known == all.end())
        all.prepend(import);
    else
        *known = import;
    QJsonArray json;
    for (const PastImport &one : all.mid(0, mostRemembered))
        json << jsonOf(one);
    return write(importsPlace, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

}
