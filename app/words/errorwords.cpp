// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"

#include "app/words/errorargs.h"

namespace congso {

namespace {
constexpr ErrorCode allCodes[] = {
#define X(name, text) ErrorCode::name,
    CONGSO_ERROR_CODES(X)
#undef X
};

/// A file that this PC has not fetched yet.
QString onServer(const QVariantMap &args)
{
    if (args.value(QStringLiteral("offline")).toBool())
        return ErrorWords::tr("The file is still on the office server, which cannot be reached now; it opens here as soon as it can.");
    const qint64 received = args.value(QStringLiteral("received")).toLongLong();
    const qint64 size = args.value(QStringLiteral("size")).toLongLong();
    if (received > 0 && size > received)
        return ErrorWords::tr("The file is being fetched from the office server: %1 of %2.").arg(FormatWords::size(received), FormatWords::size(size));
    return ErrorWords::tr("The file is still on the office server; it opens here as soon as it has been fetched.");
}
}

QString ErrorWords::sentence(const Error &error)
{
    // A name that nobody gave leaves no gap.
    return ofGroup(error).simplified();
}

QString ErrorWords::ofGroup(const Error &error)
{
    const QString group = QString(codeText(error.code)).section(QLatin1Char('.'), 0, 0);
    if (group == QLatin1String("rule"))
        return rule(error);
    if (group == QLatin1String("usage"))
        return usage(error);
    if (group == QLatin1String("signin"))
        return signIn(error);
    if (group == QLatin1String("store"))
        return store(error);
    if (group == QLatin1String("file"))
        return file(error);
    if (group == QLatin1String("sign"))
        return signing(error);
    if (group == QLatin1String("server"))
        return server(error);
    return group == QLatin1String("reader") ? reader(error) : safety(error);
}

QString ErrorWords::sentence(const QString &code, const QVariantMap &args)
{
    for (const ErrorCode known : allCodes) {
        if (code == codeText(known))
            return sentence(Error{known, args});
    }
    return tr("This did not work (%1). Nothing was changed.").arg(errorargs::text({{QStringLiteral("code"), code}}, "code"));
}

QString ErrorWords::usage(const Error &error)
{
    const QString argument = errorargs::text(error.args, "argument");
    const QString reference = errorargs::text(error.args, "reference");
    switch (error.code) {
    case ErrorCode::UsageUnknownAction:
        return tr("There is no action “%1”.").arg(errorargs::text(error.args, "action"));
    case ErrorCode::UsageNotFound:
        if (const QString problem = errorargs::text(error.args, "problem"); !problem.isEmpty())
            return problem == QLatin1String("unlinked") ? tr("This office has no server.")
                                                        : tr("Nothing has to be sent again: the exchange with the server has not stopped for an older copy of it. If the server was put back just now, exchange with it once before.");
        return reference.isEmpty() ? tr("It was not found, or you may not see it.")
                                   : tr("“%1” was not found, or you may not see it.").arg(reference);
    case ErrorCode::UsageAmbiguous:
        return tr("“%1” fits several. Choose one of them.").arg(reference);
    default:
        return argument.isEmpty() ? tr("Something is missing, or does not fit. See --help.")
                                  : tr("“%1” does not fit here. See --help.").arg(argument);
    }
}

QString ErrorWords::signIn(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SignInRefused:
        return tr("Login or password is wrong. Check Caps Lock and the input method, then try again.");
    case ErrorCode::SignInDelayed:
        return tr("Several tries failed. Please wait %n second(s) and try again.", nullptr, errorargs::number(error.args, "seconds"));
    case ErrorCode::SignInWeakPassword:
        return tr("The password is too short: it needs at least %n character(s). Nothing was changed.", nullptr,
                  errorargs::number(error.args, "shortest"));
    case ErrorCode::SignInChangePassword:
        return tr("This password was given for the first time only. Choose one of your own, then you are signed in.");
    default:
        if (const QString file = errorargs::text(error.args, "file"); !file.isEmpty())
            return tr("No password or PIN is taken from the file %1: it has to be yours and to be readable by nobody else (chmod 600). Nothing was done.").arg(file);
        if (errorargs::text(error.args, "needs") == QLatin1String("terminal"))
            return tr("There is no terminal to ask for the password or PIN. Nothing was done; name a file that only you can read (--pin-file, --password-file).");
        return tr("Nobody is signed in, or the person has been deactivated. Sign in and try again.");
    }
}

QString ErrorWords::noTable(const QVariantMap &args, const QString &name)
{
    const QString problem = errorargs::text(args, "problem");
    if (problem == QLatin1String("xls"))
        return tr("The file %1 is of an old Excel (.xls). Open it in Excel or LibreOffice, save it as .xlsx and choose that. Nothing was stored.").arg(name);
    if (problem == QLatin1String("binary"))
        return tr("The file %1 is no table. Choose a .csv, .xlsx or .ods file.").arg(name);
    if (problem == QLatin1String("table"))
        return tr("Lists are written as .xlsx, .csv or .pdf. Give the file %1 one of these endings.").arg(name);
    return {};
}

