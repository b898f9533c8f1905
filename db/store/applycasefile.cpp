// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/apply.h"
#include "db/store/casefilequeries.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

#include <QJsonArray>

namespace congso {

namespace {
qint64 at(const Applied &applied)
{
    return applied.event.stamp ? applied.event.stamp->at : applied.event.body.atAuthor;
}

void set(CaseFile &file, const QString &key, const QJsonValue &value)
{
    static const QHash<QString, QString CaseFile::*> texts{
        {QStringLiteral("code"), &CaseFile::code}, {QStringLiteral("title"), &CaseFile::title},
        {QStringLiteral("retention"), &CaseFile::retention}, {QStringLiteral("rights"), &CaseFile::rights},
        {QStringLiteral("language"), &CaseFile::language}, {QStringLiteral("note"), &CaseFile::note},
    };
    if (const auto member = texts.constFind(key); member != texts.constEnd())
        file.*(*member) = value.toString();
    else if (key == QLatin1String("year"))
        file.year = value.toInt();
    else if (key == QLatin1String("years"))
        file.years = value.toInt();
    else if (key == QLatin1String("permanent"))
        file.permanent = value.toBool();
    else if (key == QLatin1String("start"))
        file.start = QDate::fromString(value.toString(), Qt::ISODate);
    else if (key == QLatin1String("end"))
        file.end = QDate::fromString(value.toString(), Qt::ISODate);
    else if (key == QLatin1String("keeper"))
        file.keeper = PersonId::fromString(value.toString());
    else if (key == QLatin1String("unit"))
        file.unit = UnitId::fromString(value.toString());
}

bool grant(const Applied &applied, qint64 grantee)
{
    Query add = applied.connection.query(query::access_add);
    add.bindAll(applied.row, grantee);
    return add.run();
}

/// The record, and who reads it: the keeper, and the unit's people or only its heads.
bool put(const Applied &applied, const CaseFile &file)
{
    const qint64 keeper = applied.journal.rowFor(file.keeper.uuid(), "person");
    const qint64 unit = applied.journal.rowFor(file.unit.uuid(), "unit");
    Query put = applied.connection.query(query::casefile_put);
    put.bindAll(applied.row, file.code, file.title, file.year, keeper, unit, file.retention, file.permanent, file.years,
                file.start.toString(Qt::ISODate), file.end.toString(Qt::ISODate), file.rights, file.language, file.note,
                file.closed ? QStringLiteral("closed") : QStringLiteral("open"), file.openedAt, file.closedAt, at(applied),
                text::fold(file.code + u' ' + file.title), text::foldCode(file.code));
    Query forget = applied.connection.query(query::clear_access);
    forget.bindAll(applied.row);
    return put.run() && forget.run() && grant(applied, keeper * 4)
        && grant(applied, unit * 4 + (file.rights == QLatin1String("keeper") ? 1 : 2));
}

bool changed(const Applied &applied)
{
    std::optional<CaseFile> file = casefilequeries::standing(applied.connection, applied.row);
    if (!file)
        return !applied.connection.failed();
    const QByteArray &kind = applied.event.body.kind;
    if (kind == "casefile.corrected") {
        const QJsonArray changes = applied.payload.value(QLatin1String("changes")).toArray();
        for (const QJsonValue &change : changes)
            set(*file, change[QLatin1String("field")].toString(), change[QLatin1String("new")]);
    } else if (kind == "casefile.closed") {
        file->closed = true;
        file->closedAt = at(applied);
        set(*file, QStringLiteral("end"), applied.payload.value(QLatin1String("end")));
        if (applied.has("note"))
            file->note = applied.text("note");
    } else if (kind == "casefile.reopened") {
        file->closed = false;
        file->closedAt = 0;
    } else if (kind == "casefile.handed_over") {
        set(*file, QStringLiteral("keeper"), applied.payload.value(QLatin1String("receiver")));
        if (applied.has("unit"))
            set(*file, QStringLiteral("unit"), applied.payload.value(QLatin1String("unit")));
    }
    return put(applied, *file);
}

bool shift(const Applied &applied, int from, int by)
{
    Query shift = applied.connection.query(query::casefile_entry_shift);
    shift.bindAll(applied.row, from, by);
    return shift.run();
}

QJsonArray documents(const Applied &applied)
{
    return applied.payload.value(QLatin1String("documents")).toArray();
}

bool added(const Applied &applied)
{
    const QJsonArray all = documents(applied);
    int ordinal = applied.integer("ordinal");
    if (!shift(applied, ordinal, int(all.size())))
        return false;
    for (const QJsonValue &value : all) {
        Query add = applied.connection.query(query::casefile_entry_add);
        add.bindAll(applied.row, applied.rowOfText(value.toString(), "incoming"), ordinal++);
        if (!add.run())
            return false;
    }
    return true;
}

bool removed(const Applied &applied)
{
    const qint64 document = applied.rowOf("document", "incoming");
    int ordinal = 0;
    {
        Query where = applied.connection.query(query::casefile_entry_ordinal);
        where.bindAll(applied.row, document);
        if (!where.next())
            return !applied.connection.failed();
        ordinal = int(where.integer(0));
    }
    Query drop = applied.connection.query(query::casefile_entry_drop);
    drop.bindAll(applied.row, document);
    return drop.run() && shift(applied, ordinal, -1);
}

bool reordered(const Applied &applied)
{
    int ordinal = 1;
    const QJsonArray all = documents(applied);
    for (const QJsonValue &value : all) {
        Query place = applied.connection.query(query::casefile_entry_place);
        place.bindAll(applied.row, applied.rowOfText(value.toString(), "incoming"), ordinal++);
        if (!place.run())
            return false;
    }
    return true;
}

bool described(const Applied &applied)
{
    Query describe = applied.connection.query(query::casefile_entry_describe);
    describe.bindAll(applied.row, applied.rowOf("document", "incoming"), applied.text("sheets"), applied.text("note"));
    return describe.run();
}

bool opened(const Applied &applied)
{
    CaseFile file;
    for (auto it = applied.payload.begin(); it != applied.payload.end(); ++it)
        set(file, it.key(), it.value());
    file.openedAt = at(applied);
    return put(applied, file);
}

/// It was opened by mistake: nothing of it is left but its history.
bool withdrawn(const Applied &applied)
{
    for (const NamedSql *part : {&query::clear_casefiles, &query::clear_casefile_entries, &query::clear_access}) {
        Query clear = applied.connection.query(*part);
        clear.bindAll(applied.row);
        if (!clear.run())
            return false;
    }
    return true;
}
}

bool applyCaseFile(const Applied &applied)
{
    static const QHash<QByteArray, bool (*)(const Applied &)> handlers{
        {"casefile.opened", opened}, {"casefile.documents_added", added}, {"casefile.document_removed", removed},
        {"casefile.reordered", reordered}, {"casefile.entry_described", described},
        {"casefile.withdrawn", withdrawn}};
    if (!handlers.value(applied.event.body.kind, changed)(applied))
        return false;
    Query touched = applied.connection.query(query::casefile_touched);
    touched.bindAll(applied.row, at(applied));
    return touched.run();
}

}
