// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/jobmodel.h"

#include <QFrame>

class QProgressBar;
class QVBoxLayout;

namespace congso {

class Button;
class ElidedLabel;

/// The list of running, stopped and failed jobs above the status line, with cancel and retry.
class JobList : public QFrame
{
    Q_OBJECT

public:
    explicit JobList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    /// Opens with its lower right corner at \a anchor (global).
    void openAt(const QPoint &anchor);
    int running() const;
    int failed() const;

Q_SIGNALS:
    void cancelRequested(qint64 job);
    void retryRequested(qint64 job);
    void countsChanged(int running, int failed);

private:
    /// Buttons stay where they are while a job goes on, so that a press that began on one ends on it.
    struct Row
    {
        QWidget *widget;
        ElidedLabel *title;
        ElidedLabel *note;
        QProgressBar *bar;
        Button *cancel;
        Button *retry;
    };
    void rebuild();
    void follow(const QModelIndex &first, const QModelIndex &last);
    Row makeRow();
    void fill(const Row &row, const QModelIndex &index);
    qint64 jobOf(const QWidget *widget) const;
    int count(JobStateKind state) const;

    QAbstractItemModel *m_model = nullptr;
    QList<Row> m_shown;
    ElidedLabel *m_nothing;
    QVBoxLayout *m_column;
};

}
