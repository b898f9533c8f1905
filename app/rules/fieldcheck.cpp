// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/fieldcheck.h"

#include "app/rules/act.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::rules {

namespace {
constexpr int longestLine = 500;
constexpr int longestText = 20000;
constexpr int mostItems = 500;
constexpr int mostDays = 1000;

/// Control characters, NUL and CR among them.
bool isControl(char16_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/// Would turn the reading direction of what stands around.
bool turnsDirection(char16_t code)
{
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

/// Printable ASCII and composed Latin letters, Vietnamese among them: nothing to take out, nothing to compose.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x180) || code == 0x1a0 || code == 0x1a1 || code == 0x1af
            || code == 0x1b0 || (code >= 0x1ea0 && code < 0x1efa);
    });
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

/// A value as it may stand; nothing where it does so already, as nearly all do.
using Checked = Result<std::optional<QJsonValue>>;

Checked asGiven()
{
    return std::optional<QJsonValue>();
}

Checked put(const QJsonValue &value)
{
    return std::optional<QJsonValue>(value);
}

Checked checkText(const FieldRule &rule, const QJsonValue &value)
{
    if (!value.isString())
        return badField(rule.key, "type");
    const bool oneLine = rule.type != FieldType::Text;
    const QString given = value.toString();
    const QString text = cleanText(given, oneLine);
    const int max = rule.max > 0 ? rule.max : oneLine ? longestLine : longestText;
    if (text.size() > max)
        return badField(rule.key, "too_long", {{QStringLiteral("max"), max}});
    if (!text.isEmpty() && text.size() < rule.min)
        return failure(ErrorCode::RuleReasonTooShort, {{QStringLiteral("field"), rule.key}, {QStringLiteral("min"), rule.min}});
    return text == given ? asGiven() : put(text);
}

Checked checkWhole(const FieldRule &rule, const QJsonValue &value, int min, int max)
{
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || number != double(qint64(number)))
        return badField(rule.key, "type");
    if (number < min || (max > 0 && number > max))
        return badField(rule.key, "range", {{QStringLiteral("min"), min}, {QStringLiteral("max"), max}});
    return asGiven();
}

Checked checkUuid(const FieldRule &rule, const QJsonValue &value)
{
    const QString given = value.toString();
    const QUuid id = QUuid::fromString(given);
    if (id.isNull())
        return badField(rule.key, "type");
    const QString text = id.toString(QUuid::WithoutBraces);
    return text == given ? asGiven() : put(text);
}

Checked checkPattern(const FieldRule &rule, const QJsonValue &value)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    static const QRegularExpression word(QStringLiteral("^[\\p{L}\\p{N}._-]+$"));
    if (!value.isString())
        return badField(rule.key, "type");
    const QString given = value.toString();
    const QString text = cleanText(given, true);
    const Checked clean = text == given ? asGiven() : put(text);
    if (rule.type == FieldType::Hash && !hash.match(text).hasMatch())
        return badField(rule.key, "type");
    if (rule.type == FieldType::Hash || text.isEmpty())
        return clean;
    if (text.size() > (rule.max > 0 ? rule.max : 50) && rule.type == FieldType::Code)
        return badField(rule.key, "too_long", {{QStringLiteral("max"), rule.max > 0 ? rule.max : 50}});
    if (!rule.values.isEmpty() ? !rule.values.contains(text) : !word.match(text).hasMatch())
        return badField(rule.key, "choice", {{QStringLiteral("value"), text}});
    return clean;
}

Checked checkDate(const FieldRule &rule, const QJsonValue &value)
{
    const QString given = value.toString();
    if (given.isEmpty() && value.isString())
        return asGiven();
    const QDate date = QDate::fromString(given, Qt::ISODate);
    if (!date.isValid() || isoDate(date) != given || date.year() < 1900)
        return badField(rule.key, "date");
    return asGiven();
}

template <class Check>
Checked checkItems(const FieldRule &rule, const QJsonValue &value, Check check)
{
    if (!value.isArray())
        return badField(rule.key, "type");
    const QJsonArray given = value.toArray();
    const int max = rule.type != FieldType::Codes && rule.max > 0 ? rule.max : mostItems;
    if (given.size() > max)
        return badField(rule.key, "too_many", {{QStringLiteral("max"), max}});
    if (!given.isEmpty() && given.size() < rule.min)
        return badField(rule.key, "too_few", {{QStringLiteral("min"), rule.min}});
    QJsonArray clean;
    for (const QJsonValue &entry : given) {
        const Checked checked = check(entry);
        if (!checked)
            return checked;
        const QJsonValue one = checked->value_or(entry);
        if (!clean.contains(one) || one.isObject())
            clean << one;
    }
    return clean == given ? asGiven() : put(clean);
}

Checked checkObject(const Facts &facts, const FieldRule &rule, const QJsonValue &value)
{
    const QList<FieldRule> *fields = facts.workflow->record(rule.of);
    if (!value.isObject() || !fields)
        return badField(rule.key, "type");
    const QJsonObject given = value.toObject();
    const Result<QJsonObject> clean = checkFields(facts, *fields, given);
    if (!clean)
        return tl::make_unexpected(clean.error());
    return *clean == given ? asGiven() : put(*clean);
}

Checked checkValue(const Facts &facts, const FieldRule &rule, const QJsonValue &value);

