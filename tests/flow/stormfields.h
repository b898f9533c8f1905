// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The end of stormwork.h: what a form of the storm is filled in with.
#include "tests/flow/stormwork.h"

namespace congso::testing {

inline StormWork::Known StormWork::known(SyncPc &pc, const StormOffice::Subject &subject)
{
    Known known;
    if (subject.area == "incoming") {
        if (auto letter = pc.document(subject.id))
            known.letter = *letter;
    } else if (subject.area == "outgoing") {
        if (auto document = outgoing::document(pc.office(), subject.id).result())
            known.outgoing = *document;
    } else if (subject.area == "casefile") {
        if (auto file = casefiles::caseFile(pc.office(), subject.id).result())
            known.file = *file;
    }
    return known;
}

inline QJsonArray StormWork::assignments(SyncPc &pc, bool lead)
{
    const auto part = [&](const char *role) {
        QJsonObject one{{QStringLiteral("role"), QLatin1String(role)}};
        const bool unit = chance(5);
        one.insert(unit ? QStringLiteral("unit") : QStringLiteral("person"),
                   unit ? m_office.units.value(oneOf<QString>({QStringLiteral("CCVC"), QStringLiteral("CCHC"), QStringLiteral("VP")})).toString()
                        : m_office.people.value(oneOf<QString>({QStringLiteral("cvhoa"), QStringLiteral("cvlan"), QStringLiteral("truongccvc")})).toString());
        if (qstrcmp(role, "inform") != 0 && chance(6))
            one.insert(QStringLiteral("due"), pc.office().today().addDays(20 + int(random().bounded(60u))).toString(Qt::ISODate));
        return one;
    };
    QJsonArray all;
    if (lead)
        all << part("lead");
    if (chance(4) || all.isEmpty())
        all << part(lead || chance(5) ? "cooperate" : "inform");
    return all;
}

inline QJsonObject StormWork::change(const QByteArray &action)
{
    const auto to = [](const QString &field, const QJsonValue &value) { return QJsonObject{{QStringLiteral("field"), field}, {QStringLiteral("new"), value}}; };
    if (action == "casefile.corrected")
        return chance(5) ? to(QStringLiteral("years"), 10) : to(QStringLiteral("title"), say());
    if (action == "incoming.corrected")
        return to(oneOf<QString>({QStringLiteral("note"), QStringLiteral("signer_title"), QStringLiteral("subject")}), say());
    return to(QStringLiteral("note"), say());
}

inline QJsonArray StormWork::recipients(const char *way)
{
    QJsonObject one{{QStringLiteral("name"), say()}, {QStringLiteral("way"), QLatin1String(way)}, {QStringLiteral("inform"), true}};
    if (qstrcmp(way, "electronic") != 0)
        one.insert(QStringLiteral("reason"), QStringLiteral("chưa liên thông"));
    return {one};
}

inline QJsonArray StormWork::links()
{
    const bool letter = chance(4);
    const QString kind = letter ? QStringLiteral("answers") : oneOf<QString>({QStringLiteral("replaces"), QStringLiteral("corrects"), QStringLiteral("based_on")});
    return {QJsonObject{{QStringLiteral("document"), other(letter ? "incoming" : "outgoing").toString()}, {QStringLiteral("kind"), kind}}};
}

inline QJsonArray StormWork::stored(SyncPc &pc, const QByteArray &action)
{
    const bool outgoing = areaOf(action) == "outgoing";
    const QString path = pc.file("%PDF-1.4 " + QByteArray::number(number()) + " of " + pc.login().toUtf8() + action);
    QString role = action == "outgoing.signed" ? QStringLiteral("signed") : action == "outgoing.sealed" ? QStringLiteral("sealed") : QStringLiteral("attachment");
    if (action == "outgoing.drafted" || (action == "outgoing.version_added" && chance(5)))
        role = QStringLiteral("main");
    if (!outgoing)
        return {incoming::storeFile(pc.office(), path, action == "incoming.evidence_added" ? QStringLiteral("slip") : role).result().value_or(QJsonObject())};
    const QString pdf = path.chopped(3) + QStringLiteral("pdf");
    QFile::rename(path, pdf);
    return {outgoing::storeFile(pc.office(), pdf, role).result().value_or(QJsonObject())};
}

inline QJsonValue StormWork::ofLetter(const QString &key, const IncomingDocument &letter)
{
    if (key == QLatin1String("event"))
        return letter.lastEvent.toString();
    if (key == QLatin1String("file") && !letter.files.isEmpty())
        return letter.files.first().hash;
    if (key == QLatin1String("link") && !letter.links.isEmpty())
        return letter.links.first().id.toString();
    if (key == QLatin1String("reply_code") && letter.fields.replyRequired)
        return QStringLiteral("90/SNV-VP");
    for (const Question &question : letter.questions) {
        if (key == QLatin1String("question") && question.answeredAt == 0)
            return question.id.toString();
    }
    return {};
}

inline QJsonValue StormWork::ofOutgoing(SyncPc &pc, const QByteArray &action, const QString &key, const OutgoingDocument &document)
{
    if (key == QLatin1String("register"))
        return (document.fields.kind == QLatin1String("SY") ? m_office.copies : m_office.series).toString();
    if (key == QLatin1String("file") && !document.files.isEmpty())
        return document.files.last().hash;
    if (key == QLatin1String("comment") && !document.comments.isEmpty())
        return oneOf(document.comments).id.toString();
    if (key == QLatin1String("recipients") && !document.recipients.isEmpty() && (action == "outgoing.dispatched" || action == "outgoing.recipients_told"))
        return QJsonArray{oneOf(document.recipients).id.toString()};
    if (key == QLatin1String("step") && action == "outgoing.skipped" && !document.steps.isEmpty())
        return oneOf(document.steps).id.toString();
    for (const DraftFile &file : document.files) {
        if (key == QLatin1String("slot") && file.current && file.role == QLatin1String("attachment"))
            return file.slot;
    }
    if (key != QLatin1String("steps"))
        return {};
    QJsonArray steps;
    const auto proposed = outgoing::proposedSteps(pc.office(), document.id).result().value_or(QList<ReviewStep>());
    for (const ReviewStep &step : proposed)
        steps << outgoing::stepToJson(step);
    return steps;
}

inline QJsonValue StormWork::ofFile(SyncPc &pc, const QByteArray &action, const QString &key, const CaseFile &file)
{
    QJsonArray entries;
    for (const CaseEntry &entry : file.entries)
        entries.prepend(entry.document.toString());
    if (key == QLatin1String("document"))
        return entries.isEmpty() ? QString() : entries.first().toString();
    if (key != QLatin1String("documents"))
        return {};
    if (action == "casefile.reordered")
        return entries;
    for (int tries = 0; tries < 8; ++tries) {
        const SubjectId letter = other("incoming");
        if (pc.document(letter) && !entries.contains(letter.toString()))
            return QJsonArray{letter.toString()};
    }
    return {};
}

/// By its type; undefined: left out.
inline QJsonValue StormWork::plainValue(SyncPc &pc, const rules::FieldRule &field, bool wanted)
{
    using Type = rules::FieldType;
    const QDate today = pc.office().today();
    if (!wanted && field.type != Type::Text)
        return QJsonValue::Undefined;
    switch (field.type) {
    case Type::Text: return wanted || field.key == QLatin1String("reason") || chance(6) ? QJsonValue(say()) : QJsonValue(QJsonValue::Undefined);
    case Type::Line: return field.max >= 60 ? say() : QString::number(number() % 30);
    case Type::Date: return today.toString(Qt::ISODate);
    case Type::Person: return somebody();
    case Type::People: return QJsonArray{somebody()};
    case Type::Bool: return chance(5);
    case Type::Int: return field.min;
    case Type::Percent: return int(random().bounded(101u));
    case Type::Code: return field.values.isEmpty() ? QString() : oneOf(field.values);
    default: return QJsonValue::Undefined;
    }
}

inline QJsonValue StormWork::value(SyncPc &pc, const QByteArray &action, const rules::FieldRule &field, const Known &known)
{
    const QString key = field.key;
    const auto is = [&key](const char *name) { return key == QLatin1String(name); };
    const QDate today = pc.office().today();
    const auto after = [&](int days) { return today.addDays(days + int(random().bounded(30u))).toString(Qt::ISODate); };
    const QJsonValue own = known.letter ? ofLetter(key, *known.letter) : known.outgoing ? ofOutgoing(pc, action, key, *known.outgoing) : known.file ? ofFile(pc, action, key, *known.file) : QJsonValue();
    if (!own.isNull())
        return own;
    if ((is("assignment") || is("parent")) && !known.parts.isEmpty())
        return oneOf(known.parts).toString();
    if (is("assignments"))
        return action == "incoming.alerted" ? QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("inform")}, {QStringLiteral("unit"), m_office.units.value(QStringLiteral("CCVC")).toString()}}}
                                            : assignments(pc, action == "incoming.instructed" && chance(8));
    if (is("files") && (field.required || field.type == rules::FieldType::Records) && action != "outgoing.copied")
        return field.required || action == "outgoing.drafted" || action == "outgoing.signed" ? QJsonValue(stored(pc, action)) : QJsonValue(QJsonValue::Undefined);
    if (is("changes") && action != "incoming.opened")
        return QJsonArray{change(action)};
    if (is("old")) // nobody types it
        return QJsonValue::Undefined;
    if (is("due") || is("wake_on"))
        return action == "outgoing.kept_used" ? QJsonValue(QJsonValue::Undefined) : QJsonValue(after(200));
    if (is("until"))
        return today.addDays(5).toString(Qt::ISODate);
    if (is("to") && action == "incoming.submitted")
        return QJsonArray{m_office.people.value(chance(7) ? QStringLiteral("giamdoc") : QStringLiteral("chanhvp")).toString()};
    if (is("document"))
        return other("incoming").toString();
    if (is("source"))
        return other("outgoing").toString();
    if (is("permitted_by") || is("signer"))
        return m_office.people.value(QStringLiteral("giamdoc")).toString();
    if (is("recipients"))
        return recipients(action == "outgoing.copied" ? "paper" : "electronic");
    if (action == "outgoing.copied" && (is("form") || is("from") || is("to")))
        return is("form") ? QStringLiteral("sao_y") : is("from") ? QStringLiteral("electronic") : QStringLiteral("paper");
    if (action == "outgoing.drafted" && is("fields"))
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("CV")}, {QStringLiteral("subject"), say()}, {QStringLiteral("pages"), 2},
                           {QStringLiteral("signer"), m_office.people.value(QStringLiteral("giamdoc")).toString()}};
    if (is("links") && chance(7))
        return links();
    if (is("year"))
        return field.required ? QJsonValue(today.year()) : QJsonValue(QJsonValue::Undefined);
    if (is("code") && action == "casefile.opened")
        return QStringLiteral("%1.TCCB").arg(number());
    if (is("method"))
        return action == "outgoing.signed" ? QStringLiteral("digital") : oneOf(field.values);
    static const QStringList asWell{QStringLiteral("text"), QStringLiteral("person"), QStringLiteral("waiting_on"), QStringLiteral("user_name"), QStringLiteral("box"), QStringLiteral("sheet"),
                                    QStringLiteral("new"), QStringLiteral("years"), QStringLiteral("answer"), QStringLiteral("past"), QStringLiteral("agree")};
    const bool either = (is("person") && action != "incoming.question_asked" && action != "incoming.forwarded") || (is("agree") && !(known.letter && known.letter->proposed));
    return plainValue(pc, field, field.required || (asWell.contains(key) && !either));
}

inline QJsonObject StormWork::fieldsFor(SyncPc &pc, const QByteArray &action, const Known &known)
{
    QJsonObject fields;
    const rules::EventRule *rule = rules::testing::workflow().event(action);
    for (const rules::FieldRule &field : rule->fields) {
        if (const QJsonValue given = value(pc, action, field, known); !given.isUndefined() && !given.isNull())
            fields.insert(field.key, given);
    }
    if (fields.value(QStringLiteral("agree")).toBool())
        fields.remove(QStringLiteral("assignments"));
    else
        fields.remove(QStringLiteral("agree"));
    return fields;
}

}
