// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefiles/casefiles.h"
#include "app/delegation/delegation.h"
#include "tests/flow/stormdirectory.h"

#include <limits>

namespace congso::testing {

/// Random work at many PCs: what the workflow offers, what is done seldom first.
class StormWork : public StormHand
{
public:
    StormWork(StormOffice &office, quint32 seed) : StormHand(office, seed), m_directory(*this) {}

    /// One act, or none where nothing was found to be done.
    void act(SyncPc &pc);

private:
    struct Known ///< by the PC, of what is acted on
    {
        std::optional<IncomingDocument> letter;
        std::optional<OutgoingDocument> outgoing;
        std::optional<CaseFile> file;
        QList<AssignmentId> parts;
    };
    bool makes(SyncPc &pc);
    bool registers(SyncPc &pc);
    bool imports(SyncPc &pc);
    bool importsOutgoing(SyncPc &pc);
    bool actsOn(SyncPc &pc, const StormOffice::Subject &subject);
    /// What this person has to do with: who administers with the directory, others seldom.
    QList<StormOffice::Subject> within(const SyncPc &pc);
    /// Where among several this person can do what was done least.
    StormOffice::Subject rarest(SyncPc &pc);
    QList<ActionState> offered(SyncPc &pc, const StormOffice::Subject &subject);
    bool enters(SyncPc &pc, const StormOffice::Subject &subject);
    bool actsFor(SyncPc &pc, const StormOffice::Subject &subject);
    bool erases(SyncPc &pc, const StormOffice::Subject &subject, const QByteArray &action);
    ActionState chosen(QList<ActionState> states);
    Known known(SyncPc &pc, const StormOffice::Subject &subject);
    QJsonObject fieldsFor(SyncPc &pc, const QByteArray &action, const Known &known);
    QJsonValue value(SyncPc &pc, const QByteArray &action, const rules::FieldRule &field, const Known &known);
    QJsonValue plainValue(SyncPc &pc, const rules::FieldRule &field, bool wanted);
    QJsonValue ofLetter(const QString &key, const IncomingDocument &letter);
    QJsonValue ofOutgoing(SyncPc &pc, const QByteArray &action, const QString &key, const OutgoingDocument &document);
    QJsonValue ofFile(SyncPc &pc, const QByteArray &action, const QString &key, const CaseFile &file);
    QJsonArray assignments(SyncPc &pc, bool lead);
    QJsonObject change(const QByteArray &action);
    QJsonArray recipients(const char *way);
    QJsonArray links();
    QJsonArray stored(SyncPc &pc, const QByteArray &action);
    QString somebody() { return m_office.people.value(oneOf(m_office.people.keys())).toString(); }