Checked checkChange(const Facts &facts, const FieldRule &rule, const QJsonValue &value)
{
    const QJsonObject change = value.toObject();
    for (auto it = change.begin(); it != change.end(); ++it) {
        if (it.key() != QLatin1String("field") && it.key() != QLatin1String("old") && it.key() != QLatin1String("new"))
            return failure(ErrorCode::RuleUnknownField, {{QStringLiteral("field"), it.key()}});
    }
    const QString name = change.value(QLatin1String("field")).toString();
    const FieldRule *field = facts.workflow->recordField(rule.of, name);
    if (!field)
        return failure(ErrorCode::RuleUnknownField, {{QStringLiteral("field"), name}});
    QJsonObject clean{{QStringLiteral("field"), name}};
    if (change.contains(QLatin1String("old")))
        clean.insert(QStringLiteral("old"), change.value(QLatin1String("old")));
    const QJsonValue wanted = change.value(QLatin1String("new"));
    if (isEmpty(wanted)) {
        if (field->required)
            return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), name}});
        clean.insert(QStringLiteral("new"), field->type == FieldType::Codes ? QJsonValue(QJsonArray()) : QJsonValue(QString()));
        return put(clean);
    }
    const Checked checked = checkValue(facts, *field, wanted);
    if (!checked)
        return checked;
    const QJsonValue better = checked->value_or(wanted);
    if (field->required && isEmpty(better))
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), name}});
    clean.insert(QStringLiteral("new"), better);
    return put(clean);
}

Checked checkValue(const Facts &facts, const FieldRule &rule, const QJsonValue &value)
{
    switch (rule.type) {
    case FieldType::Text:
    case FieldType::Line:
        return checkText(rule, value);
    case FieldType::Date:
        return checkDate(rule, value);
    case FieldType::Days:
        return checkWhole(rule, value, 1, mostDays);
    case FieldType::Percent:
        return checkWhole(rule, value, 0, 100);
    case FieldType::Int:
        return checkWhole(rule, value, rule.min, rule.max);
    case FieldType::Bool:
        if (!value.isBool())
            return badField(rule.key, "type");
        return asGiven();
    case FieldType::Person:
    case FieldType::Unit:
    case FieldType::Uuid:
        return checkUuid(rule, value);
    case FieldType::People:
    case FieldType::Uuids:
        return checkItems(rule, value, [&](const QJsonValue &entry) { return checkUuid(rule, entry); });
    case FieldType::Hash:
    case FieldType::Code:
        return checkPattern(rule, value);
    case FieldType::Codes:
        return checkItems(rule, value, [&](const QJsonValue &entry) { return checkPattern(rule, entry); });
    case FieldType::Record:
        return checkObject(facts, rule, value);
    case FieldType::Records:
        return checkItems(rule, value, [&](const QJsonValue &entry) { return checkObject(facts, rule, entry); });
    case FieldType::Changes:
        return checkItems(rule, value, [&](const QJsonValue &entry) { return checkChange(facts, rule, entry); });
    case FieldType::Json:
        return asGiven();
    }
    return asGiven();
}

Result<QJsonObject> withDueOf(const Facts &facts, QJsonObject fields)
{
    const QString days = QStringLiteral("days");
    const QString due = QStringLiteral("due");
    if (!fields.contains(days))
        return fields;
    if (fields.contains(due))
        return badField(due, "twice");
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(facts.now, Qt::OffsetFromUTC, facts.utcOffsetMinutes * 60);
    const QDate start = facts.calendar->effectiveStart(local);
    fields.insert(due, isoDate(facts.calendar->addWorkingDays(start, fields.take(days).toInt())));
    return fields;
}
}

QString cleanText(const QString &text, bool oneLine)
{
    // What came through the door is clean already and only looked at.
    if (isPlain(text) && (!oneLine || !text.contains(QLatin1String("  "))))
        return text.trimmed();
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t code = c.unicode();
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (code == u'\n' || code == u'\t') {
            clean += oneLine ? QChar(u' ') : c;
        } else if (!isControl(code) && !turnsDirection(code)) {
            clean += c;
        }
    }
    clean = clean.normalized(QString::NormalizationForm_C);
    return oneLine ? clean.simplified() : clean.trimmed();
}

Result<QJsonObject> checkFields(const Facts &facts, const QList<FieldRule> &rules, const QJsonObject &given)
{
    // Few of the fields are given: those are walked. What is told is the first wrong one in the order of the rules.
    QJsonObject clean = given;
    std::optional<Error> wrong;
    auto wrongRule = rules.end();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QString key = it.key();
        const auto rule = std::find_if(rules.begin(), rules.end(), [&key](const FieldRule &one) { return one.key == key; });
        if (rule == rules.end())
            return failure(ErrorCode::RuleUnknownField, {{QStringLiteral("field"), key}});
        const QJsonValue value = it.value();
        if (isEmpty(value)) {
            clean.remove(key);
            continue;
        }
        const Checked checked = checkValue(facts, *rule, value);
        if (checked && *checked && isEmpty(**checked))
            clean.remove(key);
        else if (checked && *checked)
            clean.insert(key, **checked);
        if (!checked && rule < wrongRule) {
            wrong = checked.error();
            wrongRule = rule;
        }
    }
    const auto missing = std::find_if(rules.begin(), wrongRule, [&clean](const FieldRule &rule) { return rule.required && !clean.contains(rule.key); });
    if (missing != wrongRule)
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), missing->key}});
    if (wrong)
        return tl::make_unexpected(*wrong);
    return withDueOf(facts, clean);
}

}
