// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace congso::importing {

enum class ImportKind { People, Units, Agencies, Register, OutgoingRegister, CaseFiles };
QLatin1String importKindText(ImportKind kind); ///< "people", "units", "agencies", "register", "outgoing", "casefiles"
std::optional<ImportKind> importKindFromText(const QString &text);

/// One thing that a row can say.
struct ImportField
{
    QString key;
    bool required = false;
    QStringList headers; ///< folded words of a column's head that mean it, the surest first
};
const QList<ImportField> &fieldsOf(ImportKind kind);
const ImportField *fieldOf(ImportKind kind, const QString &key);

/// Which column says what: field → column from 0. A field without a column is not here.
using Mapping = QHash<QString, int>;

/// A head as it is compared: no tone marks, small letters, words with one space between. "So_Ký-hiệu " → "so ky hieu".
QString foldedHeader(const QString &header);

/// The columns' meaning by the words of their heads, first as \a remembered (field → folded head), then by fieldsOf.
/// No column means two things.
Mapping proposeMapping(ImportKind kind, const QStringList &headers, const QHash<QString, QString> &remembered = {});

/// Which of the first rows are the heads: the one with the most columns of a known meaning, index from 0; -1 for none.
int headerRow(ImportKind kind, const QList<QStringList> &firstRows);

}
