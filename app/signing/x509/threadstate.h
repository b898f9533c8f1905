// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/crypto.h>

namespace congso::signing {

/// OpenSSL keeps errors and random numbers for each thread until that has ended. Qt calls a thread ended a little earlier,
/// so that at the end of the program they may outlive the library, and nobody frees them. With this they go with the work.
class ThreadState
{
public:
    ThreadState() = default;
    ~ThreadState() { OPENSSL_thread_stop(); }
    ThreadState(const ThreadState &) = delete;
    ThreadState &operator=(const ThreadState &) = delete;
};

}
