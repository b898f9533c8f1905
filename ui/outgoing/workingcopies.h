// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drafting/workingcopy.h"

#include <QFileSystemWatcher>
#include <QHash>

#include <memory>

class QTimer;

namespace congso {

/// Drafts that their person edits with a word processor of the own: copies that are watched, each save of which becomes a
/// version. A save that cannot be recorded stays in the copy, and is found again when the draft is next opened.
class WorkingCopies final : public QObject
{
    Q_OBJECT

public:
    /// \a folder: where the copies lie, of this person and session; empty when there is none.
    WorkingCopies(Office &office, const QString &folder, QObject *parent = nullptr);
    ~WorkingCopies() override;

    /// Makes the copy, or takes up the one that is there, and gives it to the program that the system has for its kind.
    void edit(const SubjectId &draft, const DraftFile &file);
    bool isOpen(const SubjectId &draft) const { return m_edits.contains(draft); }
    /// Records what a conflict has held back, as the version after the other person's.
    void saveOver(const SubjectId &draft);

Q_SIGNALS:
    void opened(const congso::SubjectId &draft, const QString &name);
    void saved(const congso::SubjectId &draft, int version);
    /// \a person has made \a version meanwhile; the copy is not recorded until saveOver().
    void conflicted(const congso::SubjectId &draft, int version, const congso::PersonId &person);
    void failed(const congso::SubjectId &draft, const congso::Error &error);

private:
    struct Edit
    {
        drafting::WorkingCopy copy;
        QTimer *timer = nullptr;
        int waits = 0;       ///< while a program is in the middle of writing
        bool saving = false;
        bool again = false;  ///< written to while it was being saved
    };
    void take(const drafting::WorkingCopy &copy);
    void look(const QString &path);
    void watch(const Edit &edit);
    void save(const SubjectId &draft, bool over);
    void took(const SubjectId &draft, const Result<drafting::CopySaved> &saved);

    Office &m_office;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QHash<SubjectId, Edit> m_edits;
};

}
