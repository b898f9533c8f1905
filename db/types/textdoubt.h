// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace congso {

/// A word that was hardly legible: where it begins in its page's text, and how long it is, in UTF-16 units.
struct TextDoubt
{
    int from = 0;
    int length = 0;
    friend bool operator==(const TextDoubt &, const TextDoubt &) = default;
};

}
