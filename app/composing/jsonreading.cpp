// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/jsonreading.h"

#include "db/text/clean.h"

namespace congso::composing {

namespace {
constexpr int longestText = 20'000;
constexpr qsizetype mostWords = 500;
}

QString below(const QString &path, const char *key)
{
    return path.isEmpty() ? QString::fromLatin1(key) : path + u'.' + QLatin1String(key);
}

void JsonReading::fail(ErrorCode code, const QString &path)
{
    if (!m_error)
        m_error = Error{code, {{QStringLiteral("field"), path}}};
}

QJsonObject JsonReading::object(const QJsonValue &value, const QString &path, const QStringList &keys)
{
    if (!value.isObject()) {
        bad(path);
        return {};
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keys.contains(it.key()))
            fail(ErrorCode::RuleUnknownField, path.isEmpty() ? it.key() : path + u'.' + it.key());
    }
    return object;
}

QJsonArray JsonReading::array(const QJsonValue &value, const QString &path, qsizetype most)
{
    if (value.isUndefined())
        return {};
    if (value.isArray() && value.toArray().size() <= most)
        return value.toArray();
    bad(path);
    return {};
}

QString JsonReading::cleaned(const QJsonValue &value, const QString &path, bool lines)
{
    if (value.isUndefined())
        return {};
    const QString text = value.toString();
    if (!value.isString() || text.size() > longestText) {
        bad(path);
        return {};
    }
    return text::clean(text, {.multiLine = lines, .collapse = false, .maxLength = 0}).text;
}

QString JsonReading::words(const QJsonObject &object, const char *key, const QString &path, bool lines)
{
    return cleaned(object.value(QLatin1String(key)), below(path, key), lines);
}

QStringList JsonReading::wordList(const QJsonObject &object, const char *key, const QString &path)
{
    QStringList list;
    const QString at = below(path, key);
    const QJsonArray values = array(object.value(QLatin1String(key)), at, mostWords);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString text = cleaned(values.at(i), QStringLiteral("%1[%2]").arg(at).arg(i), false).trimmed();
        if (!text.isEmpty())
            list += text;
    }
    return list;
}

bool JsonReading::truth(const QJsonObject &object, const char *key, const QString &path, bool otherwise)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isBool() && !value.isUndefined())
        bad(below(path, key));
    return value.toBool(otherwise);
}

int JsonReading::number(const QJsonObject &object, const char *key, const QString &path, int least, int most)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined())
        return least;
    const double number = value.toDouble(least - 1.0);
    if (!value.isDouble() || number < least || number > most || number != int(number)) {
        bad(below(path, key));
        return least;
    }
    return int(number);
}

QString JsonReading::choice(const QJsonObject &object, const char *key, const QString &path, const QStringList &choices)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined())
        return choices.value(0);
    if (!value.isString() || !choices.contains(value.toString())) {
        bad(below(path, key));
        return choices.value(0);
    }
    return value.toString();
}

}
