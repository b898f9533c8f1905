// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/signingpictures.h"

#include "app/office/storeengine.h"
#include "app/rules/facts.h"
#include "db/store/officeitems.h"

namespace congso::directory {

namespace {
QByteArray bytesOf(Connection &connection, const QString &name)
{
    return QByteArray::fromBase64(officeitems::item(connection, name).toLatin1());
}

QFuture<Result<Receipt>> keep(Office &office, const char *kind, const QByteArray &png)
{
    if (png.size() > largestPicture)
        return QtFuture::makeReadyFuture(Result<Receipt>(failure(ErrorCode::FileTooLarge)));
    return office.perform(office.command(kind, rules::settingsSubject(), {{QStringLiteral("picture"), QString::fromLatin1(png.toBase64())}}));
}
}

QFuture<Result<SigningPictures>> signingPictures(Office &office)
{
    const Roles roles = office.identity().roles();
    const bool sealed = roles.testFlag(Role::Clerk) || roles.testFlag(Role::Administrator);
    return office.store().engine().read<SigningPictures>([sealed, person = office.identity().person.id](Connection &connection) -> Result<SigningPictures> {
        return SigningPictures{bytesOf(connection, officeitems::signatureItem(person)), sealed ? bytesOf(connection, officeitems::sealItem()) : QByteArray()};
    });
}

QFuture<Result<Receipt>> keepSignature(Office &office, const QByteArray &png)
{
    return keep(office, "settings.signature_changed", png);
}

QFuture<Result<Receipt>> keepSeal(Office &office, const QByteArray &png)
{
    return keep(office, "settings.seal_changed", png);
}

}
