// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/filereader.h"
#include "app/reading/officepages.h"
#include "app/reading/wire/frames.h"

#include <QMutex>
#include <QThreadPool>

#include <memory>

class QFile;

namespace congso {

class FrameSink;
class ReaderLink;
class ReaderStream;
enum class ReaderEnd;

/// Reads files in congso-reader, a process that can do nothing else: at most four files at once, each in a
/// child of its own. The process is started with the first PDF and again whenever it is gone.
class Reader final : public FileReader
{
public:
    /// An empty \a program means programPath().
    explicit Reader(const QString &program = {});
    /// Ends what is being read; its futures finish with cancelled.by_user.
    ~Reader() override;

    QFuture<Result<Reading>> read(const QString &path, const ReadOptions &options) override;
    QFuture<Result<QImage>> renderPage(const QString &path, int page, double dpi, const ReadOptions &options) override;
    QFuture<Result<Unpacked>> unpack(const QString &path, const QString &into, qint64 mostBytes, const ReadOptions &options) override;
    QFuture<Result<SignatureCheck>> checkSignatures(const QString &path, const QList<QByteArray> &roots, const ReadOptions &options) override;
    QFuture<Result<QList<CertificateSeen>>> certificates(const QString &path, const ReadOptions &options) override;
    QFuture<Result<HeldFile>> toPdf(const QString &path, const ReadOptions &options) override;
    QFuture<Result<FormReading>> form(const QString &path, const ReadOptions &options) override;

    /// $CONGSO_READER, or congso-reader beside the running program or in its ../libexec/congso.
    static QString programPath();

    static constexpr qint64 maxFileSize = qint64(512) * 1024 * 1024;

private:
    Result<Reading> readNow(const QString &path, const ReadOptions &options);
    /// The same for what only a converter can read.
    Result<Reading> readConverted(const QString &path, const ReadOptions &options);
    /// The same for an archive or message that one of its parts brings down: each part in a child of its own.
    Result<Reading> readApart(const QString &path, const ReadOptions &options);
    Result<Unpacked> unpackNow(const QString &path, const QString &into, qint64 mostBytes, const ReadOptions &options);
    Result<HeldFile> toPdfNow(const QString &path, const ReadOptions &options);
    Result<FormReading> formNow(const QString &path, const ReadOptions &options);
    Result<QImage> renderNow(const QString &path, int page, double dpi, const ReadOptions &options);
    /// One file, one question, one builder of the answer.
    template <class Builder>
    auto ask(const QString &path, wire::Operation operation, const ReadOptions &options, const QByteArray &beside) -> decltype(Builder().result({}));
    /// Feeds \a sink until the child has ended or has to be ended; \a beside is handed over with the file.
    Result<ReaderEnd> exchange(QFile &file, const wire::Request &request, const ReadOptions &options, FrameSink &sink, const QByteArray &beside = {});
    Result<ReaderEnd> follow(ReaderStream &stream, const ReadOptions &options, FrameSink &sink) const;
    Result<std::shared_ptr<ReaderLink>> link();
    void drop(const std::shared_ptr<ReaderLink> &link);
    bool stopped(const ReadOptions &options) const;

    QString m_program;
    std::stop_source m_closing;
    QMutex m_mutex;
    std::shared_ptr<ReaderLink> m_link;
    OfficePages m_officePages;
    QThreadPool m_converting; ///< one at a time, so that nobody who only wants to read has to wait for it
    QThreadPool m_pool;
};

}
