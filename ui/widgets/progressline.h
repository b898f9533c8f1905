// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QProgressBar;

namespace congso {

class Button;
class ElidedLabel;

/// Milliseconds since this was called, by a clock that only runs forward.
std::function<qint64()> steadyClock();
/// "12 of 40 · about 2 minutes left"; empty while the total is unknown. \a passed: milliseconds since it began.
QString progressWords(qint64 done, qint64 total, qint64 passed);

/// Long work in one line: what, how many of how many, how much longer, cancel.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    /// \a elapsed: milliseconds of a clock that only runs forward; tests bring their own.
    using Elapsed = std::function<qint64()>;

    explicit ProgressLine(QWidget *parent = nullptr, Elapsed elapsed = {});

    void start(const QString &what, int total); ///< total 0: unknown
    /// \a words in the place of "12 of 40", where what is done is counted otherwise than what is shown.
    void setDone(int done, const QString &words = {});
    void finish();
    bool running() const { return m_running; }
    QString text() const;
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelled();

private:
    void updateText();

    Elapsed m_elapsed;
    ElidedLabel *m_label;
    QProgressBar *m_bar;
    Button *m_cancel;
    QString m_what;
    QString m_words;
    qint64 m_startedAt = 0;
    int m_total = 0;
    int m_done = 0;
    bool m_running = false;
};

}
