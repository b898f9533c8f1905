// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"
#include "db/types/incoming.h"

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace congso {
class FileReader;
}

namespace congso::incoming {

/// A file taken out of what it came in.
struct UnwrappedFile
{
    QString name; ///< fit to be shown and to be saved under
    QString path;
    qint64 size = 0;
};

/// What an archive, a message or a packet of the exchange holds.
struct Unwrapped
{
    QList<UnwrappedFile> files;          ///< the one most likely to be the letter itself first
    QString mailSubject;
    QString mailSender;
    std::optional<IncomingFields> packet; ///< what a packet says of its letter
    int leftOut = 0;                      ///< of a kind not taken, locked or damaged
    ErrorCode why = ErrorCode::ReaderBroken; ///< of the last one left out
};

/// Whether a file came as a wrapping: ZIP, e-mail, packet of the exchange. By content; a packet by its name too.
bool isWrapping(const QString &path, const QString &name);

/// Takes out all files into \a folder, those of wrappings inside too, within limits of depth, number and size.
/// file.unreadable {reason: edxml, line, file} for a damaged packet; reader.* where nothing could be taken out.
Result<Unwrapped> unwrap(FileReader &reader, const QString &path, const QString &name, const QString &folder, std::stop_token stop = {});

/// A name from an archive as a file's name: its last part, without what file systems and people stumble over.
QString plainFileName(const QString &name, int number);

}
