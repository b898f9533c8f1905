// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakedesk.h"

#include "app/reading/filereader.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/shell/jobmodel.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace congso {

namespace {

constexpr int followMs = 700;
const QLatin1String watchedOrigin("watch");
constexpr int lookAgainMs = 30'000;

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QFileInfoList entries = QDir(path).entryInfoList(QDir::Files, QDir::Name | QDir::LocaleAware);
        for (const QFileInfo &entry : entries)
            files << entry.absoluteFilePath();
    }
    files.removeDuplicates();
    return files;
}

}

IntakeDesk::IntakeDesk(Office &office, FileReader &reader, QObject *parent)
    : QObject(parent), m_office(office), m_reader(reader)
{
    m_follow.setInterval(followMs);
    connect(&m_follow, &QTimer::timeout, this, &IntakeDesk::reload);
    m_elsewhere.setSingleShot(true);
    connect(&m_elsewhere, &QTimer::timeout, this, [this] {
        m_elsewhere.setInterval(lookAgainMs);
        if (!m_halted)
            read();
    });
    connect(&m_office, &Office::changed, this, &IntakeDesk::reload);
}

IntakeDesk::~IntakeDesk()
{
    m_stop.request_stop();
}

void IntakeDesk::offer(const QStringList &paths, const QString &origin)
{
    QStringList files = filesOf(paths);
    for (const incoming::StageRequest &pending : std::as_const(m_pending)) {
        for (const QString &path : pending.paths)
            files.removeAll(path);
    }
    if (files.isEmpty())
        return;
    const auto open = std::find_if(m_pending.begin(), m_pending.end(), [](const incoming::StageRequest &one) { return one.origin == watchedOrigin; });
    if (origin == watchedOrigin && open != m_pending.end()) {
        open->paths << files;
    } else {
        incoming::StageRequest request;
        request.paths = files;
        request.origin = origin;
        m_pending << request;
    }
    Q_EMIT questionChanged();
}

incoming::StageRequest IntakeDesk::takePending(const QStringList &paths)
{
    incoming::StageRequest request = m_pending.first();
    QStringList rest;
    for (const QString &path : std::as_const(request.paths)) {
        if (!paths.isEmpty() && !paths.contains(path))
            rest << path;
    }
    if (rest.isEmpty())
        m_pending.removeFirst();
    else
        m_pending.first().paths = rest;
    for (const QString &path : std::as_const(rest))
        request.paths.removeAll(path);
    return request;
}

void IntakeDesk::answer(const QString &secrecy, bool separate, const QStringList &paths)
{
    if (m_pending.isEmpty())
        return;
    incoming::StageRequest request = takePending(paths);
    request.secrecy = secrecy;
    Q_EMIT questionChanged();
    if (!separate) {
        stage(request);
        return;
    }
    for (const QString &path : std::as_const(request.paths)) {
        incoming::StageRequest one = request;
        one.paths = {path};
        stage(one);
    }
}

void IntakeDesk::putOff(const QStringList &paths)
{
    if (m_pending.isEmpty())
        return;
    Q_EMIT left(takePending(paths).paths);
    Q_EMIT questionChanged();
}

void IntakeDesk::stage(const incoming::StageRequest &request)
{
    const qint64 job = m_jobs ? m_jobs->begin(tr("Taking in %n file(s)", nullptr, int(request.paths.size()))) : 0;
    onResult(incoming::stage(m_office, request), this, [this, job, request](const Result<QList<StagedLetter>> &letters) {
        if (m_jobs)
            m_jobs->end(job); // what could not be taken in stands in the list of letters, with its retry
        takeStaged(request, letters);
    });
}

void IntakeDesk::takeStaged(const incoming::StageRequest &request, const Result<QList<StagedLetter>> &letters)
{
    if (!letters) {
        Q_EMIT left(request.paths);
        if (letters.error().code == ErrorCode::RuleSecret) {
            Q_EMIT secretRefused(letters.error(), request.paths);
            return;
        }
        m_model.addRefused(request, letters.error());
        Q_EMIT failed(letters.error());
        return;
    }
    QList<qint64> ids;
    for (const StagedLetter &letter : *letters)
        ids << letter.id;
    reload();
    read();
    Q_EMIT staged(ids, request.paths);
}

