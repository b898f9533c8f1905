// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/listexport.h"

#include "app/directory/directory.h"
#include "app/incoming/kinds.h"
#include "app/incoming/lists.h"
#include "app/office/background.h"
#include "app/outgoing/lists.h"
#include "app/rules/numbering.h"
#include "app/words/outgoingwords.h"
#include "app/words/statewords.h"

namespace congso::exporting {

namespace {
constexpr int rowsAtOnce = 500;

Result<ExportHead> headOf(Office &office, const QString &title, const QList<ExportColumn> &columns)
{
    auto directory = directory::directory(office).result();
    if (!directory)
        return tl::make_unexpected(directory.error());
    return ExportHead{title, directory->agency.name, columns, office.identity().person.name,
                      QDateTime::fromMSecsSinceEpoch(office.now(), Qt::OffsetFromUTC, office.store().utcOffsetMinutes() * 60)};
}

QVariantList cellsOf(const DocumentRow &row)
{
    return {row.number ? rules::formatNumber(*row.number) : QString(), row.arrival, row.agency, row.code, row.issued, incoming::kindName(row.kind),
            row.subject, row.holder, row.due, StateWords::document(row.state)};
}

/// Documents a few hundred at a time: their row ids first, so that the list is the one of that moment.
class DocumentSource
{
public:
    DocumentSource(Office &office, QList<qint64> ids, std::stop_token stop) : m_office(office), m_ids(std::move(ids)), m_stop(std::move(stop)) {}

