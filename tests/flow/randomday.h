// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The end of randomclerks.h: what a working day's acts want to know.
#include "tests/flow/randomclerks.h"

namespace congso::testing {

inline bool RandomClerks::aside(const QByteArray &action) const
{
    static const QSet<QByteArray> all{"incoming.linked", "incoming.unlinked", "incoming.question_asked", "incoming.paper_received",
                                      "incoming.alerted", "incoming.corrected", "incoming.files_added", "incoming.waiting_started",
                                      "incoming.completed", "incoming.undone", "incoming.sent_back", "incoming.opined", "incoming.placed"};
    return all.contains(action) && m_done.contains(action);
}

/// A line of an old register, kept or taken back.
inline void RandomClerks::importLetter()
{
    const auto directory = directory::directory(*m_office.as(QStringLiteral("vanthu"))).result();
    const int row = ++m_words;
    const QJsonObject fields{{QStringLiteral("subject"), QStringLiteral("Thư cũ số %1").arg(row)}, {QStringLiteral("agency"), QStringLiteral("UBND xã cũ")},
                             {QStringLiteral("arrival"), QStringLiteral("2025-03-03")}};
    const auto imported = m_office.tryDo(QStringLiteral("vanthu"), "incoming.imported", {},
                                         {{QStringLiteral("register"), directory->registers.first().id.toString()}, {QStringLiteral("year"), 2025},
                                          {QStringLiteral("number"), row}, {QStringLiteral("fields"), fields}, {QStringLiteral("state"), QStringLiteral("registered")},
                                          {QStringLiteral("import"), QStringLiteral("00000000-0000-7000-8000-00000000000a")}, {QStringLiteral("row"), row}});
    count("incoming.imported", imported.has_value());
    if (imported && chance(5))
        count("incoming.import_withdrawn", m_office.tryDo(QStringLiteral("vanthu"), "incoming.import_withdrawn", imported->subject,
                                                          {{QStringLiteral("reason"), QStringLiteral("nhập nhầm dòng của sổ")}}).has_value());
    else if (imported)
        m_letters << imported->subject;
}

inline void RandomClerks::dayFields(const QByteArray &action, const IncomingDocument &document, QJsonObject &fields)
{
    const auto set = [&fields](const char *key, const QJsonValue &value) { fields.insert(QLatin1String(key), value); };
    const auto slip = [this] {
        const int words = ++m_words;
        const QString path = m_office.file(QStringLiteral("slip%1.txt").arg(words), QByteArray::number(words));
        return QJsonArray{incoming::storeFile(*m_office.as(QStringLiteral("vanthu")), path, QStringLiteral("slip")).result().value_or(QJsonObject())};
    };
    if (action == "incoming.submitted" && chance(6)) {
        set("proposal", assignments(true));
        set("wording", QStringLiteral("Giao theo đề xuất"));
    }
    if (action == "incoming.instructed" && document.proposed && !document.proposed->assignments.isEmpty() && chance(6)) {
        set("agree", true);
        fields.remove(QStringLiteral("assignments"));
    }
    if (action == "incoming.alerted")
        set("assignments", QJsonArray{m_office.part("inform", oneOf<QString>({QStringLiteral("CCVC"), QStringLiteral("CCHC"), QStringLiteral("cvlan")}))});
    if (action == "incoming.attendance_assigned")
        set("people", QJsonArray{m_office.person(QStringLiteral("cvhoa")).toString(), m_office.person(QStringLiteral("truongcchc")).toString()});
    if (action == "incoming.waiting_started") {
        set("waiting_on", QStringLiteral("UBND xã"));
        set("wake_on", QStringLiteral("2027-05-03"));
    }
    if (action == "incoming.question_asked")
        set("person", m_office.person(oneOf<QString>({QStringLiteral("cvlan"), QStringLiteral("luutru")})).toString());
    if (action == "incoming.question_asked" || action == "incoming.question_answered")
        set("text", QStringLiteral("Câu số %1").arg(++m_words));
    for (const Question &question : document.questions) {
        if (action == "incoming.question_answered" && question.answeredAt == 0)
            set("question", question.id.toString());
    }
    if (action == "incoming.linked") {
        set("document", oneOf(m_letters).toString());
        set("link_kind", oneOf<QString>({QStringLiteral("answers"), QStringLiteral("replaces"), QStringLiteral("same_matter")}));
    }
    if (action == "incoming.text_corrected" && !document.files.isEmpty()) {
        set("file", document.files.first().hash);
        set("page", int(m_words % 3));
        set("new", QStringLiteral("Văn bản đọc lại lần %1").arg(++m_words));
    }
    if (action == "incoming.placed") {
        set("box", QString::number(++m_words % 9));
        set("sheet", QString::number(m_words));
    }
    if (action == "incoming.unlinked")
        set("link", document.links.isEmpty() ? QString() : document.links.first().id.toString());
    if (action == "incoming.unlinked" || action == "incoming.contested")
        set("reason", QStringLiteral("Lý do số %1 của việc này").arg(++m_words));
    if (action == "incoming.evidence_added")
        set("files", slip());
}

/// Now and then the clerk enters what the director did on paper.
inline Result<Receipt> RandomClerks::performs(const QString &login, const QByteArray &action, const SubjectId &id, const QJsonObject &fields)
{
    const bool entered = login == QLatin1String("giamdoc") && chance(4);
    const auto clerk = m_office.as(QStringLiteral("vanthu"));
    Command command = clerk->command(action, id, fields);
    command.behalf = m_office.person(login);
    const auto receipt = entered ? clerk->perform(command).result() : Result<Receipt>(failure(ErrorCode::RuleNotAllowed));
    return receipt ? receipt : m_office.tryDo(login, action, id, fields);
}

}
