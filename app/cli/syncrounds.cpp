// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncrounds.h"

#include "app/cli/syncjson.h"
#include "app/office/storeengine.h"
#include "app/platform/interrupt.h"

#include <QDateTime>

namespace congso::cli {

namespace {
bool isNews(const sync::Exchanged &what)
{
    return what.pushed + what.pulled + what.conflicts + what.removed + what.filesSent + what.filesFetched > 0;
}

QString line(const sync::Exchanged &what, const sync::SyncState &state, int offsetMinutes)
{
    const QString at = QDateTime::currentDateTimeUtc().toOffsetFromUtc(offsetMinutes * 60).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
    QString text = CommandLine::tr("%1  sent: %2, received: %3, did not fit: %4, waiting to be sent: %5, files still on the server: %6")
                       .arg(at).arg(what.pushed).arg(what.pulled).arg(what.conflicts).arg(state.pending).arg(state.files.missing);
    if (!state.link->stopped.isEmpty())
        text += QStringLiteral("  ") + stoppedSentence(*state.link);
    return text;
}
}

SyncRounds::SyncRounds(const Options &options, std::shared_ptr<OfficeStore> store, const sync::ServerAccount &account, const sync::ExchangeOptions &how)
    : m_options(options), m_store(std::move(store)), m_service(m_store, account, how)
{
    connect(&m_service, &sync::SyncService::exchanged, this, &SyncRounds::told);
    connect(&m_service, &sync::SyncService::failed, this, &SyncRounds::failed);
    connect(&m_store->engine(), &StoreEngine::changed, this, &SyncRounds::look);
}

Report SyncRounds::run()
{
    Interrupt interrupt;
    connect(&interrupt, &Interrupt::asked, this, &QCoreApplication::quit);
    m_service.start();
    QCoreApplication::exec(); // the only one: a verb runs before any other
    m_service.stop();
    Report report;
    report.printed = true;
    return report;
}

void SyncRounds::told(const sync::Exchanged &what)
{
    const auto state = sync::syncState(*m_store).result();
    if (!state || !state->link) {
        QCoreApplication::quit(); // cut loose meanwhile
        return;
    }
    const bool news = isNews(what) || !std::exchange(m_begun, true) || state->link->stopped != m_stopped || !m_failure.isEmpty();
    m_stopped = state->link->stopped;
    m_failure.clear();
    if (!news)
        return;
    Report report;
    QJsonObject result = stateJson(*state);
    const QJsonObject done = exchangedJson(what);
    for (auto entry = done.begin(); entry != done.end(); ++entry)
        result.insert(entry.key(), *entry);
    report.result = result;
    report.lines = line(what, *state, m_store->utcOffsetMinutes());
    printLine(report, m_options.json, m_options.store);
}

void SyncRounds::failed(const Error &error)
{
    if (std::exchange(m_failure, codeText(error.code)) != codeText(error.code))
        printLine(Report::failed(error), m_options.json, m_options.store);
}

void SyncRounds::look()
{
    const auto state = sync::syncState(*m_store).result();
    if (state && std::exchange(m_pending, state->pending) < state->pending)
        m_service.hurry();
}

}
