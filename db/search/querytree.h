// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace congso::search {

/// What can be asked of by name, "người ký:". The names are in searchfields.
enum class Field {
    Anything,
    Number,   ///< số, ký hiệu
    Agency,   ///< từ, under its other names too
    Named,    ///< đúng tên: the agency, by this name alone
    Kind,     ///< loại
    Date,     ///< ngày
    Arrival,  ///< ngày đến
    Subject,  ///< trích yếu
    Signer,   ///< người ký
    Handler,  ///< xử lý: unit or person who has or had it
    Due,      ///< hạn
    State,    ///< trạng thái
    Paper,    ///< nơi để: where the paper lies
    CaseFile, ///< hồ sơ
    Has,      ///< có
    Said,     ///< ý kiến: instructions and opinions
    Text,     ///< nội dung: the text of files
    Note,     ///< ghi chú
    Urgency,  ///< độ khẩn
    Book,     ///< số đến
    Recipient,///< nơi nhận, of outgoing documents
    Direction,///< văn bản: đến, đi
    CopyOf,   ///< sao từ: number or subject of what was copied
};

/// One word of a query in the index' own form.
struct QueryWord
{
    QByteArray folded;
    QByteArray exact; ///< asked for with marks; empty: without
    bool prefix = false;
    QByteArray number = {}; ///< "36/", where a sign joins the word to the number before it
};

struct DateSpan
{
    QDate first; ///< invalid: without beginning
    QDate last;  ///< invalid: without end
};

/// A query taken apart. Leaves are Words (one after another, in the field's text), Value and Dates.
struct QueryNode
{
    enum class Type { And, Or, Not, Words, Value, Dates, Days };
    Type type = Type::And;
    QList<QueryNode> parts;   ///< And, Or, Not (one)
    Field field = Field::Anything;
    QList<QueryWord> words;   ///< Words
    QString value;            ///< Value: code of a state, a kind, something it has; Words: as typed, for names of people and units
    DateSpan dates;           ///< Dates
    std::optional<int> from;  ///< Days: from so many days after today
    std::optional<int> to;    ///< Days: to so many days after today
};

/// Why a query was not understood.
struct QueryProblem
{
    enum class What { OpenQuote, OpenBracket, LoneBracket, LoneOperator, BadDate, BadValue, TooLong, TooManyWords };
    What what = What::OpenQuote;
    int position = 0; ///< in the text as typed, UTF-16 units
    int length = 0;
};
/// "open_quote", "bad_date" …
QString problemText(QueryProblem::What what);

struct ParsedQuery
{
    QueryNode tree;
    std::optional<QueryProblem> problem; ///< then the tree holds plain words
    bool marked = false;                 ///< words without marks were taken as written, since others have marks
    bool isEmpty() const { return tree.type == QueryNode::Type::And && tree.parts.isEmpty(); }
};

}
