// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/revisiondiff.h"

#include "app/signing/inspect/pagediff.h"

#include <map>

namespace congso::signing {

namespace {

constexpr int mostFollowed = 20'000; ///< objects

/// Where in the catalogue, what it means, and how much. What is not here may not change.
struct CatalogEntry
{
    LaterChange kind;
    Afterwards weight;
};

const std::map<std::string, CatalogEntry> &catalogEntries()
{
    static const std::map<std::string, CatalogEntry> entries{
        {"/DSS", {LaterChange::ValidationData, Afterwards::Allowed}},
        {"/Extensions", {LaterChange::ValidationData, Afterwards::Allowed}},
        {"/Version", {LaterChange::Information, Afterwards::Allowed}},
        {"/Metadata", {LaterChange::Information, Afterwards::Allowed}},
        {"/PieceInfo", {LaterChange::Information, Afterwards::Allowed}},
        {"/Legal", {LaterChange::Information, Afterwards::Allowed}},
        {"/Lang", {LaterChange::Information, Afterwards::Allowed}},
        {"/MarkInfo", {LaterChange::Structure, Afterwards::Allowed}},
        {"/PageLabels", {LaterChange::ViewSettings, Afterwards::Unclear}},
        {"/PageLayout", {LaterChange::ViewSettings, Afterwards::Unclear}},
        {"/PageMode", {LaterChange::ViewSettings, Afterwards::Unclear}},
        {"/ViewerPreferences", {LaterChange::ViewSettings, Afterwards::Unclear}},
        {"/Outlines", {LaterChange::ViewSettings, Afterwards::Unclear}},
        {"/OutputIntents", {LaterChange::Document, Afterwards::Altered}},
        {"/OCProperties", {LaterChange::Layers, Afterwards::Altered}},
        {"/OpenAction", {LaterChange::Script, Afterwards::Altered}},
        {"/AA", {LaterChange::Script, Afterwards::Altered}},
        {"/URI", {LaterChange::Script, Afterwards::Altered}},
        {"/Names", {LaterChange::Attachments, Afterwards::Altered}},
        {"/Dests", {LaterChange::Attachments, Afterwards::Altered}},
        {"/AF", {LaterChange::Attachments, Afterwards::Altered}},
        {"/Collection", {LaterChange::Attachments, Afterwards::Altered}},
    };
    return entries;
}

const std::set<std::string> &trailerKeys()
{
    static const std::set<std::string> own{"/Root", "/Info", "/ID", "/Size", "/Prev", "/XRefStm", "/Type", "/W", "/Index", "/Filter", "/DecodeParms",
                                           "/Length", "/DocChecksum", "/DL", "/F", "/FFilter", "/FDecodeParms", "/Encrypt",
                                           "/AdditionalStreams"}; // the source that LibreOffice puts into its PDFs; no viewer looks at it
    return own;
}

/// Whether something that hangs on \a object is one of \a wanted.
bool reaches(const Object &object, const std::set<QPDFObjGen> &wanted)
{
    std::set<QPDFObjGen> seen;
    std::vector<Object> waiting{object};
    for (int left = mostFollowed; !waiting.empty() && left > 0; --left) {
        Object next = waiting.back();
        waiting.pop_back();
        if (wanted.count(next.getObjGen()) > 0)
            return true;
        if (next.isIndirect() && !seen.insert(next.getObjGen()).second)
            continue;
        for (int i = 0; next.isArray() && i < next.getArrayNItems(); ++i)
            waiting.push_back(next.getArrayItem(i));
        Object dictionary = next.isStream() ? next.getDict() : next;
        for (const std::string &key : dictionary.isDictionary() ? dictionary.getKeys() : std::set<std::string>())
            waiting.push_back(dictionary.getKey(key));
    }
    return false;
}

class Comparison
{
public:
    Comparison(PdfFile &before, PdfFile &after)
        : m_before(before), m_after(after), m_graph(before, after), m_permissions(before), m_changes(m_permissions) {}

