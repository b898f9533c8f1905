// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/slippdf.h"

#include "app/print/letterhead.h"
#include "app/print/pdffile.h"
#include "app/print/printmark.h"
#include "app/print/qrcode.h"

#include <QPainter>

namespace congso {

namespace {

constexpr qreal leftMargin = mm(30);
constexpr qreal rightMargin = mm(15);
constexpr qreal endMargin = mm(20);
constexpr qreal indent = mm(10);
constexpr qreal markSide = mm(20);

QString named(const QList<SlipAssignee> &assignees)
{
    QStringList names;
    for (const SlipAssignee &assignee : assignees)
        names += assignee.name;
    return names.join(QStringLiteral("; "));
}

/// "Phòng A: 13/03/2026; Văn phòng: 12/03/2026", leaving out who has no deadline.
QString deadlines(const QList<SlipAssignee> &assignees)
{
    QStringList list;
    for (const SlipAssignee &assignee : assignees) {
        if (assignee.due.isValid())
            list += QStringLiteral("%1: %2").arg(assignee.name, assignee.due.toString(QStringLiteral("dd/MM/yyyy")));
    }
    return list.join(QStringLiteral("; "));
}

class SlipPrinter
{
public:
    SlipPrinter(const SlipData &data, Paper &paper)
        : m_data(data), m_flow(paper, QRectF(leftMargin, endMargin, paper.size().width() - leftMargin - rightMargin,
                                             paper.size().height() - 2 * endMargin))
    {
    }

    PrintSummary print()
    {
        m_flow.onNewPage([this](PageFlow &) { decorate(); });
        drawPrintMark(m_flow, m_data.printedBy, m_data.printedAt);
        drawHead();
        leaders();
        units();
        handlers();
        return {m_flow.page(), m_data.instructions.size() + m_data.opinions.size() + m_data.proposals.size()};
    }

private:
    void decorate();
    void drawHead();
    void leaders();
    void units();
    void handlers();
    void part(const QString &title);
    void who(const QString &name);
    void item(const QString &label, const QString &value);
    void said(const QString &text);
    void blank(int lines);

