// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/rowbuilder.h"
#include "app/office/office.h"

namespace congso::importing {

/// What became of a row of a part.
struct WrittenRow
{
    std::optional<Error> refused;
    bool doubleHere = false; ///< a document of the same number, notation and date was here before
};

/// What became of a part.
struct WrittenPart
{
    QList<WrittenRow> rows;
    std::shared_ptr<const LentDirectory> directory; ///< as it was after it, to decide the parts that follow from
};

/// Performs rows in one transaction, each row's commands together or not at all, as one person.
class RowWriter
{
public:
    RowWriter(std::shared_ptr<OfficeStore> store, PersonId person) : m_store(std::move(store)), m_person(person) {}

    /// Decides what can be decided of a row on the caller's thread, so that less is left for the writing thread.
    void decideAhead(PreparedRow &row, const LentDirectory &directory) const;
    /// In order of \a rows; those with a problem of their own are passed over. A rehearsal keeps nothing.
    QFuture<Result<WrittenPart>> write(const QList<PreparedRow> &rows, bool rehearsal) const;

private:
    std::shared_ptr<OfficeStore> m_store;
    PersonId m_person;
};

}
