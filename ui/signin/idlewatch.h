// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QSettings;

namespace congso {

/// Minutes without a key or a movement of the mouse in this program before it locks; 0: never.
int lockMinutes(const QSettings &settings);
void setLockMinutes(QSettings &settings, int minutes);

/// Tells when nobody has touched the program for a while.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    void setMinutes(int minutes);
    QTimer *timer() { return &m_timer; } ///< tests end the wait themselves

Q_SIGNALS:
    void idled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

}
