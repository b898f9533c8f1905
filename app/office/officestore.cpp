// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officestore.h"

#include "app/office/credentials.h"
#include "app/office/deleteinitsthread.h"
#include "app/office/office.h"
#include "app/office/officerules.h"
#include "app/rules/facts.h"
#include "app/office/storeengine.h"
#include "db/store/directoryqueries.h"
#include "db/store/hashing.h"
#include "db/store/linked.h"

#include <QJsonArray>

namespace congso {

namespace {
struct PurposeName
{
    OfficeStore::Purpose purpose;
    const char *text;
};
constexpr PurposeName purposes[] = {{OfficeStore::Purpose::Office, "office"},
                                    {OfficeStore::Purpose::Demo, "demo"},
                                    {OfficeStore::Purpose::Bench, "bench"}};

QString purposeText(OfficeStore::Purpose purpose)
{
    for (const PurposeName &entry : purposes) {
        if (entry.purpose == purpose)
            return QLatin1String(entry.text);
    }
    return {};
}

QJsonArray firstSettings(const Agency &agency)
{
    QJsonArray changes;
    const auto set = [&changes](const char *field, const QString &value) {
        if (!value.isEmpty())
            changes << QJsonObject{{QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("old"), QString()},
                                   {QStringLiteral("new"), value}};
    };
    set("agency.name", agency.name);
    set("agency.parent", agency.parent);
    set("agency.short_name", agency.shortName);
    set("agency.code", agency.code);
    set("agency.place", agency.place);
    set("office.utc_offset", QString::number(agency.utcOffsetMinutes));
    return changes;
}

/// What every office begins with, as events of its first person.
QList<NewEvent> firstEvents(const Agency &agency, const Person &administrator, const std::function<QUuid()> &newId)
{
    const QUuid unit = newId();
    const auto text = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    QList<NewEvent> events;
    events << NewEvent{rules::settingsSubject(), "settings.changed", 1, {{QStringLiteral("changes"), firstSettings(agency)}}, {}};
    events << NewEvent{idCast<SubjectId>(administrator.id), "person.created", 1,
                       {{QStringLiteral("name"), administrator.name}, {QStringLiteral("login"), administrator.login},
                        {QStringLiteral("email"), administrator.email}, {QStringLiteral("phone"), administrator.phone}}, {}};
    events << NewEvent{SubjectId(unit), "unit.created", 1,
                       {{QStringLiteral("name"), agency.name}, {QStringLiteral("short_name"), agency.shortName}}, {}};
    events << NewEvent{SubjectId(newId()), "post.created", 1,
                       {{QStringLiteral("person"), administrator.id.toString()}, {QStringLiteral("unit"), text(unit)},
                        {QStringLiteral("title"), QString::fromUtf8("Quản trị, văn thư")},
                        {QStringLiteral("roles"), QJsonArray{QString(roleText(Role::Administrator)), QString(roleText(Role::Clerk))}}}, {}};
    events << NewEvent{SubjectId(newId()), "register.created", 1,
                       {{QStringLiteral("name"), QString::fromUtf8("Sổ đăng ký văn bản đến")}, {QStringLiteral("code"), QStringLiteral("DEN")},
                        {QStringLiteral("standard"), true}}, {}};
    return events;
}
}

OfficeStore::OfficeStore(std::unique_ptr<StoreEngine> engine, std::unique_ptr<OfficeRules> rules)
    : m_rules(std::move(rules)), m_engine(std::move(engine))
{
}

OfficeStore::~OfficeStore() = default;

Result<std::shared_ptr<OfficeStore>> OfficeStore::open(const StoreRef &ref, const Services &services)
{
    auto rules = OfficeRules::load();
    if (!rules)
        return tl::make_unexpected(rules.error());
    auto engine = StoreEngine::open(ref, services, StoreEngine::Open::Existing);
    if (!engine)
        return tl::make_unexpected(engine.error());
    return std::shared_ptr<OfficeStore>(new OfficeStore(std::move(*engine), std::move(*rules)), DeleteInItsThread());
}

Result<std::shared_ptr<OfficeStore>> OfficeStore::create(const StoreRef &ref, const Services &services, Purpose purpose,
                                                         const Agency &agency, const Person &administrator, const QString &password)
{
    auto rules = OfficeRules::load();
    if (!rules)
        return tl::make_unexpected(rules.error());
    if (purpose == Purpose::Office && password.size() < credentials::shortestPassword)
        return failure(ErrorCode::SignInWeakPassword, {{QStringLiteral("shortest"), credentials::shortestPassword}});
    auto engine = StoreEngine::open(ref, services, StoreEngine::Open::New, purposeText(purpose));
    if (!engine)
        return tl::make_unexpected(engine.error());
    const auto newId = [&services] { return uuid7(services.clock->now(), randomBytes(10)); };
    Person first = administrator;
    if (first.id.isNull())
        first.id = PersonId(newId());
    const Authorship author{first.id, {}, {}, {}, services.device, BatchId(newId())};
    auto made = (*engine)->write<qint64>([&](Writing &writing) -> Result<qint64> {
        auto recorded = writing.record(author, prepared(firstEvents(agency, first, newId), *services.clock));
        if (!recorded)
            return tl::make_unexpected(recorded.error());
        return writing.journal.rowOf(first.id.uuid());
    }).result();
    if (!made)
        return tl::make_unexpected(made.error());
    if (!password.isEmpty()) {
        auto set = (*engine)->own<std::monostate>([&](Connection &connection) {
            return credentials::set(connection, *made, password, services.clock->now());
        }).result();
        if (!set)
            return tl::make_unexpected(set.error());
    }
    return std::shared_ptr<OfficeStore>(new OfficeStore(std::move(*engine), std::move(*rules)), DeleteInItsThread());
}

Result<std::shared_ptr<OfficeStore>> OfficeStore::createLinked(const StoreRef &ref, const Services &services, const Link &link)
{
    auto rules = OfficeRules::load();
    if (!rules)
        return tl::make_unexpected(rules.error());
    auto engine = StoreEngine::open(ref, services, StoreEngine::Open::New, purposeText(Purpose::Office));
    if (!engine)
        return tl::make_unexpected(engine.error());
    auto made = (*engine)->write<std::monostate>([&link](Writing &writing) -> Outcome {
        linked::put(writing.connection, link);
        return success();
    }).result();
    if (!made)
        return tl::make_unexpected(made.error());
    return std::shared_ptr<OfficeStore>(new OfficeStore(std::move(*engine), std::move(*rules)), DeleteInItsThread());
}

QString OfficeStore::folder() const
{
    return m_engine->folder();
}

int OfficeStore::utcOffsetMinutes() const
{
    return m_engine->utcOffsetMinutes();
}

void OfficeStore::setUtcOffsetMinutes(int minutes)
{
    m_engine->setUtcOffsetMinutes(minutes);
}

OfficeStore::Purpose OfficeStore::purpose() const
{
    for (const PurposeName &entry : purposes) {
        if (m_engine->purpose() == QLatin1String(entry.text))
            return entry.purpose;
    }
    return Purpose::Office;
}

const Services &OfficeStore::services() const
{
    return m_engine->services();
}

QFuture<Result<QList<SignInName>>> OfficeStore::signInNames()
{
    const bool open = purpose() != Purpose::Office;
    return m_engine->read<QList<SignInName>>([open](Connection &connection) -> Result<QList<SignInName>> {
        QList<SignInName> names;
        const QList<Post> posts = directoryqueries::posts(connection);
        const QList<Person> people = directoryqueries::people(connection);
        for (const Person &person : people) {
            if (!person.active || (!person.hasPassword && !open))
                continue;
            const auto post = std::find_if(posts.begin(), posts.end(),
                                           [&person](const Post &held) { return held.active && held.person == person.id; });
            names << SignInName{person.id, person.name, person.login, post == posts.end() ? QString() : post->title,
                                post == posts.end() ? Roles() : post->roles,
                                open && !person.hasPassword};
        }
        return names;
    });
}

QFuture<Result<std::shared_ptr<Office>>> OfficeStore::signIn(const QString &login, const QString &password)
{
    const bool open = purpose() != Purpose::Office;
    const Clock *clock = services().clock;
    auto identity = m_engine->own<Identity>([=, this](Connection &connection) -> Result<Identity> {
        const qint64 row = directoryqueries::personByLogin(connection, login.trimmed());
        auto found = row ? directoryqueries::identity(connection, row) : std::nullopt;
        if (!found || !found->person.active)
            return failure(ErrorCode::SignInRefused);
        if (!open || credentials::has(connection, row)) {
            if (auto right = credentials::check(connection, row, password, *clock); !right)
                return tl::make_unexpected(right.error());
            if (credentials::isOneTime(connection, row))
                return failure(ErrorCode::SignInChangePassword);
        }
        setUtcOffsetMinutes(directoryqueries::agency(connection).utcOffsetMinutes);
        return *found;
    });
    return identity.then([weak = weak_from_this()](const Result<Identity> &who) -> Result<std::shared_ptr<Office>> {
        if (!who)
            return tl::make_unexpected(who.error());
        const auto self = weak.lock();
        if (!self)
            return failure(ErrorCode::StoreStopped);
        const std::shared_ptr<Office> office(new Office(self, *who), DeleteInItsThread());
        office->moveToThread(self->thread());
        return office;
    });
}

QFuture<Result<std::shared_ptr<Office>>> OfficeStore::signInAnew(const QString &login, const QString &oneTime, const QString &password)
{
    const Clock *clock = services().clock;
    auto changed = m_engine->own<std::monostate>([=](Connection &connection) -> Outcome {
        const qint64 row = directoryqueries::personByLogin(connection, login.trimmed());
        if (!row || !credentials::isOneTime(connection, row))
            return failure(ErrorCode::SignInRefused);
        if (auto right = credentials::check(connection, row, oneTime, *clock); !right)
            return right;
        if (password == oneTime)
            return failure(ErrorCode::SignInChangePassword);
        return credentials::set(connection, row, password, clock->now());
    });
    return changed.then(QtFuture::Launch::Async, [weak = weak_from_this(), login, password](const Outcome &done) -> Result<std::shared_ptr<Office>> {
        if (!done)
            return tl::make_unexpected(done.error());
        const auto self = weak.lock();
        if (!self)
            return failure(ErrorCode::StoreStopped);
        return self->signIn(login, password).result();
    });
}

}
