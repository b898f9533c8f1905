// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/recipients.h"
#include "tests/support/drafting.h"

#include <QRandomGenerator>
#include <QSet>

namespace congso::testing {

/// The people of an office who draft, review, sign, number and issue whatever the rules let them, the same for the same
/// seed.
class RandomDrafters
{
public:
    RandomDrafters(TestOffice &office, quint32 seed) : m_office(office), m_drafting(office, QStringLiteral("DIX")), m_random(seed) {}

    void act();
    /// One document the whole way, with what chance seldom comes to (randomtour.h).
    void tour();
    void importLines();
    /// One gives everything open to the other.
    void handOver(const char *from, const char *to);
    int acts() const { return m_acts; }
    QSet<QByteArray> done() const { return m_done; }

private:
    bool chance(int inTen) { return int(m_random.bounded(10u)) < inTen; }
    template <class T>
    T oneOf(const QList<T> &list) { return list.at(qsizetype(m_random.bounded(quint32(list.size())))); }
    QString words() { return QStringLiteral("Lời số %1 của việc này").arg(++m_words); }
    void draft();
    void actOn(const SubjectId &id);
    /// Who brings it further, and how; nobody once it has left or was given up.
    QPair<QString, QByteArray> next(const OutgoingDocument &document);
    QString loginOf(const PersonId &person);
    void actOnOffice();
    QJsonObject fieldsFor(const QByteArray &action, const OutgoingDocument &document);
    void ofDraft(const QByteArray &action, const OutgoingDocument &document, QJsonObject &fields);
    void ofIssue(const QByteArray &action, const OutgoingDocument &document, QJsonObject &fields);
    QJsonArray steps(const OutgoingDocument &document);
    void count(const QByteArray &action, bool done);

