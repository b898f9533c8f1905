// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/make/signtypes.h"

#include <p11-kit/p11-kit.h>
#include <p11-kit/pkcs11.h>

namespace congso::signing {

/// Drivers of tokens (PKCS#11 2.40), ready as long as this lives. p11-kit counts who uses one, so that several of these
/// may live side by side in a process.
class TokenModules
{
public:
    struct Module
    {
        CK_FUNCTION_LIST *calls = nullptr;
        QString name;
        bool userStore = false;
    };

    enum class UserStore { IfThere, Make };
    explicit TokenModules(const KeySources &sources, UserStore store = UserStore::IfThere);
    ~TokenModules();
    TokenModules(const TokenModules &) = delete;
    TokenModules &operator=(const TokenModules &) = delete;

    const QList<Module> &all() const { return m_modules; }
    const Module *userStore() const;
    const QList<Error> &problems() const { return m_problems; }

private:
    void addSystem();
    void addDriver(const QString &path);
    void addUserStore(const QString &folder);
    void take(CK_FUNCTION_LIST *calls, const QString &name, bool userStore);
    void missing(const QString &module);

    CK_FUNCTION_LIST **m_system = nullptr;
    QList<CK_FUNCTION_LIST *> m_own; ///< to be finalized and released one by one
    QList<Module> m_modules;
    QList<Error> m_problems;
};

}
