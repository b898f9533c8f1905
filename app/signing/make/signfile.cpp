// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/signfile.h"

#include "app/platform/paths.h"
#include "db/files/filecalls.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>

namespace congso::signing {

namespace {

constexpr qint64 largestFile = qint64(512) * 1024 * 1024;
constexpr int patience = 120'000;

ReadOptions optionsWith(const std::stop_token &stop)
{
    ReadOptions options;
    options.wallClockMs = patience;
    options.stop = stop;
    return options;
}

Error asSigning(const Error &error)
{
    if (error.code == ErrorCode::ReaderEncrypted)
        return {ErrorCode::SignEncrypted, error.args};
    return error.code == ErrorCode::ReaderBroken ? Error{ErrorCode::SignBroken, error.args} : error;
}

bool isWhole(const SignatureFacts &facts)
{
    return facts.integrity == Integrity::Intact && facts.afterwards != Afterwards::Altered;
}

/// The new one is intact and the certificate's; of the earlier ones none is worth less.
Outcome compare(const SignatureCheck &before, const SignatureCheck &after, const CertificateFacts &signer)
{
    const auto latest = std::max_element(after.signatures.cbegin(), after.signatures.cend(), [](const SignatureFacts &a, const SignatureFacts &b) { return a.signedBytes < b.signedBytes; });
    if (after.signatures.size() != before.signatures.size() + 1 || latest->integrity != Integrity::Intact || !latest->coversWholeFile
        || latest->certificate.fingerprint != signer.fingerprint)
        return failure(ErrorCode::SignNotVerified);
    for (const SignatureFacts &was : before.signatures) {
        const auto is = std::find_if(after.signatures.cbegin(), after.signatures.cend(), [&was](const SignatureFacts &one) { return one.field == was.field && one.signedBytes == was.signedBytes; });
        if (is == after.signatures.cend())
            return failure(ErrorCode::SignNotVerified);
        if (!isWhole(was) || isWhole(*is))
            continue;
        const bool forbidden = std::any_of(is->changes.cbegin(), is->changes.cend(), [](const ChangeFound &one) { return one.kind == LaterChange::Forbidden; });
        return failure(forbidden ? ErrorCode::SignForbidden : ErrorCode::SignNotVerified);
    }
    return success();
}

/// For the reader's eyes: 0600, in the folder that does not outlast the session where there is one. Null when it cannot be written.
std::unique_ptr<QTemporaryFile> shortLived(const QByteArray &bytes)
{
    const QString session = paths::runtimeFolder();
    const bool there = !session.isEmpty() && QDir().mkpath(session);
    auto file = std::make_unique<QTemporaryFile>((there ? session : QDir::tempPath()) + u"/congso-XXXXXX.pdf");
    const bool written = file->open() && file->write(bytes) == bytes.size() && file->flush();
    return written ? std::move(file) : nullptr;
}

Error writingError(int problem, const QString &path)
{
    const QVariantMap name{{u"file"_qs, QFileInfo(path).fileName()}};
    if (problem == ENOSPC || problem == EDQUOT)
        return {ErrorCode::StoreFull, name};
    return {problem == EROFS || problem == EACCES ? ErrorCode::StoreReadOnly : ErrorCode::FileWrite, name};
}

}

Result<SignatureCheck> checkBefore(FileReader &reader, const QString &path, std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileMissing, {{u"file"_qs, QFileInfo(path).fileName()}});
    if (file.size() > largestFile)
        return failure(ErrorCode::FileTooLarge, {{u"file"_qs, QFileInfo(path).fileName()}});
    if (!file.read(1024).contains("%PDF-"))
        return failure(ErrorCode::RuleBadField, {{u"field"_qs, u"files"_qs}, {u"problem"_qs, u"no_pdf"_qs}});
    auto check = reader.checkSignatures(path, {}, optionsWith(stop)).result();
    if (!check)
        return tl::make_unexpected(asSigning(check.error()));
    const bool altered = std::any_of(check->signatures.cbegin(), check->signatures.cend(), [](const SignatureFacts &one) {
        return one.integrity == Integrity::Changed || one.afterwards == Afterwards::Altered;
    });
    if (altered) // nobody puts a name to what somebody else did not sign like this
        return failure(ErrorCode::SignBroken, {{u"problem"_qs, u"earlier"_qs}, {u"file"_qs, QFileInfo(path).fileName()}});
    return check;
}

Result<SignedPdf> signChecked(FileReader &reader, SigningSession &session, const QString &path, const SignatureRequest &how, std::stop_token stop)
{
    const auto before = checkBefore(reader, path, stop);
    if (!before)
        return tl::make_unexpected(before.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {{u"file"_qs, QFileInfo(path).fileName()}});
    const QByteArray pdf = file.readAll();
    auto made = session.sign(pdf, how);
    if (!made)
        return made;
    const auto result = shortLived(made->bytes);
    if (!result)
        return failure(ErrorCode::StoreFull, {{u"file"_qs, QFileInfo(path).fileName()}});
    const auto after = reader.checkSignatures(result->fileName(), {}, optionsWith(stop)).result();
    if (!after)
        return tl::make_unexpected(after.error().code == ErrorCode::Cancelled ? after.error() : Error{ErrorCode::SignNotVerified, {}});
    if (!made->bytes.startsWith(pdf))
        return failure(ErrorCode::SignNotVerified);
    if (auto good = compare(*before, *after, session.identity().certificate); !good)
        return tl::make_unexpected(good.error());
    return made;
}

Result<SignedPdf> signBytesChecked(FileReader &reader, SigningSession &session, const QByteArray &pdf, const SignatureRequest &how, std::stop_token stop)
{
    const auto file = shortLived(pdf);
    return file ? signChecked(reader, session, file->fileName(), how, stop) : Result<SignedPdf>(failure(ErrorCode::StoreFull));
}

Outcome writeWhole(FileCalls &calls, const QString &path, const QByteArray &bytes)
{
    const QFileInfo place(path);
    const QString temporary = place.absolutePath() + u"/.congso-" + place.fileName() + u".part";
    calls.removeFile(temporary); // of a program that was killed
    const int handle = calls.createFile(temporary);
    if (handle < 0)
        return tl::make_unexpected(writingError(-handle, path));
    const qint64 written = calls.write(handle, bytes.constData(), bytes.size());
    int problem = written < 0 ? int(-written) : calls.syncFile(handle);
    const int closed = calls.closeFile(handle);
    problem = problem ? problem : closed;
    if (!problem)
        problem = calls.moveIntoPlace(temporary, place.absoluteFilePath());
    if (!problem)
        problem = calls.syncFolder(place.absolutePath());
    if (problem) {
        calls.removeFile(temporary);
        return tl::make_unexpected(writingError(problem, path));
    }
    return success();
}

}
