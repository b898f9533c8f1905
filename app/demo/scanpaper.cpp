// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/scanpaper.h"

#include "app/demo/demorandom.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

namespace congso {

namespace {

constexpr int jpegQuality = 62;
constexpr double mostTurn = 0.7; // degrees
constexpr int grain = 9;

QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(jpegQuality);
    return writer.write(image) ? bytes : QByteArray();
}

/// Collects the objects of a small PDF and their offsets.
class PdfObjects
{
public:
    void add(const QByteArray &body)
    {
        m_offsets.append(m_bytes.size());
        m_bytes += QByteArray::number(m_offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    }
    void addStream(const QByteArray &dictionary, const QByteArray &data)
    {
        add("<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream");
    }
    QByteArray finish(const QByteArray &trailer)
    {
        const qsizetype table = m_bytes.size();
        const QByteArray size = QByteArray::number(m_offsets.size() + 1);
        m_bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
        for (const qsizetype offset : std::as_const(m_offsets))
            m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        return m_bytes + "trailer\n<< /Size " + size + ' ' + trailer + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> m_offsets;
};

QByteArray reference(qsizetype object)
{
    return QByteArray::number(object) + " 0 R";
}

}

ScanPaper::ScanPaper(int dotsPerInch) : m_dpi(dotsPerInch), m_painter(std::make_unique<QPainter>())
{
    begin();
}

ScanPaper::~ScanPaper() = default;

void ScanPaper::begin()
{
    const qreal scale = m_dpi / unitsPerInch;
    m_sheet = QImage((a4() * scale).toSize(), QImage::Format_RGB32);
    if (m_sheet.isNull()) {
        m_failed = true;
        return;
    }
    m_sheet.fill(Qt::white);
    m_painter->begin(&m_sheet);
    m_painter->scale(scale, scale);
    m_painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void ScanPaper::nextSheet()
{
    m_painter->end();
    m_done.append(m_sheet);
    begin();
}

QList<QImage> ScanPaper::finish()
{
    m_painter->end();
    m_done.append(m_sheet);
    return m_done;
}

QImage scanned(const QImage &sheet, quint64 seed)
{
    DemoRandom random(seed, 11);
    QImage out(sheet.size(), QImage::Format_RGB32);
    out.fill(QColor(247, 246, 241));
    QPainter painter(&out);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const int down = random.between(-4, 4), aside = random.between(-4, 4); // in this order with every compiler
    painter.translate(out.width() / 2.0 + aside, out.height() / 2.0 + down);
    painter.rotate((random.unit() * 2 - 1) * mostTurn);
    painter.drawImage(QPointF(-sheet.width() / 2.0, -sheet.height() / 2.0), sheet);
    painter.end();

    const int shadow = random.between(8, 26); // the lid does not close at one edge
    const bool rightEdge = random.percent(50);
    for (int y = 0; y < out.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(out.scanLine(y));
        for (int x = 0; x < out.width(); ++x) {
            const int fromEdge = rightEdge ? out.width() - 1 - x : x;
            const int dark = fromEdge < shadow ? (shadow - fromEdge) * 3 : 0;
            const int change = int(random.next() >> 40) % (2 * grain + 1) - grain - dark;
            const QRgb p = line[x];
            line[x] = qRgb(qBound(0, qRed(p) + change, 255), qBound(0, qGreen(p) + change, 255), qBound(0, qBlue(p) + change, 255));
        }
    }
    return out;
}

QByteArray picturesPdf(const QList<QImage> &sheets, int dotsPerInch, const QByteArray &created)
{
    PdfObjects pdf;
    QByteArray kids;
    for (qsizetype i = 0; i < sheets.size(); ++i)
        kids += reference(4 + 3 * i) + ' ';
    pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.add("<< /Type /Pages /Count " + QByteArray::number(sheets.size()) + " /Kids [ " + kids + "] >>");
    pdf.add("<< /Producer (Cong So) /CreationDate (" + created + ") >>");
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QImage &sheet = sheets.at(i);
        const QByteArray width = QByteArray::number(sheet.width() * 72.0 / dotsPerInch, 'f', 2);
        const QByteArray height = QByteArray::number(sheet.height() * 72.0 / dotsPerInch, 'f', 2);
        pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + ' ' + height + "] /Contents " + reference(5 + 3 * i)
                + " /Resources << /XObject << /Im " + reference(6 + 3 * i) + " >> >> >>");
        pdf.addStream({}, "q " + width + " 0 0 " + height + " 0 0 cm /Im Do Q");
        pdf.addStream("/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Width "
                          + QByteArray::number(sheet.width()) + " /Height " + QByteArray::number(sheet.height()),
                      jpeg(sheet));
    }
    return pdf.finish("/Root 1 0 R /Info 3 0 R");
}

}
