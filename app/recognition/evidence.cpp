// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/evidence.h"

#include "app/recognition/fields.h"
#include "app/recognition/filename.h"
#include "app/recognition/fuzzy.h"

#include "db/text/fold.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

// What evidence is worth, percent. Below 80 the form asks the clerk to look.
constexpr int twoAgree = 92;     ///< print and name of the file, each by itself
constexpr int nameAlone = 76;
constexpr int nameAgainstPrint = 72;
constexpr int bothDiffer = 60;
constexpr int nameOnlyKind = 70;
constexpr int certificateAlone = 70;
constexpr int signedAlone = 40;  ///< half the letters are signed on their day, the others some days later

QString digitsOf(const QString &number)
{
    static const QRegularExpression zeros(u"^0+"_qs);
    return QString(number).remove(zeros);
}

/// Whether a notation in a file's name can be short for the one printed: "QĐ UB", "QĐ" for "QĐ-UBND".
bool agrees(const QString &inName, const QString &printed)
{
    const QString shorter = bareLetters(inName);
    const QString longer = bareLetters(printed);
    return !shorter.isEmpty() && !longer.isEmpty() && (longer.startsWith(shorter) || longer.contains(shorter) || shorter.startsWith(longer));
}

/// A number of print alone against the name's: print that an OCR read is the weaker one, since it may be by hand.
void weighNumber(const NamedCode &named, bool scanned, RecognisedFields &fields)
{
    Proposed &number = fields.codeNumber;
    const bool same = !number.value.isEmpty() && digitsOf(number.value) == digitsOf(named.number);
    if (same) {
        number.confidence = std::max(number.confidence, twoAgree);
        number.value = number.value.size() > named.number.size() ? number.value : named.number;
    } else if (number.value.isEmpty()) {
        number = proposed(named.number, nameAlone, fields.codeNotation.page, fields.codeNotation.box);
    } else if (scanned) {
        number = proposed(named.number, nameAgainstPrint, number.page, number.box);
    } else {
        number.confidence = std::min(number.confidence, bothDiffer);
    }
}

void weighName(const NamedCode &named, bool scanned, RecognisedFields &fields)
{
    if (named.number.isEmpty())
        return;
    if (agrees(named.notation, fields.codeNotation.value) || (scanned && fields.codeNotation.value.isEmpty() && !fields.codeNumber.value.isEmpty())) {
        weighNumber(named, scanned, fields);
        if (scanned && fields.codeNotation.confidence >= 60)
            fields.codeNotation.confidence = std::max(fields.codeNotation.confidence, 88);
    } else if (fields.codeNotation.value.isEmpty() && fields.codeNumber.value.isEmpty()) {
        fields.codeNumber = proposed(named.number, bothDiffer, -1, {});
        fields.codeNotation = proposed(named.notation.toUpper(), 40, -1, {});
    }
}

/// Times in the labels that signing tools print: "Thời gian ký: 03/02/2025", "Ngày ký: 2026-05-27".
QList<QDate> labelledDates(const QList<PageText> &pages)
{
    static const QRegularExpression pattern(u"(?<!\\d)(?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))[\\sT]+\\d{1,2}:"_qs);
    QList<QDate> dates;
    const auto collect = [&dates](const QString &text) {
        for (auto i = pattern.globalMatch(text); i.hasNext();) {
            const auto match = i.next();
            const bool iso = match.capturedLength(4) > 0;
            const QDate date(match.captured(iso ? 4 : 3).toInt(), match.captured(iso ? 5 : 2).toInt(), match.captured(iso ? 6 : 1).toInt());
            if (date.isValid())
                dates.append(date);
        }
    };
    for (const PageText &page : pages.mid(0, 1)) {
        collect(page.text);
        for (const PageNote &note : page.notes)
            collect(note.text);
    }
    return dates;
}

