// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/rules/merge.h"
#include "app/sync/conflictfiles.h"
#include "db/store/linked.h"
#include "db/store/serverfiles.h"

namespace congso::sync {

/// How a store stands with its server, as it is written down in the store: also without any connection.
struct SyncState
{
    std::optional<Link> link;     ///< nothing: the store is its own authority
    bool cutLoose = false;        ///< it was linked, and can be again
    qint64 pending = 0;           ///< acts that wait to be sent
    qint64 conflicts = 0;         ///< open ones
    qint64 histories = 0;         ///< subjects that are still to be fetched
    qint64 openWork = 0;          ///< of them: on which something waits for this person
    qint64 documents = 0;         ///< incoming and outgoing documents and case files that are here
    qint64 othersWaiting = 0;     ///< acts of others that the server does not have and their authors have not sent
    QStringList waitingFor;       ///< whose they are, the author of the first one first
    qint64 uponOthers = 0;        ///< of the pending: acts that build upon them
    serverfiles::Standing files;
    bool fileWanted = false;      ///< a person waits for one of them
    qint64 vanishingAsked = 0;    ///< documents that go once a person has agreed
    qint64 vanishingKept = 0;     ///< that stay for the unsent work on them
};
QFuture<Result<SyncState>> syncState(OfficeStore &store);

/// An act that waits to be sent.
struct PendingItem
{
    BatchId batch;
    SubjectId subject;
    QString label;       ///< number, notation and abstract of the document; empty where it is no document or not readable
    QString book;        ///< what the register is called, where the act is about one
    QByteArray kind;     ///< the act, as the workflow names it
    qint64 at = 0;
    bool sent = false;   ///< handed over, the answer never came: it may have been taken
    bool number = false; ///< it asks for a number, and not for one that was reserved
    bool uponOthers = false; ///< the server has lost what others did before it, and gets that from them first
    QStringList texts;   ///< what was typed in it
    QList<Event> events; ///< what it does, in order
};
/// In the order they were made, which is the order of sending.
QFuture<Result<QList<PendingItem>>> pendingItems(Office &office);

/// An act that does not fit what others did, both sides.
struct ConflictItem
{
    qint64 id = 0;
    SubjectId subject;
    QString label;
    QString book;               ///< what the register is called, where the act is about one
    QByteArray kind;
    qint64 at = 0;
    qint64 foundAt = 0;
    QString why;                ///< code of the refusal, "rule.stale"
    QVariantMap whyArgs;
    QList<rules::Clash> clashes; ///< field by field, where fields were changed on both sides
    QStringList texts;          ///< what this person had typed
    QList<ConflictFile> files;  ///< that the act names, as far as they are here
    QList<Event> mine;          ///< the act's events as they were decided, without order or stamp
    QList<Event> theirs;        ///< what was recorded on the subject since the act was made, and what the server has lost of it
    bool lost = false;          ///< the subject may not be read any more: what was done there since is not told
    QHash<QString, QString> labels; ///< of documents that either side names, by id
    bool again = true;          ///< it can be recorded once more; what was only sent again after a restore cannot
    QString settled;            ///< "mine", "theirs"; "lost": nothing of this person's, but what is not waited for any more; empty: open
};
QFuture<Result<QList<ConflictItem>>> conflicts(Office &office, bool settledToo = false);

/// A document that goes from this PC once its person has agreed.
struct VanishingItem
{
    SubjectId subject;
    QString label; ///< empty where it may not be read any more
};
QFuture<Result<QList<VanishingItem>>> vanishingItems(OfficeStore &store);

enum class Keep { Mine, Theirs };
/// Settles a conflict: \a Mine records the act upon what others did, where the rules allow it (their refusal otherwise, and
/// it stays open); \a Theirs leaves everything as it is. What was typed stays readable either way; files of it that nothing
/// else names go from the disk with \a Theirs.
QFuture<Result<std::monostate>> resolve(Office &office, qint64 conflict, Keep keep);

/// What others did and the server has lost is waited for no longer: this person's acts upon it are decided again against how
/// things stand, and those that do not fit any more become conflicts. Nothing is lost: what others did stays readable among the
/// conflicts, and comes as usual once they send it. Returns how many acts of others were set aside.
QFuture<Result<int>> waitNoLonger(OfficeStore &store);

/// Agrees that documents which may not be seen any more go from this PC.
QFuture<Result<std::monostate>> agreeToVanishing(OfficeStore &store);
/// The file is fetched before all others.
QFuture<Result<std::monostate>> wantFile(OfficeStore &store, const QString &hash);

}
