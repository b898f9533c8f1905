// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/blankfields.h"

#include "app/composing/pdfoverlay.h"
#include "app/composing/pdfrewriting.h"
#include "app/composing/textpage.h"
#include "app/pdf/pdfupdate.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>

namespace congso::composing {

namespace {

constexpr const char *prefix = "congso.";
constexpr int readOnly = 1;
constexpr int printed = 4;
const QStringList &names()
{
    static const QStringList all{QStringLiteral("number"), QStringLiteral("day"), QStringLiteral("month"), QStringLiteral("year")};
    return all;
}

QPDFObjectHandle emptyForm(QPDF &file, double width, double height)
{
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&file, std::string());
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, width, height)));
    return form;
}

QPDFObjectHandle appearance(QPDFObjectHandle form)
{
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/N", form);
    return dictionary;
}

QPDFObjectHandle field(QPDF &file, const PlacedBox &box, QPDFPageObjectHelper page)
{
    const double pageHeight = page.getMediaBox().getArrayAsRectangle().ury;
    const QRectF points(box.place.topLeft() * 72 / 25.4, box.place.size() * 72 / 25.4);
    QPDFObjectHandle made = QPDFObjectHandle::newDictionary();
    made.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    made.replaceKey("/Subtype", QPDFObjectHandle::newName("/Widget"));
    made.replaceKey("/FT", QPDFObjectHandle::newName("/Tx"));
    made.replaceKey("/T", QPDFObjectHandle::newString(prefix + box.box.toStdString()));
    made.replaceKey("/V", QPDFObjectHandle::newString(""));
    made.replaceKey("/Ff", QPDFObjectHandle::newInteger(readOnly));
    made.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
    made.replaceKey("/DA", QPDFObjectHandle::newString("/TiRo 13 Tf 0 g"));
    made.replaceKey("/Q", QPDFObjectHandle::newInteger(1));
    made.replaceKey("/Rect", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(points.left(), pageHeight - points.bottom(), points.right(), pageHeight - points.top())));
    if (box.covers) { // appearance characteristics (ISO 32000-1, 12.5.6.19): the ground is white
        QPDFObjectHandle ground = QPDFObjectHandle::newDictionary();
        ground.replaceKey("/BG", QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(1)}));
        made.replaceKey("/MK", ground);
    }
    made.replaceKey("/P", page.getObjectHandle());
    made.replaceKey("/AP", appearance(emptyForm(file, points.width(), points.height())));
    return file.makeIndirectObject(made);
}

QPDFObjectHandle formDictionary(QPDFObjectHandle fields)
{
    QPDFObjectHandle font = QPDFObjectHandle::newDictionary();
    font.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
    font.replaceKey("/Subtype", QPDFObjectHandle::newName("/Type1"));
    font.replaceKey("/BaseFont", QPDFObjectHandle::newName("/Times-Roman"));
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    fonts.replaceKey("/TiRo", font);
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fonts);
    QPDFObjectHandle form = QPDFObjectHandle::newDictionary();
    form.replaceKey("/Fields", fields);
    form.replaceKey("/DR", resources);
    return form;
}

QString nameOf(QPDFObjectHandle widget)
{
    const std::string name = widget.isDictionary() && widget.getKey("/T").isString() ? widget.getKey("/T").getUTF8Value() : std::string();
    const QString text = QString::fromStdString(name);
    return text.startsWith(QLatin1String(prefix)) ? text.mid(qsizetype(std::char_traits<char>::length(prefix))) : QString();
}

QMap<QString, QPDFObjectHandle> fieldsOf(QPDF &file)
{
    QMap<QString, QPDFObjectHandle> found;
    QPDFObjectHandle form = file.getRoot().getKey("/AcroForm");
    QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
        const QString name = nameOf(fields.getArrayItem(i));
        if (names().contains(name) && fields.getArrayItem(i).isIndirect())
            found.insert(name, fields.getArrayItem(i));
    }
    return found;
}

