// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/signerinfo.h"

#include "app/signing/inspect/certificates.h"

#include <openssl/err.h>
#include <openssl/ess.h>

#include <algorithm>

namespace congso::signing {

namespace {

constexpr char proofsOid[] = "1.2.840.113583.1.1.8"; ///< adbe-revocationInfoArchival, ISO 32000-1, 12.8.3.3.2

QByteArray octetsOf(const ASN1_OCTET_STRING *string)
{
    return string ? QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)) : QByteArray();
}

/// The value of a signed attribute as DER; empty when there is none or several.
QByteArray signedAttribute(CMS_SignerInfo *info, int nid)
{
    const int at = CMS_signed_get_attr_by_NID(info, nid, -1);
    X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_signed_get_attr(info, at);
    ASN1_TYPE *value = attribute && X509_ATTRIBUTE_count(attribute) == 1 ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    return value && value->type == V_ASN1_SEQUENCE ? octetsOf(value->value.sequence) : QByteArray();
}

bool isDigestOf(X509 *certificate, const EVP_MD *algorithm, const QByteArray &digest)
{
    unsigned char own[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    return X509_digest(certificate, algorithm, own, &size) == 1 && digest == QByteArrayView(own, qsizetype(size));
}

/// Elements of DER one after the other; where lengths lie there is none.
QList<QByteArray> children(const QByteArray &element)
{
    QList<QByteArray> result;
    const auto *at = reinterpret_cast<const unsigned char *>(element.constData());
    const auto *const end = at + element.size();
    long size = 0;
    int tag = 0, kind = 0;
    if (element.isEmpty() || (ASN1_get_object(&at, &size, &tag, &kind, element.size()) & 0x81) != 0) // an error, or no length
        return result;
    const auto *const stop = at + std::min<long>(size, end - at);
    while (at < stop && result.size() < 1000) {
        const auto *const begin = at;
        if ((ASN1_get_object(&at, &size, &tag, &kind, stop - at) & 0x81) != 0)
            break;
        at += size;
        result << QByteArray(reinterpret_cast<const char *>(begin), at - begin);
    }
    return result;
}

}

QByteArray digestOf(const QList<QByteArrayView> &pieces, const EVP_MD *algorithm)
{
    const DigestPtr context(EVP_MD_CTX_new());
    if (!algorithm || EVP_DigestInit_ex(context.get(), algorithm, nullptr) != 1)
        return {};
    for (const QByteArrayView piece : pieces)
        EVP_DigestUpdate(context.get(), piece.data(), size_t(piece.size()));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    return EVP_DigestFinal_ex(context.get(), digest, &size) == 1 ? QByteArray(reinterpret_cast<char *>(digest), size) : QByteArray();
}

void findSigners(CMS_ContentInfo *message, const Trust &trust)
{
    CMS_set1_signers_certs(message, nullptr, 0); // its own first: others may bear the same number
    CertificateStack others;
    others.add(trust.known());
    CMS_set1_signers_certs(message, others.get(), 0);
    ERR_clear_error();
}

SignerInfo::SignerInfo(CMS_SignerInfo *info) : m_info(info)
{
    X509_ALGOR *digest = nullptr, *signature = nullptr;
    CMS_SignerInfo_get0_algs(info, &m_key, &m_certificate, &digest, &signature);
    const ASN1_OBJECT *name = nullptr, *way = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, digest);
    X509_ALGOR_get0(&way, nullptr, nullptr, signature);
    m_algorithm = EVP_get_digestbyobj(name);
    // a digest may be looked up by the name of a signature too, which is none
    if (m_algorithm && (EVP_MD_get_type(m_algorithm) != OBJ_obj2nid(name) || OBJ_obj2nid(way) == NID_undef))
        m_algorithm = nullptr;
}

QString SignerInfo::digestName() const
{
    return m_algorithm ? QString::fromLatin1(EVP_MD_get0_name(m_algorithm)).remove(u'-') : QString();
}

QDateTime SignerInfo::claimedAt() const
{
    const int at = CMS_signed_get_attr_by_NID(m_info, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_signed_get_attr(m_info, at);
    const ASN1_TYPE *value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    const bool time = value && (value->type == V_ASN1_UTCTIME || value->type == V_ASN1_GENERALIZEDTIME);
    return time ? timeOf(value->value.asn1_string) : QDateTime();
}

bool SignerInfo::namesCertificate() const
{
    const QByteArray second = signedAttribute(m_info, NID_id_smime_aa_signingCertificateV2);
    if (!second.isEmpty()) {
        // SigningCertificateV2 → certs → the first ESSCertIDv2: [algorithm] digest …
        const QList<QByteArray> parts = children(children(children(second).value(0)).value(0));
        const bool named = !parts.isEmpty() && parts.first().startsWith('\x30');
        const EVP_MD *algorithm = EVP_sha256();
        if (named) {
            const QByteArray oid = children(parts.first()).value(0);
            const auto *at = reinterpret_cast<const unsigned char *>(oid.constData());
            ASN1_OBJECT *object = d2i_ASN1_OBJECT(nullptr, &at, oid.size());
            algorithm = object ? EVP_get_digestbyobj(object) : nullptr;
            ASN1_OBJECT_free(object);
        }
        const QByteArray digest = parts.value(named ? 1 : 0).mid(2);
        return !algorithm || isDigestOf(m_certificate, algorithm, digest);
    }
    const QByteArray first = signedAttribute(m_info, NID_id_smime_aa_signingCertificate);
    if (first.isEmpty())
        return true;
    const QByteArray digest = children(children(children(first).value(0)).value(0)).value(0).mid(2);
    return isDigestOf(m_certificate, EVP_sha1(), digest);
}

Integrity SignerInfo::verifyBare(const QList<QByteArrayView> &pieces, QString &fault) const
{
    const DigestPtr context(EVP_MD_CTX_new());
    if (EVP_DigestVerifyInit(context.get(), nullptr, m_algorithm, nullptr, m_key) != 1) {
        fault = u"algorithm"_qs;
        return Integrity::Unverifiable;
    }
    for (const QByteArrayView piece : pieces)
        EVP_DigestVerifyUpdate(context.get(), piece.data(), size_t(piece.size()));
    const QByteArray signature = octetsOf(CMS_SignerInfo_get0_signature(m_info));
    const bool holds = EVP_DigestVerifyFinal(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()), size_t(signature.size())) == 1;
    return holds ? Integrity::Intact : Integrity::Changed;
}

