// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/message.h"

#include "app/signing/inspect/certificates.h"
#include "app/signing/inspect/signerinfo.h"

#include <openssl/err.h>

namespace congso::signing {

namespace {

MessageVerdict malformed(const QString &fault)
{
    MessageVerdict verdict;
    verdict.fault = fault;
    return verdict;
}

QByteArray contentOf(CMS_ContentInfo *message)
{
    ASN1_OCTET_STRING **content = CMS_get0_content(message);
    if (!content || !*content)
        return {};
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)), ASN1_STRING_length(*content));
}

MessageVerdict verifyStamp(CMS_ContentInfo *message, const QList<QByteArrayView> &pieces, Trust &trust)
{
    MessageVerdict verdict;
    const TimestampFacts stamp = checkStamp(message, pieces, trust, &verdict.signer);
    verdict.integrity = stamp.intact ? Integrity::Intact : verdict.signer ? Integrity::Changed : Integrity::Unverifiable;
    if (!verdict.signer)
        verdict.fault = u"no_certificate"_qs;
    verdict.claimedAt = stamp.at;
    verdict.timestamp = stamp;
    return verdict;
}

/// Every signer has to hold; who signed is the first.
MessageVerdict verifySigners(CMS_ContentInfo *message, const QList<QByteArrayView> &pieces, Trust &trust)
{
    STACK_OF(CMS_SignerInfo) *infos = CMS_get0_SignerInfos(message);
    MessageVerdict verdict;
    for (int i = 0; i < sk_CMS_SignerInfo_num(infos); ++i) {
        const SignerInfo info(sk_CMS_SignerInfo_value(infos, i));
        QString fault;
        const Integrity integrity = info.verify(pieces, fault);
        if (i == 0) {
            info.addProofs(trust);
            verdict.integrity = integrity;
            verdict.fault = fault;
            verdict.digest = info.digestName();
            verdict.claimedAt = info.claimedAt();
            verdict.timestamp = info.timestamp(trust);
            if (info.certificate())
                verdict.signer.reset(X509_dup(info.certificate()));
        } else if (integrity != Integrity::Intact && verdict.integrity == Integrity::Intact) {
            verdict.integrity = integrity;
            verdict.fault = fault;
        }
    }
    return verdict;
}

}

MessageVerdict verifyMessage(const QByteArray &container, Container how, const QList<QByteArrayView> &pieces, Trust &trust)
{
    const auto message = parsed<CMS_ContentInfo, CmsPtr>(d2i_CMS_ContentInfo, container);
    ERR_clear_error();
    if (!message || OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed || sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(message.get())) < 1)
        return malformed(u"container"_qs);
    trust.addCertificates(message.get());
    if (how == Container::Stamp)
        return verifyStamp(message.get(), pieces, trust);
    findSigners(message.get(), trust);
    ASN1_OCTET_STRING **content = CMS_get0_content(message.get());
    const bool inside = content && *content;
    if (how == Container::DigestOnly) {
        const QByteArray digest = contentOf(message.get());
        MessageVerdict verdict = verifySigners(message.get(), {digest}, trust);
        if (verdict.integrity == Integrity::Intact && digest != digestOf(pieces, EVP_sha1()))
            verdict.integrity = Integrity::Changed;
        return verdict;
    }
    if (inside) // what would be signed then is what lies inside, not the file
        return malformed(u"content_inside"_qs);
    return verifySigners(message.get(), pieces, trust);
}

MessageVerdict verifyPlainRsa(const QByteArray &container, const QByteArray &certificate, const QList<QByteArrayView> &pieces)
{
    auto signer = parsed<X509, X509Ptr>(d2i_X509, certificate);
    const auto *at = reinterpret_cast<const unsigned char *>(container.constData());
    ASN1_OCTET_STRING *octets = d2i_ASN1_OCTET_STRING(nullptr, &at, container.size());
    ERR_clear_error();
    MessageVerdict verdict = malformed(octets ? u"no_certificate"_qs : u"container"_qs);
    if (octets && signer) {
        const DigestPtr context(EVP_MD_CTX_new());
        bool holds = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha1(), nullptr, X509_get0_pubkey(signer.get())) == 1;
        for (const QByteArrayView piece : pieces)
            holds = holds && EVP_DigestVerifyUpdate(context.get(), piece.data(), size_t(piece.size())) == 1;
        holds = holds && EVP_DigestVerifyFinal(context.get(), ASN1_STRING_get0_data(octets), size_t(ASN1_STRING_length(octets))) == 1;
        verdict.integrity = holds ? Integrity::Intact : Integrity::Changed;
        verdict.fault.clear();
        verdict.digest = u"SHA1"_qs;
        verdict.signer = std::move(signer);
    }
    ASN1_OCTET_STRING_free(octets);
    ERR_clear_error();
    return verdict;
}

}
