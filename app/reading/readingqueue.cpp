// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/readingqueue.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace congso {

namespace {

constexpr int manyPages = 1000; ///< archives are unpacked from their beginning for each lot

}

/// What the threads of one queue share.
struct ReadingQueue::State
{
    State(FileReader &from, ReadingShelf &to, QueueOptions how) : reader(from), shelf(to), options(std::move(how)) {}

    FileReader &reader;
    ReadingShelf &shelf;
    QueueOptions options;
    QMutex mutex;
    QueueProgress progress;
    std::optional<Error> ended; ///< why all stop

    bool stopped()
    {
        const QMutexLocker lock(&mutex);
        return ended.has_value() || options.stop.stop_requested();
    }
    std::optional<ReadingTask> next()
    {
        const QMutexLocker lock(&mutex);
        return ended || options.stop.stop_requested() ? std::nullopt : shelf.next();
    }
    /// False when the shelf failed.
    bool on(const std::function<Outcome()> &act)
    {
        const QMutexLocker lock(&mutex);
        if (const Outcome result = act(); !result && !ended)
            ended = result.error();
        if (options.told)
            options.told(progress);
        return !ended;
    }
    void work();
    void readFile(ReadingTask task);
    Result<Reading> readLot(const ReadingTask &task, int pages);
};

Result<Reading> ReadingQueue::State::readLot(const ReadingTask &task, int pages)
{
    ReadOptions read;
    read.firstPage = task.firstPage;
    read.pages = pages;
    read.name = task.name;
    read.ocr = options.ocr;
    read.draw = false;
    read.behind = true;
    read.stop = options.stop;
    return reader.read(task.path, read).result();
}

void ReadingQueue::State::readFile(ReadingTask task)
{
    for (int pages = options.pagesAtOnce; !stopped();) {
        const Result<Reading> lot = readLot(task, pages);
        if (!lot) {
            const ErrorCode code = lot.error().code;
            if (code == ErrorCode::Cancelled)
                return;
            on([&]() -> Outcome {
                if (code == ErrorCode::ReaderUnavailable)
                    return tl::make_unexpected(lot.error());
                ++progress.failed;
                return shelf.failed(task, lot.error());
            });
            return;
        }
        const auto count = int(lot->pages.size());
        // of pages that nobody counted before, the last lot is the one that is not full
        const bool counted = lot->type == u"pdf" || lot->type == u"image";
        const bool finished = counted ? task.firstPage + count >= lot->pageCount : count < pages;
        const bool kept = on([&]() -> Outcome {
            progress.pages += count;
            if (const Outcome result = shelf.keep(task, task.firstPage, lot->pages); !result || !finished)
                return result;
            ++progress.files;
            return shelf.done(task, *lot);
        });
        task.firstPage += count;
        if (!counted)
            pages = manyPages;
        if (finished || !kept)
            return;
    }
}

void ReadingQueue::State::work()
{
    for (std::optional<ReadingTask> task = next(); task; task = next())
        readFile(*task);
}

ReadingQueue::ReadingQueue(FileReader &reader, ReadingShelf &shelf, QueueOptions options)
    : m_state(std::make_shared<State>(reader, shelf, std::move(options)))
{
}

QFuture<Result<QueueProgress>> ReadingQueue::run()
{
    return QtConcurrent::run([state = m_state]() -> Result<QueueProgress> {
        QThreadPool pool;
        pool.setMaxThreadCount(std::max(1, state->options.atOnce));
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            pool.start([state] { state->work(); });
        pool.waitForDone();
        const QMutexLocker lock(&state->mutex);
        if (state->ended)
            return tl::make_unexpected(*state->ended);
        if (state->options.stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        return state->progress;
    });
}

}
