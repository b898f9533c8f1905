// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <qpdf/QPDF.hh>

#include <QByteArray>

#include <map>

namespace congso {

/// Changes to a PDF that are written behind it: what was there stays byte for byte, so that a signature in it holds.
/// qpdf reads the file; what it cannot read without mending is refused, for places in it would not be true.
class PdfUpdate
{
public:
    /// reader.encrypted, reader.broken.
    static Result<std::unique_ptr<PdfUpdate>> open(const QByteArray &pdf);

    QPDF &file() { return m_file; }
    /// \a object, which is indirect and was there before, is written again as it is now. New ones are written anyway.
    void changed(QPDFObjectHandle object);
    /// The file with the changes behind it.
    QByteArray written();

private:
    explicit PdfUpdate(QByteArray pdf) : m_pdf(std::move(pdf)) {}
    void writeObject(QByteArray &out, QPDFObjectHandle object);
    void writeTable(QByteArray &out, qint64 previous);
    void writeStream(QByteArray &out, qint64 previous);
    QByteArray trailerKeys(qint64 previous, int size);

    QByteArray m_pdf;
    QPDF m_file;
    int m_highest = 0;                       ///< object number of the file as it came
    std::map<int, QPDFObjectHandle> m_changed;
    std::map<int, std::pair<qint64, int>> m_places; ///< of what is written: offset, generation
};

}
