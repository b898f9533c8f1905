// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf/pdfupdate.h"

#include <algorithm>
#include <exception>

namespace congso {

namespace {

constexpr qsizetype tailLength = 2048;

/// Where the last cross-reference section begins; below 0: nowhere.
qint64 lastSection(const QByteArray &pdf)
{
    const QByteArray tail = pdf.right(tailLength);
    const qsizetype at = tail.lastIndexOf("startxref");
    if (at < 0)
        return -1;
    bool good = false;
    const qint64 offset = tail.mid(at + 9).trimmed().split('%').first().trimmed().toLongLong(&good);
    return good && offset > 0 && offset < pdf.size() ? offset : -1;
}

void appendNumber(QByteArray &out, quint64 value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        out.append(char((value >> (8 * i)) & 0xff));
}

}

Result<std::unique_ptr<PdfUpdate>> PdfUpdate::open(const QByteArray &pdf)
{
    std::unique_ptr<PdfUpdate> update(new PdfUpdate(pdf));
    try {
        update->m_file.setSuppressWarnings(true);
        update->m_file.setAttemptRecovery(false);
        update->m_file.processMemoryFile("pdf", update->m_pdf.constData(), size_t(update->m_pdf.size()));
        if (update->m_file.isEncrypted())
            return failure(ErrorCode::ReaderEncrypted);
        for (const QPDFObjectHandle &object : update->m_file.getAllObjects())
            update->m_highest = std::max(update->m_highest, object.getObjectID());
        const QPDFObjectHandle size = update->m_file.getTrailer().getKey("/Size");
        update->m_highest = std::max(update->m_highest, int(QPDFObjectHandle(size).getIntValue()) - 1);
        if (update->m_file.anyWarnings() || lastSection(pdf) < 0)
            return failure(ErrorCode::ReaderBroken);
    } catch (const QPDFExc &problem) {
        return failure(problem.getErrorCode() == qpdf_e_password ? ErrorCode::ReaderEncrypted : ErrorCode::ReaderBroken);
    } catch (const std::exception &) {
        return failure(ErrorCode::ReaderBroken);
    }
    return update;
}

void PdfUpdate::changed(QPDFObjectHandle object)
{
    m_changed.insert_or_assign(object.getObjectID(), object);
}

void PdfUpdate::writeObject(QByteArray &out, QPDFObjectHandle object)
{
    m_places[object.getObjectID()] = {out.size(), object.getGeneration()};
    out += QByteArray::number(object.getObjectID()) + ' ' + QByteArray::number(object.getGeneration()) + " obj\n";
    if (object.isStream()) {
        const auto data = object.getRawStreamData();
        QPDFObjectHandle dictionary = object.getDict();
        dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(qint64(data->getSize())));
        out += QByteArray::fromStdString(dictionary.unparse()) + "\nstream\n";
        out.append(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        out += "\nendstream";
    } else {
        out += QByteArray::fromStdString(object.unparseResolved());
    }
    out += "\nendobj\n";
}

QByteArray PdfUpdate::trailerKeys(qint64 previous, int size)
{
    QByteArray keys = "/Size " + QByteArray::number(size) + " /Prev " + QByteArray::number(previous);
    QPDFObjectHandle trailer = m_file.getTrailer();
    for (const char *key : {"/Root", "/Info", "/ID"}) {
        if (trailer.hasKey(key))
            keys += ' ' + QByteArray(key) + ' ' + QByteArray::fromStdString(trailer.getKey(key).unparse());
    }
    return keys;
}

void PdfUpdate::writeTable(QByteArray &out, qint64 previous)
{
    const qsizetype start = out.size();
    out += "xref\n";
    for (auto it = m_places.begin(); it != m_places.end();) {
        auto end = std::next(it);
        while (end != m_places.end() && end->first == std::prev(end)->first + 1)
            ++end;
        out += QByteArray::number(it->first) + ' ' + QByteArray::number(qint64(std::distance(it, end))) + '\n';
        for (; it != end; ++it)
            out += QByteArray::number(it->second.first).rightJustified(10, '0') + ' ' + QByteArray::number(it->second.second).rightJustified(5, '0') + " n \n";
    }
    const int size = std::max(m_highest, m_places.empty() ? 0 : m_places.rbegin()->first) + 1;
    out += "trailer\n<< " + trailerKeys(previous, size) + " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

/// A file whose sections are streams goes on with a stream (ISO 32000-1, 7.5.8).
void PdfUpdate::writeStream(QByteArray &out, qint64 previous)
{
    const qsizetype start = out.size();
    const int number = std::max(m_highest, m_places.empty() ? 0 : m_places.rbegin()->first) + 1;
    m_places[number] = {start, 0};
    QByteArray index;
    QByteArray rows;
    for (const auto &[object, place] : m_places) {
        index += QByteArray::number(object) + " 1 ";
        appendNumber(rows, 1, 1);
        appendNumber(rows, quint64(place.first), 8);
        appendNumber(rows, quint64(place.second), 2);
    }
    out += QByteArray::number(number) + " 0 obj\n<< /Type /XRef /W [1 8 2] /Index [" + index + "] " + trailerKeys(previous, number + 1) + " /Length "
        + QByteArray::number(rows.size()) + " >>\nstream\n" + rows + "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray PdfUpdate::written()
{
    m_places.clear();
    QByteArray out = m_pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    std::map<int, QPDFObjectHandle> objects = m_changed;
    for (const QPDFObjectHandle &object : m_file.getAllObjects()) {
        if (object.getObjectID() > m_highest)
            objects.insert_or_assign(object.getObjectID(), object);
    }
    for (const auto &[number, object] : objects)
        writeObject(out, object);
    const qint64 previous = lastSection(m_pdf);
    m_pdf.mid(previous, 16).trimmed().startsWith("xref") ? writeTable(out, previous) : writeStream(out, previous);
    return out;
}

}