void IntakeDesk::reload()
{
    const int generation = ++m_generation;
    onResult(incoming::letters(m_office), this, [this, generation](const Result<QList<StagedLetter>> &letters) {
        if (generation < m_shownGeneration)
            return;
        m_shownGeneration = generation;
        if (!letters) {
            Q_EMIT failed(letters.error());
            return;
        }
        m_model.setToday(m_office.today(), m_office.store().utcOffsetMinutes());
        m_model.setLetters(*letters);
        const bool waiting = std::any_of(letters->begin(), letters->end(), [](const StagedLetter &letter) {
            return letter.state == StagedState::Waiting;
        });
        if (waiting && !m_reading && !m_halted)
            read();
        const bool elsewhere = std::any_of(letters->begin(), letters->end(), [](const StagedLetter &letter) {
            return letter.state == StagedState::Reading;
        });
        if (elsewhere && !m_reading && !m_elsewhere.isActive())
            m_elsewhere.start();
        tellReading();
        Q_EMIT reloaded();
    });
}

void IntakeDesk::read()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_halted = false;
    m_readAgain = false;
    m_follow.start();
    m_toRead = 0;
    if (m_jobs)
        m_readingJob = m_jobs->begin(tr("Reading letters"), [this] {
            m_halted = true;
            m_stop.request_stop();
        });
    onResult(incoming::readWaiting(m_office, m_reader, m_stop.get_token()), this, [this](const Outcome &outcome) {
        endReading(outcome);
    });
}

void IntakeDesk::endReading(const Outcome &outcome)
{
    m_reading = false;
    m_follow.stop();
    const bool cancelled = !outcome && outcome.error().code == ErrorCode::Cancelled;
    if (m_stop.stop_requested())
        m_stop = std::stop_source();
    if (m_jobs && m_halted)
        m_jobs->halt(m_readingJob, tr("Stopped. What was not read yet waits in the list."), [this] { read(); });
    else if (m_jobs && (outcome || cancelled))
        m_jobs->end(m_readingJob);
    else if (m_jobs)
        m_jobs->fail(m_readingJob, ErrorWords::sentence(outcome.error()), [this] { read(); });
    if (!outcome && !cancelled)
        Q_EMIT failed(outcome.error());
    if (m_readAgain && !m_halted)
        read();
    else if (outcome || m_halted) // what was begun waits again
        reload();
}

void IntakeDesk::tellReading()
{
    if (!m_reading || !m_jobs)
        return;
    const QList<StagedLetter> &letters = m_model.letters();
    const int left = int(std::count_if(letters.begin(), letters.end(), [](const StagedLetter &letter) {
        return letter.state == StagedState::Waiting || letter.state == StagedState::Reading;
    }));
    m_toRead = std::max(m_toRead, left);
    m_jobs->setProgress(m_readingJob, m_toRead - left, m_toRead);
}

void IntakeDesk::afterChange(const Outcome &outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
    reload();
}

void IntakeDesk::join(const QList<qint64> &letters)
{
    onResult(incoming::join(m_office, letters), this, [this](const Outcome &outcome) { afterChange(outcome); });
}

void IntakeDesk::split(qint64 file)
{
    onResult(incoming::split(m_office, file), this, [this](const Outcome &outcome) { afterChange(outcome); });
}

void IntakeDesk::reorder(qint64 letter, const QList<qint64> &files)
{
    onResult(incoming::reorder(m_office, letter, files), this, [this](const Outcome &outcome) { afterChange(outcome); });
}

void IntakeDesk::discard(qint64 letter)
{
    if (letter < 0) {
        m_model.dropRefused(letter);
        Q_EMIT reloaded();
        return;
    }
    onResult(incoming::discard(m_office, letter), this, [this](const Outcome &outcome) { afterChange(outcome); });
}

void IntakeDesk::retry(qint64 id)
{
    if (const std::optional<RefusedIntake> refused = m_model.refused(id)) {
        m_model.dropRefused(id);
        offer(refused->request.paths, refused->request.origin);
        return;
    }
    onResult(incoming::retry(m_office, id), this, [this](const Outcome &outcome) {
        afterChange(outcome);
        read();
    });
}

}
