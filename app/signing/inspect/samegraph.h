// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/pdffile.h"

#include <set>
#include <utility>

namespace congso::signing {

/// Compares what hangs together in two states of one file, whatever numbers the objects have. Pages are the same
/// when they have the same place: what stands on them is compared page by page.
class SameGraph
{
public:
    SameGraph(PdfFile &before, PdfFile &after) : m_before(before), m_after(after) {}

    bool same(const Object &before, const Object &after);
    /// The same, but dictionaries and arrays of \a after may hold more than those of \a before.
    bool onlyAdded(const Object &before, const Object &after);
    /// Too much was compared to go on: answers are "not the same" from here.
    bool exhausted() const { return m_left <= 0; }

private:
    using Pair = std::pair<QPDFObjGen, QPDFObjGen>;
    struct Waiting
    {
        Object before, after;
    };

    bool compare(const Object &before, const Object &after, bool more, std::set<Pair> &known);
    bool step(Object before, Object after, bool more, std::vector<Waiting> &waiting);
    bool sameData(Object before, Object after);
    bool dictionaries(Object before, Object after, bool more, bool stream, std::vector<Waiting> &waiting);
    bool arrays(Object before, Object after, bool more, std::vector<Waiting> &waiting);

    PdfFile &m_before;
    PdfFile &m_after;
    std::set<Pair> m_same;
    std::set<Pair> m_added;
    long m_left = 4'000'000; ///< objects
};

}
