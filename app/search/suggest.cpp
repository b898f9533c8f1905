// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/suggest.h"

#include "app/incoming/kinds.h"
#include "db/search/searchfields.h"
#include "db/search/searchqueries.h"
#include "db/store/directoryqueries.h"
#include "db/store/documentqueries.h"
#include "db/store/queries.h"
#include "db/text/fold.h"

namespace congso {

namespace {
constexpr qsizetype mostSuggested = 10;
constexpr qsizetype longestTyped = 200;
constexpr qsizetype shortestPart = 2;

/// What is being typed: the field it is for, its beginning, and what stands before.
struct Typed
{
    QString before;
    const search::FieldInfo *field = nullptr;
    QString part;
};

/// Whether its values are names that people type without quotation marks.
bool hasNames(const search::FieldInfo &field)
{
    return field.field == search::Field::Agency || field.field == search::Field::Named || field.field == search::Field::Signer || field.field == search::Field::Handler || field.field == search::Field::Recipient
        || field.form == search::ValueForm::Choice;
}

/// The last field name in the text that nothing is closed behind: "từ:ub", "người ký:"nguyễn v".
Typed takeApart(const QString &text)
{
    Typed typed;
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon > 0) {
        for (qsizetype start = colon - 1; start >= 0 && colon - start < 25; --start) {
            const bool begins = start == 0 || text.at(start - 1).isSpace() || text.at(start - 1) == u'(' || text.at(start - 1) == u'-';
            const search::FieldInfo *field = begins ? search::fieldNamed(text.mid(start, colon - start)) : nullptr;
            if (!field)
                continue;
            typed.field = field;
            typed.before = text.left(start);
            typed.part = text.mid(colon + 1);
        }
    }
    // Names have spaces, so that an open value goes on over them; a closed one is over.
    const bool ended = typed.part.count(u'"') == 2 || typed.part.endsWith(u' ') || (typed.field && typed.part.contains(u' ') && !hasNames(*typed.field));
    if (typed.field && !ended) {
        typed.part.remove(u'"');
        return typed;
    }
    const qsizetype space = text.lastIndexOf(u' ');
    return {text.left(space + 1), nullptr, text.mid(space + 1)};
}

QStringList namesOf(Connection &connection)
{
    QStringList names;
    const QList<Unit> units = directoryqueries::units(connection);
    for (const Unit &unit : units)
        names << unit.name;
    const QList<Person> people = directoryqueries::people(connection);
    for (const Person &person : people)
        names << person.name;
    return names;
}

QStringList valuesOf(Connection &connection, qint64 person, const search::FieldInfo &field)
{
    QStringList values;
    switch (field.field) {
    case search::Field::Agency:
    case search::Field::Named: return documentqueries::used(connection, person, query::suggest_agency);
    case search::Field::Signer:
        values = documentqueries::used(connection, person, query::suggest_signer) + documentqueries::used(connection, person, searchquery::outgoing_signers);
        values.removeDuplicates();
        return values;
    case search::Field::Recipient: return documentqueries::used(connection, person, searchquery::recipient_names);
    case search::Field::Handler: return namesOf(connection);
    case search::Field::Kind:
        for (const NamedKind &kind : incoming::documentKinds())
            values << kind.code;
        return values;
    default: break;
    }
    for (const search::ChoiceInfo &choice : search::choices()) {
        if (choice.field == field.field)
            values << QString::fromUtf8(choice.shown);
    }
    return values;
}

void add(QList<SearchSuggestion> &suggestions, const QString &before, const QString &shown)
{
    if (suggestions.size() < mostSuggested)
        suggestions << SearchSuggestion{before + shown, shown};
}

void addValues(QList<SearchSuggestion> &suggestions, const Typed &typed, const search::FieldInfo &field, const QStringList &values)
{
    const QString part = text::fold(typed.part);
    const QString name = QString::fromUtf8(field.shown);
    for (const bool beginning : {true, false}) {
        for (const QString &value : values) {
            const QString folded = text::fold(value);
            if (folded.startsWith(part) == beginning && folded.contains(part) && !value.isEmpty())
                add(suggestions, typed.before, narrowingText(name, value));
        }
    }
}
}

QList<SearchSuggestion> suggestFor(Connection &connection, qint64 person, const QString &text)
{
    const Typed typed = takeApart(text.left(longestTyped));
    QList<SearchSuggestion> suggestions;
    if (typed.field) {
        addValues(suggestions, typed, *typed.field, valuesOf(connection, person, *typed.field));
        return suggestions;
    }
    const QString part = text::fold(typed.part);
    if (part.size() < shortestPart)
        return suggestions;
    for (const search::FieldInfo &field : search::fields()) {
        if (text::fold(QString::fromUtf8(field.shown)).startsWith(part))
            add(suggestions, typed.before, QString::fromUtf8(field.shown) + u':');
    }
    for (const search::Field field : {search::Field::Agency, search::Field::Signer, search::Field::Recipient})
        addValues(suggestions, typed, search::fieldInfo(field), valuesOf(connection, person, search::fieldInfo(field)));
    return suggestions;
}

}
