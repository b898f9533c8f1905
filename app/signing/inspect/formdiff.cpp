// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/formdiff.h"

namespace congso::signing {

namespace {

bool signs(const FormNode &node)
{
    return Object(node.value).isDictionary();
}

bool isStamp(Object signature)
{
    return signature.getKey("/SubFilter").isNameAndEquals("/ETSI.RFC3161") || signature.getKey("/Type").isNameAndEquals("/DocTimeStamp");
}

bool within(const std::set<std::string> &keys, const std::set<std::string> &allowed)
{
    return std::includes(allowed.begin(), allowed.end(), keys.begin(), keys.end());
}

Object fontsOf(Object resources)
{
    Object fonts = resources.isDictionary() ? resources.getKey("/Font") : Object::newNull();
    return fonts.isDictionary() ? fonts : Object::newDictionary();
}

bool isVisible(Object widget)
{
    Object rect = widget.getKey("/Rect");
    if (!widget.getKey("/AP").isDictionary() || !rect.isArray() || rect.getArrayNItems() != 4)
        return false;
    for (int i = 0; i < 4; ++i) {
        if (!rect.getArrayItem(i).isNumber())
            return true;
    }
    return rect.getArrayItem(0).getNumericValue() != rect.getArrayItem(2).getNumericValue()
        && rect.getArrayItem(1).getNumericValue() != rect.getArrayItem(3).getNumericValue();
}

}

std::set<std::string> changedKeys(SameGraph &graph, Object before, Object after, const std::set<std::string> &ignored)
{
    std::set<std::string> keys = before.getKeys(), result;
    const std::set<std::string> now = after.getKeys();
    keys.insert(now.begin(), now.end());
    for (const std::string &key : keys) {
        if (ignored.count(key) == 0 && !graph.same(before.getKey(key), after.getKey(key)))
            result.insert(key);
    }
    return result;
}

FormDiff::FormDiff(PdfFile &before, PdfFile &after, SameGraph &graph, ChangeList &changes)
    : m_beforeFile(before), m_afterFile(after), m_graph(graph), m_changes(changes), m_before(before), m_after(after)
{
}

const FormNode *FormDiff::match(const FormNode &node, const FormTree &in) const
{
    if (node.object.getObjGen().isIndirect())
        return in.find(node.object.getObjGen());
    for (const FormNode &one : in.nodes()) {
        if (!one.object.getObjGen().isIndirect() && one.name == node.name && one.parent == node.parent)
            return &one;
    }
    return nullptr;
}

void FormDiff::run()
{
    Object before = m_beforeFile.root().getKey("/AcroForm"), after = m_afterFile.root().getKey("/AcroForm");
    if (m_before.broken() || m_after.broken()) {
        if (!m_graph.same(before, after))
            m_changes.add(LaterChange::FieldChanged, Afterwards::Unclear);
        return;
    }
    compareForm(before.isDictionary() ? before : Object::newDictionary(), after.isDictionary() ? after : Object::newDictionary());
    for (const FormNode &node : m_before.nodes()) {
        if (const FormNode *now = match(node, m_after))
            compareNode(node, *now);
        else
            m_changes.addField(LaterChange::FieldRemoved, Afterwards::Altered, node.name);
    }
    for (const FormNode &node : m_after.nodes()) {
        if (!match(node, m_before))
            takeNew(node);
    }
}

void FormDiff::compareForm(Object before, Object after)
{
    for (const std::string &key : changedKeys(m_graph, before, after, {"/Fields", "/SigFlags"})) {
        const Object was = before.getKey(key), is = after.getKey(key);
        const bool added = Object(was).isNull();
        // fonts are what a viewer writes values with; the rest belongs to pictures that are compared themselves
        if (key == "/DR" ? added || m_graph.onlyAdded(fontsOf(was), fontsOf(is)) : (key == "/DA" || key == "/Q") && added)
            continue;
        if (key == "/NeedAppearances" && !(Object(is).isBool() && Object(is).getBoolValue()))
            continue;
        const bool shows = key == "/XFA" || key == "/DR";
        m_changes.add(key == "/CO" ? LaterChange::Script : LaterChange::FieldChanged, shows ? Afterwards::Altered : Afterwards::Unclear, -1, QString::fromStdString(key));
    }
}

void FormDiff::compareNode(const FormNode &before, const FormNode &after)
{
    const std::set<std::string> keys = changedKeys(m_graph, before.object, after.object, {"/P", "/Parent", "/Kids", "/M", "/StructParent", "/NM"});
    if (before.parent != after.parent || before.name != after.name || before.type != after.type)
        m_changes.addField(LaterChange::FieldChanged, Afterwards::Altered, before.name);
    if (keys.empty())
        return;
    if (before.type == "/Sig")
        compareSignature(before, after, keys);
    else
        compareFilled(before, after, keys);
}

void FormDiff::compareSignature(const FormNode &before, const FormNode &after, const std::set<std::string> &keys)
{
    static const std::set<std::string> signing{"/AP", "/AS", "/DA", "/DR", "/F", "/Ff", "/Lock", "/MK", "/Rect", "/Type", "/V"};
    if (signs(before)) {
        // how the type is spelt out is nothing that anybody sees
        if (!within(keys, {"/Type"}))
            m_changes.addField(LaterChange::SignatureChanged, Afterwards::Altered, before.name);
        return;
    }
    if (signs(after) && within(keys, signing)) {
        m_changes.addField(isStamp(after.value) ? LaterChange::Timestamp : LaterChange::Signature, Afterwards::Allowed, after.name);
        replaced(before.object, after.object);
        return;
    }
    m_changes.addField(LaterChange::FieldChanged, isVisible(after.object) ? Afterwards::Altered : Afterwards::Unclear, before.name);
}

void FormDiff::compareFilled(const FormNode &before, const FormNode &after, const std::set<std::string> &keys)
{
    static const std::set<std::string> filling{"/AP", "/AS", "/DA", "/Ff", "/I", "/MK", "/RV", "/TI", "/V"};
    const bool value = !m_graph.same(before.value, after.value);
    const bool shows = keys.count("/AP") > 0 || keys.count("/MK") > 0 || keys.count("/DA") > 0;
    // a field that shows something else without having got another value is a picture pasted over the page
    const bool pasted = shows && !value && !Object(before.object).getKey("/AP").isNull();
    if (!within(keys, filling) || pasted) {
        m_changes.addField(LaterChange::FieldChanged, Afterwards::Altered, before.name);
        return;
    }
    m_changes.addField(LaterChange::FieldFilled, Afterwards::Allowed, before.name);
    replaced(before.object, after.object);
}

void FormDiff::replaced(Object before, Object after)
{
    m_touched.insert(after.getObjGen());
    Object picture = before.getKey("/AP");
    if (picture.isIndirect())
        m_pictures.insert(picture.getObjGen());
    if (picture.isDictionary() && picture.getKey("/N").isIndirect())
        m_pictures.insert(picture.getKey("/N").getObjGen());
}

bool FormDiff::isNewSignature(const FormNode &node) const
{
    return node.type == "/Sig" && !match(node, m_before);
}

void FormDiff::takeNew(const FormNode &node)
{
    if (node.type != "/Sig") {
        // a node that only holds new signatures shows nothing itself
        const bool holder = node.type.empty() && !node.leaf && !Object(node.object).hasKey("/AP");
        if (!holder)
            m_changes.addField(LaterChange::FieldAdded, Afterwards::Altered, node.name);
        return;
    }
    const FormNode *above = node.parent.isIndirect() ? m_before.find(node.parent) : nullptr;
    if (above && signs(*above)) { // another picture of a signature that was there
        m_changes.addField(LaterChange::SignatureChanged, Afterwards::Altered, node.name);
    } else if (signs(node)) {
        m_changes.addField(isStamp(node.value) ? LaterChange::Timestamp : LaterChange::Signature, Afterwards::Allowed, node.name);
    } else {
        m_changes.addField(isVisible(node.object) ? LaterChange::DrawnOver : LaterChange::FieldPrepared,
                           isVisible(node.object) ? Afterwards::Altered : Afterwards::Allowed, node.name);
    }
}

FormDiff::Place FormDiff::placeOf(QPDFObjGen id) const
{
    const FormNode *node = m_after.find(id);
    if (!node)
        return Place::NotOfForm;
    if (m_before.find(id))
        return Place::Before;
    return isNewSignature(*node) ? Place::NewSignature : Place::NewOther;
}

}
