// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/signing/make/sign.h"
#include "db/types/outgoing.h"

namespace congso {
class FileReader;
}

namespace congso::outgoing {

/// A file that is signed, and how the signature is to look there.
struct FileToSign
{
    signing::SignaturePlace place;
    signing::SignatureLook look;
    QString seen = {};    ///< hash of the stored file that was looked at, which has to be the one still: rule.stale; empty: whatever stands there
    QString pdf = {};     ///< path of the PDF that was made of that file and looked at; empty: the file itself
    QString pdfHash = {}; ///< SHA-256 of it, hexadecimal
    QString slot = {};    ///< of an attachment
};

/// A document of the list that is signed. Attachments in files of their own bear the agency's signature too (NĐ 30/2020
/// Phụ lục I, III.1d): those named here are signed with it, and all of them are, or none.
struct DocumentToSign
{
    SubjectId id;
    FileToSign main;
    QList<FileToSign> attachments = {};
};

struct SigningOrder
{
    signing::SignAs as = signing::SignAs::Person; ///< outgoing.signed, or outgoing.sealed for the agency
    QList<DocumentToSign> documents;
    signing::KeySources sources;
    QString identity;  ///< SigningIdentity::id
    QString reason;
    QString location;
    QUrl timestamp;
    /// What has to be written into a file before it is signed (number and date before the seal): nothing when empty.
    /// Called on another thread with the document and the bytes of the file as it stands.
    std::function<Result<QByteArray>(const OutgoingDocument &document, const QByteArray &pdf)> prepare;
    /// Called on another thread when the turn of a document comes, from 0.
    std::function<void(int index)> onDocument;
};

struct DocumentSigned
{
    SubjectId id;
    Result<Receipt> receipt = failure(ErrorCode::Cancelled); ///< cancelled.by_user: its turn did not come
    QString file;             ///< hash of the signed file, once it is stored
    QHash<QString, QString> attachments; ///< slots and hashes of those signed with it
    bool timestamped = false;
};

/// Whether it is a word processor's (.docx, .odt): signed as the PDF that is made of it.
bool isWordFile(const DraftFile &file);

/// The file that would be signed: of the main file for a person, the one signed by the person for an agency (on paper: the
/// main file). rule.no_file, rule.bad_field with "files" where it is no PDF; a Word file is one for a person.
Result<DraftFile> fileToSign(const OutgoingDocument &document, signing::SignAs as);

/// The attachment of that slot as it stands; usage.not_found.
Result<DraftFile> attachmentToSign(const OutgoingDocument &document, const QString &slot);

/// Whether it can be signed as it is, or as the PDF that is made of it.
bool canBeSigned(const DraftFile &file);

/// Signs every document of \a order with one PIN, in order: file, check, store, act. Each answers for itself and is done
/// or not done: the act names the signed file in one transaction, and nothing of a document that was cut off is to be seen;
/// asking again signs it. Documents whose act the workflow refuses (not approved by this person, no number before the
/// seal …) are not signed at all. Trouble with PIN, token or certificate before the first signature is the answer itself;
/// a token that goes amid ends the list, the rest answers cancelled.by_user. \a reader has to live until the answer is there.
QFuture<Result<QList<DocumentSigned>>> signDocuments(Office &office, FileReader &reader, SigningOrder order, signing::Pin pin, std::stop_token stop = {});

}
