// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/pdfrewriting.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace congso::composing {

namespace {

std::string pdfDate(const QDateTime &at)
{
    const int offset = at.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2'%3'").arg(QLatin1Char(offset < 0 ? '-' : '+')).arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0')).arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
    return "D:" + at.toString(QStringLiteral("yyyyMMddHHmmss")).toStdString() + zone.toStdString();
}

/// Qt marks subsets by the order in which it hands fonts out, which differs from run to run.
void retag(QPDFObjectHandle font, const char *key, const std::string &tag)
{
    QPDFObjectHandle name = font.getKey(key);
    if (!name.isName())
        return;
    const std::string text = name.getName();
    const size_t plus = text.find('+');
    if (plus == 1 + tag.size())
        font.replaceKey(key, QPDFObjectHandle::newName("/" + tag + text.substr(plus)));
}

}

QByteArray settledBytes(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

Result<QByteArray> settledPdf(const QByteArray &pdf, const QDateTime &created, const char *tag)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("composed", pdf.constData(), size_t(pdf.size()));
        QPDFObjectHandle trailer = file.getTrailer();
        if (QPDFObjectHandle info = trailer.getKey("/Info"); info.isDictionary())
            info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(created)));
        QPDFObjectHandle root = file.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString("vi-VN"));
        QPDFObjectHandle shown = QPDFObjectHandle::newDictionary();
        shown.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", shown);
        for (QPDFObjectHandle object : file.getAllObjects()) {
            if (!object.isDictionary())
                continue;
            retag(object, "/BaseFont", tag);
            retag(object, "/FontName", tag);
        }
        // Nor is the order of its objects the same; the writer goes by the pages.
        return settledBytes(file);
    } catch (const std::exception &) {
        return failure(ErrorCode::FileUnreadable);
    }
}

}