    RevisionChanges run()
    {
        FormDiff form(m_before, m_after, m_graph, m_changes);
        form.run();
        PageDiff(m_before, m_after, m_graph, form, m_changes).run();
        compareCatalog();
        compareTrailer();
        findShared(form.picturesReplaced());
        if (m_after.repaired() && !m_before.repaired())
            m_changes.add(LaterChange::NotComparable, Afterwards::Unclear);
        if (m_graph.exhausted())
            m_changes.add(LaterChange::NotComparable, Afterwards::Altered);
        if (m_changes.all().isEmpty())
            m_changes.add(LaterChange::Nothing, m_after.hidesObjects(m_before.size()) ? Afterwards::Unclear : Afterwards::Allowed);
        return {m_changes.all(), m_changes.laid()};
    }

private:
    void compareCatalog()
    {
        Object before = m_before.root(), after = m_after.root();
        for (const std::string &key : changedKeys(m_graph, before, after, {"/Pages", "/AcroForm", "/StructTreeRoot", "/Perms"})) {
            const auto entry = catalogEntries().find(key);
            const CatalogEntry found = entry == catalogEntries().end() ? CatalogEntry{LaterChange::Document, Afterwards::Altered} : entry->second;
            m_changes.add(found.kind, found.weight, -1, QString::fromStdString(key));
        }
        comparePermissions(before.getKey("/Perms"), after.getKey("/Perms"));
        Object was = before.getKey("/StructTreeRoot"), is = after.getKey("/StructTreeRoot");
        if (m_graph.same(was, is))
            return;
        const bool added = was.isNull() || m_graph.onlyAdded(was, is);
        m_changes.add(LaterChange::Structure, added ? Afterwards::Allowed : Afterwards::Unclear);
    }

    /// Rights may be given up by a signature that comes later, never taken back.
    void comparePermissions(Object before, Object after)
    {
        if (m_graph.same(before, after))
            return;
        const bool added = before.isNull() || m_graph.onlyAdded(before, after);
        m_changes.add(LaterChange::Document, added ? Afterwards::Unclear : Afterwards::Altered, -1, u"/Perms"_qs);
    }

    void compareTrailer()
    {
        Object before = m_before.trailer(), after = m_after.trailer();
        for (const std::string &key : changedKeys(m_graph, before, after, trailerKeys())) {
            const bool dropped = after.getKey(key).isNull();
            const Afterwards weight = dropped ? Afterwards::Allowed : before.getKey(key).isNull() ? Afterwards::Unclear : Afterwards::Altered;
            m_changes.add(dropped ? LaterChange::Nothing : LaterChange::Document, weight, -1, QString::fromStdString(key));
        }
        if (!m_graph.same(before.getKey("/Encrypt"), after.getKey("/Encrypt")))
            m_changes.add(LaterChange::Document, Afterwards::Altered, -1, u"/Encrypt"_qs);
        if (!m_graph.same(before.getKey("/Info"), after.getKey("/Info")))
            m_changes.add(LaterChange::Information, Afterwards::Allowed);
    }

    /// A field's picture may go with its signing; one that something unknown shows as well may not.
    void findShared(const std::set<QPDFObjGen> &pictures)
    {
        if (pictures.empty())
            return;
        Object root = m_before.root(), trailer = m_before.trailer();
        for (const std::string &key : root.getKeys()) {
            const bool known = catalogEntries().count(key) > 0 || key == "/Pages" || key == "/AcroForm" || key == "/StructTreeRoot" || key == "/Perms";
            if (!known && reaches(root.getKey(key), pictures))
                m_changes.add(LaterChange::Document, Afterwards::Altered, -1, QString::fromStdString(key));
        }
        for (const std::string &key : trailer.getKeys()) {
            if (trailerKeys().count(key) == 0 && reaches(trailer.getKey(key), pictures))
                m_changes.add(LaterChange::Document, Afterwards::Altered, -1, QString::fromStdString(key));
        }
    }

    PdfFile &m_before;
    PdfFile &m_after;
    SameGraph m_graph;
    Permissions m_permissions;
    ChangeList m_changes;
};

}

RevisionChanges compareRevisions(PdfFile &signedState, PdfFile &later)
{
    return Comparison(signedState, later).run();
}

}
