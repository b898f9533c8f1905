// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/pagediff.h"

#include <algorithm>

namespace congso::signing {

namespace {

constexpr int mostAnnotations = 20'000;

std::vector<Object> itemsOf(Object array)
{
    std::vector<Object> result;
    for (int i = 0; array.isArray() && i < std::min(array.getArrayNItems(), mostAnnotations); ++i)
        result.push_back(array.getArrayItem(i));
    return result;
}

bool isOneOf(Object name, std::initializer_list<const char *> names)
{
    return name.isName() && std::find(names.begin(), names.end(), name.getName()) != names.end();
}

/// Remarks beside or under the text; whatever else is drawn over a page may pass for a part of it.
bool isRemark(Object annotation)
{
    return isOneOf(annotation.getKey("/Subtype"), {"/Text", "/Popup", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut"});
}

/// Lets through what lies under it, itself or by the form that it draws.
bool isTransparent(Object form, int depth = 0)
{
    Object resources = form.isStream() ? form.getDict().getKey("/Resources") : Object::newNull();
    if (!resources.isDictionary() || depth > 2)
        return false;
    Object states = resources.getKey("/ExtGState");
    for (const std::string &name : states.isDictionary() ? states.getKeys() : std::set<std::string>()) {
        Object state = states.getKey(name);
        if (!state.isDictionary())
            continue;
        Object opacity = state.getKey("/ca");
        if (isOneOf(state.getKey("/BM"), {"/Multiply", "/Darken"}) || (opacity.isNumber() && opacity.getNumericValue() < 0.9))
            return true;
    }
    Object forms = resources.getKey("/XObject");
    for (const std::string &name : forms.isDictionary() ? forms.getKeys() : std::set<std::string>()) {
        if (isTransparent(forms.getKey(name), depth + 1))
            return true;
    }
    return false;
}

/// A marker's own picture decides what a viewer paints over the words.
bool paintsOver(Object annotation)
{
    Object picture = annotation.getKey("/AP");
    return annotation.getKey("/Subtype").isNameAndEquals("/Highlight") && picture.isDictionary() && !isTransparent(picture.getKey("/N"));
}

bool isWidget(Object annotation)
{
    return annotation.getKey("/Subtype").isNameAndEquals("/Widget");
}

}

void PageDiff::run()
{
    const bool sameOrder = compareOrder();
    compareTree();
    const std::vector<Object> &before = m_before.pages(), &after = m_after.pages();
    for (size_t i = 0; i < before.size(); ++i) {
        const QPDFObjGen id = before[i].getObjGen();
        const auto same = std::find_if(after.begin(), after.end(), [&](const Object &page) { return id.isIndirect() && page.getObjGen() == id; });
        if (sameOrder)
            comparePage(int(i), before[i], after[i]);
        else if (same != after.end())
            comparePage(int(i), before[i], *same);
        if (m_graph.exhausted())
            return;
    }
}

/// False when the pages of the two states cannot be matched by their places.
bool PageDiff::compareOrder()
{
    const std::vector<Object> &before = m_before.pages(), &after = m_after.pages();
    const auto idsOf = [](const std::vector<Object> &pages) {
        std::vector<QPDFObjGen> ids;
        for (const Object &page : pages)
            ids.push_back(page.getObjGen());
        return ids;
    };
    std::vector<QPDFObjGen> was = idsOf(before), is = idsOf(after);
    if (is.size() != was.size()) {
        const std::vector<QPDFObjGen> &more = is.size() > was.size() ? is : was, &fewer = is.size() > was.size() ? was : is;
        const auto differs = std::mismatch(fewer.begin(), fewer.end(), more.begin()).second;
        m_changes.add(is.size() > was.size() ? LaterChange::PagesAdded : LaterChange::PagesRemoved, Afterwards::Altered, int(differs - more.begin()));
        return false;
    }
    if (was == is)
        return true;
    const auto differs = std::mismatch(was.begin(), was.end(), is.begin());
    const int page = int(differs.first - was.begin());
    std::sort(was.begin(), was.end());
    std::sort(is.begin(), is.end());
    m_changes.add(was == is ? LaterChange::PagesMoved : LaterChange::PageReplaced, Afterwards::Altered, page);
    return false;
}

/// What the tree says beside its leaves decides how many pages a viewer believes in.
void PageDiff::compareTree()
{
    Object before = m_before.root().getKey("/Pages"), after = m_after.root().getKey("/Pages");
    if (!m_graph.same(before.getKey("/Count"), after.getKey("/Count")) && m_before.pages().size() == m_after.pages().size())
        m_changes.add(LaterChange::PageOther, Afterwards::Altered, -1, u"/Count"_qs);
}

void PageDiff::comparePage(int number, Object before, Object after)
{
    for (const char *key : {"/Resources", "/MediaBox", "/CropBox", "/Rotate"}) {
        if (!m_graph.same(inherited(before, key), inherited(after, key)))
            m_changes.add(std::string(key) == "/Resources" ? LaterChange::PageResources : LaterChange::PageGeometry, Afterwards::Altered, number);
    }
    static const std::set<std::string> elsewhere{"/Resources", "/MediaBox", "/CropBox", "/Rotate", "/Annots", "/Parent", "/Tabs",
                                                 "/StructParents", "/LastModified", "/PieceInfo", "/Metadata"};
    for (const std::string &key : changedKeys(m_graph, before, after, elsewhere)) {
        const LaterChange kind = key == "/Contents" ? LaterChange::PageContent : key == "/AA" ? LaterChange::Script
            : key == "/UserUnit"                    ? LaterChange::PageGeometry : LaterChange::PageOther;
        static const std::set<std::string> unseen{"/BleedBox", "/TrimBox", "/ArtBox", "/BoxColorInfo", "/Thumb", "/B", "/Dur", "/Trans", "/ID", "/PZ", "/SeparationInfo"};
        m_changes.add(kind, unseen.count(key) > 0 ? Afterwards::Unclear : Afterwards::Altered, number, QString::fromStdString(key));
    }
    compareAnnotations(number, before.getKey("/Annots"), after.getKey("/Annots"));
}

void PageDiff::compareAnnotations(int number, Object before, Object after)
{
    const std::vector<Object> was = itemsOf(before), is = itemsOf(after);
    std::vector<bool> known(is.size(), false);
    for (const Object &one : was) {
        size_t at = 0;
        while (at < is.size() && (known[at] || (one.isIndirect() ? is[at].getObjGen() != one.getObjGen() : is[at].isIndirect() || !m_graph.same(one, is[at]))))
            ++at;
        if (at == is.size()) {
            if (Object(one).isDictionary())
                m_changes.add(LaterChange::AnnotationRemoved, Afterwards::Altered, number, textOf(Object(one).getKey("/Subtype")));
            continue;
        }
        known[at] = true;
        compareAnnotation(number, one, is[at]);
    }
    for (size_t i = 0; i < is.size(); ++i) {
        if (!known[i] && Object(is[i]).isDictionary())
            takeNew(number, is[i]);
    }
}

void PageDiff::compareAnnotation(int number, Object before, Object after)
{
    if (!before.isDictionary() || !after.isDictionary()) {
        if (before.isDictionary() != after.isDictionary())
            m_changes.add(LaterChange::AnnotationChanged, Afterwards::Altered, number);
        return;
    }
    const QPDFObjGen id = after.getObjGen();
    if (isWidget(before) && isWidget(after) && m_form.placeOf(id) == FormDiff::Place::Before) { // the form's own comparison has it
        if (m_form.touched(id))
            m_changes.lay(number, after.getKey("/Rect"), LaidBox::Kind::Field);
        return;
    }
    if (!changedKeys(m_graph, before, after, {"/P", "/Parent", "/Popup", "/M", "/StructParent", "/IRT"}).empty())
        m_changes.add(LaterChange::AnnotationChanged, Afterwards::Altered, number, textOf(before.getKey("/Subtype")));
}

void PageDiff::takeNew(int number, Object annotation)
{
    const QString subtype = textOf(annotation.getKey("/Subtype"));
    if (annotation.hasKey("/AA") || (annotation.hasKey("/A") && subtype != u"/Link"))
        m_changes.add(LaterChange::Script, Afterwards::Altered, number, subtype);
    if (isWidget(annotation)) {
        const FormDiff::Place place = m_form.placeOf(annotation.getObjGen());
        const bool signature = place == FormDiff::Place::NewSignature
            || (place == FormDiff::Place::NotOfForm && inherited(annotation, "/FT").isNameAndEquals("/Sig") && inherited(annotation, "/V").isDictionary());
        // a field's widget may come to its page only when it is signed
        const bool waiting = place == FormDiff::Place::Before && m_form.touched(annotation.getObjGen()) && inherited(annotation, "/FT").isNameAndEquals("/Sig");
        if (signature || waiting)
            m_changes.lay(number, annotation.getKey("/Rect"), LaidBox::Kind::Signature);
        else
            m_changes.add(LaterChange::FieldAdded, Afterwards::Altered, number, textOf(inherited(annotation, "/T")));
        return;
    }
    if (isRemark(annotation) && !paintsOver(annotation)) {
        m_changes.add(LaterChange::Comment, Afterwards::Allowed, number, subtype);
        m_changes.lay(number, annotation.getKey("/Rect"), LaidBox::Kind::Comment);
        return;
    }
    if (subtype == u"/Link" && !annotation.hasKey("/AP")) {
        m_changes.add(LaterChange::PageOther, Afterwards::Unclear, number, subtype);
        return;
    }
    m_changes.add(LaterChange::DrawnOver, Afterwards::Altered, number, subtype);
}

}
