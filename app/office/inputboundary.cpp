// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/inputboundary.h"

#include "db/text/clean.h"

#include <QJsonArray>

#include <optional>

namespace congso {

namespace {
/// The value as it may be stored; nothing where it is so already, as nearly all is.
std::optional<QJsonValue> cleanValue(const QJsonValue &value, bool &lost);

std::optional<QJsonValue> cleanArray(const QJsonArray &values, bool &lost)
{
    std::optional<QJsonArray> cleaned;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto better = cleanValue(values.at(i), lost);
        if (!better)
            continue;
        if (!cleaned)
            cleaned = values;
        cleaned->replace(i, *better);
    }
    return cleaned ? std::optional<QJsonValue>(*cleaned) : std::nullopt;
}

std::optional<QJsonValue> cleanObject(const QJsonObject &fields, bool &lost)
{
    std::optional<QJsonObject> cleaned;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto better = cleanValue(field.value(), lost);
        if (!better)
            continue;
        if (!cleaned)
            cleaned = fields;
        cleaned->insert(field.key(), *better);
    }
    return cleaned ? std::optional<QJsonValue>(*cleaned) : std::nullopt;
}

std::optional<QJsonValue> cleanValue(const QJsonValue &value, bool &lost)
{
    switch (value.type()) {
    case QJsonValue::String: {
        const text::Cleaned cleaned = text::clean(value.toString(), {true, false, 0});
        lost = lost || cleaned.lost;
        return cleaned.changed ? std::optional<QJsonValue>(cleaned.text) : std::nullopt;
    }
    case QJsonValue::Object: return cleanObject(value.toObject(), lost);
    case QJsonValue::Array: return cleanArray(value.toArray(), lost);
    default: return std::nullopt;
    }
}
}

QJsonObject cleanFields(const QJsonObject &fields, bool &lost)
{
    const auto cleaned = cleanObject(fields, lost);
    return cleaned ? cleaned->toObject() : fields;
}

}
