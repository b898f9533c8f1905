// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/reader.h"

#include "app/platform/officeconverter.h"
#include "app/platform/readerlink.h"
#include "app/reading/wire/filetype.h"
#include "app/reading/formbuilder.h"
#include "app/reading/readingbuilder.h"
#include "app/reading/signaturebuilder.h"
#include "app/reading/unpackbuilder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#include <algorithm>

namespace congso {

namespace {

constexpr int filesAtOnce = 4; ///< two in the background leave two for whoever looks at a file now
constexpr int tickMs = 50;
constexpr qint64 mostApart = 768LL * 1024 * 1024;
constexpr int graceMs = 2000;
constexpr int patienceBehind = 4; ///< times; the processor's own time is limited all the same
constexpr int convertingMs = 60'000; ///< LibreOffice starts slowly

/// Opens a regular file and tells what it is, before any other program sees it.
Result<FileType> openFile(QFile &file, const QString &name)
{
    const QFileInfo info(file.fileName());
    const QString shown = name.isEmpty() ? info.fileName() : name;
    const QVariantMap named{{u"name"_qs, shown}};
    if (!info.exists())
        return failure(ErrorCode::FileMissing, named);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, named);
    if (file.size() == 0)
        return failure(ErrorCode::FileEmpty, named);
    if (file.size() > Reader::maxFileSize)
        return failure(ErrorCode::FileTooLarge, {{u"name"_qs, shown}, {u"size"_qs, file.size()}, {u"limit"_qs, Reader::maxFileSize}});
    const QByteArray head = file.read(fileTypeHead);
    const FileType type = fileType(head, shown);
    const bool markup = fileType(head, {}) == FileType::Refused && wire::contentKind(head.constData(), head.size()) == wire::ContentKind::Html;
    if (type == FileType::Refused && !markup) // markup is never opened, but its words may be read
        return failure(ErrorCode::FileTypeRefused, named);
    return type;
}

ReaderEnd endOf(ReaderStream &stream, bool whole)
{
    switch (stream.ending(graceMs)) {
    case ReaderStream::Ending::Clean: return whole ? ReaderEnd::Whole : ReaderEnd::Crashed;
    case ReaderStream::Ending::OutOfTime: return ReaderEnd::OutOfTime;
    case ReaderStream::Ending::Crashed:
    case ReaderStream::Ending::NotStarted: return ReaderEnd::Crashed;
    case ReaderStream::Ending::Lost: break;
    }
    return ReaderEnd::Lost;
}

wire::Request requestFor(wire::Operation operation, const ReadOptions &options)
{
    wire::Request request;
    request.operation = operation;
    request.pages = quint32(std::clamp(options.pages, 0, wire::maxPagesAsked));
    request.page = quint32(std::max(0, options.firstPage));
    request.ocr = wire::Ocr(options.ocr);
    request.draw = options.draw;
    request.behind = options.behind;
    const qint64 ocrMs = options.ocr == OcrMode::Never ? 0 : qint64(request.pages) * options.ocrPageMs;
    request.cpuSeconds = quint32(std::clamp<qint64>((options.wallClockMs + ocrMs) / 1000 + 1, 1, 24 * 3600));
    return request;
}

}

namespace {

/// What one bad part of an archive may do to its reading.
bool isPartsFault(ErrorCode code)
{
    return code == ErrorCode::ReaderCrashed || code == ErrorCode::ReaderTimeout || code == ErrorCode::ReaderLimit;
}

void addPart(Reading &whole, const UnpackedFile &file, const Result<Reading> &part)
{
    const int number = int(whole.parts.size());
    whole.parts << ReadingPart{file.name, part ? part->type : QString(), file.bytes, part ? QString() : QString(codeText(part.error().code))};
    if (!part)
        return;
    whole.parts += part->parts;
    if (whole.needs.isEmpty())
        whole.needs = part->needs;
    for (PageText page : part->pages) {
        page.part = number + 1 + page.part; // -1: the part itself
        whole.pages << page;
    }
}

}

Reader::Reader(const QString &program) : m_program(program.isEmpty() ? programPath() : program)
{
    m_pool.setMaxThreadCount(filesAtOnce);
    m_converting.setMaxThreadCount(1);
}

Reader::~Reader()
{
    m_closing.request_stop();
    m_converting.waitForDone();
    m_pool.waitForDone();
}

QString Reader::programPath()
{
    const QString set = qEnvironmentVariable("CONGSO_READER");
    if (!set.isEmpty())
        return set;
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + u"/congso-reader";
    return QFileInfo::exists(beside) ? beside : here + u"/../libexec/congso/congso-reader";
}

QFuture<Result<Reading>> Reader::read(const QString &path, const ReadOptions &options)
{
    return QtConcurrent::run(&m_pool, [this, path, options] { return readNow(path, options); });
}

QFuture<Result<QImage>> Reader::renderPage(const QString &path, int page, double dpi, const ReadOptions &options)
{
    return QtConcurrent::run(&m_pool, [this, path, page, dpi, options] { return renderNow(path, page, dpi, options); });
}