    TestOffice &m_office;
    Drafting m_drafting;
    QRandomGenerator m_random;
    QList<SubjectId> m_documents, m_letters;
    QSet<QByteArray> m_done;
    QHash<QByteArray, int> m_tried;
    int m_acts = 0, m_words = 0;
};

inline void RandomDrafters::count(const QByteArray &action, bool done)
{
    ++m_tried[action];
    if (done) {
        ++m_acts;
        m_done.insert(action);
    }
}

inline void RandomDrafters::draft()
{
    if (m_letters.isEmpty() || chance(3))
        m_letters << m_office.letter(QStringLiteral("Thư cần trả lời %1").arg(++m_words));
    QJsonObject fields = m_drafting.draftFields(words(), oneOf<QString>({QStringLiteral("CV"), QStringLiteral("QĐ"), QStringLiteral("BC")}));
    SubjectId other = oneOf(m_letters);
    QString kind = QStringLiteral("answers");
    if (!m_documents.isEmpty() && chance(5)) {
        other = oneOf(m_documents);
        kind = oneOf<QString>({QStringLiteral("replaces"), QStringLiteral("corrects"), QStringLiteral("based_on")});
    }
    if (chance(7))
        fields.insert(QStringLiteral("links"), QJsonArray{QJsonObject{{QStringLiteral("document"), other.toString()}, {QStringLiteral("kind"), kind}}});
    const auto drafted = m_office.tryDo(oneOf<QString>({QStringLiteral("cvhoa"), QStringLiteral("chanhvp"), QStringLiteral("vanthu")}), "outgoing.drafted", {}, fields);
    count("outgoing.drafted", drafted.has_value());
    if (drafted)
        m_documents << drafted->subject;
}

inline void RandomDrafters::actOnOffice()
{
    const SubjectId book = idCast<SubjectId>(m_drafting.series());
    if (chance(5)) {
        count("register.number_reserved", m_office.tryDo(QStringLiteral("vanthu"), "register.number_reserved", book,
                                                         {{QStringLiteral("year"), m_office.as(QStringLiteral("vanthu"))->today().year()}, {QStringLiteral("note"), words()}}).has_value());
        return;
    }
    const QList<outgoing::RecipientGroup> groups{{words(), {Recipient{{}, words(), {}, {}, {}, {}, true, QStringLiteral("electronic"), {}, 1, {}, {}, {}, {}}}}};
    count("settings.recipient_groups_changed",
          m_office.tryDo(QStringLiteral("vanthu"), "settings.recipient_groups_changed", {}, {{QStringLiteral("groups"), outgoing::groupsToJson(groups)}}).has_value());
}

inline QJsonArray RandomDrafters::steps(const OutgoingDocument &document)
{
    QJsonArray all = m_drafting.steps(document.id);
    if (chance(5)) {
        QJsonArray more{QJsonObject{{QStringLiteral("kind"), QStringLiteral("opinion")}, {QStringLiteral("unit"), m_office.unit(QStringLiteral("CCHC")).toString()}, {QStringLiteral("order"), 1}}};
        for (const QJsonValue &step : std::as_const(all))
            more << step;
        return more;
    }
    return all;
}

inline void RandomDrafters::ofDraft(const QByteArray &action, const OutgoingDocument &document, QJsonObject &fields)
{
    const auto set = [&fields](const char *key, const QJsonValue &value) { fields.insert(QLatin1String(key), value); };
    const QString comment = document.comments.isEmpty() ? QString() : document.comments.first().id.toString();
    if (action == "outgoing.version_added")
        set("files", QJsonArray{m_drafting.file(QStringLiteral("moi%1.pdf").arg(++m_words), chance(5) ? "main" : "attachment")});
    if (action == "outgoing.file_removed") {
        for (const DraftFile &file : document.files) {
            if (file.current && file.role == QLatin1String("attachment"))
                set("slot", file.slot);
        }
    }
    if (action == "outgoing.fields_corrected")
        set("changes", QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("note")}, {QStringLiteral("new"), words()}}});
    if (action == "outgoing.links_set")
        set("links", QJsonArray{QJsonObject{{QStringLiteral("document"), oneOf(m_letters).toString()}, {QStringLiteral("kind"), QStringLiteral("answers")}}});
    if (action == "outgoing.recipients_set" || action == "outgoing.recipients_added")
        set("recipients", QJsonArray{QJsonObject{{QStringLiteral("name"), words()}, {QStringLiteral("unit"), m_office.unit(QStringLiteral("CCHC")).toString()}}});
    if (action == "outgoing.sent_for_review")
        set("steps", steps(document));
    if (action == "outgoing.reviewed") {
        set("outcome", oneOf<QString>({QStringLiteral("agreed"), QStringLiteral("initialled"), QStringLiteral("opined")}));
        set("text", words());
    }
    if (action == "outgoing.skipped" && !document.steps.isEmpty())
        set("step", oneOf(document.steps).id.toString());
    if (action == "outgoing.comment_added" && !document.files.isEmpty()) {
        set("file", document.files.first().hash);
        set("page", 0);
        set("x", 100);
    }
    if (action.startsWith("outgoing.comment_"))
        set("text", words());
    if (action == "outgoing.comment_answered" || action == "outgoing.comment_closed")
        set("comment", comment);
    if (action == "outgoing.comment_closed")
        fields.remove(QStringLiteral("text"));
}

inline void RandomDrafters::ofIssue(const QByteArray &action, const OutgoingDocument &document, QJsonObject &fields)
{
    if (action == "outgoing.number_taken")
        fields = m_drafting.numbering();
    if (action == "outgoing.signed" || action == "outgoing.sealed")
        fields = action == "outgoing.signed" ? m_drafting.signature("signed") : m_drafting.sealing(document, [this] { return chance(2); });
    if (action == "outgoing.issued" && chance(4))
        fields.insert(QStringLiteral("closes"), true);
    if (action == "outgoing.dispatched" && !document.recipients.isEmpty()) {
        fields.insert(QStringLiteral("recipients"), QJsonArray{oneOf(document.recipients).id.toString()});
        fields.insert(QStringLiteral("to"), oneOf<QString>({QStringLiteral("sent"), QStringLiteral("received"), QStringLiteral("returned")}));
        fields.insert(QStringLiteral("note"), words());
    }
    if (action == "outgoing.recipients_told" && !document.recipients.isEmpty())
        fields = {{QStringLiteral("recipients"), QJsonArray{oneOf(document.recipients).id.toString()}}, {QStringLiteral("answer"), chance(3)}};
    if (action == "outgoing.kept_used")
        fields = {{QStringLiteral("user_name"), words()}, {QStringLiteral("way"), oneOf<QString>({QStringLiteral("lent"), QStringLiteral("read")})},
                  {QStringLiteral("permitted_by"), m_office.person(QStringLiteral("giamdoc")).toString()}};
}

