// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/event.h"

#include <QCoreApplication>

#include <functional>

namespace congso {

/// How ids become names; each may answer with an empty text, which is then shown as unknown.
struct HistoryNames
{
    std::function<QString(const PersonId &)> person;
    std::function<QString(const UnitId &)> unit;
    std::function<QString(const PostId &)> post;         ///< the post's title
    std::function<QString(const RegisterId &)> registerName;
    std::function<QString(const QString &)> kind;        ///< name of a document kind's code; may be empty
    std::function<QString(const SubjectId &)> document;  ///< "214/UBND-VHXH", of another document; may be empty
};

/// One event of the journal as one plain sentence: who (in which post, on whose behalf), what, and with
/// which details, corrections with old and new value. The time is shown beside it by the caller.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    /// Erased events say that their contents were destroyed; kinds of a newer program are named as they are.
    static QString sentence(const Event &event, const HistoryNames &names);
    /// "Lê Văn Cần (Giám đốc), thay mặt Trần Thị Mận".
    static QString actor(const EventBody &body, const HistoryNames &names);

private:
    static QString enteringFor(const QString &who, const QString &principal, const QString &title);
};

}
