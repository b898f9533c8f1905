// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

namespace congso {

/// For a shared_ptr to a QObject: the last reference may go on a pool's thread, inside a future that is being let
/// go of; timers and connections want to end on the object's own.
struct DeleteInItsThread
{
    void operator()(QObject *object) const
    {
        if (object->thread() == QThread::currentThread())
            delete object;
        else
            object->deleteLater();
    }
};

}
