// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/confine/landlock.h"
#include "app/reading/worker/lockdown.h"

#include <iterator>

namespace congso::worker {

namespace {

using landlock::Rule;

constexpr Rule readable[] = {{"/usr/share/fonts", Rule::May::Read}, {"/usr/local/share/fonts", Rule::May::Read}, {"/usr/share/poppler", Rule::May::Read},
                             {"/etc/fonts", Rule::May::Read}, {"/usr/share/fontconfig", Rule::May::Read}, {"/var/cache/fontconfig", Rule::May::Read},
                             {"/usr/share/ghostscript/fonts", Rule::May::Read}, {"/usr/share/tesseract-ocr", Rule::May::Read}};

}

bool restrictFiles()
{
    return landlock::restrictFiles(readable, std::size(readable));
}

}