    Result<bool> next(QVariantList &cells)
    {
        while (m_at == m_rows.size()) {
            if (m_from >= m_ids.size())
                return false;
            if (m_stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            auto rows = incoming::rows(m_office, m_ids.mid(m_from, rowsAtOnce)).result();
            if (!rows)
                return tl::make_unexpected(rows.error());
            m_from += rowsAtOnce;
            m_rows = *rows;
            m_at = 0;
        }
        cells = cellsOf(m_rows.at(m_at++));
        return true;
    }

private:
    Office &m_office;
    QList<qint64> m_ids;
    std::stop_token m_stop;
    qsizetype m_from = 0;
    QList<DocumentRow> m_rows;
    qsizetype m_at = 0;
};

template <class Item>
RowSource sourceOf(const QList<Item> &items, std::function<QVariantList(const Item &)> cells)
{
    return [items, cells, at = qsizetype(0)](QVariantList &row) mutable -> Result<bool> {
        if (at == items.size())
            return false;
        row = cells(items.at(at++));
        return true;
    };
}
}

QFuture<Result<qint64>> exportDocuments(Office &office, const ListQuery &query, const QString &title, const QString &file, std::stop_token stop)
{
    return inBackground(office, [&office, query, title, file, stop = std::move(stop)]() -> Result<qint64> {
        auto head = headOf(office, title, {{QStringLiteral("Số đến"), 5}, {QStringLiteral("Ngày đến"), 8}, {QStringLiteral("Tác giả"), 14},
                                           {QStringLiteral("Số, ký hiệu"), 11}, {QStringLiteral("Ngày văn bản"), 8}, {QStringLiteral("Tên loại"), 8},
                                           {QStringLiteral("Trích yếu nội dung"), 26}, {QStringLiteral("Đơn vị hoặc người nhận"), 13},
                                           {QStringLiteral("Thời hạn"), 8}, {QStringLiteral("Tình trạng"), 9}});
        auto ids = incoming::rowIds(office, query, stop).result();
        if (!head || !ids)
            return tl::make_unexpected(head ? ids.error() : head.error());
        DocumentSource source(office, *ids, stop);
        return writeTable(file, *head, [&source](QVariantList &cells) { return source.next(cells); });
    });
}

QFuture<Result<qint64>> exportOutgoing(Office &office, const OutgoingQuery &query, const QString &title, const QString &file, std::stop_token stop)
{
    return inBackground(office, [&office, query, title, file, stop = std::move(stop)]() -> Result<qint64> {
        auto head = headOf(office, title, {{QStringLiteral("Số, ký hiệu"), 11}, {QStringLiteral("Ngày văn bản"), 8}, {QStringLiteral("Tên loại"), 9},
                                           {QStringLiteral("Trích yếu nội dung"), 28}, {QStringLiteral("Người soạn thảo"), 12}, {QStringLiteral("Đơn vị soạn thảo"), 13},
                                           {QStringLiteral("Nơi nhận"), 16}, {QStringLiteral("Tình trạng"), 10}, {QStringLiteral("Đang ở"), 13}});
        auto directory = directory::directory(office).result();
        auto rows = outgoing::rows(office, query).result();
        if (!head || !directory || !rows)
            return tl::make_unexpected(!head ? head.error() : !directory ? directory.error() : rows.error());
        const std::function<QVariantList(const OutgoingRow &)> cells = [&directory](const OutgoingRow &row) -> QVariantList {
            const Person *drafter = directory->person(row.drafter);
            const Unit *unit = directory->unit(row.unit);
            return {row.code, row.date, incoming::kindName(row.kind), row.subject, drafter ? drafter->name : QString(), unit ? unit->name : QString(), row.recipients,
                    OutgoingWords::state(row.state), row.holder};
        };
        const RowSource source = sourceOf<OutgoingRow>(*rows, cells);
        return writeTable(file, *head, [&source, &stop](QVariantList &row) { return stop.stop_requested() ? Result<bool>(failure(ErrorCode::Cancelled)) : source(row); });
    });
}

QFuture<Result<qint64>> exportPeople(Office &office, const QString &file)
{
    return inBackground(office, [&office, file]() -> Result<qint64> {
        auto head = headOf(office, QStringLiteral("Danh sách công chức, viên chức"),
                           {{QStringLiteral("Họ và tên"), 5}, {QStringLiteral("Tên đăng nhập"), 3}, {QStringLiteral("Đơn vị"), 6}, {QStringLiteral("Chức vụ"), 4},
                            {QStringLiteral("Vai trò"), 4}, {QStringLiteral("Thư điện tử"), 4}, {QStringLiteral("Điện thoại"), 3}});
        auto directory = directory::directory(office).result();
        if (!head || !directory)
            return tl::make_unexpected(head ? directory.error() : head.error());
        const std::function<QVariantList(const Post &)> cells = [&directory](const Post &post) -> QVariantList {
            const Person person = directory->person(post.person) ? *directory->person(post.person) : Person();
            const Unit *unit = directory->unit(post.unit);
            return {person.name, person.login, unit ? unit->name : QString(), post.title, StateWords::roles(post.roles), person.email, person.phone};
        };
        QList<Post> active;
        for (const Person &person : std::as_const(directory->people)) {
            for (const Post &post : std::as_const(directory->posts)) {
                if (post.active && post.person == person.id && person.active)
                    active << post;
            }
        }
        return writeTable(file, *head, sourceOf<Post>(active, cells));
    });
}

QFuture<Result<qint64>> exportUnits(Office &office, const QString &file)
{
    return inBackground(office, [&office, file]() -> Result<qint64> {
        auto head = headOf(office, QStringLiteral("Danh sách đơn vị"),
                           {{QStringLiteral("Tên đơn vị"), 6}, {QStringLiteral("Tên viết tắt"), 2}, {QStringLiteral("Đơn vị cấp trên"), 6}, {QStringLiteral("Thứ tự"), 1}});
        auto directory = directory::directory(office).result();
        if (!head || !directory)
            return tl::make_unexpected(head ? directory.error() : head.error());
        QList<Unit> active;
        for (const Unit &unit : std::as_const(directory->units)) {
            if (unit.active)
                active << unit;
        }
        const std::function<QVariantList(const Unit &)> cells = [&directory](const Unit &unit) -> QVariantList {
            const Unit *parent = directory->unit(unit.parent);
            return {unit.name, unit.shortName, parent ? parent->name : QString(), unit.position};
        };
        return writeTable(file, *head, sourceOf<Unit>(active, cells));
    });
}

}
