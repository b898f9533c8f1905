// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/casefilepages.h"

#include "app/casefiles/casefiles.h"
#include "app/incoming/kinds.h"
#include "app/print/letterhead.h"
#include "app/print/printmark.h"
#include "app/print/tablepainter.h"

#include <QLocale>
#include <QPainter>

namespace congso {

namespace {
constexpr qreal leftMargin = mm(20);
constexpr qreal rightMargin = mm(12);
constexpr qreal topMargin = mm(18);
constexpr qreal bottomMargin = mm(16);

QString capitals(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

QString shortDate(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString codeOf(const CaseEntry &entry)
{
    return entry.codeNotation.isEmpty() ? entry.codeNumber : entry.codeNumber + u'/' + entry.codeNotation;
}

QString kindAndSubject(const CaseEntry &entry)
{
    return entry.kind.isEmpty() ? entry.subject : incoming::printedKind(entry.kind) + QStringLiteral(": ") + entry.subject;
}

QList<TableColumn> columns()
{
    constexpr qreal widths[] = {11, 26, 22, 56, 30, 16, 17};
    const QStringList titles = caseFileColumnTitles();
    QList<TableColumn> all;
    for (int i = 0; i < titles.size(); ++i)
        all.append({titles.at(i), mm(widths[i]), i == 0 || i == 2 || i == 5 ? Qt::AlignHCenter : Qt::AlignLeft});
    return all;
}

class CaseFilePrinter
{
public:
    CaseFilePrinter(const CaseFileHeading &heading, const CaseFile &file, Paper &paper)
        : m_heading(heading), m_file(file),
          m_flow(paper, QRectF(leftMargin, topMargin, paper.size().width() - leftMargin - rightMargin, paper.size().height() - topMargin - bottomMargin)),
          m_table(m_flow, columns(), TextStyle{.size = 11, .bold = true}, TextStyle{.size = 11})
    {
    }

    CaseFilePages print(const QList<CaseEntry> &following, const PagesOf &pages)
    {
        m_flow.onNewPage([this](PageFlow &) { decorate(); });
        drawPrintMark(m_flow, m_heading.printedBy, m_heading.printedAt);
        drawHead();
        m_inTable = true;
        m_table.drawHeader(true);
        for (const CaseEntry &entry : m_file.entries)
            addRow(entry);
        m_inTable = false;
        m_flow.add(QStringLiteral("Mục lục này có %1 văn bản, tài liệu.").arg(m_file.entries.size()), TextStyle{.size = 13}, mm(4));
        for (const CaseEntry &entry : following) {
            const QList<QImage> images = pages ? pages(entry) : QList<QImage>();
            for (qsizetype i = 0; i < images.size() && !m_flow.paper().failed(); ++i)
                drawPage(entry, images.at(i), int(i) + 1, int(images.size()));
        }
        m_done.pages = m_flow.page();
        m_done.rows = m_file.entries.size();
        return m_done;
    }

private:
    void drawHead();
    void decorate();
    void addRow(const CaseEntry &entry);
    void drawPage(const CaseEntry &entry, const QImage &image, int page, int of);

    const CaseFileHeading &m_heading;
    const CaseFile &m_file;
    PageFlow m_flow;
    TablePainter m_table;
    CaseFilePages m_done;
    bool m_inTable = false;
    int m_sheet = 0;
};

void CaseFilePrinter::drawHead()
{
    const TextStyle centred{.size = 13, .align = Qt::AlignHCenter};
    const qreal half = m_flow.width() / 2;
    qreal y = m_flow.y();
    for (const QString &line : {m_heading.parentAgency, m_heading.agency}) {
        if (line.isEmpty())
            continue;
        const bool own = line == m_heading.agency;
        const TextBlock block(capitals(line), own ? centred.inBold() : centred, half);
        block.draw(m_flow.painter(), {m_flow.left(), y});
        y += block.height();
    }
    m_flow.setY(y + mm(8));
    m_flow.add(QStringLiteral("MỤC LỤC VĂN BẢN, TÀI LIỆU"), centred.sized(14).inBold());
    m_flow.add(QStringLiteral("Hồ sơ số: %1, năm %2").arg(m_file.code).arg(m_file.year), centred, mm(2));
    m_flow.add(m_file.title, centred.inBold(), mm(1));
    const QString retention = casefiles::retentionText(m_file);
    m_flow.add(QStringLiteral("Thời hạn bảo quản: %1. Người lập: %2").arg(retention.isEmpty() ? QStringLiteral("………") : retention, m_heading.keeper),
               centred.inItalic(), mm(1));
    m_flow.skip(mm(4));
}

void CaseFilePrinter::decorate()
{
    TextBlock(QString::number(m_flow.page()), TextStyle{.size = 13, .align = Qt::AlignHCenter}, m_flow.width()).draw(m_flow.painter(), {m_flow.left(), mm(9)});
    drawPrintMark(m_flow, m_heading.printedBy, m_heading.printedAt);
    if (m_inTable)
        m_table.drawHeader(true);
}

void CaseFilePrinter::addRow(const CaseEntry &entry)
{
    QString sheets = entry.sheets;
    if (sheets.isEmpty() && entry.pages > 0)
        sheets = entry.pages == 1 ? QString::number(m_sheet + 1) : QStringLiteral("%1-%2").arg(m_sheet + 1).arg(m_sheet + entry.pages);
    m_sheet += entry.pages;
    if (entry.readable)
        m_table.addRow({QString::number(entry.ordinal), codeOf(entry), shortDate(entry.issued), kindAndSubject(entry), entry.agency, sheets, entry.note});
    else
        m_table.addRow({QString::number(entry.ordinal), {}, {}, {}, {}, sheets, {}});
}

void CaseFilePrinter::drawPage(const CaseEntry &entry, const QImage &image, int page, int of)
{
    m_flow.breakPage();
    const QString name = QStringLiteral("%1. %2 %3 (%4/%5)").arg(entry.ordinal).arg(codeOf(entry), entry.subject).arg(page).arg(of);
    const TextBlock line(name, TextStyle{.size = 10, .italic = true}, m_flow.width());
    line.draw(m_flow.painter(), {m_flow.left(), m_flow.y()}, 0, 1);
    m_flow.skip(line.lineHeight() + mm(1));
    const QSizeF room(m_flow.width(), m_flow.remaining());
    const QSizeF size = QSizeF(image.size()).scaled(room, Qt::KeepAspectRatio);
    if (m_flow.painter().isActive() && !image.isNull())
        m_flow.painter().drawImage(QRectF(QPointF(m_flow.left() + (room.width() - size.width()) / 2, m_flow.y()), size), image);
    ++m_done.drawn;
}
}

QStringList caseFileColumnTitles()
{
    return {QStringLiteral("STT"), QStringLiteral("Số, ký hiệu văn bản"), QStringLiteral("Ngày tháng năm văn bản"),
            QStringLiteral("Tên loại và trích yếu nội dung văn bản"), QStringLiteral("Tác giả văn bản"), QStringLiteral("Tờ số/Trang số"),
            QStringLiteral("Ghi chú")};
}

Result<CaseFilePages> drawCaseFile(const CaseFileHeading &heading, const CaseFile &file, const QList<CaseEntry> &following,
                                   const PagesOf &pages, QPagedPaintDevice &device)
{
    DevicePaper paper(device, QPageLayout::Portrait);
    if (paper.failed())
        return failure(ErrorCode::FileWrite);
    const CaseFilePages done = CaseFilePrinter(heading, file, paper).print(following, pages);
    return paper.finish().map([&](auto) { return done; });
}

}