Result<Reading> Reader::readNow(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    const Result<FileType> type = openFile(file, options.name);
    if (!type)
        return tl::make_unexpected(type.error());
    const wire::Request request = requestFor(wire::Operation::Read, options);
    ReadingBuilder builder(int(request.pages), int(request.page), options.onPage, options.onSignature);
    const Result<ReaderEnd> end = exchange(file, request, options, builder);
    if (!end)
        return tl::make_unexpected(end.error());
    const Result<Reading> reading = builder.result(*end);
    if (!reading && isPartsFault(reading.error().code) && builder.holdsParts() && !options.onPage)
        return readApart(path, options);
    const bool convert = reading && reading->needs == u"libreoffice" && OfficeConverter::available();
    return convert ? readConverted(path, options) : reading;
}

Result<Reading> Reader::readApart(const QString &path, const ReadOptions &options)
{
    const QTemporaryDir folder;
    const auto unpacked = unpackNow(path, folder.path(), mostApart, options);
    if (!unpacked)
        return tl::make_unexpected(unpacked.error());
    Reading whole;
    whole.type = unpacked->type;
    whole.title = unpacked->title;
    ReadOptions inside = options;
    inside.firstPage = 0;
    inside.pages = options.firstPage + options.pages;
    for (const UnpackedFile &file : unpacked->files) {
        inside.name = file.name;
        const Result<Reading> part = file.problem ? Result<Reading>(failure(*file.problem)) : readNow(file.path, inside);
        if (!part && part.error().code == ErrorCode::Cancelled)
            return part;
        addPart(whole, file, part);
    }
    whole.pages = whole.pages.mid(options.firstPage, options.pages);
    whole.pageCount = options.firstPage + int(whole.pages.size());
    return whole;
}

Result<Reading> Reader::readConverted(const QString &path, const ReadOptions &options)
{
    const QTemporaryDir folder;
    const auto made = OfficeConverter::toPdf(path, folder.path(), std::max(options.wallClockMs, convertingMs), [&] { return stopped(options); });
    if (!made)
        return tl::make_unexpected(made.error());
    ReadOptions inside = options;
    inside.name.clear();
    inside.ocr = OcrMode::Never;
    inside.draw = false;
    if (options.onPage) {
        inside.onPage = [&options](int number, const PageText &page) {
            PageText converted = page;
            converted.source = TextSource::Converted;
            options.onPage(number, converted);
        };
    }
    Result<Reading> reading = readNow(*made, inside);
    if (!reading)
        return reading;
    reading->type = fileTypeText(FileType::Office);
    for (PageText &page : reading->pages)
        page.source = TextSource::Converted;
    return reading;
}

Result<QImage> Reader::renderNow(const QString &path, int page, double dpi, const ReadOptions &options)
{
    QFile file(path);
    const Result<FileType> type = openFile(file, options.name);
    if (!type)
        return tl::make_unexpected(type.error());
    if ((*type != FileType::Pdf && *type != FileType::Image) || page < 0)
        return failure(ErrorCode::ReaderBroken);
    wire::Request request = requestFor(wire::Operation::Render, options);
    request.page = quint32(page);
    request.dpi = float(std::clamp(dpi, 1.0, 1200.0));
    PictureBuilder builder;
    const Result<ReaderEnd> end = exchange(file, request, options, builder);
    if (!end)
        return tl::make_unexpected(end.error());
    return builder.result(*end);
}

QFuture<Result<Unpacked>> Reader::unpack(const QString &path, const QString &into, qint64 mostBytes, const ReadOptions &options)
{
    return QtConcurrent::run(&m_pool, [this, path, into, mostBytes, options] { return unpackNow(path, into, mostBytes, options); });
}

Result<Unpacked> Reader::unpackNow(const QString &path, const QString &into, qint64 mostBytes, const ReadOptions &options)
{
    QFile file(path);
    const Result<FileType> type = openFile(file, options.name);
    if (!type)
        return tl::make_unexpected(type.error());
    UnpackBuilder builder(into, mostBytes);
    const Result<ReaderEnd> end = exchange(file, requestFor(wire::Operation::Unpack, options), options, builder);
    if (!end)
        return tl::make_unexpected(builder.problem().value_or(end.error()));
    return builder.result(*end);
}

QFuture<Result<HeldFile>> Reader::toPdf(const QString &path, const ReadOptions &options)
{
    return QtConcurrent::run(&m_converting, [this, path, options] { return toPdfNow(path, options); });
}

/// What brings the reader process down, or is too large for it, is not given to a converter.
Result<HeldFile> Reader::toPdfNow(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    const Result<FileType> type = openFile(file, options.name);
    if (!type)
        return tl::make_unexpected(type.error());
    if (*type != FileType::Office)
        return failure(ErrorCode::FileTypeRefused, {{u"name"_qs, options.name.isEmpty() ? QFileInfo(path).fileName() : options.name}});
    ReadOptions first = options;
    first.pages = 1;
    first.ocr = OcrMode::Never;
    first.draw = false;
    ReadingBuilder builder(first.pages, 0, {}, {});
    const Result<ReaderEnd> end = exchange(file, requestFor(wire::Operation::Read, first), first, builder);
    if (!end)
        return tl::make_unexpected(end.error());
    if (const Result<Reading> reading = builder.result(*end); !reading)
        return tl::make_unexpected(reading.error());
    return m_officePages.of(path, std::max(options.wallClockMs, convertingMs), [&] { return stopped(options); });
}

