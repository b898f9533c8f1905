// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/incomingbook.h"

#include "app/directory/directory.h"
#include "app/incoming/book.h"
#include "app/incoming/kinds.h"
#include "app/office/background.h"

namespace congso {

namespace {
constexpr int linesAtOnce = 500;

/// "Sửa trích yếu, tên loại ngày 10/03/2026: vì sao", behind what stands in Ghi chú already.
QString noteOf(const incoming::BookLine &line)
{
    static const QHash<QString, QString> columns{{QStringLiteral("arrival"), QStringLiteral("ngày đến")}, {QStringLiteral("agency"), QStringLiteral("tác giả")},
                                                 {QStringLiteral("code_number"), QStringLiteral("số, ký hiệu")}, {QStringLiteral("code_notation"), QStringLiteral("số, ký hiệu")},
                                                 {QStringLiteral("issued"), QStringLiteral("ngày tháng")}, {QStringLiteral("kind"), QStringLiteral("tên loại")},
                                                 {QStringLiteral("subject"), QStringLiteral("trích yếu")}};
    QStringList notes;
    if (!line.note.isEmpty())
        notes << line.note;
    for (const incoming::BookCorrection &correction : line.corrections) {
        QStringList names;
        for (const QString &field : correction.fields)
            names << columns.value(field, field);
        names.removeDuplicates();
        notes << QStringLiteral("Sửa %1 ngày %2: %3").arg(names.join(QStringLiteral(", ")), correction.day.toString(QStringLiteral("dd/MM/yyyy")), correction.reason);
    }
    return notes.join(u'\n');
}

/// Pulls the book's lines part by part.
class LineSource
{
public:
    LineSource(Office &office, const RegisterId &book, int year) : m_office(office), m_book(book), m_year(year) {}

    bool next(BookRow &row)
    {
        while (m_at >= m_part.lines.size()) {
            if (m_part.complete || m_error)
                return false;
            auto part = incoming::bookLines(m_office, m_book, m_year, m_part.lastNumber, m_part.lastSuffix, linesAtOnce).result();
            if (!part) {
                m_error = part.error();
                return false;
            }
            m_part = *part;
            m_at = 0;
        }
        row = rowFrom(m_part.lines.at(m_at++));
        return true;
    }
    std::optional<Error> error() const { return m_error; }

private:
    static BookRow rowFrom(const incoming::BookLine &line)
    {
        BookRow row;
        row.arrival = line.arrival;
        row.number = QString::number(line.number) + line.suffix;
        row.author = line.agency;
        row.code = line.code;
        row.issued = line.issued;
        row.kindAndSubject = line.kind.isEmpty() ? line.subject : incoming::printedKind(line.kind) + QStringLiteral(": ") + line.subject;
        row.receiver = line.receiver;
        row.transferred = line.transferred;
        row.note = noteOf(line);
        row.voided = line.voided;
        row.voidReason = line.voidReason;
        return row;
    }

    Office &m_office;
    RegisterId m_book;
    int m_year;
    incoming::BookPart m_part;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

Result<BookData> headerOf(Office &office, const RegisterId &registerId, int year)
{
    auto directory = directory::directory(office).result();
    auto head = incoming::journalHead(office).result();
    auto first = incoming::bookLines(office, registerId, year, 0, {}, 1).result();
    if (!directory || !head || !first)
        return tl::make_unexpected(!directory ? directory.error() : !head ? head.error() : first.error());
    BookData data;
    data.agency = directory->agency.name;
    data.parentAgency = directory->agency.parent;
    data.place = directory->agency.place;
    for (const Register &book : std::as_const(directory->registers)) {
        if (book.id == registerId)
            data.registerName = book.name;
    }
    data.year = year;
    data.volume = QStringLiteral("01");
    data.headHash = head->seal;
    data.printedBy = office.identity().person.name;
    data.printedAt = QDateTime::fromMSecsSinceEpoch(office.now(), Qt::OffsetFromUTC, office.store().utcOffsetMinutes() * 60);
    if (!first->lines.isEmpty()) {
        data.firstNumber = QString::number(first->lines.first().number);
        data.from = first->lines.first().arrival;
    }
    auto last = incoming::lastBookLine(office, registerId, year).result();
    if (last && *last) {
        data.lastNumber = QString::number((*last)->number) + (*last)->suffix;
        data.to = (*last)->arrival;
    }
    return data;
}
}

QFuture<Result<PrintSummary>> printIncomingBook(Office &office, const RegisterId &registerId, int year, const QString &file)
{
    return inBackground(office, [&office, registerId, year, file]() -> Result<PrintSummary> {
        auto data = headerOf(office, registerId, year);
        if (!data)
            return tl::make_unexpected(data.error());
        LineSource source(office, registerId, year);
        auto summary = printBook(*data, [&source](BookRow &row) { return source.next(row); }, file);
        if (source.error())
            return tl::make_unexpected(*source.error());
        return summary;
    });
}

}
