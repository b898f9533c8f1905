// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/reading/filereader.h"

namespace congso {

struct TextsRead
{
    int read = 0;
    int failed = 0;
    int pages = 0;
    bool complete = false; ///< no file is left that nobody has tried
};

struct TextsWanted
{
    int most = 1'000'000;    ///< files
    qint64 documents = 0;    ///< only of so many newest documents; 0: of all
};

/// Reads documents' files that have no text yet, newest documents first, two at once, pictures of text by OCR, and
/// keeps what they say as it comes: what was stopped goes on where it was. A file that cannot be read is noted and not
/// tried again until its failure is forgotten. \a told hears when the first file is taken and after each lot of pages,
/// from another thread.
/// \a reader has to outlive the future.
QFuture<Result<TextsRead>> readTexts(std::shared_ptr<OfficeStore> store, FileReader &reader, const TextsWanted &wanted = {},
                                     std::function<void(const TextsRead &)> told = {}, std::stop_token stop = {});

}