Integrity SignerInfo::verify(const QList<QByteArrayView> &pieces, QString &fault) const
{
    const auto unverifiable = [&fault](const QString &why) {
        fault = why;
        return Integrity::Unverifiable;
    };
    if (!m_algorithm)
        return unverifiable(u"algorithm"_qs);
    const bool attributes = hasSignedAttributes();
    if (attributes) {
        const auto *said = static_cast<const ASN1_OCTET_STRING *>(
            CMS_signed_get0_data_by_OBJ(m_info, OBJ_nid2obj(NID_pkcs9_messageDigest), -3, V_ASN1_OCTET_STRING));
        if (!said || octetsOf(said) != digestOf(pieces, m_algorithm))
            return Integrity::Changed;
    }
    if (!m_certificate || !m_key)
        return unverifiable(u"no_certificate"_qs);
    if (!namesCertificate())
        return unverifiable(u"certificate_reference"_qs);
    const int key = EVP_PKEY_get_base_id(m_key);
    if (key != EVP_PKEY_RSA && key != EVP_PKEY_RSA_PSS && key != EVP_PKEY_EC && key != EVP_PKEY_DSA)
        return unverifiable(u"algorithm"_qs); // OpenSSL 3.0 knows no others in such containers
    if (!attributes)
        return verifyBare(pieces, fault);
    ERR_clear_error();
    if (CMS_SignerInfo_verify(m_info) == 1)
        return Integrity::Intact;
    const int reason = ERR_GET_REASON(ERR_peek_error());
    const int library = ERR_GET_LIB(ERR_peek_error());
    ERR_clear_error();
    const bool unknown = (library == ERR_LIB_CMS && reason != CMS_R_VERIFICATION_FAILURE) || (library == ERR_LIB_EVP && reason == EVP_R_UNSUPPORTED_ALGORITHM);
    return unknown ? unverifiable(u"algorithm"_qs) : Integrity::Changed;
}

std::optional<TimestampFacts> SignerInfo::timestamp(Trust &trust) const
{
    const int at = CMS_unsigned_get_attr_by_NID(m_info, NID_id_smime_aa_timeStampToken, -1);
    X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_unsigned_get_attr(m_info, at);
    const ASN1_TYPE *value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    if (!value || value->type != V_ASN1_SEQUENCE)
        return {};
    const auto token = parsed<CMS_ContentInfo, CmsPtr>(d2i_CMS_ContentInfo, octetsOf(value->value.sequence));
    if (!token)
        return TimestampFacts{};
    return checkStamp(token.get(), {octetsOf(CMS_SignerInfo_get0_signature(m_info))}, trust);
}

void SignerInfo::addProofs(Trust &trust) const
{
    ASN1_OBJECT *oid = OBJ_txt2obj(proofsOid, 1);
    const int at = CMS_signed_get_attr_by_OBJ(m_info, oid, -1);
    ASN1_OBJECT_free(oid);
    X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_signed_get_attr(m_info, at);
    const ASN1_TYPE *value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    if (!value || value->type != V_ASN1_SEQUENCE)
        return;
    for (const QByteArray &group : children(octetsOf(value->value.sequence))) {
        for (const QByteArray &one : children(children(group).value(0))) {
            if (group.startsWith('\xa0'))
                trust.addCrl(one);
            else if (group.startsWith('\xa1'))
                trust.addOcsp(one);
        }
    }
}

TimestampFacts checkStamp(CMS_ContentInfo *token, const QList<QByteArrayView> &pieces, Trust &trust, X509Ptr *signer)
{
    TimestampFacts facts;
    trust.addCertificates(token);
    ASN1_OCTET_STRING **content = OBJ_obj2nid(CMS_get0_eContentType(token)) == NID_id_smime_ct_TSTInfo ? CMS_get0_content(token) : nullptr;
    const QByteArray inside = content ? octetsOf(*content) : QByteArray();
    const auto stamp = parsed<TS_TST_INFO, StampPtr>(d2i_TS_TST_INFO, inside);
    STACK_OF(CMS_SignerInfo) *infos = CMS_get0_SignerInfos(token);
    if (!stamp || sk_CMS_SignerInfo_num(infos) != 1)
        return facts;
    facts.at = timeOf(TS_TST_INFO_get_time(stamp.get()));
    findSigners(token, trust);
    const SignerInfo info(sk_CMS_SignerInfo_value(infos, 0));
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(stamp.get());
    const ASN1_OBJECT *name = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const QByteArray digest = digestOf(pieces, EVP_get_digestbyobj(name));
    QString fault;
    facts.intact = !digest.isEmpty() && digest == octetsOf(TS_MSG_IMPRINT_get_msg(imprint)) && info.verify({inside}, fault) == Integrity::Intact;
    if (info.certificate()) {
        facts.authority = factsOf(info.certificate()).name;
        facts.standing = trust.standing(info.certificate(), facts.at);
        if (signer)
            signer->reset(X509_dup(info.certificate()));
    }
    return facts;
}

}
