// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/generate.h"

#include "app/demo/democlock.h"
#include "app/demo/democontent.h"
#include "app/demo/demooffice.h"
#include "app/directory/directory.h"
#include "app/incoming/registerincoming.h"
#include "app/office/office.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtConcurrentRun>

namespace congso {

namespace {
constexpr int lettersAtOnce = 10'000; ///< so many that each person's acts fill transactions
constexpr int lettersADay = 400;
constexpr qint64 batchMs = qint64(lettersAtOnce / lettersADay) * 86'400'000;
const QString clerk = QStringLiteral("lan.hoang");

struct Batch
{
    QList<DemoLetter> letters;
    QList<SubjectId> documents;
};

/// Runs one kind of act over a batch of letters, each group as the person it belongs to.
class Generator
{
public:
    Generator(OfficeStore &store, DemoClock &clock, quint64 seed) : m_store(store), m_clock(clock), m_seed(seed) {}

    Outcome prepare();
    Result<Generated> run(int documents, const std::stop_token &stop);

private:
    Result<std::shared_ptr<Office>> as(const QString &login);
    QFuture<QList<DemoLetter>> lettersFrom(int from, int end, qint64 at) const;
    Outcome registerAll(Batch &batch);
    Outcome act(const Batch &batch, const std::function<std::optional<QPair<QString, Command>>(const DemoLetter &, const SubjectId &)> &command);

    OfficeStore &m_store;
    DemoClock &m_clock;
    quint64 m_seed;
    QHash<QString, std::shared_ptr<Office>> m_offices;
    QHash<QString, UnitId> m_units;
    RegisterId m_book;
    Generated m_made;
};

Outcome Generator::prepare()
{
    auto office = as(clerk);
    if (!office)
        return tl::make_unexpected(office.error());
    auto directory = directory::directory(**office).result();
    if (!directory)
        return tl::make_unexpected(directory.error());
    m_book = directory->registers.value(0).id;
    for (const Unit &unit : std::as_const(directory->units))
        m_units.insert(unit.shortName, unit.id);
    return success();
}

Result<std::shared_ptr<Office>> Generator::as(const QString &login)
{
    if (const auto known = m_offices.value(login))
        return known;
    auto office = m_store.signIn(login, {}).result();
    if (office)
        m_offices.insert(login, *office);
    return office;
}

Outcome Generator::act(const Batch &batch, const std::function<std::optional<QPair<QString, Command>>(const DemoLetter &, const SubjectId &)> &command)
{
    QMap<QString, QList<Command>> byPerson;
    for (qsizetype i = 0; i < batch.letters.size(); ++i) {
        if (const auto wanted = command(batch.letters.at(i), batch.documents.at(i)))
            byPerson[wanted->first] << wanted->second;
    }
    for (auto entry = byPerson.cbegin(); entry != byPerson.cend(); ++entry) {
        auto office = as(entry.key());
        if (!office)
            return tl::make_unexpected(office.error());
        auto receipts = (*office)->performMany(entry.value()).result();
        if (!receipts)
            return tl::make_unexpected(receipts.error());
        for (const Result<Receipt> &receipt : std::as_const(*receipts)) {
            if (!receipt)
                return tl::make_unexpected(receipt.error());
            m_made.events += receipt->events.size();
        }
    }
    return success();
}

/// Made on another thread, while the store writes the batch before. Their mail begins to arrive \a at.
QFuture<QList<DemoLetter>> Generator::lettersFrom(int from, int end, qint64 at) const
{
    return QtConcurrent::run([seed = m_seed, from, end, at] {
        const QDate first = QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, 7 * 3600).date();
        QList<DemoLetter> letters;
        for (int i = from; i < std::min(end, from + lettersAtOnce); ++i) {
            const QDate arrival = first.addDays((i - from) / lettersADay);
            letters << demoLetter(seed, i, arrival, arrival.addDays(400));
            letters.last().fields.arrival = arrival;
        }
        return letters;
    });
}

Outcome Generator::registerAll(Batch &batch)
{
    auto office = as(clerk);
    if (!office)
        return tl::make_unexpected(office.error());
    QList<Command> commands;
    for (const DemoLetter &letter : std::as_const(batch.letters)) {
        IncomingFields fields = letter.fields;
        fields.origin = QStringLiteral("paper");
        commands << (*office)->command("incoming.registered", {},
                                       {{QStringLiteral("register"), m_book.toString()}, {QStringLiteral("fields"), incoming::fieldsToJson(fields)},
                                        {QStringLiteral("secrecy"), QStringLiteral("none")}});
    }
    auto receipts = (*office)->performMany(commands).result();
    if (!receipts)
        return tl::make_unexpected(receipts.error());
    for (const Result<Receipt> &receipt : std::as_const(*receipts)) {
        if (!receipt)
            return tl::make_unexpected(receipt.error());
        batch.documents << receipt->subject;
        ++m_made.events;
    }
    m_made.documents += batch.documents.size();
    return success();
}

Result<Generated> Generator::run(int documents, const std::stop_token &stop)
{
    QFuture<QList<DemoLetter>> letters = lettersFrom(0, documents, m_clock.now());
    for (int from = 0; from < documents; from += lettersAtOnce) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        Batch batch{letters.takeResult(), {}};
        m_clock.goTo(m_clock.now() + batchMs);
        letters = lettersFrom(from + lettersAtOnce, documents, m_clock.now());
        if (auto done = registerAll(batch); !done)
            return tl::make_unexpected(done.error());
        const auto office = m_offices.value(clerk);
        auto submitted = act(batch, [&](const DemoLetter &letter, const SubjectId &id) -> std::optional<QPair<QString, Command>> {
            auto leader = as(letter.plan.leader);
            if (letter.plan.fate == DemoFate::Registered || letter.plan.fate == DemoFate::Voided || !leader)
                return std::nullopt;
            return qMakePair(clerk, office->command("incoming.submitted", id, {{QStringLiteral("to"), QJsonArray{(*leader)->identity().person.id.toString()}}}));
        });
        if (!submitted)
            return tl::make_unexpected(submitted.error());
        auto instructed = act(batch, [&](const DemoLetter &letter, const SubjectId &id) -> std::optional<QPair<QString, Command>> {
            const DemoPlan &plan = letter.plan;
            if (plan.fate == DemoFate::Registered || plan.fate == DemoFate::Voided || plan.fate == DemoFate::Submitted)
                return std::nullopt;
            const QJsonObject lead{{QStringLiteral("role"), QStringLiteral("lead")}, {QStringLiteral("unit"), m_units.value(plan.leadUnit).toString()},
                                   {QStringLiteral("days"), std::max(1, plan.leadDays)}};
            return qMakePair(plan.leader, m_offices.value(plan.leader)->command("incoming.instructed", id,
                                                                               {{QStringLiteral("text"), plan.instruction}, {QStringLiteral("assignments"), QJsonArray{lead}}}));
        });
        if (!instructed)
            return tl::make_unexpected(instructed.error());
        auto completed = act(batch, [&](const DemoLetter &letter, const SubjectId &id) -> std::optional<QPair<QString, Command>> {
            const DemoPlan &plan = letter.plan;
            auto head = as(plan.head);
            if (plan.fate != DemoFate::Completed || !head)
                return std::nullopt;
            QJsonObject fields{{QStringLiteral("text"), plan.result}};
            if (letter.fields.replyRequired)
                fields.insert(QStringLiteral("reply_code"), QStringLiteral("90/SNV-VP"));
            return qMakePair(plan.head, (*head)->command("incoming.completed", id, fields));
        });
        if (!completed)
            return tl::make_unexpected(completed.error());
    }
    return m_made;
}
}

