// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoweek.h"

#include "app/demo/democontentphrases.h"
#include "app/demo/democontentsubjects.h"
#include "app/demo/demostory.h"
#include "app/incoming/document.h"
#include "app/incoming/meetings.h"
#include "app/incoming/registerincoming.h"
#include "app/incoming/routing.h"

#include <QFile>
#include <QJsonArray>

namespace congso {

namespace {
constexpr int daysToAnswer = 10;
constexpr int firstFile = 900'000; ///< so that no file is called like one of another letter
const QString clerk = QStringLiteral("lan.hoang");
const QString director = QStringLiteral("bao.phan");
const QString headOfOffice = QStringLiteral("khai.dang");

PersonId personOf(const DemoPeople &people, const QString &login)
{
    return people.offices.value(login)->identity().person.id;
}

const DemoUnit &unitOf(const QList<DemoUnit> &units, const QString &key)
{
    return *std::find_if(units.begin(), units.end(), [&key](const DemoUnit &unit) { return unit.key == key; });
}

rules::RoutingRule ruleFor(const DemoPeople &people, const DemoTopic &topic, const QList<DemoUnit> &units)
{
    rules::RoutingRule rule;
    rule.name = topic.field;
    rule.words = {topic.field};
    if (topic.noun.compare(topic.field, Qt::CaseInsensitive) != 0)
        rule.words << topic.noun;
    rule.route.rule = rule.name;
    rule.route.to = {personOf(people, demoHands(topic.unit).leader)};
    rule.route.parts = {{AssignmentRole::Lead, people.units.value(topic.unit), {}, daysToAnswer, {}},
                        {AssignmentRole::Cooperate, people.units.value(topic.helper), {}, 0, {}}};
    rule.route.wording = QStringLiteral("Giao %1 chủ trì, phối hợp với %2 tham mưu, trình lãnh đạo Sở.").arg(unitOf(units, topic.unit).name, unitOf(units, topic.helper).name);
    return rule;
}

/// Those that do not look at the matter come first.
QList<rules::RoutingRule> generalRules(const DemoPeople &people)
{
    rules::RoutingRule telegram;
    telegram.name = QStringLiteral("Công điện");
    telegram.kinds = {QStringLiteral("CĐ")};
    telegram.route.to = {personOf(people, director)};
    telegram.route.parts = {{AssignmentRole::Lead, people.units.value(QStringLiteral("VP")), {}, 1, {}}};
    telegram.route.wording = QStringLiteral("Văn phòng tham mưu triển khai ngay trong ngày.");
    rules::RoutingRule invitation;
    invitation.name = QStringLiteral("Giấy mời");
    invitation.kinds = {QStringLiteral("GM")};
    invitation.route.to = {personOf(people, director)};
    invitation.route.parts = {{AssignmentRole::Inform, people.units.value(QStringLiteral("VP")), {}, 0, {}}};
    QList<rules::RoutingRule> all{telegram, invitation};
    for (rules::RoutingRule &rule : all)
        rule.route.rule = rule.name;
    return all;
}

struct Invitation
{
    int day; ///< among the days that are left
    QTime start;
    QTime end;
    QStringList going; ///< nobody: still to be decided
};

const QList<Invitation> &invitations()
{
    static const QList<Invitation> all{
        {0, QTime(14, 0), QTime(16, 30), {director, QStringLiteral("tuan.duong")}},
        {0, QTime(15, 0), {}, {QStringLiteral("mai.nguyen"), QStringLiteral("tuan.duong")}},
        {1, QTime(8, 0), QTime(11, 30), {QStringLiteral("mai.nguyen"), QStringLiteral("ha.pham")}},
        {2, QTime(8, 30), {}, {}},
    };
    return all;
}

/// The last day of work up to \a today.
QDate workdayOf(QDate today)
{
    return isDemoWorkday(today) ? today : demoWorkdaysAfter(today, -1);
}

QList<QDate> daysLeft(QDate first)
{
    QList<QDate> days;
    for (QDate day = first; day <= incoming::weekOf(first).second; day = day.addDays(1)) {
        if (isDemoWorkday(day))
            days << day;
    }
    return days;
}

Outcome outcomeOf(const Result<Receipt> &receipt)
{
    return receipt ? success() : Outcome(tl::make_unexpected(receipt.error()));
}

Outcome arrives(DemoPeople &people, const DemoLetter &letter, const QStringList &going, const QStringList &paths)
{
    incoming::RegisterRequest request;
    request.paths = paths;
    request.secrecy = QStringLiteral("none");
    request.fields = letter.fields;
    const auto registry = people.offices.value(clerk);
    auto registered = incoming::registerIncoming(*registry, request).result();
    if (!registered)
        return tl::make_unexpected(registered.error());
    const SubjectId document = registered->receipt.subject;
    auto submitted = registry->perform(registry->command("incoming.submitted", document,
                                                         {{QStringLiteral("to"), QJsonArray{personOf(people, director).toString()}},
                                                          {QStringLiteral("text"), QStringLiteral("Kính trình Giám đốc phân công dự họp.")}})).result();
    if (!submitted || going.isEmpty())
        return outcomeOf(submitted);
    QJsonArray attending;
    for (const QString &login : going)
        attending << personOf(people, login).toString();
    const auto leader = people.offices.value(director);
    if (auto read = incoming::markRead(*leader, document).result(); !read)
        return read;
    return outcomeOf(leader->perform(leader->command("incoming.attendance_assigned", document, {{QStringLiteral("people"), attending}})).result());
}
}

Outcome leaveRouting(DemoPeople &people)
{
    const QList<DemoUnit> units = demoOffice().units;
    QList<rules::RoutingRule> routing = generalRules(people);
    QSet<QString> fields;
    for (const DemoTopic &topic : demoTopics()) {
        if (!fields.contains(topic.field))
            routing << ruleFor(people, topic, units);
        fields.insert(topic.field);
    }
    return outcomeOf(incoming::setRoutingRules(*people.offices.value(headOfOffice), routing).result());
}

Outcome leaveInvitations(DemoPeople &people, quint64 seed, QDate today, const QString &folder)
{
    const QDate arrival = workdayOf(today);
    const QList<QDate> days = daysLeft(arrival);
    int index = -1;
    for (const Invitation &invitation : invitations()) {
        DemoLetter letter = demoLetter(seed, ++index, arrival, today);
        while (!letter.fields.meeting.date.isValid())
            letter = demoLetter(seed, ++index, arrival, today);
        const bool later = invitation.day < days.size();
        letter.fields.due = later ? days.at(invitation.day) : days.last();
        letter.fields.meeting.date = letter.fields.due;
        letter.fields.meeting.start = later ? invitation.start : QTime(16, 0); // nobody is invited for the hour before
        letter.fields.meeting.end = later ? invitation.end : QTime();
        auto paths = writeDemoFiles(letter, firstFile + index, folder);
        if (!paths)
            return tl::make_unexpected(paths.error());
        const Outcome arrived = arrives(people, letter, invitation.going, *paths);
        for (const QString &path : std::as_const(*paths))
            QFile::remove(path);
        if (!arrived)
            return arrived;
    }
    return success();
}

}
