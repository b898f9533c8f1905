// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/keptfiles.h"

#include <QFile>

namespace congso {

HeldFile KeptFiles::of(const QByteArray &hash) const
{
    const HeldFile kept = m_files.value(hash);
    return QFile::exists(kept.path) ? kept : HeldFile();
}

HeldFile KeptFiles::put(const QByteArray &hash, const QString &path)
{
    m_order.removeAll(hash);
    m_order << hash;
    const HeldFile held{path, std::make_shared<char>()};
    m_files.insert(hash, held);
    makeRoom();
    return held;
}

void KeptFiles::makeRoom()
{
    QList<QByteArray> free;
    for (const QByteArray &hash : std::as_const(m_order)) {
        if (m_files[hash].hold.use_count() == 1) // nobody else has it
            free << hash;
    }
    while (free.size() > m_free) {
        const QByteArray oldest = free.takeFirst();
        m_order.removeAll(oldest);
        QFile::remove(m_files.take(oldest).path);
    }
}

}
