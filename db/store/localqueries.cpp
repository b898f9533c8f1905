// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/localqueries.h"

#include "db/store/findingqueries.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace congso::localqueries {

namespace {
constexpr const char *stateNames[] = {"waiting", "reading", "ready", "failed"};

StagedState stateFrom(const QString &text)
{
    for (int i = 0; i < 4; ++i) {
        if (text == QLatin1String(stateNames[i]))
            return StagedState(i);
    }
    return StagedState::Waiting;
}

struct ProposedField
{
    const char *key;
    Proposed RecognisedFields::*member;
};
constexpr ProposedField proposedFields[] = {
    {"code_number", &RecognisedFields::codeNumber}, {"code_notation", &RecognisedFields::codeNotation},
    {"issued", &RecognisedFields::issued},          {"agency", &RecognisedFields::agency},
    {"kind", &RecognisedFields::kind},              {"subject", &RecognisedFields::subject},
    {"signer", &RecognisedFields::signer},          {"signer_title", &RecognisedFields::signerTitle},
    {"place", &RecognisedFields::place},            {"urgency", &RecognisedFields::urgency},
    {"due", &RecognisedFields::due},
};

StagedLetter letterFrom(const Query &row)
{
    StagedLetter letter;
    letter.id = row.integer(0);
    letter.arrivedAt = row.integer(1);
    letter.by = row.id<PersonId>(2);
    letter.origin = row.text(3);
    letter.state = stateFrom(row.text(4));
    if (letter.state == StagedState::Failed || letter.state == StagedState::Ready) // while it is read, there is the time instead
        letter.failure = row.text(5);
    letter.recognised = recognisedFromJson(QJsonDocument::fromJson(row.blob(6)).object());
    return letter;
}

void readFiles(Connection &connection, StagedLetter &letter)
{
    Query row = connection.query(query::staged_files_of);
    row.bindAll(letter.id);
    while (row.next())
        letter.files << StagedFile{row.integer(0), row.text(1), row.text(2), row.integer(3), row.text(4), int(row.integer(5))};
}

template <class... Values>
void run(Connection &connection, const NamedSql &sql, const Values &...values)
{
    Query query = connection.query(sql);
    query.bindAll(values...);
    query.run();
}
}

QJsonObject recognisedToJson(const RecognisedFields &fields)
{
    QJsonObject json{{QStringLiteral("pages"), fields.pages}};
    for (const ProposedField &entry : proposedFields) {
        const Proposed &value = fields.*(entry.member);
        if (value.value.isEmpty())
            continue;
        json.insert(QLatin1String(entry.key),
                    QJsonObject{{QStringLiteral("value"), value.value},
                                {QStringLiteral("confidence"), value.confidence},
                                {QStringLiteral("page"), value.page},
                                {QStringLiteral("box"), QJsonArray{value.box.x(), value.box.y(), value.box.width(), value.box.height()}}});
    }
    return json;
}

RecognisedFields recognisedFromJson(const QJsonObject &json)
{
    RecognisedFields fields;
    fields.pages = json.value(QLatin1String("pages")).toInt();
    for (const ProposedField &entry : proposedFields) {
        const QJsonObject value = json.value(QLatin1String(entry.key)).toObject();
        if (value.isEmpty())
            continue;
        const QJsonArray box = value.value(QLatin1String("box")).toArray();
        fields.*(entry.member) = Proposed{value.value(QLatin1String("value")).toString(),
                                          value.value(QLatin1String("confidence")).toInt(), value.value(QLatin1String("page")).toInt(),
                                          QRectF(box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble())};
    }
    return fields;
}

qint64 addLetter(Connection &connection, qint64 arrivedAt, qint64 person, const QString &origin)
{
    run(connection, query::staged_letter_add, arrivedAt, person, origin);
    return sqlite3_last_insert_rowid(connection.handle());
}

