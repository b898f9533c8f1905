// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/evidence.h"
#include "db/types/findings.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace congso {

/// A kind of document as it names itself under the header: code and name of resources/data/kinds.json.
/// What stands in brackets in the name is for people; "(quy phạm pháp luật)" tells two of one name apart.
struct NamedKind
{
    QString code;
    QString name;
};

/// The last working day before a day.
using WorkingDayBefore = std::function<QDate(QDate)>;

struct OfficeKnowledge;

struct RecognitionContext
{
    QList<NamedKind> kinds;
    WorkingDayBefore workingDayBefore = {};   ///< empty: Monday to Friday are worked
    const OfficeKnowledge *office = nullptr;  ///< what the office's own register teaches; not owned
};

/// Everything that a letter says of itself; an empty value means that it does not say.
struct Recognition
{
    RecognisedFields fields;
    Proposed parentAgency;
    Proposed authority; ///< "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH"
    Proposed secrecy;   ///< code of resources/data/secrecy.json; "none" and uncertain where a frame could not be read
    QList<Proposed> recipients;
    QList<Proposed> legalBases;
    QList<RecognisedTask> tasks;
    QList<RecognisedReference> references;
    DueWording dueWording = DueWording::None; ///< of fields.due
    QDate dueWritten;                         ///< the day that stands there
    QString dueSentence;                      ///< where it stands
    RecognisedMeeting meeting;                ///< of an invitation
};

/// Proposes what a letter says of itself from the words of its pages, by the layout of NĐ 30/2020/NĐ-CP, Phụ lục I,
/// and from what is known besides. 80 and more means that there is no doubt left; what is merely likely stays
/// below, and the clerk looks. A number or a day that an OCR read is never certain by itself: it may be by hand.
Recognition recogniseLetter(const Reading &reading, const Surroundings &around, const RecognitionContext &context);

/// Whether a document of this kind and subject asks people to a meeting: a giấy mời, or a letter "V/v mời họp …".
bool invites(const QString &kind, const QString &subject);

/// What is kept of a letter until it is registered, beside its fields; the documents it is based on are references.
LetterFindings findingsOf(const Recognition &found);

/// The fields alone.
RecognisedFields recognise(const Reading &reading, const RecognitionContext &context);

}
