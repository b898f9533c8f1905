// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/inputboundary.h"

#include "db/text/clean.h"

#include <QJsonArray>

namespace congso {

namespace {
QJsonValue cleanValue(const QJsonValue &value, bool &lost)
{
    switch (value.type()) {
    case QJsonValue::String: {
        const text::Cleaned cleaned = text::clean(value.toString(), {true, false, 0});
        lost = lost || cleaned.lost;
        return cleaned.text;
    }
    case QJsonValue::Object: return cleanFields(value.toObject(), lost);
    case QJsonValue::Array: {
        QJsonArray cleaned;
        const QJsonArray values = value.toArray();
        for (const QJsonValue &one : values)
            cleaned << cleanValue(one, lost);
        return cleaned;
    }
    default: return value;
    }
}
}

QJsonObject cleanFields(const QJsonObject &fields, bool &lost)
{
    // Shared with what came in, as nearly all of it is clean already.
    QJsonObject cleaned = fields;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue value = cleanValue(field.value(), lost);
        if (value != field.value())
            cleaned.insert(field.key(), value);
    }
    return cleaned;
}

}