void addFile(Connection &connection, qint64 letter, const StagedFile &file)
{
    run(connection, query::staged_file_add, letter, file.name, file.hash, file.size, file.source);
}

QList<StagedLetter> letters(Connection &connection)
{
    QList<StagedLetter> letters;
    {
        Query row = connection.query(query::staged_letters_all);
        while (row.next())
            letters << letterFrom(row);
    }
    for (StagedLetter &letter : letters)
        readFiles(connection, letter);
    return letters;
}

std::optional<StagedLetter> letter(Connection &connection, qint64 id)
{
    std::optional<StagedLetter> letter;
    {
        Query row = connection.query(query::staged_letter_one);
        row.bindAll(id);
        if (row.next())
            letter = letterFrom(row);
    }
    if (letter)
        readFiles(connection, *letter);
    return letter;
}

void setLetterState(Connection &connection, qint64 id, StagedState state, const QString &failure, const RecognisedFields &recognised)
{
    run(connection, query::staged_letter_state, id, QLatin1String(stateNames[int(state)]), failure,
        QString::fromUtf8(QJsonDocument(recognisedToJson(recognised)).toJson(QJsonDocument::Compact)));
}

void setReading(Connection &connection, qint64 id, qint64 now)
{
    setLetterState(connection, id, StagedState::Reading, QString::number(now), {});
}

void setFilePages(Connection &connection, qint64 file, int pages)
{
    run(connection, query::staged_file_pages, file, pages);
}

std::optional<QPair<qint64, QString>> stagedFile(Connection &connection, qint64 file)
{
    Query row = connection.query(query::staged_file_one);
    row.bindAll(file);
    if (!row.next())
        return std::nullopt;
    return qMakePair(row.integer(0), row.text(1));
}

void moveFile(Connection &connection, qint64 file, qint64 letter, int position)
{
    run(connection, query::staged_file_move, file, letter, position);
}

void dropLetter(Connection &connection, qint64 id)
{
    findingqueries::drop(connection, id);
    run(connection, query::staged_files_drop, id);
    run(connection, query::staged_letter_drop, id);
}

std::optional<qint64> nextWaiting(Connection &connection, qint64 abandoned)
{
    Query row = connection.query(query::staged_next_waiting);
    row.bindAll(abandoned);
    if (!row.next())
        return std::nullopt;
    return row.integer(0);
}

QList<QPair<qint64, QString>> sameFile(Connection &connection, const QString &hash)
{
    QList<QPair<qint64, QString>> found;
    Query row = connection.query(query::staged_same_file);
    row.bindAll(hash);
    while (row.next())
        found << qMakePair(row.integer(0), row.text(1));
    return found;
}

bool fileInUse(Connection &connection, const QString &hash)
{
    Query row = connection.query(query::file_in_use);
    row.bindAll(hash);
    return row.next();
}

QStringList fileHashes(Connection &connection)
{
    QStringList hashes;
    Query row = connection.query(query::file_hashes);
    while (row.next())
        hashes << row.text(0);
    return hashes;
}

void putUnsent(Connection &connection, qint64 person, const SubjectId &subject, const QString &place, const QString &text, qint64 now)
{
    const QByteArray key = subject.bytes();
    if (text.isEmpty())
        run(connection, query::unsent_drop, person, key, place);
    else
        run(connection, query::unsent_put, person, key, place, text, now);
}

void dropUnsentAt(Connection &connection, const QString &place)
{
    run(connection, query::unsent_at_drop, place);
}

QString unsent(Connection &connection, qint64 person, const SubjectId &subject, const QString &place)
{
    Query row = connection.query(query::unsent_get);
    row.bindAll(person, subject.bytes(), place);
    return row.next() ? row.text(0) : QString();
}

void putRead(Connection &connection, qint64 person, qint64 subject, const QString &file, const QString &day, qint64 now)
{
    run(connection, query::read_put, person, subject, file, day, now);
}

}
