// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/perform.h"

#include "app/office/directoryfacts.h"
#include "app/office/inputboundary.h"
#include "app/office/officerules.h"
#include "app/office/storeengine.h"
#include "app/office/workfacts.h"
#include "app/rules/decide.h"
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

/// What an act on people, units, posts looks at beside who is where.
void directoryFacts(const DirectoryFacts &directory, const Command &command, rules::Facts &facts)
{
    for (const Unit &unit : directory.units) {
        if (unit.active && unit.parent.uuid() == command.subject.uuid() && !command.subject.isNull())
            ++facts.activeChildren;
    }
    QSet<PersonId> administrators;
    for (const Post &post : directory.posts) {
        if (!post.active || !directory.peopleById.value(post.person).active)
            continue;
        if (post.roles.testFlag(Role::Administrator) && post.id.uuid() != command.subject.uuid()
            && post.person.uuid() != command.subject.uuid())
            administrators.insert(post.person);
        if (post.unit.uuid() == command.subject.uuid())
            ++facts.activePosts;
    }
    facts.otherAdministrators = int(administrators.size());
    if (const Person *person = recordOf(directory.people, command.subject))
        facts.person = *person;
    if (const Unit *unit = recordOf(directory.units, command.subject))
        facts.unit = *unit;
    if (const Post *post = recordOf(directory.posts, command.subject))
        facts.post = *post;
    QString login = command.fields.value(QLatin1String("login")).toString();
    const QJsonArray changes = command.fields.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &change : changes) {
        if (change[QLatin1String("field")].toString() == QLatin1String("login"))
            login = change[QLatin1String("new")].toString();
    }
    for (const Person &person : directory.people)
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

Outcome Performer::documentFacts(Connection &connection, Journal &journal, const Command &command, rules::Facts &facts) const
{
    const qint64 row = journal.rowOf(command.subject.uuid());
    facts.document = row ? documentqueries::document(connection, journal.rowOf(m_person.uuid()), row, documentqueries::Extent::ForDecision) : std::nullopt;
    if (!facts.document)
        return failure(ErrorCode::UsageNotFound);
    if (command.action == "incoming.erased") {
        const QList<Event> events = journal.history(row);
        for (const Event &event : events)
            facts.events << event.body.id;
    }
    if (command.action == "incoming.linked") {
        const SubjectId other = SubjectId::fromString(command.fields.value(QLatin1String("document")).toString());
        const qint64 otherRow = journal.rowOf(other.uuid());
        if (otherRow && documentqueries::mayRead(connection, journal.rowOf(m_person.uuid()), otherRow))
            facts.linkable = other;
    }
    if (facts.document->number) {
        const qint64 registerRow = journal.rowOf(facts.document->number->registerId.uuid());
        facts.lastNumber = directoryqueries::lastNumber(connection, registerRow, facts.document->number->year);
    }
    return success();
}

namespace {
/// The register that the command names.
void registerNamed(const QList<Register> &registers, const Command &command, rules::Facts &facts)
{
    const bool onRegister = areaOf(command.action) == "register";
    const QUuid wanted = onRegister ? command.subject.uuid()
                                    : QUuid::fromString(command.fields.value(QLatin1String("register")).toString());
    const QString code = command.fields.value(QLatin1String("code")).toString();
    for (const Register &book : registers) {
        if (book.id.uuid() == wanted)
            facts.reg = book;
        facts.codeTaken = facts.codeTaken || (onRegister && !code.isEmpty() && book.code == code && book.id.uuid() != command.subject.uuid());
    }
}

void numberFacts(Connection &connection, Journal &journal, const Command &command, rules::Facts &facts)
{
    if (!facts.reg)
        return;
    const qint64 row = journal.rowOf(facts.reg->id.uuid());
    int year = command.fields.value(QLatin1String("year")).toInt();
    if (year == 0)
        year = QDate::fromString(command.fields.value(QLatin1String("fields"))[QLatin1String("arrival")].toString(), Qt::ISODate).year();
    facts.lastNumber = directoryqueries::lastNumber(connection, row, year);
    if (const int number = command.fields.value(QLatin1String("number")).toInt(); number > 0)
        facts.numberTaken = directoryqueries::numberTaken(connection, row, year, number, command.fields.value(QLatin1String("suffix")).toString());
}

/// A setting as its event said it: tables and lists are kept as JSON text.
QJsonValue settingValue(const QString &field, const QString &text)
{
    if (field != QLatin1String("calendar.overrides") && field != QLatin1String("routing.rules") && !field.startsWith(QLatin1String("lists.")))
        return text;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}
}

