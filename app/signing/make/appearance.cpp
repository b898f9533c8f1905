// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/appearance.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace congso::signing {

namespace {

constexpr int mostPixels = 2400; // of a side: 36 mm at more than 1200 dpi
constexpr int vietnamSeconds = 7 * 3600;
constexpr qreal letterPoints = 10;
constexpr int linesResolution = 1200;
constexpr qreal linesEdge = 1; ///< points of room around the lines, so that no stroke is cut
constexpr int zlibLength = 4; // qCompress writes the size before the zlib stream

QPDFObjectHandle compressed(QPDF &file, const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes).mid(zlibLength);
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&file, packed.toStdString());
    stream.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
    return stream;
}

QPDFObjectHandle imageObject(QPDF &file, const QByteArray &samples, const QSize &size, const char *colours)
{
    QPDFObjectHandle image = compressed(file, samples);
    QPDFObjectHandle dictionary = image.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(size.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(size.height()));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName(colours));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    return image;
}

QPDFObjectHandle pictureObject(QPDF &file, const QImage &picture)
{
    QImage image = picture;
    if (image.width() > mostPixels || image.height() > mostPixels)
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.convertTo(QImage::Format_RGBA8888);
    QByteArray colours, ground;
    colours.reserve(image.width() * image.height() * 3);
    for (int y = 0; y < image.height(); ++y) {
        const uchar *pixel = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x, pixel += 4) {
            colours.append(reinterpret_cast<const char *>(pixel), 3);
            ground.append(char(pixel[3]));
        }
    }
    QPDFObjectHandle result = imageObject(file, colours, image.size(), "/DeviceRGB");
    if (picture.hasAlphaChannel())
        result.getDict().replaceKey("/SMask", imageObject(file, ground, image.size(), "/DeviceGray"));
    return result;
}

QPDFObjectHandle formObject(QPDF &file, const QSizeF &size, const QByteArray &drawing)
{
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&file, drawing.toStdString());
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, size.width(), size.height())));
    return form;
}

QPDFObjectHandle pictureForm(QPDF &file, const QSizeF &size, const QImage &picture)
{
    const QSizeF fits = QSizeF(picture.size()).scaled(size, Qt::KeepAspectRatio);
    const auto number = [](qreal value) -> QByteArray { return QByteArray::number(value, 'f', 3) + ' '; };
    const QByteArray drawing = "q " + number(fits.width()) + "0 0 " + number(fits.height()) + number((size.width() - fits.width()) / 2)
        + number((size.height() - fits.height()) / 2) + "cm /Picture Do Q";
    QPDFObjectHandle form = formObject(file, size, drawing);
    QPDFObjectHandle pictures = QPDFObjectHandle::newDictionary();
    pictures.replaceKey("/Picture", pictureObject(file, picture));
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", pictures);
    form.getDict().replaceKey("/Resources", resources);
    return form;
}

QFont linesFont()
{
    QFont font(QStringList{u"Times New Roman"_qs, u"Liberation Serif"_qs, u"Tinos"_qs, u"TeX Gyre Termes"_qs, u"FreeSerif"_qs});
    font.setPointSizeF(letterPoints);
    return font;
}

/// A page of that size with the lines on it.
QByteArray linesPage(const QSizeF &size, const QStringList &lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(linesResolution);
    writer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.setFont(linesFont());
    painter.setPen(Qt::black);
    const QRectF whole(0, 0, writer.width(), writer.height());
    painter.drawText(whole, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, lines.join(u'\n'));
    painter.end();
    return bytes;
}

QPDFObjectHandle linesForm(QPDF &file, const QSizeF &size, const QStringList &lines)
{
    const QByteArray page = linesPage(size, lines);
    QPDF source;
    source.setSuppressWarnings(true);
    source.setImmediateCopyFrom(true); // it does not live until all is written
    source.processMemoryFile("lines", page.constData(), size_t(page.size()));
    QPDFPageObjectHelper first = QPDFPageDocumentHelper(source).getAllPages().at(0);
    return file.copyForeignObject(first.getFormXObjectForPage());
}

}

QString signingTimeText(const QDateTime &at)
{
    return at.toOffsetFromUtc(vietnamSeconds).toString(Qt::ISODate);
}

QSizeF linesSize(const QStringList &lines, qreal widest)
{
    QImage paper(1, 1, QImage::Format_ARGB32);
    paper.setDotsPerMeterX(qRound(linesResolution / 0.0254));
    paper.setDotsPerMeterY(qRound(linesResolution / 0.0254));
    QStringList shown = lines;
    shown.replaceInStrings(u"%time"_qs, signingTimeText(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)));
    constexpr qreal dots = linesResolution / 72.0;
    const QRectF room(0, 0, widest * dots, 100 * letterPoints * dots);
    const QSizeF size = QFontMetricsF(linesFont(), &paper).boundingRect(room, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, shown.join(u'\n')).size() / dots;
    return {std::min(size.width() + 2 * linesEdge, widest), size.height() + linesEdge};
}

QPDFObjectHandle appearance(QPDF &file, const QSizeF &size, const SignatureLook &look, const QDateTime &at)
{
    if (!look.picture.isNull())
        return pictureForm(file, size, look.picture);
    QStringList lines = look.lines;
    lines.replaceInStrings(u"%time"_qs, signingTimeText(at));
    return lines.isEmpty() ? formObject(file, size, {}) : linesForm(file, size, lines);
}

}
