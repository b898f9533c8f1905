// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drafting/workingcopy.h"

#include <QFileSystemWatcher>
#include <QHash>

class QTimer;

namespace congso {

class DirectoryWatch;

/// Drafts that their person edits with a word processor of the own: copies that are watched, each save of which becomes a
/// version. A save that cannot be recorded stays in the copy; what an earlier time left there is found by takeUp().
class WorkingCopies final : public QObject
{
    Q_OBJECT

public:
    /// How it stands with a copy.
    struct Standing
    {
        enum class State { None, Open, Recorded, Conflict, Failed };
        State state = State::None;
        QString name;
        QString path;
        int version = 0;  ///< Recorded; Conflict: the other person's
        PersonId person;  ///< Conflict
        Error error;      ///< Failed
    };

    /// \a folder: where the copies lie, of this person alone; it outlasts the session, as what was saved there has to.
    WorkingCopies(Office &office, const QString &folder, QObject *parent = nullptr);
    ~WorkingCopies() override;

    /// The folder of the person who is signed in.
    static QString folderOf(const Office &office);
    /// Records what a program that was killed left, watches what is open still, and takes the other copies away.
    void takeUp();
    /// Makes the copy, or takes up the one that is there, and gives it to the program that the system has for its kind.
    void edit(const SubjectId &draft, const DraftFile &file);
    Standing standing(const SubjectId &draft) const;
    /// What there is to say of it; empty: nothing.
    static QString sentence(const Standing &standing, const DirectoryWatch &directory);
    /// Records what a conflict has held back, as the version after the other person's.
    void saveOver(const SubjectId &draft);

Q_SIGNALS:
    /// It stands otherwise with the copy of \a draft.
    void changed(const congso::SubjectId &draft);

private:
    struct Edit
    {
        drafting::WorkingCopy copy;
        QTimer *timer = nullptr;
        int waits = 0;       ///< while a program is in the middle of writing
        bool saving = false;
        bool again = false;  ///< written to while it was being saved
        bool left = false;   ///< of an earlier time: goes once it is recorded
    };
    Edit &take(const drafting::WorkingCopy &copy);
    void open(const drafting::WorkingCopy &copy);
    void look(const QString &path);
    void watch(const Edit &edit);
    void save(const SubjectId &draft, bool over);
    void took(const SubjectId &draft, const Result<drafting::CopySaved> &saved);
    void stand(const SubjectId &draft, const Standing &standing);

    Office &m_office;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QHash<SubjectId, Edit> m_edits;
    QHash<SubjectId, Standing> m_standings;
};

}
