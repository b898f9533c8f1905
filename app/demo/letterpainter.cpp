// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/letterpainter.h"

#include "app/demo/letterpdf.h"
#include "app/demo/letterstamps.h"
#include "app/print/letterhead.h"
#include "app/print/tablepainter.h"

#include <QPainter>

namespace congso {

namespace {

constexpr qreal indent = mm(10);
constexpr qreal betweenParagraphs = pt(6);
constexpr qreal signatureRoom = mm(30);
constexpr qreal signatureWidth = mm(38);
constexpr qreal placesWidth = mm(76);
constexpr qreal signerX = mm(80);
constexpr qreal signerWidth = mm(85);
constexpr double stampHeight = 8;

/// The three stamps of urgency and their widths in millimetres.
struct UrgencyStamp
{
    QString text;
    double width = 0;
};

UrgencyStamp urgencyStamp(const QString &urgency)
{
    if (urgency == QLatin1String("express"))
        return {QStringLiteral("HỎA TỐC"), 30};
    if (urgency == QLatin1String("very_urgent"))
        return {QStringLiteral("THƯỢNG KHẨN"), 40};
    if (urgency == QLatin1String("urgent"))
        return {QStringLiteral("KHẨN"), 20};
    return {};
}

QString lowerFirst(const QString &text)
{
    // A name or an abbreviation keeps its capital.
    if (text.size() < 2 || text.at(1).isUpper())
        return text;
    return text.left(1).toLower() + text.mid(1);
}

/// How much of a paragraph's start is bold: "Điều 12.", or the whole of a heading such as "II. TỔ CHỨC".
int boldLead(const QString &text)
{
    const QString first = text.section(u' ', 0, 0);
    if (first.size() > 1 && first.endsWith(u'.') && QStringView(first).chopped(1).trimmed().toString().remove(u'I').remove(u'V').remove(u'X').isEmpty())
        return int(text.size());
    if (!text.startsWith(QStringLiteral("Điều ")))
        return 0;
    const qsizetype dot = text.indexOf(u'.');
    return dot > 0 && dot < 10 ? int(dot) + 1 : 0;
}

QString withMark(const QString &text, bool last)
{
    return text + (last ? u'.' : u';');
}

}

LetterPainter::LetterPainter(const LetterContent &content, Paper &paper)
    : m_content(content),
      m_flow(paper, QRectF(mm(letterlayout::left), mm(letterlayout::top), paper.size().width() - mm(letterlayout::left + letterlayout::right),
                           paper.size().height() - mm(letterlayout::top + letterlayout::bottom))),
      m_body{.size = letterlayout::bodySize, .align = Qt::AlignJustify, .firstIndent = indent, .spacing = 1.08}
{
}

int LetterPainter::draw()
{
    m_flow.onNewPage([this](PageFlow &) { decorate(); });
    drawMargins();
    if (!m_content.number.isEmpty()) {
        drawHead();
        drawTitle();
        drawRecipients();
        drawDecision();
        drawBody();
        drawSigning();
    }
    drawAppendix();
    return m_flow.page();
}

void LetterPainter::decorate()
{
    const int number = m_flow.page() - m_numberOffset;
    const TextBlock block(QString::number(number), {.size = 14, .align = Qt::AlignHCenter}, m_flow.width());
    if (number > 1)
        block.draw(m_flow.painter(), {m_flow.left(), (m_flow.top() - block.height()) / 2 + mm(2)});
}

/// Boxes 11, 13 and 14, which stand outside or at the edge of the text.
void LetterPainter::drawMargins()
{
    if (!m_content.circulation.isEmpty()) {
        const TextBlock measured(m_content.circulation, {.size = 13, .bold = true}, mm(120));
        const double width = measured.naturalWidth() / mm(1) + 6;
        const double middle = letterlayout::left + 0.714 * m_flow.width() / mm(1);
        drawFrame(m_flow.painter(), {mm(middle - width / 2), mm(9)}, width, stampHeight, m_content.circulation, false);
    }
    if (!m_content.copyNotice.isEmpty()) {
        const TextStyle ten{.size = 10};
        const TextBlock block(m_content.copyNotice.join(u'\n'), ten, mm(60));
        block.draw(m_flow.painter(), {mm(210 - 5) - block.naturalWidth(), mm(4)});
    }
    if (!m_content.contact.isEmpty()) {
        const TextBlock block(m_content.contact.join(u'\n'), {.size = 11}, m_flow.width());
        const qreal top = m_flow.bottom() - block.height();
        m_flow.line(m_flow.left(), top - pt(3), m_flow.width());
        block.draw(m_flow.painter(), {m_flow.left(), top});
    }
}

void LetterPainter::drawHead()
{
    Letterhead head;
    head.parentAgency = m_content.parentAgency;
    head.agency = m_content.agency;
    QString number = m_content.number;
    if (number.size() == 1 && number.at(0).isDigit())
        number.prepend(u'0');
    head.numberLine = QStringLiteral("Số: %1/%2").arg(number, m_content.notation);
    if (m_content.kindName.isEmpty() && !m_content.subject.isEmpty())
        head.about = QStringLiteral("V/v %1").arg(lowerFirst(m_content.subject));
    const QString date = m_content.number == QStringLiteral("…") ? QStringLiteral("ngày … tháng … năm …") : writtenDate(m_content.date);
    head.dateLine = QStringLiteral("%1, %2").arg(m_content.place, date);
    drawLetterhead(m_flow, head);
    drawStamps(m_flow.y() + mm(3));
}

/// Boxes 10a and 10b at the left edge below the number.
void LetterPainter::drawStamps(qreal top)
{
    m_stampsEnd = 0;
    const auto stamp = [&](const QString &text, double width) {
        if (text.isEmpty())
            return;
        drawFrame(m_flow.painter(), {m_flow.left(), top}, width, stampHeight, text, true);
        m_stampsEnd = top + mm(stampHeight);
        top = m_stampsEnd + mm(2.2);
    };
    stamp(m_content.secrecy, 10.0 + 4.0 * double(m_content.secrecy.size()));
    const UrgencyStamp urgency = urgencyStamp(m_content.urgency);
    stamp(urgency.text, urgency.width);
}

void LetterPainter::drawTitle()
{
    if (m_content.kindName.isEmpty())
        return;
    const TextStyle bold{.size = 14, .bold = true, .align = Qt::AlignHCenter};
    m_flow.setY(qMax(m_flow.y() + mm(7), m_stampsEnd + mm(3)));
    m_flow.add(QLocale(QLocale::Vietnamese).toUpper(m_content.kindName), bold);
    // A trích yếu of several lines stays narrower than the text, as typists break it.
    const qreal width = mm(140);
    const TextBlock about(m_content.subject, bold, width);
    m_flow.add(about, 0, (m_flow.width() - width) / 2);
    const qreal last = TextBlock(about.line(about.lineCount() - 1), bold, width).naturalWidth();
    drawCentredRule(m_flow, m_flow.left(), m_flow.width(), m_flow.y() + pt(2.5), last * 0.4);
    m_flow.skip(mm(5));
}

void LetterPainter::drawRecipients()
{
    if (m_content.recipients.isEmpty()) {
        if (m_content.kindName.isEmpty())
            m_flow.skip(mm(8));
        return;
    }
    const TextStyle plain{.size = 14};
    const QString kinhGui = QStringLiteral("Kính gửi:");
    m_flow.setY(qMax(m_flow.y() + mm(m_content.kindName.isEmpty() ? 9 : 2), m_stampsEnd + mm(2)));
    if (m_content.recipients.size() == 1) {
        const qreal x = m_stampsEnd > 0 ? mm(42) : mm(12);
        m_flow.add(TextBlock(kinhGui + u' ' + m_content.recipients.first() + u'.', plain.aligned(Qt::AlignHCenter), m_flow.width() - 2 * x), 0, x);
    } else {
        // The dashes stand in one line under the colon.
        const qreal x = mm(45);
        const TextBlock words(kinhGui, plain, m_flow.width() - x);
        m_flow.add(words, 0, x);
        const qreal dash = x + words.naturalWidth() - pt(4);
        TextStyle hanging = plain;
        hanging.hangingIndent = pt(8);
        for (qsizetype i = 0; i < m_content.recipients.size(); ++i) {
            const QString name = withMark(m_content.recipients.at(i), i + 1 == m_content.recipients.size());
            m_flow.add(TextBlock(QStringLiteral("- ") + name, hanging, m_flow.width() - dash), 0, dash);
        }
    }
    m_flow.skip(mm(5));
}

void LetterPainter::drawDecision()
{
    const TextStyle bold{.size = 14, .bold = true, .align = Qt::AlignHCenter};
    if (!m_content.decidedBy.isEmpty())
        m_flow.add(m_content.decidedBy, bold, betweenParagraphs);
    for (qsizetype i = 0; i < m_content.bases.size(); ++i)
        m_flow.add(withMark(m_content.bases.at(i), i + 1 == m_content.bases.size()), m_body.inItalic(), betweenParagraphs);
    if (!m_content.decidedBy.isEmpty())
        m_flow.add(QStringLiteral("QUYẾT ĐỊNH:"), bold, mm(3));
}

void LetterPainter::addParagraph(const QString &text, qreal keepWith)
{
    TextStyle style = m_body;
    style.boldLead = boldLead(text);
    const TextBlock block(text, style, m_flow.width());
    if (keepWith > 0 && block.height() + betweenParagraphs + keepWith > m_flow.remaining()
        && block.height() < (m_flow.bottom() - m_flow.top()) / 2)
        m_flow.breakPage();
    m_flow.add(block, betweenParagraphs);
}

void LetterPainter::drawBody()
{
    for (qsizetype i = 0; i < m_content.paragraphs.size(); ++i) {
        const bool last = i + 1 == m_content.paragraphs.size();
        // The signature never stands on a sheet without words of the document.
        addParagraph(m_content.paragraphs.at(i), last ? signingHeight() : 0);
    }
}

qreal LetterPainter::signingHeight() const
{
    const qreal line = TextBlock(QStringLiteral("T"), {.size = 14}, mm(50)).lineHeight();
    const qreal small = TextBlock(QStringLiteral("T"), {.size = 11}, mm(50)).lineHeight();
    const qreal right = line * qreal(m_content.authority.size() + 2) + signatureRoom;
    const qreal left = small * qreal(m_content.places.size() + 3);
    return qMax(left, right) + mm(6);
}

void LetterPainter::drawSigning()
{
    if (m_content.signerName.isEmpty() && m_content.places.isEmpty())
        return;
    m_flow.ensure(signingHeight());
    m_flow.skip(mm(6));
    drawPlaces({m_flow.left(), m_flow.y()}, placesWidth);
    drawSignedBlock(m_flow.left() + signerX, signerWidth);
}

/// Boxes 9b and 12.
void LetterPainter::drawPlaces(const QPointF &corner, qreal width)
{
    if (m_content.places.isEmpty())
        return;
    QPointF at = corner;
    const TextBlock words(QStringLiteral("Nơi nhận:"), {.size = 12, .bold = true, .italic = true}, width);
    words.draw(m_flow.painter(), at);
    at.ry() += words.height();
    const TextStyle eleven{.size = 11, .hangingIndent = pt(6)};
    for (qsizetype i = 0; i < m_content.places.size(); ++i) {
        const TextBlock block(QStringLiteral("- ") + withMark(m_content.places.at(i), i + 1 == m_content.places.size()), eleven, width);
        block.draw(m_flow.painter(), at);
        at.ry() += block.height();
    }
    if (!m_content.drafter.isEmpty())
        TextBlock(m_content.drafter, {.size = 11}, width).draw(m_flow.painter(), at);
}

/// Boxes 7a, 7b, 7c and 8.
void LetterPainter::drawSignedBlock(qreal x, qreal width)
{
    const TextStyle bold{.size = 14, .bold = true, .align = Qt::AlignHCenter};
    QStringList lines = m_content.authority;
    lines += m_content.signerTitle;
    for (const QString &line : std::as_const(lines)) {
        const TextBlock block(QLocale(QLocale::Vietnamese).toUpper(line), bold, width);
        block.draw(m_flow.painter(), {x, m_flow.y()});
        m_flow.skip(block.height());
    }
    if (m_content.style != LetterStyle::Plain) {
        const SignaturePlace place{{x + width / 2, m_flow.y() + signatureRoom / 2}, signatureWidth};
        drawSignature(m_flow.painter(), place, m_content.signerName, m_content.seed);
        if (m_content.style != LetterStyle::Unsealed)
            drawSeal(m_flow.painter(), place, m_content.agency);
    }
    m_flow.skip(signatureRoom);
    const TextBlock name(m_content.signerName, bold, width);
    name.draw(m_flow.painter(), {x, m_flow.y()});
    m_flow.skip(name.height());
}

void LetterPainter::drawAppendix()
{
    if (m_content.appendixRows.isEmpty() || m_content.appendixColumns.isEmpty())
        return;
    if (!m_content.number.isEmpty()) {
        m_numberOffset = m_flow.page();
        m_flow.breakPage();
    }
    const TextStyle bold{.size = 14, .bold = true, .align = Qt::AlignHCenter};
    m_flow.add(QStringLiteral("Phụ lục"), bold);
    m_flow.add(QLocale(QLocale::Vietnamese).toUpper(m_content.appendixTitle), bold);
    // Left blank on electronic documents (Phụ lục I, III.1c).
    m_flow.add(QStringLiteral("(Kèm theo Văn bản số       /%1 ngày       tháng       năm        )").arg(m_content.notation),
               {.size = 13, .italic = true, .align = Qt::AlignHCenter});
    m_flow.skip(mm(4));
    QList<TableColumn> columns{{QStringLiteral("STT"), mm(13), Qt::AlignHCenter}};
    for (const QString &title : m_content.appendixColumns)
        columns.append({title, (m_flow.width() - mm(13)) / qreal(m_content.appendixColumns.size()), Qt::AlignLeft});
    TablePainter table(m_flow, columns, {.size = 13, .bold = true}, {.size = 13});
    table.drawHeader(false);
    m_flow.onNewPage([&](PageFlow &) {
        decorate();
        table.drawHeader(false);
    });
    for (int row = 0; row < m_content.appendixRows.size() || m_flow.page() < m_content.minimumPages; ++row) {
        table.addRow(QStringList(QString::number(row + 1)) + m_content.appendixRows.at(row % m_content.appendixRows.size()));
        if (m_flow.paper().failed())
            break;
    }
    m_flow.onNewPage([this](PageFlow &) { decorate(); });
}

}
