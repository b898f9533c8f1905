// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace congso {

/// Calls \a take with the result of \a future in the thread of \a context, and never after \a context is gone.
/// QFuture::then(context, …) of Qt 6.4 asserts when its context dies before the result arrives, which is what
/// happens whenever a page is closed while it loads; a watcher that belongs to the context has no such gap.
/// A future that ends without a result (the store was closed) calls nothing.
template <class T, class Take>
void onResult(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}

}
