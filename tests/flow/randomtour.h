// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The end of randomdrafters.h: one document the whole way.
#include "tests/flow/randomdrafters.h"

namespace congso::testing {

inline void RandomDrafters::tour()
{
    const SubjectId id = m_drafting.draft(words());
    const auto document = [&] { return m_drafting.document(id); };
    const auto with = [&](const char *login, const char *action, const QJsonObject &fields) {
        count(action, m_office.tryDo(QLatin1String(login), action, id, fields).has_value());
    };
    const auto does = [&](const char *login, const char *action) { with(login, action, fieldsFor(action, document())); };
    const QJsonObject reason{{QStringLiteral("reason"), words()}};
    m_office.does(QStringLiteral("cvhoa"), "outgoing.version_added", id, {{QStringLiteral("files"), QJsonArray{m_drafting.file(QStringLiteral("kem.pdf"), "attachment")}}});
    does("cvhoa", "outgoing.file_removed");
    m_drafting.send(id);
    does("cvhoa", "outgoing.taken_back");
    m_drafting.send(id);
    QJsonObject skipped = reason;
    skipped.insert(QStringLiteral("step"), document().steps.at(document().steps.size() - 2).id.toString()); // the form
    with("giamdoc", "outgoing.skipped", skipped);
    with("truongccvc", "outgoing.reviewed", {{QStringLiteral("outcome"), QStringLiteral("agreed")}});
    with("giamdoc", "outgoing.approved", {});
    with("giamdoc", "outgoing.unapproved", reason);
    with("giamdoc", "outgoing.approved", {});
    does("giamdoc", "outgoing.signed");
    does("vanthu", "outgoing.number_taken");
    with("vanthu", "outgoing.number_voided", reason);
    does("vanthu", "outgoing.number_taken");
    does("vanthu", "outgoing.sealed");
    with("vanthu", "outgoing.issued", {});
    does("vanthu", "outgoing.recipients_added");
    const QJsonArray first{document().recipients.first().id.toString()};
    with("vanthu", "outgoing.dispatched", {{QStringLiteral("recipients"), first}, {QStringLiteral("to"), QStringLiteral("sent")}});
    const QString permits = m_office.person(QStringLiteral("chanhvp")).toString();
    with("vanthu", "outgoing.kept_used", {{QStringLiteral("user_name"), words()}, {QStringLiteral("way"), QStringLiteral("lent")}, {QStringLiteral("permitted_by"), permits}});
    with("vanthu", "outgoing.kept_returned", {});
    with("vanthu", "outgoing.placed", {{QStringLiteral("box"), words()}, {QStringLiteral("sheet"), QStringLiteral("4-6")}});
    with("vanthu", "outgoing.text_corrected", {{QStringLiteral("file"), document().files.first().hash}, {QStringLiteral("page"), 0}, {QStringLiteral("new"), words()}});
    const QJsonObject copy{{QStringLiteral("source"), id.toString()}, {QStringLiteral("form"), QStringLiteral("sao_y")}, {QStringLiteral("from"), QStringLiteral("electronic")},
                           {QStringLiteral("to"), QStringLiteral("paper")}, {QStringLiteral("subject"), words()}, {QStringLiteral("signer"), permits}};
    count("outgoing.copied", m_office.tryDo(QStringLiteral("vanthu"), "outgoing.copied", {}, copy).has_value());
    with("vanthu", "outgoing.recalled", reason);
    with("vanthu", "outgoing.recipients_told", {{QStringLiteral("recipients"), first}});
    handOver("cvhoa", "cvlan");
    handOver("giamdoc", "truongcchc");
    importLines();
}

/// Two lines of an old register of outgoing documents, one of them taken back.
inline void RandomDrafters::importLines()
{
    for (const int row : {1, 2}) {
        const QJsonObject fields{{QStringLiteral("kind"), QStringLiteral("QĐ")}, {QStringLiteral("subject"), words()}, {QStringLiteral("signer_name"), words()}};
        const QJsonArray recipients{QJsonObject{{QStringLiteral("name"), words()}, {QStringLiteral("way"), QStringLiteral("paper")}}};
        const auto line = m_office.tryDo(QStringLiteral("vanthu"), "outgoing.imported", {},
                                         {{QStringLiteral("register"), m_drafting.series().toString()}, {QStringLiteral("date"), QStringLiteral("1998-05-12")},
                                          {QStringLiteral("number"), row}, {QStringLiteral("notation"), QStringLiteral("QĐ-UB")}, {QStringLiteral("fields"), fields},
                                          {QStringLiteral("recipients"), recipients}, {QStringLiteral("box"), QStringLiteral("31")},
                                          {QStringLiteral("import"), QStringLiteral("00000000-0000-7000-8000-00000000000b")}, {QStringLiteral("row"), row}});
        count("outgoing.imported", line.has_value());
        if (line && row == 1) { // who got it then is told today
            const QJsonArray changes{QJsonObject{{QStringLiteral("field"), QStringLiteral("signer_name")}, {QStringLiteral("new"), words()}}};
            count("outgoing.import_corrected", m_office.tryDo(QStringLiteral("vanthu"), "outgoing.import_corrected", line->subject,
                                                               {{QStringLiteral("changes"), changes}, {QStringLiteral("reason"), QStringLiteral("gõ sai khi nhập sổ")}}).has_value());
            const QJsonArray first{m_drafting.document(line->subject, QStringLiteral("vanthu")).recipients.first().id.toString()};
            count("outgoing.recalled", m_office.tryDo(QStringLiteral("vanthu"), "outgoing.recalled", line->subject, {{QStringLiteral("reason"), words()}}).has_value());
            count("outgoing.recipients_told", m_office.tryDo(QStringLiteral("vanthu"), "outgoing.recipients_told", line->subject, {{QStringLiteral("recipients"), first}}).has_value());
        }
        if (line && row == 2)
            count("outgoing.import_withdrawn", m_office.tryDo(QStringLiteral("vanthu"), "outgoing.import_withdrawn", line->subject,
                                                              {{QStringLiteral("reason"), QStringLiteral("nhập nhầm dòng của sổ")}}).has_value());
    }
}

/// Everything of one person goes to another, and what came of it is looked at by refolding.
inline void RandomDrafters::handOver(const char *from, const char *to)
{
    const SubjectId waiting = m_drafting.draft(words());
    m_drafting.bring(waiting, OutgoingState::Approved);
    const auto prepared = m_office.tryDo(QLatin1String(from), "handover.prepared", {}, {{QStringLiteral("receiver"), m_office.person(QLatin1String(to)).toString()}});
    const bool given = prepared && m_office.tryDo(QLatin1String(from), "handover.given", prepared->subject).has_value();
    const bool taken = given && m_office.tryDo(QLatin1String(to), "handover.received", prepared->subject).has_value();
    count("handover.prepared", prepared.has_value());
    count("handover.given", given);
    count("handover.received", taken);
    count("outgoing.handed_over", taken);
}

}
