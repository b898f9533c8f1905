// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/signaturefields.h"

#include <algorithm>
#include <set>

namespace congso::signing {

namespace {

constexpr size_t mostSignatures = 200;
constexpr int mostAnnotations = 20'000;

Container containerOf(const std::string &name)
{
    if (name == "/adbe.pkcs7.detached" || name == "/ETSI.CAdES.detached")
        return Container::Detached;
    if (name == "/adbe.pkcs7.sha1")
        return Container::DigestOnly;
    if (name == "/ETSI.RFC3161")
        return Container::Stamp;
    return name == "/adbe.x509.rsa_sha1" ? Container::PlainRsa : Container::Other;
}

SignatureField described(const QString &name, QPDFObjGen id, Object value)
{
    SignatureField field{name, id, value, Container::Other, {}};
    Object format = value.getKey("/SubFilter");
    field.container = format.isName() ? containerOf(format.getName()) : Container::Other;
    Object range = value.getKey("/ByteRange");
    for (int i = 0; range.isArray() && i < std::min(range.getArrayNItems(), 64); ++i) {
        long long number = -1;
        field.range.push_back(range.getArrayItem(i).getValueAsInt(number) ? number : -1);
    }
    return field;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

/// As PDF reads it: white space is nothing, and an odd digit at the end stands before a 0.
QByteArray hexValue(QByteArrayView digits)
{
    QByteArray kept;
    std::copy_if(digits.begin(), digits.end(), std::back_inserter(kept), isHex);
    return QByteArray::fromHex(kept.size() % 2 == 0 ? kept : kept + '0');
}

QByteArray trimmedZeros(QByteArray bytes)
{
    while (bytes.endsWith('\0'))
        bytes.chop(1);
    return bytes;
}

}

SignatureFields signatureFieldsOf(PdfFile &file)
{
    SignatureFields result;
    std::set<QPDFObjGen> values;
    const auto take = [&](const QString &name, Object object, Object value) {
        if (!value.isDictionary()) {
            ++result.empty;
            return;
        }
        const QPDFObjGen id = value.getObjGen();
        if (result.filled.size() < mostSignatures && (!id.isIndirect() || values.insert(id).second))
            result.filled.push_back(described(name, object.getObjGen(), value));
    };
    const FormTree form(file);
    for (const FormNode &node : form.nodes()) {
        Object object = node.object;
        Object kid = node.leaf ? Object::newNull() : object.getKey("/Kids").getArrayItem(0);
        const bool field = node.leaf || !kid.isDictionary() || !kid.hasKey("/T");
        const bool widgetOnly = node.leaf && node.parent.isIndirect() && !object.hasKey("/T");
        if (node.type == "/Sig" && field && !widgetOnly)
            take(node.name, node.object, node.value);
    }
    int looked = 0;
    for (Object page : file.pages()) {
        Object annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems() && looked < mostAnnotations; ++i, ++looked) {
            Object one = annotations.getArrayItem(i);
            if (!one.isDictionary() || form.find(one.getObjGen()) || !inherited(one, "/FT").isNameAndEquals("/Sig"))
                continue;
            if (Object value = inherited(one, "/V"); value.isDictionary())
                take(textOf(inherited(one, "/T")), one, value);
        }
    }
    return result;
}

std::optional<SignedRange> signedRange(QByteArrayView bytes, SignatureField &field, bool encrypted, QString &fault)
{
    const std::vector<qint64> &r = field.range;
    fault = u"byte_range"_qs;
    const qint64 size = bytes.size();
    if (r.size() != 4 || r[0] != 0 || r[1] <= 0 || r[2] <= r[1] + 2 || r[3] <= 0 || r[2] > size || r[3] > size - r[2])
        return {};
    SignedRange result{{bytes.sliced(0, r[1]), bytes.sliced(r[2], r[3])}, r[2] + r[3], r[1], r[2], {}};
    const QByteArrayView hole = bytes.sliced(r[1], r[2] - r[1]);
    if (hole.front() != '<' || hole.back() != '>')
        return {};
    const QByteArrayView digits = hole.sliced(1, hole.size() - 2);
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return isHex(c) || isSpace(c); }))
        return {};
    result.container = hexValue(digits);
    fault = u"contents"_qs;
    Object contents = field.value.getKey("/Contents");
    if (!contents.isString() || trimmedZeros(result.container).isEmpty())
        return {};
    const std::string said = contents.getStringValue();
    const QByteArray stands = QByteArray::fromRawData(said.data(), qsizetype(said.size()));
    if (!encrypted && trimmedZeros(stands) != trimmedZeros(result.container))
        return {};
    fault.clear();
    return result;
}

bool endsAt(QByteArrayView bytes, qint64 end)
{
    const QByteArrayView rest = bytes.sliced(end);
    return std::all_of(rest.begin(), rest.end(), isSpace);
}

}
