// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/tokenmodules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace congso::signing {

namespace {

/// What NSS's own module is started with: the standard's structure with one field more, which says where its store is.
struct SoftTokenArguments
{
    void *createMutex = nullptr;
    void *destroyMutex = nullptr;
    void *lockMutex = nullptr;
    void *unlockMutex = nullptr;
    CK_FLAGS flags = CKF_OS_LOCKING_OK;
    char *parameters = nullptr;
    void *reserved = nullptr;
};

QString named(char *text)
{
    const QString name = QString::fromLocal8Bit(text);
    free(text);
    return name;
}

}

TokenModules::TokenModules(const KeySources &sources, UserStore store)
{
    p11_kit_be_quiet();
    if (sources.systemModules)
        addSystem();
    for (const QString &path : sources.modules)
        addDriver(path);
    const QString folder = sources.userStore;
    if (!folder.isEmpty() && (store == UserStore::Make || QFile::exists(folder + u"/cert9.db")))
        addUserStore(folder);
}

TokenModules::~TokenModules()
{
    for (CK_FUNCTION_LIST *calls : std::as_const(m_own)) {
        p11_kit_module_finalize(calls);
        p11_kit_module_release(calls);
    }
    if (m_system)
        p11_kit_modules_finalize_and_release(m_system);
}

const TokenModules::Module *TokenModules::userStore() const
{
    for (const Module &one : m_modules) {
        if (one.userStore)
            return &one;
    }
    return nullptr;
}

void TokenModules::take(CK_FUNCTION_LIST *calls, const QString &name, bool userStore)
{
    m_modules << Module{calls, name, userStore};
}

void TokenModules::missing(const QString &module)
{
    m_problems << Error{ErrorCode::SignNoDriver, {{u"module"_qs, module}}};
}

void TokenModules::addSystem()
{
    m_system = p11_kit_modules_load_and_initialize(0);
    for (CK_FUNCTION_LIST **one = m_system; one && *one; ++one) {
        if ((p11_kit_module_get_flags(*one) & P11_KIT_MODULE_TRUSTED) == 0) // those hold authorities, no keys
            take(*one, named(p11_kit_module_get_name(*one)), false);
    }
}

void TokenModules::addDriver(const QString &path)
{
    CK_FUNCTION_LIST *calls = p11_kit_module_load(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), 0);
    if (!calls) {
        missing(path);
        return;
    }
    if (p11_kit_module_initialize(calls) != CKR_OK) {
        p11_kit_module_release(calls);
        missing(path);
        return;
    }
    m_own << calls;
    take(calls, path, false);
}

void TokenModules::addUserStore(const QString &folder)
{
    const QString path = QStringLiteral(CONGSO_SOFT_TOKEN); // NSS's own module, found when this was built
    const QByteArray written = QFile::encodeName(QDir::cleanPath(folder));
    CK_FUNCTION_LIST *calls = !QFile::exists(path) || written.contains('\'') ? nullptr : p11_kit_module_load(QFile::encodeName(path).constData(), 0);
    if (!calls) {
        missing(u"softokn3"_qs);
        return;
    }
    QByteArray parameters = "configdir='sql:" + written + "' certPrefix='' keyPrefix='' secmod='secmod.db' flags=optimizeSpace";
    SoftTokenArguments arguments;
    arguments.parameters = parameters.data();
    if (calls->C_Initialize(&arguments) != CKR_OK) {
        p11_kit_module_release(calls);
        missing(u"softokn3"_qs);
        return;
    }
    m_own << calls;
    take(calls, u"softokn3"_qs, true);
}

}