/// The text of a field, on a white ground where the field covers what is printed under it.
QPDFObjectHandle filledForm(QPDFObjectHandle widget, QPDFObjectHandle form, const QSizeF &size)
{
    QPDFObjectHandle ground = widget.getKey("/MK");
    if (!ground.isDictionary() || !ground.hasKey("/BG"))
        return form;
    const auto drawn = form.getStreamData(qpdf_dl_generalized);
    const std::string text(reinterpret_cast<const char *>(drawn->getBuffer()), drawn->getSize());
    const QByteArray under = "q 1 g 0 0 " + QByteArray::number(size.width(), 'f', 2) + ' ' + QByteArray::number(size.height(), 'f', 2) + " re f Q\n";
    form.replaceStreamData(under.toStdString() + text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    return form;
}

bool isBlank(QPDFObjectHandle field)
{
    QPDFObjectHandle value = field.getKey("/V");
    return !value.isString() || value.getStringValue().empty();
}

}

Result<QByteArray> withBlankFields(const QByteArray &pdf, const QList<PlacedBox> &boxes)
{
    auto update = PdfUpdate::open(pdf);
    if (!update)
        return tl::make_unexpected(update.error());
    try {
        QPDF &file = (*update)->file();
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
        QPDFObjectHandle fields = QPDFObjectHandle::newArray();
        for (const PlacedBox &box : boxes) {
            if (!names().contains(box.box) || size_t(box.page) >= pages.size())
                continue;
            QPDFPageObjectHelper page = pages[size_t(box.page)];
            QPDFObjectHandle made = field(file, box, page);
            fields.appendItem(made);
            QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
            if (!annotations.isArray())
                annotations = QPDFObjectHandle::newArray();
            annotations.appendItem(made);
            page.getObjectHandle().replaceKey("/Annots", annotations);
        }
        file.getRoot().replaceKey("/AcroForm", file.makeIndirectObject(formDictionary(fields)));
        return settledBytes(file);
    } catch (const std::exception &) {
        return failure(ErrorCode::ReaderBroken);
    }
}

Result<QByteArray> withFilledFields(const QByteArray &pdf, const QString &number, QDate date)
{
    auto update = PdfUpdate::open(pdf);
    if (!update)
        return tl::make_unexpected(update.error());
    try {
        QPDF &file = (*update)->file();
        const QMap<QString, QPDFObjectHandle> fields = fieldsOf(file);
        if (fields.isEmpty())
            return failure(ErrorCode::UsageNotFound);
        std::vector<std::unique_ptr<QPDF>> sources; // copies read from them until all is written
        std::vector<QByteArray> bytes;
        QList<PlacedBox> places;
        for (const QString &name : fields.keys())
            places += PlacedBox{name, 0, {}};
        for (const PdfText &text : numberAndDate(places, number, date)) {
            QPDFObjectHandle widget = fields.value(text.name);
            const auto rectangle = widget.getKey("/Rect").getArrayAsRectangle();
            const QSizeF size(rectangle.urx - rectangle.llx, rectangle.ury - rectangle.lly);
            PdfText inside = text;
            inside.place = QRectF(QPointF(), size * 25.4 / 72);
            auto page = textPage(size, {inside});
            if (!page)
                return page;
            bytes.push_back(std::move(*page));
            sources.push_back(std::make_unique<QPDF>());
            sources.back()->processMemoryFile("field", bytes.back().constData(), size_t(bytes.back().size()));
            QPDFPageObjectHelper source = QPDFPageDocumentHelper(*sources.back()).getAllPages().at(0);
            widget.replaceKey("/V", QPDFObjectHandle::newUnicodeString(text.text.toStdString()));
            widget.replaceKey("/AP", appearance(filledForm(widget, file.copyForeignObject(source.getFormXObjectForPage()), size)));
            (*update)->changed(widget);
        }
        return (*update)->written();
    } catch (const std::exception &) {
        return failure(ErrorCode::ReaderBroken);
    }
}

QStringList blankFields(const QByteArray &pdf)
{
    QStringList blank;
    auto update = PdfUpdate::open(pdf);
    if (!update)
        return blank;
    try {
        const QMap<QString, QPDFObjectHandle> fields = fieldsOf((*update)->file());
        for (const QString &name : names()) {
            if (fields.contains(name) && isBlank(fields.value(name)))
                blank += name;
        }
    } catch (const std::exception &) {
        blank.clear();
    }
    return blank;
}

}
