// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "app/rules/reviewroute.h"
#include "app/rules/workflow.h"
#include "db/types/casefile.h"
#include "db/types/command.h"
#include "db/types/delegation.h"
#include "db/types/directory.h"
#include "db/types/dispatch.h"
#include "db/types/incoming.h"
#include "db/types/outgoing.h"
#include "db/types/outsideagency.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>

namespace congso::rules {

/// Everything a decision may look at, read in the transaction that will record it. Only what the
/// command's area needs has to be filled; the comment says for which.
struct Facts
{
    const Workflow *workflow = nullptr;
    const Calendar *calendar = nullptr;
    qint64 now = 0;               ///< UTC milliseconds of the authority
    int utcOffsetMinutes = 420;   ///< of the office
    QDate today;                  ///< now in the office's zone
    std::function<QUuid()> newId; ///< for new subjects and assignments

    Identity identity;                 ///< who asks
    std::optional<Identity> principal; ///< on whose behalf, where a delegation in force was found

    std::optional<IncomingDocument> document; ///< incoming.*, but registering
    QList<EventId> events;                    ///< incoming.erased: all events of the document

    std::optional<Register> reg;   ///< incoming.registered, register.*: the register named
    int lastNumber = 0;            ///< highest number used in (register, year); 0: none
    bool numberTaken = false;      ///< the wanted number with its suffix is used in (register, year)

    QHash<UnitId, Unit> units;     ///< all units
    QHash<PersonId, Person> people;
    QHash<PersonId, Roles> roles;  ///< of all people, over their active posts
    QHash<UnitId, QList<PersonId>> heads;   ///< who answers for a unit
    QHash<UnitId, QList<PersonId>> members; ///< who holds an active post in it

    std::optional<Person> person;  ///< person.*: the subject
    std::optional<Unit> unit;      ///< unit.*
    std::optional<Post> post;      ///< post.*
    QJsonObject settings;          ///< settings.changed: current values by field
    int otherAdministrators = 0;   ///< active people with the role, but the one whose person or post is the subject
    int activePosts = 0;           ///< unit.closed: active posts in the unit
    int activeChildren = 0;        ///< unit.closed: active units below it
    bool loginTaken = false;       ///< the wanted login, by another person
    bool codeTaken = false;        ///< the wanted register code, by another register
    std::optional<CaseFile> caseFile;     ///< casefile.*, with its entries
    QSet<SubjectId> readable;             ///< casefile.documents_added: those named that the actor may read
    std::optional<Delegation> delegation; ///< delegation.*
    std::optional<Absence> absence;       ///< absence.*
    std::optional<Handover> handover;     ///< handover.*
    QList<WorkItem> work;                 ///< handover.given, .received: everything open of the giver
    OpenWork openWork;                    ///< person.deactivated: what the person still has
    std::optional<OutsideAgency> outsideAgency; ///< agency.*
    QSet<SubjectId> knownAgencies;        ///< agency.*: those of the named successors that exist
    bool entered = false;          ///< the command enters what \a principal did on paper or by telephone
    SubjectId linkable;            ///< incoming.linked: the other document, where the person may read it
    QHash<RegisterId, Series> series;     ///< which registers are of outgoing documents
    std::optional<OutgoingDocument> outgoing; ///< outgoing.*, but drafting
    QHash<SubjectId, IncomingDocument> letters;       ///< outgoing.*: linked ones that the actor may read
    QHash<SubjectId, OutgoingDocument> linkedOutgoing; ///< likewise; state and code alone
    QList<Notice> notices;                ///< outgoing.recipients_told: all of the document
    QList<KeptUse> keptUses;              ///< outgoing.kept_*: all of the document
    ReviewRoute reviewRoute;              ///< outgoing.*
    QString agencyShortName;              ///< outgoing.*: in notations
    bool numberBeforeSignature = false;   ///< outgoing.*: as the office chose
    bool numberReserved = false;          ///< outgoing.number_taken: the wanted number was taken ahead and is unused
    std::function<bool(int number, const QString &suffix, const QString &notation)> codeUsed; ///< outgoing.number_taken: in the same year, by another document
    bool founding = false;         ///< the office is being made: nobody is administrator yet

    /// Sets now and today together.
    void setNow(qint64 utcMs, int offsetMinutes);
    /// The identity whose posts entitle: the principal's where one is given.
    const Identity &entitled() const { return principal ? *principal : identity; }
};

/// The subject of settings events; there is one in every office.
SubjectId settingsSubject();

/// Whether \a person acts for the assignee: named by it, or holding a post of head of unit, head of
/// office or agency leader in the unit it names.
bool isAssignee(const Identity &person, const Assignment &assignment);
/// Whether \a question is open and put to \a person, by name or as one who answers for the unit asked.
bool isAskedNow(const Identity &person, const Question &question);

}
