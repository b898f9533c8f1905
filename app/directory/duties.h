// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/directory.h"

/// What the posts of a person make a window offer. The rules decide each act by itself; nothing is allowed here.
namespace congso::directory::duties {

/// Registers letters: imports old registers.
bool registers(const Identity &identity);
/// Looks after the day's page: arrived, registered, submitted.
bool endsTheDay(const Identity &identity);
/// Keeps what the whole office shares: outside agencies, who is away.
bool keepsSharedRecords(const Identity &identity);
/// Says where letters go by themselves.
bool changesRouting(const Identity &identity);
/// Has the case files of others to look after.
bool keepsCaseFiles(const Identity &identity);
/// Puts documents into case files of others.
bool filesForOthers(const Identity &identity);
/// Sees who has delegated to whom, not what is done by it.
bool overseesDelegations(const Identity &identity);
/// Hands over for somebody who is no longer there.
bool handsOverForOthers(const Identity &identity);

}
