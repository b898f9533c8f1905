// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/pagesource.h"

#include <QFuture>
#include <QPromise>
#include <QObject>
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
    std::shared_ptr<std::atomic_bool> m_stopped;
    QThreadPool m_pool;
};

template <class Job, class Done>
void SourceWorker::ask(Priority priority, QObject *context, Job job, Done done)
{
    using Value = std::invoke_result_t<Job, PageSource &>;
    QPromise<Value> promise;
    promise.future().then(context, [done = std::move(done)](const Value &value) { done(value); });
    promise.start();
    auto run = [job = std::move(job), promise = std::make_shared<QPromise<Value>>(std::move(promise)),
                source = m_source, stopped = m_stopped] {
        if (*stopped) {
            promise->future().cancel();
        } else {
            promise->addResult(job(*source));
        }
        promise->finish();
    };
    m_pool.start(std::move(run), priority);
}

}
