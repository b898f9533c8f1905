// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorargs.h"
#include "app/words/errorwords.h"

namespace congso {

namespace {
/// Each reason has what helps against it.
QString noTimestamp(const QVariantMap &args)
{
    const QString address = errorargs::text(args, "address");
    const QString problem = errorargs::text(args, "problem");
    if (problem == QLatin1String("untrusted"))
        return ErrorWords::tr("The time stamping service %1 shows a certificate that neither this computer nor the office trusts, so it was not asked. Nothing was signed; check the address, or have the administrator import the certificate of its authority.").arg(address);
    if (problem == QLatin1String("timeout"))
        return ErrorWords::tr("The time stamping service %1 did not answer in time. Nothing was signed; try again, or sign without a time stamp.").arg(address);
    if (problem == QLatin1String("unreachable"))
        return ErrorWords::tr("The time stamping service %1 cannot be reached. Nothing was signed; check the network, or sign without a time stamp.").arg(address);
    if (problem == QLatin1String("other"))
        return ErrorWords::tr("The time stamping service %1 refused, or sent a time stamp of something else. It was thrown away and nothing was signed; try again, or sign without a time stamp.").arg(address);
    if (problem == QLatin1String("clock"))
        return ErrorWords::tr("By the time stamping service %1 it is %2, by this computer %3. Nothing was signed; have the clock of this computer set right.")
            .arg(address, errorargs::text(args, "theirs"), errorargs::text(args, "ours"));
    return ErrorWords::tr("The time stamping service %1 gave no valid time stamp. Nothing was signed; try again, or sign without one.").arg(address);
}
}

/// What the token says of further tries; the texts of "tries" are frozen.
QString ErrorWords::triesLeft(const QVariantMap &args)
{
    const QString tries = errorargs::text(args, "tries");
    if (tries == QLatin1String("final"))
        return tr("Only one try is left: after one more wrong PIN the token is locked.");
    return tries == QLatin1String("low") ? tr("Few tries are left before the token is locked.") : QString();
}

QString ErrorWords::signing(const Error &error)
{
    const QString name = errorargs::text(error.args, "name");
    switch (error.code) {
    case ErrorCode::SignExpired:
        return tr("The certificate of %1 ended on %2. Nothing was signed; have it renewed.").arg(name, errorargs::text(error.args, "on"));
    case ErrorCode::SignNotYetValid:
        return tr("The certificate of %1 holds only from %2 on. Nothing was signed; check the date of this computer.").arg(name, errorargs::text(error.args, "on"));
    case ErrorCode::SignWrongPurpose:
        return tr("The certificate of %1 was not issued for signing documents. Nothing was signed; choose another one.").arg(name);
    case ErrorCode::SignForbidden:
        return tr("A signature in the document does not permit further ones. The file is as it was; ask for one that may be signed.");
    case ErrorCode::SignFormKind:
        return tr("The document is a form that rebuilds its own pages (XFA), so nobody can tell what would be signed. Print it to PDF and sign that.");
    case ErrorCode::SignEncrypted:
        return tr("The document is locked with a password and cannot be signed. Save it without a password first.");
    case ErrorCode::SignBroken:
        if (errorargs::text(error.args, "problem") == QLatin1String("earlier"))
            return tr("The document was changed after somebody had signed it. Nothing was signed; ask for the file as it was signed.");
        return tr("The document is damaged, so a signature could not be relied on. Save it anew as PDF and sign that.");
    case ErrorCode::SignNoTimestamp:
        return noTimestamp(error.args);
    case ErrorCode::SignNotVerified:
        return tr("The signature did not stand the check after signing, so it was thrown away. The document is as it was.");
    case ErrorCode::SignKeyFile:
        return tr("The file %1 holds no certificate with its key (.p12, .pfx). Nothing was imported.").arg(errorargs::file(error.args));
    case ErrorCode::SignKeyFilePassword:
        return tr("The password of the file %1 is wrong. Nothing was imported.").arg(errorargs::file(error.args));
    default:
        return signingToken(error);
    }
}

QString ErrorWords::signingToken(const Error &error)
{
    const QString token = errorargs::text(error.args, "token");
    switch (error.code) {
    case ErrorCode::SignNoDriver:
        return tr("The driver of the token (%1) is missing or does not work on this computer. Have it installed, then try again.").arg(errorargs::text(error.args, "module"));
    case ErrorCode::SignNoToken:
        return tr("No token is plugged in. Plug it in and try again.");
    case ErrorCode::SignNoCertificate:
        return tr("The certificate “%1” is on no token that is plugged in. Plug its token in and try again.").arg(errorargs::text(error.args, "name"));
    case ErrorCode::SignNoKey:
        return tr("The key that belongs to this certificate is not on the token %1. Nothing was signed.").arg(token);
    case ErrorCode::SignKeyUnusable:
        return tr("The key of this certificate is of a kind or size that documents are not signed with. Nothing was signed; choose another certificate.");
    case ErrorCode::SignWrongPin:
        return QString(tr("The PIN is wrong. Nothing was signed.") + u' ' + triesLeft(error.args)).trimmed();
    case ErrorCode::SignPinLocked:
        return tr("The token %1 is locked after too many wrong PINs. Whoever issued it can unlock it.").arg(token);
    case ErrorCode::SignPinUnset:
        return tr("The token %1 has no PIN yet. Set one with the program that came with it.").arg(token);
    case ErrorCode::SignTokenGone:
        return tr("The token was pulled out. What was signed before is kept; plug it in and sign the rest.");
    default:
        return tr("The token reported an error (%1). Nothing was signed; plug it in anew and try again.").arg(errorargs::text(error.args, "problem"));
    }
}

}
