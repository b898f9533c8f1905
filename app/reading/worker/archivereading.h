// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/pagestream.h"
#include "app/reading/worker/zipentries.h"

namespace congso::worker {

/// How deep archives and messages may lie in one another.
constexpr int deepestPart = 5;
/// The largest file that is taken out of an archive or message, in bytes.
constexpr qint64 mostPart = qint64(192) * 1024 * 1024;

/// Sends the parts of a ZIP, each with its pages. A part that cannot be read costs only itself.
std::optional<wire::FailureReason> readArchive(const char *data, qsizetype size, PageStream &pages, bool alone, int depth, UnpackBudget &budget);

/// Sends the files of a ZIP or message themselves, those of inner ones not: the caller unpacks them in turn.
/// Of any other file only its kind.
std::optional<wire::FailureReason> unpackContent(const char *data, qsizetype size, PageStream &pages, UnpackBudget &budget);

/// A message taken apart.
struct MailParts
{
    QString subject;
    QString sender;
    QString text; ///< with its head
    QList<std::pair<QString, QByteArray>> attachments;
};
std::optional<MailParts> mailParts(const char *data, qsizetype size, UnpackBudget &budget);

/// Loads what parsing messages needs of the system, which a child can no longer open.
void warmUpMail();
/// Sends the text of a message, then its attachments as parts.
std::optional<wire::FailureReason> readMail(const char *data, qsizetype size, PageStream &pages, bool alone, int depth, UnpackBudget &budget);

/// Reads one part's content and returns to the part that holds it.
void readPart(const QString &name, const QByteArray &content, qint64 bytes, std::optional<wire::FailureReason> problem,
              PageStream &pages, int depth, UnpackBudget &budget);

}
