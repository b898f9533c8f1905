// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/findduplicates.h"

#include "app/incoming/staging.h"
#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/documentqueries.h"
#include "db/store/localqueries.h"

namespace congso::incoming {

QList<DuplicateNotice> findDuplicates(Connection &connection, const Asking &asks, const QStringList &hashes,
                                      const IncomingFields &fields, qint64 own)
{
    QList<DuplicateNotice> notices = documentqueries::duplicates(connection, asks.person(connection), hashes, fields);
    const auto identity = asks.identity(connection);
    if (!identity || !takesLettersIn(*identity))
        return notices;
    for (const QString &hash : hashes) {
        const QList<QPair<qint64, QString>> waiting = localqueries::sameFile(connection, hash);
        for (const auto &[letter, name] : waiting) {
            if (letter != own)
                notices << DuplicateNotice{DuplicateNotice::Reason::SameFile, {}, name, letter};
        }
    }
    return notices;
}

QFuture<Result<QList<DuplicateNotice>>> duplicates(Office &office, const QStringList &hashes, const IncomingFields &fields, qint64 own)
{
    return office.store().engine().read<QList<DuplicateNotice>>([asks = Asking(office), hashes, fields, own](Connection &connection) -> Result<QList<DuplicateNotice>> {
        return findDuplicates(connection, asks, hashes, fields, own);
    });
}

}
