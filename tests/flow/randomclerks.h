// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/randomadministrator.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>

namespace congso::testing {

/// The people of an office who take turns at doing whatever the rules let them do, the same for the same seed.
class RandomClerks
{
public:
    RandomClerks(TestOffice &office, quint32 seed) : m_office(office), m_random(seed), m_administrator(office) {}

    /// One act of somebody on something; now and then one that the rules refuse.
    void act();
    int acts() const { return m_acts; }
    QSet<QByteArray> done() const { return m_done; }

private:
    template <class T>
    T oneOf(const QList<T> &list)
    {
        return list.at(qsizetype(m_random.bounded(quint32(list.size()))));
    }
    bool chance(int inTen) { return int(m_random.bounded(10u)) < inTen; }
    void registerLetter();
    void importLetter();
    void actOnLetter();
    /// Whether it is done aside of the work and has been done: it could be done again and again.
    bool aside(const QByteArray &action) const;
    void dayFields(const QByteArray &action, const IncomingDocument &document, QJsonObject &fields);
    Result<Receipt> performs(const QString &login, const QByteArray &action, const SubjectId &id, const QJsonObject &fields);
    void administer();
    void eraseLetter(const SubjectId &id);
    QList<ActionState> offered(const QString &login, const SubjectId &id);
    QJsonObject fieldsFor(const QByteArray &action, const IncomingDocument &document, const QList<AssignmentId> &parts);
    QJsonArray assignments(bool lead);
    QJsonArray change(const QString &field, const QJsonValue &old, const QJsonValue &value) const;
    void count(const QByteArray &action, bool done);
    ActionState rarest(QList<ActionState> states);

