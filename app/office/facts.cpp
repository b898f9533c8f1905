// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/perform.h"

#include "app/office/officerules.h"
#include "app/office/storeengine.h"
#include "db/store/directoryqueries.h"
#include "db/store/documentqueries.h"
#include "db/store/hashing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace congso {

namespace {
template <class Record>
const Record *recordOf(const QList<Record> &records, const SubjectId &subject)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &record) { return record.id.uuid() == subject.uuid(); });
    return found == records.end() ? nullptr : &*found;
}

/// Who is where: all of it is small, and read afresh so that a decision never uses what was true before.
void peopleFacts(Connection &connection, const Command &command, rules::Facts &facts)
{
    const QList<Person> people = directoryqueries::people(connection);
    const QList<Unit> units = directoryqueries::units(connection);
    const QList<Post> posts = directoryqueries::posts(connection);
    for (const Person &person : people)
        facts.people.insert(person.id, person);
    for (const Unit &unit : units) {
        facts.units.insert(unit.id, unit);
        if (unit.active && unit.parent.uuid() == command.subject.uuid() && !command.subject.isNull())
            ++facts.activeChildren;
    }
    const Roles heads = Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader;
    QSet<PersonId> administrators;
    for (const Post &post : posts) {
        if (!post.active || !facts.people.value(post.person).active)
            continue;
        facts.roles[post.person] |= post.roles;
        facts.members[post.unit] << post.person;
        if (post.roles & heads)
            facts.heads[post.unit] << post.person;
        if (post.roles.testFlag(Role::Administrator) && post.id.uuid() != command.subject.uuid()
            && post.person.uuid() != command.subject.uuid())
            administrators.insert(post.person);
        if (post.unit.uuid() == command.subject.uuid())
            ++facts.activePosts;
    }
    facts.otherAdministrators = int(administrators.size());
    if (const Person *person = recordOf(people, command.subject))
        facts.person = *person;
    if (const Unit *unit = recordOf(units, command.subject))
        facts.unit = *unit;
    if (const Post *post = recordOf(posts, command.subject))
        facts.post = *post;
    QString login = command.fields.value(QLatin1String("login")).toString();
    const QJsonArray changes = command.fields.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &change : changes) {
        if (change[QLatin1String("field")].toString() == QLatin1String("login"))
            login = change[QLatin1String("new")].toString();
    }
    for (const Person &person : people)
        facts.loginTaken = facts.loginTaken || (!login.isEmpty() && person.login == login && person.id.uuid() != command.subject.uuid());
}
}

Result<Identity> identityNow(Connection &connection, const PersonId &person)
{
    const SystemClock clock;
    auto identity = directoryqueries::identity(connection, Journal(connection, clock).rowOf(person.uuid()));
    if (!identity || !identity->person.active)
        return failure(ErrorCode::SignInRefused);
    return *identity;
}

Outcome Performer::documentFacts(Connection &connection, const Command &command, rules::Facts &facts) const
{
    const Clock &clock = *m_store->services().clock;
    Journal journal(connection, clock);
    const qint64 row = journal.rowOf(command.subject.uuid());
    facts.document = row ? documentqueries::document(connection, journal.rowOf(m_person.uuid()), row) : std::nullopt;
    if (!facts.document)
        return failure(ErrorCode::UsageNotFound);
    if (command.action == "incoming.erased") {
        const QList<Event> events = journal.history(row);
        for (const Event &event : events)
            facts.events << event.body.id;
    }
    if (facts.document->number) {
        const qint64 registerRow = journal.rowOf(facts.document->number->registerId.uuid());
        facts.lastNumber = directoryqueries::lastNumber(connection, registerRow, facts.document->number->year);
    }
    return success();
}

Outcome Performer::registerFacts(Connection &connection, const Command &command, rules::Facts &facts) const
{
    const QList<Register> registers = directoryqueries::registers(connection);
    const bool onRegister = areaOf(command.action) == "register";
    const QUuid wanted = onRegister ? command.subject.uuid()
                                    : QUuid::fromString(command.fields.value(QLatin1String("register")).toString());
    const QString code = command.fields.value(QLatin1String("code")).toString();
    for (const Register &book : registers) {
        if (book.id.uuid() == wanted)
            facts.reg = book;
        facts.codeTaken = facts.codeTaken || (onRegister && !code.isEmpty() && book.code == code && book.id.uuid() != command.subject.uuid());
    }
    if (!facts.reg)
        return success();
    const SystemClock clock;
    const qint64 row = Journal(connection, clock).rowOf(facts.reg->id.uuid());
    int year = command.fields.value(QLatin1String("year")).toInt();
    if (year == 0)
        year = QDate::fromString(command.fields.value(QLatin1String("fields"))[QLatin1String("arrival")].toString(), Qt::ISODate).year();
    facts.lastNumber = directoryqueries::lastNumber(connection, row, year);
    if (const int number = command.fields.value(QLatin1String("number")).toInt(); number > 0)
        facts.numberTaken = directoryqueries::numberTaken(connection, row, year, number, command.fields.value(QLatin1String("suffix")).toString());
    return success();
}

namespace {
/// A setting as its event said it: tables and lists are kept as JSON text.
QJsonValue settingValue(const QString &field, const QString &text)
{
    if (field != QLatin1String("calendar.overrides") && !field.startsWith(QLatin1String("lists.")))
        return text;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}
}

Result<rules::Facts> Performer::facts(Connection &connection, const Command &command) const
{
    rules::Facts facts;
    const OfficeRules &rules = m_store->rules();
    const Clock *clock = m_store->services().clock;
    facts.workflow = &rules.workflow;
    facts.calendar = &rules.calendar;
    facts.newId = [clock] { return uuid7(clock->now(), randomBytes(10)); };
    const QHash<QString, QString> settings = directoryqueries::settings(connection);
    facts.setNow(clock->now(), settings.value(QStringLiteral("office.utc_offset"), QStringLiteral("420")).toInt());
    if (command.subject == rules::settingsSubject()) {
        for (auto entry = settings.cbegin(); entry != settings.cend(); ++entry)
            facts.settings.insert(entry.key(), settingValue(entry.key(), *entry));
    }
    auto identity = identityNow(connection, m_person);
    if (!identity)
        return tl::make_unexpected(identity.error());
    facts.identity = *identity;
    peopleFacts(connection, command, facts);
    const QByteArray area = areaOf(command.action);
    if (area == "incoming" && !command.subject.isNull() && command.action != "incoming.registered") {
        if (auto found = documentFacts(connection, command, facts); !found)
            return tl::make_unexpected(found.error());
    } else if (auto found = registerFacts(connection, command, facts); !found) {
        return tl::make_unexpected(found.error());
    }
    if (connection.failed())
        return tl::make_unexpected(*connection.error());
    return facts;
}

}
