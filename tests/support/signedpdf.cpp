// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedpdf.h"

namespace congso::testing {

namespace {

constexpr int containerBytes = 6000;

QByteArray padded(qint64 number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

}

QByteArray SignedPdf::stream(const QByteArray &dictionary, const QByteArray &data)
{
    return "<<" + dictionary + "/Length " + QByteArray::number(data.size()) + ">>stream\n" + data + "\nendstream";
}

QByteArray SignedPdf::drawing(const QByteArray &text, int y)
{
    return "BT /F 14 Tf 40 " + QByteArray::number(y) + " Td (" + text + ") Tj ET";
}

SignedPdf::SignedPdf()
{
    const QByteArray resources = "/Resources<</Font<</F 5 0 R>>>>";
    m_bytes = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
    write({{Catalog, "<</Type/Catalog/Pages 2 0 R/AcroForm 8 0 R>>"},
           {Pages, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>"},
           {Page1, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 500]/Contents 4 0 R" + resources + "/Annots[9 0 R]>>"},
           {Content1, stream({}, drawing("Chi tien: 1.000.000 dong cho ong Nguyen Van A", 300))},
           {Font, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"},
           {Page2, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 500]/Contents 7 0 R" + resources + ">>"},
           {Content2, stream({}, drawing("Trang hai", 400))},
           {Form, "<</Fields[9 0 R]/SigFlags 3/DR<</Font<</F 5 0 R>>>>/DA(/F 12 Tf 0 g)>>"},
           {TextField, "<</Type/Annot/Subtype/Widget/FT/Tx/T(ghichu)/V(mot)/F 4/Rect[40 200 200 220]/P 3 0 R/AP<</N 10 0 R>>>>"},
           {TextLook, stream("/Type/XObject/Subtype/Form/BBox[0 0 160 20]/Resources<</Font<</F 5 0 R>>>>", "BT /F 12 Tf 2 4 Td (mot) Tj ET")},
           {Information, "<</Title(Van ban thu)>>"},
           {Evil, stream({}, drawing("Chi tien: 9.000.000 dong cho ong Tran Van B", 300))}},
          {});
}

void SignedPdf::append(const QMap<int, QByteArray> &objects, const QByteArray &trailer)
{
    write(objects, trailer);
}

void SignedPdf::write(const QMap<int, QByteArray> &objects, const QByteArray &trailer)
{
    QByteArray table = "xref\n";
    if (m_lastReferences < 0)
        table += "0 1\n0000000000 65535 f \n";
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        m_next = std::max(m_next, object.key() + 1);
        table += QByteArray::number(object.key()) + " 1\n";
        if (object.value().isEmpty()) { // gone
            table += "0000000000 65535 f \n";
            continue;
        }
        table += padded(m_bytes.size()) + " 00000 n \n";
        m_offsets[object.key()] = m_bytes.size();
        m_objects[object.key()] = object.value();
        m_bytes += QByteArray::number(object.key()) + " 0 obj\n" + object.value() + "\nendobj\n";
    }
    const qint64 at = m_bytes.size();
    m_bytes += table + "trailer\n<</Size " + QByteArray::number(m_next) + (trailer.contains("/Root") ? "" : "/Root 1 0 R") + "/Info 11 0 R" + trailer
        + (m_lastReferences < 0 ? QByteArray() : "/Prev " + QByteArray::number(m_lastReferences)) + ">>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    m_lastReferences = at;
}

void SignedPdf::redirect(int number, qint64 offset)
{
    const qint64 at = m_bytes.size();
    m_bytes += "xref\n" + QByteArray::number(number) + " 1\n" + padded(offset) + " 00000 n \ntrailer\n<</Size " + QByteArray::number(m_next)
        + "/Root 1 0 R/Info 11 0 R/Prev " + QByteArray::number(m_lastReferences) + ">>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    m_lastReferences = at;
}

SignedPdf::Signed SignedPdf::sign(const TestIdentity &who, const Signing &how)
{
    const Signed numbers{newNumber(), newNumber()};
    const int look = newNumber();
    const QByteArray hole(containerBytes * 2, '0');
    const QByteArray range = "[0 0000000000 0000000000 0000000000]";
    const QByteArray certifying = how.certifies == 0 ? QByteArray()
        : "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/V/1.2/P " + QByteArray::number(how.certifies) + ">>>>]";
    QByteArray form = m_objects[Form], page = m_objects[Page1], catalog = m_objects[Catalog];
    form.replace("/Fields[", QByteArray("/Fields[" + reference(numbers.field) + ' '));
    page.replace("/Annots[", QByteArray("/Annots[" + reference(numbers.field) + ' '));
    QMap<int, QByteArray> objects{
        {Form, form},
        {Page1, page},
        {numbers.value, "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/M(D:" + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1()
                 + "Z)/Reason(dong y)" + certifying + "/ByteRange" + range + "/Contents<" + hole + ">>>"},
        {numbers.field, "<</Type/Annot/Subtype/Widget/FT/Sig/T(" + how.field + ")/F 132/Rect" + how.rect + "/P 3 0 R/V " + reference(numbers.value) + "/AP<</N "
                 + reference(look) + ">>>>"},
        {look, stream("/Type/XObject/Subtype/Form/BBox[0 0 60 40]", how.look)}};
    if (how.certifies != 0) {
        catalog.insert(2, QByteArray("/Perms<</DocMDP " + reference(numbers.value) + ">>"));
        objects.insert(Catalog, catalog);
    }
    write(objects, {});
    const qint64 begin = m_bytes.lastIndexOf(QByteArray("/Contents<" + hole)) + 9;
    const qint64 end = begin + hole.size() + 2;
    const QByteArray places = "[0 " + padded(begin) + ' ' + padded(end) + ' ' + padded(m_bytes.size() - end) + ']';
    m_bytes.replace(m_bytes.lastIndexOf(range), range.size(), places);
    const QByteArray container = who.sign(m_bytes.left(begin) + m_bytes.mid(end), how.inside);
    m_bytes.replace(begin + 1, container.size() * 2, container.toHex());
    return numbers;
}

}
