// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/onetimepasswords.h"

#include "app/office/asker.h"
#include "app/office/credentials.h"
#include "app/office/storeengine.h"
#include "db/store/hashing.h"

namespace congso::importing {

namespace {
/// Ten letters and digits that no hand-written list confuses: no 0 o 1 l i. Thirty-one to the tenth are 49 bits, and
/// wrong tries are delayed.
QString newPassword()
{
    static const QString alphabet = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    constexpr int length = 10;
    constexpr int unbiased = 256 / 31 * 31;
    QString password;
    while (password.size() < length) {
        for (const char byte : randomBytes(16)) {
            const int value = uchar(byte);
            if (value < unbiased && password.size() < length)
                password += alphabet.at(value % alphabet.size());
        }
    }
    return password;
}
}

Result<QList<OneTimePassword>> giveOneTimePasswords(OfficeStore &store, const QList<NewPerson> &people, const std::stop_token &stop)
{
    QList<OneTimePassword> given;
    if (store.purpose() != OfficeStore::Purpose::Office)
        return given;
    for (const NewPerson &one : people) {
        if (stop.stop_requested())
            break;
        const QString password = newPassword();
        auto set = store.engine().own<bool>([&one, &password](Connection &connection) -> Result<bool> {
            const qint64 row = Asking::rowOf(connection, idCast<SubjectId>(one.person));
            if (credentials::has(connection, row))
                return false;
            auto done = credentials::setOneTime(connection, row, password);
            if (!done)
                return tl::make_unexpected(done.error());
            return true;
        }).result();
        if (!set)
            return tl::make_unexpected(set.error());
        if (*set) {
            given << one.entry;
            given.last().password = password;
        }
    }
    return given;
}

}
