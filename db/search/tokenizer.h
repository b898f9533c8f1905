// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QStringView>

#include <functional>

struct sqlite3;

namespace congso::search {

/// One word of a text as the index knows it. A word is a run of letters and digits; "36/TB-UBND" is three. Its bytes
/// belong to the Words that gave it, until that gives the next.
struct Word
{
    qsizetype start = 0;  ///< in UTF-16 units of the text given
    qsizetype length = 0;
    QByteArrayView folded;///< UTF-8 without marks, small, numbers without leading zeros: "nghi"
    QByteArrayView exact; ///< '=' and the word with its marks, tone placed the old way: "=nghị"; empty where marks mean nothing ("36", "UBND")
    bool marked = false;  ///< carries marks itself
};

/// Finds what joins a number with the word behind it, as in "36/TB-UBND" or "12-KH": the two are also one token, far
/// rarer than either, at the place of the second. Asked word by word, in their order.
class Joints
{
public:
    /// The number before \a word and "/", when nothing but a slash or a dash is between them; else empty.
    QByteArray before(const Word &word, QStringView text);

private:
    QByteArray m_number;
    qsizetype m_end = 0;
};

/// Takes texts apart. Remembers the words it has seen: a Vietnamese text has few different ones. For one thread.
class Words
{
public:
    /// Calls \a take with each word in order until it returns false. NFC and NFD give the same words.
    void each(QStringView text, const std::function<bool(const Word &)> &take);

    /// The next run of letters and digits from \a at on, which comes to stand behind it; empty at the end.
    static QStringView nextRun(QStringView text, qsizetype &at);
    /// One run as each() gives it; its folded form is empty when it is no word.
    Word wordOf(QStringView run, qsizetype start);

private:
    struct Known
    {
        QByteArray folded, exact;
        bool marked = false;
    };
    const Known &known(QStringView word);
    QHash<QString, Known> m_known;
};

// Characters that no text has once it is cleaned for the index mark tokens that are not words.

/// Begins a tag, a token up to the next space that no typed word can equal: what a document is, who may read it.
constexpr char tagMark = '\x01';
/// Begins the token of a word's first two letters, at its place: a beginning of two letters is asked for as one token.
constexpr char beginningMark = '\x03';
/// The first two letters of a folded word with beginningMark; empty for what has no more than one.
QByteArray beginningOf(QByteArrayView folded);
/// In a query: what follows up to the next space is the token itself.
constexpr char verbatimMark = '\x02';

/// \a text without NUL and these marks.
QString withoutMarks(const QString &text);

/// Makes tokenize='congso' known to a connection: each word becomes its folded token with the exact one at the same place.
Outcome registerTokenizer(sqlite3 *handle);

}
