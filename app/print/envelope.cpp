// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/envelope.h"

#include "app/directory/directory.h"
#include "app/office/background.h"
#include "app/outgoing/outgoing.h"
#include "app/print/letterhead.h"
#include "app/print/pdffile.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace congso {

namespace {
constexpr qreal margin = mm(12);

QString capitals(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

/// The decree's words for how urgent (Phụ lục I, III.2b); none for what is not.
QString urgencyStamp(const QString &code)
{
    static const QHash<QString, QString> words{{QStringLiteral("urgent"), QStringLiteral("KHẨN")}, {QStringLiteral("very_urgent"), QStringLiteral("THƯỢNG KHẨN")},
                                               {QStringLiteral("express"), QStringLiteral("HỎA TỐC")}};
    return words.value(code);
}

/// Sender at the top left, number below, addressee in the lower right half; what does not fit is cut at the sheet's edge, never overlapped.
class EnvelopePainter
{
public:
    EnvelopePainter(QPainter &painter, const QSizeF &size) : m_painter(painter), m_size(size) {}

    void draw(const Envelope &envelope)
    {
        const qreal half = m_size.width() * 0.5 - margin;
        qreal y = margin;
        const bool big = m_size.height() > mm(150);
        const TextStyle centred{.size = big ? 13.0 : 11.0, .align = Qt::AlignHCenter};
        for (const auto &[text, style] : {std::pair(capitals(envelope.parentAgency), centred), std::pair(capitals(envelope.agency), centred.inBold())})
            y = put(text, style, margin, y, half);
        m_painter.setPen(QPen(Qt::black, pt(0.75)));
        m_painter.drawLine(QPointF(margin + half * 0.33, y + pt(2)), QPointF(margin + half * 0.67, y + pt(2)));
        y += pt(6);
        for (const QString &line : envelope.contact)
            y = put(line, TextStyle{.size = big ? 11.0 : 9.5, .align = Qt::AlignHCenter}, margin, y, half);
        y = put(QStringLiteral("Số: ") + envelope.code, TextStyle{.size = 13, .bold = true, .align = Qt::AlignHCenter}, margin, y + pt(8), half);
        if (!envelope.urgency.isEmpty())
            drawStamp(envelope.urgency);
        drawAddressee(envelope.addressee, qMax(y + mm(4), m_size.height() * 0.52));
    }

private:
    qreal put(const QString &text, const TextStyle &style, qreal x, qreal y, qreal width)
    {
        if (text.isEmpty())
            return y;
        const TextBlock block(text, style, width);
        block.draw(m_painter, {x, y});
        return y + block.height();
    }

    void drawStamp(const QString &words)
    {
        const QColor red(200, 0, 0);
        const TextBlock block(words, TextStyle{.size = 14, .bold = true, .align = Qt::AlignHCenter, .colour = red}, mm(46));
        const QRectF frame(m_size.width() - margin - mm(46), margin, mm(46), mm(9));
        m_painter.setPen(QPen(red, pt(1.2)));
        m_painter.drawRect(frame);
        block.draw(m_painter, {frame.left(), frame.center().y() - block.height() / 2});
    }

    void drawAddressee(const QString &name, qreal top)
    {
        const qreal left = m_size.width() * 0.38;
        const qreal room = m_size.width() - margin - left;
        const TextBlock word(QStringLiteral("Kính gửi:"), TextStyle{.size = 14}, mm(26));
        word.draw(m_painter, {left, top});
        TextBlock block(name, TextStyle{.size = 14, .bold = true}, room - mm(26));
        const int lines = qMin(block.lineCount(), int((m_size.height() - margin - top) / block.lineHeight()));
        block.draw(m_painter, {left + mm(26), top}, 0, qMax(1, lines));
    }

    QPainter &m_painter;
    QSizeF m_size;
};
}

QStringList envelopeSizes()
{
    return {QStringLiteral("dl"), QStringLiteral("c5"), QStringLiteral("c4")};
}

QSizeF envelopeSize(const QString &code)
{
    return code == QLatin1String("dl") ? QSizeF(220, 110) : code == QLatin1String("c4") ? QSizeF(324, 229) : QSizeF(229, 162);
}

Result<PrintSummary> printEnvelopes(const QList<Envelope> &envelopes, const QString &size, const QString &file)
{
    const QSizeF millimetres = envelopeSize(size);
    const QSizeF units(mm(millimetres.width()), mm(millimetres.height()));
    const Outcome written = writePdf(file, QStringLiteral("Bì văn bản"), [&](QPagedPaintDevice &device) -> Outcome {
        device.setPageLayout(QPageLayout(QPageSize(millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&device);
        if (!painter.isActive())
            return failure(ErrorCode::FileWrite);
        for (qsizetype i = 0; i < envelopes.size(); ++i) {
            if (i > 0 && !device.newPage())
                return failure(ErrorCode::FileWrite);
            painter.resetTransform();
            painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
            EnvelopePainter(painter, units).draw(envelopes.at(i));
        }
        return painter.end() ? success() : failure(ErrorCode::FileWrite);
    });
    return written.map([&](auto) { return PrintSummary{int(envelopes.size()), envelopes.size()}; });
}

QFuture<Result<PrintSummary>> printEnvelopes(Office &office, const SubjectId &document, const QList<RecipientId> &recipients, const QStringList &contact,
                                             const QString &size, const QString &file)
{
    return inBackground(office, [&office, document, recipients, contact, size, file]() -> Result<PrintSummary> {
        auto directory = directory::directory(office).result();
        auto found = outgoing::document(office, document).result();
        if (!directory || !found)
            return tl::make_unexpected(!found ? found.error() : directory.error());
        QList<Envelope> envelopes;
        for (const Recipient &one : std::as_const(found->recipients)) {
            const bool wanted = recipients.isEmpty() ? one.way == QLatin1String("paper") || one.way == QLatin1String("both") : recipients.contains(one.id);
            if (wanted)
                envelopes << Envelope{directory->agency.parent, directory->agency.name, contact, found->code, one.name, urgencyStamp(found->fields.urgency)};
        }
        if (envelopes.isEmpty())
            return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("recipients")}, {QStringLiteral("problem"), QStringLiteral("nobody_on_paper")}});
        return printEnvelopes(envelopes, size, file);
    });
}

}
