// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/trustedcertificates.h"

#include "app/office/storeengine.h"
#include "app/rules/facts.h"
#include "db/store/directoryqueries.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace congso::directory {

namespace {

QString field()
{
    return QStringLiteral("lists.trusted");
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QFuture<Result<Receipt>> keep(Office &office, const QList<CertificateSeen> &before, const QList<CertificateSeen> &after)
{
    const QJsonObject change{{QStringLiteral("field"), field()}, {QStringLiteral("old"), certificatesToJson(before)}, {QStringLiteral("new"), certificatesToJson(after)}};
    return office.perform(office.command("settings.changed", rules::settingsSubject(), {{QStringLiteral("changes"), QJsonArray{change}}}));
}

}

QList<CertificateSeen> certificatesFromJson(const QJsonArray &list)
{
    QList<CertificateSeen> result;
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char *key) { return one.value(QLatin1String(key)).toString(); };
        CertificateSeen certificate;
        certificate.bytes = QByteArray::fromBase64(text("certificate").toLatin1());
        certificate.facts = {text("name"), text("organisation"), text("issuer"), text("serial"), timeOf(one.value(QLatin1String("from"))),
                             timeOf(one.value(QLatin1String("until"))), QByteArray::fromHex(text("fingerprint").toLatin1()), true};
        if (!certificate.bytes.isEmpty() && QCryptographicHash::hash(certificate.bytes, QCryptographicHash::Sha256) == certificate.facts.fingerprint)
            result << certificate;
    }
    return result;
}

QJsonArray certificatesToJson(const QList<CertificateSeen> &certificates)
{
    QJsonArray list;
    for (const CertificateSeen &one : certificates) {
        const CertificateFacts &facts = one.facts;
        list << QJsonObject{{QStringLiteral("name"), facts.name}, {QStringLiteral("organisation"), facts.organisation}, {QStringLiteral("issuer"), facts.issuer},
                            {QStringLiteral("serial"), facts.serial}, {QStringLiteral("from"), facts.from.toString(Qt::ISODate)},
                            {QStringLiteral("until"), facts.until.toString(Qt::ISODate)}, {QStringLiteral("fingerprint"), QString::fromLatin1(facts.fingerprint.toHex())},
                            {QStringLiteral("certificate"), QString::fromLatin1(one.bytes.toBase64())}};
    }
    return list;
}

QFuture<Result<QList<CertificateSeen>>> trustedCertificates(Office &office)
{
    return office.store().engine().read<QList<CertificateSeen>>([](Connection &connection) -> Result<QList<CertificateSeen>> {
        const QByteArray own = directoryqueries::settings(connection).value(field()).toUtf8();
        return certificatesFromJson(QJsonDocument::fromJson(own).array());
    });
}

QFuture<Result<Receipt>> trustCertificates(Office &office, const QList<CertificateSeen> &trusted, const QList<CertificateSeen> &added)
{
    QList<CertificateSeen> after = trusted;
    for (const CertificateSeen &one : added) {
        const bool there = std::any_of(after.begin(), after.end(), [&one](const CertificateSeen &other) { return other.bytes == one.bytes; });
        if (!there)
            after << one;
    }
    return keep(office, trusted, after);
}

QFuture<Result<Receipt>> distrustCertificate(Office &office, const QList<CertificateSeen> &trusted, const QByteArray &fingerprint)
{
    QList<CertificateSeen> after = trusted;
    after.removeIf([&fingerprint](const CertificateSeen &one) { return one.facts.fingerprint == fingerprint; });
    return keep(office, trusted, after);
}

}
