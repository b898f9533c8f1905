// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QWidget>

namespace congso {

class Button;
class ElidedLabel;
class UndoNotice;

/// The bottom line: state of the office at the left, messages and undo in the middle, running work
/// and the number of documents at the right.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// "Đã đồng bộ 10:42" with a dot in the colour of \a tone; further facts follow in \a details.
    void setState(Tone tone, const QString &text, const QStringList &details = {});
    /// Whether pressing the state leads somewhere.
    void setStateLeads(bool leads);
    void setDocumentCount(qint64 count);
    /// What is being made ready behind, left of the number of documents; empty: nothing.
    void setPreparing(const QString &what);
    /// The button that opens the list of jobs; hidden when both are 0. \a now: the first running one with its count
    /// and remaining time, said instead of the number where only one runs.
    void setJobs(int running, int failed, const QString &now = {});
    UndoNotice *undoNotice() const { return m_undo; }
    QWidget *jobsButton() const;

Q_SIGNALS:
    void jobsPressed();
    void statePressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_dot;
    ElidedLabel *m_state;
    UndoNotice *m_undo;
    Button *m_jobs;
    ElidedLabel *m_preparing;
    ElidedLabel *m_count;
};

}
