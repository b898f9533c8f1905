// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace congso {

/// What a certificate says of itself. Who vouches for it is another question.
struct CertificateFacts
{
    QString name;           ///< common name of the subject: a person or an agency
    QString organisation;
    QString issuer;         ///< common name, or organisation, of who issued it
    QString serial;         ///< hexadecimal, upper case
    QDateTime from;         ///< UTC, as until
    QDateTime until;
    QByteArray fingerprint; ///< SHA-256 of the certificate; empty when there is none
    bool authority = false; ///< may issue others
    bool operator==(const CertificateFacts &) const = default;
};

/// A certificate with its bytes (DER).
struct CertificateSeen
{
    CertificateFacts facts;
    QByteArray bytes;
};

/// Whether the bytes that a signature names are those that were signed.
enum class Integrity : quint8 {
    Intact,       ///< digest and signature hold
    Changed,      ///< they do not
    Malformed,    ///< what stands there is no signature of this file; SignatureFacts::fault says how
    Unverifiable, ///< nobody here can tell; SignatureFacts::fault says why
};

/// What a certificate is worth at the time of signing.
enum class Standing : quint8 {
    Trusted,   ///< leads to an authority that the office trusts
    Untrusted, ///< leads to none
    Expired,   ///< was not valid, not yet or no longer, when it signed
    Revoked,   ///< had been withdrawn when it signed
    Unknown,   ///< there is none to look at
};

/// What of the file came after the signed bytes; the worse comes later.
enum class Afterwards : quint8 {
    Nothing,
    Allowed, ///< what a signed file may get: signatures, filled fields, comments, proof of signatures
    Unclear, ///< nothing that pages show, as far as can be told, but nothing that belongs there either
    Altered, ///< what the reader sees, or may be shown, is not what was signed
};

enum class LaterChange : quint8 {
    Signature,       ///< another signature, in a new field or one that was waiting
    Timestamp,       ///< of the document, by an authority
    ValidationData,  ///< certificates and answers that prove signatures
    Comment,
    FieldFilled,
    FieldPrepared,   ///< a place for a signature still to come
    Information,     ///< title, author and such; nothing on a page
    Structure,       ///< reading order for screen readers, added to
    Nothing,         ///< bytes that mean nothing
    PagesAdded,
    PagesRemoved,
    PagesMoved,
    PageReplaced,
    PageContent,     ///< what is drawn
    PageResources,   ///< fonts and pictures that it is drawn with
    PageGeometry,    ///< size, part shown, rotation
    PageOther,
    DrawnOver,       ///< something put upon a page that is neither signature nor comment
    Hidden,          ///< something that covers what stood there
    AnnotationChanged,
    AnnotationRemoved,
    SignatureChanged,///< an earlier signature or its picture
    FieldAdded,
    FieldChanged,    ///< what a field shows, without its value
    FieldRemoved,
    Layers,          ///< what can be shown and hidden
    Script,          ///< acts when opened, printed, filled
    Attachments,     ///< files, names and destinations
    ViewSettings,    ///< how a viewer opens it
    Document,        ///< anything else of the document as a whole
    Forbidden,       ///< something that the certifying signature does not permit
    LooksDifferent,  ///< the drawn page differs
    NotComparable,   ///< the signed state cannot be read by itself
    Last = NotComparable,
};

struct ChangeFound
{
    LaterChange kind = LaterChange::Document;
    Afterwards weight = Afterwards::Altered;
    int page = -1; ///< from 0; -1: not of one page
    QString what;  ///< name of a field or of an entry, as the file has it
    bool operator==(const ChangeFound &) const = default;
};

struct TimestampFacts
{
    QDateTime at; ///< UTC
    QString authority;
    bool intact = false; ///< it is of this signature and signed by the authority
    Standing standing = Standing::Unknown;
    bool operator==(const TimestampFacts &) const = default;
};

/// One signature of a PDF with what was found when it was checked. Texts come from the file: plain and cleaned.
struct SignatureFacts
{
    QString field;
    bool timestampOnly = false; ///< of the document by a time stamping authority: nobody's signature
    bool certifies = false;     ///< says what may change afterwards
    Integrity integrity = Integrity::Malformed;
    QString fault;              ///< "byte_range", "contents", "container", "content_inside", "copied", "no_certificate", "algorithm", "certificate_reference"
    QString digest;             ///< "SHA256"; empty when unknown
    CertificateFacts certificate;
    Standing standing = Standing::Unknown;
    bool revocationKnown = false; ///< the file holds an answer of the issuer
    QDateTime revokedAt;          ///< UTC; also when that was after signing
    QString reason;
    QDateTime signedAt;         ///< UTC: by the time stamp where there is a good one, else as the signer's own clock said
    std::optional<TimestampFacts> timestamp;
    bool coversWholeFile = false;
    qint64 signedBytes = 0;     ///< the signed state is the file up to here
    Afterwards afterwards = Afterwards::Nothing;
    QList<ChangeFound> changes;
    bool operator==(const SignatureFacts &) const = default;
};

/// What the check of one file found, in the order of its fields.
struct SignatureCheck
{
    QList<SignatureFacts> signatures;
    int emptyFields = 0; ///< places for signatures still to come
};

}
