// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/office/office.h"

namespace congso::cli {

/// Has the office perform one act and reports its subject: {"id", "version", "events"}, for people the id.
Report performed(Office &office, const QByteArray &kind, const SubjectId &id, const QJsonObject &fields);

}
