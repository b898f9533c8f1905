// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/document.h"
#include "app/incoming/kinds.h"
#include "app/incoming/lists.h"
#include "app/office/background.h"
#include "app/print/dailylists.h"
#include "app/rules/numbering.h"

namespace congso {

namespace {
constexpr int rowsAtOnce = 500;

QString shortDate(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString nameOf(const IncomingFields &fields)
{
    QString what = fields.kind.isEmpty() ? QStringLiteral("Văn bản") : incoming::printedKind(fields.kind);
    if (const QString code = rules::formatDocumentCode(fields.codeNumber, fields.codeNotation); !code.isEmpty())
        what += QStringLiteral(" số %1").arg(code);
    if (fields.issued.isValid())
        what += QStringLiteral(" ngày %1").arg(shortDate(fields.issued));
    return fields.agency.isEmpty() ? what : QStringLiteral("%1 của %2").arg(what, fields.agency);
}

QDate dueOf(const IncomingDocument &document)
{
    for (const Assignment &part : document.assignments) {
        if (part.parent.isNull() && part.role == AssignmentRole::Lead && part.state != AssignmentState::Recalled && part.due.isValid())
            return part.due;
    }
    return document.fields.due;
}

QString underWay(QDate due, QDate today)
{
    return due.isValid() && due < today ? QStringLiteral("Đang giải quyết, quá hạn") : QStringLiteral("Đang giải quyết");
}

QString progressOf(const IncomingDocument &document, QDate due, QDate today, int utcOffsetMinutes)
{
    switch (document.state) {
    case DocumentState::None:
    case DocumentState::Registered: return QStringLiteral("Chưa trình");
    case DocumentState::Submitted: return QStringLiteral("Chờ ý kiến chỉ đạo");
    case DocumentState::Assigned: return underWay(due, today);
    case DocumentState::Suspended: return QStringLiteral("Tạm dừng đến %1").arg(shortDate(document.wakeOn));
    case DocumentState::Completed: {
        const QDate done = QDateTime::fromMSecsSinceEpoch(document.completedAt, Qt::OffsetFromUTC, utcOffsetMinutes * 60).date();
        const bool late = due.isValid() && done > due;
        return QStringLiteral("Hoàn thành %1%2").arg(shortDate(done), late ? QStringLiteral(", quá hạn") : QString());
    }
    case DocumentState::Withdrawn: return QStringLiteral("Đã rút đăng ký");
    case DocumentState::Voided: return QStringLiteral("Số đã hủy");
    case DocumentState::Erased: return QStringLiteral("Đã hủy nội dung theo quy định");
    }
    return {};
}
}

FollowRow followRow(const IncomingDocument &document, const QString &receiver, QDate today, int utcOffsetMinutes)
{
    FollowRow row;
    row.number = document.number ? rules::formatNumber(*document.number) : QString();
    row.document = nameOf(document.fields);
    row.receiver = receiver;
    row.due = dueOf(document);
    row.progress = progressOf(document, row.due, today, utcOffsetMinutes);
    row.reply = document.replyCode;
    row.note = document.replyCode.isEmpty() ? document.closeReason : QString();
    return row;
}

PaperList followBook(const PaperHeading &heading, int year, const QList<FollowRow> &rows)
{
    PaperList list;
    list.heading = heading;
    list.orientation = QPageLayout::Landscape;
    list.title = QStringLiteral("SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN");
    list.underTitle = {QStringLiteral("Năm: %1").arg(year)};
    list.numberedColumns = true;
    list.columns = {{QStringLiteral("Số đến"), 16, true},
                    {QStringLiteral("Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan, tổ chức ban hành văn bản"), 82},
                    {QStringLiteral("Đơn vị hoặc người nhận"), 42},
                    {QStringLiteral("Thời hạn giải quyết"), 24, true},
                    {QStringLiteral("Tiến độ giải quyết"), 38},
                    {QStringLiteral("Số, ký hiệu văn bản trả lời"), 32},
                    {QStringLiteral("Ghi chú"), 31}};
    for (const FollowRow &row : rows)
        list.lines << PaperListLine{{}, {row.number, row.document, row.receiver, shortDate(row.due), row.progress, row.reply, row.note}};
    return list;
}

QFuture<Result<PaperList>> followBookOf(Office &office, int year, std::stop_token stop)
{
    return inBackground(office, [&office, year, stop = std::move(stop)]() -> Result<PaperList> {
        ListQuery query;
        query.year = year;
        query.order = ListOrder::NumberAscending;
        auto heading = paperHeading(office);
        auto ids = incoming::rowIds(office, query, stop).result();
        if (!heading || !ids)
            return tl::make_unexpected(heading ? ids.error() : heading.error());
        QList<FollowRow> lines;
        for (qsizetype at = 0; at < ids->size(); at += rowsAtOnce) {
            auto rows = incoming::rows(office, ids->mid(at, rowsAtOnce)).result();
            if (!rows)
                return tl::make_unexpected(rows.error());
            for (const DocumentRow &row : std::as_const(*rows)) {
                if (stop.stop_requested())
                    return failure(ErrorCode::Cancelled);
                if (auto document = incoming::document(office, row.id).result())
                    lines << followRow(*document, row.holder, office.today(), office.store().utcOffsetMinutes());
            }
        }
        return followBook(*heading, year, lines);
    });
}

}
