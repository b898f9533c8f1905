// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/dispatchbooks.h"

#include "app/directory/directory.h"
#include "app/incoming/book.h"
#include "app/incoming/kinds.h"
#include "app/office/background.h"
#include "app/outgoing/dispatch.h"

namespace congso {

namespace {
QString shortDate(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

/// Cover and end; the numbers are those of the first and the last document.
Result<BookData> headerOf(Office &office, QDate from, QDate until)
{
    auto directory = directory::directory(office).result();
    auto head = incoming::journalHead(office).result();
    if (!directory || !head)
        return tl::make_unexpected(!directory ? directory.error() : head.error());
    BookData data;
    data.agency = directory->agency.name;
    data.parentAgency = directory->agency.parent;
    data.place = directory->agency.place;
    data.year = from.year();
    data.from = from;
    data.to = until;
    data.volume = QStringLiteral("01");
    data.headHash = head->seal;
    data.printedBy = office.identity().person.name;
    data.printedAt = QDateTime::fromMSecsSinceEpoch(office.now(), Qt::OffsetFromUTC, office.store().utcOffsetMinutes() * 60);
    return data;
}

BookCells cellsOf(const DispatchEntry &entry)
{
    return {{shortDate(entry.on), entry.code, entry.name, QStringLiteral("01"), QString(), entry.note}, false};
}

BookCells cellsOf(const KeptUse &use)
{
    QStringList notes;
    if (use.way == QLatin1String("lent"))
        notes << (use.due.isValid() ? QStringLiteral("mượn đến %1").arg(shortDate(use.due)) : QStringLiteral("mượn"));
    else
        notes << QStringLiteral("đọc tại chỗ");
    for (const QString &more : {use.purpose, use.note}) {
        if (!more.isEmpty())
            notes << more;
    }
    const QString kind = incoming::printedKind(use.kind);
    return {{shortDate(use.on), use.userName, use.code + u'\n' + shortDate(use.date), (kind.isEmpty() ? QString() : QString(kind + QStringLiteral(": "))) + use.subject,
             use.casefile, QString(), shortDate(use.returnedOn), use.permittedName, notes.join(QStringLiteral("; "))},
            false};
}

template <class Row>
Result<PrintSummary> printed(Office &office, QDate from, QDate until, const BookForm &form, const Result<QList<Row>> &rows, const QString &file)
{
    auto data = headerOf(office, from, until);
    if (!data || !rows)
        return tl::make_unexpected(!data ? data.error() : rows.error());
    if (!rows->isEmpty()) {
        data->firstNumber = rows->first().code;
        data->lastNumber = rows->last().code;
    }
    qsizetype at = 0;
    return printBookForm(*data, form, [&rows, &at](BookCells &cells) {
        if (at == rows->size())
            return false;
        cells = cellsOf(rows->at(at++));
        return true;
    }, file);
}
}

BookForm postBookForm()
{
    return {QStringLiteral("SỔ GỬI VĂN BẢN ĐI BƯU ĐIỆN"), QStringLiteral("Sổ gửi văn bản đi bưu điện"),
            {{QStringLiteral("Ngày chuyển"), 25, true}, {QStringLiteral("Số, ký hiệu văn bản"), 40, false}, {QStringLiteral("Nơi nhận văn bản"), 80, false},
             {QStringLiteral("Số lượng bì"), 18, true}, {QStringLiteral("Ký nhận và dấu bưu điện"), 60, false}, {QStringLiteral("Ghi chú"), 42, false}},
            {}};
}

BookForm keptBookForm()
{
    return {QStringLiteral("SỔ SỬ DỤNG BẢN LƯU"), QStringLiteral("Sổ sử dụng bản lưu"),
            {{QStringLiteral("Ngày tháng"), 22, true}, {QStringLiteral("Họ tên người sử dụng"), 32, false},
             {QStringLiteral("Số, ký hiệu ngày tháng văn bản"), 32, false}, {QStringLiteral("Tên loại và trích yếu nội dung văn bản"), 58, false},
             {QStringLiteral("Số và ký hiệu HS"), 22, false}, {QStringLiteral("Ký nhận"), 20, false}, {QStringLiteral("Ngày trả"), 22, true},
             {QStringLiteral("Người cho phép sử dụng"), 30, false}, {QStringLiteral("Ghi chú"), 27, false}},
            {}};
}

QFuture<Result<PrintSummary>> printPostBook(Office &office, QDate from, QDate until, const QString &file)
{
    return inBackground(office, [&office, from, until, file]() -> Result<PrintSummary> {
        return printed(office, from, until, postBookForm(), outgoing::sentByPost(office, from, until).result(), file);
    });
}

QFuture<Result<PrintSummary>> printKeptBook(Office &office, QDate from, QDate until, const QString &file)
{
    return inBackground(office, [&office, from, until, file]() -> Result<PrintSummary> {
        return printed(office, from, until, keptBookForm(), outgoing::keptUses(office, from, until).result(), file);
    });
}

}