QFuture<Result<FormReading>> Reader::form(const QString &path, const ReadOptions &options)
{
    return QtConcurrent::run(&m_pool, [this, path, options] { return formNow(path, options); });
}

Result<FormReading> Reader::formNow(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    const Result<FileType> type = openFile(file, options.name);
    if (!type)
        return tl::make_unexpected(type.error());
    const wire::Request request = requestFor(wire::Operation::Form, options);
    FormBuilder builder(int(request.pages));
    const Result<ReaderEnd> end = exchange(file, request, options, builder);
    if (!end)
        return tl::make_unexpected(end.error());
    return builder.result(*end);
}

template <class Builder>
auto Reader::ask(const QString &path, wire::Operation operation, const ReadOptions &options, const QByteArray &beside) -> decltype(Builder().result({}))
{
    QFile file(path);
    const Result<FileType> type = openFile(file, options.name);
    if (!type)
        return tl::make_unexpected(type.error());
    Builder builder;
    const Result<ReaderEnd> end = exchange(file, requestFor(operation, options), options, builder, beside);
    if (!end)
        return tl::make_unexpected(end.error());
    return builder.result(*end);
}

QFuture<Result<SignatureCheck>> Reader::checkSignatures(const QString &path, const QList<QByteArray> &roots, const ReadOptions &options)
{
    return QtConcurrent::run(&m_pool, [this, path, roots, options] {
        return ask<SignatureBuilder>(path, wire::Operation::CheckSignatures, options, wire::encodeRoots(roots));
    });
}

QFuture<Result<QList<CertificateSeen>>> Reader::certificates(const QString &path, const ReadOptions &options)
{
    return QtConcurrent::run(&m_pool, [this, path, options] { return ask<CertificateBuilder>(path, wire::Operation::Certificates, options, {}); });
}

bool Reader::stopped(const ReadOptions &options) const
{
    return options.stop.stop_requested() || m_closing.stop_requested();
}

Result<std::shared_ptr<ReaderLink>> Reader::link()
{
    const QMutexLocker locker(&m_mutex);
    if (!m_link) {
        const auto started = ReaderLink::start(m_program);
        if (!started)
            return started;
        m_link = *started;
    }
    return m_link;
}

/// Its other users keep it until they are done; the next file gets a new one.
void Reader::drop(const std::shared_ptr<ReaderLink> &link)
{
    const QMutexLocker locker(&m_mutex);
    if (m_link == link)
        m_link.reset();
}

Result<ReaderEnd> Reader::follow(ReaderStream &stream, const ReadOptions &options, FrameSink &sink) const
{
    const int patience = options.behind ? patienceBehind : 1;
    QDeadlineTimer deadline(patience * (options.wallClockMs + (options.ocr == OcrMode::Never ? 0 : options.ocrPageMs)));
    wire::FrameCutter cutter;
    bool whole = false;
    while (true) {
        if (stopped(options))
            return failure(ErrorCode::Cancelled);
        if (deadline.hasExpired())
            return ReaderEnd::TimedOut;
        QByteArray bytes;
        const ReaderStream::Wait wait = stream.read(bytes, int(std::min<qint64>(tickMs, deadline.remainingTime())));
        if (wait == ReaderStream::Wait::Ended)
            return endOf(stream, whole);
        cutter.feed(bytes);
        for (auto frame = cutter.next(); frame; frame = cutter.next()) {
            if (whole || !sink.accept(*frame))
                return failure(ErrorCode::ReaderCrashed); // nothing it said before is believed either
            whole = frame->kind == wire::FrameKind::End;
            if (frame->kind == wire::FrameKind::Page && options.ocr != OcrMode::Never)
                deadline.setRemainingTime(patience * (options.wallClockMs + options.ocrPageMs));
        }
        if (cutter.garbled())
            return failure(ErrorCode::ReaderCrashed);
    }
}

Result<ReaderEnd> Reader::exchange(QFile &file, const wire::Request &request, const ReadOptions &options, FrameSink &sink, const QByteArray &beside)
{
    if (stopped(options))
        return failure(ErrorCode::Cancelled);
    auto current = link();
    if (!current)
        return tl::make_unexpected(current.error());
    auto stream = (*current)->ask(file.handle(), wire::encode(request), beside);
    if (!stream) { // it ended since the last file
        drop(*current);
        current = link();
        if (!current)
            return tl::make_unexpected(current.error());
        stream = (*current)->ask(file.handle(), wire::encode(request), beside);
    }
    if (!stream) {
        drop(*current);
        return tl::make_unexpected(stream.error());
    }
    const Result<ReaderEnd> end = follow(**stream, options, sink);
    if (end && (*end == ReaderEnd::Lost || *end == ReaderEnd::TimedOut))
        drop(*current); // gone, or perhaps stuck itself
    return end;
}

}
