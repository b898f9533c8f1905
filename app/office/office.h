// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officestore.h"
#include "db/types/command.h"

#include <QFuture>
#include <QList>
#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace congso {

class ReadTransaction;
class WriteTransaction;

/// What has changed in the store since the last word, whoever changed it.
struct ChangeSet
{
    bool everything = false; ///< more than a thousand subjects, or not told which
    QList<SubjectId> subjects;
};

/// The office as one signed-in person sees it: the one door to every use case. Made by OfficeStore::signIn.
/// Calls return at once; results arrive through the future, in order of the calls for those that write.
class Office : public QObject, public std::enable_shared_from_this<Office>
{
    Q_OBJECT
public:
    Office(std::shared_ptr<OfficeStore> store, Identity identity);
    ~Office() override;

    /// Who is signed in, with the posts held at sign-in or after the last change of them.
    Identity identity() const;
    OfficeStore &store() const { return *m_store; }

    /// Decides by the rules and records. On success the receipt's events are durable. Refusals are
    /// rule.* or usage.* and change nothing; store.* mean that nothing was recorded either.
    QFuture<Result<Receipt>> perform(const Command &command);

    /// The same for many: one transaction per 500 commands, each command on its own savepoint. A command
    /// whose id is already recorded returns its first receipt, so a run that was cut off can be repeated.
    QFuture<Result<QList<Result<Receipt>>>> performMany(const QList<Command> &commands, std::stop_token stop = {});

    /// Takes back the last act on \a subject, when it was this person's and nothing came after it.
    QFuture<Result<Receipt>> undo(const SubjectId &subject);

    /// Every action of the workflow on this document, and why not where it is not allowed now.
    /// \a area is the subject's: "incoming", "casefile", "handover" …
    QFuture<Result<QList<ActionState>>> actions(const SubjectId &subject, const QByteArray &area = "incoming");

    /// A new command of \a action with an id of its own.
    Command command(const QByteArray &action, const SubjectId &subject = {}, const QJsonObject &fields = {}) const;

    QDate today() const; ///< on the clock, in the zone of Việt Nam (+07:00)
    qint64 now() const;

Q_SIGNALS:
    void changed(const congso::ChangeSet &changes);

private:
    void follow(const ChangeSet &changes);
    std::shared_ptr<OfficeStore> m_store;
    mutable QMutex m_mutex;
    Identity m_identity; ///< work behind asks too
};

}
