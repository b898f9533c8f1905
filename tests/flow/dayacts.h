// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"
#include "app/incoming/routing.h"
#include "app/incoming/workingday.h"
#include "tests/flow/dayletters.h"
#include "tests/support/testoffice.h"

/// What people do with the letters of the plan, each step one call.
namespace congso::testing::day {

class DayOffice
{
public:
    DayOffice()
    {
        m_office.clock().set(today, 7);
        const QString deputy = m_office.does(s("quantri"), "person.created", {}, {{s("name"), s("Nguyễn Thị Mai")}, {s("login"), s("phogiamdoc")}}).subject.toString();
        m_office.does(s("quantri"), "post.created", {}, {{s("person"), deputy}, {s("unit"), m_office.unit(s("BGĐ")).toString()},
                                                         {s("title"), s("Phó Giám đốc")}, {s("roles"), QJsonArray{s("agency_leader")}}});
    }

    TestOffice &office() { return m_office; }
    Office &as(const char *login) { return *m_office.as(s(login)); }
    /// It is so late now.
    void at(int hour, int minute = 0) { m_office.clock().set(today, hour, minute); }
    QString scratch() { return m_office.scratch({}); }

    SubjectId id(int letter) const
    {
        if (!m_ids.contains(letter))
            qFatal("letter %d has not come yet", letter);
        return m_ids.value(letter);
    }
    QList<SubjectId> ids(const char *letters) const
    {
        QList<SubjectId> ids;
        for (const int letter : all(letters))
            ids << id(letter);
        return ids;
    }
    /// 0: none of the plan's.
    int letterOf(const SubjectId &id) const { return m_ids.key(id, 0); }
    void came(int letter, const SubjectId &id) { m_ids.insert(letter, id); }

    /// Everybody in \a letters has the same done to it.
    void eachDoes(const char *login, const char *letters, const QByteArray &action, const QJsonObject &fields = {})
    {
        for (const int letter : all(letters))
            m_office.does(s(login), action, id(letter), fields);
    }
    QJsonArray given(std::initializer_list<std::pair<const char *, const char *>> parts)
    {
        QJsonArray all;
        for (const auto &[role, whom] : parts)
            all << m_office.part(role, s(whom));
        return all;
    }
    QJsonObject assigning(std::initializer_list<std::pair<const char *, const char *>> parts) { return {{s("assignments"), given(parts)}}; }

    void setUpRouting();
    incoming::Registered enters(int letter, qint64 staged = 0);
    void attachesScans(const char *letters);
    void submits(const char *login, const char *letters, QJsonObject fields = {});
    void submitsByRule(const char *letters);
    void agreesAtOnce(const char *login, const char *letters);
    void actsForTheDirector(const char *letters, const QByteArray &action, const QJsonObject &fields);
    void entersForTheDirector(const char *letters, QJsonObject fields, bool withSlip);

private:
    TestOffice m_office;
    QMap<int, SubjectId> m_ids;
};

/// The head of office says who gets what.
inline void DayOffice::setUpRouting()
{
    rules::RoutingRule contest, reform;
    contest.name = s("Thi đua");
    contest.words = QStringList{s("thi đua")};
    contest.route.to = {m_office.person(s("giamdoc"))};
    contest.route.parts = {{AssignmentRole::Lead, m_office.unit(s("CCVC")), {}, 5, {}}, {AssignmentRole::Inform, m_office.unit(s("VP")), {}, 0, {}}};
    contest.route.wording = s("Giao Phòng CCVC chủ trì, Văn phòng biết");
    reform.name = s("Cải cách hành chính");
    reform.words = QStringList{s("cải cách hành chính")};
    reform.route.to = {m_office.person(s("phogiamdoc"))};
    reform.route.parts = {{AssignmentRole::Lead, m_office.unit(s("CCHC")), {}, 3, {}}};
    need(incoming::setRoutingRules(as("chanhvp"), {contest, reform}).result(), "routing", 0);
}

inline incoming::Registered DayOffice::enters(int letter, qint64 staged)
{
    const incoming::Registered registered = enter(as("vanthu"), letter, scratch(), staged);
    came(letter, registered.receipt.subject);
    return registered;
}

inline void DayOffice::attachesScans(const char *letters)
{
    const RegisterId book = m_office.document(id(1)).number->registerId;
    for (const int letter : all(letters)) {
        const QString scan = written(m_office.scratch(s("quet%1.txt").arg(letter)), "scan " + QByteArray::number(letter));
        need(incoming::attachScan(as("vanthu"), book, today.year(), numberOf(letter), {}, scan).result(), "scan", letter);
    }
}

inline void DayOffice::submits(const char *login, const char *letters, QJsonObject fields)
{
    for (const int letter : all(letters)) {
        fields.insert(s("to"), QJsonArray{m_office.person(leaderOf(letter)).toString()});
        m_office.does(s(login), "incoming.submitted", id(letter), fields);
    }
}

inline void DayOffice::submitsByRule(const char *letters)
{
    for (const int letter : all(letters)) {
        const rules::Route route = need(incoming::routeFor(as("vanthu"), fieldsOf(letter)).result(), "route", letter);
        m_office.does(s("vanthu"), "incoming.submitted", id(letter), incoming::submissionFields(route));
    }
}

inline void DayOffice::agreesAtOnce(const char *login, const char *letters)
{
    QList<incoming::Seen> seen;
    for (const int letter : all(letters))
        seen << incoming::Seen{id(letter), m_office.document(id(letter), s(login)).version};
    for (const auto &receipt : need(incoming::agree(as(login), seen).result(), "agree", 0))
        need(receipt, "agree", 0);
}

/// The deputy, while the director is away, by his delegation.
inline void DayOffice::actsForTheDirector(const char *letters, const QByteArray &action, const QJsonObject &fields)
{
    Office &deputy = as("phogiamdoc");
    const QList<Delegation> delegations = need(delegation::inForce(deputy).result(), "delegations", 0);
    if (delegations.size() != 1)
        qFatal("the deputy holds %d delegations", int(delegations.size()));
    for (const int letter : all(letters))
        need(deputy.perform(delegation::onBehalf(deputy.command(action, id(letter), fields), delegations.first())).result(), "on behalf", letter);
}

/// The clerk, by telephone or from the signed slip.
inline void DayOffice::entersForTheDirector(const char *letters, QJsonObject fields, bool withSlip)
{
    Office &clerk = as("vanthu");
    for (const int letter : all(letters)) {
        if (withSlip) {
            const QString slip = written(m_office.scratch(s("phieu%1.txt").arg(letter)), "slip " + QByteArray::number(letter));
            fields.insert(s("evidence"), QJsonArray{need(incoming::storeFile(clerk, slip, s("slip")).result(), "slip", letter)});
        }
        const Command command = incoming::entering(clerk, m_office.person(s("giamdoc")), "incoming.instructed", id(letter), fields);
        need(clerk.perform(command).result(), "entered", letter);
    }
}

}
