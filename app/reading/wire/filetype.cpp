// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/wire/filetype.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace congso {

namespace {

bool startsWithAny(const QByteArray &head, std::initializer_list<QByteArrayView> marks)
{
    return std::any_of(marks.begin(), marks.end(), [&head](QByteArrayView mark) { return head.startsWith(mark); });
}

/// Windows, ELF, Mach-O, Java, WebAssembly, Android, archives of object code, Windows shortcuts.
bool isProgram(const QByteArray &head)
{
    using namespace std::string_view_literals;
    for (const std::string_view mark : {"MZ"sv, "\x7f" "ELF"sv, "\xfe\xed\xfa\xce"sv, "\xfe\xed\xfa\xcf"sv, "\xce\xfa\xed\xfe"sv,
                                        "\xcf\xfa\xed\xfe"sv, "\xca\xfe\xba\xbe"sv, "\0asm"sv, "dex\n"sv, "!<arch>"sv,
                                        "L\0\0\0\x01\x14\x02\0"sv}) {
        if (head.startsWith(QByteArrayView(mark.data(), qsizetype(mark.size()))))
            return true;
    }
    return false;
}

/// The beginning as text in lower case, whatever Unicode form it has, without what may stand before it.
QString beginning(const QByteArray &head)
{
    const auto encoding = QStringConverter::encodingForData(head, u'<');
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    const QString text = decode(head);
    return text.trimmed().toLower();
}

bool isScriptOrMarkup(const QString &text)
{
    for (const char *mark : {"#!", "[desktop entry]", "[internetshortcut]", "<!doctype html", "<html", "<head", "<body", "<script",
                             "<svg", "<!doctype svg", "<hta:", "<?php", "<%", "@echo", "from: <saved by"}) {
        if (text.startsWith(QLatin1String(mark)))
            return true;
    }
    if (!text.startsWith(u'<'))
        return false;
    return text.contains(u"<html") || text.contains(u"<svg") || text.contains(u"<script") || text.contains(u"<xsl:stylesheet");
}

QString suffix(const QString &name)
{
    QString kept;
    for (const QChar c : name) {
        if (c.isPrint())
            kept += c;
    }
    while (kept.endsWith(u'.') || kept.endsWith(u' '))
        kept.chop(1);
    return kept.mid(kept.lastIndexOf(u'.') + 1).trimmed().toLower();
}

bool isRefusedName(const QString &name)
{
    static const QSet<QString> refused = {
        u"exe"_qs, u"com"_qs, u"scr"_qs, u"pif"_qs, u"dll"_qs, u"sys"_qs, u"cpl"_qs, u"msi"_qs, u"msp"_qs, u"msix"_qs,
        u"bat"_qs, u"cmd"_qs, u"ps1"_qs, u"psm1"_qs, u"vbs"_qs, u"vbe"_qs, u"js"_qs, u"jse"_qs, u"mjs"_qs, u"wsf"_qs,
        u"wsh"_qs, u"hta"_qs, u"jar"_qs, u"class"_qs, u"apk"_qs, u"sh"_qs, u"bash"_qs, u"csh"_qs, u"py"_qs, u"pl"_qs,
        u"rb"_qs, u"php"_qs, u"desktop"_qs, u"lnk"_qs, u"url"_qs, u"reg"_qs, u"inf"_qs, u"chm"_qs, u"html"_qs, u"htm"_qs,
        u"xhtml"_qs, u"shtml"_qs, u"mht"_qs, u"mhtml"_qs, u"svg"_qs, u"svgz"_qs, u"so"_qs, u"appimage"_qs, u"deb"_qs,
        u"rpm"_qs, u"run"_qs, u"bin"_qs, u"app"_qs, u"dmg"_qs, u"xll"_qs, u"application"_qs, u"settingcontent-ms"_qs};
    return name.contains(u'.') && refused.contains(suffix(name));
}

FileType packageType(const QByteArray &head)
{
    if (head.contains("META-INF/MANIFEST.MF") || head.contains("AndroidManifest.xml"))
        return FileType::Refused;
    const bool openDocument = head.mid(30, 64).startsWith("mimetypeapplication/vnd.oasis.opendocument");
    const bool openXml = head.contains("[Content_Types].xml") || head.contains("word/") || head.contains("xl/")
        || head.contains("ppt/");
    return openDocument || openXml ? FileType::Office : FileType::Other;
}

bool isText(const QByteArray &head)
{
    const auto encoding = QStringConverter::encodingForData(head);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    const QString text = decode(head);
    const auto odd = [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f') || c.unicode() == 0x7f;
    };
    return std::none_of(text.begin(), text.end(), odd)
        && (!decode.hasError() || std::none_of(head.begin(), head.end(), [](char c) { return c == 0; }));
}

}

FileType fileType(const QByteArray &head, const QString &name)
{
    const QString text = beginning(head);
    if (isProgram(head) || isScriptOrMarkup(text) || isRefusedName(name))
        return FileType::Refused;
    if (!head.startsWith("PK\x03\x04") && head.left(1024).contains("%PDF-")) // one that lies in an archive is not the file
        return FileType::Pdf;
    if (startsWithAny(head, {"\x89PNG\r\n\x1a\n", "\xff\xd8\xff", QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4)}))
        return FileType::Image;
    if (head.startsWith("PK\x03\x04"))
        return packageType(head);
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") || head.startsWith("{\\rtf"))
        return FileType::Office;
    if (text.startsWith(u"<?xml") || head.isEmpty())
        return FileType::Other;
    return isText(head) ? FileType::Text : FileType::Other;
}

QString fileTypeText(FileType type)
{
    switch (type) {
    case FileType::Pdf: return u"pdf"_qs;
    case FileType::Image: return u"image"_qs;
    case FileType::Office: return u"office"_qs;
    case FileType::Text: return u"text"_qs;
    case FileType::Other: return u"other"_qs;
    case FileType::Refused: return u"refused"_qs;
    }
    return {};
}

}
