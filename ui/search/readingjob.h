// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchupkeep.h"

namespace congso {

class JobModel;

/// Reading behind, in the window's list of running work: how many files of how many, with cancel; what could not be read,
/// and reading that somebody stopped, stay there with a retry. Says no file's name: not everybody may know it.
class ReadingJob : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReadingJob(SearchUpkeep &upkeep, JobModel &jobs, QObject *parent = nullptr);

private:
    void follow();
    void show();
    void settle();

    SearchUpkeep &m_upkeep;
    JobModel &m_jobs;
    QTimer *m_soon;
    qint64 m_job = 0;
    qint64 m_failed = 0; ///< of the stretch at work
    bool m_reading = false;
};

}
