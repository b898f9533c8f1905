// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/inputboundary.h"

#include "db/text/clean.h"

#include <QJsonArray>

namespace congso {

namespace {
QJsonValue cleanValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return text::clean(value.toString(), {true, false, 0}).text;
    case QJsonValue::Object: return cleanFields(value.toObject());
    case QJsonValue::Array: {
        QJsonArray cleaned;
        const QJsonArray values = value.toArray();
        for (const QJsonValue &one : values)
            cleaned << cleanValue(one);
        return cleaned;
    }
    default: return value;
    }
}
}

QJsonObject cleanFields(const QJsonObject &fields)
{
    // Shared with what came in, as nearly all of it is clean already.
    QJsonObject cleaned = fields;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue value = cleanValue(field.value());
        if (value != field.value())
            cleaned.insert(field.key(), value);
    }
    return cleaned;
}

}
