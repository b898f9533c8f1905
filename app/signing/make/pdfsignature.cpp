// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/pdfsignature.h"

#include "app/pdf/pdfupdate.h"
#include "app/pdf/shownpage.h"
#include "app/signing/make/appearance.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>
#include <set>

namespace congso::signing {

namespace {

using Object = QPDFObjectHandle;

constexpr int printedAndLocked = 4 | 128;
constexpr int signaturesAppendOnly = 1 | 2;
constexpr long long placeholder = 9'999'999'999;
constexpr int vietnamSeconds = 7 * 3600;

/// A certifying signature of level 1 permits nothing at all afterwards (ISO 32000-1, 12.8.2.2).
bool forbidsMore(Object root)
{
    Object permissions = root.getKey("/Perms");
    Object certifying = permissions.isDictionary() ? permissions.getKey("/DocMDP") : Object::newNull();
    Object references = certifying.isDictionary() ? certifying.getKey("/Reference") : Object::newNull();
    for (int i = 0; references.isArray() && i < references.getArrayNItems(); ++i) {
        Object parameters = references.getArrayItem(i).isDictionary() ? references.getArrayItem(i).getKey("/TransformParams") : Object::newNull();
        Object level = parameters.isDictionary() ? parameters.getKey("/P") : Object::newNull();
        if (level.isInteger() && level.getIntValue() == 1)
            return true;
    }
    return false;
}

std::string pdfTime(const QDateTime &at)
{
    return "D:" + at.toOffsetFromUtc(vietnamSeconds).toString(u"yyyyMMddHHmmss").toStdString() + "+07'00'";
}

Object valueObject(const SignatureRequest &how, const QString &signer, int containerBytes)
{
    Object value = Object::newDictionary();
    value.replaceKey("/Type", Object::newName("/Sig"));
    value.replaceKey("/Filter", Object::newName("/Adobe.PPKLite"));
    value.replaceKey("/SubFilter", Object::newName("/ETSI.CAdES.detached"));
    value.replaceKey("/M", Object::newString(pdfTime(how.at)));
    value.replaceKey("/Name", Object::newUnicodeString(signer.toStdString()));
    if (!how.reason.isEmpty())
        value.replaceKey("/Reason", Object::newUnicodeString(how.reason.toStdString()));
    if (!how.location.isEmpty())
        value.replaceKey("/Location", Object::newUnicodeString(how.location.toStdString()));
    Object range = Object::newArray();
    range.appendItem(Object::newInteger(0));
    for (int i = 0; i < 3; ++i)
        range.appendItem(Object::newInteger(placeholder));
    value.replaceKey("/ByteRange", range);
    value.replaceKey("/Contents", Object::newString(std::string(size_t(containerBytes), '\0')));
    return value;
}

/// What the names of our fields begin with.
QString fieldName(SignAs as)
{
    return u"congso_"_qs + signAsText(as) + u'_';
}

class SignatureWriter
{
public:
    SignatureWriter(PdfUpdate &update, const SignatureRequest &how) : m_update(update), m_file(update.file()), m_how(how) {}

    Outcome write(const QString &signer, int containerBytes)
    {
        Object root = m_file.getRoot();
        Object form = root.getKey("/AcroForm");
        if (form.isDictionary() && form.hasKey("/XFA"))
            return failure(ErrorCode::SignFormKind);
        if (forbidsMore(root))
            return failure(ErrorCode::SignForbidden);
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_file).getAllPages();
        if (m_how.place.page < 0 || size_t(m_how.place.page) >= pages.size())
            return failure(ErrorCode::RuleBadField, {{u"field"_qs, u"page"_qs}});
        QPDFPageObjectHelper page = pages[size_t(m_how.place.page)];
        m_field = freeName(form);
        Object widget = widgetOn(page);
        widget.replaceKey("/V", m_file.makeIndirectObject(valueObject(m_how, signer, containerBytes)));
        Object field = m_file.makeIndirectObject(widget);
        addTo(page.getObjectHandle(), "/Annots", field);
        addToForm(root, form, field);
        return success();
    }
    QString field() const { return m_field; }

private:
    QString freeName(Object form) const
    {
        std::set<std::string> taken;
        Object fields = form.isDictionary() ? form.getKey("/Fields") : Object::newNull();
        for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
            Object one = fields.getArrayItem(i);
            if (one.isDictionary() && one.getKey("/T").isString())
                taken.insert(one.getKey("/T").getUTF8Value());
        }
        const QString begin = fieldName(m_how.as);
        int number = 1;
        while (taken.count(QString(begin + QString::number(number)).toStdString()) > 0)
            ++number;
        return begin + QString::number(number);
    }

    Object widgetOn(QPDFPageObjectHelper page)
    {
        Object widget = Object::newDictionary();
        widget.replaceKey("/Type", Object::newName("/Annot"));
        widget.replaceKey("/Subtype", Object::newName("/Widget"));
        widget.replaceKey("/FT", Object::newName("/Sig"));
        widget.replaceKey("/T", Object::newUnicodeString(m_field.toStdString()));
        widget.replaceKey("/F", Object::newInteger(printedAndLocked));
        widget.replaceKey("/P", page.getObjectHandle());
        const ShownPage shown = shownPage(page);
        const QRectF box = m_how.place.box.isEmpty() ? QRectF() : shown.toPage(inside(m_how.place.box, shown.size));
        widget.replaceKey("/Rect", Object::newArray(Object::Rectangle(box.left(), box.top(), box.right(), box.bottom())));
        if (box.isEmpty())
            return widget;
        Object form = appearance(m_file, m_how.place.box.size(), m_how.look, m_how.at);
        const QTransform &turn = shown.matrix;
        form.getDict().replaceKey("/Matrix", Object::newArray(Object::Matrix(turn.m11(), turn.m12(), turn.m21(), turn.m22(), 0, 0)));
        Object looks = Object::newDictionary();
        looks.replaceKey("/N", form);
        widget.replaceKey("/AP", looks);
        return widget;
    }

