// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/recipientoffer.h"

#include "app/agencies/agencies.h"
#include "app/words/agencywords.h"
#include "db/text/fold.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"

namespace congso {

namespace {
constexpr int mostOffered = 12;
}

RecipientOffer::RecipientOffer(Office &office, const DirectoryWatch &directory, QObject *parent)
    : QObject(parent), m_office(office), m_directory(directory)
{
    onResult(outgoing::groups(office), this, [this](const Result<QList<outgoing::RecipientGroup>> &groups) { m_groups = groups.value_or(QList<outgoing::RecipientGroup>()); });
}

RecipientOffer::~RecipientOffer()
{
    m_stop.request_stop();
}

void RecipientOffer::offer(const QString &typed, const SuggestEdit::Answer &answer)
{
    QList<Suggested> offered;
    const QString words = text::fold(typed);
    for (const outgoing::RecipientGroup &group : std::as_const(m_groups)) {
        if (text::fold(group.name).contains(words))
            offered << Suggested{group.name, tr("group, %n recipient(s)", nullptr, int(group.members.size()))};
    }
    for (const Unit &unit : m_directory.current().units) {
        if (unit.active && text::fold(unit.name + u' ' + unit.shortName).contains(words))
            offered << Suggested{unit.name, tr("of our own office")};
    }
    m_stop.request_stop();
    m_stop = std::stop_source();
    onResult(agencies::suggest(m_office, typed, m_office.today(), mostOffered, m_stop.get_token()), this, [this, offered, answer](const Result<QList<AgencySuggestion>> &found) {
        QList<Suggested> all = offered;
        for (const AgencySuggestion &one : found.value_or(QList<AgencySuggestion>())) {
            m_agencies.insert(one.name, one.id);
            all << Suggested{one.name, AgencyWords::note(one)};
        }
        answer(all);
    });
}

QList<Recipient> RecipientOffer::named(const QString &name) const
{
    for (const outgoing::RecipientGroup &group : m_groups) {
        if (group.name != name)
            continue;
        QList<Recipient> members = group.members;
        for (Recipient &member : members) {
            member.id = {};
            member.group = group.name;
        }
        return members;
    }
    Recipient one;
    one.name = name;
    one.way = QStringLiteral("electronic");
    one.agency = m_agencies.value(name);
    for (const Unit &unit : m_directory.current().units) {
        if (unit.active && unit.name == name)
            one.unit = unit.id;
    }
    if (!one.unit.isNull())
        one.agency = {};
    return {one};
}

}