    StormDirectory m_directory;
};

inline bool StormWork::registers(SyncPc &pc)
{
    IncomingFields fields;
    fields.replyRequired = chance(2);
    fields.urgency = chance(3) ? QStringLiteral("express") : QString();
    fields.sealed = chance(3);
    fields.note = chance(5) ? say() : QString();
    if (chance(4))
        fields.meeting = {pc.office().today().addDays(9), QTime(14, 0), {}, QStringLiteral("Phòng họp"), {}};
    const auto registered = pc.letter(say(), fields);
    if (registered)
        knows("incoming", registered->subject);
    return done(pc, "incoming.registered", registered);
}

inline bool StormWork::imports(SyncPc &pc)
{
    const int row = 1 + int(random().bounded(90'000u));
    const QJsonObject fields{{QStringLiteral("subject"), say()}, {QStringLiteral("agency"), QStringLiteral("UBND xã cũ")}, {QStringLiteral("arrival"), QStringLiteral("2020-03-03")}};
    const auto imported = pc.tryDo("incoming.imported", {}, {{QStringLiteral("register"), m_office.book.toString()}, {QStringLiteral("year"), 2020}, {QStringLiteral("number"), row},
                                                             {QStringLiteral("fields"), fields}, {QStringLiteral("state"), QStringLiteral("registered")},
                                                             {QStringLiteral("import"), QStringLiteral("00000000-0000-7000-8000-00000000000a")}, {QStringLiteral("row"), row}});
    if (imported)
        knows("incoming", imported->subject);
    return done(pc, "incoming.imported", imported);
}

/// A line of an old register of outgoing documents.
inline bool StormWork::importsOutgoing(SyncPc &pc)
{
    const int row = 1 + int(random().bounded(90'000u));
    const QJsonObject fields{{QStringLiteral("kind"), QStringLiteral("QĐ")}, {QStringLiteral("subject"), say()}, {QStringLiteral("signer_name"), say()}};
    const auto imported = pc.tryDo("outgoing.imported", {}, {{QStringLiteral("register"), m_office.series.toString()}, {QStringLiteral("date"), QStringLiteral("1998-05-12")},
                                                             {QStringLiteral("number"), row}, {QStringLiteral("notation"), QStringLiteral("QĐ-UB")}, {QStringLiteral("fields"), fields},
                                                             {QStringLiteral("import"), QStringLiteral("00000000-0000-7000-8000-00000000000b")}, {QStringLiteral("row"), row}});
    if (imported)
        knows("outgoing", imported->subject);
    return done(pc, "outgoing.imported", imported);
}

/// Something new: of what this person may make, what was made least.
inline bool StormWork::makes(SyncPc &pc)
{
    QList<QByteArray> kinds{"casefile.opened", "delegation.granted", "absence.declared", "handover.prepared", "outgoing.drafted", "outgoing.drafted"};
    if (pc.login() == QLatin1String("quantri"))
        kinds = {"absence.declared"};
    else if (pc.login() == QLatin1String("vanthu"))
        kinds = {"incoming.registered", "incoming.registered", "incoming.registered", "incoming.imported", "outgoing.imported", "outgoing.copied", "register.number_reserved", "casefile.opened"};
    kinds += StormDirectory::making(pc.login());
    const auto seldom = [this](const QByteArray &a, const QByteArray &b) { return m_office.tried.value(a) < m_office.tried.value(b); };
    const QByteArray kind = chance(5) ? oneOf(kinds) : *std::min_element(kinds.cbegin(), kinds.cend(), seldom);
    if (kind == "incoming.registered")
        return registers(pc);
    if (kind == "incoming.imported")
        return imports(pc);
    if (kind == "outgoing.imported")
        return importsOutgoing(pc);
    const bool reserves = kind == "register.number_reserved";
    const bool ofDirectory = StormDirectory::holds(areaOf(kind)) && !reserves;
    const auto made = pc.tryDo(kind, reserves ? m_office.series : SubjectId(), ofDirectory ? m_directory.fieldsFor(pc, kind) : fieldsFor(pc, kind, {}));
    if (made && !reserves)
        knows(areaOf(kind), made->subject);
    return done(pc, kind, made);
}

inline void StormWork::act(SyncPc &pc)
{
    for (int tries = 0; tries < 5; ++tries) {
        if (chance(2) ? makes(pc) : actsOn(pc, chance(6) ? rarest(pc) : oneOf(within(pc))))
            return;
    }
}

inline QList<ActionState> StormWork::offered(SyncPc &pc, const StormOffice::Subject &subject)
{
    // What ends a life is seldom, once it has been.
    static const QByteArrayList ends{"incoming.erased", "outgoing.erased", "incoming.registration_withdrawn", "incoming.import_withdrawn", "outgoing.withdrawn",
                                     "outgoing.recalled", "casefile.withdrawn", "handover.cancelled", "outgoing.sent_back", "outgoing.taken_back", "outgoing.unapproved"};
    auto states = pc.office().actions(subject.id, subject.area).result();
    if (!states)
        return {};
    states->removeIf([this](const ActionState &state) {
        const rules::EventRule *rule = rules::testing::workflow().event(state.action);
        return !state.allowed || rule->creates || (ends.contains(state.action) && m_office.tried.value(state.action) > 2 && !chance(1));
    });
    return *states;
}

inline QList<StormOffice::Subject> StormWork::within(const SyncPc &pc)
{
    const bool directory = pc.login() == QLatin1String("quantri") || chance(1);
    QList<StormOffice::Subject> all = m_subjects;
    all.removeIf([directory](const StormOffice::Subject &one) { return StormDirectory::holds(one.area) != directory; });
    return all;
}

inline StormOffice::Subject StormWork::rarest(SyncPc &pc)
{
    const QList<StormOffice::Subject> reach = within(pc);
    StormOffice::Subject best = oneOf(reach);
    int least = std::numeric_limits<int>::max();
    for (int looked = 0; looked < 8; ++looked) {
        const StormOffice::Subject &one = oneOf(reach);
        for (const ActionState &state : offered(pc, one)) {
            if (m_office.tried.value(state.action) < least) {
                least = m_office.tried.value(state.action);
                best = one;
            }
        }
    }
    return best;
}

/// What brings a document further, or what was tried least.
inline ActionState StormWork::chosen(QList<ActionState> states)
{
    static const QByteArrayList forward{"outgoing.sent_for_review", "outgoing.reviewed", "outgoing.approved", "outgoing.signed", "outgoing.number_taken", "outgoing.sealed",
                                        "outgoing.issued", "incoming.submitted", "incoming.instructed", "handover.given", "handover.received"};
    QList<ActionState> further = states;
    further.removeIf([](const ActionState &state) { return !forward.contains(state.action); });
    if (!further.isEmpty() && chance(4))
        return further.first();
    const auto tried = [this](const ActionState &state) { return m_office.tried.value(state.action); };
    return *std::min_element(states.begin(), states.end(), [&](const ActionState &a, const ActionState &b) { return tried(a) < tried(b); });
}

inline bool StormWork::erases(SyncPc &pc, const StormOffice::Subject &subject, const QByteArray &action)
{
    const QString law = QStringLiteral("Luật Lưu trữ");
    return done(pc, action, action == "incoming.erased" ? incoming::erase(pc.office(), subject.id, law, say()).result() : outgoing::erase(pc.office(), subject.id, law, say()).result());
}

/// The clerk enters what the director did on paper.
inline bool StormWork::enters(SyncPc &pc, const StormOffice::Subject &subject)
{
    const QByteArray action = oneOf<QByteArray>({"incoming.instructed", "incoming.opined", "incoming.sent_back", "incoming.completed"});
    const Known about = known(pc, subject);
    if (!about.letter)
        return false;
    Command command = pc.office().command(action, subject.id, fieldsFor(pc, action, about));
    command.behalf = m_office.people.value(QStringLiteral("giamdoc"));
    return done(pc, action, pc.office().perform(command).result());
}

/// Somebody whom others have left their work to does it in their name.
inline bool StormWork::actsFor(SyncPc &pc, const StormOffice::Subject &subject)
{
    const auto given = delegation::inForce(pc.office()).result();
    if (!given || given->isEmpty())
        return false;
    auto states = delegation::actions(pc.office(), given->first(), subject.id, subject.area).result();
    if (!states)
        return false;
    states->removeIf([](const ActionState &state) { return !state.allowed || state.action.endsWith(".erased"); });
    Known about = known(pc, subject);
    if (states->isEmpty() || !(about.letter || about.outgoing))
        return false;
    const ActionState state = chosen(*states);
    about.parts = state.parts;
    return done(pc, state.action, pc.office().perform(delegation::onBehalf(pc.office().command(state.action, subject.id, fieldsFor(pc, state.action, about)), given->first())).result());
}

inline bool StormWork::actsOn(SyncPc &pc, const StormOffice::Subject &subject)
{
    const bool document = subject.area == "incoming" || subject.area == "outgoing";
    if (subject.area == "incoming" && pc.login() == QLatin1String("vanthu") && chance(1))
        return enters(pc, subject);
    if (document && chance(2) && actsFor(pc, subject))
        return true;
    const QList<ActionState> states = offered(pc, subject);
    if (states.isEmpty())
        return false;
    const ActionState state = chosen(states);
    if (state.action.endsWith(".erased"))
        return erases(pc, subject, state.action);
    if (StormDirectory::holds(subject.area))
        return done(pc, state.action, pc.tryDo(state.action, subject.id, m_directory.fieldsFor(pc, state.action)));
    Known about = known(pc, subject);
    about.parts = state.parts;
    return done(pc, state.action, pc.tryDo(state.action, subject.id, fieldsFor(pc, state.action, about)));
}

}

#include "tests/flow/stormfields.h"
