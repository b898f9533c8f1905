// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"
#include "db/types/formreading.h"
#include "db/types/reading.h"
#include "db/types/signaturecheck.h"
#include "db/types/signatureseen.h"

#include <QFuture>
#include <QImage>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace congso {

/// When a page is recognised from its picture. Auto: when its own text is none, a stamp's only, or garbage.
enum class OcrMode { Never, Auto, Always };

struct ReadOptions
{
    int firstPage = 0;       ///< from 0
    int pages = 200;         ///< words of at most this many pages
    int wallClockMs = 30'000;///< from when the file is taken up, not from when it was asked for
    std::stop_token stop;    ///< ends within a second with cancelled.by_user
    QString name;            ///< as the file came, for telling what it is; empty: the path's
    OcrMode ocr = OcrMode::Never;
    int ocrPageMs = 60'000;  ///< with OCR: the time that each page may take beside wallClockMs
    bool draw = true;        ///< try whether a PDF is safe to be drawn; indexing does without
    bool behind = false;     ///< nobody waits for it: it leaves the processor to whoever does, and is given more time
    /// Called with each page as it comes (number from 0, in the file) by a thread of the reader; such pages
    /// are not kept, so that a long file stays in bounded memory. What came before a failure is good.
    std::function<void(int number, const PageText &page)> onPage;
    /// Called like that with each digital signature of a PDF, in the file's order, before its pages come.
    std::function<void(const SignatureSeen &signature)> onSignature;
};

/// A file out of an archive or a message.
struct UnpackedFile
{
    QString name;    ///< as it calls itself, cleaned; never a path to write to
    QString path;    ///< where it was written; empty with a problem
    qint64 bytes = 0;
    std::optional<ErrorCode> problem;
};

/// What unpack() found.
struct Unpacked
{
    QString type;   ///< as Reading::type; only "archive" and "mail" have files
    QString title;  ///< subject of a message
    QString sender; ///< of a message, as it stands there
    QList<UnpackedFile> files;
};

/// A file of this session that nobody else writes and that stays where it is for as long as somebody has this or a copy of it.
struct HeldFile
{
    QString path;
    std::shared_ptr<const void> hold = {};
};

/// Reads and draws files that nobody vouches for. Safe from any thread; several at once.
class FileReader
{
public:
    virtual ~FileReader() = default;

    /// What the file is and says: pages with words and boxes of PDFs and, with OCR, of pictures; the text of
    /// office files, plain text, HTML and messages; of archives and messages each part in turn. Other allowed
    /// types give only their type. The file itself is never changed.
    /// file.missing, file.unreadable, file.empty, file.too_large, file.type_refused before it is read;
    /// reader.* and cancelled.by_user from reading it.
    virtual QFuture<Result<Reading>> read(const QString &path, const ReadOptions &options) = 0;
    /// One page of a PDF or picture file (from 0) as a picture, for files not safe to be opened in this process.
    virtual QFuture<Result<QImage>> renderPage(const QString &path, int page, double dpi, const ReadOptions &options) = 0;
    /// Writes the files of a ZIP or message into the folder \a into, under names of its own; those of inner ones not.
    /// At most \a mostBytes all together (reader.limit beyond). Errors as read().
    virtual QFuture<Result<Unpacked>> unpack(const QString &path, const QString &into, qint64 mostBytes, const ReadOptions &options);
    /// The pages of an office file (.docx, .odt, .doc, .rtf …) as a PDF that LibreOffice makes of a copy of it. It stays
    /// for as long as it is held, at most until the reader goes; what nobody holds makes room for later ones, else the same
    /// bytes are not converted twice. What is made is as little trusted as the office file: read() it before it is drawn.
    /// reader.unavailable with "needs" "libreoffice_pages" where that is not installed, "office_confined" where it cannot be
    /// confined; file.type_refused for what is no office file; errors as read().
    virtual QFuture<Result<HeldFile>> toPdf(const QString &path, const ReadOptions &options);
    /// How the text of a PDF, .docx or .odt is set: fonts, sizes, margins, styles resolved. Errors as read().
    virtual QFuture<Result<FormReading>> form(const QString &path, const ReadOptions &options);
    /// Every digital signature of a PDF: whose, whether it holds, what came after it. \a roots are the certificates (DER)
    /// that the office trusts; nothing is asked of any network. A file of another type has none. Errors as read().
    virtual QFuture<Result<SignatureCheck>> checkSignatures(const QString &path, const QList<QByteArray> &roots, const ReadOptions &options);
    /// The certificates in a file as authorities hand them out (.cer, .crt, .pem, .p7b). Errors as read().
    virtual QFuture<Result<QList<CertificateSeen>>> certificates(const QString &path, const ReadOptions &options);
};

}
