// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tablereader.h"

#include "app/tables/csvreader.h"
#include "app/tables/odsreader.h"
#include "app/tables/xlsxreader.h"
#include "app/tables/zipfile.h"

#include <QFile>
#include <QFileInfo>

namespace congso::tables {

namespace {
tl::unexpected<Error> refused(const QString &path, const char *problem)
{
    return failure(ErrorCode::FileTypeRefused, {{QStringLiteral("file"), QFileInfo(path).fileName()},
                                                {QStringLiteral("problem"), QLatin1String(problem)}});
}

/// An old Excel file, and what office programs make of a file with a password: both are OLE containers.
tl::unexpected<Error> oleRefused(const QString &path, QFile &file)
{
    constexpr qint64 directoryWithin = 1 << 20;
    file.seek(0);
    const QByteArray bytes = file.read(directoryWithin);
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray wanted(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    if (bytes.contains(wanted))
        return failure(ErrorCode::ReaderEncrypted, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
    return refused(path, "xls");
}

Result<TableFormat> zippedFormat(const QString &path)
{
    auto names = zipEntryNames(path);
    if (!names)
        return tl::make_unexpected(names.error());
    if (names->contains(QStringLiteral("content.xml")))
        return TableFormat::Ods;
    const bool workbook = std::any_of(names->begin(), names->end(), [](const QString &name) { return name.startsWith(QLatin1String("xl/")); });
    if (workbook || names->contains(QStringLiteral("[Content_Types].xml")))
        return TableFormat::Xlsx;
    return refused(path, "binary");
}
}

Result<TableFormat> tableFormat(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
    constexpr qint64 looked = 8192;
    const QByteArray head = file.read(looked);
    if (head.isEmpty())
        return failure(ErrorCode::FileEmpty, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
    if (head.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1")))
        return oleRefused(path, file);
    if (head.startsWith("PK\x03\x04"))
        return zippedFormat(path);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") || !head.contains('\0'))
        return TableFormat::Csv;
    return refused(path, "binary");
}

Result<QStringList> sheetNames(const QString &path, const TableLimits &limits)
{
    auto format = tableFormat(path);
    if (!format)
        return tl::make_unexpected(format.error());
    switch (*format) {
    case TableFormat::Xlsx: return xlsxSheets(path, limits);
    case TableFormat::Ods: return odsSheets(path, limits);
    case TableFormat::Csv: break;
    }
    return QStringList{QString()};
}

Outcome readTable(const QString &path, const QString &sheet, const TakeRow &take, const TableLimits &limits)
{
    auto format = tableFormat(path);
    if (!format)
        return tl::make_unexpected(format.error());
    if (QFileInfo(path).size() > limits.fileBytes)
        return failure(ErrorCode::FileTooLarge, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
    switch (*format) {
    case TableFormat::Xlsx: return readXlsx(path, sheet, take, limits);
    case TableFormat::Ods: return readOds(path, sheet, take, limits);
    case TableFormat::Csv: break;
    }
    return readCsv(path, take, limits);
}

}
