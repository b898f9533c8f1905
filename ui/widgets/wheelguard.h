// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace congso {

/// A wheel over a list or a number that one scrolls past must not change it: it scrolls the page, unless the person has
/// gone into the field before. Belongs to the application; MainWindow and the sign-in window make sure that there is one.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    static void install(QObject &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit WheelGuard(QObject *application);
};

}
