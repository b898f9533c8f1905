// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/searchfields.h"
#include "db/store/connection.h"

#include <array>

namespace congso::search {

/// A page of a file inside the body: which characters are its.
struct BodyPage
{
    int file = 0; ///< place in DocumentText::files
    int page = 0; ///< from 0
    int length = 0; ///< UTF-16 units, its separator included
};

struct BodyFile
{
    QString hash;
    QString name;
};

/// A document as the index takes it in: exactly what was given to it has to be given again to take it out.
struct DocumentText
{
    qint64 row = 0; ///< local id
    qint64 key = 0; ///< keyOf(date, row)
    QString tags;   ///< separated by spaces, each with its mark
    std::array<QString, 9> columns; ///< by Column; the last is the files' text
    QList<BodyFile> files;
    QList<BodyPage> pages;

    const QString &column(Column which) const { return columns[size_t(which)]; }
    QString &column(Column which) { return columns[size_t(which)]; }

    QByteArray packedHead() const; ///< all but the files' text
    QByteArray packedBody() const;
    enum class Unpack { All, WithoutTags };
    void unpackHead(const QByteArray &head, Unpack what = Unpack::All);
    void unpackBody(const QByteArray &body);
};

/// Newest first is from the largest key: the days of the document's date above 32 bits of local id.
qint64 keyOf(const QDate &date, qint64 row);
qint64 rowOfKey(qint64 key);

enum class Standing {
    Searched, ///< has a place in the index
    Absent,   ///< its registration was taken back
    Erased,   ///< its contents were destroyed, or it has left this store: no word of it may stay
};

/// Reads a document's words. Subjects that are no documents are Erased, which says nothing of what was never in the index.
Standing readDocument(Connection &office, qint64 row, DocumentText &text);

}
