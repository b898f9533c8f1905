// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/wire/contentkind.h"
#include "db/types/reading.h"
#include "db/types/signatureseen.h"

#include <QByteArray>

#include <optional>
#include <utility>

/// The words between congso-reader and its client. The client takes every byte as hostile: what a
/// decode function returns has had all lengths, counts and numbers checked and its texts cleaned.
namespace congso::wire {

constexpr int maxPagesAsked = 20'000;
constexpr int maxPartCount = 2000;
constexpr int maxSignatures = 50;
constexpr int maxNotesPerPage = 500;
constexpr int maxWordsPerPage = 50'000;
constexpr qsizetype maxBytesFrame = 1024 * 1024;
constexpr qsizetype maxCheckedFrame = 256 * 1024;
constexpr qsizetype maxCertificateFrame = 96 * 1024;
constexpr qsizetype maxBesideBytes = 4 * 1024 * 1024; ///< of the certificates handed over with a file
constexpr int maxPageCount = 1'000'000;
constexpr int maxImageSide = 8192;
constexpr qsizetype maxImageBytes = 96 * 1024 * 1024;
constexpr float maxPagePoints = 200'000;

enum class Operation : quint8 { Read = 1, Render = 2, Unpack = 3, CheckSignatures = 4, Certificates = 5, Form = 8 };

/// When a page is recognised from its picture. Auto: when its own text is none, a stamp's only, or garbage.
enum class Ocr : quint8 { Never = 0, Auto = 1, Always = 2 };

struct Request
{
    Operation operation = Operation::Read;
    quint32 pages = 0;      ///< Read: how many pages' words
    quint32 page = 0;       ///< the first of them, or the one to render; from 0
    float dpi = 72;         ///< Render
    quint32 cpuSeconds = 0; ///< the child ends itself after this much work
    Ocr ocr = Ocr::Never;   ///< Read
    bool draw = true;       ///< Read: try whether the first page of a PDF can be drawn
    bool behind = false;    ///< the child lets every other program go first
};

QByteArray encode(const Request &request);
std::optional<Request> decodeRequest(const QByteArray &bytes);

enum class FrameKind : quint8 {
    Header = 1, ///< first, once
    Page = 2,   ///< in order
    TextEnd = 3,///< all pages asked for were sent
    Drawn = 4,  ///< the first page could be drawn
    Image = 5,
    Failure = 6,
    End = 7,    ///< last: nothing is missing
    Part = 8,   ///< a file inside the file begins; the pages that follow name it
    PartProblem = 9,
    Title = 10,
    Sender = 11, ///< Unpack: of a message, as Title
    Bytes = 12,  ///< Unpack: the next bytes of the last part
    Signature = 13, ///< Read: one of the file's, before TextEnd
    Checked = 14,   ///< CheckSignatures: what was found of one, in the order of the fields
    CheckEnd = 15,  ///< CheckSignatures: all were sent; how many fields are empty
    Certificate = 16, ///< Certificates: one out of the file
    FormFonts = 20,     ///< Form: of the page sent last
    FormSection = 21,   ///< Form: of an office file
    FormParagraph = 22, ///< Form: of an office file
};

struct Frame
{
    FrameKind kind = FrameKind::End;
    QByteArray payload;
};

/// How far the child could shut itself in.
enum class Confinement : quint8 {
    Landlock = 1,  ///< files: fonts and poppler-data only
    NoOpening = 2, ///< no Landlock in this kernel: no file can be opened at all
};

struct Header
{
    ContentKind content = ContentKind::Pdf;
    quint32 pages = 0; ///< of all; 0 with \a counted false
    bool counted = true; ///< false: pages come until TextEnd, nobody knows before how many
    bool encrypted = false;
    quint32 signatureFields = 0;
    Confinement confinement = Confinement::Landlock;
};

enum class FailureReason : quint8 {
    Broken = 1,
    Encrypted = 2,
    Limit = 3,
    Unsupported = 4, ///< of a part: a kind of file that nothing here reads
};

/// What would have to be installed to read all of it.
enum class Needs : quint8 { Nothing = 0, Ocr = 1, Converter = 2 };

/// Where a word stands in its text. Converted text comes as words without boxes, one a line.
enum WordFlag : quint8 { Bold = 1, Italic = 2, SpaceAfter = 4, LineEnd = 8, BlockEnd = 16, Boxless = 32 };

struct Word
{
    PageWord word;
    quint8 flags = 0;
    QString font = {}; ///< name in a PDF; not of a Page frame, FormFonts has it
};

struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray pixels; ///< 4 bytes a pixel, B G R x, rows without padding
};

QByteArray encode(const Frame &frame);
QByteArray encode(const Header &header);
/// What a page is, beside its words; text and words of \a page are not looked at.
QByteArray encodePage(const PageText &page, const QList<Word> &words);
QByteArray encodePart(const ReadingPart &part, ContentKind content);
QByteArray encodePartProblem(quint32 part, FailureReason reason);
QByteArray encodeTitle(const QString &title);
QByteArray encode(const SignatureSeen &signature);
QByteArray encode(const Picture &picture);
QByteArray encode(FailureReason reason);
QByteArray encode(Needs needs);

std::optional<Header> decodeHeader(const QByteArray &payload);
std::optional<PageText> decodePage(const QByteArray &payload);
/// Its problem is empty.
std::optional<ReadingPart> decodePart(const QByteArray &payload);
std::optional<std::pair<quint32, FailureReason>> decodePartProblem(const QByteArray &payload);
std::optional<QString> decodeTitle(const QByteArray &payload);
std::optional<SignatureSeen> decodeSignature(const QByteArray &payload);
std::optional<Picture> decodePicture(const QByteArray &payload);
std::optional<FailureReason> decodeFailure(const QByteArray &payload);
/// Of a TextEnd; an empty one needs nothing.
std::optional<Needs> decodeNeeds(const QByteArray &payload);

/// Cuts the stream of bytes into frames.
class FrameCutter
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole frame; none when more bytes are needed or the stream is no stream of frames.
    std::optional<Frame> next();
    /// What came is not what congso-reader sends; nothing after it means anything.
    bool garbled() const { return m_garbled; }

private:
    QByteArray m_buffer;
    bool m_garbled = false;
};

/// Text fit to be stored and shown: valid Unicode in NFC, without NUL, control, direction-changing and
/// non-characters.
QString cleaned(const QByteArray &utf8);

}
