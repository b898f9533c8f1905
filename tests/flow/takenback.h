// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officerules.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "db/server/servertypes.h"
#include "db/store/journal.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "tests/support/testoffice.h"

namespace congso::testing {

/// The events that come of a command by these rules, as they would be sent; nothing of it is kept.
inline Result<QList<ServerEvent>> takenBack(TestOffice &office, const QString &login, const Command &command, const rules::Workflow &workflow)
{
    auto &rules = const_cast<OfficeRules &>(office.store().rules()); // as on a PC of one's own
    const rules::Workflow honest = rules.workflow;
    rules.workflow = workflow;
    const Performer performer(office.store(), office.person(login));
    QList<ServerEvent> events;
    Result<Receipt> receipt = failure(ErrorCode::UsageNotFound);
    (void)office.store().engine().write<Receipt>([&](Writing &writing) -> Result<Receipt> {
        receipt = performer.perform(writing, command);
        Query row = writing.connection.query(query::events_after);
        row.bindAll(0, 1'000'000);
        while (receipt && row.next()) {
            if (const Event event = eventFrom(row); receipt->events.contains(event.body.id))
                events << ServerEvent{event, std::nullopt};
        }
        return failure(ErrorCode::UsageNotFound); // taken back
    }).result();
    office.store().engine().forgetDirectory();
    rules.workflow = honest;
    return receipt ? Result<QList<ServerEvent>>(events) : tl::make_unexpected(receipt.error());
}

}
