// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/dailylists.h"

#include "app/incoming/kinds.h"
#include "app/office/background.h"
#include "app/rules/numbering.h"

namespace congso {

namespace {
QString shortDate(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString onDay(QDate day)
{
    return QStringLiteral("Ngày %1").arg(shortDate(day));
}

QString numberOf(const DocumentRow &row)
{
    return row.number ? rules::formatNumber(*row.number) : QString();
}

QString codeAndDate(const DocumentRow &row)
{
    return row.issued.isValid() ? QStringLiteral("%1\nngày %2").arg(row.code, shortDate(row.issued)) : row.code;
}

QString kindAndSubject(const DocumentRow &row)
{
    return row.kind.isEmpty() ? row.subject : incoming::printedKind(row.kind) + QStringLiteral(": ") + row.subject;
}

QString urgencyName(const QString &code)
{
    static const QHash<QString, QString> names{{QStringLiteral("urgent"), QStringLiteral("Khẩn")},
                                               {QStringLiteral("very_urgent"), QStringLiteral("Thượng khẩn")},
                                               {QStringLiteral("express"), QStringLiteral("Hỏa tốc")}};
    return names.value(code);
}

QString roleName(const std::optional<AssignmentRole> &role)
{
    if (!role)
        return {};
    switch (*role) {
    case AssignmentRole::Lead: return QStringLiteral("Chủ trì");
    case AssignmentRole::Cooperate: return QStringLiteral("Phối hợp");
    case AssignmentRole::Supervise: return QStringLiteral("Theo dõi, chỉ đạo");
    case AssignmentRole::Inform: return QStringLiteral("Xem để biết");
    }
    return {};
}

QString counted(qsizetype lines, const QString &what)
{
    return QStringLiteral("Tổng số: %1 %2.").arg(lines).arg(what);
}

QString timeOf(const Meeting &meeting)
{
    if (!meeting.start.isValid())
        return QStringLiteral("Cả ngày");
    const QString start = meeting.start.toString(QStringLiteral("HH:mm"));
    return meeting.end.isValid() ? QStringLiteral("%1 - %2").arg(start, meeting.end.toString(QStringLiteral("HH:mm"))) : start;
}

QString dayName(QDate day)
{
    static const QString names[] = {QStringLiteral("Thứ Hai"), QStringLiteral("Thứ Ba"), QStringLiteral("Thứ Tư"), QStringLiteral("Thứ Năm"),
                                    QStringLiteral("Thứ Sáu"), QStringLiteral("Thứ Bảy"), QStringLiteral("Chủ nhật")};
    return day.isValid() ? QStringLiteral("%1, %2").arg(names[day.dayOfWeek() - 1], onDay(day).toLower()) : QString();
}

/// Runs \a rows on a thread of its own and makes the list of them.
template <class Rows, class Make>
QFuture<Result<PaperList>> listOf(Office &office, Rows rows, Make make)
{
    return inBackground(office, [&office, rows, make]() -> Result<PaperList> {
        auto heading = paperHeading(office);
        auto found = rows(office).result();
        if (!heading || !found)
            return tl::make_unexpected(heading ? found.error() : heading.error());
        return make(*heading, *found);
    });
}
}

PaperList submittedList(const PaperHeading &heading, QDate day, const QList<incoming::GivenRow> &rows)
{
    PaperList list;
    list.heading = heading;
    list.title = QStringLiteral("DANH MỤC VĂN BẢN TRÌNH");
    list.underTitle = {onDay(day)};
    list.columns = {{QStringLiteral("Số đến"), 14, true}, {QStringLiteral("Tác giả"), 31}, {QStringLiteral("Số, ký hiệu, ngày văn bản"), 37},
                    {QStringLiteral("Tên loại và trích yếu nội dung"), 56}, {QStringLiteral("Mức độ khẩn"), 17, true}, {QStringLiteral("Ý kiến chỉ đạo"), 23}};
    for (const incoming::GivenRow &row : rows)
        list.lines << PaperListLine{QStringLiteral("Trình: %1").arg(row.receiver),
                                    {numberOf(row.document), row.document.agency, codeAndDate(row.document), kindAndSubject(row.document),
                                     urgencyName(row.document.urgency), {}}};
    list.total = counted(rows.size(), QStringLiteral("văn bản trình"));
    list.signatures = {QStringLiteral("NGƯỜI TRÌNH"), QStringLiteral("NGƯỜI NHẬN")};
    return list;
}

PaperList handOverList(const PaperHeading &heading, QDate day, const QList<incoming::GivenRow> &rows, int utcOffsetMinutes)
{
    PaperList list;
    list.heading = heading;
    list.title = QStringLiteral("SỔ CHUYỂN GIAO VĂN BẢN ĐẾN");
    list.underTitle = {onDay(day)};
    list.columns = {{QStringLiteral("Ngày chuyển"), 24, true}, {QStringLiteral("Số đến"), 16, true}, {QStringLiteral("Đơn vị hoặc người nhận"), 62},
                    {QStringLiteral("Ký nhận"), 38}, {QStringLiteral("Ghi chú"), 38}};
    list.numberedColumns = true;
    for (const incoming::GivenRow &row : rows) {
        const QDate given = QDateTime::fromMSecsSinceEpoch(row.at, Qt::OffsetFromUTC, utcOffsetMinutes * 60).date();
        list.lines << PaperListLine{{}, {shortDate(given), numberOf(row.document), row.receiver, {}, roleName(row.role)}};
    }
    list.total = counted(rows.size(), QStringLiteral("lượt chuyển giao"));
    list.signatures = {QStringLiteral("NGƯỜI CHUYỂN GIAO")};
    return list;
}

PaperList meetingWeek(const PaperHeading &heading, QDate monday, const QList<incoming::MeetingRow> &meetings)
{
    PaperList list;
    list.heading = heading;
    list.orientation = QPageLayout::Landscape;
    list.title = QStringLiteral("GIẤY MỜI TRONG TUẦN");
    list.underTitle = {QStringLiteral("Từ ngày %1 đến ngày %2").arg(shortDate(monday), shortDate(monday.addDays(6)))};
    list.columns = {{QStringLiteral("Thời gian"), 24, true}, {QStringLiteral("Nội dung"), 84}, {QStringLiteral("Địa điểm"), 46},
                    {QStringLiteral("Chủ trì"), 38}, {QStringLiteral("Cử dự họp"), 42}, {QStringLiteral("Số đến"), 16, true}};
    for (const incoming::MeetingRow &row : meetings) {
        const QString what = QStringLiteral("%1\n(Giấy mời %2, %3)").arg(row.document.subject, row.document.code, row.document.agency);
        list.lines << PaperListLine{dayName(row.document.meeting.date),
                                    {timeOf(row.document.meeting), what, row.document.meeting.place, row.document.meeting.chair,
                                     row.names.join(QStringLiteral("\n")), numberOf(row.document)}};
    }
    list.total = counted(meetings.size(), QStringLiteral("cuộc họp"));
    return list;
}

QFuture<Result<PaperList>> submittedListOf(Office &office, QDate day)
{
    return listOf(office, [day](Office &of) { return incoming::submittedOn(of, day); },
                  [day](const PaperHeading &heading, const QList<incoming::GivenRow> &rows) { return submittedList(heading, day, rows); });
}

QFuture<Result<PaperList>> handOverListOf(Office &office, QDate day)
{
    return listOf(office, [day](Office &of) { return incoming::handedOverOn(of, day); },
                  [day, offset = office.store().utcOffsetMinutes()](const PaperHeading &heading, const QList<incoming::GivenRow> &rows) {
                      return handOverList(heading, day, rows, offset);
                  });
}

QFuture<Result<PaperList>> meetingWeekOf(Office &office, QDate monday)
{
    return listOf(office, [monday](Office &of) { return incoming::meetings(of, monday, monday.addDays(6)); },
                  [monday](const PaperHeading &heading, const QList<incoming::MeetingRow> &rows) { return meetingWeek(heading, monday, rows); });
}

}
