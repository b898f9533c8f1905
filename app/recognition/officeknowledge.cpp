// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/officeknowledge.h"

#include "app/recognition/fields.h"
#include "app/recognition/fuzzy.h"

#include "db/text/fold.h"

#include <algorithm>

namespace congso::recognition {

namespace {

constexpr int knownAndRead = 93; ///< the register has this sender with this notation
constexpr int knownNearly = 78;  ///< spelled as the register has it, but read a little otherwise
constexpr int outOfSeries = 55;
constexpr int corrected = 79;
constexpr int farAhead = 400;    ///< numbers that a sender does not issue between two letters to one office

bool sameText(const QString &a, const QString &b)
{
    return bareLetters(a) == bareLetters(b);
}

void applyCorrections(const QString &field, const QList<KnownCorrection> &corrections, Proposed &value)
{
    for (const KnownCorrection &one : corrections) {
        if (one.field == field && !value.value.isEmpty() && text::fold(one.read) == text::fold(value.value)) {
            value.value = one.right;
            value.confidence = std::min(value.confidence, corrected);
        }
    }
}

void weighAgency(const OfficeKnowledge &office, RecognisedFields &fields)
{
    Proposed &agency = fields.agency;
    const KnownAgency *near = nullptr;
    for (const KnownAgency &known : office.agencies) {
        if (!sameText(known.name, agency.value)) {
            near = !near && nearly(known.name, agency.value) ? &known : near;
            continue;
        }
        agency.value = known.name;
        const bool notation = known.notations.contains(fields.codeNotation.value);
        agency.confidence = std::max(agency.confidence, notation ? knownAndRead : knownNearly);
        return;
    }
    if (near && near->notations.contains(fields.codeNotation.value)) { // a letter misread: only the notation tells who it is
        agency.value = near->name;
        agency.confidence = knownNearly;
    }
}

void weighSigner(const OfficeKnowledge &office, RecognisedFields &fields)
{
    for (const KnownSigner &known : office.signers) {
        if (!nearly(known.name, fields.signer.value) || !sameText(known.agency, fields.agency.value))
            continue;
        const bool exact = text::lowerExact(known.name) == text::lowerExact(fields.signer.value);
        fields.signer.value = known.name;
        fields.signer.confidence = std::max(fields.signer.confidence, exact ? 90 : knownNearly);
        if (fields.signerTitle.value.isEmpty())
            fields.signerTitle = proposed(known.title, 60, fields.signer.page, fields.signer.box);
        return;
    }
}

/// A number that goes back while the date goes on, or runs far ahead, is looked at once more.
void weighNumber(const OfficeKnowledge &office, RecognisedFields &fields)
{
    const QDate issued = QDate::fromString(fields.issued.value, Qt::ISODate);
    const int number = fields.codeNumber.value.toInt();
    for (const KnownSeries &known : office.series) {
        const bool same = sameText(known.agency, fields.agency.value) && known.notation == fields.codeNotation.value;
        if (!same || !issued.isValid() || known.year != issued.year() || number == 0)
            continue;
        const bool back = issued > known.issued && number < known.number;
        const bool ahead = issued <= known.issued && number > known.number;
        if (back || ahead || number > known.number + farAhead)
            fields.codeNumber.confidence = std::min(fields.codeNumber.confidence, outOfSeries);
    }
}

}

void weighKnowledge(const OfficeKnowledge &office, RecognisedFields &fields)
{
    applyCorrections(u"agency"_qs, office.corrections, fields.agency);
    applyCorrections(u"signer"_qs, office.corrections, fields.signer);
    if (!fields.agency.value.isEmpty())
        weighAgency(office, fields);
    if (!fields.signer.value.isEmpty())
        weighSigner(office, fields);
    if (!fields.codeNumber.value.isEmpty())
        weighNumber(office, fields);
}

}
