// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/querytree.h"

#include <QStringList>

namespace congso::search::tag {

// Tokens that say what a document is. Only the index writes them, only compiled queries ask for them.

QString all();                          ///< every document has it
QString state(const QString &code);     ///< of documentStateText()
QString direction(const QString &code); ///< "incoming", "outgoing"
QString open();                         ///< somebody still has to do something
QString has(const QString &what);       ///< "signature", "file" …
QString urgency(const QString &code);
QString kind(const QString &code);      ///< however written: "QĐ", "qd"
QString unit(qint64 row);               ///< that has or had it
QString person(qint64 row);
QString grantee(qint64 grantee);        ///< as in the table access
QString book(const QString &number, const QString &suffix);
QString caseFile(qint64 row);          ///< that holds it
QString copyOf(qint64 row);             ///< the document it was copied from
QString named(qint64 row);             ///< person or unit whose name is among its words
QString nothing();                      ///< no document has it

enum class Calendar { Document, Arrival, Due, Came /* arrival, or begin of a draft */ };
/// What a document with this date gets: decade, year, month and day.
QStringList ofDate(Calendar calendar, const QDate &date);
/// Tags of which a document has one when its date is in the span. At most some hundred.
QStringList within(Calendar calendar, const DateSpan &span);

}
