// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/command.h"

namespace congso {

/// A command as it is kept until the server has taken what it led to. The version it was made on is not: what others did
/// meanwhile is held against it by the rules.
QByteArray commandToJson(const Command &command);
/// Nothing where the text is no such command.
std::optional<Command> commandFromJson(const QByteArray &json);

}
