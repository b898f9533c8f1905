// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drafting/workingcopy.h"

#include <QWidget>

class QListWidget;

namespace congso {

class SectionHeader;

/// What this person wrote in copies of drafts that they may not read any more, and that was never recorded: to be saved
/// somewhere else, or thrown away. Shows itself only where there is something.
class KeptCopies : public QWidget
{
    Q_OBJECT

public:
    /// \a office outlives it.
    explicit KeptCopies(Office &office, QWidget *parent = nullptr);

    /// Where the copies lie; until then there are none.
    void setFolder(const QString &folder);
    void load();
    /// Writes the chosen one to \a file and takes it away here.
    void saveTo(const QString &file);

Q_SIGNALS:
    void messageShown(const QString &message);
    void failed(const congso::Error &error);

private:
    void show(const QList<drafting::KeptCopy> &copies);
    void ask();
    void askDiscard();
    void discard(const drafting::KeptCopy &copy);
    void took(const Outcome &done, const QString &said);

    Office &m_office;
    QString m_folder;
    QList<drafting::KeptCopy> m_copies;
    SectionHeader *m_title;
    QListWidget *m_list;
    int m_generation = 0;
};

}
