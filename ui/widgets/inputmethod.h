// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace congso {

/// Makes the text still being composed (Telex, VNI) part of the field, as if the person had ended the
/// word. Called before every action, page change, lock and close. Actions, PageHost and MainWindow do
/// this themselves; a page calls it only before reading fields at another occasion (a timer).
void commitInputMethod();

/// Remembers what is being composed, for input methods whose own commit() does nothing. Belongs to
/// the application; MainWindow and the sign-in window make sure that there is one.
class InputMethodWatch : public QObject
{
    Q_OBJECT

public:
    static void install(QObject &application);
    void commit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit InputMethodWatch(QObject *application);

    QPointer<QObject> m_target;
    QString m_composed;
};

}
