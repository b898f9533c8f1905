// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/pagestream.h"
#include "app/reading/worker/zipentries.h"

namespace congso::worker {

/// How deep archives and messages may lie in one another.
constexpr int deepestPart = 5;

/// Sends the parts of a ZIP, each with its pages. A part that cannot be read costs only itself.
std::optional<wire::FailureReason> readArchive(const char *data, qsizetype size, PageStream &pages, bool alone, int depth, UnpackBudget &budget);

/// Loads what parsing messages needs of the system, which a child can no longer open.
void warmUpMail();
/// Sends the text of a message, then its attachments as parts.
std::optional<wire::FailureReason> readMail(const char *data, qsizetype size, PageStream &pages, bool alone, int depth, UnpackBudget &budget);

/// Reads one part's content and returns to the part that holds it.
void readPart(const QString &name, const QByteArray &content, qint64 bytes, std::optional<wire::FailureReason> problem,
              PageStream &pages, int depth, UnpackBudget &budget);

}
