// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/documentpainter.h"

#include "app/composing/headingwidth.h"
#include "app/print/letterhead.h"

#include <QPainter>

namespace congso::composing {

namespace {

constexpr qreal ruleGap = pt(2.5);
constexpr qreal belowRules = pt(7);
constexpr qreal aboutGap = pt(6); // Phụ lục I, II.5b
constexpr qreal stampGap = mm(3);
constexpr qreal frameWidth = pt(1);
constexpr qreal circulationTop = mm(9);
constexpr qreal copyNoticeTop = mm(5);
const QColor brightRed(230, 0, 0);

QRectF textArea(const LayoutRules &rules)
{
    return {mm(rules.margins().left()), mm(rules.margins().top()), mm(rules.textWidth()),
            mm(rules.page().height() - rules.margins().top() - rules.margins().bottom())};
}

qreal lastLineWidth(const TextBlock &block, const TextStyle &style)
{
    const QString line = block.line(block.lineCount() - 1).trimmed();
    return TextBlock(line, style.aligned(Qt::AlignLeft), mm(1000)).naturalWidth();
}

/// A block of a heading in the middle of \a box.
struct Heading
{
    TextBlock block;
    qreal shift = 0; ///< from the box's left edge
};

Heading heading(const QString &text, const TextStyle &style, qreal width)
{
    const qreal narrow = headingWidth(text, style, width);
    return {TextBlock(text, style, narrow), (width - narrow) / 2};
}

/// A frame with its text in the middle.
void drawFrame(QPainter &painter, const QRectF &frame, const QString &text, TextStyle style, const QColor &colour)
{
    if (!painter.isActive())
        return;
    painter.setPen(QPen(colour, frameWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal half = frameWidth / 2;
    painter.drawRect(frame.adjusted(half, half, -half, -half));
    style.align = Qt::AlignHCenter;
    style.colour = colour;
    const TextBlock block(text, style, frame.width());
    block.draw(painter, {frame.left(), frame.top() + (frame.height() - block.height()) / 2}, 0, 1);
}

}

DocumentPainter::DocumentPainter(const ComposedDocument &document, const LayoutRules &rules, const LayoutKind &kind, Paper &paper)
    : m_document(document), m_rules(rules), m_kind(kind), m_flow(paper, textArea(rules))
{
}

void DocumentPainter::draw()
{
    m_flow.onNewPage([this](PageFlow &) { numberPage(); });
    drawMargins();
    drawHead();
    drawUrgency();
    drawTitle();
    drawAddressees();
    drawIssuer();
    drawBases();
    drawBody(endedBody(m_document.body), hasSigning() ? signingHeight() : 0);
    drawSigning();
    for (int i = 0; i < m_document.appendices.size(); ++i)
        drawAppendix(i);
}

void DocumentPainter::place(const QString &box, const QRectF &units)
{
    m_boxes += PlacedBox{box, m_flow.page() - 1, QRectF(units.topLeft() / mm(1), units.size() / mm(1))};
}

void DocumentPainter::placeBlanks(const BlankLine &line, const TextBlock &block, const QPointF &corner)
{
    for (const BlankLine::Blank &blank : line.blanks)
        place(blank.name, block.box(blank.start, blank.length).translated(corner));
}

qreal DocumentPainter::put(const QString &text, const char *key, qreal y)
{
    if (text.isEmpty())
        return y;
    const LayoutText rule = m_rules.text(QLatin1String(key));
    const LayoutBox box = m_rules.box(rule.box);
    const Heading lines = heading(rule.upper ? capitals(text) : text, m_rules.style(QLatin1String(key)), mm(box.width));
    lines.block.draw(m_flow.painter(), {x(box) + lines.shift, y});
    return y + lines.block.height();
}

void DocumentPainter::numberPage()
{
    m_flow.setBottom(textArea(m_rules).bottom());
    const int number = m_flow.page() - m_pagesBefore;
    if (number < 2)
        return;
    TextStyle style = m_rules.style(QStringLiteral("page_number"));
    const TextBlock block(QString::number(number), style.aligned(Qt::AlignHCenter), m_flow.width());
    block.draw(m_flow.painter(), {m_flow.left(), (m_flow.top() - block.height()) / 2});
}

/// Boxes 11, 13 and 14, which stand outside or at the edge of the text.
void DocumentPainter::drawMargins()
{
    const LayoutBox notice = m_rules.box(QStringLiteral("14"));
    place(notice.box, {x(notice), copyNoticeTop, mm(notice.width), mm(notice.height)});
    if (!m_document.circulation.isEmpty()) {
        const LayoutBox box = m_rules.box(QStringLiteral("11"));
        const TextStyle style = m_rules.style(QStringLiteral("circulation"));
        const QString text = capitals(m_document.circulation);
        const qreal width = TextBlock(text, style.aligned(Qt::AlignLeft), mm(box.width)).naturalWidth() + mm(6);
        const QRectF frame(x(box) + (mm(box.width) - width) / 2, circulationTop, width, mm(box.height));
        drawFrame(m_flow.painter(), frame, text, style, Qt::black);
        place(box.box, frame);
    }
    if (!m_document.contact.isEmpty()) {
        const LayoutBox box = m_rules.box(QStringLiteral("13"));
        const TextBlock block(m_document.contact.join(u'\n'), m_rules.style(QStringLiteral("contact")), mm(box.width));
        const qreal top = m_flow.bottom() - block.height();
        const qreal rule = top - ruleGap;
        m_flow.line(x(box), rule, mm(box.width) * m_rules.rule(QStringLiteral("contact")));
        block.draw(m_flow.painter(), {x(box), top});
        place(box.box, {x(box), rule, mm(box.width), m_flow.bottom() - rule});
        m_flow.setBottom(rule - ruleGap);
    }
}

qreal DocumentPainter::drawAgency(qreal top)
{
    const LayoutBox box = m_rules.box(QStringLiteral("2"));
    qreal end = put(m_document.parentAgency, "parent_agency", top);
    if (!m_document.agency.isEmpty()) {
        const TextStyle style = m_rules.style(QStringLiteral("agency"));
        const Heading lines = heading(capitals(m_document.agency), style, mm(box.width));
        lines.block.draw(m_flow.painter(), {x(box) + lines.shift, end});
        end += lines.block.height() + ruleGap;
        drawCentredRule(m_flow, x(box), mm(box.width), end, lastLineWidth(lines.block, style) * m_rules.rule(QStringLiteral("agency")));
    }
    place(box.box, {x(box), top, mm(box.width), end - top});
    return end;
}

qreal DocumentPainter::drawNationalTitle(qreal top)
{
    const LayoutBox box = m_rules.box(QStringLiteral("1"));
    const QString motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");
    const qreal middle = put(QStringLiteral("Cộng hòa xã hội chủ nghĩa Việt Nam"), "national_title", top);
    const qreal end = put(motto, "motto", middle) + ruleGap;
    const TextStyle style = m_rules.style(QStringLiteral("motto"));
    const qreal width = TextBlock(motto, style.aligned(Qt::AlignLeft), mm(box.width)).naturalWidth();
    drawCentredRule(m_flow, x(box), mm(box.width), end, width * m_rules.rule(QStringLiteral("motto")));
    place(box.box, {x(box), top, mm(box.width), end - top});
    return end;
}

void DocumentPainter::drawNumberAndDate(qreal y)
{
    const LayoutBox left = m_rules.box(QStringLiteral("3"));
    const BlankLine number = numberLine(m_document);
    const TextBlock numberBlock(number.text, m_rules.style(QStringLiteral("number")), mm(left.width));
    numberBlock.draw(m_flow.painter(), {x(left), y});
    place(left.box, {x(left), y, mm(left.width), numberBlock.height()});
    placeBlanks(number, numberBlock, {x(left), y});
    qreal end = y + numberBlock.height();
    const QString about = m_kind.form == DocumentForm::Letter ? aboutLine(m_document) : QString();
    if (!about.isEmpty()) {
        const LayoutBox box = m_rules.box(QStringLiteral("5b"));
        const qreal top = end + aboutGap;
        end = put(about, "about", top);
        place(box.box, {x(box), top, mm(box.width), end - top});
    }
    if (m_kind.form != DocumentForm::Minutes) {
        const LayoutBox right = m_rules.box(QStringLiteral("4"));
        const BlankLine date = dateLine(m_document);
        const TextBlock dateBlock(date.text, m_rules.style(QStringLiteral("date")), mm(right.width));
        dateBlock.draw(m_flow.painter(), {x(right), y});
        place(right.box, {x(right), y, mm(right.width), dateBlock.height()});
        placeBlanks(date, dateBlock, {x(right), y});
        end = qMax(end, y + dateBlock.height());
    }
    m_flow.setY(end);
}

void DocumentPainter::drawHead()
{
    const qreal top = m_flow.y();
    drawNumberAndDate(qMax(drawAgency(top), drawNationalTitle(top)) + belowRules);
}

/// Box 10b at the left edge below the number.
void DocumentPainter::drawUrgency()
{
    const UrgencyFrame stamp = m_rules.urgencyFrame(m_document.urgency);
    if (stamp.text.isEmpty())
        return;
    const LayoutBox box = m_rules.box(QStringLiteral("10b"));
    const QRectF frame(x(box), m_flow.y() + stampGap, mm(stamp.size.width()), mm(stamp.size.height()));
    drawFrame(m_flow.painter(), frame, stamp.text, m_rules.style(QStringLiteral("urgency")), brightRed);
    place(box.box, frame);
    m_stampEnd = frame.bottom();
}

/// Box 5a.
void DocumentPainter::drawTitle()
{
    if (m_kind.form == DocumentForm::Letter)
        return;
    const LayoutBox box = m_rules.box(QStringLiteral("5a"));
    const qreal top = qMax(m_flow.y() + mm(7), m_stampEnd + stampGap);
    qreal end = put(m_kind.title, "kind", top);
    const TextStyle style = m_rules.style(QStringLiteral("subject"));
    const Heading subject = heading(m_document.subject.isEmpty() ? m_kind.title : m_document.subject, style, mm(box.width));
    end = put(m_document.subject, "subject", end) + ruleGap;
    drawCentredRule(m_flow, x(box), mm(box.width), end, lastLineWidth(subject.block, style) * m_rules.rule(QStringLiteral("subject")));
    place(box.box, {x(box), top, mm(box.width), end - top});
    m_flow.setY(end + mm(4));
}

void DocumentPainter::drawSeveralAddressees(const QString &word, const QStringList &lines)
{
    const TextStyle style = m_rules.style(QStringLiteral("addressee")).aligned(Qt::AlignLeft);
    const AddressPlaces places = addressPlaces(word, lines, style, m_flow.width());
    m_flow.add(TextBlock(word, style, m_flow.width() - places.word), 0, places.word);
    TextStyle hanging = style;
    hanging.hangingIndent = places.hanging;
    for (const QString &line : lines)
        m_flow.add(TextBlock(QStringLiteral("- ") + line, hanging, m_flow.width() - places.dash), 0, places.dash);
}

/// Box 9a.
void DocumentPainter::drawAddressees()
{
    if (m_document.addressees.isEmpty()) {
        if (m_kind.form == DocumentForm::Letter)
            m_flow.setY(qMax(m_flow.y() + mm(8), m_stampEnd + stampGap));
        return;
    }
    const LayoutBox box = m_rules.box(QStringLiteral("9a"));
    m_flow.setY(qMax(m_flow.y() + mm(m_kind.form == DocumentForm::Letter ? 8 : 2), m_stampEnd + stampGap));
    const qreal top = m_flow.y();
    const int page = m_flow.page();
    const QString word = addressWord(m_document, m_kind);
    const QStringList lines = addresseeLines(m_document);
    if (lines.size() == 1)
        m_flow.add(word + u' ' + lines.first(), m_rules.style(QStringLiteral("addressee")));
    else
        drawSeveralAddressees(word, lines);
    if (m_flow.page() == page)
        place(box.box, {x(box), top, mm(box.width), m_flow.y() - top});
    m_flow.skip(mm(4));
}

void DocumentPainter::drawIssuer()
{
    if (m_kind.form == DocumentForm::Decision && !m_document.issuer.isEmpty()) {
        const TextStyle style = m_rules.style(QStringLiteral("issuer")).aligned(Qt::AlignHCenter);
        m_flow.add(capitals(m_document.issuer), style, pt(m_rules.paragraphGap()));
    }
}

void DocumentPainter::drawBases()
{
    TextStyle style = m_rules.style(QStringLiteral("base"));
    style.firstIndent = mm(m_rules.indent());
    style.spacing = m_rules.lineSpacing();
    for (const QString &line : baseLines(m_document))
        m_flow.add(line, style, pt(m_rules.paragraphGap()));
    if (m_kind.form == DocumentForm::Decision && !m_kind.operative.isEmpty()) {
        const TextBlock word(m_kind.operative, m_rules.style(QStringLiteral("issuer")).aligned(Qt::AlignHCenter), m_flow.width());
        m_flow.ensure(3 * word.height());
        m_flow.add(word, mm(3));
    }
}

}
