// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/hitexport.h"

#include "app/directory/directory.h"
#include "app/exporting/tableexport.h"
#include "app/exporting/textdocument.h"
#include "app/incoming/kinds.h"
#include "app/rules/numbering.h"
#include "app/words/agencywords.h"
#include "app/words/hitwords.h"
#include "app/words/placewords.h"

#include <QFileInfo>

namespace congso::exporting {

namespace {
constexpr int hitsAtOnce = 500;

ExportColumn columnOf(HitColumn column)
{
    switch (column) {
    case HitColumn::Number: return {QStringLiteral("Số đến"), 5};
    case HitColumn::Arrival: return {QStringLiteral("Ngày đến"), 8};
    case HitColumn::Agency: return {QStringLiteral("Tác giả"), 14};
    case HitColumn::Code: return {QStringLiteral("Số, ký hiệu"), 11};
    case HitColumn::Issued: return {QStringLiteral("Ngày văn bản"), 8};
    case HitColumn::Kind: return {QStringLiteral("Tên loại"), 8};
    case HitColumn::Subject: return {QStringLiteral("Trích yếu nội dung"), 26};
    case HitColumn::Found: return {QStringLiteral("Chỗ tìm thấy"), 20};
    case HitColumn::State: return {QStringLiteral("Tình trạng"), 9};
    case HitColumn::Holder: return {QStringLiteral("Đơn vị hoặc người nhận"), 13};
    case HitColumn::Signer: return {QStringLiteral("Người ký"), 11};
    case HitColumn::Direction: return {QStringLiteral("Đến, đi"), 5};
    case HitColumn::Recipients: return {QStringLiteral("Nơi nhận"), 16};
    case HitColumn::Paper: return {QStringLiteral("Nơi để bản giấy"), 14};
    }
    return {};
}

QString foundIn(const SearchHit &hit)
{
    if (hit.page < 0)
        return hit.snippet;
    return QStringLiteral("%1 (%2, trang %3)").arg(hit.snippet, hit.fileName).arg(hit.page + 1);
}

QVariant cellOf(const SearchHit &hit, HitColumn column)
{
    const DocumentRow &row = hit.row;
    switch (column) {
    case HitColumn::Number: return row.number && !hit.outgoing ? rules::formatNumber(*row.number) : QString();
    case HitColumn::Arrival: return row.arrival;
    case HitColumn::Agency: return hit.tie == AgencyTie::None ? row.agency : QStringLiteral("%1 (%2)").arg(row.agency, AgencyWords::tie(hit.tie, hit.tiedTo));
    case HitColumn::Code: return row.code;
    case HitColumn::Issued: return row.issued;
    case HitColumn::Kind: return incoming::printedKind(row.kind);
    case HitColumn::Subject: return row.subject;
    case HitColumn::Found: return foundIn(hit);
    case HitColumn::State: return HitWords::state(hit);
    case HitColumn::Holder: return row.holder;
    case HitColumn::Signer: return row.signer;
    case HitColumn::Direction: return HitWords::direction(hit);
    case HitColumn::Recipients: return hit.recipients;
    case HitColumn::Paper: return PlaceWords::whole(hit.place);
    }
    return {};
}

/// Hits some hundred at a time, in their order.
class HitSource
{
public:
    HitSource(SearchEngine &engine, Office &office, SearchRequest request, std::function<void(qint64)> told, std::stop_token stop)
        : m_engine(engine), m_office(office), m_request(std::move(request)), m_told(std::move(told)), m_stop(std::move(stop))
    {
        m_request.limit = hitsAtOnce;
        m_request.after = 0;
        m_request.skip = 0;
    }

    Result<std::optional<SearchHit>> next()
    {
        if (m_at == m_page.hits.size()) {
            if (m_begun && m_page.complete)
                return std::optional<SearchHit>();
            auto page = m_engine.search(m_office, m_request, m_stop).result();
            if (!page)
                return tl::make_unexpected(page.error());
            m_begun = true;
            m_page = *page;
            m_at = 0;
            if (m_page.hits.isEmpty())
                return std::optional<SearchHit>();
            m_request.after = m_page.hits.last().key;
            m_request.skip += int(m_page.hits.size());
            if (m_told)
                m_told(m_request.skip);
        }
        return std::optional(m_page.hits.at(m_at++));
    }

private:
    SearchEngine &m_engine;
    Office &m_office;
    SearchRequest m_request;
    std::function<void(qint64)> m_told;
    std::stop_token m_stop;
    SearchPage m_page;
    qsizetype m_at = 0;
    bool m_begun = false;
};

QString markOf(const ExportHead &head)
{
    return QStringLiteral("Danh sách do Hệ thống quản lý tài liệu điện tử kết xuất lúc %1, người kết xuất: %2")
        .arg(head.at.toString(QStringLiteral("HH:mm 'ngày' dd/MM/yyyy")), head.printedBy);
}

Result<qint64> write(const QString &file, const ExportHead &head, const RowSource &next)
{
    return QFileInfo(file).suffix().toLower() == QLatin1String("odt") ? writeTextDocument(file, head, head.remark, next) : writeTable(file, head, next);
}
}

QFuture<Result<qint64>> exportHits(SearchEngine &engine, Office &office, const HitExport &wanted, std::function<void(qint64)> told, std::stop_token stop)
{
    return engine.inBackground(office, [&engine, &office, wanted, told = std::move(told), stop = std::move(stop)]() -> Result<qint64> {
        auto directory = directory::directory(office).result();
        if (!directory)
            return tl::make_unexpected(directory.error());
        ExportHead head{wanted.title, directory->agency.name, {}, office.identity().person.name,
                        QDateTime::fromMSecsSinceEpoch(office.now(), Qt::OffsetFromUTC, office.store().utcOffsetMinutes() * 60)};
        head.remark = markOf(head);
        for (const HitColumn column : wanted.columns)
            head.columns << columnOf(column);
        HitSource source(engine, office, wanted.request, told, stop);
        return write(wanted.file, head, [&source, &wanted](QVariantList &cells) -> Result<bool> {
            auto hit = source.next();
            if (!hit)
                return tl::make_unexpected(hit.error());
            if (!*hit)
                return false;
            for (const HitColumn column : wanted.columns)
                cells << cellOf(**hit, column);
            return true;
        });
    });
}

}
