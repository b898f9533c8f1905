// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace congso {

class Banner;
struct Error;

/// The wait that wrong passwords bring: its seconds are told in a banner until it is over.
class SignInDelay : public QObject
{
    Q_OBJECT

public:
    explicit SignInDelay(Banner *banner, QObject *parent);

    /// Begins when \a error is of a delay; false when it is another.
    bool begin(const Error &error);
    bool running() const { return m_secondsLeft > 0; }

Q_SIGNALS:
    void begun();
    void over();

private:
    void tell();

    Banner *m_banner;
    QTimer m_second;
    int m_secondsLeft = 0;
};

}
