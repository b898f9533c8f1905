// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace congso::testing {

/// What a power cut takes of that which was not synced.
enum class PowerCut {
    Nothing,  ///< everything done until then is on disk
    Unsynced, ///< contents not followed by a sync of the file, names not followed by one of the folder
    Contents, ///< only the contents: names are there, the bytes are those of the last sync
    Names,    ///< only the names: a file that can still be found is whole
};

/// The ordered log of all that FileCalls and an SQLite VFS do to the disk. It fails a chosen one of these calls, and
/// makes the disk as a power cut after any of them leaves it. Folders are made, never renamed or removed. May be
/// recorded into from several threads.
class IoLog
{
public:
    struct Call
    {
        enum class Kind { Create, Write, Truncate, SyncFile, MakeFolder, Move, Remove, SyncFolder };
        Kind kind = Kind::Create;
        QString path;      ///< absolute
        QString to;        ///< Move: the new path; SyncFile: "named" when the name is synced too
        qint64 offset = 0; ///< Write; Truncate: the new size
        QByteArray data;   ///< Write
    };

    IoLog();
    ~IoLog();

    /// To be asked before each call. False: the call must fail and do nothing; it is not in the log then.
    bool record(Call call);

    /// The \a n-th call from now (1 is the next) fails, \a forGood all after it too.
    void failAt(int n, bool forGood = false);
    /// None fails.
    void never();
    /// Whether the chosen call was reached.
    bool hasFailed() const;

    /// Forgets the calls and what was adopted.
    void clear();
    /// What lies in \a folder now is on disk and synced; the log begins after it.
    void adopt(const QString &folder);
    int count() const;
    /// One line a call, for the message of a failed test.
    QString describe() const;

    /// Makes \a target what is found of \a folder after the first \a calls calls and a power cut.
    void replay(int calls, const QString &folder, const QString &target, PowerCut cut) const;
    void replay(int calls, const QString &folder, const QString &target, bool onlySynced) const
    {
        replay(calls, folder, target, onlySynced ? PowerCut::Unsynced : PowerCut::Nothing);
    }

private:
    struct Node
    {
        bool folder = false;
        QByteArray content;
        QByteArray synced;
    };
    /// By path, so that a folder comes before what is in it.
    using Names = std::map<QString, std::shared_ptr<Node>>;
    struct Disk
    {
        Names now;
        Names synced;
    };
    static Disk copyOf(const Disk &disk);
    static void apply(const Call &call, Disk *disk);

    Disk m_start;
    std::vector<Call> m_calls;
    int m_next = 0; ///< calls asked for since failAt()
    int m_failing = 0;
    bool m_forGood = false;
    bool m_failed = false;
    mutable std::mutex m_mutex;
};

}
