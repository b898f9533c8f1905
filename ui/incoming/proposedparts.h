// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"

#include <QJsonArray>

namespace congso {

/// Whom a proposal names, as rows of an instruction: "giao Phòng A chủ trì, Phòng B phối hợp, trước ngày 13/03/2026".
/// The first unit leads, those that "phối hợp" follows co-operate; a date still to come is the lead's deadline. Empty
/// when it names no unit: then the leader fills the rows. Only a start that the leader sees before agreeing.
QJsonArray proposedParts(const QString &text, const directory::Directory &directory, QDate today);

}
