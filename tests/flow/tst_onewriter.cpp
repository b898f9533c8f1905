// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directory.h"
#include "tests/support/testoffice.h"

#include <QtTest>

#include <thread>

using namespace congso;
using namespace congso::testing;

class TstOneWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threadsThatWaitDoNotWriteBesideEachOther();
};

/// A thread that waits for a future runs the job itself when no other has begun it: jobs on the writing
/// connection must still come one after another.
void TstOneWriter::threadsThatWaitDoNotWriteBesideEachOther()
{
    TestOffice office;
    const auto administrator = office.as(QStringLiteral("quantri"));
    constexpr int threads = 4;
    constexpr int each = 25;
    std::atomic<int> recorded = 0;
    std::vector<std::thread> waiting;
    for (int thread = 0; thread < threads; ++thread) {
        waiting.emplace_back([&, thread] {
            for (int n = 0; n < each; ++n) {
                const QJsonObject fields{{QStringLiteral("name"), QStringLiteral("Tổ %1.%2").arg(thread).arg(n)}};
                if (administrator->perform(administrator->command("unit.created", {}, fields)).result())
                    ++recorded;
            }
        });
    }
    for (std::thread &thread : waiting)
        thread.join();
    QCOMPARE(recorded.load(), threads * each);
    auto found = directory::directory(*administrator);
    found.waitForFinished();
    const directory::Directory known = found.result().value();
    int made = 0;
    for (const Unit &unit : known.units)
        made += int(unit.name.startsWith(QStringLiteral("Tổ ")));
    QCOMPARE(made, threads * each);
}

QTEST_GUILESS_MAIN(TstOneWriter)
#include "tst_onewriter.moc"
