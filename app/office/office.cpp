// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/office.h"

#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "db/store/directoryqueries.h"
#include "db/store/hashing.h"
#include "db/types/clock.h"

#include <QDateTime>
#include <QFutureWatcher>

namespace congso {

namespace {
constexpr int commandsPerTransaction = 500;
}

Office::Office(std::shared_ptr<OfficeStore> store, Identity identity) : m_store(std::move(store)), m_identity(std::move(identity))
{
    connect(&m_store->engine(), &StoreEngine::changed, this, &Office::follow, Qt::QueuedConnection);
}

Office::~Office() = default;

Identity Office::identity() const
{
    const QMutexLocker lock(&m_mutex);
    return m_identity;
}

void Office::follow(const ChangeSet &changes)
{
    auto *watcher = new QFutureWatcher<Result<Identity>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, changes] {
        watcher->deleteLater();
        if (const Result<Identity> identity = watcher->result()) {
            const QMutexLocker lock(&m_mutex);
            m_identity = *identity;
        }
        Q_EMIT changed(changes);
    });
    watcher->setFuture(m_store->engine().read<Identity>([person = identity().person.id, store = m_store.get()](Connection &connection) -> Result<Identity> {
        store->setUtcOffsetMinutes(directoryqueries::agency(connection).utcOffsetMinutes);
        return identityNow(connection, person);
    }));
}

QFuture<Result<Receipt>> Office::perform(const Command &command)
{
    const Performer performer(*m_store, identity().person.id);
    return m_store->engine().write<Receipt>([performer, command](Writing &writing) { return performer.perform(writing, command); });
}

QFuture<Result<QList<Result<Receipt>>>> Office::performMany(const QList<Command> &commands, std::stop_token stop)
{
    const Performer performer(*m_store, identity().person.id);
    StoreEngine *engine = &m_store->engine();
    using Receipts = QList<Result<Receipt>>;
    return QtConcurrent::run([store = m_store, engine, performer, commands, stop]() -> Result<Receipts> {
        Receipts all;
        for (qsizetype from = 0; from < commands.size(); from += commandsPerTransaction) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {{QStringLiteral("done"), all.size()}});
            const QList<Command> part = commands.mid(from, commandsPerTransaction);
            auto done = engine->write<Receipts>([performer, part](Writing &writing) -> Result<Receipts> {
                Receipts receipts;
                for (const Command &command : part) {
                    Savepoint savepoint(writing.connection);
                    receipts << performer.perform(writing, command);
                    if (receipts.last())
                        savepoint.release();
                    else
                        writing.journal.forget();
                }
                return receipts;
            }).result();
            if (!done)
                return done;
            all << *done;
        }
        return all;
    });
}

QFuture<Result<Receipt>> Office::undo(const SubjectId &subject)
{
    const Performer performer(*m_store, identity().person.id);
    const Command undo = command("incoming.undone", subject);
    return m_store->engine().write<Receipt>([performer, undo](Writing &writing) { return performer.undo(writing, undo); });
}

QFuture<Result<QList<ActionState>>> Office::actions(const SubjectId &subject, const QByteArray &area)
{
    const Performer performer(*m_store, identity().person.id);
    return m_store->engine().read<QList<ActionState>>([performer, subject, area](Connection &connection) { return performer.actions(connection, subject, area); });
}

Command Office::command(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields) const
{
    Command command;
    command.id = uuid7(now(), randomBytes(10));
    command.action = action;
    command.subject = subject;
    command.fields = fields;
    return command;
}

qint64 Office::now() const
{
    return m_store->services().clock->now();
}

QDate Office::today() const
{
    return QDateTime::fromMSecsSinceEpoch(now(), Qt::OffsetFromUTC, m_store->utcOffsetMinutes() * 60).date();
}

}
