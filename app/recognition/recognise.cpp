// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/recognise.h"

#include "app/recognition/fields.h"
#include "app/recognition/officeknowledge.h"

#include <QSet>

#include <algorithm>

namespace congso {

namespace recognition {

Proposed proposed(const QString &value, int confidence, int page, const QRectF &box)
{
    return value.isEmpty() ? Proposed{} : Proposed{value, confidence, page, box};
}

Proposed proposed(const QString &value, int confidence, const QList<TextLine> &lines)
{
    return lines.isEmpty() ? Proposed{} : proposed(value, confidence, lines.first().page, boxOf(lines));
}

namespace {

QDate weekdayBefore(QDate day)
{
    QDate before = day.addDays(-1);
    while (before.dayOfWeek() > Qt::Friday)
        before = before.addDays(-1);
    return before;
}

/// The pages of one file: of an archive or a message, those of the part that looks most like a letter. Places keep
/// the numbers that the pages have in the reading.
struct Pages
{
    QList<PageText> pages;
    int first = 0;
};

Pages lettersPages(const Reading &reading)
{
    if (reading.parts.isEmpty())
        return {reading.pages, 0};
    Pages best;
    for (qsizetype i = 0; i < reading.pages.size();) {
        qsizetype end = i;
        while (end < reading.pages.size() && reading.pages[end].part == reading.pages[i].part)
            ++end;
        const Pages candidate{reading.pages.mid(i, end - i), int(i)};
        if (best.pages.isEmpty())
            best = candidate;
        if (headOf(candidate.pages).hasMotto)
            return candidate;
        i = end;
    }
    return best;
}

/// Letters, directives, notices, decisions tell people to do things; laws and circulars make rules.
bool givesTasks(const QString &kind)
{
    static const QSet<QString> kinds = {u"CT"_qs, u"TB"_qs, u"KL"_qs, u"CV"_qs, u"CĐ"_qs, u"KH"_qs, u"QĐ"_qs, u"NQ"_qs, u"CTr"_qs, u""_qs};
    return kinds.contains(kind);
}

/// Every one that several agencies sign: who of them is the first to be named is nobody's certainty.
bool isJoint(const QString &notation)
{
    return notation.contains(u"TTLT") || notation.contains(u"NQLT");
}

void readTexts(const QList<PageText> &pages, const Letterhead &head, const RecognitionContext &context, Recognition &found)
{
    const WorkingDayBefore before = context.workingDayBefore ? context.workingDayBefore : WorkingDayBefore(weekdayBefore);
    const QList<Paragraph> paragraphs = paragraphsOf(pages);
    if (found.fields.issued.value.isEmpty() && !head.date)
        recognisePassing(paragraphs, head.scanned, found.fields);
    recogniseDue(paragraphs, head.hasAddressee, before, found);
    found.recipients = recogniseRecipients(pages);
    found.legalBases = recogniseBases(paragraphs);
    found.references = recogniseReferences(paragraphs);
    const QDate issued = QDate::fromString(found.fields.issued.value, Qt::ISODate);
    if (invites(found.fields.kind.value, found.fields.subject.value))
        found.meeting = recogniseMeeting(paragraphs, issued, head.scanned);
    if (givesTasks(found.fields.kind.value))
        found.tasks = recogniseTasks(paragraphs, issued, found.fields.agency.value, before);
}

/// The text of a .docx has no pages until a program lays it out.
bool hasSheets(const Reading &reading)
{
    const auto isSheet = [](const PageText &page) { return !page.size.isEmpty(); };
    return reading.pages.isEmpty() || std::any_of(reading.pages.begin(), reading.pages.end(), isSheet);
}

void shift(Proposed &value, int pages)
{
    if (value.page >= 0)
        value.page += pages;
}

void shiftPages(Recognition &found, int pages)
{
    RecognisedFields &fields = found.fields;
    for (Proposed *value : {&fields.codeNumber, &fields.codeNotation, &fields.issued, &fields.agency, &fields.kind, &fields.subject, &fields.signer,
                            &fields.signerTitle, &fields.place, &fields.urgency, &fields.due, &found.parentAgency, &found.authority, &found.secrecy,
                            &found.meeting.date, &found.meeting.start, &found.meeting.end, &found.meeting.place, &found.meeting.chair})
        shift(*value, pages);
    for (Proposed &value : found.recipients)
        shift(value, pages);
    for (Proposed &value : found.legalBases)
        shift(value, pages);
    for (RecognisedTask &task : found.tasks)
        shift(task.what, pages);
    for (RecognisedReference &reference : found.references)
        shift(reference.written, pages);
}

}

}

Recognition recogniseLetter(const Reading &reading, const Surroundings &around, const RecognitionContext &context)
{
    using namespace recognition;
    Recognition found;
    RecognisedFields &fields = found.fields;
    fields.pages = hasSheets(reading) ? reading.pageCount : 0;
    const Pages letter = lettersPages(reading);
    if (letter.pages.isEmpty())
        return found;
    const Letterhead head = headOf(letter.pages);
    recogniseCode(head, fields);
    recogniseDate(head, fields);
    recogniseAgency(head, letter.pages, fields, found.parentAgency);
    recogniseKind(head, context.kinds, fields);
    recogniseStamps(head, letter.pages.value(head.page).notes, found);
    if (!recogniseConsolidated(head, letter.pages, fields, found.authority) || fields.signer.value.isEmpty())
        recogniseSigner(letter.pages, fields, found.authority);
    if (isJoint(fields.codeNotation.value)) {
        fields.signer.confidence = std::min(fields.signer.confidence, 45);
        fields.agency.confidence = std::min(fields.agency.confidence, 45);
    }
    weighEvidence(head, letter.pages, around, context.kinds, fields);
    if (context.office)
        weighKnowledge(*context.office, fields);
    readTexts(letter.pages, head, context, found);
    shiftPages(found, letter.first);
    return found;
}

LetterFindings findingsOf(const Recognition &found)
{
    LetterFindings findings{found.dueWording, found.dueWritten, found.dueSentence, found.tasks, found.references, found.meeting, found.secrecy};
    const QList<RecognisedReference> bases = recognition::basisReferences(found.legalBases);
    for (const RecognisedReference &basis : bases) {
        const auto same = [&basis](const RecognisedReference &one) { return one.number == basis.number && one.notation == basis.notation; };
        if (std::none_of(findings.references.begin(), findings.references.end(), same))
            findings.references << basis;
    }
    return findings;
}

RecognisedFields recognise(const Reading &reading, const RecognitionContext &context)
{
    return recogniseLetter(reading, {}, context).fields;
}

}
