// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QFrame>

namespace congso {

/// What a model of running and failed work answers. The popup needs nothing else of it.
enum JobRole {
    JobTitle = Qt::UserRole + 1, ///< QString "Reading 3 files"
    JobState,                    ///< int of JobStateKind
    JobDone,                     ///< int
    JobTotal,                    ///< int, 0: unknown
    JobNote,                     ///< QString: remaining time, or why it failed
    JobId,                       ///< qint64
    JobCanCancel,                ///< bool
    JobCanRetry,                 ///< bool
};
enum class JobStateKind { Waiting, Running, Failed, Finished };

/// The list of running and failed jobs above the status line, with cancel and retry.
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
    void rebuild();
    QWidget *row(const QModelIndex &index);
    int count(JobStateKind state) const;

    QAbstractItemModel *m_model = nullptr;
    QWidget *m_rows;
};

}
