// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QString>

#include <memory>

class QDir;
class QLockFile;

namespace congso {

/// Read-only copies of stored files, for the program that the system has for their kind. They lie in a folder of this
/// person's session, go with this object, and what a crash left of an earlier one goes when the next copy is made.
class OpenCopies
{
public:
    /// \a below: the session's folder for what must not outlast it; empty when there is none.
    explicit OpenCopies(const QString &below);
    ~OpenCopies();
    OpenCopies(const OpenCopies &) = delete;
    OpenCopies &operator=(const OpenCopies &) = delete;

    /// The copy of \a source. Only PDFs, pictures, office files and plain texts are given away, judged by their first
    /// bytes, and under a name whose ending says just that: file.type_refused, file.unreadable, file.write.
    Result<QString> make(const QString &source, const QString &name);

    /// The name such a copy may have; empty when the file is not to be opened elsewhere.
    static QString safeName(const QByteArray &head, const QString &name);

private:
    Result<QString> folder();
    static void removeLeft(const QDir &below);

    QString m_below;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< held while the folder is in use
    int m_count = 0;
};

}
