// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/outgoingbook.h"

#include "app/directory/directory.h"
#include "app/incoming/book.h"
#include "app/incoming/kinds.h"
#include "app/office/background.h"
#include "app/outgoing/numbering.h"

namespace congso {

namespace {
constexpr int linesAtOnce = 500;

QString shortDate(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString numberOf(const OutgoingBookLine &line)
{
    return QStringLiteral("%1").arg(line.number, 2, 10, QLatin1Char('0')) + line.suffix;
}

QString noteOf(const OutgoingBookLine &line)
{
    QStringList notes;
    if (line.voided)
        notes << (line.voided->isEmpty() ? QStringLiteral("(hủy)") : QStringLiteral("(hủy: %1)").arg(*line.voided));
    else if (line.reserved)
        notes << QStringLiteral("(số giữ trước: %1)").arg(line.note);
    else if (line.state == OutgoingState::Recalled)
        notes << QStringLiteral("(đã thu hồi)");
    else if (line.state == OutgoingState::Replaced)
        notes << QStringLiteral("(đã được thay thế)");
    else if (line.state == OutgoingState::Erased)
        notes << QStringLiteral("(đã hủy nội dung theo quy định)");
    else if (line.state != OutgoingState::Issued)
        notes << QStringLiteral("(chưa phát hành)");
    if (!line.reserved && !line.note.isEmpty())
        notes << line.note;
    return notes.join(QLatin1Char(' '));
}

BookCells cellsOf(const OutgoingBookLine &line)
{
    const QString what = line.kind.isEmpty() ? line.subject : incoming::printedKind(line.kind) + QStringLiteral(": ") + line.subject;
    return {{line.code.isEmpty() ? numberOf(line) : line.code, shortDate(line.date), what, line.signer, line.recipients.join(QStringLiteral("; ")),
             line.kept, line.copies > 0 ? QString::number(line.copies) : QString(), shortDate(line.sent), QString(), noteOf(line)},
            line.voided.has_value()};
}

/// Pulls the book's lines part by part.
class LineSource
{
public:
    LineSource(Office &office, const RegisterId &series, int year) : m_office(office), m_series(series), m_year(year) {}

    bool next(OutgoingBookLine &line)
    {
        while (m_at >= m_part.lines.size()) {
            if (m_part.complete || m_error)
                return false;
            auto part = outgoing::bookLines(m_office, m_series, m_year, m_part.lastNumber, m_part.lastSuffix, linesAtOnce).result();
            if (!part) {
                m_error = part.error();
                return false;
            }
            m_part = *part;
            m_at = 0;
        }
        line = m_part.lines.at(m_at++);
        return true;
    }
    std::optional<Error> error() const { return m_error; }

private:
    Office &m_office;
    RegisterId m_series;
    int m_year;
    outgoing::BookPart m_part;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

Result<BookData> headerOf(Office &office, const RegisterId &series, int year)
{
    auto directory = directory::directory(office).result();
    auto head = incoming::journalHead(office).result();
    auto all = outgoing::series(office).result();
    if (!directory || !head || !all)
        return tl::make_unexpected(!directory ? directory.error() : !head ? head.error() : all.error());
    BookData data;
    data.agency = directory->agency.name;
    data.parentAgency = directory->agency.parent;
    data.place = directory->agency.place;
    for (const Series &one : std::as_const(*all)) {
        if (one.book.id == series)
            data.registerName = one.book.name;
    }
    data.year = year;
    data.volume = QStringLiteral("01");
    data.headHash = head->seal;
    data.printedBy = office.identity().person.name;
    data.printedAt = QDateTime::fromMSecsSinceEpoch(office.now(), Qt::OffsetFromUTC, office.store().utcOffsetMinutes() * 60);
    LineSource lines(office, series, year);
    for (OutgoingBookLine line; lines.next(line);) {
        if (data.firstNumber.isEmpty())
            data.firstNumber = numberOf(line);
        data.lastNumber = numberOf(line);
        if (line.date.isValid() && (!data.from.isValid() || line.date < data.from))
            data.from = line.date;
        if (line.date.isValid() && (!data.to.isValid() || line.date > data.to))
            data.to = line.date;
    }
    if (lines.error())
        return tl::make_unexpected(*lines.error());
    return data;
}
}

BookForm outgoingBookForm()
{
    return {QStringLiteral("SỔ ĐĂNG KÝ VĂN BẢN ĐI"), QStringLiteral("Sổ đăng ký văn bản đi"),
            {{QStringLiteral("Số, ký hiệu văn bản"), 28, false}, {QStringLiteral("Ngày tháng văn bản"), 20, true},
             {QStringLiteral("Tên loại và trích yếu nội dung văn bản"), 54, false}, {QStringLiteral("Người ký"), 26, false},
             {QStringLiteral("Nơi nhận văn bản"), 40, false}, {QStringLiteral("Đơn vị, người nhận bản lưu"), 20, false},
             {QStringLiteral("Số lượng bản"), 14, true}, {QStringLiteral("Ngày chuyển"), 20, true}, {QStringLiteral("Ký nhận"), 14, false},
             {QStringLiteral("Ghi chú"), 29, false}},
            {0, 9}}; // the number and the note
}

QFuture<Result<PrintSummary>> printOutgoingBook(Office &office, const RegisterId &series, int year, const QString &file)
{
    return inBackground(office, [&office, series, year, file]() -> Result<PrintSummary> {
        auto data = headerOf(office, series, year);
        if (!data)
            return tl::make_unexpected(data.error());
        LineSource source(office, series, year);
        auto summary = printBookForm(*data, outgoingBookForm(), [&source](BookCells &cells) {
            OutgoingBookLine line;
            if (!source.next(line))
                return false;
            cells = cellsOf(line);
            return true;
        }, file);
        if (source.error())
            return tl::make_unexpected(*source.error());
        return summary;
    });
}

}
