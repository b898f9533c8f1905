// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostory.h"

#include "app/demo/democlock.h"
#include "app/demo/letterpdf.h"
#include "app/incoming/document.h"
#include "app/incoming/registerincoming.h"
#include "app/office/office.h"
#include "app/rules/facts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace congso {

namespace {
const QString clerk = QStringLiteral("lan.hoang");

QJsonObject part(const char *role, const QString &key, const QString &value, QDate due = {})
{
    QJsonObject part{{QStringLiteral("role"), QLatin1String(role)}, {key, value}};
    if (due.isValid())
        part.insert(QStringLiteral("due"), due.toString(Qt::ISODate));
    return part;
}

Outcome outcomeOf(const Result<Receipt> &receipt)
{
    return receipt ? success() : Outcome(tl::make_unexpected(receipt.error()));
}

QString fileName(const LetterContent &content, int index)
{
    const QString notation = content.notation;
    return QStringLiteral("%1_%2.pdf").arg(content.number.isEmpty() ? QString::number(index) : content.number, QString(notation).replace(u'/', u'-'));
}
}

Result<QStringList> writeDemoFiles(const DemoLetter &letter, int index, const QString &folder)
{
    QStringList paths;
    for (int number = -1; number < letter.attachments; ++number) {
        const LetterContent content = number < 0 ? demoContent(letter) : demoAttachment(letter, number);
        auto drawn = letterPdf(content);
        if (!drawn)
            return tl::make_unexpected(drawn.error());
        const QString name = number < 0 ? fileName(content, index) : QStringLiteral("Phu luc %1.pdf").arg(number + 1);
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(drawn->pdf) != drawn->pdf.size())
            return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), name}});
        paths << file.fileName();
    }
    return paths;
}

DemoStory::DemoStory(DemoLetter letter, QDate arrival, QDate today, int index)
    : m_letter(std::move(letter)), m_arrival(arrival), m_index(index)
{
    plan(arrival, today);
}

void DemoStory::plan(QDate arrival, QDate today)
{
    const DemoPlan &plan = m_letter.plan;
    const auto add = [&](Stage stage, int day, int hour) {
        const QDate on = demoWorkdaysAfter(arrival, day);
        if (on <= today)
            m_acts << Act{stage, on, hour, (m_index * 7) % 50};
    };
    const DemoFate fate = plan.fate;
    add(Stage::Register, 0, 8);
    if (fate == DemoFate::Registered)
        return;
    if (fate == DemoFate::Voided) {
        add(Stage::Special, 0, 9);
        return;
    }
    add(Stage::Submit, plan.submitDay, 10);
    if (fate == DemoFate::Submitted)
        return;
    add(Stage::Instruct, plan.instructDay, 14);
    if (fate == DemoFate::Instructed || fate == DemoFate::ForInformation)
        return;
    if (fate == DemoFate::Returned) {
        add(Stage::Special, plan.assignDay, 9);
        return;
    }
    add(Stage::Assign, plan.assignDay, 15);
    if (fate == DemoFate::Assigned)
        return;
    add(Stage::Receive, plan.assignDay, 16);
    if (!plan.cooperating.isEmpty())
        add(Stage::Cooperate, plan.assignDay + 1, 9);
    add(Stage::Progress, plan.assignDay + 1, 11);
    if (fate == DemoFate::ExtensionAsked || fate == DemoFate::Suspended)
        add(Stage::Special, plan.assignDay + 1, 14);
    if (fate == DemoFate::Completed)
        add(Stage::Finish, std::max(plan.finishDay, plan.assignDay + 1), 16);
}

std::optional<qint64> DemoStory::nextAt() const
{
    if (isDone())
        return std::nullopt;
    const Act &act = m_acts.at(m_at);
    return DemoClock::at(act.day, act.hour, act.minute);
}

Outcome DemoStory::does(DemoPeople &people, const QString &login, const QByteArray &action, const QJsonObject &fields)
{
    const auto office = people.offices.value(login);
    if (!office)
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), login}});
    if (auto read = incoming::markRead(*office, m_document).result(); !read)
        return read;
    return outcomeOf(office->perform(office->command(action, m_document, fields)).result());
}

Result<AssignmentId> DemoStory::partOf(DemoPeople &people, const QString &login) const
{
    const auto office = people.offices.value(login);
    if (!office)
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), login}});
    auto document = incoming::document(*office, m_document).result();
    if (!document)
        return tl::make_unexpected(document.error());
    for (const Assignment &assignment : std::as_const(document->assignments)) {
        if (isOpen(assignment.state) && assignment.role != AssignmentRole::Inform && rules::isAssignee(office->identity(), assignment))
            return assignment.id;
    }
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), login}});
}

Outcome DemoStory::registerLetter(DemoPeople &people, const QString &folder)
{
    auto paths = writeDemoFiles(m_letter, m_index, folder);
    if (!paths)
        return tl::make_unexpected(paths.error());
    incoming::RegisterRequest request;
    request.paths = *paths;
    request.secrecy = QStringLiteral("none");
    request.fields = m_letter.fields;
    request.fields.arrival = m_arrival;
    auto registered = incoming::registerIncoming(*people.offices.value(clerk), request).result();
    for (const QString &path : std::as_const(*paths))
        QFile::remove(path);
    if (!registered)
        return tl::make_unexpected(registered.error());
    m_document = registered->receipt.subject;
    return success();
}

