// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QPointer>
#include <QWidget>

namespace congso {

class Banner;
class Button;
class LabelledField;
class PasswordEdit;
class SignInDelay;

/// Lies over a window while its person is away. Nothing of the window can be read, reached by keys or
/// found by a screen reader; everything typed in it stays where it is.
///
///     auto *lock = new LockScreen(window);
///     connect(idle, &IdleWatch::idled, lock, [=] { window->settle(); lock->lock(store, identity); });
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(QWidget *window);
    ~LockScreen() override;

    void lock(std::shared_ptr<OfficeStore> store, const Identity &identity);
    bool locked() const { return m_store != nullptr; }
    /// Shows the window again; what a right password does.
    void unlock();

Q_SIGNALS:
    void unlocked();
    void switchPersonRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void offerOthers();
    void hideContents();
    void showContents();
    void ask();
    void take(const Outcome &outcome);
    bool belongsHere(const QObject *object) const;

    std::shared_ptr<OfficeStore> m_store;
    QString m_login;
    bool m_open = false;
    QString m_title;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focusBefore;
    class Avatar *m_avatar = nullptr;
    class ElidedLabel *m_name = nullptr;
    LabelledField *m_passwordField = nullptr;
    PasswordEdit *m_password = nullptr;
    Button *m_enter = nullptr;
    Button *m_other = nullptr;
    Banner *m_banner = nullptr;
    SignInDelay *m_delay = nullptr;
    bool m_asking = false;
};

}
