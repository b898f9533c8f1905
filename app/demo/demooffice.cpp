// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooffice.h"

#include "app/demo/democlock.h"
#include "app/demo/demofiles.h"
#include "app/demo/demooutgoing.h"
#include "app/demo/demostory.h"
#include "app/demo/demoweek.h"
#include "app/directory/directory.h"
#include "app/incoming/staging.h"
#include "app/office/office.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace congso {

namespace {
constexpr int workdaysOfMail = 130;
const QString clerk = QStringLiteral("lan.hoang");

QJsonArray roleTexts(Roles roles)
{
    QJsonArray texts;
    for (const Role role : allRoles()) {
        if (roles.testFlag(role))
            texts << QString(roleText(role));
    }
    return texts;
}

QJsonObject changeOf(const char *field, const QJsonValue &before, const QJsonValue &after)
{
    return {{QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("old"), before}, {QStringLiteral("new"), after}};
}

/// Enters people and units as the administrator would.
class PeopleMaker
{
public:
    PeopleMaker(OfficeStore &store, std::shared_ptr<Office> administrator) : m_store(store), m_administrator(std::move(administrator)) {}

    Result<DemoPeople> make();

private:
    Result<SubjectId> does(const QByteArray &kind, const SubjectId &subject, const QJsonObject &fields);
    Outcome makeUnits(const DemoOffice &plan);
    Outcome makePerson(const DemoPerson &person);
    Outcome settleAdministrator(const DemoPerson &person);
    Outcome post(const SubjectId &person, const DemoPost &post);

    OfficeStore &m_store;
    std::shared_ptr<Office> m_administrator;
    DemoPeople m_people;
};

Result<SubjectId> PeopleMaker::does(const QByteArray &kind, const SubjectId &subject, const QJsonObject &fields)
{
    auto receipt = m_administrator->perform(m_administrator->command(kind, subject, fields)).result();
    if (!receipt)
        return tl::make_unexpected(receipt.error());
    return receipt->subject;
}

Outcome PeopleMaker::makeUnits(const DemoOffice &plan)
{
    auto directory = directory::directory(*m_administrator).result();
    if (!directory)
        return tl::make_unexpected(directory.error());
    const UnitId root = directory->units.value(0).id;
    int position = 0;
    for (const DemoUnit &unit : plan.units) {
        const UnitId parent = unit.parent.isEmpty() ? root : m_people.units.value(unit.parent);
        auto made = does("unit.created", {}, {{QStringLiteral("name"), unit.name}, {QStringLiteral("short_name"), unit.key},
                                              {QStringLiteral("parent"), parent.toString()}, {QStringLiteral("position"), ++position}});
        if (!made)
            return tl::make_unexpected(made.error());
        m_people.units.insert(unit.key, idCast<UnitId>(*made));
    }
    return success();
}

Outcome PeopleMaker::post(const SubjectId &person, const DemoPost &post)
{
    auto made = does("post.created", {}, {{QStringLiteral("person"), person.toString()}, {QStringLiteral("unit"), m_people.units.value(post.unit).toString()},
                                          {QStringLiteral("title"), post.title}, {QStringLiteral("roles"), roleTexts(post.roles)}});
    return made ? success() : Outcome(tl::make_unexpected(made.error()));
}

/// The founder keeps the administration and gives the registry to its clerk.
Outcome PeopleMaker::settleAdministrator(const DemoPerson &person)
{
    const Post founding = m_administrator->identity().posts.value(0);
    const DemoPost wanted = person.posts.value(0);
    auto changed = does("post.changed", idCast<SubjectId>(founding.id),
                        {{QStringLiteral("changes"),
                          QJsonArray{changeOf("roles", roleTexts(founding.roles), roleTexts(wanted.roles)), changeOf("title", founding.title, wanted.title),
                                     changeOf("unit", founding.unit.toString(), m_people.units.value(wanted.unit).toString())}}});
    return changed ? success() : Outcome(tl::make_unexpected(changed.error()));
}

Outcome PeopleMaker::makePerson(const DemoPerson &person)
{
    auto made = does("person.created", {}, {{QStringLiteral("name"), person.name}, {QStringLiteral("login"), person.login}, {QStringLiteral("phone"), person.phone}});
    if (!made)
        return tl::make_unexpected(made.error());
    for (const DemoPost &held : person.posts) {
        if (auto posted = post(*made, held); !posted)
            return posted;
    }
    return success();
}

Result<DemoPeople> PeopleMaker::make()
{
    const DemoOffice plan = demoOffice();
    if (auto units = makeUnits(plan); !units)
        return tl::make_unexpected(units.error());
    for (const DemoPerson &person : plan.people) {
        const bool founder = person.login == m_administrator->identity().person.login;
        if (auto made = founder ? settleAdministrator(person) : makePerson(person); !made)
            return tl::make_unexpected(made.error());
    }
    for (const DemoPerson &person : plan.people) {
        auto office = m_store.signIn(person.login, {}).result();
        if (!office)
            return tl::make_unexpected(office.error());
        m_people.offices.insert(person.login, *office);
    }
    return m_people;
}

/// Tells all stories in the order of time.
Outcome tellStories(DemoPeople &people, DemoClock &clock, std::vector<DemoStory> &stories, const QString &folder, const DemoProgress &progress,
                    const std::stop_token &stop)
{
    int done = 0;
    for (;;) {
        DemoStory *next = nullptr;
        for (DemoStory &story : stories) {
            if (story.nextAt() && (!next || *story.nextAt() < *next->nextAt()))
                next = &story;
        }
        if (!next)
            return success();
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        clock.goTo(*next->nextAt());
        if (auto stepped = next->step(people, folder); !stepped)
            return stepped;
        if (progress)
            progress(++done, int(stories.size()) * 5);
    }
}

Outcome leaveWaiting(DemoPeople &people, const DemoOptions &options, QDate today, const QString &folder)
{
    for (int i = 0; i < options.waiting; ++i) {
        const DemoLetter letter = demoLetter(options.seed + 1, i, today, today);
        auto paths = writeDemoFiles(letter, options.letters + i, folder);
        if (!paths)
            return tl::make_unexpected(paths.error());
        auto staged = incoming::stage(*people.offices.value(clerk), {*paths, QStringLiteral("none"), QStringLiteral("email"), false}).result();
        if (!staged)
            return tl::make_unexpected(staged.error());
    }
    return success();
}
}