    /// Moved onto the page where it would hang over its edge.
    static QRectF inside(QRectF box, const QSizeF &page)
    {
        box.moveLeft(qMax(0.0, qMin(box.left(), page.width() - box.width())));
        box.moveTop(qMax(0.0, qMin(box.top(), page.height() - box.height())));
        return box;
    }

    /// Appends to an array that may be missing, direct, or an object of its own.
    void addTo(Object holder, const char *key, Object item)
    {
        Object array = holder.getKey(key);
        if (array.isArray() && array.isIndirect()) {
            array.appendItem(item);
            m_update.changed(array);
            return;
        }
        Object longer = array.isArray() ? array.shallowCopy() : Object::newArray();
        longer.appendItem(item);
        holder.replaceKey(key, longer);
        if (holder.isIndirect())
            m_update.changed(holder);
    }

    void addToForm(Object root, Object form, Object field)
    {
        if (!form.isDictionary()) {
            form = m_file.makeIndirectObject(Object::newDictionary());
            root.replaceKey("/AcroForm", form);
            m_update.changed(root);
        }
        addTo(form, "/Fields", field);
        form.replaceKey("/SigFlags", Object::newInteger(signaturesAppendOnly));
        m_update.changed(form.isIndirect() ? form : root);
    }

    PdfUpdate &m_update;
    QPDF &m_file;
    const SignatureRequest &m_how;
    QString m_field;
};

/// Of a signature field of ours that a person filled.
std::optional<SignaturePlace> placeOf(Object field, const std::vector<QPDFPageObjectHelper> &pages)
{
    const QString begin = fieldName(SignAs::Person);
    if (!field.isDictionary() || !field.getKey("/T").isString() || !QString::fromStdString(field.getKey("/T").getUTF8Value()).startsWith(begin)
        || !field.getKey("/V").isDictionary() || !field.getKey("/Rect").isRectangle())
        return std::nullopt;
    const auto box = field.getKey("/Rect").getArrayAsRectangle();
    const QRectF onPage(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury));
    for (size_t page = 0; page < pages.size() && !onPage.isEmpty(); ++page) {
        if (QPDFPageObjectHelper(pages[page]).getObjectHandle().getObjGen() == field.getKey("/P").getObjGen())
            return SignaturePlace{int(page), shownPage(pages[page]).toShown(onPage)};
    }
    return std::nullopt;
}

/// Puts the real places where placeholders of the same length stand; both are looked for behind what was there.
bool locate(PreparedPdf &prepared, qint64 from, int containerBytes)
{
    const QByteArray number = QByteArray::number(placeholder);
    const QByteArray range = "[ 0 " + number + ' ' + number + ' ' + number + " ]";
    const QByteArray hole = '<' + QByteArray(containerBytes * 2, '0') + '>';
    prepared.holeBegin = prepared.bytes.indexOf(hole, from);
    const qint64 at = prepared.bytes.indexOf(range, from);
    if (prepared.holeBegin < 0 || at < 0)
        return false;
    prepared.holeEnd = prepared.holeBegin + hole.size();
    const QByteArray places = "[ 0 " + QByteArray::number(prepared.holeBegin) + ' ' + QByteArray::number(prepared.holeEnd) + ' '
        + QByteArray::number(prepared.bytes.size() - prepared.holeEnd) + " ]";
    prepared.bytes.replace(at, range.size(), places.leftJustified(range.size(), ' '));
    return true;
}

}

std::optional<SignaturePlace> personsPlace(const QByteArray &pdf)
{
    const auto update = PdfUpdate::open(pdf);
    if (!update)
        return std::nullopt;
    std::optional<SignaturePlace> last;
    try {
        QPDF &file = (*update)->file();
        Object form = file.getRoot().getKey("/AcroForm");
        Object fields = form.isDictionary() ? form.getKey("/Fields") : Object::newNull();
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
        for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
            if (auto place = placeOf(fields.getArrayItem(i), pages))
                last = place;
        }
    } catch (const std::exception &) {
        return std::nullopt;
    }
    return last;
}

bool PreparedPdf::fill(const QByteArray &container)
{
    const QByteArray digits = container.toHex();
    if (digits.size() > holeEnd - holeBegin - 2)
        return false;
    bytes.replace(holeBegin + 1, digits.size(), digits);
    return true;
}

Result<PreparedPdf> preparedPdf(const QByteArray &pdf, const SignatureRequest &how, const QString &signer, int containerBytes)
{
    auto update = PdfUpdate::open(pdf);
    if (!update)
        return failure(update.error().code == ErrorCode::ReaderEncrypted ? ErrorCode::SignEncrypted : ErrorCode::SignBroken);
    try {
        SignatureWriter writer(**update, how);
        if (auto written = writer.write(signer, containerBytes); !written)
            return tl::make_unexpected(written.error());
        PreparedPdf prepared{(*update)->written(), writer.field(), 0, 0};
        if (!locate(prepared, pdf.size(), containerBytes))
            return failure(ErrorCode::SignBroken);
        return prepared;
    } catch (const std::exception &) {
        return failure(ErrorCode::SignBroken);
    }
}

}
