// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The end of randomdrafters.h: one document the whole way.
#include "tests/flow/randomdrafters.h"

namespace congso::testing {

inline void RandomDrafters::tour()
{
    const SubjectId id = m_drafting.draft(words());
    const auto document = [&] { return m_drafting.document(id); };
    const auto does = [&](const char *login, const char *action) {
        count(action, m_office.tryDo(QLatin1String(login), action, id, fieldsFor(action, document())).has_value());
    };
    m_office.does(QStringLiteral("cvhoa"), "outgoing.version_added", id, {{QStringLiteral("files"), QJsonArray{m_drafting.file(QStringLiteral("kem.pdf"), "attachment")}}});
    does("cvhoa", "outgoing.file_removed");
    m_drafting.send(id);
    does("cvhoa", "outgoing.taken_back");
    m_drafting.send(id);
    m_drafting.review(id);
    m_drafting.approve(id);
    does("giamdoc", "outgoing.unapproved");
    m_drafting.approve(id);
    m_drafting.sign(id);
    m_drafting.number(id);
    does("vanthu", "outgoing.number_voided");
    m_drafting.number(id);
    m_drafting.seal(id);
    m_drafting.issue(id);
    does("vanthu", "outgoing.recipients_added");
    const QJsonArray first{document().recipients.first().id.toString()};
    count("outgoing.dispatched", m_office.tryDo(QStringLiteral("vanthu"), "outgoing.dispatched", id, {{QStringLiteral("recipients"), first}, {QStringLiteral("to"), QStringLiteral("sent")}}).has_value());
    does("vanthu", "outgoing.recalled");
}

}
