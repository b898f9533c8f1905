// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stop_token>

namespace congso {

class FileReader;
class PdfView;

/// Opens a PDF that the reader found safe with what its signatures and filled form fields show, drawn by the reader
/// process; words are found and selected as in any other. \a reader outlives the view.
void openSignedPdf(PdfView *view, FileReader *reader, const QString &path, std::stop_token stop);

}
