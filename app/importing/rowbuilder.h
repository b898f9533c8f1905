// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/importing/importreport.h"
#include "app/office/perform.h"
#include "app/tables/tablereader.h"
#include "db/types/command.h"

#include <memory>

namespace congso::importing {

/// What a row becomes: commands that go together, or the reason why not.
struct PreparedRow
{
    qint64 row = 0;
    QStringList cells;
    QList<Command> commands;
    std::optional<DecidedAhead> decided; ///< the only command, decided before its turn
    std::optional<RowProblem> problem;
    QList<RowNote> notes;
    QString codeFold;   ///< register: looked for among the documents already here
    QString issued;
    QString agencyName; ///< agencies: looked for among those already here
    bool distinct = false; ///< agencies: with an identifier, so that another of the same name is another agency
    PersonId newPerson; ///< people: who gets a password
    QString label;      ///< people: name, login and unit for the list of passwords
    QString login, unit;
};

/// What building rows may look at; values, so that it goes on any thread.
struct BuilderFacts
{
    ImportKind kind = ImportKind::Register;
    QUuid import;
    QStringList headers;
    Mapping mapping;
    QHash<QString, QString> constants; ///< field → value for every row without one of its own
    RegisterId registerId;
    QString state; ///< register: "completed" or "registered"
    QDate today;
    directory::Directory directory;
};

/// Ids that follow from the import, the row and the step alone, so that a run that was cut off meets what it did before.
enum class Step { First = 0, Second = 1, NewSubject = 8, NewSecond = 9, TakeBack = 14, Last = 15 };
QUuid importedId(const QUuid &import, qint64 row, Step step);
/// The first and the last of them.
QPair<QUuid, QUuid> importedRange(const QUuid &import);

/// Builds rows in their order; remembers what it saw, to tell doubles.
class RowBuilder
{
public:
    static std::unique_ptr<RowBuilder> create(BuilderFacts facts);
    virtual ~RowBuilder() = default;
    PreparedRow build(const tables::TableRow &row);
    /// What the rules refused, told of the column that the field stands in.
    RowProblem problemOf(const PreparedRow &row, const QString &field, const Error &reason) const;
    QString columnOf(const QString &key) const;

protected:
    explicit RowBuilder(BuilderFacts facts) : m_facts(std::move(facts)) {}
    virtual void fill(PreparedRow &row) = 0;

    /// The clean text of a field, the constant where the row has none; what was put right is noted.
    QString take(PreparedRow &row, const char *key) const;
    /// The same as a date; false when the row is refused for it. Empty: an invalid date.
    bool takeDate(PreparedRow &row, const char *key, QDate &date) const;
    bool takeCount(PreparedRow &row, const char *key, QJsonObject &fields) const;
    /// Where the paper lies, as far as the row says it.
    void takePlace(PreparedRow &row, QJsonObject &command) const;
    void note(PreparedRow &row, const char *key, Repair repair, qint64 other = 0) const;
    void refuse(PreparedRow &row, const QString &key, const Error &reason) const;
    void refuseField(PreparedRow &row, const char *key, const char *problem, QVariantMap args = {}) const;
    Command command(const PreparedRow &row, Step step, const char *action, const QJsonObject &fields, Step subject = Step::Last) const;

    BuilderFacts m_facts;
};

std::unique_ptr<RowBuilder> registerRows(BuilderFacts facts);
std::unique_ptr<RowBuilder> outgoingRows(BuilderFacts facts);
std::unique_ptr<RowBuilder> unitRows(BuilderFacts facts);
std::unique_ptr<RowBuilder> peopleRows(BuilderFacts facts);
std::unique_ptr<RowBuilder> agencyRows(BuilderFacts facts);
std::unique_ptr<RowBuilder> caseFileRows(BuilderFacts facts);

}