Outcome DemoStory::instruct(DemoPeople &people)
{
    const DemoPlan &plan = m_letter.plan;
    QJsonArray parts;
    const QString unit = QStringLiteral("unit");
    if (plan.fate != DemoFate::ForInformation) {
        parts << part("lead", unit, people.units.value(plan.leadUnit).toString(), demoWorkdaysAfter(m_arrival, std::max(plan.leadDays, plan.instructDay)));
        for (const QString &key : plan.cooperating)
            parts << part("cooperate", unit, people.units.value(key).toString(), demoWorkdaysAfter(m_arrival, std::max(plan.cooperateDays, plan.instructDay)));
    }
    for (const QString &key : plan.informed)
        parts << part("inform", unit, people.units.value(key).toString());
    if (parts.isEmpty())
        parts << part("inform", unit, people.units.value(plan.leadUnit).toString());
    return does(people, plan.leader, "incoming.instructed", {{QStringLiteral("text"), plan.instruction}, {QStringLiteral("assignments"), parts}});
}

Outcome DemoStory::cooperate(DemoPeople &people)
{
    auto document = incoming::document(*people.offices.value(clerk), m_document).result();
    if (!document)
        return tl::make_unexpected(document.error());
    for (const Assignment &assignment : std::as_const(document->assignments)) {
        if (assignment.role != AssignmentRole::Cooperate || !isOpen(assignment.state))
            continue;
        for (const auto &office : std::as_const(people.offices)) {
            if (!rules::isAssignee(office->identity(), assignment))
                continue;
            auto said = office->perform(office->command("incoming.opined", m_document,
                                                        {{QStringLiteral("assignment"), assignment.id.toString()}, {QStringLiteral("text"), m_letter.plan.opinion}})).result();
            if (!said)
                return tl::make_unexpected(said.error());
            break;
        }
    }
    return success();
}

Outcome DemoStory::assign(DemoPeople &people)
{
    const DemoPlan &plan = m_letter.plan;
    auto own = partOf(people, plan.head);
    const auto officer = people.offices.value(plan.officer);
    if (!own || !officer)
        return own ? Outcome(failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), plan.officer}})) : Outcome(tl::make_unexpected(own.error()));
    const int days = std::max(std::min(plan.officerDays, plan.leadDays), plan.assignDay);
    const QDate due = demoWorkdaysAfter(m_arrival, std::min(days, std::max(plan.leadDays, plan.instructDay)));
    return does(people, plan.head, "incoming.assigned",
                {{QStringLiteral("parent"), own->toString()},
                 {QStringLiteral("text"), plan.unitNote},
                 {QStringLiteral("assignments"), QJsonArray{part("lead", QStringLiteral("person"), officer->identity().person.id.toString(), due)}}});
}

Outcome DemoStory::finish(DemoPeople &people)
{
    const DemoPlan &plan = m_letter.plan;
    auto own = partOf(people, plan.officer);
    if (!own)
        return tl::make_unexpected(own.error());
    auto reported = does(people, plan.officer, "incoming.result_reported", {{QStringLiteral("assignment"), own->toString()}, {QStringLiteral("text"), plan.result}});
    if (!reported)
        return reported;
    QJsonObject fields{{QStringLiteral("text"), plan.result}};
    if (m_letter.fields.replyRequired)
        fields.insert(QStringLiteral("reply_code"), QStringLiteral("%1/SNV-%2").arg(m_index + 40).arg(plan.leadUnit));
    return does(people, plan.head, "incoming.completed", fields);
}

Outcome DemoStory::special(DemoPeople &people)
{
    const DemoPlan &plan = m_letter.plan;
    const QJsonObject reason{{QStringLiteral("reason"), plan.reason}};
    if (plan.fate == DemoFate::Voided)
        return does(people, clerk, "incoming.registration_withdrawn", reason);
    const QString login = plan.fate == DemoFate::ExtensionAsked ? plan.officer : plan.head;
    auto own = partOf(people, login);
    if (!own)
        return tl::make_unexpected(own.error());
    QJsonObject fields = reason;
    if (plan.fate == DemoFate::Suspended) {
        fields.insert(QStringLiteral("wake_on"), demoWorkdaysAfter(m_arrival, plan.assignDay + 30).toString(Qt::ISODate));
        return does(people, login, "incoming.suspended", fields);
    }
    fields.insert(QStringLiteral("assignment"), own->toString());
    if (plan.fate == DemoFate::Returned)
        return does(people, login, "incoming.returned", fields);
    fields.insert(QStringLiteral("due"), demoWorkdaysAfter(m_arrival, plan.leadDays + 5).toString(Qt::ISODate));
    return does(people, login, "incoming.extension_requested", fields);
}

Outcome DemoStory::step(DemoPeople &people, const QString &folder)
{
    const DemoPlan &plan = m_letter.plan;
    const Stage stage = m_acts.at(m_at++).stage;
    switch (stage) {
    case Stage::Register: return registerLetter(people, folder);
    case Stage::Submit:
        return does(people, clerk, "incoming.submitted",
                    {{QStringLiteral("to"), QJsonArray{people.offices.value(plan.leader)->identity().person.id.toString()}}, {QStringLiteral("text"), plan.proposal}});
    case Stage::Instruct: return instruct(people);
    case Stage::Cooperate: return cooperate(people);
    case Stage::Assign: return assign(people);
    case Stage::Receive:
    case Stage::Progress: {
        auto own = partOf(people, plan.officer);
        if (!own)
            return tl::make_unexpected(own.error());
        const QJsonObject which{{QStringLiteral("assignment"), own->toString()}};
        if (stage == Stage::Receive)
            return does(people, plan.officer, "incoming.received", which);
        QJsonObject fields = which;
        fields.insert(QStringLiteral("percent"), std::clamp(plan.percent, 10, 90));
        fields.insert(QStringLiteral("text"), QString::fromUtf8("Đang xử lý theo ý kiến chỉ đạo"));
        return does(people, plan.officer, "incoming.progressed", fields);
    }
    case Stage::Finish: return finish(people);
    case Stage::Special: return special(people);
    }
    return success();
}

}
