// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paperlist.h"

#include "app/directory/directory.h"
#include "app/print/letterhead.h"
#include "app/print/pdffile.h"
#include "app/print/printmark.h"
#include "app/print/tablepainter.h"

namespace congso {

namespace {
constexpr qreal leftMargin = mm(20);
constexpr qreal rightMargin = mm(12);
constexpr qreal topMargin = mm(18);
constexpr qreal bottomMargin = mm(16);
constexpr qreal signatureRoom = mm(34);

QList<TableColumn> columnsOf(const PaperList &list, qreal width)
{
    qreal all = 0;
    for (const PaperListColumn &column : list.columns)
        all += column.millimetres;
    QList<TableColumn> columns;
    for (const PaperListColumn &column : list.columns)
        columns << TableColumn{column.title, width * column.millimetres / all, column.centred ? Qt::AlignHCenter : Qt::AlignLeft};
    return columns;
}

class ListPrinter
{
public:
    ListPrinter(const PaperList &list, Paper &paper)
        : m_list(list), m_flow(paper, QRectF(leftMargin, topMargin, paper.size().width() - leftMargin - rightMargin,
                                             paper.size().height() - topMargin - bottomMargin)),
          m_table(m_flow, columnsOf(list, m_flow.width()), TextStyle{.size = 11, .bold = true}, TextStyle{.size = 11}),
          m_groups(m_flow, {TableColumn{{}, m_flow.width(), Qt::AlignLeft}}, {}, TextStyle{.size = 11, .bold = true})
    {
    }

    PrintSummary print()
    {
        drawHead();
        drawPrintMark(m_flow, m_list.heading.printedBy, m_list.heading.printedAt);
        m_flow.onNewPage([this](PageFlow &) { decorate(); });
        m_table.drawHeader(m_list.numberedColumns);
        drawLines();
        m_inTable = false;
        drawEnd();
        return {m_flow.page(), m_list.lines.size()};
    }

private:
    void drawHead();
    void decorate();
    void drawLines();
    void drawEnd();

    const PaperList &m_list;
    PageFlow m_flow;
    TablePainter m_table;
    TablePainter m_groups;
    bool m_inTable = true;
};

void ListPrinter::drawHead()
{
    Letterhead head;
    head.parentAgency = m_list.heading.parentAgency;
    head.agency = m_list.heading.agency;
    const qreal half = m_flow.width() / 2;
    drawLetterhead(m_flow, head, m_list.orientation == QPageLayout::Portrait ? LetterheadColumns{} : LetterheadColumns{half, half, half});
    const TextStyle centre{.size = 14, .align = Qt::AlignHCenter};
    m_flow.add(m_list.title, centre.inBold(), mm(7));
    for (const QString &line : m_list.underTitle)
        m_flow.add(line, centre.sized(13).inItalic(), pt(2));
    m_flow.skip(mm(5));
}

void ListPrinter::decorate()
{
    const TextStyle number{.size = 13, .align = Qt::AlignHCenter};
    TextBlock(QString::number(m_flow.page()), number, m_flow.width()).draw(m_flow.painter(), {m_flow.left(), mm(9)});
    drawPrintMark(m_flow, m_list.heading.printedBy, m_list.heading.printedAt);
    if (m_inTable)
        m_table.drawHeader(m_list.numberedColumns);
}

void ListPrinter::drawLines()
{
    QString group;
    for (const PaperListLine &line : m_list.lines) {
        if (m_flow.paper().failed())
            return;
        if (!line.group.isEmpty() && line.group != group) {
            m_flow.ensure(mm(16));
            m_groups.addRow({line.group});
        }
        group = line.group;
        m_table.addRow(line.cells);
    }
}

void ListPrinter::drawEnd()
{
    if (!m_list.total.isEmpty())
        m_flow.add(m_list.total, TextStyle{.size = 13}, mm(3));
    if (m_list.signatures.isEmpty())
        return;
    const TextStyle centre{.size = 13, .align = Qt::AlignHCenter};
    const qreal width = m_flow.width() / m_list.signatures.size();
    m_flow.ensure(signatureRoom);
    m_flow.skip(mm(6));
    for (qsizetype i = 0; i < m_list.signatures.size(); ++i) {
        const QPointF at(m_flow.left() + qreal(i) * width, m_flow.y());
        const TextBlock title(m_list.signatures.at(i), centre.inBold(), width);
        title.draw(m_flow.painter(), at);
        TextBlock(QStringLiteral("(Ký, ghi rõ họ tên)"), centre.sized(12).inItalic(), width).draw(m_flow.painter(), at + QPointF(0, title.height()));
    }
}
}

Result<PrintSummary> printList(const PaperList &list, QPagedPaintDevice &device)
{
    DevicePaper paper(device, list.orientation);
    if (paper.failed())
        return failure(ErrorCode::FileWrite);
    const PrintSummary summary = ListPrinter(list, paper).print();
    return paper.finish().map([&](auto) { return summary; });
}

Result<PrintSummary> printList(const PaperList &list, const QString &file)
{
    PrintSummary summary;
    const Outcome written = writePdf(file, list.title, [&](QPagedPaintDevice &device) -> Outcome {
        return printList(list, device).map([&](const PrintSummary &done) {
            summary = done;
            return std::monostate{};
        });
    });
    return written.map([&](auto) { return summary; });
}

Result<PaperHeading> paperHeading(Office &office)
{
    auto directory = directory::directory(office).result();
    if (!directory)
        return tl::make_unexpected(directory.error());
    return PaperHeading{directory->agency.parent, directory->agency.name, directory->agency.place, office.identity().person.name,
                        QDateTime::fromMSecsSinceEpoch(office.now(), Qt::OffsetFromUTC, office.store().utcOffsetMinutes() * 60)};
}

}
