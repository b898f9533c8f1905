// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/wire/contentkind.h"

#include "app/reading/wire/filetype.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace congso::wire {

namespace {

constexpr qsizetype endLooked = 66 * 1024; ///< a ZIP ends with a head of its directory and a remark of at most 64 KiB

quint32 little(const char *data, int bytes)
{
    quint32 value = 0;
    for (int i = bytes - 1; i >= 0; --i)
        value = value << 8 | quint8(data[i]);
    return value;
}

/// The names in the directory at the end of a ZIP; what it holds may be packages too, so their names do not count.
QSet<QByteArray> namesIn(const char *data, qsizetype size)
{
    constexpr qsizetype endSize = 22, entrySize = 46, mostNames = 2000;
    const qsizetype from = std::max<qsizetype>(0, size - endLooked);
    const qsizetype end = from + QByteArray::fromRawData(data + from, size - from).lastIndexOf("PK\x05\x06");
    QSet<QByteArray> names;
    if (end < from || size - end < endSize)
        return names;
    qsizetype at = qsizetype(little(data + end + 16, 4));
    while (at + entrySize <= end && little(data + at, 4) == 0x02014b50 && names.size() < mostNames) {
        const qsizetype name = little(data + at + 28, 2);
        if (at + entrySize + name > end)
            break;
        names.insert(QByteArray(data + at + entrySize, name));
        at += entrySize + name + little(data + at + 30, 2) + little(data + at + 32, 2);
    }
    return names;
}

ContentKind packageKind(const char *data, qsizetype size)
{
    const QByteArray head = QByteArray::fromRawData(data, std::min<qsizetype>(size, fileTypeHead));
    const qsizetype extra = size > 30 ? little(data + 28, 2) : 0; // some writers put times behind the first name
    if (head.mid(30, 8) == "mimetype" && head.mid(38 + extra, 64).startsWith("application/vnd.oasis.opendocument"))
        return ContentKind::OpenDocument;
    const QSet<QByteArray> names = namesIn(data, size);
    if (!names.contains("[Content_Types].xml"))
        return ContentKind::Archive;
    if (names.contains("word/document.xml"))
        return ContentKind::Word;
    if (names.contains("xl/workbook.xml"))
        return ContentKind::Sheet;
    return names.contains("ppt/presentation.xml") ? ContentKind::Slides : ContentKind::Archive;
}

QString beginning(const QByteArray &head)
{
    QStringDecoder decode(QStringConverter::encodingForData(head, u'<').value_or(QStringConverter::Utf8));
    const QString text = decode(head);
    return text.trimmed().toLower();
}

bool isMarkup(const QString &text)
{
    return text.startsWith(u'<') && (text.startsWith(u"<!doctype html") || text.contains(u"<html") || text.startsWith(u"<head") || text.startsWith(u"<body"));
}

/// Header lines from the first byte on, and among them one that every message has.
bool isMail(const QByteArray &head)
{
    const qsizetype end = std::max(head.indexOf("\n\n"), head.indexOf("\n\r\n"));
    const QByteArray lines = '\n' + head.left(end < 0 ? head.size() : end).toLower();
    const qsizetype colon = lines.indexOf(':');
    const auto isName = [](char c) { return c > 32 && c < 127; };
    if (colon < 2 || !std::all_of(lines.begin() + 1, lines.begin() + colon, isName))
        return false;
    int known = 0;
    for (const char *name : {"\nfrom:", "\nto:", "\nsubject:", "\ndate:", "\nmessage-id:", "\nmime-version:", "\nreceived:", "\nreturn-path:"})
        known += lines.contains(name);
    return known >= 3;
}

}

ContentKind contentKind(const char *data, qsizetype size)
{
    const QByteArray head = QByteArray::fromRawData(data, std::min<qsizetype>(size, fileTypeHead));
    const bool package = head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
    if (!package && head.left(1024).contains("%PDF-"))
        return ContentKind::Pdf;
    for (const QByteArrayView mark : {QByteArrayView("\x89PNG\r\n\x1a\n"), QByteArrayView("\xff\xd8\xff"), QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4)}) {
        if (head.startsWith(mark))
            return ContentKind::Picture;
    }
    if (package)
        return packageKind(data, size);
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return ContentKind::OldOffice;
    if (head.startsWith("{\\rtf"))
        return ContentKind::Rtf;
    if (isMarkup(beginning(head)))
        return ContentKind::Html;
    if (isMail(head))
        return ContentKind::Mail;
    return fileType(head, {}) == FileType::Text ? ContentKind::Text : ContentKind::Other;
}

QString readingType(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Pdf: return u"pdf"_qs;
    case ContentKind::Picture: return u"image"_qs;
    case ContentKind::Word:
    case ContentKind::Sheet:
    case ContentKind::Slides:
    case ContentKind::OpenDocument:
    case ContentKind::OldOffice:
    case ContentKind::Rtf: return u"office"_qs;
    case ContentKind::Text:
    case ContentKind::Html: return u"text"_qs;
    case ContentKind::Archive: return u"archive"_qs;
    case ContentKind::Mail: return u"mail"_qs;
    case ContentKind::Other: break;
    }
    return u"other"_qs;
}

}
