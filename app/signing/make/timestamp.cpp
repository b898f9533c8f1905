// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/timestamp.h"

#include "app/signing/make/httppost.h"
#include "app/signing/x509/openssl.h"

#include <openssl/err.h>
#include <openssl/rand.h>

namespace congso::signing {

namespace {

constexpr int mostApart = 10 * 60; ///< seconds
constexpr int vietnamSeconds = 7 * 3600;

using RequestPtr = std::unique_ptr<TS_REQ, Release<TS_REQ_free>>;
using ImprintPtr = std::unique_ptr<TS_MSG_IMPRINT, Release<TS_MSG_IMPRINT_free>>;
using AlgorithmPtr = std::unique_ptr<X509_ALGOR, Release<X509_ALGOR_free>>;
using NumberPtr = std::unique_ptr<ASN1_INTEGER, Release<ASN1_INTEGER_free>>;
using AnswerPtr = std::unique_ptr<TS_RESP, Release<TS_RESP_free>>;
using CheckPtr = std::unique_ptr<TS_VERIFY_CTX, Release<TS_VERIFY_CTX_free>>;

NumberPtr nonce()
{
    unsigned char random[8];
    if (RAND_bytes(random, sizeof random) != 1)
        return nullptr;
    random[0] = (random[0] & 0x7f) | 0x40; // positive, and always as long
    const std::unique_ptr<BIGNUM, Release<BN_free>> number(BN_bin2bn(random, sizeof random, nullptr));
    return NumberPtr(BN_to_ASN1_INTEGER(number.get(), nullptr));
}

RequestPtr requestFor(const QByteArray &bytes)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    RequestPtr request(TS_REQ_new());
    const ImprintPtr imprint(TS_MSG_IMPRINT_new());
    const AlgorithmPtr algorithm(X509_ALGOR_new());
    const NumberPtr once = nonce();
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    const bool made = once && EVP_Digest(bytes.constData(), size_t(bytes.size()), digest, &size, EVP_sha256(), nullptr) == 1
        && TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1 && TS_MSG_IMPRINT_set_msg(imprint.get(), digest, int(size)) == 1
        && TS_REQ_set_version(request.get(), 1) == 1 && TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1
        && TS_REQ_set_nonce(request.get(), once.get()) == 1 && TS_REQ_set_cert_req(request.get(), 1) == 1;
    return made ? std::move(request) : nullptr;
}

template <class T>
QByteArray der(const T *object, int (*write)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = write(object, &bytes);
    const QByteArray result(reinterpret_cast<char *>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return result;
}

struct Stamp
{
    QByteArray token;
    QDateTime at;
    const char *problem = nullptr;
};

QDateTime timeOf(TS_RESP *response)
{
    TS_TST_INFO *info = TS_RESP_get_tst_info(response);
    tm at{};
    if (!info || ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &at) != 1)
        return {};
    return QDateTime(QDate(at.tm_year + 1900, at.tm_mon + 1, at.tm_mday), QTime(at.tm_hour, at.tm_min, at.tm_sec), Qt::UTC);
}

Stamp stampIn(TS_REQ *request, const QByteArray &answer)
{
    const auto response = parsed<TS_RESP, AnswerPtr>(d2i_TS_RESP, answer);
    const CheckPtr check(response ? TS_REQ_to_TS_VERIFY_CTX(request, nullptr) : nullptr);
    PKCS7 *token = response ? TS_RESP_get_token(response.get()) : nullptr;
    if (!check || !token)
        return {{}, {}, "answer"};
    if (TS_RESP_verify_response(check.get(), response.get()) != 1)
        return {{}, {}, "other"};
    const BioPtr content(BIO_new(BIO_s_mem()));
    if (PKCS7_verify(token, nullptr, nullptr, nullptr, content.get(), PKCS7_NOVERIFY | PKCS7_BINARY) != 1)
        return {{}, {}, "answer"};
    return {der<PKCS7>(token, i2d_PKCS7), timeOf(response.get()), nullptr};
}

}

Result<QByteArray> timestampOf(const QByteArray &bytes, const QUrl &address, const QDateTime &now, const QList<QByteArray> &authorities, int patience)
{
    const auto failed = [&address](const char *problem, const QVariantMap &more = {}) {
        QVariantMap args{{u"address"_qs, address.toDisplayString(QUrl::RemoveUserInfo)}, {u"problem"_qs, QString::fromLatin1(problem)}};
        args.insert(more);
        return failure(ErrorCode::SignNoTimestamp, args);
    };
    const RequestPtr request = requestFor(bytes);
    if (!request)
        return failed("answer");
    const auto answer = httpPost(address, "application/timestamp-query", der<TS_REQ>(request.get(), i2d_TS_REQ), authorities, patience);
    if (!answer)
        return failed(answer.error().code);
    const Stamp stamp = stampIn(request.get(), *answer);
    ERR_clear_error();
    if (stamp.problem)
        return failed(stamp.problem);
    if (!stamp.at.isValid() || qAbs(stamp.at.secsTo(now)) > mostApart)
        return failed("clock", {{u"theirs"_qs, stamp.at.toOffsetFromUtc(vietnamSeconds).toString(u"HH:mm dd/MM/yyyy")},
                                {u"ours"_qs, now.toOffsetFromUtc(vietnamSeconds).toString(u"HH:mm dd/MM/yyyy")}});
    return stamp.token;
}

}
