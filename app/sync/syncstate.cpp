// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncstate.h"

#include "app/office/commandjson.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "app/sync/settling.h"
#include "app/sync/typedtexts.h"
#include "db/store/directoryqueries.h"
#include "db/store/erasure.h"
#include "db/store/lostacts.h"
#include "db/store/outgoingqueries.h"
#include "db/store/pending.h"
#include "db/store/transaction.h"

#include <QJsonDocument>
#include <QSet>

namespace congso::sync {

namespace {
/// Ids of other documents in a payload, wherever they stand.
void collectDocuments(const QJsonValue &value, const QString &key, QSet<QString> &ids)
{
    if (value.isString() && (key == QLatin1String("document") || key == QLatin1String("documents")))
        ids.insert(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        collectDocuments(entry, key, ids);
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        collectDocuments(*entry, entry.key(), ids);
}

QHash<QString, QString> labelsOf(Connection &connection, Journal &journal, qint64 person, const QList<Event> &events)
{
    QSet<QString> ids;
    for (const Event &event : events)
        collectDocuments(QJsonDocument::fromJson(event.payload).object(), {}, ids);
    QHash<QString, QString> labels;
    for (const QString &id : std::as_const(ids)) {
        const QUuid uuid = QUuid::fromString(id);
        const QString label = uuid.isNull() ? QString() : linked::labelOf(connection, person, journal.rowOf(uuid));
        if (!label.isEmpty())
            labels.insert(id, label);
    }
    return labels;
}

/// What the registers are called.
using Books = QHash<QUuid, QString>;

Books booksOf(Connection &connection)
{
    Books books;
    const QList<Register> registers = directoryqueries::registers(connection);
    for (const Register &one : registers)
        books.insert(one.id.uuid(), one.name);
    const QList<Series> series = outgoingqueries::series(connection);
    for (const Series &one : series)
        books.insert(one.book.id.uuid(), one.book.name);
    return books;
}

QByteArray kindOf(const PendingAct &act, const QByteArray &fallback)
{
    const auto command = commandFromJson(act.command);
    return command ? command->action : fallback;
}

PendingItem itemOf(Connection &connection, Journal &journal, qint64 person, const Books &books, const PendingAct &act)
{
    PendingItem item;
    item.batch = act.batch;
    item.at = act.at;
    item.sent = act.sent;
    item.uponOthers = pending::isMadeUponOthers(connection, act.batch);
    const QList<Event> events = pending::events(connection, act.batch);
    for (const Event &event : events) {
        item.number = item.number || (pending::request(connection, event.arrived) && !pending::holdsNumber(connection, event.arrived));
        item.texts << typedTexts(QJsonDocument::fromJson(event.payload).object());
    }
    if (!events.isEmpty()) {
        item.subject = events.first().body.subject;
        item.label = linked::labelOf(connection, person, journal.rowOf(item.subject.uuid()));
        item.book = books.value(item.subject.uuid());
    }
    item.events = events;
    item.kind = kindOf(act, events.isEmpty() ? QByteArray() : events.first().body.kind);
    return item;
}

/// An event as the conflict keeps it: what was to be done, by whom, in whose name and when.
Event eventOf(const QJsonValue &kept, const PendingAct &act)
{
    const auto command = commandFromJson(act.command);
    Event event;
    event.body.kind = kept[QLatin1String("kind")].toString().toLatin1();
    event.body.subject = SubjectId::fromString(kept[QLatin1String("subject")].toString());
    event.body.actor = act.person;
    event.body.behalf = command ? command->behalf : PersonId();
    event.body.delegation = command ? command->delegation : SubjectId();
    event.body.atAuthor = act.at;
    event.payload = QJsonDocument(kept[QLatin1String("payload")].toObject()).toJson(QJsonDocument::Compact);
    return event;
}

/// Subjects that may not be read any more and are here only for what was not sent.
QSet<SubjectId> goingOf(Connection &connection)
{
    constexpr int most = 1000;
    QSet<SubjectId> going;
    for (const linked::Vanishing how : {linked::Vanishing::Now, linked::Vanishing::Asked, linked::Vanishing::Kept, linked::Vanishing::Told}) {
        const QList<SubjectId> some = linked::vanishing(connection, how, most);
        going.unite(QSet<SubjectId>(some.begin(), some.end()));
    }
    return going;
}

ConflictItem itemOf(Connection &connection, Journal &journal, qint64 person, const Books &books, const StoredConflict &stored, const QSet<SubjectId> &going)
{
    ConflictItem item;
    item.id = stored.id;
    item.subject = stored.subject;
    item.at = stored.act.at;
    item.foundAt = stored.foundAt;
    item.settled = stored.settled;
    item.again = !stored.act.command.isEmpty();
    const QJsonArray mine = QJsonDocument::fromJson(stored.mine).array();
    item.kind = kindOf(stored.act, mine.first()[QLatin1String("kind")].toString().toLatin1());
    for (const QJsonValue &event : mine) {
        item.texts << typedTexts(event[QLatin1String("payload")]);
        item.mine << eventOf(event, stored.act);
    }
    item.files = filesIn(stored.mine);
    const QJsonObject args = QJsonDocument::fromJson(stored.whyArgs).object();
    item.clashes = rules::clashesFromJson(args.value(QLatin1String("clashes")).toArray());
    item.why = stored.why;
    item.whyArgs = args.toVariantMap();
    const qint64 row = journal.rowOf(stored.subject.uuid());
    item.label = linked::labelOf(connection, person, row);
    item.book = books.value(stored.subject.uuid());
    const QList<Event> history = journal.history(row);
    item.lost = stored.base > 0 && (history.isEmpty() || going.contains(stored.subject));
    for (const Event &event : history) {
        if (event.stamp && event.stamp->version > stored.base)
            item.theirs << event;
    }
    item.labels = labelsOf(connection, journal, person, item.mine + item.theirs);
    return item;
}

void tellOthers(Connection &connection, SyncState &state)
{
    const QList<lostacts::WaitingAct> waiting = lostacts::waiting(connection);
    if (waiting.isEmpty())
        return;
    state.othersWaiting = waiting.size();
    QHash<PersonId, QString> names;
    const QList<Person> people = directoryqueries::people(connection);
    for (const Person &person : people)
        names.insert(person.id, person.name);
    for (const lostacts::WaitingAct &act : waiting) {
        const QString name = names.value(act.actor);
        if (!name.isEmpty() && !state.waitingFor.contains(name))
            state.waitingFor << name;
    }
    const QList<PendingAct> acts = pending::all(connection);
    state.uponOthers = std::count_if(acts.begin(), acts.end(), [&connection](const PendingAct &act) { return pending::isMadeUponOthers(connection, act.batch); });
}

/// What was set aside of others, as the reader held it.
QList<ConflictItem> lostItems(Connection &connection, const PersonId &reader)
{
    QList<ConflictItem> items;
    const QList<lostacts::LostAct> lost = lostacts::all(connection);
    for (const lostacts::LostAct &act : lost) {
        if (act.reader != reader)
            continue;
        const EventBody &body = act.events.first().body;
        ConflictItem item;
        item.id = -act.events.first().arrived;
        item.subject = body.subject;
        item.label = act.label;
        item.kind = body.kind;
        item.at = body.atAuthor;
        item.theirs = act.events;
        item.again = false;
        item.settled = QStringLiteral("lost");
        items << item;
    }
    return items;
}
}

QFuture<Result<SyncState>> syncState(OfficeStore &store)
{
    return store.engine().read<SyncState>([](Connection &connection) -> Result<SyncState> {
        const ReadSnapshot snapshot(connection);
        SyncState state;
        state.link = linked::read(connection);
        state.cutLoose = !state.link && linked::cutLoose(connection).has_value();
        state.pending = pending::count(connection);
        state.conflicts = pending::conflictsCount(connection);
        state.histories = linked::wantedHistoriesCount(connection);
        state.openWork = linked::wantedHistoriesCount(connection, linked::Urgency::OpenWork);
        state.documents = state.link ? linked::documentsHere(connection) : 0;
        if (state.link)
            tellOthers(connection, state);
        state.files = serverfiles::standing(connection);
        const auto wanted = serverfiles::next(connection, 2);
        state.fileWanted = wanted.has_value();
        state.vanishingAsked = linked::vanishingCount(connection, linked::Vanishing::Asked);
        state.vanishingKept = linked::vanishingCount(connection, linked::Vanishing::Kept);
        return state;
    });
}

QFuture<Result<QList<PendingItem>>> pendingItems(Office &office)
{
    return office.store().engine().read<QList<PendingItem>>([person = office.identity().person.id](Connection &connection) -> Result<QList<PendingItem>> {
        const SystemClock clock;
        Journal journal(connection, clock);
        const qint64 reader = journal.rowOf(person.uuid());
        const Books books = booksOf(connection);
        QList<PendingItem> items;
        const QList<PendingAct> acts = pending::all(connection);
        for (const PendingAct &act : acts) {
            if (act.person == person)
                items << itemOf(connection, journal, reader, books, act);
        }
        return items;
    });
}

QFuture<Result<QList<ConflictItem>>> conflicts(Office &office, bool settledToo)
{
    return office.store().engine().read<QList<ConflictItem>>([person = office.identity().person.id, settledToo, files = &office.store().engine().files()](Connection &connection) -> Result<QList<ConflictItem>> {
        const SystemClock clock;
        Journal journal(connection, clock);
        const qint64 reader = journal.rowOf(person.uuid());
        const Books books = booksOf(connection);
        QList<ConflictItem> items;
        const QSet<SubjectId> going = goingOf(connection);
        const QList<StoredConflict> all = pending::conflicts(connection, settledToo);
        for (const StoredConflict &one : all) {
            if (one.act.person != person)
                continue;
            items << itemOf(connection, journal, reader, books, one, going);
            items.last().files.removeIf([files](const ConflictFile &file) { return !files->contains(file.hash); });
        }
        const QList<ConflictItem> lost = lostItems(connection, person);
        for (ConflictItem &item : items) {
            for (const ConflictItem &other : lost) {
                if (other.subject == item.subject)
                    item.theirs << other.theirs;
                if (other.subject == item.subject && item.label.isEmpty())
                    item.label = other.label;
            }
        }
        return settledToo ? items + lost : items;
    });
}

QFuture<Result<std::monostate>> resolve(Office &office, qint64 conflict, Keep keep)
{
    OfficeStore *store = &office.store();
    const PersonId person = office.identity().person.id;
    const auto settle = [store, person, conflict, keep](Writing &writing) -> Outcome {
        const QList<StoredConflict> open = pending::conflicts(writing.connection, false);
        const auto found = std::find_if(open.begin(), open.end(), [&](const StoredConflict &one) { return one.id == conflict && one.act.person == person; });
        if (found == open.end())
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), QString::number(conflict)}});
        if (keep == Keep::Mine) {
            if (found->act.command.isEmpty())
                return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QString::fromLatin1(kindOf(found->act, {}))}});
            PendingAct act = found->act;
            act.at = store->services().clock->now();
            act.position = 0;
            const auto recorded = Performer(*store, person).performAgain(writing, act, {}, {}, true);
            if (!recorded)
                return tl::make_unexpected(recorded.error());
            writing.leftToSend = true;
        }
        pending::settleConflict(writing.connection, conflict, keep == Keep::Mine ? QStringLiteral("mine") : QStringLiteral("theirs"),
                                store->services().clock->now());
        const QList<ConflictFile> files = keep == Keep::Theirs ? filesIn(found->mine) : QList<ConflictFile>();
        for (const ConflictFile &file : files)
            erasure::leave(writing.connection, {file.hash});
        return success();
    };
    return store->engine().own<std::monostate>([store, settle](Connection &connection) -> Outcome {
        if (auto settled = store->engine().writeNow<std::monostate>(settle); !settled)
            return settled;
        const QStringList hashes = erasure::leaving(connection);
        for (const QString &hash : hashes)
            serverfiles::release(connection, hash);
        return store->engine().removeLeaving(connection);
    });
}

