// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/rowbuilder.h"

namespace congso::importing {

QMap<Repair, qint64> ImportReport::counts() const
{
    QMap<Repair, qint64> all;
    for (const RowNote &note : notes)
        ++all[note.repair];
    return all;
}

QUuid importedId(const QUuid &import, qint64 row, Step step)
{
    constexpr int placeOfTail = 12;
    constexpr int bitsOfStep = 4;
    QByteArray bytes = import.toRfc4122();
    const auto tail = quint32(row << bitsOfStep) | quint32(step);
    for (int i = 0; i < 4; ++i)
        bytes[placeOfTail + i] = char(tail >> (24 - 8 * i));
    return QUuid::fromRfc4122(bytes);
}

QPair<QUuid, QUuid> importedRange(const QUuid &import)
{
    constexpr qint64 lastRow = (qint64(1) << 28) - 1;
    return {importedId(import, 0, Step::First), importedId(import, lastRow, Step::Last)};
}

std::unique_ptr<RowBuilder> RowBuilder::create(BuilderFacts facts)
{
    switch (facts.kind) {
    case ImportKind::People: return peopleRows(std::move(facts));
    case ImportKind::Units: return unitRows(std::move(facts));
    case ImportKind::Register: return registerRows(std::move(facts));
    case ImportKind::OutgoingRegister: return outgoingRows(std::move(facts));
    case ImportKind::Agencies: return agencyRows(std::move(facts));
    case ImportKind::CaseFiles: return caseFileRows(std::move(facts));
    }
    return nullptr;
}

PreparedRow RowBuilder::build(const tables::TableRow &row)
{
    PreparedRow prepared;
    prepared.row = row.number;
    prepared.cells = row.cells;
    fill(prepared);
    if (prepared.problem) {
        prepared.commands.clear();
        prepared.notes.clear();
    }
    return prepared;
}

RowProblem RowBuilder::problemOf(const PreparedRow &row, const QString &field, const Error &reason) const
{
    // The two halves of a document's code come out of one column, so do a number and its suffix.
    const bool number = field == QLatin1String("suffix") || reason.code == ErrorCode::RuleNumberTaken;
    const QString key = number ? QStringLiteral("number") : field.startsWith(QLatin1String("code_")) ? QStringLiteral("code") : field;
    return {row.row, key, columnOf(key), reason, reason.code == ErrorCode::RuleSecret ? QStringList() : row.cells};
}

QString RowBuilder::columnOf(const QString &key) const
{
    const auto column = m_facts.mapping.constFind(key);
    return column == m_facts.mapping.constEnd() ? QString() : m_facts.headers.value(*column);
}

QString RowBuilder::take(PreparedRow &row, const char *key) const
{
    const QLatin1String name(key);
    const auto column = m_facts.mapping.constFind(name);
    const CellText cell = column == m_facts.mapping.constEnd() ? CellText() : cleanCell(row.cells.value(*column));
    if (cell.text.isEmpty())
        return m_facts.constants.value(name);
    for (const Repair repair : allRepairs()) {
        if (cell.repairs.testFlag(repair))
            note(row, key, repair);
    }
    if (isCellError(cell.text))
        refuseField(row, key, "cell_error", {{QStringLiteral("value"), cell.text}});
    return cell.text;
}

bool RowBuilder::takeDate(PreparedRow &row, const char *key, QDate &date) const
{
    const QString text = take(row, key);
    if (text.isEmpty())
        return true;
    const CellDate found = dateOf(text, m_facts.today);
    if (!found.date.isValid()) {
        refuseField(row, key, "date", {{QStringLiteral("value"), text}});
        return false;
    }
    if (found.serial)
        note(row, key, Repair::DateSerial);
    date = found.date;
    return true;
}

bool RowBuilder::takeCount(PreparedRow &row, const char *key, QJsonObject &fields) const
{
    const QString text = take(row, key);
    if (text.isEmpty())
        return true;
    bool right = false;
    const int count = text.toInt(&right);
    if (!right) {
        refuseField(row, key, "range", {{QStringLiteral("min"), 0}});
        return false;
    }
    fields.insert(QLatin1String(key), count);
    return true;
}

void RowBuilder::takePlace(PreparedRow &row, QJsonObject &command) const
{
    for (const char *part : {"fonds", "inventory", "box", "folder", "sheet", "store", "shelf"}) {
        if (const QString given = take(row, part); !given.isEmpty())
            command.insert(QLatin1String(part), given);
    }
}

void RowBuilder::note(PreparedRow &row, const char *key, Repair repair, qint64 other) const
{
    row.notes << RowNote{row.row, columnOf(QLatin1String(key)), repair, other};
}

void RowBuilder::refuse(PreparedRow &row, const QString &key, const Error &reason) const
{
    if (!row.problem)
        row.problem = RowProblem{row.row, key, columnOf(key), reason, row.cells};
}

void RowBuilder::refuseField(PreparedRow &row, const char *key, const char *problem, QVariantMap args) const
{
    args.insert(QStringLiteral("field"), QLatin1String(key));
    args.insert(QStringLiteral("problem"), QLatin1String(problem));
    refuse(row, QLatin1String(key), {ErrorCode::RuleBadField, args});
}

Command RowBuilder::command(const PreparedRow &row, Step step, const char *action, const QJsonObject &fields, Step subject) const
{
    Command command;
    command.id = importedId(m_facts.import, row.row, step);
    command.action = action;
    command.fields = fields;
    if (subject != Step::Last)
        command.subject = SubjectId(importedId(m_facts.import, row.row, subject));
    return command;
}

}
