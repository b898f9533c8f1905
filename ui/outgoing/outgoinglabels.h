// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoinglists.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace congso {

class DirectoryWatch;

/// What the pages say of outgoing documents beside OutgoingWords.
class OutgoingLabels
{
    Q_DECLARE_TR_FUNCTIONS(congso::OutgoingLabels)
public:
    static ChipText stateChip(OutgoingState state);
    static ChipText stepChip(const ReviewStep &step);
    static ChipText dispatchChip(const Recipient &recipient);
    static QString link(const QString &kind);        ///< "trả lời %1", from the outgoing document
    static QString linkBack(const QString &kind);    ///< "được %1 trả lời"
    static QString role(const QString &code);        ///< of a file
    static QString power(const QString &code);       ///< "KT. (ký thay)"
    static QString fieldName(const QString &key);
    /// How long something has waited: "dưới 1 giờ", "5 giờ", "3 ngày".
    static QString waited(qint64 since, qint64 now);
    /// Number and notation, or its kind while it has none.
    static QString code(const OutgoingDocument &document);
    /// In a sentence: the number as it stands, else the subject in quotation marks.
    static QString named(const OutgoingDocument &document);
    /// Who answers for the step: a person, or a unit through whoever heads it.
    /// Who does not agree in the round that is on, and why; empty: nobody.
    static QString objections(const OutgoingDocument &document, const DirectoryWatch &directory);
    static QString holder(const ReviewStep &step, const DirectoryWatch &directory);
};

}
