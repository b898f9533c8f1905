// SPDX-License-Identifier: GPL-3.0-or-later
#include <p11-kit/pkcs11.h>

#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <string>

// A driver (PKCS#11) for tests: SoftHSM2's, named by $CONGSO_TEST_TOKEN_DRIVER, with what that does not do. After the third
// wrong PIN the token is locked, as bought ones are, in every process. It says of further tries what the standard has
// flags for. And it is pulled out in the middle of its n-th signature, before or after that was made. The folder
// $CONGSO_TEST_TOKEN has its state: "wrong" (how many wrong PINs), "calls" (how often a PIN was shown to it), "signed" (how
// many signatures), "pull" (at which one it is pulled out), "out" (it is out as long as that is there).

namespace {

constexpr int mostTries = 3;

CK_FUNCTION_LIST *real()
{
    static CK_FUNCTION_LIST *const list = [] {
        CK_FUNCTION_LIST *found = nullptr;
        const char *driver = getenv("CONGSO_TEST_TOKEN_DRIVER");
        void *library = driver ? dlopen(driver, RTLD_NOW | RTLD_LOCAL) : nullptr;
        const auto give = library ? reinterpret_cast<CK_C_GetFunctionList>(dlsym(library, "C_GetFunctionList")) : nullptr;
        return give && give(&found) == CKR_OK ? found : nullptr;
    }();
    return list;
}

std::string state(const char *name)
{
    const char *folder = getenv("CONGSO_TEST_TOKEN");
    return std::string(folder ? folder : "/nowhere") + '/' + name;
}

int number(const char *name)
{
    int value = 0;
    std::ifstream(state(name)) >> value;
    return value;
}

void setNumber(const char *name, int value)
{
    std::ofstream(state(name), std::ios::trunc) << value;
}

bool out()
{
    return access(state("out").c_str(), F_OK) == 0;
}

CK_RV slots(CK_BBOOL present, CK_SLOT_ID *list, CK_ULONG *count)
{
    if (out()) {
        *count = 0;
        return CKR_OK;
    }
    return real()->C_GetSlotList(present, list, count);
}

CK_RV token(CK_SLOT_ID slot, CK_TOKEN_INFO *info)
{
    if (out())
        return CKR_TOKEN_NOT_PRESENT;
    const CK_RV answer = real()->C_GetTokenInfo(slot, info);
    const int wrong = number("wrong");
    info->flags &= ~CK_FLAGS(CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_FINAL_TRY | CKF_USER_PIN_LOCKED);
    info->flags |= wrong >= mostTries ? CKF_USER_PIN_LOCKED : wrong == mostTries - 1 ? CKF_USER_PIN_FINAL_TRY : wrong > 0 ? CKF_USER_PIN_COUNT_LOW : 0;
    return answer;
}

CK_RV session(CK_SLOT_ID slot, CK_FLAGS flags, void *application, CK_NOTIFY notify, CK_SESSION_HANDLE *handle)
{
    return out() ? CKR_TOKEN_NOT_PRESENT : real()->C_OpenSession(slot, flags, application, notify, handle);
}

CK_RV login(CK_SESSION_HANDLE handle, CK_USER_TYPE user, CK_UTF8CHAR *pin, CK_ULONG size)
{
    if (out())
        return CKR_DEVICE_REMOVED;
    setNumber("calls", number("calls") + 1);
    if (number("wrong") >= mostTries)
        return CKR_PIN_LOCKED;
    const CK_RV answer = real()->C_Login(handle, user, pin, size);
    if (answer == CKR_OK)
        setNumber("wrong", 0);
    else if (answer == CKR_PIN_INCORRECT)
        setNumber("wrong", number("wrong") + 1);
    return answer;
}

CK_RV beginning(CK_SESSION_HANDLE handle, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
{
    return out() ? CKR_DEVICE_REMOVED : real()->C_SignInit(handle, mechanism, key);
}

CK_RV sign(CK_SESSION_HANDLE handle, CK_BYTE *data, CK_ULONG size, CK_BYTE *signature, CK_ULONG *room)
{
    if (out())
        return CKR_DEVICE_REMOVED;
    if (!signature) // it only asks how long one is
        return real()->C_Sign(handle, data, size, signature, room);
    const int signing = number("signed") + 1;
    setNumber("signed", signing);
    const CK_RV answer = real()->C_Sign(handle, data, size, signature, room);
    if (signing != number("pull"))
        return answer;
    setNumber("out", 1);
    return CKR_DEVICE_REMOVED;
}

}

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    static CK_FUNCTION_LIST own;
    if (!real())
        return CKR_GENERAL_ERROR;
    own = *real();
    own.C_GetFunctionList = C_GetFunctionList;
    own.C_GetSlotList = slots;
    own.C_GetTokenInfo = token;
    own.C_OpenSession = session;
    own.C_Login = login;
    own.C_SignInit = beginning;
    own.C_Sign = sign;
    *list = &own;
    return CKR_OK;
}
