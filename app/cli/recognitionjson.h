// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/recognise.h"

#include <QJsonObject>

namespace congso::cli {

/// What was recognised, one key a field, each {value, confidence 0–1, page from 1, box in points or null}; a kind by its
/// name. Lists are arrays of the same; a task has who and due besides, reply_by the wording that was read.
QJsonObject recognitionJson(const Recognition &found);

}
