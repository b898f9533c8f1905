// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/readingjob.h"

#include "ui/shell/jobmodel.h"

#include <QTimer>

namespace congso {

namespace {
constexpr int shownAfterMs = 1000; ///< one short letter is read sooner and says nothing
}

ReadingJob::ReadingJob(SearchUpkeep &upkeep, JobModel &jobs, QObject *parent)
    : QObject(parent), m_upkeep(upkeep), m_jobs(jobs), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(shownAfterMs);
    connect(m_soon, &QTimer::timeout, this, &ReadingJob::show);
    connect(&m_upkeep, &SearchUpkeep::readingChanged, this, &ReadingJob::follow);
    follow();
}

void ReadingJob::follow()
{
    const UpkeepState &state = m_upkeep.reading();
    if (state.reading) {
        m_reading = true;
        m_failed = state.failed;
        if (m_job != 0)
            m_jobs.setProgress(m_job, state.done, state.total);
        else if (!m_soon->isActive())
            m_soon->start();
    } else if (std::exchange(m_reading, false)) {
        m_failed = state.failed;
        settle();
    }
}

void ReadingJob::show()
{
    if (!m_reading)
        return;
    m_job = m_jobs.begin(tr("Reading files for the search"), [this] { m_upkeep.pause(); });
    follow();
}

void ReadingJob::settle()
{
    m_soon->stop();
    const bool paused = m_upkeep.reading().paused;
    if (m_job == 0 && (paused || m_failed > 0))
        m_job = m_jobs.begin(tr("Reading files for the search"));
    const qint64 job = std::exchange(m_job, 0);
    if (paused)
        m_jobs.halt(job, tr("Stopped. What was not read is not found by its contents."), [this] { m_upkeep.resume(); });
    else if (m_failed > 0)
        m_jobs.fail(job, tr("%n file(s) could not be read and are not found by their contents.", nullptr, int(m_failed)), [this] { m_upkeep.readAgain(); });
    else
        m_jobs.end(job);
}

}