    TestOffice &m_office;
    QRandomGenerator m_random;
    RandomAdministrator m_administrator;
    QList<SubjectId> m_letters;
    QSet<QByteArray> m_done;
    QHash<QByteArray, int> m_tried;
    QSet<QByteArray> m_refused; ///< lately: not to be tried before others
    int m_acts = 0;
    int m_words = 0;
};

inline void RandomClerks::act()
{
    if (m_letters.size() < 3 || chance(1))
        chance(2) ? importLetter() : registerLetter();
    else if (chance(1))
        administer();
    else
        actOnLetter();
}

/// Tried least so far; one of several.
inline ActionState RandomClerks::rarest(QList<ActionState> states)
{
    const auto tried = [this](const ActionState &state) { return m_tried.value(state.action); };
    const int least = tried(*std::min_element(states.begin(), states.end(), [&](const ActionState &a, const ActionState &b) { return tried(a) < tried(b); }));
    states.removeIf([&](const ActionState &state) { return tried(state) > least; });
    return oneOf(states);
}

inline void RandomClerks::count(const QByteArray &action, bool done)
{
    ++m_tried[action];
    if (!done) {
        m_refused.size() < 4 ? void(m_refused.insert(action)) : m_refused.clear();
        return;
    }
    ++m_acts;
    m_done.insert(action);
}

inline void RandomClerks::registerLetter()
{
    IncomingFields fields;
    fields.codeNumber = QString::number(m_random.bounded(900u));
    fields.codeNotation = QStringLiteral("UBND-VHXH");
    fields.replyRequired = chance(3);
    fields.note = chance(5) ? QStringLiteral("ghi chú") : QString();
    fields.urgency = chance(3) ? QStringLiteral("express") : QString();
    fields.sealed = chance(2);
    if (chance(4))
        fields.meeting = {QDate(2027, 3, 18), chance(7) ? QTime(14, 0) : QTime(), {}, QStringLiteral("Phòng họp"), {}};
    m_letters << m_office.letter(QStringLiteral("Thư số %1").arg(++m_words), fields);
    count("incoming.registered", true);
}

inline QJsonArray RandomClerks::assignments(bool lead)
{
    const QList<QString> all{QStringLiteral("CCVC"), QStringLiteral("CCHC"), QStringLiteral("VP"), QStringLiteral("cvhoa"),
                             QStringLiteral("cvlan"), QStringLiteral("truongccvc"), QStringLiteral("luutru")};
    const auto due = [this] { return chance(7) ? QDate(2027, 1, 4).addDays(m_random.bounded(200u)) : QDate(); };
    QJsonArray list;
    if (lead)
        list << m_office.part("lead", oneOf(all), due());
    while (chance(5))
        list << m_office.part("cooperate", oneOf(all), due());
    if (chance(3) || list.isEmpty())
        list << m_office.part(chance(5) ? "inform" : "supervise", oneOf(all));
    return list;
}

inline QJsonArray RandomClerks::change(const QString &field, const QJsonValue &old, const QJsonValue &value) const
{
    return {QJsonObject{{QStringLiteral("field"), field}, {QStringLiteral("old"), old}, {QStringLiteral("new"), value}}};
}

inline QJsonObject RandomClerks::fieldsFor(const QByteArray &action, const IncomingDocument &document, const QList<AssignmentId> &parts)
{
    const QString words = QStringLiteral("Nội dung số %1 của việc này").arg(++m_words);
    QJsonObject fields;
    const auto set = [&fields](const char *key, const QJsonValue &value) { fields.insert(QLatin1String(key), value); };
    if (!parts.isEmpty())
        set(action == "incoming.assigned" ? "parent" : "assignment", oneOf(parts).toString());
    const QSet<QByteArray> reasoned{"incoming.corrected", "incoming.registration_withdrawn", "incoming.sent_back", "incoming.declined",
                                    "incoming.returned", "incoming.recalled", "incoming.forwarded", "incoming.extension_requested",
                                    "incoming.extension_refused", "incoming.suspended", "incoming.resumed", "incoming.reopened",
                                    "incoming.completed"};
    const QSet<QByteArray> worded{"incoming.submitted", "incoming.instructed", "incoming.assigned", "incoming.progressed",
                                  "incoming.opined", "incoming.result_reported", "incoming.completed"};
    if (reasoned.contains(action))
        set("reason", words);
    if (worded.contains(action) && (chance(8) || action == "incoming.opined" || action == "incoming.result_reported"))
        set("text", words);
    if (action == "incoming.corrected")
        set("changes", change(QStringLiteral("subject"), document.fields.subject, words));
    if (action == "incoming.submitted")
        set("to", QJsonArray{m_office.person(chance(5) ? QStringLiteral("giamdoc") : QStringLiteral("chanhvp")).toString()});
    if (action == "incoming.instructed")
        set("assignments", assignments(chance(7)));
    if (action == "incoming.assigned")
        set("assignments", assignments(chance(5)));
    if (action == "incoming.progressed")
        set("percent", int(m_random.bounded(101u)));
    if (action == "incoming.forwarded")
        set("person", m_office.person(oneOf<QString>({QStringLiteral("cvhoa"), QStringLiteral("cvlan"), QStringLiteral("luutru")})).toString());
    if (action.startsWith("incoming.extension_") && action != "incoming.extension_refused")
        set("due", QDate(2027, 9, 1).addDays(m_random.bounded(90u)).toString(Qt::ISODate));
    if (action == "incoming.suspended")
        set("wake_on", QStringLiteral("2027-06-01"));
    if (action == "incoming.completed" && document.fields.replyRequired)
        set("reply_code", QStringLiteral("90/SNV-VP"));
    if (action == "incoming.files_added") {
        const QString path = m_office.file(QStringLiteral("added%1.txt").arg(m_words), words.toUtf8());
        auto file = incoming::storeFile(*m_office.as(QStringLiteral("vanthu")), path, QStringLiteral("attachment")).result();
        if (file)
            set("files", QJsonArray{*file});
    }
    if (action == "incoming.undone")
        set("event", document.lastEvent.toString());
    dayFields(action, document, fields);
    return fields;
}

inline void RandomClerks::eraseLetter(const SubjectId &id)
{
    const auto erased = incoming::erase(*m_office.as(QStringLiteral("vanthu")), id, QStringLiteral("Luật Lưu trữ"), QStringLiteral("hết thời hạn lưu trữ")).result();
    count("incoming.erased", erased.has_value());
}

/// What this person may do with the letter now. What ends its life comes seldom, or nothing else would be seen.
inline QList<ActionState> RandomClerks::offered(const QString &login, const SubjectId &id)
{
    QList<ActionState> allowed;
    const auto states = m_office.as(login)->actions(id).result();
    if (!states)
        return allowed;
    for (const ActionState &state : *states) {
        const bool ends = state.action == "incoming.erased" || state.action == "incoming.registration_withdrawn";
        if (state.allowed && (!ends || chance(1)) && (!aside(state.action) || chance(2)))
            allowed << state;
    }
    return allowed;
}

inline void RandomClerks::actOnLetter()
{
    const QList<QString> people{QStringLiteral("vanthu"), QStringLiteral("giamdoc"), QStringLiteral("giamdoc"), QStringLiteral("chanhvp"),
                                QStringLiteral("truongccvc"), QStringLiteral("truongcchc"), QStringLiteral("cvhoa"), QStringLiteral("cvlan")};
    const SubjectId id = oneOf(m_letters);
    QList<ActionState> allowed, fresh;
    QString login;
    // What has not been done yet goes first now and then, or the rare ones would never come.
    const bool looksForRare = chance(6);
    for (int tries = 0; tries < 8 && (allowed.isEmpty() || (looksForRare && fresh.isEmpty())); ++tries) {
        login = oneOf(people);
        allowed = offered(login, id);
        for (const ActionState &one : std::as_const(allowed)) {
            if (!m_done.contains(one.action) && !m_refused.contains(one.action))
                fresh << one;
        }
    }
    if (allowed.isEmpty())
        return;
    const ActionState state = looksForRare ? rarest(fresh.isEmpty() ? allowed : fresh) : oneOf(allowed);
    if (state.action == "incoming.erased")
        return eraseLetter(id);
    const auto document = incoming::document(*m_office.as(login), id).result();
    if (!document)
        return;
    const auto act = [&](const QByteArray &action) { count(action, performs(login, action, id, fieldsFor(action, *document, state.parts)).has_value()); };
    act(state.action);
    // Only who waits can end it, and chance seldom brings the same person to the same letter.
    if (state.action == "incoming.waiting_started" && !m_done.contains("incoming.waiting_ended"))
        act("incoming.waiting_ended");
}

inline void RandomClerks::administer()
{
    for (int acts = 0; acts < 2; ++acts) {
        const auto [kind, done] = m_administrator.act();
        count(kind, done);
    }
}

}

#include "tests/flow/randomday.h"
