// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/findingqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace congso::findingqueries {

namespace {
const QLatin1String wordings[] = {QLatin1String(""), QLatin1String("before"), QLatin1String("latest")};

QJsonObject valueJson(const Proposed &value)
{
    if (value.value.isEmpty())
        return {};
    return {{QStringLiteral("value"), value.value}, {QStringLiteral("confidence"), value.confidence}, {QStringLiteral("page"), value.page},
            {QStringLiteral("box"), QJsonArray{value.box.x(), value.box.y(), value.box.width(), value.box.height()}}};
}

Proposed valueFrom(const QJsonValue &json)
{
    if (json.toObject().isEmpty())
        return {};
    const QJsonValue box = json[QLatin1String("box")];
    return {json[QLatin1String("value")].toString(), json[QLatin1String("confidence")].toInt(), json[QLatin1String("page")].toInt(-1),
            QRectF(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble())};
}

DueWording wordingFrom(const QJsonValue &json)
{
    for (int i = 0; i < 3; ++i) {
        if (json.toString() == wordings[i])
            return DueWording(i);
    }
    return DueWording::None;
}

QDate dayFrom(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

struct MeetingField
{
    const char *key;
    Proposed RecognisedMeeting::*member;
};
constexpr MeetingField meetingFields[] = {{"date", &RecognisedMeeting::date}, {"start", &RecognisedMeeting::start}, {"end", &RecognisedMeeting::end},
                                          {"place", &RecognisedMeeting::place}, {"chair", &RecognisedMeeting::chair}};

QByteArray packed(const QList<quint32> &numbers)
{
    QByteArray bytes(numbers.size() * qsizetype(sizeof(quint32)), Qt::Uninitialized);
    qToLittleEndian<quint32>(numbers.constData(), numbers.size(), bytes.data());
    return bytes;
}

QList<quint32> unpacked(const QByteArray &bytes)
{
    QList<quint32> numbers(bytes.size() / qsizetype(sizeof(quint32)));
    qFromLittleEndian<quint32>(bytes.constData(), numbers.size(), numbers.data());
    return numbers;
}

template <class... Values>
void run(Connection &connection, const NamedSql &sql, const Values &...values)
{
    Query query = connection.query(sql);
    query.bindAll(values...);
    query.run();
}
}

QJsonObject toJson(const LetterFindings &findings)
{
    QJsonArray tasks;
    for (const RecognisedTask &task : findings.tasks)
        tasks << QJsonObject{{QStringLiteral("who"), task.who}, {QStringLiteral("what"), valueJson(task.what)}, {QStringLiteral("due"), dayText(task.due)},
                             {QStringLiteral("wording"), wordings[int(task.wording)]}};
    QJsonArray references;
    for (const RecognisedReference &reference : findings.references)
        references << QJsonObject{{QStringLiteral("answers"), reference.answers}, {QStringLiteral("number"), reference.number},
                                  {QStringLiteral("notation"), reference.notation}, {QStringLiteral("issued"), dayText(reference.issued)},
                                  {QStringLiteral("written"), valueJson(reference.written)}};
    QJsonObject meeting;
    for (const MeetingField &field : meetingFields)
        meeting.insert(QLatin1String(field.key), valueJson(findings.meeting.*(field.member)));
    return {{QStringLiteral("due_wording"), wordings[int(findings.dueWording)]}, {QStringLiteral("due_written"), dayText(findings.dueWritten)},
            {QStringLiteral("due_sentence"), findings.dueSentence}, {QStringLiteral("tasks"), tasks},
            {QStringLiteral("references"), references}, {QStringLiteral("meeting"), meeting}, {QStringLiteral("secrecy"), valueJson(findings.secrecy)}};
}

LetterFindings fromJson(const QJsonObject &json)
{
    LetterFindings findings;
    findings.dueWording = wordingFrom(json[QLatin1String("due_wording")]);
    findings.dueWritten = dayFrom(json[QLatin1String("due_written")]);
    findings.dueSentence = json[QLatin1String("due_sentence")].toString();
    const QJsonArray tasks = json[QLatin1String("tasks")].toArray();
    for (const QJsonValue &task : tasks)
        findings.tasks << RecognisedTask{task[QLatin1String("who")].toString(), valueFrom(task[QLatin1String("what")]), dayFrom(task[QLatin1String("due")]),
                                         wordingFrom(task[QLatin1String("wording")])};
    const QJsonArray references = json[QLatin1String("references")].toArray();
    for (const QJsonValue &reference : references)
        findings.references << RecognisedReference{reference[QLatin1String("answers")].toBool(), reference[QLatin1String("number")].toString(),
                                                   reference[QLatin1String("notation")].toString(), dayFrom(reference[QLatin1String("issued")]),
                                                   valueFrom(reference[QLatin1String("written")])};
    const QJsonValue meeting = json[QLatin1String("meeting")];
    for (const MeetingField &field : meetingFields)
        findings.meeting.*(field.member) = valueFrom(meeting[QLatin1String(field.key)]);
    findings.secrecy = valueFrom(json[QLatin1String("secrecy")]);
    return findings;
}

void put(Connection &connection, qint64 letter, const LetterFindings &findings)
{
    run(connection, query::staged_findings_put, letter, QString::fromUtf8(QJsonDocument(toJson(findings)).toJson(QJsonDocument::Compact)));
}

LetterFindings findings(Connection &connection, qint64 letter)
{
    Query row = connection.query(query::staged_findings_one);
    row.bindAll(letter);
    return row.next() ? fromJson(QJsonDocument::fromJson(row.blob(0)).object()) : LetterFindings();
}

void drop(Connection &connection, qint64 letter)
{
    run(connection, query::staged_findings_drop, letter);
}

void putSignature(Connection &connection, const QString &hash, const QList<quint32> &signature)
{
    if (!signature.isEmpty())
        run(connection, query::text_signature_put, hash, packed(signature));
}

QList<quint32> signature(Connection &connection, const QString &hash)
{
    Query row = connection.query(query::text_signature_one);
    row.bindAll(hash);
    return row.next() ? unpacked(row.blob(0)) : QList<quint32>();
}

QList<Signed> newestSignatures(Connection &connection, int limit)
{
    QList<Signed> all;
    Query row = connection.query(query::text_signatures_newest);
    row.bindAll(limit);
    while (row.next())
        all << Signed{row.text(0), unpacked(row.blob(1))};
    return all;
}

void dropSignature(Connection &connection, const QString &hash)
{
    run(connection, query::text_signature_drop, hash);
}

}
