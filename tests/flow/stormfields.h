// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The end of stormwork.h: what a form of the storm is filled in with.
#include "tests/flow/stormwork.h"

namespace congso::testing {

inline StormWork::Form StormWork::form(SyncPc &pc, const Offer &offer)
{
    const StormOffice::Subject &subject = offer.subject;
    if (subject.area == "incoming") {
        if (auto letter = pc.document(subject.id))
            return LetterForm(*this, pc, *letter, offer.parts, offer.entered);
    } else if (subject.area == "outgoing") {
        if (auto document = outgoing::document(pc.office(), subject.id).result())
            return DraftForm(*this, pc, *document);
    } else if (subject.area == "casefile") {
        if (auto file = casefiles::caseFile(pc.office(), subject.id).result())
            return CaseForm(*this, pc, *file);
    }
    return {};
}

/// Undefined: left out.
inline QJsonValue StormWork::byType(SyncPc &pc, const rules::FieldRule &field)
{
    using Type = rules::FieldType;
    static const QStringList asWell{QStringLiteral("text"), QStringLiteral("waiting_on"), QStringLiteral("user_name"), QStringLiteral("box"), QStringLiteral("sheet"),
                                    QStringLiteral("new"), QStringLiteral("wording"), QStringLiteral("answer")};
    const QDate today = pc.office().today();
    if (field.key == QLatin1String("wake_on"))
        return today.addDays(20 + int(random().bounded(30u))).toString(Qt::ISODate);
    if (field.key == QLatin1String("permitted_by"))
        return person("giamdoc");
    const bool wanted = field.required || asWell.contains(field.key);
    if (field.key == QLatin1String("old") || (!wanted && field.type != Type::Text)) // the old text nobody types
        return QJsonValue::Undefined;
    switch (field.type) {
    case Type::Text: return wanted || field.key == QLatin1String("reason") || chance(6) ? QJsonValue(say()) : QJsonValue(QJsonValue::Undefined);
    case Type::Line: return field.max >= 60 ? say() : QString::number(number() % 30);
    case Type::Date: return today.toString(Qt::ISODate);
    case Type::Person: return somebody({});
    case Type::People: return QJsonArray{somebody({})};
    case Type::Bool: return chance(5);
    case Type::Int: return field.key == QLatin1String("year") ? today.year() : field.min;
    case Type::Percent: return int(random().bounded(101u));
    case Type::Code: return field.values.isEmpty() ? QString() : oneOf(field.values);
    default: return QJsonValue::Undefined;
    }
}

/// Without it the rules take the act for another thing, or have nothing to act on.
inline bool StormWork::isNeeded(const QByteArray &action, const rules::FieldRule &field)
{
    static const QMultiHash<QByteArray, QString> needed{{"incoming.forwarded", QStringLiteral("person")}, {"incoming.question_answered", QStringLiteral("question")},
                                                        {"outgoing.kept_returned", QStringLiteral("use")}, {"outgoing.links_set", QStringLiteral("links")}};
    return field.required || needed.contains(action, field.key);
}

inline StormWork::Fields StormWork::filled(SyncPc &pc, const Offer &offer)
{
    const QByteArray &action = offer.action;
    const bool isNew = offer.subject.id.isNull();
    if (action == "incoming.registered")
        return QJsonObject();
    if (StormDirectory::holds(areaOf(action)) && action != "register.number_reserved")
        return m_directory.fieldsFor(pc, action);
    Form own = form(pc, offer);
    const auto known = [&](const QString &key) {
        return isNew ? m_new.value(pc, action, key) : std::visit([&](auto &one) -> QJsonValue {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::monostate>)
                return {};
            else
                return one.value(action, key);
        }, own);
    };
    QJsonObject fields;
    for (const rules::FieldRule &field : rules::testing::workflow().event(action)->fields) {
        QJsonValue value = known(field.key);
        if (value.isNull())
            value = byType(pc, field);
        const bool nothing = value.isUndefined() || (value.isArray() && value.toArray().isEmpty());
        if (nothing && isNeeded(action, field))
            return std::nullopt;
        if (!nothing)
            fields.insert(field.key, value);
    }
    return fields;
}

}
