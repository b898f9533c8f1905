// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// What lines of old registers, incoming and outgoing, have in common.
namespace congso::importing {

/// Whether what stands under "Mức độ mật" says that there is no secret.
bool saysNotSecret(const QString &written);

/// Kinds of documents by the words of their names and abbreviations.
class KindNames
{
public:
    KindNames();
    /// The code of what is written; empty for no known kind.
    QString code(const QString &written) const;
    /// By the notation: a letter's begins with the agency, that of every other kind with the kind (NĐ 30 Phụ lục I, II.3).
    QString ofNotation(const QString &notation) const;

private:
    QHash<QString, QString> m_codes; ///< by folded words
};

}
