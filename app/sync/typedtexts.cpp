// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/typedtexts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

namespace congso::sync {

namespace {
void collectTexts(const QJsonValue &value, const QString &key, QStringList &texts)
{
    static const QSet<QString> typed = [] {
        QSet<QString> keys;
        for (const char *known : {"text", "reason", "note", "wording", "new", "subject", "title", "question", "answer", "name", "no_reply_reason", "reply_code", "waiting_on", "user_name",
                                "purpose", "basis", "legal_basis", "extract", "marking", "signer", "signer_title", "agency", "addressee", "field", "kept", "meeting_place", "meeting_chair",
                                "fonds", "inventory", "box", "folder", "sheet", "sheets", "store", "shelf"})
            keys.insert(QLatin1String(known));
        return keys;
    }();
    if (value.isString() && typed.contains(key) && !value.toString().isEmpty() && QUuid::fromString(value.toString()).isNull())
        texts << value.toString();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            collectTexts(entry, key, texts);
    }
    const QJsonObject object = value.toObject();
    const bool change = object.contains(QLatin1String("new")); // its "field" says which, and was not typed
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!change || entry.key() != QLatin1String("field"))
            collectTexts(*entry, entry.key(), texts);
    }
}
}

QStringList typedTexts(const QJsonValue &payload)
{
    QStringList texts;
    collectTexts(payload, {}, texts);
    return texts;
}

}
