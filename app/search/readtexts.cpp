// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/readtexts.h"

#include "app/office/storeengine.h"
#include "db/store/filetexts.h"

#include <QSet>

namespace congso {

namespace {
/// Raised when the reader gives more than before: files are read again then.
constexpr int readerVersion = 1;
constexpr int filesAtOnce = 100;
constexpr int mostPages = 10'000;
constexpr int wallClockMs = 120'000;

Result<FileText> readOne(StoreEngine &engine, FileReader &reader, const filetexts::Unread &file, const std::stop_token &stop)
{
    FileText text;
    text.hash = file.hash;
    text.reader = readerVersion;
    text.readAt = engine.services().clock->now();
    QMutex mutex;
    ReadOptions options;
    options.pages = mostPages;
    options.wallClockMs = wallClockMs;
    options.stop = stop;
    options.name = file.name;
    options.draw = false;
    options.onPage = [&text, &mutex](int number, const PageText &page) {
        const QMutexLocker lock(&mutex);
        if (!page.text.trimmed().isEmpty())
            text.pages << FilePage{number, page.text, page.source, page.confidence, page.language};
    };
    auto reading = reader.read(engine.files().pathOf(file.hash), options).result();
    if (!reading && (reading.error().code == ErrorCode::Cancelled || reading.error().code == ErrorCode::ReaderUnavailable))
        return tl::make_unexpected(reading.error());
    if (!reading) {
        text.failure = QString(codeText(reading.error().code));
        return text;
    }
    if (text.pages.isEmpty())
        text.pages = filetexts::pagesOf(*reading);
    text.pageCount = reading->pageCount;
    text.signatures = reading->signatureFields;
    return text;
}

/// False when nothing was left to try.
Result<bool> readSome(StoreEngine &engine, FileReader &reader, const TextsWanted &wanted, TextsRead &done, const std::function<void(const TextsRead &)> &told,
                      const std::stop_token &stop)
{
    auto files = engine.read<QList<filetexts::Unread>>([wanted, left = wanted.most - done.read - done.failed](Connection &connection) -> Result<QList<filetexts::Unread>> {
        return filetexts::unread(connection, readerVersion, std::min(left, filesAtOnce), wanted.documents);
    }).result();
    if (!files)
        return tl::make_unexpected(files.error());
    QSet<QString> tried;
    for (const filetexts::Unread &file : std::as_const(*files)) {
        if (tried.contains(file.hash))
            continue;
        tried.insert(file.hash);
        auto text = readOne(engine, reader, file, stop);
        if (!text)
            return tl::make_unexpected(text.error());
        auto kept = engine.write<std::monostate>([text = *text](Writing &writing) -> Outcome {
            filetexts::put(writing.connection, text);
            return success();
        }).result();
        if (!kept)
            return tl::make_unexpected(kept.error());
        ++(text->failure.isEmpty() ? done.read : done.failed);
        if (told)
            told(done);
    }
    return !files->isEmpty();
}
}

QFuture<Result<TextsRead>> readTexts(std::shared_ptr<OfficeStore> store, FileReader &reader, const TextsWanted &wanted,
                                     std::function<void(const TextsRead &)> told, std::stop_token stop)
{
    FileReader *from = &reader;
    return QtConcurrent::run([store = std::move(store), from, wanted, told = std::move(told), stop]() -> Result<TextsRead> {
        TextsRead done;
        while (done.read + done.failed < wanted.most) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            auto some = readSome(store->engine(), *from, wanted, done, told, stop);
            if (!some)
                return tl::make_unexpected(some.error());
            if (!*some) {
                done.complete = true;
                break;
            }
        }
        return done;
    });
}

}