QFuture<Result<int>> waitNoLonger(OfficeStore &store)
{
    return store.engine().write<int>([&store](Writing &writing) -> Result<int> {
        const auto link = linked::read(writing.connection);
        if (!link)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("problem"), QStringLiteral("unlinked")}});
        const auto settled = setAsideLost(store, writing, link->person);
        writing.leftToSend = settled && pending::count(writing.connection) > 0;
        return settled ? Result<int>(settled->setAside) : tl::make_unexpected(settled.error());
    });
}

QFuture<Result<QList<VanishingItem>>> vanishingItems(OfficeStore &store)
{
    return store.engine().read<QList<VanishingItem>>([](Connection &connection) -> Result<QList<VanishingItem>> {
        constexpr int most = 1000;
        const SystemClock clock;
        Journal journal(connection, clock);
        const auto link = linked::read(connection);
        QList<VanishingItem> items;
        const QList<SubjectId> asked = linked::vanishing(connection, linked::Vanishing::Asked, most);
        for (const SubjectId &subject : asked)
            items << VanishingItem{subject, link ? linked::labelOf(connection, journal.rowOf(link->person.uuid()), journal.rowOf(subject.uuid())) : QString()};
        return items;
    });
}

QFuture<Result<std::monostate>> agreeToVanishing(OfficeStore &store)
{
    return store.engine().write<std::monostate>([](Writing &writing) -> Outcome {
        linked::agreeToVanishing(writing.connection);
        return success();
    });
}

QFuture<Result<std::monostate>> wantFile(OfficeStore &store, const QString &hash)
{
    return store.engine().write<std::monostate>([hash, now = store.services().clock->now()](Writing &writing) -> Outcome {
        serverfiles::want(writing.connection, hash, now);
        return success();
    });
}

}
