// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/agencypicker.h"

#include "app/agencies/agencies.h"
#include "app/words/agencywords.h"
#include "ui/models/onresult.h"

namespace congso {

namespace {
constexpr int mostOffered = 12;
}

AgencyPicker::AgencyPicker(Office &office, QWidget *parent)
    : SuggestEdit([this](const QString &typed, const Answer &answer) { find(typed, answer); }, parent), m_office(office)
{
}

AgencyPicker::~AgencyPicker()
{
    m_stop.request_stop();
}

void AgencyPicker::find(const QString &typed, const Answer &answer)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    onResult(agencies::suggest(m_office, typed, m_office.today(), mostOffered, m_stop.get_token()), this,
             [this, answer](const Result<QList<AgencySuggestion>> &found) {
                 QList<Suggested> offered;
                 for (const AgencySuggestion &one : found.value_or(QList<AgencySuggestion>())) {
                     m_known.insert(one.name, one.id);
                     offered << Suggested{one.name, AgencyWords::note(one)};
                 }
                 answer(offered);
             });
}

}
