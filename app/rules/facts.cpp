// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/facts.h"

#include <QDateTime>

#include <algorithm>

namespace congso::rules {

void Facts::setNow(qint64 utcMs, int offsetMinutes)
{
    now = utcMs;
    utcOffsetMinutes = offsetMinutes;
    today = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetMinutes * 60).date();
}

SubjectId settingsSubject()
{
    return SubjectId::fromString(QStringLiteral("00000000-0000-7000-8000-000000000001"));
}

bool isAssignee(const Identity &person, const Assignment &assignment)
{
    if (!assignment.person.isNull())
        return assignment.person == person.person.id;
    const Roles heads = Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader;
    return !assignment.unit.isNull()
        && std::any_of(person.posts.begin(), person.posts.end(), [&](const Post &post) {
               return post.active && post.unit == assignment.unit && (post.roles & heads);
           });
}

bool isAskedNow(const Identity &person, const Question &question)
{
    Assignment asked;
    asked.unit = question.unit;
    asked.person = question.person;
    return question.answeredAt == 0 && isAssignee(person, asked);
}

}
