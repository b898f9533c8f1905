// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/platform/password.h"

#include <QCoreApplication>

namespace congso::cli {

Result<std::shared_ptr<OfficeStore>> Context::store()
{
    if (!m_store) {
        auto opened = OfficeStore::open(ref(), m_services);
        if (!opened)
            return opened;
        m_store = *opened;
    }
    return m_store;
}

Result<QString> Context::loginToUse(OfficeStore &store)
{
    if (!m_options.login.isEmpty())
        return m_options.login;
    auto names = store.signInNames().result();
    if (!names)
        return tl::make_unexpected(names.error());
    if (names->size() == 1)
        return names->first().login;
    for (const SignInName &name : std::as_const(*names)) {
        if (name.open && name.roles.testFlag(Role::Clerk))
            return name.login;
    }
    return failure(ErrorCode::SignInNeeded);
}

Result<QString> Context::password()
{
    return m_options.passwordFile.isEmpty() ? askPassword(QCoreApplication::translate("CommandLine", "Password: ")) : passwordFromFile(m_options.passwordFile);
}

Result<std::shared_ptr<Office>> Context::office()
{
    if (m_office)
        return m_office;
    auto opened = store();
    if (!opened)
        return tl::make_unexpected(opened.error());
    auto login = loginToUse(**opened);
    if (!login)
        return tl::make_unexpected(login.error());
    Result<QString> secret = QString();
    if ((*opened)->purpose() == OfficeStore::Purpose::Office || !m_options.passwordFile.isEmpty())
        secret = password();
    if (!secret)
        return tl::make_unexpected(secret.error());
    auto office = (*opened)->signIn(*login, *secret).result();
    if (office)
        m_office = *office;
    return office;
}

Result<directory::Directory> Context::directory()
{
    auto signedIn = office();
    if (!signedIn)
        return tl::make_unexpected(signedIn.error());
    return directory::directory(**signedIn).result();
}

QStringList Arguments::values(const QString &name) const
{
    QStringList ordered = options.values(name);
    std::reverse(ordered.begin(), ordered.end());
    return ordered;
}

Result<Arguments> parse(const QStringList &given, const QStringList &known)
{
    Arguments arguments;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given.at(i);
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.positional << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (known.contains(name + u'!')) {
            arguments.options.insert(name, QStringLiteral("true"));
        } else if (!known.contains(name)) {
            return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), word}});
        } else if (equals >= 0) {
            arguments.options.insert(name, word.mid(equals + 1));
        } else if (i + 1 < given.size()) {
            arguments.options.insert(name, given.at(++i));
        } else {
            return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), word}});
        }
    }
    return arguments;
}

}
