// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/x509/certificatefacts.h"

namespace congso::signing {

namespace {

QString entryOf(const X509_NAME *name, int nid)
{
    int at = -1, last = -1;
    while ((at = X509_NAME_get_index_by_NID(name, nid, at)) >= 0)
        last = at; // the most specific comes last
    if (last < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
    const QString text = size > 0 ? QString::fromUtf8(reinterpret_cast<char *>(utf8), size) : QString();
    OPENSSL_free(utf8);
    return text;
}

QString shownName(const X509_NAME *name)
{
    for (const int nid : {NID_commonName, NID_organizationalUnitName, NID_organizationName, NID_pkcs9_emailAddress}) {
        if (const QString text = entryOf(name, nid); !text.isEmpty())
            return text;
    }
    return {};
}

QString serialOf(X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(serial->data), serial->length).toHex().toUpper());
}

}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QByteArray bytesOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const QByteArray bytes(reinterpret_cast<char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

CertificateFacts factsOf(X509 *certificate)
{
    CertificateFacts facts;
    facts.name = shownName(X509_get_subject_name(certificate));
    facts.organisation = entryOf(X509_get_subject_name(certificate), NID_organizationName);
    facts.issuer = shownName(X509_get_issuer_name(certificate));
    facts.serial = serialOf(certificate);
    facts.from = timeOf(X509_get0_notBefore(certificate));
    facts.until = timeOf(X509_get0_notAfter(certificate));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) == 1)
        facts.fingerprint = QByteArray(reinterpret_cast<char *>(digest), size);
    facts.authority = X509_check_ca(certificate) > 0;
    return facts;
}

}
