// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/signing/make/sign.h"

namespace congso::cli {

/// What this computer has, with the drivers named by --module and the store named by --nss.
signing::KeySources keySources(const Arguments &arguments);

/// From --pin-file (0600), --pin-fd or the terminal; nothing for a token that asks for it itself. A PIN is never an
/// argument: everybody on the computer could read it. signin.needed where there is nothing to read it from.
Result<signing::Pin> askPin(const Arguments &arguments, const signing::TokenFacts &token);

}
