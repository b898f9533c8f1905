// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/lists.h"
#include "db/types/outgoing.h"
#include "db/types/paperplace.h"

namespace congso {

enum class SearchOrder {
    Newest,    ///< by the document's date, at once
    Relevance, ///< every hit is weighed first
};

struct SearchRequest
{
    QString text;            ///< the query language of db/search/queryparser.h
    SearchOrder order = SearchOrder::Newest;
    int limit = 50;
    qint64 after = 0;        ///< SearchHit::key of the last hit shown; 0 from the beginning
    int skip = 0;            ///< by relevance: hits shown so far
    bool typing = false;     ///< the last word may not be finished
};

/// Characters of a snippet that are what was asked for.
struct HitRange
{
    int start = 0;
    int length = 0;

    friend bool operator==(const HitRange &, const HitRange &) = default;
};

/// What the agency of a hit is to the one that was asked for.
enum class AgencyTie {
    None,        ///< the same, under the same name, or none was asked for
    FormerName,
    LaterName,
    Successor,
    Predecessor,
};

struct SearchHit
{
    DocumentRow row;         ///< of an outgoing one: what both kinds have; issued by the own agency, held by whose turn it is
    bool outgoing = false;
    OutgoingState outgoingState = OutgoingState::None; ///< of an outgoing one, in the place of row.state
    bool fromBook = false;   ///< an outgoing one that was taken over from an old register
    QDate drafted;           ///< of an outgoing one
    QString unit;            ///< that drafts an outgoing one
    QString recipients;      ///< of an outgoing one: the first names
    qint64 key = 0;          ///< place in the order by date
    QString snippet;         ///< a piece of what was found, on one line; empty when no words were asked for
    QList<HitRange> ranges;  ///< in the snippet
    QString field;           ///< where the snippet is from: "number", "subject", "agency", "signer", "said", "note", "records", "recipients", "text"
    QString file;            ///< hash of the file with the first good hit; empty when the words are in no file
    QString fileName;
    int page = -1;           ///< of that file, from 0
    AgencyTie tie = AgencyTie::None;
    QString tiedTo;          ///< the name asked for that led to this agency
    PaperPlace place;        ///< where its paper lies
    QString copyOf;          ///< of a copy: number or subject of what it is of; empty where that may not be read
};

/// Why a query was searched as plain words. Positions are UTF-16 units of the text as given.
struct SearchProblem
{
    QString what;            ///< "open_quote", "open_bracket", "lone_bracket", "lone_operator", "bad_date", "bad_value", "too_long", "too_many_words"
    int position = 0;
    int length = 0;
};

struct SearchPage
{
    QList<SearchHit> hits;
    bool complete = true;    ///< nothing follows
    bool loose = false;      ///< nothing was found as written, so marks were left out of account for words typed without
    std::optional<SearchProblem> problem;
    QStringList words;       ///< what to mark in a page that is opened, as asked for
};

/// How many hits the person may see.
struct SearchTotal
{
    int count = 0;
    bool exact = true;       ///< false: that many and more
};

/// One way to narrow the hits.
struct Narrowing
{
    QString value;           ///< as the query language wants it: a year, a code, a name
    QString label;           ///< as people read it; empty when it is the value
    int count = 0;
};
struct Narrowings
{
    QList<Narrowing> years, kinds, agencies, units, states, signers, directions; ///< most first, years newest first
    bool complete = true;    ///< false: counted over the newest hits only
};

struct IndexState
{
    bool there = false;      ///< there is something to search in
    int percent = 0;         ///< of the store's subjects that are in it
    qint64 pending = 0;
    qint64 onServer = 0;     ///< files that are not on this PC: what stands in them is not found
    bool purging = false;    ///< words of erased documents are being removed
    qint64 made = 0;         ///< when its file was made, UTC milliseconds; 0 where the file system does not say
};

struct SavedSearch
{
    qint64 id = 0;
    QString name;
    QString text;
    SearchOrder order = SearchOrder::Newest;
};

}
