// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QTimer;

namespace congso {

class Button;
class ElidedLabel;

/// "Đã phân công 214/UBND-VHXH · Hoàn tác" for ten seconds in the status line. A new offer takes the
/// place of the old one; a plain message takes none away.
class UndoNotice : public QWidget
{
    Q_OBJECT

public:
    explicit UndoNotice(QWidget *parent = nullptr);

    void offer(const QString &message, std::function<void()> undo);
    void showMessage(const QString &message);
    void clear();
    bool offering() const { return static_cast<bool>(m_undo); }
    QString message() const;
    /// Does what the offer promised; what a shortcut calls. False when nothing is offered.
    bool undo();

    static constexpr int milliseconds = 10000;
    /// The timer that ends an offer: tests end it themselves.
    QTimer *timer() const { return m_timer; }

Q_SIGNALS:
    void offeringChanged(bool offering);

private:
    void end();

    QTimer *m_timer;
    ElidedLabel *m_label;
    Button *m_button;
    std::function<void()> m_undo;
};

}
