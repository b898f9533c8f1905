// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/bookpdf.h"

#include "app/print/letterhead.h"
#include "app/print/pdffile.h"
#include "app/print/printmark.h"
#include "app/print/tablepainter.h"

#include <QPainter>

namespace congso {

namespace {

constexpr qreal leftMargin = mm(20);
constexpr qreal rightMargin = mm(12);
constexpr qreal topMargin = mm(18);
constexpr qreal bottomMargin = mm(16);

QString shortDate(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString capitals(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

QString dots(const QString &text, int count)
{
    return text.isEmpty() ? QString(count, u'.') : text;
}

QList<TableColumn> tableColumns(const BookForm &form)
{
    QList<TableColumn> list;
    for (const BookColumn &column : form.columns)
        list.append({column.title, mm(column.width), column.centred ? Qt::AlignHCenter : Qt::AlignLeft});
    return list;
}

BookForm incomingForm()
{
    constexpr qreal widths[] = {20, 14, 37, 28, 20, 64, 28, 20, 16, 18};
    BookForm form{QStringLiteral("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"), QStringLiteral("Sổ đăng ký văn bản đến"), {}, {1, 9}}; // the number and the note
    const QStringList titles = bookColumnTitles();
    for (int i = 0; i < titles.size(); ++i)
        form.columns << BookColumn{titles.at(i), widths[i], i == 0 || i == 1 || i == 4 || i == 7};
    return form;
}

BookCells cellsOf(const BookRow &row)
{
    QString note = row.note;
    if (row.voided) {
        const QString why = row.voidReason.isEmpty() ? QStringLiteral("(hủy)") : QStringLiteral("(hủy: %1)").arg(row.voidReason);
        note = note.isEmpty() ? why : why + u' ' + note;
    }
    return {{shortDate(row.arrival), row.number, row.author, row.code, shortDate(row.issued), row.kindAndSubject, row.receiver,
             shortDate(row.transferred), row.receipt, note},
            row.voided};
}

class BookPrinter
{
public:
    BookPrinter(const BookData &data, const BookForm &form, Paper &paper)
        : m_data(data), m_form(form), m_flow(paper, QRectF(leftMargin, topMargin, paper.size().width() - leftMargin - rightMargin,
                                             paper.size().height() - topMargin - bottomMargin)),
          m_table(m_flow, tableColumns(form), TextStyle{.size = 11, .bold = true}, TextStyle{.size = 10.5})
    {
    }

    PrintSummary print(const BookCellsSource &rows)
    {
        drawCover();
        if (m_data.titlePage) {
            m_flow.breakPage();
            drawCover();
        }
        m_coverPages = m_flow.page();
        m_flow.onNewPage([this](PageFlow &) { decorate(); });
        m_flow.breakPage();
        for (BookCells row; !m_flow.paper().failed() && rows(row); row = {})
            addRow(row);
        m_inTable = false;
        drawEnd();
        return {m_flow.page(), m_rows};
    }

private:
    void centred(const QString &text, const TextStyle &style, qreal spaceBefore)
    {
        m_flow.skip(spaceBefore);
        m_flow.add(text, style.aligned(Qt::AlignHCenter));
    }

    void drawCover();
    void decorate();
    void addRow(const BookCells &row);
    void drawEnd();
    void drawSignatures();

    const BookData &m_data;
    const BookForm &m_form;
    PageFlow m_flow;
    TablePainter m_table;
    int m_coverPages = 1;
    qint64 m_rows = 0;
    qint64 m_voided = 0;
    bool m_inTable = true;
};

void BookPrinter::drawCover()
{
    QPainter &painter = m_flow.painter();
    if (painter.isActive()) {
        painter.setPen(QPen(Qt::black, pt(2)));
        painter.drawRect(QRectF(m_flow.left(), m_flow.top(), m_flow.width(), m_flow.bottom() - m_flow.top()));
        painter.setPen(QPen(Qt::black, pt(0.75)));
        painter.drawRect(QRectF(m_flow.left(), m_flow.top(), m_flow.width(), m_flow.bottom() - m_flow.top())
                             .adjusted(mm(1.5), mm(1.5), -mm(1.5), -mm(1.5)));
    }
    const TextStyle plain{.size = 14};
    m_flow.setY(m_flow.top() + mm(10));
    if (!m_data.parentAgency.isEmpty())
        centred(capitals(m_data.parentAgency), plain, 0);
    centred(capitals(m_data.agency), plain.inBold(), 0);
    drawCentredRule(m_flow, m_flow.left(), m_flow.width(), m_flow.y() + pt(2), mm(38));
    centred(m_form.title, plain.sized(28).inBold(), mm(26));
    if (!m_data.registerName.isEmpty())
        centred(m_data.registerName, plain.inItalic(), mm(2));
    centred(QStringLiteral("Năm: %1").arg(m_data.year), plain.sized(16).inBold(), mm(6));
    centred(QStringLiteral("Từ ngày %1 đến ngày %2").arg(dots(shortDate(m_data.from), 12), dots(shortDate(m_data.to), 12)), plain, mm(8));
    centred(QStringLiteral("Từ số %1 đến số %2").arg(dots(m_data.firstNumber, 12), dots(m_data.lastNumber, 12)), plain, mm(2));
    centred(QStringLiteral("Quyển số: %1").arg(dots(m_data.volume, 6)), plain.inBold(), mm(10));
}

void BookPrinter::decorate()
{
    const TextStyle number{.size = 13, .align = Qt::AlignHCenter};
    TextBlock(QString::number(m_flow.page() - m_coverPages), number, m_flow.width())
        .draw(m_flow.painter(), {m_flow.left(), mm(9)});
    drawPrintMark(m_flow, m_data.printedBy, m_data.printedAt);
    if (m_inTable)
        m_table.drawHeader(true);
}

void BookPrinter::addRow(const BookCells &row)
{
    m_table.addRow(row.cells, row.voided, m_form.readableWhenVoided);
    m_voided += row.voided;
    ++m_rows;
}

void BookPrinter::drawEnd()
{
    const TextStyle plain{.size = 13};
    QString count = QStringLiteral("Sổ này có %1 dòng đăng ký").arg(QLocale(QLocale::Vietnamese).toString(m_rows));
    if (m_voided > 0)
        count += QStringLiteral(", trong đó %1 số đã hủy").arg(QLocale(QLocale::Vietnamese).toString(m_voided));
    const TextBlock counted(count + u'.', plain, m_flow.width());
    const TextBlock hash(QStringLiteral("Mã đối chiếu: %1").arg(m_data.headHash), plain.sized(11), m_flow.width());
    m_flow.ensure(counted.height() + hash.height() + mm(66));
    m_flow.add(counted, mm(5));
    m_flow.add(hash, mm(1));
    drawSignatures();
}

void BookPrinter::drawSignatures()
{
    const TextStyle plain{.size = 13, .align = Qt::AlignHCenter};
    const qreal half = m_flow.width() / 2;
    const QString date = m_data.printedAt.isValid() ? writtenDate(m_data.printedAt.date()) : QStringLiteral("ngày … tháng … năm …");
    m_flow.skip(mm(6));
    const TextBlock place(dots(m_data.place, 16) + QStringLiteral(", ") + date, plain.inItalic(), half);
    place.draw(m_flow.painter(), {m_flow.left() + half, m_flow.y()});
    m_flow.skip(place.height() + mm(1));
    const QString titles[] = {QStringLiteral("NGƯỜI LẬP SỔ"), QStringLiteral("NGƯỜI ĐỨNG ĐẦU CƠ QUAN, TỔ CHỨC")};
    const QString hints[] = {QStringLiteral("(Ký, ghi rõ họ tên)"), QStringLiteral("(Ký, ghi rõ họ tên và đóng dấu)")};
    for (int i = 0; i < 2; ++i) {
        const QPointF at(m_flow.left() + i * half, m_flow.y());
        const TextBlock title(titles[i], plain.inBold(), half);
        title.draw(m_flow.painter(), at);
        TextBlock(hints[i], plain.sized(12).inItalic(), half).draw(m_flow.painter(), at + QPointF(0, title.height()));
    }
}

}

QStringList bookColumnTitles()
{
    return {QStringLiteral("Ngày đến"), QStringLiteral("Số đến"), QStringLiteral("Tác giả"),
            QStringLiteral("Số, ký hiệu văn bản"), QStringLiteral("Ngày tháng văn bản"),
            QStringLiteral("Tên loại và trích yếu nội dung văn bản"), QStringLiteral("Đơn vị hoặc người nhận"),
            QStringLiteral("Ngày chuyển"), QStringLiteral("Ký nhận"), QStringLiteral("Ghi chú")};
}

namespace {
Result<PrintSummary> printOn(const BookData &data, const BookForm &form, const BookCellsSource &rows, QPagedPaintDevice &device)
{
    DevicePaper paper(device, QPageLayout::Landscape);
    if (paper.failed())
        return failure(ErrorCode::FileWrite);
    const PrintSummary summary = BookPrinter(data, form, paper).print(rows);
    return paper.finish().map([&](auto) { return summary; });
}

BookCellsSource cellsFrom(const BookRowSource &rows)
{
    return [&rows](BookCells &cells) {
        BookRow row;
        if (!rows(row))
            return false;
        cells = cellsOf(row);
        return true;
    };
}
}

Result<PrintSummary> printBookForm(const BookData &data, const BookForm &form, const BookCellsSource &rows, const QString &file)
{
    PrintSummary summary;
    const Outcome written = writePdf(file, QStringLiteral("%1 năm %2").arg(form.name).arg(data.year), [&](QPagedPaintDevice &device) -> Outcome {
        return printOn(data, form, rows, device).map([&](const PrintSummary &done) {
            summary = done;
            return std::monostate{};
        });
    });
    return written.map([&](auto) { return summary; });
}

Result<PrintSummary> printBook(const BookData &data, const BookRowSource &rows, QPagedPaintDevice &device)
{
    return printOn(data, incomingForm(), cellsFrom(rows), device);
}

Result<PrintSummary> printBook(const BookData &data, const BookRowSource &rows, const QString &file)
{
    return printBookForm(data, incomingForm(), cellsFrom(rows), file);
}

}
