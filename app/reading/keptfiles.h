// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/filereader.h"

#include <QHash>

namespace congso {

/// Files that were made of others, by the hash of what they were made of: all that somebody holds, and the last ones of
/// those that nobody does. Others are removed.
class KeptFiles
{
public:
    explicit KeptFiles(int free) : m_free(free) {}

    /// No path where there is none.
    HeldFile of(const QByteArray &hash) const;
    HeldFile put(const QByteArray &hash, const QString &path);

private:
    void makeRoom();

    const int m_free;
    QHash<QByteArray, HeldFile> m_files;
    QList<QByteArray> m_order; ///< oldest first
};

}
