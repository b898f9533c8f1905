// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importer.h"

#include <QWidget>

class QTableWidget;

namespace congso {

class Banner;
class Button;
class JobModel;

/// What this person has imported so far; each can be taken back as one.
class PastImports : public QWidget
{
    Q_OBJECT

public:
    PastImports(Office &office, JobModel *jobs, QWidget *parent = nullptr);
    ~PastImports() override;

    void load();
    /// Without asking, for who was asked.
    void takeBack(const QUuid &import, const QString &reason);
    /// The unfinished one of this file, if any: it goes on from where it was stopped.
    const importing::PastImport *unfinished(importing::ImportKind kind, const QString &fileName) const;

Q_SIGNALS:
    void loaded();
    void messageShown(const QString &message);

private:
    void show(const QList<importing::PastImport> &imports);
    void ask();
    void updateButtons();
    const importing::PastImport *chosen() const;

    Office &m_office;
    JobModel *m_jobs;
    QList<importing::PastImport> m_imports;
    QTableWidget *m_table;
    Button *m_takeBack;
    Banner *m_banner;
    std::stop_source m_stop;
    bool m_busy = false;
};

/// "People, posts and accounts": what a table of this kind is called.
QString importKindName(importing::ImportKind kind);

}
