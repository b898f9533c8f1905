// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/incoming.h"

#include <QCoreApplication>

namespace congso {

/// How a document is named in another one, in a message and in a folder.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(Citation)
public:
    /// As NĐ 30 Phụ lục I writes a basis: "Công văn số 214/UBND-VHXH ngày 09/3/2026 của UBND xã Sông Thao về việc …".
    /// Days and the months January and February have two figures, the other months one. Always Vietnamese: it goes
    /// into documents. \a kind: name of the kind, empty for one that has none.
    static QString text(const IncomingFields &fields, const QString &kind);

    /// Number and due date, never what the document is about: it goes into messages that others see.
    static QString reminder(const IncomingDocument &document, QDate due);

    /// "2026-03-09_214_UBND-VHXH.pdf", with the ending of \a fileName; letters outside what every file system takes become "-".
    static QString fileName(const IncomingFields &fields, const QString &fileName);
};

}