/// Whether a line "ngày … tháng 2 năm 2025" has no other month or year than \a day's, as far as it can be read.
bool isOfMonth(const QString &line, QDate day)
{
    static const QRegularExpression month(u"th[áa]ng\\W*(\\d{1,2})(?!\\d)"_qs, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression year(u"(?<!\\d)((?:19|20)\\d{2})(?!\\d)"_qs);
    const auto readMonth = month.match(line);
    const auto readYear = year.match(line);
    return (!readMonth.hasMatch() || readMonth.captured(1).toInt() == day.month()) && (!readYear.hasMatch() || readYear.captured(1).toInt() == day.year());
}

/// The first signature of the letter's own agency or signer: those that come after it are of whoever passed it on.
const SignatureSeen *ownSignature(const QList<SignatureSeen> &signatures, const RecognisedFields &fields)
{
    const QString agency = text::fold(fields.agency.value);
    const QString signer = text::fold(fields.signer.value);
    for (const SignatureSeen &signature : signatures) {
        const QString name = text::fold(signature.signer);
        if (signature.at.isValid() && !name.isEmpty() && (name == agency || name == signer))
            return &signature;
    }
    return nullptr;
}

/// Where the day is by hand: the day on which its agency signed it, or some days before that. For the clerk to look at.
void proposeDay(const Letterhead &head, const QList<SignatureSeen> &signatures, RecognisedFields &fields)
{
    const SignatureSeen *own = ownSignature(signatures, fields);
    if (!own)
        return;
    const TextLine *line = head.date ? &head.right[*head.date] : nullptr;
    if (line && !isOfMonth(line->text, own->at.date()))
        return;
    fields.issued = proposed(own->at.date().toString(Qt::ISODate), signedAlone, line ? line->page : -1, line ? line->box : QRectF());
}

/// What a certificate is made out to stands in for what could not be read.
void weighSigners(const QList<SignatureSeen> &signatures, RecognisedFields &fields)
{
    for (const SignatureSeen &signature : signatures) {
        const auto person = personIn(signature.signer);
        const bool isPerson = person && hasCommonFamilyName(*person) && personName(signature.signer) == signature.signer.simplified();
        if (fields.signer.value.isEmpty() && isPerson)
            fields.signer = proposed(*person, certificateAlone, -1, {});
        else if (!fields.signer.value.isEmpty() && text::fold(signature.signer).contains(text::fold(fields.signer.value)))
            fields.signer.confidence = std::max(fields.signer.confidence, 95);
        if (!fields.agency.value.isEmpty() && text::fold(signature.signer) == text::fold(fields.agency.value))
            fields.agency.confidence = std::max(fields.agency.confidence, 93);
    }
}

/// A day read from a scan on which a signature was made too is likely right. The signature alone tells nothing: letters are
/// often signed days after the date that was written on them.
void weighDate(const QList<QDate> &signedOn, bool scanned, RecognisedFields &fields)
{
    if (!scanned || signedOn.isEmpty())
        return;
    const QDate read = QDate::fromString(fields.issued.value, Qt::ISODate);
    if (read.isValid() && signedOn.contains(read))
        fields.issued.confidence = 84;
}

}

void weighEvidence(const Letterhead &head, const QList<PageText> &pages, const Surroundings &around, const QList<NamedKind> &kinds, RecognisedFields &fields)
{
    const NamedCode inName = codeInName(around.fileName, kinds);
    const NamedCode inSubject = codeInName(around.mailSubject, kinds);
    const NamedCode &named = inName.number.isEmpty() ? inSubject : inName;
    weighName(named, head.scanned, fields);
    if (fields.kind.value.isEmpty() && !named.kind.isEmpty())
        fields.kind = proposed(named.kind, nameOnlyKind, -1, {});
    else if (head.scanned && !named.kind.isEmpty() && named.kind == fields.kind.value)
        fields.kind.confidence = std::max(fields.kind.confidence, twoAgree);
    QList<QDate> signedOn = labelledDates(pages);
    for (const SignatureSeen &signature : around.signatures) {
        if (signature.at.isValid())
            signedOn.append(signature.at.date());
    }
    weighSigners(around.signatures, fields);
    weighDate(signedOn, head.scanned, fields);
    if (fields.issued.value.isEmpty())
        proposeDay(head, around.signatures, fields);
}

}
