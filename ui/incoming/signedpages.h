// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stop_token>

namespace congso {

class FileReader;
class PdfView;

/// Opens a PDF that the reader found safe at once, and shows what its signatures and filled form fields show as soon as
/// the reader process has drawn it; words are found and selected as in any other. \a stop: of what is shown, ends it before
/// another file is. \a reader outlives the view.
void openSignedPdf(PdfView *view, FileReader *reader, const QString &path, std::stop_token stop);

}
