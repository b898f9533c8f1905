// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/reading.h"

#include <QByteArray>

#include <optional>

/// The words between congso-reader and its client. The client takes every byte as hostile: what a
/// decode function returns has had all lengths, counts and numbers checked and its texts cleaned.
namespace congso::wire {

constexpr int maxPagesAsked = 5000;
constexpr int maxWordsPerPage = 50'000;
constexpr int maxPageCount = 1'000'000;
constexpr int maxImageSide = 8192;
constexpr qsizetype maxImageBytes = 96 * 1024 * 1024;
constexpr float maxPagePoints = 200'000;

enum class Operation : quint8 { Read = 1, Render = 2 };

struct Request
{
    Operation operation = Operation::Read;
    quint32 pages = 0;      ///< Read: how many pages' words, from the first
    quint32 page = 0;       ///< Render: from 0
    float dpi = 72;         ///< Render
    quint32 cpuSeconds = 0; ///< the child ends itself after this much work
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
    quint32 pages = 0;
    bool encrypted = false;
    quint32 signatureFields = 0;
    Confinement confinement = Confinement::Landlock;
};

enum class FailureReason : quint8 { Broken = 1, Encrypted = 2, Limit = 3 };

/// Where a word stands in its text.
enum WordFlag : quint8 { Bold = 1, Italic = 2, SpaceAfter = 4, LineEnd = 8, BlockEnd = 16 };

struct Word
{
    PageWord word;
    quint8 flags = 0;
};

struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray pixels; ///< 4 bytes a pixel, B G R x, rows without padding
};

QByteArray encode(const Frame &frame);
QByteArray encode(const Header &header);
QByteArray encodePage(const QSizeF &size, const QList<Word> &words);
QByteArray encode(const Picture &picture);
QByteArray encode(FailureReason reason);

std::optional<Header> decodeHeader(const QByteArray &payload);
std::optional<PageText> decodePage(const QByteArray &payload);
std::optional<Picture> decodePicture(const QByteArray &payload);
std::optional<FailureReason> decodeFailure(const QByteArray &payload);

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