inline QJsonObject RandomDrafters::fieldsFor(const QByteArray &action, const OutgoingDocument &document)
{
    static const QByteArrayList reasoned{"outgoing.sent_back", "outgoing.unapproved", "outgoing.skipped", "outgoing.number_voided", "outgoing.recipients_added",
                                         "outgoing.recalled", "outgoing.withdrawn"};
    QJsonObject fields;
    ofDraft(action, document, fields);
    ofIssue(action, document, fields);
    if (reasoned.contains(action))
        fields.insert(QStringLiteral("reason"), words());
    return fields;
}

inline QString RandomDrafters::loginOf(const PersonId &person)
{
    for (const char *login : {"cvhoa", "truongccvc", "truongcchc", "chanhvp", "giamdoc", "vanthu"}) {
        if (m_office.person(QLatin1String(login)) == person)
            return QLatin1String(login);
    }
    return QStringLiteral("truongcchc");
}

inline QPair<QString, QByteArray> RandomDrafters::next(const OutgoingDocument &document)
{
    const auto open = std::find_if(document.steps.begin(), document.steps.end(), [](const ReviewStep &step) { return step.state == StepState::Open; });
    switch (document.state) {
    case OutgoingState::Draft:
        return {loginOf(document.drafter), "outgoing.sent_for_review"};
    case OutgoingState::InReview:
        if (open == document.steps.end())
            return {};
        return {open->person.isNull() ? QStringLiteral("truongcchc") : loginOf(open->person), open->kind == ReviewKind::Approve ? "outgoing.approved" : "outgoing.reviewed"};
    case OutgoingState::Approved:
        return {loginOf(document.approver), "outgoing.signed"};
    case OutgoingState::Signed:
        return {QStringLiteral("vanthu"), document.number ? "outgoing.sealed" : "outgoing.number_taken"};
    case OutgoingState::Sealed:
        return {QStringLiteral("vanthu"), "outgoing.issued"};
    default:
        return {};
    }
}

inline void RandomDrafters::actOn(const SubjectId &id)
{
    const auto known = outgoing::document(*m_office.as(QStringLiteral("giamdoc")), id).result();
    const auto whole = known ? known : outgoing::document(*m_office.as(QStringLiteral("cvhoa")), id).result();
    if (const auto step = whole && chance(5) ? next(*whole) : QPair<QString, QByteArray>(); !step.first.isEmpty()) {
        count(step.second, m_office.tryDo(step.first, step.second, id, fieldsFor(step.second, *whole)).has_value());
        return;
    }
    static const QStringList people{QStringLiteral("cvhoa"), QStringLiteral("truongccvc"), QStringLiteral("truongcchc"), QStringLiteral("chanhvp"), QStringLiteral("giamdoc"), QStringLiteral("vanthu")};
    const QString likely = whole && chance(6) ? next(*whole).first : QString();
    const QString login = likely.isEmpty() ? oneOf(people) : likely;
    const auto document = outgoing::document(*m_office.as(login), id).result();
    auto states = m_office.as(login)->actions(id, "outgoing").result();
    if (!document || !states)
        return;
    states->removeIf([this](const ActionState &state) {
        // What ends a document or sends it back is rare, once it has been done.
        static const QByteArrayList rare{"outgoing.withdrawn", "outgoing.erased", "outgoing.recalled", "outgoing.sent_back", "outgoing.taken_back", "outgoing.unapproved", "outgoing.number_voided"};
        return !state.allowed || (rare.contains(state.action) && m_done.contains(state.action) && !chance(1));
    });
    if (states->isEmpty())
        return;
    std::stable_sort(states->begin(), states->end(), [this](const ActionState &a, const ActionState &b) { return m_tried.value(a.action) < m_tried.value(b.action); });
    const QByteArray action = states->first().action;
    if (action == "outgoing.erased") {
        count(action, outgoing::erase(*m_office.as(login), id, QStringLiteral("Luật Lưu trữ"), words()).result().has_value());
        return;
    }
    const auto receipt = m_office.tryDo(login, action, id, fieldsFor(action, *document));
    count(action, receipt.has_value());
}

inline void RandomDrafters::act()
{
    if (m_documents.size() < 4 || chance(1))
        draft();
    else if (chance(1))
        actOnOffice();
    else
        actOn(m_documents.at(m_documents.size() - 1 - qsizetype(m_random.bounded(quint32(std::min<qsizetype>(4, m_documents.size()))))));
}

}
