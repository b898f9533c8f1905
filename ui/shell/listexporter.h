// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QFuture>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <stop_token>

namespace congso {

class JobModel;

/// Takes a list out of the window into a file: asks where (.xlsx, .csv or .pdf), writes it as running work, and says
/// how it ended. Belongs to the page or section whose list it is.
class ListExporter : public QObject
{
    Q_OBJECT

public:
    /// Writes the list to \a file by its ending, away from the window's thread; the rows written.
    using Write = std::function<QFuture<Result<qint64>>(const QString &file, std::stop_token stop)>;

    /// \a jobs null: nowhere listed.
    ListExporter(QWidget *page, JobModel *jobs);
    ~ListExporter() override;

    /// \a title: of the list as it stands on the screen; the file's name is made of it.
    void ask(const QString &title, const Write &write);
    void writeTo(const QString &file, const QString &title, const Write &write);

Q_SIGNALS:
    void messageShown(const QString &message);

private:
    QWidget *m_page;
    QPointer<JobModel> m_jobs;
    std::stop_source m_stop;
};

/// "Chờ xử lý" → "cho-xu-ly": of letters and digits every file system takes.
QString fileNameOf(const QString &title);

}
