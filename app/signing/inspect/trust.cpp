// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/trust.h"

#include "app/signing/inspect/certificates.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace congso::signing {

namespace {

constexpr size_t mostCertificates = 400;
constexpr size_t mostProofs = 200;
constexpr int longestChain = 10;

bool isIssuedBy(X509 *certificate, X509 *issuer)
{
    EVP_PKEY *key = X509_get0_pubkey(issuer);
    return key && X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(issuer)) == 0 && X509_verify(certificate, key) == 1;
}

/// The issuer itself, or somebody whom it named for this.
bool mayAnswerFor(X509 *answerer, X509 *issuer)
{
    if (X509_cmp(answerer, issuer) == 0)
        return true;
    return isIssuedBy(answerer, issuer) && (X509_get_extended_key_usage(answerer) & XKU_OCSP_SIGN) != 0
        && (X509_get_extension_flags(answerer) & EXFLAG_XKUSAGE) != 0;
}

}

Trust::Trust(const QList<QByteArray> &roots) : m_store(X509_STORE_new())
{
    for (const QByteArray &bytes : roots) {
        if (auto root = parsed<X509, X509Ptr>(d2i_X509, bytes)) {
            X509_STORE_add_cert(m_store.get(), root.get());
            m_roots.push_back(std::move(root));
        }
    }
}

void Trust::addCertificate(const QByteArray &bytes)
{
    auto certificate = parsed<X509, X509Ptr>(d2i_X509, bytes);
    if (certificate && m_known.size() < mostCertificates)
        m_known.push_back(std::move(certificate));
}

void Trust::addCertificates(CMS_ContentInfo *message)
{
    STACK_OF(X509) *all = CMS_get1_certs(message);
    for (int i = 0; i < sk_X509_num(all) && m_known.size() < mostCertificates; ++i)
        m_known.emplace_back(X509_dup(sk_X509_value(all, i)));
    sk_X509_pop_free(all, X509_free);
    STACK_OF(X509_CRL) *lists = CMS_get1_crls(message);
    for (int i = 0; i < sk_X509_CRL_num(lists) && m_crls.size() < mostProofs; ++i)
        m_crls.emplace_back(X509_CRL_dup(sk_X509_CRL_value(lists, i)));
    sk_X509_CRL_pop_free(lists, X509_CRL_free);
}

void Trust::addCrl(const QByteArray &bytes)
{
    auto list = parsed<X509_CRL, CrlPtr>(d2i_X509_CRL, bytes);
    if (list && m_crls.size() < mostProofs)
        m_crls.push_back(std::move(list));
}

void Trust::addOcsp(const QByteArray &bytes)
{
    auto answer = parsed<OCSP_RESPONSE, OcspPtr>(d2i_OCSP_RESPONSE, bytes);
    if (answer && m_answers.size() < mostProofs)
        m_answers.push_back(std::move(answer));
}

bool Trust::leadsToTrusted(X509 *certificate, const QDateTime &at) const
{
    CertificateStack others;
    others.add(m_known);
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), m_store.get(), certificate, others.get()) != 1)
        return false;
    X509_VERIFY_PARAM *how = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(how, X509_V_FLAG_PARTIAL_CHAIN); // the office may trust one authority and not its root
    X509_VERIFY_PARAM_set_auth_level(how, 0); // what was signed ten years ago was signed with SHA-1
    X509_VERIFY_PARAM_set_depth(how, longestChain);
    if (at.isValid())
        X509_VERIFY_PARAM_set_time(how, time_t(at.toSecsSinceEpoch()));
    else
        X509_VERIFY_PARAM_set_flags(how, X509_V_FLAG_NO_CHECK_TIME);
    const bool leads = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return leads;
}

Standing Trust::standing(X509 *certificate, const QDateTime &at) const
{
    if (!certificate)
        return Standing::Unknown;
    const Revocation withdrawn = revocation(certificate);
    if (withdrawn.at.isValid() && (!at.isValid() || withdrawn.at <= at))
        return Standing::Revoked;
    const CertificateFacts facts = factsOf(certificate);
    if (at.isValid() && (at < facts.from || at > facts.until))
        return Standing::Expired;
    if (leadsToTrusted(certificate, at))
        return Standing::Trusted;
    return leadsToTrusted(certificate, {}) ? Standing::Expired : Standing::Untrusted;
}

X509 *Trust::issuerOf(X509 *certificate) const
{
    for (const auto *list : {&m_known, &m_roots}) {
        for (const X509Ptr &one : *list) {
            if (isIssuedBy(certificate, one.get()))
                return one.get();
        }
    }
    return nullptr;
}

Revocation Trust::revocation(X509 *certificate) const
{
    X509 *issuer = issuerOf(certificate);
    if (!issuer)
        return {};
    const Revocation listed = byCrl(certificate, issuer);
    if (listed.at.isValid())
        return listed;
    const Revocation answered = byOcsp(certificate, issuer);
    ERR_clear_error();
    return answered.known ? answered : listed;
}

Revocation Trust::byCrl(X509 *certificate, X509 *issuer) const
{
    Revocation result;
    for (const CrlPtr &list : m_crls) {
        const bool its = X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer)) == 0
            && X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) == 1;
        if (!its)
            continue;
        result.known = true;
        X509_REVOKED *entry = nullptr;
        if (X509_CRL_get0_by_cert(list.get(), &entry, certificate) == 1 && entry)
            result.at = timeOf(X509_REVOKED_get0_revocationDate(entry));
        if (result.at.isValid())
            break;
    }
    return result;
}

Revocation Trust::byOcsp(X509 *certificate, X509 *issuer) const
{
    CertificateStack others;
    others.add(issuer);
    others.add(m_known);
    Revocation result;
    for (const OcspPtr &answer : m_answers) {
        const OcspBasicPtr basic(OCSP_response_get1_basic(answer.get()));
        X509 *answerer = nullptr;
        if (!basic || OCSP_resp_get0_signer(basic.get(), &answerer, others.get()) != 1 || !mayAnswerFor(answerer, issuer)
            || OCSP_basic_verify(basic.get(), others.get(), m_store.get(), OCSP_NOVERIFY) != 1)
            continue;
        for (int i = 0; i < OCSP_resp_count(basic.get()); ++i) {
            OCSP_SINGLERESP *single = OCSP_resp_get0(basic.get(), i);
            const OCSP_CERTID *asked = OCSP_SINGLERESP_get0_id(single);
            ASN1_OBJECT *digest = nullptr;
            OCSP_id_get0_info(nullptr, &digest, nullptr, nullptr, const_cast<OCSP_CERTID *>(asked));
            const OcspIdPtr own(OCSP_cert_to_id(EVP_get_digestbyobj(digest), certificate, issuer));
            if (!own || OCSP_id_cmp(own.get(), asked) != 0)
                continue;
            ASN1_GENERALIZEDTIME *when = nullptr;
            const int status = OCSP_single_get0_status(single, nullptr, &when, nullptr, nullptr);
            result.known = result.known || status != V_OCSP_CERTSTATUS_UNKNOWN;
            if (status == V_OCSP_CERTSTATUS_REVOKED)
                result.at = timeOf(when);
        }
    }
    return result;
}

}
