// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/directory/trustedcertificates.h"
#include "app/reading/reader.h"
#include "app/signing/verdict.h"
#include "app/words/signaturewords.h"

#include <QJsonArray>

#include <algorithm>

namespace congso::cli {

namespace {

constexpr int wallClockMs = 4 * 60 * 1000;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray changesJson(const QList<ChangeFound> &changes)
{
    QJsonArray list;
    for (const ChangeFound &change : changes) {
        list << QJsonObject{{s("what"), signing::changeText(change.kind)}, {s("weight"), signing::afterwardsText(change.weight)},
                            {s("page"), change.page < 0 ? QJsonValue() : QJsonValue(change.page + 1)}, {s("detail"), change.what},
                            {s("sentence"), SignatureWords::change(change)}};
    }
    return list;
}

QJsonValue timestampJson(const std::optional<TimestampFacts> &stamp)
{
    if (!stamp)
        return {};
    return QJsonObject{{s("at"), timeJson(stamp->at)}, {s("authority"), stamp->authority}, {s("intact"), stamp->intact},
                       {s("certificate"), signing::standingText(stamp->standing)}};
}

QJsonObject signatureJson(const SignatureFacts &facts)
{
    const CertificateFacts &certificate = facts.certificate;
    return {{s("field"), facts.field},
            {s("kind"), facts.timestampOnly ? s("timestamp") : facts.certifies ? s("certification") : s("signature")},
            {s("verdict"), signing::verdictText(signing::verdictOf(facts))},
            {s("sentence"), SignatureWords::verdict(facts)},
            {s("signer"), certificate.name},
            {s("organisation"), certificate.organisation},
            {s("issuer"), certificate.issuer},
            {s("serial"), certificate.serial},
            {s("valid_from"), timeJson(certificate.from)},
            {s("valid_until"), timeJson(certificate.until)},
            {s("fingerprint"), SignatureWords::fingerprint(certificate.fingerprint)},
            {s("certificate"), signing::standingText(facts.standing)},
            {s("revocation"), facts.revokedAt.isValid() ? s("revoked") : facts.revocationKnown ? s("good") : s("unknown")},
            {s("revoked_at"), timeJson(facts.revokedAt)},
            {s("intact"), facts.integrity == Integrity::Intact},
            {s("integrity"), signing::integrityText(facts.integrity)},
            {s("fault"), facts.fault},
            {s("digest"), facts.digest},
            {s("covers_whole_file"), facts.coversWholeFile},
            {s("changed_after"), facts.afterwards >= Afterwards::Unclear},
            {s("afterwards"), signing::afterwardsText(facts.afterwards)},
            {s("changes"), changesJson(facts.changes)},
            {s("reason"), facts.reason},
            {s("signed_at"), timeJson(facts.signedAt)},
            {s("timestamp"), timestampJson(facts.timestamp)}};
}

QString linesOf(const QString &path, const SignatureCheck &check)
{
    QString lines = path + u'\n' + QStringLiteral("  ") + SignatureWords::verdict(check) + u'\n';
    for (const SignatureFacts &facts : check.signatures) {
        lines += QStringLiteral("  * ") + SignatureWords::verdict(facts) + u'\n';
        for (const ChangeFound &change : facts.changes)
            lines += QStringLiteral("      - ") + SignatureWords::change(change) + u'\n';
        for (const auto &row : SignatureWords::details(facts))
            lines += QStringLiteral("      ") + row.first + QStringLiteral(": ") + row.second + u'\n';
    }
    return lines;
}

/// The certificates of the files named by --trust; file.type_refused when there is none in one.
Result<QList<QByteArray>> rootsFrom(Reader &reader, const QStringList &files)
{
    QList<QByteArray> roots;
    for (const QString &path : files) {
        const auto found = reader.certificates(path, {}).result();
        if (!found)
            return tl::make_unexpected(found.error());
        if (found->isEmpty())
            return failure(ErrorCode::FileTypeRefused, {{s("name"), path}});
        for (const CertificateSeen &one : *found)
            roots << one.bytes;
    }
    return roots;
}

/// What the office trusts beside them, where --office asks for it.
Outcome addOfficesRoots(Context &context, QList<QByteArray> &roots)
{
    const auto office = context.office();
    if (!office)
        return tl::make_unexpected(office.error());
    const auto trusted = directory::trustedCertificates(**office).result();
    if (!trusted)
        return tl::make_unexpected(trusted.error());
    for (const CertificateSeen &one : *trusted)
        roots << one.bytes;
    return success();
}

}

Report signatures(Context &context, const QStringList &given)
{
    const auto arguments = parse(given, {s("trust"), s("office!")});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->positional.isEmpty())
        return Report::failed({ErrorCode::UsageArguments, {{s("argument"), s("FILE")}}});
    Reader reader;
    auto roots = rootsFrom(reader, arguments->values(s("trust")));
    const Outcome complete = !roots ? Outcome(tl::make_unexpected(roots.error()))
        : arguments->has(s("office")) ? addOfficesRoots(context, *roots) : success();
    if (!complete)
        return Report::failed(complete.error());
    ReadOptions options;
    options.wallClockMs = wallClockMs;
    Report report;
    QJsonArray results;
    for (const QString &path : arguments->positional) {
        const auto check = reader.checkSignatures(path, *roots, options).result();
        if (!check) {
            if (arguments->positional.size() == 1)
                return Report::failed(check.error());
            results << QJsonObject{{s("file"), path}, {s("error"), errorJson(check.error())}};
            report.status = std::max(report.status, statusOf(check.error()));
            continue;
        }
        QJsonArray list;
        for (const SignatureFacts &facts : check->signatures)
            list << signatureJson(facts);
        const QString verdict = check->signatures.isEmpty() ? s("none") : signing::verdictText(signing::verdictOf(*check));
        results << QJsonObject{{s("file"), path}, {s("verdict"), verdict}, {s("sentence"), SignatureWords::verdict(*check)},
                               {s("empty_fields"), check->emptyFields}, {s("signatures"), list}};
        report.lines += linesOf(path, *check);
    }
    report.result = results;
    return report;
}

}
