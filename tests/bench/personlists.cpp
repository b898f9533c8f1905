// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democlock.h"
#include "app/directory/directory.h"
#include "app/incoming/lists.h"
#include "app/incoming/registerincoming.h"
#include "tests/bench/figures.h"
#include "tests/bench/stores.h"

#include <QJsonArray>

namespace congso::bench {

namespace {
constexpr int pageSize = 100;
constexpr int lettersOfOne = 240;
const QString measured = QStringLiteral("ngoc.luong");

/// After the last letter of the generated mail.
qint64 laterThan(int documents)
{
    return DemoClock::at(QDate(2025, 6, 2).addDays(documents / 400), 9, 0);
}

void performAll(Office &office, const QList<Command> &commands, const char *what)
{
    for (const Result<Receipt> &receipt : need(office.performMany(commands).result(), what))
        need(receipt, what);
}

/// A unit of its own with one officer at its head, whom the generated mail knows nothing of.
void makePerson(OfficeStore &store)
{
    const auto administrator = need(store.signIn(QStringLiteral("quantri"), {}).result(), "sign in");
    const auto makes = [&administrator](const char *action, const QJsonObject &fields) {
        return need(administrator->perform(administrator->command(action, {}, fields)).result(), action).subject.toString();
    };
    const QString unit = makes("unit.created", {{QStringLiteral("name"), QString::fromUtf8("Tổ đo lường")}, {QStringLiteral("short_name"), QStringLiteral("ĐL")}});
    const QString person = makes("person.created", {{QStringLiteral("name"), QString::fromUtf8("Lương Bảo Ngọc")}, {QStringLiteral("login"), measured}});
    makes("post.created", {{QStringLiteral("person"), person}, {QStringLiteral("unit"), unit}, {QStringLiteral("title"), QString::fromUtf8("Tổ trưởng")},
                           {QStringLiteral("roles"), QJsonArray{QStringLiteral("head_of_unit"), QStringLiteral("officer")}}});
}

QList<SubjectId> registerLetters(Office &clerk, const RegisterId &book)
{
    QList<Command> commands;
    for (int i = 0; i < lettersOfOne; ++i) {
        IncomingFields fields;
        fields.agency = QString::fromUtf8("UBND xã Sông Thao");
        fields.subject = QString::fromUtf8("Việc của một người, số %1").arg(i);
        fields.origin = QStringLiteral("paper");
        fields.arrival = clerk.today();
        commands << clerk.command("incoming.registered", {}, {{QStringLiteral("register"), book.toString()}, {QStringLiteral("fields"), incoming::fieldsToJson(fields)},
                                                              {QStringLiteral("secrecy"), QStringLiteral("none")}});
    }
    QList<SubjectId> letters;
    for (const Result<Receipt> &receipt : need(clerk.performMany(commands).result(), "register"))
        letters << need(receipt, "register").subject;
    return letters;
}

/// The same work for this person in every store: to be taken up, in hand, done together with others, to be known, done.
void giveWork(OfficeStore &store)
{
    const auto clerk = need(store.signIn(QStringLiteral("lan.hoang"), {}).result(), "sign in");
    const auto leader = need(store.signIn(QStringLiteral("mai.nguyen"), {}).result(), "sign in");
    const auto person = need(store.signIn(measured, {}).result(), "sign in");
    const auto directory = need(directory::directory(*clerk).result(), "directory");
    const auto other = std::find_if(directory.units.begin(), directory.units.end(), [](const Unit &unit) { return unit.shortName == QLatin1String("CCVC"); });
    if (other == directory.units.end())
        qFatal("the demo office has changed");
    const QList<SubjectId> letters = registerLetters(*clerk, directory.registers.first().id);
    QList<Command> submitted, instructed, received, completed;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        submitted << clerk->command("incoming.submitted", letters.at(i), {{QStringLiteral("to"), QJsonArray{leader->identity().person.id.toString()}}});
        const auto part = [](const char *role, const QString &key, const QString &whom) { return QJsonObject{{QStringLiteral("role"), QLatin1String(role)}, {key, whom}}; };
        const QString own = person->identity().person.id.toString();
        QJsonArray parts;
        if (i % 6 >= 4) {
            parts << part("lead", QStringLiteral("unit"), other->id.toString())
                  << part(i % 6 == 4 ? "cooperate" : "inform", QStringLiteral("person"), own);
        } else {
            QJsonObject lead = part("lead", QStringLiteral("person"), own);
            lead.insert(QStringLiteral("days"), 1 + int(i % 20));
            parts << lead;
        }
        instructed << leader->command("incoming.instructed", letters.at(i), {{QStringLiteral("assignments"), parts}});
        if (i % 6 == 1 || i % 6 == 2)
            received << person->command("incoming.received", letters.at(i));
        if (i % 6 == 3)
            completed << person->command("incoming.completed", letters.at(i), {{QStringLiteral("text"), QString::fromUtf8("Đã xong")}});
    }
    performAll(*clerk, submitted, "submit");
    performAll(*leader, instructed, "instruct");
    performAll(*person, received, "receive");
    performAll(*person, completed, "complete");
}

/// Once in a store; what was cut off in the middle is gone on with.
void makeSureOfPerson(const QString &folder, const Services &services)
{
    const auto store = need(OfficeStore::open({folder}, services), "open");
    const QList<SignInName> names = need(store->signInNames().result(), "people");
    if (std::none_of(names.begin(), names.end(), [](const SignInName &name) { return name.login == measured; }))
        makePerson(*store);
    const auto person = need(store->signIn(measured, {}).result(), "sign in");
    if (need(incoming::counts(*person).result(), "counts").value(Box::ToProcess) == 0)
        giveWork(*store);
}

/// Every list's first page and all counts, as going through the window's boxes asks for them; how many rows there were.
qsizetype readAll(Office &office)
{
    qsizetype rows = 0;
    for (const Box box : incoming::boxesFor(office.identity()))
        rows += need(incoming::firstPage(office, {box, box == Box::Book ? ListOrder::NewestFirst : ListOrder::DueFirst, {}, {}}, pageSize).result(), "list").rows.size();
    for (const int count : need(incoming::counts(office).result(), "counts"))
        rows += count;
    return rows;
}
}

QList<Figure> personLists(const Sizes &sizes)
{
    const int fewer = sizes.documents / 100;
    const QString large = generatedStore(sizes.cache, sizes.documents), small = generatedStore(sizes.cache, fewer);
    const DemoClock clock(laterThan(sizes.documents)); // one day for both, or other work would be due
    Services services = systemServices();
    services.clock = &clock;
    makeSureOfPerson(large, services);
    makeSureOfPerson(small, services);
    settle();
    QList<double> many, few;
    {
        const auto ofMany = enter(large, services, measured), ofFew = enter(small, services, measured);
        if (const qsizetype rows = readAll(*ofMany); rows < lettersOfOne || rows != readAll(*ofFew))
            qFatal("the lists of one person are not the same in both stores");
        for (int round = 0; round < sizes.rounds; ++round) {
            many << wallOf([&] { readAll(*ofMany); });
            few << wallOf([&] { readAll(*ofFew); });
        }
    }
    settle();
    return {ratio(QStringLiteral("all lists and counts of one person, %1 documents").arg(sizes.documents), medianOf(many),
                  QStringLiteral("%1 documents").arg(fewer), medianOf(few), 1.5)};
}

}
