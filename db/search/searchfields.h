// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/querytree.h"

#include <QStringList>

#include <span>

namespace congso::search {

/// A text column of the index. Adding one: a row here, its text in documenttext, and a higher formatVersion.
enum class Column { Code, Subject, Agency, Signer, Handling, Note, Records, Recipients, Text };
struct ColumnInfo
{
    Column column;
    const char *name;   ///< in the index
    double weight;      ///< by relevance: a word in the subject says more than one on page 40
    const char *field;  ///< what a hit in it is called to the outside
};
std::span<const ColumnInfo> columns();
const ColumnInfo &columnInfo(Column column);

/// How the value of a field is written.
enum class ValueForm { Phrase, Code, Date, Days, Choice, KindCode };
struct FieldInfo
{
    Field field;
    const char *names;   ///< without marks, separated by '|', the first one shown
    const char *shown;   ///< as suggested to people, with marks
    ValueForm form;
    std::optional<Column> column;
};
std::span<const FieldInfo> fields();
const FieldInfo &fieldInfo(Field field);
/// By a name written with or without marks; nothing when it is none.
const FieldInfo *fieldNamed(const QString &name);

/// The values a Choice knows: code and names without marks ('|').
struct ChoiceInfo
{
    Field field;
    const char *code;
    const char *names;
    const char *shown;
};
std::span<const ChoiceInfo> choices();

}
