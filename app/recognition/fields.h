// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/letterhead.h"
#include "app/recognition/paragraphs.h"
#include "app/recognition/recognise.h"
#include "app/recognition/signature.h"

/// One function a group of fields; each a pure function of the words and where they stand.
namespace congso::recognition {

Proposed proposed(const QString &value, int confidence, int page, const QRectF &box);
Proposed proposed(const QString &value, int confidence, const QList<TextLine> &lines);

/// codeNumber, codeNotation.
void recogniseCode(const Letterhead &head, RecognisedFields &fields);
/// issued, place.
void recogniseDate(const Letterhead &head, RecognisedFields &fields);
/// issued, of what a council has passed and whose head has no date: "thông qua ngày …" at the end.
void recognisePassing(const QList<Paragraph> &paragraphs, bool scanned, RecognisedFields &fields);
/// agency, and the one above it; \a pages tell how their names are written in small letters. Wants notation and place.
void recogniseAgency(const Letterhead &head, const QList<PageText> &pages, RecognisedFields &fields, Proposed &parent);
/// The line with the name of the kind, "QUYẾT ĐỊNH".
struct Title
{
    qsizetype line = 0;  ///< in Letterhead::body
    const NamedKind *kind = nullptr;
    QString rest;        ///< what follows the name on its line
};
std::optional<Title> titleOf(const Letterhead &head, const QString &notation, const QList<NamedKind> &kinds);
/// The kind whose letters begin a notation, "TB-UBND", "2025/TT-BTC"; null when none does.
const NamedKind *kindOfNotation(const QString &notation, const QList<NamedKind> &kinds);

/// kind, subject; wants the notation.
void recogniseKind(const Letterhead &head, const QList<NamedKind> &kinds, RecognisedFields &fields);
/// subject, under the title.
void recogniseTitled(const Letterhead &head, const Title &title, RecognisedFields &fields);
/// subject, of the V/v under the number. False when there is none.
bool recogniseAbout(const Letterhead &head, RecognisedFields &fields);
/// urgency, secrecy: the stamps under the number, and \a marks, what was put upon the page. A frame that nobody could read gives
/// "normal" and "none" as what is to be checked.
void recogniseStamps(const Letterhead &head, const QList<PageNote> &marks, Recognition &found);
/// signer, signerTitle, and in whose name.
void recogniseSigner(const QList<PageText> &pages, RecognisedFields &fields, Proposed &authority);
void takeSignature(const Signature &signature, bool scanned, RecognisedFields &fields, Proposed &authority);
/// The block at the end of a consolidated text has number, date, agency and signer of its own. False: it is none.
bool recogniseConsolidated(const Letterhead &head, const QList<PageText> &pages, RecognisedFields &fields, Proposed &authority);
/// fields.due and how it is said; wants the date of issue.
void recogniseDue(const QList<Paragraph> &paragraphs, bool isLetter, const WorkingDayBefore &before, Recognition &found);
/// "Kính gửi" and "Nơi nhận".
QList<Proposed> recogniseRecipients(const QList<PageText> &pages);
/// The documents named in the paragraphs "Căn cứ …".
QList<Proposed> recogniseBases(const QList<Paragraph> &paragraphs);
/// Who is told what; \a agency tells nothing to itself.
QList<RecognisedTask> recogniseTasks(const QList<Paragraph> &paragraphs, QDate issued, const QString &agency, const WorkingDayBefore &before);
QList<RecognisedReference> recogniseReferences(const QList<Paragraph> &paragraphs);
/// The numbers in what recogniseBases() found.
QList<RecognisedReference> basisReferences(const QList<Proposed> &bases);
/// "Thời gian: …", "Địa điểm: …", "Chủ trì: …"; wants the date of issue.
RecognisedMeeting recogniseMeeting(const QList<Paragraph> &paragraphs, QDate issued, bool scanned);
/// Weighs what was read against the name of the file, the subject of the message, and the signatures.
void weighEvidence(const Letterhead &head, const QList<PageText> &pages, const Surroundings &around, const QList<NamedKind> &kinds, RecognisedFields &fields);
/// Weighs it against what the office's register has of the same sender.
void weighKnowledge(const OfficeKnowledge &office, RecognisedFields &fields);

/// "UBND tỉnh Phú Thượng" in full; in capitals the tone marks may be lost.
QString inFull(const QString &agency);
/// "SỞ NỘI VỤ TỈNH PHÚ THƯỢNG" as it is written in a sentence, by the words such names are made of.
QString sentenceCase(const QString &capitals);
/// "Uy ban nhân dân tỉnh …", which a scanner left so, with its beginning as it is spelt.
QString withUsualHead(const QString &name);
/// "PHÓ CHỦ TỊCH" → "Phó Chủ tịch".
QString titleInSentenceCase(const QString &capitals);
/// "NGUYỄN VĂN AN" → "Nguyễn Văn An"; other spellings stay.
QString personName(const QString &name);

}
