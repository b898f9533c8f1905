// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportreport.h"

#include "app/exporting/tableexport.h"
#include "app/importing/importkinds.h"
#include "app/tables/tablewriter.h"
#include "app/words/errorwords.h"
#include "app/words/importwords.h"

namespace congso::exporting {

namespace {
template <class Item, class Cells>
Outcome writeItems(const QList<Item> &items, const QString &file, const QStringList &headers, const Cells &cells)
{
    auto writer = tables::TableWriter::create(file, ImportWords::tableTitle(), headers);
    if (!writer)
        return tl::make_unexpected(writer.error());
    for (const Item &item : items) {
        if (auto added = (*writer)->addRow(cells(item)); !added)
            return added;
    }
    return (*writer)->finish();
}
}

Outcome writeProblems(const importing::ImportReport &report, const QString &file)
{
    const QStringList headers = QStringList{ImportWords::row(), ImportWords::column(), ImportWords::reason()} + report.headers;
    return writeItems(report.problems, file, headers, [](const importing::RowProblem &problem) {
        QVariantList cells{problem.row, problem.column, ErrorWords::sentence(problem.reason)};
        for (const QString &cell : problem.cells)
            cells << cell;
        return cells;
    });
}

Outcome writeNotes(const importing::ImportReport &report, const QString &file)
{
    return writeItems(report.notes, file, {ImportWords::row(), ImportWords::column(), ImportWords::reason()}, [](const importing::RowNote &note) {
        return QVariantList{note.row, note.column, ImportWords::repair(importing::repairText(note.repair), note.other)};
    });
}

Outcome writeBlank(importing::ImportKind kind, const QString &file)
{
    QStringList heads;
    for (const importing::ImportField &field : importing::fieldsOf(kind))
        heads << ImportWords::field(importing::importKindText(kind), field.key);
    auto writer = tables::TableWriter::create(file, ImportWords::blankTitle(), heads);
    return writer ? (*writer)->finish() : Outcome(tl::make_unexpected(writer.error()));
}

Outcome printPasswords(const QList<importing::OneTimePassword> &passwords, const QString &printedBy, const QDateTime &at, const QString &file)
{
    const ExportHead head{QStringLiteral("Mật khẩu dùng một lần"), QStringLiteral("Phát tận tay từng người; phải đổi ngay khi đăng nhập lần đầu."),
                          {{QStringLiteral("Họ và tên"), 5}, {QStringLiteral("Đơn vị"), 6}, {QStringLiteral("Tên đăng nhập"), 4}, {QStringLiteral("Mật khẩu"), 4}},
                          printedBy, at};
    auto written = writeTable(file, head, [&passwords, at = qsizetype(0)](QVariantList &cells) mutable -> Result<bool> {
        if (at == passwords.size())
            return false;
        const importing::OneTimePassword &one = passwords.at(at++);
        cells = {one.name, one.unit, one.login, one.password};
        return true;
    });
    return written ? success() : Outcome(tl::make_unexpected(written.error()));
}

}
