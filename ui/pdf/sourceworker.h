// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/pagesource.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace congso {

/// The one thread on which a source is asked: PDFium does one thing at a time anyway, and answers come
/// back in the order of importance. Jobs that are not begun are dropped with the worker; the running
/// one is waited for.
class SourceWorker : public QObject
{
    Q_OBJECT

public:
    enum Priority { Later = 0, Thumbnail = 1, Finding = 2, Nearby = 3, Visible = 4, Pointing = 5 };

    explicit SourceWorker(std::shared_ptr<PageSource> source, QObject *parent = nullptr);
    ~SourceWorker() override;

    const std::shared_ptr<PageSource> &source() const { return m_source; }

    /// Runs \a job(source) on the worker, then \a done(result) here, unless \a context or this worker
    /// has gone by then.
    template <class Job, class Done>
    void ask(Priority priority, QObject *context, Job job, Done done);

private:
    std::shared_ptr<PageSource> m_source;
    std::atomic_bool m_stopped = false;
    QThreadPool m_pool;
};

template <class Job, class Done>
void SourceWorker::ask(Priority priority, QObject *context, Job job, Done done)
{
    // Not QFuture::then(context): in Qt 6.4 that asserts when the context has gone meanwhile.
    const QPointer<QObject> alive(context);
    m_pool.start(
        [this, alive, job = std::move(job), done = std::move(done), source = m_source.get()]() mutable {
            if (m_stopped) {
                return;
            }
            QMetaObject::invokeMethod(
                this,
                [alive, done = std::move(done), value = job(*source)] {
                    if (alive != nullptr) {
                        done(value);
                    }
                },
                Qt::QueuedConnection);
        },
        priority);
}

}
