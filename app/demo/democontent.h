// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/lettercontent.h"
#include "db/types/directory.h"
#include "db/types/incoming.h"

namespace congso {

/// The demo office: fictional people in a fictional province. Units are named by keys until the store
/// gives them ids.
struct DemoUnit
{
    QString key;    ///< "CCVC", also the unit's short name
    QString parent; ///< key, empty at the top
    QString name;
};

struct DemoPost
{
    QString unit; ///< key
    QString title;
    Roles roles;
};

struct DemoPerson
{
    QString login;
    QString name;
    QString phone;
    QList<DemoPost> posts;
};

struct DemoOffice
{
    Agency agency;
    QList<DemoUnit> units;     ///< parents before children
    QList<DemoPerson> people;
};

/// Sở Nội vụ tỉnh Phú Thượng, as it could be in 2026.
DemoOffice demoOffice();

/// How far a letter has come.
enum class DemoFate {
    Registered,     ///< in the book only
    Submitted,      ///< a leader has it
    Instructed,     ///< lead unit has it, its head has not acted
    Assigned,       ///< an officer has it, not taken up
    Processing,
    ExtensionAsked,
    Returned,       ///< the unit gave it back: not its business
    Suspended,
    Completed,
    ForInformation, ///< nobody has a task
    Voided,         ///< registered by mistake
};

/// What the office makes of a letter. Days are working days after arrival.
struct DemoPlan
{
    DemoFate fate = DemoFate::Registered;
    QString leader;          ///< logins of who acts
    QString head;
    QString officer;
    QString leadUnit;        ///< key
    QStringList cooperating; ///< keys
    QStringList informed;    ///< keys
    int submitDay = 0;
    int instructDay = 0;
    int assignDay = 1;
    int finishDay = 5;       ///< when Completed; may be after leadDays
    int leadDays = 5;        ///< deadline of the lead unit
    int officerDays = 4;     ///< its officer's, not later
    int cooperateDays = 3;
    int percent = 0;         ///< progress reported
    QString proposal;        ///< the office's, to the leader
    QString instruction;
    QString unitNote;        ///< the head's words to the officer
    QString opinion;         ///< of a co-operating unit
    QString result;          ///< the officer's
    QString reason;          ///< of return, extension, suspension or void
};

struct DemoLetter
{
    IncomingFields fields;
    DemoPlan plan;
    LetterStyle style = LetterStyle::Plain;
    int attachments = 0;
    // From which parts the words were made; for demoContent().
    int sender = 0;
    int topic = 0;
    int pattern = 0;
    quint64 seed = 0;
};

/// The letter \a index of a made-up office's mail, arriving on \a arrival. The same arguments give the
/// same letter. With \a today, older letters are mostly done and young ones mostly not. Makes no PDF;
/// takes microseconds.
DemoLetter demoLetter(quint64 seed, int index, QDate arrival, QDate today = {});

/// The document itself, for letterPdf().
LetterContent demoContent(const DemoLetter &letter);
/// Its attachment \a number, from 0 to attachments - 1.
LetterContent demoAttachment(const DemoLetter &letter, int number);

/// Monday to Friday, not a public holiday as known for 2025 and 2026. Good enough to date letters.
bool isDemoWorkday(QDate date);
QDate demoWorkdaysAfter(QDate date, int days); ///< negative: before

}
