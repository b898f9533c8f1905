// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/documentpainter.h"
#include "app/office/office.h"
#include "app/outgoing/signdocuments.h"
#include "app/reading/filereader.h"
#include "db/types/outgoing.h"

namespace congso::drafting {

/// The places that the first page of a document leaves for its number and date (NĐ 30/2020 Phụ lục I, II.3, II.4): between
/// "Số:" and the notation, between "ngày", "tháng" and "năm". A line of dots ("Số: ……/BC-SNV", "năm 20...") is such a place;
/// where anything else is written, there is none.
QList<composing::PlacedBox> blanksOn(const PageText &first);

/// What is signed, as it is looked at before.
struct SignablePdf
{
    QString path;
    QString hash;      ///< SHA-256, hexadecimal, of a PDF made here; empty: the stored file itself
    Reading reading;   ///< of that PDF
};

/// The file that outgoing::fileToSign() names, as the PDF that is signed: for the agency the one that the person signed,
/// with number and date filled in; for the person the main file. A .docx or .odt is turned into one by
/// LibreOffice; where an unsigned PDF leaves number and date blank, form fields are laid over the blanks so that they can be
/// filled in behind the signature (drafting::withNumber()); what is known already is filled in. What is made so is a file in
/// \a folder, and is to be seen before it is signed. reader.*; file.*; usage.not_found; rule.no_file.
QFuture<Result<SignablePdf>> signablePdf(Office &office, FileReader &reader, const OutgoingDocument &document, signing::SignAs as, const QString &folder,
                                         std::stop_token stop = {});

/// The same of the attachment in \a slot, as the agency signs it: nothing is filled in. rule.bad_field "no_pdf" for what is
/// neither a PDF nor a word processor's file.
QFuture<Result<SignablePdf>> signableAttachment(Office &office, FileReader &reader, const OutgoingDocument &document, const QString &slot, const QString &folder,
                                                std::stop_token stop = {});

}