Result<DemoPeople> makeDemoPeople(OfficeStore &store, const QString &administrator)
{
    auto office = store.signIn(administrator, {}).result();
    if (!office)
        return tl::make_unexpected(office.error());
    return PeopleMaker(store, *office).make();
}

Outcome makeDemoOffice(const StoreRef &ref, const Services &services, const DemoOptions &options, const DemoProgress &progress, std::stop_token stop)
{
    const QDate today = options.today.isValid() ? options.today
                                                : QDateTime::fromMSecsSinceEpoch(services.clock->now(), Qt::OffsetFromUTC, 7 * 3600).date();
    const QDate first = demoWorkdaysAfter(today, -workdaysOfMail);
    DemoClock clock(DemoClock::at(demoWorkdaysAfter(first, -1), 8, 0));
    Services inThePast = services;
    inThePast.clock = &clock;
    const DemoOffice plan = demoOffice();
    Person administrator;
    for (const DemoPerson &person : plan.people) {
        if (person.posts.value(0).roles.testFlag(Role::Administrator) && administrator.login.isEmpty()) {
            administrator.login = person.login;
            administrator.name = person.name;
        }
    }
    auto store = OfficeStore::create(ref, inThePast, OfficeStore::Purpose::Demo, plan.agency, administrator);
    if (!store)
        return tl::make_unexpected(store.error());
    auto people = makeDemoPeople(**store, administrator.login);
    if (!people)
        return tl::make_unexpected(people.error());
    if (auto routed = leaveRouting(*people); !routed)
        return routed;
    std::vector<DemoStory> stories;
    for (int i = 0; i < options.letters; ++i) {
        const QDate arrival = demoWorkdaysAfter(first, i * workdaysOfMail / std::max(1, options.letters));
        stories.emplace_back(demoLetter(options.seed, i, arrival, today), arrival, today, i);
    }
    QTemporaryDir folder;
    if (auto told = tellStories(*people, clock, stories, folder.path(), progress, stop); !told)
        return told;
    clock.goTo(DemoClock::at(today, 8, 0));
    if (auto filed = leaveCaseFiles(*people, today); !filed)
        return filed;
    if (auto invited = leaveInvitations(*people, options.seed + 2, today, folder.path()); !invited)
        return invited;
    if (auto delegated = leaveDelegations(*people, today); !delegated)
        return delegated;
    if (auto written = leaveOutgoing(*people, administrator.login, today, folder.path()); !written)
        return written;
    return leaveWaiting(*people, options, today, folder.path());
}

}
