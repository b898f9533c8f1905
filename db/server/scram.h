// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace congso {

/// What PostgreSQL keeps in the place of a password (RFC 5803, SCRAM-SHA-256): whoever reads it, or the server's log of
/// statements, cannot sign in with it. \a password is ASCII; \a salt 16 bytes.
QByteArray scramVerifier(const QByteArray &password, const QByteArray &salt);

}