    const SlipData &m_data;
    PageFlow m_flow;
    TextStyle m_text{.size = 13, .align = Qt::AlignJustify, .firstIndent = indent};
};

void SlipPrinter::decorate()
{
    const TextStyle number{.size = 13, .align = Qt::AlignHCenter};
    TextBlock(QString::number(m_flow.page()), number, m_flow.width()).draw(m_flow.painter(), {m_flow.left(), mm(10)});
    drawPrintMark(m_flow, m_data.printedBy, m_data.printedAt);
}

void SlipPrinter::drawHead()
{
    Letterhead head;
    head.size = 13;
    head.agency = m_data.agency;
    if (!m_data.arrivalNumber.isEmpty())
        head.numberLine = QStringLiteral("Số đến: %1").arg(m_data.arrivalNumber);
    head.dateLine = QStringLiteral("%1, %2").arg(m_data.place.isEmpty() ? QString(16, u'.') : m_data.place,
                                                 m_data.date.isValid() ? writtenDate(m_data.date) : QStringLiteral("ngày … tháng … năm …"));
    drawLetterhead(m_flow, head);
    if (!m_data.mark.isEmpty())
        drawQrCode(m_flow.painter(), QRectF(m_flow.left() + m_flow.width() - markSide, m_flow.y() + mm(1), markSide, markSide), m_data.mark);

    const TextStyle centre{.size = 14, .align = Qt::AlignHCenter};
    m_flow.add(QStringLiteral("PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN"), centre.inBold(), mm(9));
    QString what = m_data.kind.isEmpty() ? QStringLiteral("Văn bản") : m_data.kind;
    if (!m_data.code.isEmpty())
        what += QStringLiteral(" số %1").arg(m_data.code);
    if (m_data.issued.isValid())
        what += u' ' + writtenDate(m_data.issued);
    if (!m_data.issuer.isEmpty())
        what += QStringLiteral(" của %1").arg(m_data.issuer);
    const qreal width = m_data.mark.isEmpty() ? mm(140) : m_flow.width() - 2 * (markSide + mm(2));
    const qreal side = (m_flow.width() - width) / 2;
    m_flow.add(TextBlock(what, centre, width), pt(4), side);
    if (!m_data.subject.isEmpty())
        m_flow.add(TextBlock(m_data.subject, centre, width), 0, side);
    drawCentredRule(m_flow, m_flow.left(), m_flow.width(), m_flow.y() + pt(3), mm(32));
    m_flow.skip(mm(5));
}

void SlipPrinter::part(const QString &title)
{
    m_flow.ensure(mm(22));
    m_flow.add(title, TextStyle{.size = 14, .bold = true, .firstIndent = indent}, pt(9));
}

void SlipPrinter::who(const QString &name)
{
    m_flow.ensure(mm(14));
    m_flow.add(name, TextStyle{.size = 13, .bold = true, .italic = true, .firstIndent = indent}, pt(4));
}

void SlipPrinter::item(const QString &label, const QString &value)
{
    m_flow.add(QStringLiteral("- %1: %2").arg(label, value.isEmpty() ? QStringLiteral("…") : value), m_text, pt(3));
}

void SlipPrinter::said(const QString &text)
{
    if (!text.isEmpty())
        m_flow.add(text, m_text, pt(3));
}

void SlipPrinter::blank(int lines)
{
    for (int i = 0; i < lines; ++i) {
        m_flow.ensure(mm(8));
        m_flow.skip(mm(7.5));
        if (!m_flow.painter().isActive())
            return;
        QPen pen(Qt::black, pt(0.75), Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.1, 3});
        m_flow.painter().setPen(pen);
        m_flow.painter().drawLine(QPointF(m_flow.left(), m_flow.y()), QPointF(m_flow.left() + m_flow.width(), m_flow.y()));
    }
}

void SlipPrinter::leaders()
{
    const QString chief = QStringLiteral("Giao đơn vị, cá nhân chủ trì");
    const QString helping = QStringLiteral("Giao các đơn vị, cá nhân tham gia phối hợp giải quyết văn bản đến (nếu có)");
    const QString until = QStringLiteral("Thời hạn giải quyết đối với mỗi đơn vị, cá nhân (nếu có)");
    const QString day = QStringLiteral("Ngày tháng cho ý kiến phân phối, giải quyết");
    part(QStringLiteral("1. Ý kiến của lãnh đạo cơ quan, tổ chức"));
    if (m_data.instructions.isEmpty()) {
        for (const QString &label : {chief, helping, until}) {
            item(label, QString(u' '));
            blank(1);
        }
        item(day, QString(40, u'.'));
    }
    for (const SlipInstruction &given : m_data.instructions) {
        who(given.leader);
        said(given.text);
        QList<SlipAssignee> all = given.cooperating;
        all.prepend(given.lead);
        item(chief, given.lead.name);
        item(helping, named(given.cooperating));
        item(until, deadlines(all));
        if (!given.supervising.isEmpty())
            item(QStringLiteral("Theo dõi, chỉ đạo"), given.supervising.join(QStringLiteral("; ")));
        if (!given.informed.isEmpty())
            item(QStringLiteral("Xem để biết"), given.informed.join(QStringLiteral("; ")));
        item(day, writtenDate(given.given));
    }
}

void SlipPrinter::units()
{
    const QString to = QStringLiteral("Giao cho cá nhân; thời hạn giải quyết đối với cá nhân (nếu có)");
    const QString day = QStringLiteral("Ngày, tháng, năm cho ý kiến");
    part(QStringLiteral("2. Ý kiến của lãnh đạo đơn vị"));
    if (m_data.opinions.isEmpty()) {
        item(to, QString(u' '));
        blank(2);
        item(day, QString(40, u'.'));
    }
    for (const SlipUnitOpinion &given : m_data.opinions) {
        who(given.unit.isEmpty() ? given.head : QStringLiteral("%1 - %2").arg(given.unit, given.head));
        said(given.text);
        QStringList people;
        for (const SlipAssignee &assignee : given.assigned)
            people += assignee.due.isValid() ? QStringLiteral("%1, hạn %2").arg(assignee.name, assignee.due.toString(QStringLiteral("dd/MM/yyyy")))
                                             : assignee.name;
        item(to, people.join(QStringLiteral("; ")));
        item(day, writtenDate(given.given));
    }
}

void SlipPrinter::handlers()
{
    const QString day = QStringLiteral("Ngày, tháng, năm đề xuất ý kiến");
    const QString words = QStringLiteral("Ý kiến đề xuất giải quyết văn bản đến của cá nhân");
    part(QStringLiteral("3. Ý kiến đề xuất của người giải quyết"));
    if (m_data.proposals.isEmpty()) {
        item(words, QString(u' '));
        blank(3);
        item(day, QString(40, u'.'));
    }
    for (const SlipProposal &given : m_data.proposals) {
        who(given.person);
        item(words, given.text);
        item(day, writtenDate(given.given));
    }
}

}

Result<PrintSummary> printSlip(const SlipData &data, QPagedPaintDevice &device)
{
    DevicePaper paper(device, QPageLayout::Portrait);
    if (paper.failed())
        return failure(ErrorCode::FileWrite);
    const PrintSummary summary = SlipPrinter(data, paper).print();
    return paper.finish().map([&](auto) { return summary; });
}

Result<PrintSummary> printSlip(const SlipData &data, const QString &file)
{
    PrintSummary summary;
    const Outcome written = writePdf(file, QStringLiteral("Phiếu giải quyết văn bản đến"), [&](QPagedPaintDevice &device) -> Outcome {
        return printSlip(data, device).map([&](const PrintSummary &done) {
            summary = done;
            return std::monostate{};
        });
    });
    return written.map([&](auto) { return summary; });
}

}
