// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importer.h"

namespace congso::importing {

/// What is remembered of a person's imports, beside that person's unsent texts.
class ImportMemory
{
public:
    ImportMemory(std::shared_ptr<OfficeStore> store, PersonId person) : m_store(std::move(store)), m_person(person) {}

    /// Field → folded head, as last used for this kind.
    QHash<QString, QString> headersOf(ImportKind kind) const;
    Outcome rememberHeaders(ImportKind kind, const QHash<QString, QString> &headers) const;

    QList<PastImport> imports() const;
    /// Puts it in the place of the one with its id, or first.
    Outcome remember(const PastImport &import) const;

private:
    QByteArray read(const QString &place) const;
    Outcome write(const QString &place, const QByteArray &json) const;

    std::shared_ptr<OfficeStore> m_store;
    PersonId m_person;
};

}