Outcome makeBenchOffice(const StoreRef &ref, const Services &services)
{
    DemoClock clock(DemoClock::at(QDate(2025, 1, 2), 8, 0));
    Services inThePast = services;
    inThePast.clock = &clock;
    Person administrator;
    administrator.login = QStringLiteral("quantri");
    administrator.name = QString::fromUtf8("Kiều Duy Khánh");
    auto store = OfficeStore::create(ref, inThePast, OfficeStore::Purpose::Bench, demoOffice().agency, administrator);
    if (!store)
        return tl::make_unexpected(store.error());
    auto people = makeDemoPeople(**store, administrator.login);
    return people ? success() : Outcome(tl::make_unexpected(people.error()));
}

Result<Generated> generateDocuments(const StoreRef &ref, const Services &services, int documents, quint64 seed, std::stop_token stop)
{
    DemoClock clock(DemoClock::at(QDate(2025, 1, 6), 8, 0));
    Services inThePast = services;
    inThePast.clock = &clock;
    auto store = OfficeStore::open(ref, inThePast);
    if (!store)
        return tl::make_unexpected(store.error());
    if ((*store)->purpose() != OfficeStore::Purpose::Bench)
        return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QStringLiteral("generate")}});
    Generator generator(**store, clock, seed);
    if (auto ready = generator.prepare(); !ready)
        return tl::make_unexpected(ready.error());
    return generator.run(documents, stop);
}

}
