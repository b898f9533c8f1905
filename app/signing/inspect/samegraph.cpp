// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/samegraph.h"

#include <qpdf/Buffer.hh>

#include <cstring>

namespace congso::signing {

namespace {

bool sameBytes(const std::shared_ptr<Buffer> &a, const std::shared_ptr<Buffer> &b)
{
    return a->getSize() == b->getSize() && (a->getSize() == 0 || std::memcmp(a->getBuffer(), b->getBuffer(), a->getSize()) == 0);
}

bool isRoot(PdfFile &file, const Object &object)
{
    return object.getObjGen().isIndirect() && object.getObjGen() == file.root().getObjGen();
}

}

bool SameGraph::same(const Object &before, const Object &after)
{
    return compare(before, after, false, m_same);
}

bool SameGraph::onlyAdded(const Object &before, const Object &after)
{
    return compare(before, after, true, m_added);
}

/// Pairs met on the way count as the same until one is found that is not; only then nothing of it is remembered.
bool SameGraph::compare(const Object &before, const Object &after, bool more, std::set<Pair> &known)
{
    std::set<Pair> met;
    std::vector<Waiting> waiting{{before, after}};
    while (!waiting.empty()) {
        Waiting next = waiting.back();
        waiting.pop_back();
        if (--m_left <= 0)
            return false;
        const Pair ids(next.before.getObjGen(), next.after.getObjGen());
        const bool named = ids.first.isIndirect() && ids.second.isIndirect();
        if (named && (known.count(ids) > 0 || !met.insert(ids).second))
            continue;
        if (!step(next.before, next.after, more, waiting))
            return false;
    }
    known.insert(met.begin(), met.end());
    return true;
}

bool SameGraph::step(Object before, Object after, bool more, std::vector<Waiting> &waiting)
{
    if (m_before.isPageNode(before) || m_after.isPageNode(after))
        return m_before.isPageNode(before) && m_after.isPageNode(after) && m_before.pageOf(before) == m_after.pageOf(after);
    if (isRoot(m_before, before) || isRoot(m_after, after)) // what hangs on it is compared key by key
        return isRoot(m_before, before) && isRoot(m_after, after);
    if (before.getTypeCode() != after.getTypeCode())
        return (before.isInteger() || before.isReal()) && (after.isInteger() || after.isReal()) && before.getNumericValue() == after.getNumericValue();
    if (before.isStream())
        return dictionaries(before.getDict(), after.getDict(), more, true, waiting) && sameData(before, after);
    if (before.isDictionary())
        return dictionaries(before, after, more, false, waiting);
    if (before.isArray())
        return arrays(before, after, more, waiting);
    if (before.isString())
        return before.getStringValue() == after.getStringValue();
    return before.unparseBinary() == after.unparseBinary();
}

bool SameGraph::dictionaries(Object before, Object after, bool more, bool stream, std::vector<Waiting> &waiting)
{
    std::set<std::string> keys = before.getKeys();
    const std::set<std::string> now = after.getKeys();
    if (!more || stream)
        keys.insert(now.begin(), now.end());
    for (const std::string &key : keys) {
        if (!stream || key != "/Length")
            waiting.push_back({before.getKey(key), after.getKey(key)});
    }
    return true;
}

bool SameGraph::arrays(Object before, Object after, bool more, std::vector<Waiting> &waiting)
{
    const int count = before.getArrayNItems();
    if (more ? after.getArrayNItems() < count : after.getArrayNItems() != count)
        return false;
    for (int i = 0; i < count; ++i)
        waiting.push_back({before.getArrayItem(i), after.getArrayItem(i)});
    return true;
}

bool SameGraph::sameData(Object before, Object after)
{
    const qint64 place = m_before.offsetOf(before);
    long long length = -1, lengthAfter = -2;
    if (place >= 0 && place == m_after.offsetOf(after) && before.getDict().getKey("/Length").getValueAsInt(length)
        && after.getDict().getKey("/Length").getValueAsInt(lengthAfter) && length == lengthAfter)
        return true;
    return sameBytes(before.getRawStreamData(), after.getRawStreamData());
}

}
