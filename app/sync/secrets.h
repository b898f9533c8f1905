// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <functional>
#include <memory>

namespace congso::sync {

/// Where the password of the office server is kept on this PC, by the address and the role. Answers come to the thread
/// that asked, through its event loop. signin.needed where nothing is kept, or the keychain is not to be had.
class Secrets
{
public:
    virtual ~Secrets() = default;
    virtual void read(const QString &key, const std::function<void(const Result<QString> &)> &answer) = 0;
    virtual void write(const QString &key, const QString &password, const std::function<void(const Outcome &)> &answer) = 0;
    virtual void remove(const QString &key, const std::function<void(const Outcome &)> &answer) = 0;
};

/// The keychain of the desktop (Secret Service, KWallet): without one nothing is kept, never a plain file.
std::unique_ptr<Secrets> keychain();

/// What a password is kept under.
QString secretKey(const QString &url, const QString &role);

}
