// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/filereader.h"

#include <QMutex>

#include <optional>

namespace congso {

/// A file waiting to be read.
struct ReadingTask
{
    QString key;       ///< what the shelf knows it by: the hash of its bytes
    QString path;
    QString name;      ///< as it came
    int firstPage = 0; ///< from 0; where it was left off
};

/// Where the files come from and their pages go. The queue calls from its threads, one call at a time.
class ReadingShelf
{
public:
    virtual ~ReadingShelf() = default;
    /// The next file to read; none when there is nothing left. Not given again before it is done or failed.
    virtual std::optional<ReadingTask> next() = 0;
    /// Pages from \a first on, in order. Once it returns they need not be read again.
    virtual Outcome keep(const ReadingTask &task, int first, const QList<PageText> &pages) = 0;
    /// All pages have been kept; \a reading is the file without them.
    virtual Outcome done(const ReadingTask &task, const Reading &reading) = 0;
    /// It cannot be read; trying again is the person's choice.
    virtual Outcome failed(const ReadingTask &task, const Error &error) = 0;
};

struct QueueProgress
{
    int files = 0; ///< done
    int failed = 0;
    int pages = 0;
};

struct QueueOptions
{
    OcrMode ocr = OcrMode::Auto;
    int atOnce = 2;      ///< files
    int pagesAtOnce = 8; ///< kept together, and read by one child: bounds memory, and what a crash or stop costs
    std::stop_token stop;
    std::function<void(const QueueProgress &)> told; ///< after each lot, from a thread of the queue
};

/// Reads everything on the shelf in the background. Files that fail are passed over; a shelf that fails ends it.
class ReadingQueue
{
public:
    /// \a reader and \a shelf have to outlive what run() gave.
    ReadingQueue(FileReader &reader, ReadingShelf &shelf, QueueOptions options);

    /// Ends when the shelf has no more; cancelled.by_user within a second of the stop: what was kept stays.
    /// reader.unavailable when there is no reader at all.
    QFuture<Result<QueueProgress>> run();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

}
