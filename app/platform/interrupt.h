// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace congso {

/// Tells that the program is to end: Ctrl+C, SIGTERM, the terminal closed. Who asks a second time ends it the hard way.
/// One at a time, on a thread with an event loop.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void asked();

private:
    int m_ends[2] = {-1, -1}; ///< of a pipe: a signal's handler may do little more than write
};

}