QString ErrorWords::file(const Error &error)
{
    const QString name = errorargs::file(error.args);
    if (const QString said = leftOut(error.args, name); !said.isEmpty())
        return said;
    switch (error.code) {
    case ErrorCode::FileMissing:
        if (error.args.value(QStringLiteral("where")).toString() == QLatin1String("server"))
            return onServer(error.args);
        return name.isEmpty() ? tr("A file is no longer where it was stored. The register is unharmed; restore the file from a backup.")
                              : tr("The file %1 is no longer there. The register is unharmed; restore it from a backup, or add it again.").arg(name);
    case ErrorCode::FileAltered:
        return tr("The file %1 is not the one that was registered: it was altered outside the program. It is not opened; restore it from a backup.").arg(name);
    case ErrorCode::FileEmpty:
        return tr("The file %1 is empty. Nothing was stored; ask the sender for it again.").arg(name);
    case ErrorCode::FileTooLarge:
        if (error.args.contains(QStringLiteral("together")))
            return tr("The files of this act have %1 together; the server of the office takes at most %2 with one act. They are kept on this computer: add some of them with one act, the others with the next.")
                .arg(FormatWords::size(error.args.value(QStringLiteral("together")).toLongLong()), FormatWords::size(error.args.value(QStringLiteral("limit")).toLongLong()));
        return tr("The file %1 is larger than an office takes. Nothing was stored; make it smaller or keep it elsewhere.").arg(name);
    case ErrorCode::FileUnreadable:
        if (error.args.value(QStringLiteral("reason")).toString() == QLatin1String("edxml"))
            return tr("The packet %1 is damaged at line %2. It is kept as it is; fill in the form by hand or ask the sender for it again.")
                .arg(name, QString::number(errorargs::number(error.args, "line")));
        return tr("The file %1 cannot be read. Nothing was stored; check that it is there and that you may open it.").arg(name);
    case ErrorCode::FileTypeRefused:
        if (const QString table = noTable(error.args, name); !table.isEmpty())
            return table;
        return tr("The file %1 is of a kind that is not taken (a program, a script or a web page). Nothing was stored.").arg(name);
    default:
        return tr("The file %1 could not be written. What is stored is unharmed; check the free space and try again.").arg(name);
    }
}

/// Of what came wrapped; empty when nothing was left out.
QString ErrorWords::leftOut(const QVariantMap &args, const QString &name)
{
    const int count = errorargs::number(args, "left_out");
    return count <= 0 ? QString() : tr("%n file(s) in %1 could not be taken out: locked, damaged or of a kind that is not taken. They stay in it.", nullptr, count).arg(name);
}

/// What is missing on this PC; the text of the package's name is frozen with Reading::needs.
QString ErrorWords::needed(const QString &package)
{
    if (package == QLatin1String("tesseract-ocr-vie"))
        return tr("Some pages are pictures, and nothing on this computer recognises their text. Have the package %1 installed, or fill in the form by hand.").arg(package);
    if (package == QLatin1String("libreoffice"))
        return tr("This file is of an old kind that only %1 reads, which is not on this computer. Have it installed, or fill in the form by hand.").arg(QStringLiteral("LibreOffice"));
    if (package == QLatin1String("libreoffice_pages"))
        return tr("The pages of this file can only be made by %1, which is not on this computer. Have it installed, or open the file in another program.").arg(QStringLiteral("LibreOffice"));
    if (package == QLatin1String("office_confined"))
        return tr("This file can only be read by %1, and this computer does not let it be shut off from your other files and the network, so it was not given the file. Have user namespaces and Landlock allowed, or open the file in another program.").arg(QStringLiteral("LibreOffice"));
    return {};
}

QString ErrorWords::reader(const Error &error)
{
    if (const QString said = leftOut(error.args, errorargs::file(error.args)); !said.isEmpty())
        return said;
    if (const QString said = needed(errorargs::text(error.args, "needs")); !said.isEmpty())
        return said;
    switch (error.code) {
    case ErrorCode::ReaderCrashed:
        return tr("The file could not be read: the reader stopped at it. The file is kept; fill in the form by hand or try again.");
    case ErrorCode::ReaderTimeout:
        return tr("Reading the file took too long and was stopped. The file is kept; fill in the form by hand or try again.");
    case ErrorCode::ReaderEncrypted:
        return tr("The file is locked with a password. It is kept as it is; fill in the form by hand or ask the sender for an open one.");
    case ErrorCode::ReaderBroken:
        return tr("The file is damaged. It is kept as it is; fill in the form by hand or ask the sender for it again.");
    case ErrorCode::ReaderLimit:
        return tr("The file is too large or too complicated to be read. It is kept; fill in the form by hand.");
    default:
        return tr("The reader of files did not start. Nothing is lost; fill in the form by hand, and have the installation checked.");
    }
}

}
