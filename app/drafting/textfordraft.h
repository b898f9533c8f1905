// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/templates.h"
#include "db/types/incoming.h"
#include "db/types/outgoing.h"

#include <QMap>

namespace congso::drafting {

/// What a text written inside takes from the draft that it belongs to.
struct DraftFacts
{
    OutgoingFields fields;
    QList<Recipient> recipients;
    composing::OfficeHead head;
    QString unitName;   ///< that drafts
    QString signerName;
    std::optional<IncomingFields> answered; ///< of the letter that it answers
};

/// A new text from \a made: the office's head and number's notation, kind, subject, who signs and in what power, to whom
/// it goes, and what the letter that it answers is called. What is not known stays in square brackets.
composing::ComposedDocument textForDraft(const composing::Template &made, const DraftFacts &facts);

/// The same text for another draft: as it was written, but number and date are open again.
composing::ComposedDocument copiedFor(composing::ComposedDocument text, const DraftFacts &facts);

/// Every "[name]" for which \a values has a value (its key in lower case, without brackets) is replaced by it; where the
/// name begins with a capital, so does the value. Looks stay.
composing::ComposedDocument filledIn(composing::ComposedDocument text, const QMap<QString, QString> &values);

/// Of the draft's fields what the text says otherwise: kind, subject, urgency, circulation note, pages. As the changes
/// of an outgoing.fields_corrected command; empty where nothing differs.
QJsonArray changedFields(const OutgoingFields &fields, const composing::ComposedDocument &text, int pages);

}
