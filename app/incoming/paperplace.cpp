// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/paperplace.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/paperplaces.h"

#include <QRegularExpression>

namespace congso::incoming {

QFuture<Result<PaperPlace>> paperPlace(Office &office, const SubjectId &document)
{
    return office.store().engine().read<PaperPlace>([asks = Asking(office), document](Connection &connection) -> Result<PaperPlace> {
        return paperplaces::placeOf(connection, asks.person(connection), asks.rowOf(connection, document));
    });
}

QFuture<Result<PaperPlace>> proposedPlace(Office &office, const SubjectId &document)
{
    return office.store().engine().read<PaperPlace>([asks = Asking(office), document](Connection &connection) -> Result<PaperPlace> {
        const qint64 person = asks.person(connection);
        const PaperPlace own = paperplaces::placeOf(connection, person, asks.rowOf(connection, document));
        return own.isEmpty() ? following(paperplaces::lastOf(connection, person)) : own;
    });
}

PaperPlace following(const PaperPlace &last)
{
    static const QRegularExpression counted(QStringLiteral("^(?:\\d+\\s*[-–]\\s*)?(\\d{1,6})$"));
    PaperPlace next = last;
    const auto sheet = counted.match(last.sheet.trimmed());
    next.sheet = sheet.hasMatch() ? QString::number(sheet.captured(1).toInt() + 1) : QString();
    return next;
}

}