Result<rules::Facts> Performer::standingFacts(const DirectoryFacts &directory, const Command &command) const
{
    rules::Facts facts;
    const OfficeRules &rules = m_store->rules();
    const Clock *clock = m_store->services().clock;
    facts.workflow = &rules.workflow;
    facts.calendar = &directory.calendar(rules.calendar);
    facts.newId = [clock] { return uuid7(clock->now(), randomBytes(10)); };
    const QHash<QString, QString> &settings = directory.settings;
    facts.setNow(clock->now(), settings.value(QStringLiteral("office.utc_offset"), QStringLiteral("420")).toInt());
    if (command.subject == rules::settingsSubject()) {
        for (auto entry = settings.cbegin(); entry != settings.cend(); ++entry)
            facts.settings.insert(entry.key(), settingValue(entry.key(), *entry));
    }
    const auto identity = directory.identity(m_person);
    if (!identity)
        return failure(ErrorCode::SignInRefused);
    facts.identity = *identity;
    if (!command.behalf.isNull() && command.delegation.isNull()) {
        facts.principal = directory.identity(command.behalf);
        facts.entered = facts.principal.has_value();
    }
    facts.people = directory.peopleById;
    facts.units = directory.unitsById;
    facts.roles = directory.roles;
    facts.members = directory.members;
    facts.heads = directory.heads;
    facts.series = directory.series;
    facts.reviewRoute = rules.reviewRoute;
    return facts;
}

namespace {
/// An id names one thing for good: what was withdrawn under it is not made again.
bool isUsed(Journal &journal, const rules::EventRule *rule, const SubjectId &subject)
{
    if (!rule || !rule->creates || subject.isNull())
        return false;
    const qint64 row = journal.rowOf(subject.uuid());
    return row && !journal.history(row).isEmpty();
}
}

Result<rules::Facts> Performer::facts(Connection &connection, Journal &journal, const DirectoryFacts &directory, const Command &command) const
{
    if (isUsed(journal, m_store->rules().workflow.event(command.action), command.subject))
        return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(command.action)}, {QStringLiteral("state"), QStringLiteral("there")}});
    auto standing = standingFacts(directory, command);
    if (!standing)
        return standing;
    rules::Facts &facts = *standing;
    const QByteArray area = areaOf(command.action);
    const WorkFacts work(connection, journal, directory, m_person);
    work.actFor(command, facts);
    if (area != "incoming")
        directoryFacts(directory, command, facts);
    if (WorkFacts::concerns(area) || command.action == "person.deactivated") {
        if (auto filled = work.fill(command, facts); !filled)
            return tl::make_unexpected(filled.error());
    }
    if (area == "incoming" && !command.subject.isNull() && command.action != "incoming.registered") {
        if (auto found = documentFacts(connection, journal, command, facts); !found)
            return tl::make_unexpected(found.error());
    } else if (!WorkFacts::concerns(area)) {
        registerNamed(directory.registers, command, facts);
        numberFacts(connection, journal, command, facts);
    }
    if (connection.failed())
        return tl::make_unexpected(*connection.error());
    return standing;
}

std::optional<DecidedAhead> Performer::decideAhead(const LentDirectory &directory, const Command &given) const
{
    const rules::EventRule *rule = m_store->rules().workflow.event(given.action);
    const bool named = !given.subject.isNull() || !given.behalf.isNull() || given.base;
    if (!rule || !rule->creates || rule->area != "incoming" || named)
        return std::nullopt;
    Command command = given;
    bool cleaned = false;
    command.fields = cleanFields(given.fields, cleaned);
    command.delegation = {};
    if (cleaned || command.fields.contains(QLatin1String("files")) || command.fields.contains(QLatin1String("evidence")))
        return std::nullopt;
    auto known = standingFacts(directory.facts, command);
    if (!known)
        return std::nullopt;
    registerNamed(directory.facts.registers, command, *known);
    const auto decision = rules::decide(*known, command);
    if (!decision)
        return std::nullopt;
    return DecidedAhead{directory.of, {m_person, decision->post, {}, {}, m_store->services().device, BatchId(command.id)},
                        prepared(decision->events, *m_store->services().clock)};
}

}
