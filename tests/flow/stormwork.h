// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"
#include "tests/flow/stormfiles.h"
#include "tests/flow/stormletters.h"
#include "tests/flow/stormnew.h"

#include <variant>

namespace congso::testing {

/// Random work at many PCs: what the workflow offers, what was done least first, filled in as things stand.
class StormWork : public StormHand
{
public:
    StormWork(StormOffice &office, quint32 seed, const QStringList &present) : StormHand(office, seed, present), m_directory(*this), m_new(*this) {}

    /// One act, or none where nothing was found to be done.
    void act(SyncPc &pc);

private:
    struct Offer
    {
        StormOffice::Subject subject; ///< nothing: to be made
        QByteArray action;
        QList<AssignmentId> parts;    ///< that it can act on
        bool entered = false;         ///< somebody else did it, on paper
    };
    using Form = std::variant<std::monostate, LetterForm, DraftForm, CaseForm>;
    using Fields = std::optional<QJsonObject>; ///< none: there is nothing to fill it in with

    /// Of much that this person can do, what was done least.
    bool seldom(SyncPc &pc);
    bool makes(SyncPc &pc);
    bool actsOn(SyncPc &pc, const StormOffice::Subject &subject);
    bool enters(SyncPc &pc, const StormOffice::Subject &subject);
    bool actsFor(SyncPc &pc, const StormOffice::Subject &subject);
    /// None: it could not be filled in, and was not tried.
    std::optional<bool> does(SyncPc &pc, const Offer &offer);
    /// The first of them that can be filled in.
    bool firstOf(SyncPc &pc, QList<Offer> offers);
    /// What this person has to do with: who administers with the directory, others seldom.
    QList<StormOffice::Subject> within(const SyncPc &pc);
    QList<Offer> offered(SyncPc &pc, const StormOffice::Subject &subject);
    QList<Offer> toEnter(const StormOffice::Subject &subject, const QString &state, const QList<Assignment> &parts);
    bool erases(SyncPc &pc, const StormOffice::Subject &subject, const QByteArray &action);

    Fields filled(SyncPc &pc, const Offer &offer);
    Form form(SyncPc &pc, const Offer &offer);
    static bool isNeeded(const QByteArray &action, const rules::FieldRule &field);
    QJsonValue byType(SyncPc &pc, const rules::FieldRule &field);

