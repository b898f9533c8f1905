// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/casefile.h"

/// Case files (NĐ 30/2020 Điều 28-31, Phụ lục V). They are opened, filled and closed through Office::perform
/// (casefile.opened, casefile.documents_added, casefile.reordered, casefile.closed …); here is what is read.
namespace congso::casefiles {

/// With its documents in order; of each what the person may read, else CaseEntry::readable is false. usage.not_found.
QFuture<Result<CaseFile>> caseFile(Office &office, const SubjectId &id);
/// Those the person may read, worked on last first; without their documents.
QFuture<Result<QList<CaseFile>>> list(Office &office, const CaseFileQuery &query);
/// By UUID, by code and year ("01.TCCB/2026"), or by code alone (of the newest year). usage.not_found.
QFuture<Result<SubjectId>> find(Office &office, const QString &reference);
/// The case files that hold a document, as far as the person may read them.
QFuture<Result<QList<CaseFile>>> ofDocument(Office &office, const SubjectId &document);
/// The person's own open case files that fit a document: by words of the title, sender, year, last use.
QFuture<Result<QList<CaseFileOffer>>> offers(Office &office, const SubjectId &document, int limit = 5);
/// Its events in order, payloads upcast; what they say of documents that are not for the person to read is left out.
QFuture<Result<QList<Event>>> history(Office &office, const SubjectId &id);
/// The next free code of an abbreviation in a year: "03.TCCB" after "02.TCCB" (Phụ lục V: Arabic number + abbreviation).
QFuture<Result<QString>> nextCode(Office &office, const QString &abbreviation, int year);

/// A line of resources/data/retention.json.
struct Retention
{
    QString code;
    QString name;
    bool permanent = false;
    int years = 0;
};
const QList<Retention> &retentionPeriods();
/// "Vĩnh viễn" or "20 năm", as forms and exports write it; empty while it is not fixed. Not translated.
QString retentionText(const CaseFile &file);
/// Fills "retention", "permanent", "years" of a command: \a text is a code of the list, "vĩnh viễn" or a number of years.
Outcome setRetention(QJsonObject &fields, const QString &text);

}
