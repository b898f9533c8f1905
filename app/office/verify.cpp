// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/maintenance.h"

#include "app/office/storeengine.h"
#include "db/store/localqueries.h"
#include "db/store/verifier.h"

namespace congso {

namespace {
void verifyFiles(StoreEngine &engine, const QStringList &hashes, VerifyReport &report, const Progress &progress,
                 const std::stop_token &stop)
{
    for (const QString &hash : hashes) {
        if (stop.stop_requested())
            return;
        ++report.files;
        if (auto right = engine.files().verify(hash); !right && report.problems.size() < Verifier::mostProblems)
            report.problems << right.error();
        if (progress)
            progress(report.files, hashes.size());
    }
}
}

QFuture<Result<VerifyReport>> verify(OfficeStore &store, const VerifyOptions &options, Progress progress, std::stop_token stop)
{
    StoreEngine *engine = &store.engine();
    const auto work = [engine, options, progress, stop](Connection &connection) -> Result<VerifyReport> {
        VerifyReport report;
        const QByteArray expected = QByteArray::fromHex(options.expect.toLatin1());
        auto findings = Verifier(connection).run(expected, progress, stop);
        if (!findings)
            return tl::make_unexpected(findings.error());
        report.events = findings->events;
        report.subjects = findings->subjects;
        report.head = QString::fromLatin1(findings->head.toHex());
        report.problems = findings->problems;
        if (connection.pragma("quick_check(1)") != "ok")
            report.problems << Error{ErrorCode::StoreCorrupt, {}};
        if (options.deep) {
            auto differing = replayDifferences(connection);
            if (!differing)
                return tl::make_unexpected(differing.error());
            for (const QString &table : std::as_const(*differing))
                report.problems << Error{ErrorCode::VerifyFailed, {{QStringLiteral("what"), QStringLiteral("list")}, {QStringLiteral("subject"), table}}};
        }
        if (options.files)
            verifyFiles(*engine, localqueries::fileHashes(connection), report, progress, stop);
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        return report;
    };
    // A deep look replays inside a transaction that is rolled back, which only the writing connection can.
    return options.deep ? engine->own<VerifyReport>(work) : engine->read<VerifyReport>(work, stop);
}

QFuture<Result<qint64>> rebuild(OfficeStore &store, Progress progress, std::stop_token stop)
{
    StoreEngine *engine = &store.engine();
    return engine->own<qint64>([engine, progress, stop](Connection &connection) -> Result<qint64> {
        if (auto alone = engine->lock().makeExclusive(); !alone)
            return tl::make_unexpected(alone.error());
        auto done = rebuildAll(connection, progress, stop);
        engine->forgetDirectory();
        if (auto shared = engine->lock().makeShared(); !shared)
            return tl::make_unexpected(shared.error());
        return done;
    });
}

}
