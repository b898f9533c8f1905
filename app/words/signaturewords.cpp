// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/signaturewords.h"

#include "app/words/formatwords.h"

namespace congso {

using signing::Verdict;

QString SignatureWords::signer(const SignatureFacts &facts)
{
    if (!facts.certificate.name.isEmpty())
        return facts.certificate.name;
    return facts.timestampOnly ? tr("a time stamping authority") : tr("somebody unknown");
}

QString SignatureWords::broken(const SignatureFacts &facts)
{
    if (facts.integrity == Integrity::Changed) {
        return facts.timestampOnly ? tr("The time stamp is not of this file.")
                                   : tr("The file was changed after %1 signed it: the signature no longer holds.").arg(signer(facts));
    }
    if (facts.integrity == Integrity::Malformed) {
        return facts.fault == u"byte_range" ? tr("The signature does not fit this file: it was saved again or altered after signing.")
            : facts.fault == u"content_inside" ? tr("The signature is of something else than this file.")
                                               : tr("What stands in the place of the signature is none.");
    }
    if (facts.afterwards == Afterwards::Altered)
        return tr("What is shown was altered after %1 signed.").arg(signer(facts));
    return tr("The certificate of %1 had been revoked before it signed.").arg(signer(facts));
}

QString SignatureWords::unverifiable(const SignatureFacts &facts)
{
    if (facts.fault == u"no_certificate")
        return tr("The signature brings no certificate: nobody can tell whose it is.");
    if (facts.fault == u"certificate_reference")
        return tr("The signature names another certificate than the one it brings.");
    return tr("The signature was made in a way that cannot be checked here.");
}

QString SignatureWords::verdict(const SignatureFacts &facts)
{
    const Verdict verdict = signing::verdictOf(facts);
    if (verdict == Verdict::Bad)
        return broken(facts);
    if (facts.integrity == Integrity::Unverifiable)
        return unverifiable(facts);
    if (facts.afterwards == Afterwards::Unclear)
        return tr("%1 signed and the signature holds, but the file got something unusual afterwards.").arg(signer(facts));
    const QString signedBy = facts.timestampOnly ? tr("Time stamp by %1, unchanged since").arg(signer(facts)) : tr("Signed by %1, unchanged since").arg(signer(facts));
    if (verdict == Verdict::Good)
        return tr("%1; the certificate is trusted.").arg(signedBy);
    if (facts.standing == Standing::Trusted)
        return tr("%1; the time stamp does not fit the signature.").arg(signedBy);
    return tr("%1; certificate: %2.").arg(signedBy, standing(facts.standing));
}

QString SignatureWords::verdict(const SignatureCheck &check)
{
    if (check.signatures.isEmpty())
        return tr("No digital signature");
    const Verdict worst = signing::verdictOf(check);
    QStringList names;
    int standing = 0;
    for (const SignatureFacts &facts : check.signatures) {
        if (signing::verdictOf(facts) == worst && worst != Verdict::Good && check.signatures.size() == 1)
            return verdict(facts);
        const QString name = signer(facts);
        if (!facts.timestampOnly && !names.contains(name))
            names << name;
        standing += signing::verdictOf(facts) == worst;
    }
    if (names.isEmpty())
        names << signer(check.signatures.first());
    const QString all = FormatWords::list(names);
    if (worst == Verdict::Bad)
        return tr("%1 of %n signature(s) do not hold: %2", nullptr, int(check.signatures.size())).arg(standing).arg(all);
    if (worst == Verdict::Doubtful)
        return tr("%n signature(s), unchanged, not all of it is known: %1", nullptr, int(check.signatures.size())).arg(all);
    return tr("%n signature(s), unchanged and trusted: %1", nullptr, int(check.signatures.size())).arg(all);
}

QString SignatureWords::standing(Standing standing)
{
    switch (standing) {
    case Standing::Trusted: return tr("trusted");
    case Standing::Untrusted: return tr("leads to no trusted authority");
    case Standing::Expired: return tr("was not valid when it signed");
    case Standing::Revoked: return tr("revoked");
    case Standing::Unknown: break;
    }
    return tr("not known");
}

QString SignatureWords::addition(LaterChange change)
{
    switch (change) {
    case LaterChange::Signature: return tr("Signed once more");
    case LaterChange::Timestamp: return tr("Time stamp added");
    case LaterChange::ValidationData: return tr("Proof of certificates added");
    case LaterChange::Comment: return tr("Comment added");
    case LaterChange::FieldFilled: return tr("Field filled in");
    case LaterChange::FieldPrepared: return tr("Place for a signature prepared");
    case LaterChange::Information: return tr("Information about the document changed");
    case LaterChange::Structure: return tr("Reading order changed");
    case LaterChange::Nothing: return tr("Bytes without meaning added");
    case LaterChange::ViewSettings: return tr("How it opens was changed");
    default: return alteration(change);
    }
}

QString SignatureWords::alteration(LaterChange change)
{
    switch (change) {
    case LaterChange::PagesAdded: return tr("Pages were added");
    case LaterChange::PagesRemoved: return tr("Pages were removed");
    case LaterChange::PagesMoved: return tr("Pages were put in another order");
    case LaterChange::PageReplaced: return tr("A page was replaced");
    case LaterChange::PageContent: return tr("The content was changed");
    case LaterChange::PageResources: return tr("Fonts or pictures were changed");
    case LaterChange::PageGeometry: return tr("Size, cut or rotation was changed");
    case LaterChange::PageOther: return tr("Something of the page was changed");
    case LaterChange::DrawnOver: return tr("Something was put upon the page");
    case LaterChange::Hidden: return tr("Something was covered");
    case LaterChange::AnnotationChanged: return tr("A mark on the page was changed");
    case LaterChange::AnnotationRemoved: return tr("A mark on the page was removed");
    case LaterChange::SignatureChanged: return tr("An earlier signature was tampered with");
    case LaterChange::FieldAdded: return tr("A field was added");
    case LaterChange::FieldChanged: return tr("A field was made to show something else");
    case LaterChange::FieldRemoved: return tr("A field was removed");
    case LaterChange::Layers: return tr("Layers were changed");
    case LaterChange::Script: return tr("Something that runs by itself was changed");
    case LaterChange::Attachments: return tr("Attachments or names were changed");
    case LaterChange::Forbidden: return tr("A change that the certifying signature forbids");
    case LaterChange::LooksDifferent: return tr("The page looks different");
    case LaterChange::NotComparable: return tr("What was signed cannot be read by itself");
    default: return tr("Something of the document was changed");
    }
}

namespace {
/// What the fields are for that this program makes; others by the names that they have.
QString ownField(const QString &name)
{
    if (name == QLatin1String("congso.number"))
        return SignatureWords::tr("number of the document");
    if (name == QLatin1String("congso.day") || name == QLatin1String("congso.month") || name == QLatin1String("congso.year"))
        return SignatureWords::tr("date of the document");
    if (name.startsWith(QLatin1String("congso_agency_")))
        return SignatureWords::tr("for the agency");
    return name.startsWith(QLatin1String("congso_person_")) ? SignatureWords::tr("by a person") : name;
}
}

QString SignatureWords::change(const ChangeFound &change)
{
    QString text = addition(change.kind);
    if (!change.what.isEmpty() && !change.what.startsWith(u'/'))
        text = tr("%1: %2").arg(text, ownField(change.what));
    return change.page < 0 ? text : tr("Page %1: %2").arg(change.page + 1).arg(text);
}

QList<QPair<QString, QString>> SignatureWords::details(const SignatureFacts &facts, int offsetMinutes)
{
    QList<QPair<QString, QString>> rows;
    const auto add = [&rows](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows << qMakePair(label, value);
    };
    const auto at = [offsetMinutes](const QDateTime &time) {
        return time.isValid() ? FormatWords::exactDateTime(time.toMSecsSinceEpoch(), offsetMinutes) : QString();
    };
    const CertificateFacts &certificate = facts.certificate;
    add(tr("Signed by"), certificate.name);
    add(tr("Organisation"), certificate.organisation == certificate.name ? QString() : certificate.organisation);
    add(tr("Certificate issued by"), certificate.issuer);
    add(tr("Certificate number"), certificate.serial);
    if (certificate.from.isValid())
        add(tr("Certificate valid"), tr("%1 to %2").arg(at(certificate.from), at(certificate.until)));
    add(tr("Certificate"), certificate.fingerprint.isEmpty() ? QString() : standing(facts.standing));
    if (facts.revokedAt.isValid())
        add(tr("Revoked on"), at(facts.revokedAt));
    else if (facts.revocationKnown)
        add(tr("Revocation"), tr("not revoked, says the issuer's answer in the file"));
    const bool stamped = facts.timestamp && facts.timestamp->intact;
    add(stamped || facts.timestampOnly ? tr("Time, by a time stamp") : tr("Time, by the signer's own clock"), at(facts.signedAt));
    if (facts.timestamp)
        add(tr("Time stamp"), stamped ? tr("%1 (%2)").arg(facts.timestamp->authority, standing(facts.timestamp->standing)) : tr("does not fit the signature"));
    add(tr("Reason given"), facts.reason);
    if (facts.signedBytes > 0)
        add(tr("Covers"), facts.coversWholeFile ? tr("the whole file") : tr("the file as it was when it was signed"));
    add(tr("Digest"), facts.digest);
    return rows;
}

QString SignatureWords::fingerprint(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

}
