// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/credentials.h"

#include "db/store/credentialqueries.h"
#include "db/store/transaction.h"
#include "db/text/normal.h"

#include <sodium.h>

namespace congso::credentials {

namespace {
constexpr int freeFailures = 3;
constexpr qint64 longestDelayMs = 5 * 60 * 1000;

qint64 delayAfter(int failures)
{
    if (failures < freeFailures)
        return 0;
    return std::min(longestDelayMs, qint64(1000) << std::min(failures - freeFailures, 20));
}

Outcome inTransaction(Connection &connection, const std::function<void()> &change)
{
    Transaction transaction(connection);
    change();
    return transaction.commit();
}
}

Result<QString> hashed(const QString &password)
{
    if (password.size() < shortestPassword)
        return failure(ErrorCode::SignInWeakPassword, {{QStringLiteral("shortest"), shortestPassword}});
    char hash[crypto_pwhash_STRBYTES];
    QByteArray utf8 = text::nfc(password).toUtf8();
    const int code = crypto_pwhash_str_alg(hash, utf8.constData(), size_t(utf8.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                           crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    if (code != 0)
        return failure(ErrorCode::StoreIo, {{QStringLiteral("what"), QStringLiteral("argon2id")}});
    return QString::fromLatin1(hash);
}

Outcome set(Connection &connection, qint64 person, const QString &password, qint64 now)
{
    auto hash = hashed(password);
    return hash ? put(connection, person, *hash, now) : Outcome(tl::make_unexpected(hash.error()));
}

Outcome put(Connection &connection, qint64 person, const QString &hash, qint64 now)
{
    return inTransaction(connection, [&] { credentialqueries::put(connection, person, hash, now); });
}

Outcome setOneTime(Connection &connection, qint64 person, const QString &password)
{
    return set(connection, person, password, 0);
}

bool isOneTime(Connection &connection, qint64 person)
{
    const auto stored = credentialqueries::get(connection, person);
    return stored && stored->setAt == 0;
}

Outcome clear(Connection &connection, qint64 person)
{
    return inTransaction(connection, [&] { credentialqueries::drop(connection, person); });
}

bool has(Connection &connection, qint64 person)
{
    return credentialqueries::get(connection, person).has_value();
}

Outcome check(Connection &connection, qint64 person, const QString &password, const Clock &clock)
{
    const auto stored = credentialqueries::get(connection, person);
    if (!stored)
        return failure(ErrorCode::SignInRefused);
    const qint64 wait = stored->blockedUntil - clock.now();
    if (wait > 0)
        return failure(ErrorCode::SignInDelayed, {{QStringLiteral("seconds"), (wait + 999) / 1000}});
    QByteArray utf8 = text::nfc(password).toUtf8();
    const bool right = crypto_pwhash_str_verify(stored->hash.toLatin1().constData(), utf8.constData(), size_t(utf8.size())) == 0;
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    const int failures = right ? 0 : stored->failures + 1;
    if (failures != stored->failures) {
        auto counted = inTransaction(connection, [&] {
            credentialqueries::setFailures(connection, person, failures, right ? 0 : clock.now() + delayAfter(failures));
        });
        if (!counted)
            return counted;
    }
    if (!right)
        return failure(ErrorCode::SignInRefused);
    return success();
}

}
