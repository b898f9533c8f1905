// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/rowbuilder.h"

#include "db/text/fold.h"

#include <QJsonObject>

namespace congso::importing {

namespace {
/// Other agencies. Many communes bear one name: only a row without an identifier of its own is taken for a double.
class AgencyRows : public RowBuilder
{
public:
    explicit AgencyRows(BuilderFacts facts) : RowBuilder(std::move(facts)) {}

private:
    void fill(PreparedRow &row) override
    {
        const QString name = take(row, "name");
        const QString code = take(row, "code");
        QDate from;
        QDate until;
        if (name.isEmpty())
            return refuse(row, QStringLiteral("name"), {ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("name")}}});
        if (!takeDate(row, "from", from) || !takeDate(row, "to", until))
            return;
        QJsonObject fields{{QStringLiteral("name"), name}};
        for (const auto &[key, value] : {std::pair{"short_name", take(row, "short_name")}, std::pair{"code", code},
                                         std::pair{"valid_from", from.toString(Qt::ISODate)}, std::pair{"valid_until", until.toString(Qt::ISODate)},
                                         std::pair{"note", take(row, "parent")}}) {
            if (!value.isEmpty())
                fields.insert(QLatin1String(key), value);
        }
        const QString key = text::fold(name) + u'\n' + code;
        if (const qint64 other = m_seen.value(key))
            return refuseField(row, "name", "double_row", {{QStringLiteral("row"), other}});
        m_seen.insert(key, row.row);
        row.agencyName = name;
        row.distinct = !code.isEmpty();
        row.commands << command(row, Step::First, "agency.created", fields, Step::NewSubject);
    }

    QHash<QString, qint64> m_seen;
};

/// A list of case files (NĐ 30/2020 Phụ lục V): what lies in them comes later, or stays on paper.
class CaseFileRows : public RowBuilder
{
public:
    explicit CaseFileRows(BuilderFacts facts) : RowBuilder(std::move(facts)) {}

private:
    bool takeKeeper(PreparedRow &row, QJsonObject &fields) const;
    bool takeRetention(PreparedRow &row, QJsonObject &fields) const;
    bool takeYear(PreparedRow &row, QJsonObject &fields) const;
    void takeNotes(PreparedRow &row, QJsonObject &fields) const;
    void fill(PreparedRow &row) override;

    QHash<QString, qint64> m_seen;
};

bool CaseFileRows::takeKeeper(PreparedRow &row, QJsonObject &fields) const
{
    const QString keeper = text::fold(take(row, "keeper"));
    const QString unit = text::fold(take(row, "unit"));
    for (const Person &person : m_facts.directory.people) {
        if (person.active && !keeper.isEmpty() && (text::fold(person.name) == keeper || person.login == keeper))
            fields.insert(QStringLiteral("keeper"), person.id.toString());
    }
    for (const Unit &one : m_facts.directory.units) {
        if (one.active && !unit.isEmpty() && (text::fold(one.name) == unit || text::fold(one.shortName) == unit))
            fields.insert(QStringLiteral("unit"), one.id.toString());
    }
    for (const auto &[key, given] : {std::pair{"keeper", keeper}, std::pair{"unit", unit}}) {
        if (!given.isEmpty() && !fields.contains(QLatin1String(key))) {
            refuse(row, QLatin1String(key), {ErrorCode::UsageNotFound, {{QStringLiteral("reference"), take(row, key)}}});
            return false;
        }
    }
    return true;
}

bool CaseFileRows::takeRetention(PreparedRow &row, QJsonObject &fields) const
{
    const QString given = take(row, "retention");
    const QString words = text::fold(given);
    if (words.isEmpty())
        return true;
    bool isNumber = false;
    const int years = words.section(u' ', 0, 0).toInt(&isNumber);
    if (words == QLatin1String("vinh vien"))
        fields.insert(QStringLiteral("permanent"), true);
    else if (isNumber && years > 0)
        fields.insert(QStringLiteral("years"), years);
    else
        refuseField(row, "retention", "choice", {{QStringLiteral("value"), given}});
    return !row.problem;
}

bool CaseFileRows::takeYear(PreparedRow &row, QJsonObject &fields) const
{
    QDate opened;
    if (!takeDate(row, "opened", opened) || !takeCount(row, "year", fields))
        return false;
    if (opened.isValid())
        fields.insert(QStringLiteral("start"), opened.toString(Qt::ISODate));
    if (!fields.contains(QLatin1String("year")) && opened.isValid())
        fields.insert(QStringLiteral("year"), opened.year());
    return true;
}

/// What the office's own record has no place for stays readable in the note.
void CaseFileRows::takeNotes(PreparedRow &row, QJsonObject &fields) const
{
    QStringList notes{take(row, "note")};
    for (const auto &[key, words] : {std::pair{"closed", "Kết thúc: "}, std::pair{"sheets", "Số tờ: "}, std::pair{"box", "Hộp số: "}}) {
        if (const QString given = take(row, key); !given.isEmpty())
            notes << QString::fromUtf8(words) + given;
    }
    notes.removeAll(QString());
    if (!notes.isEmpty())
        fields.insert(QStringLiteral("note"), notes.join(QStringLiteral("; ")));
}

void CaseFileRows::fill(PreparedRow &row)
{
    QJsonObject fields;
    for (const char *key : {"code", "title"}) {
        const QString given = take(row, key);
        if (given.isEmpty())
            return refuse(row, QLatin1String(key), {ErrorCode::RuleMissingField, {{QStringLiteral("field"), QLatin1String(key)}}});
        fields.insert(QLatin1String(key), given);
    }
    if (!takeYear(row, fields) || !takeKeeper(row, fields) || !takeRetention(row, fields))
        return;
    takeNotes(row, fields);
    const QString key = text::foldCode(fields.value(QLatin1String("code")).toString()) + u'\n' + QString::number(fields.value(QLatin1String("year")).toInt());
    if (const qint64 other = m_seen.value(key))
        return refuseField(row, "code", "double_row", {{QStringLiteral("row"), other}});
    m_seen.insert(key, row.row);
    row.commands << command(row, Step::First, "casefile.opened", fields, Step::NewSubject);
}
}

std::unique_ptr<RowBuilder> agencyRows(BuilderFacts facts)
{
    return std::make_unique<AgencyRows>(std::move(facts));
}

std::unique_ptr<RowBuilder> caseFileRows(BuilderFacts facts)
{
    return std::make_unique<CaseFileRows>(std::move(facts));
}

}