    StormDirectory m_directory;
    StormNew m_new;
};

inline void StormWork::act(SyncPc &pc)
{
    for (int tries = 0; tries < 5; ++tries) {
        if (chance(6) ? seldom(pc) : chance(2) ? makes(pc) : actsOn(pc, oneOf(within(pc))))
            return;
    }
}

inline bool StormWork::seldom(SyncPc &pc)
{
    QList<Offer> offers;
    for (const QByteArray &kind : StormNew::kinds(pc.login()))
        offers << Offer{{}, kind, {}};
    for (int looked = 0; looked < 24; ++looked)
        offers += offered(pc, oneOf(within(pc)));
    return firstOf(pc, offers);
}

inline bool StormWork::makes(SyncPc &pc)
{
    return does(pc, Offer{{}, oneOf(StormNew::kinds(pc.login())), {}}).value_or(false);
}

inline bool StormWork::firstOf(SyncPc &pc, QList<Offer> offers)
{
    std::stable_sort(offers.begin(), offers.end(), [this](const Offer &one, const Offer &other) { return reach().isBefore(one.action, other.action); });
    for (const Offer &offer : std::as_const(offers)) {
        if (const auto done = does(pc, offer))
            return *done;
    }
    return false;
}

inline std::optional<bool> StormWork::does(SyncPc &pc, const Offer &offer)
{
    if (offer.action.endsWith(".erased"))
        return erases(pc, offer.subject, offer.action);
    const Fields fields = filled(pc, offer);
    if (!fields) {
        unsay();
        return std::nullopt;
    }
    return offer.subject.id.isNull() ? m_new.make(pc, offer.action, *fields) : done(pc, offer.action, pc.tryDo(offer.action, offer.subject.id, *fields));
}

inline QList<StormWork::Offer> StormWork::offered(SyncPc &pc, const StormOffice::Subject &subject)
{
    // What ends a life is seldom, once it has been.
    static const QByteArrayList ends{"incoming.erased", "outgoing.erased", "incoming.registration_withdrawn", "incoming.import_withdrawn", "outgoing.import_withdrawn", "outgoing.withdrawn",
                                     "outgoing.recalled", "casefile.withdrawn", "handover.cancelled", "outgoing.sent_back", "outgoing.taken_back", "outgoing.unapproved"};
    QList<Offer> offers;
    const auto states = pc.office().actions(subject.id, subject.area).result();
    for (const ActionState &state : states.value_or(QList<ActionState>())) {
        const bool ended = ends.contains(state.action) && reach().everTried(state.action) && !chance(1);
        if (state.allowed && !ended && !rules::testing::workflow().event(state.action)->creates)
            offers << Offer{subject, state.action, state.parts};
    }
    return offers;
}

inline QList<StormOffice::Subject> StormWork::within(const SyncPc &pc)
{
    const bool directory = pc.login() == QLatin1String("quantri") ? !chance(1) : chance(1);
    QList<StormOffice::Subject> all = m_subjects;
    all.removeIf([directory](const StormOffice::Subject &one) { return StormDirectory::holds(one.area) != directory; });
    return all;
}

inline bool StormWork::erases(SyncPc &pc, const StormOffice::Subject &subject, const QByteArray &action)
{
    const QString law = QStringLiteral("Luật Lưu trữ");
    return done(pc, action, action == "incoming.erased" ? incoming::erase(pc.office(), subject.id, law, say()).result() : outgoing::erase(pc.office(), subject.id, law, say()).result());
}

/// Whatever may be entered for somebody who did it on paper.
inline QList<StormWork::Offer> StormWork::toEnter(const StormOffice::Subject &subject, const QString &state, const QList<Assignment> &parts)
{
    QList<Offer> offers;
    for (const rules::EventRule *rule : rules::testing::workflow().eventsOf(subject.area)) {
        const bool now = std::any_of(rule->cases.begin(), rule->cases.end(), [&state](const rules::CaseRule &way) { return way.from.contains(state); });
        if (rule->enteredBy.isEmpty() || !now)
            continue;
        Offer offer{subject, rule->kind, {}, true};
        for (const Assignment &part : parts) {
            if (isOpen(part.state) && rule->part && rule->part->required && (!rule->kind.startsWith("incoming.extension_") || part.askedDue.isValid()))
                offer.parts << part.id;
        }
        if (!rule->part || !rule->part->required || !offer.parts.isEmpty())
            offers << offer;
    }
    return offers;
}

/// The clerk enters what the director did on paper.
inline bool StormWork::enters(SyncPc &pc, const StormOffice::Subject &subject)
{
    const auto letter = pc.document(subject.id);
    const auto draft = outgoing::document(pc.office(), subject.id).result();
    QList<Offer> offers;
    if (letter)
        offers = toEnter(subject, documentStateText(letter->state), letter->assignments);
    else if (draft)
        offers = toEnter(subject, outgoingStateText(draft->state), {});
    std::stable_sort(offers.begin(), offers.end(), [this](const Offer &one, const Offer &other) { return reach().isBefore(one.action, other.action); });
    for (const Offer &offer : std::as_const(offers)) {
        if (const Fields fields = filled(pc, offer)) {
            Command command = pc.office().command(offer.action, subject.id, *fields);
            command.behalf = m_office.people.value(QStringLiteral("giamdoc"));
            return done(pc, offer.action, pc.office().perform(command).result());
        }
        unsay();
    }
    return false;
}

/// Somebody whom others have left their work to does it in their name.
inline bool StormWork::actsFor(SyncPc &pc, const StormOffice::Subject &subject)
{
    const auto given = delegation::inForce(pc.office()).result();
    if (!given || given->isEmpty())
        return false;
    const Delegation &delegation = oneOf(*given);
    auto states = delegation::actions(pc.office(), delegation, subject.id, subject.area).result();
    if (!states)
        return false;
    states->removeIf([](const ActionState &state) { return !state.allowed || state.action.endsWith(".erased"); });
    if (states->isEmpty())
        return false;
    const ActionState state = oneOf(*states);
    const Fields fields = filled(pc, {subject, state.action, state.parts});
    if (fields)
        return done(pc, state.action, pc.office().perform(delegation::onBehalf(pc.office().command(state.action, subject.id, *fields), delegation)).result());
    unsay();
    return false;
}

/// What brings a document further, or whatever was done least.
inline bool StormWork::actsOn(SyncPc &pc, const StormOffice::Subject &subject)
{
    static const QByteArrayList forward{"outgoing.sent_for_review", "outgoing.reviewed", "outgoing.approved", "outgoing.signed", "outgoing.number_taken", "outgoing.sealed",
                                        "outgoing.issued", "incoming.submitted", "incoming.instructed", "handover.given", "handover.received", "casefile.closed"};
    const bool document = subject.area == "incoming" || subject.area == "outgoing";
    if (document && (pc.login() == QLatin1String("vanthu") || pc.login() == QLatin1String("chanhvp")) && chance(2))
        return enters(pc, subject);
    if (document && chance(3) && actsFor(pc, subject))
        return true;
    const QList<Offer> offers = offered(pc, subject);
    QList<Offer> further = offers;
    further.removeIf([](const Offer &offer) { return !forward.contains(offer.action); });
    return firstOf(pc, !further.isEmpty() && chance(5) ? further : offers);
}

}

#include "tests/flow/stormfields.h"
