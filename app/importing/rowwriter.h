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

/// Performs rows in one transaction, each row's commands together or not at all, as one person.
class RowWriter
{
public:
    RowWriter(std::shared_ptr<OfficeStore> store, PersonId person) : m_store(std::move(store)), m_person(person) {}

    /// In order of \a rows; those with a problem of their own are passed over. A rehearsal keeps nothing.
    QFuture<Result<QList<WrittenRow>>> write(const QList<PreparedRow> &rows, bool rehearsal) const;

private:
    std::shared_ptr<OfficeStore> m_store;
    PersonId m_person;
};

}
