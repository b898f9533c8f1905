// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/staging.h"

#include "app/incoming/kinds.h"
#include "app/office/storeengine.h"
#include "app/reading/filereader.h"
#include "app/recognition/recognise.h"
#include "db/store/localqueries.h"

namespace congso::incoming {

namespace {
/// No reading lasts that long: whoever began it is gone.
constexpr qint64 abandonedAfterMs = 2 * 60'000;

/// Takes the next waiting letter for this program, so that two readers do not read the same one.
Result<std::optional<StagedLetter>> takeNext(StoreEngine &engine, qint64 now)
{
    return engine.write<std::optional<StagedLetter>>([now](Writing &writing) -> Result<std::optional<StagedLetter>> {
        const auto id = localqueries::nextWaiting(writing.connection, now - abandonedAfterMs);
        if (!id)
            return std::nullopt;
        localqueries::setReading(writing.connection, *id, now);
        return localqueries::letter(writing.connection, *id);
    }).result();
}

Outcome settle(StoreEngine &engine, const StagedLetter &letter, StagedState state, const QString &failure, const RecognisedFields &fields)
{
    return engine.write<std::monostate>([=](Writing &writing) -> Outcome {
        localqueries::setLetterState(writing.connection, letter.id, state, failure, fields);
        if (!letter.files.isEmpty() && fields.pages > 0)
            localqueries::setFilePages(writing.connection, letter.files.first().id, fields.pages);
        return success();
    }).result();
}

Outcome readOne(StoreEngine &engine, FileReader &reader, const StagedLetter &letter, const std::stop_token &stop)
{
    if (letter.files.isEmpty())
        return settle(engine, letter, StagedState::Failed, QString(codeText(ErrorCode::FileMissing)), {});
    ReadOptions options;
    options.stop = stop;
    options.name = letter.files.first().name;
    auto reading = reader.read(engine.files().pathOf(letter.files.first().hash), options).result();
    if (!reading && reading.error().code == ErrorCode::Cancelled)
        return settle(engine, letter, StagedState::Waiting, {}, {});
    if (!reading)
        return settle(engine, letter, StagedState::Failed, QString(codeText(reading.error().code)), {});
    RecognisedFields fields = recognise(*reading, recognitionContext());
    fields.pages = reading->pageCount;
    return settle(engine, letter, StagedState::Ready, {}, fields);
}
}

QFuture<Outcome> readWaiting(Office &office, FileReader &reader, std::stop_token stop)
{
    FileReader *from = &reader;
    return QtConcurrent::run([store = office.store().shared_from_this(), from, stop]() -> Outcome {
        StoreEngine *engine = &store->engine();
        while (!stop.stop_requested()) {
            auto letter = takeNext(*engine, store->services().clock->now());
            if (!letter)
                return tl::make_unexpected(letter.error());
            if (!*letter)
                return success();
            if (stop.stop_requested()) {
                settle(*engine, **letter, StagedState::Waiting, {}, {});
                break;
            }
            if (auto read = readOne(*engine, *from, **letter, stop); !read)
                return read;
        }
        return failure(ErrorCode::Cancelled);
    });
}

}
