// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/changelist.h"
#include "app/signing/inspect/samegraph.h"

namespace congso::signing {

/// Keys of \a before and \a after whose values differ, those in \a ignored left out.
std::set<std::string> changedKeys(SameGraph &graph, Object before, Object after, const std::set<std::string> &ignored);

/// What became of the form's fields. Filling and signing are what forms are for; anything else changes the form.
class FormDiff
{
public:
    FormDiff(PdfFile &before, PdfFile &after, SameGraph &graph, ChangeList &changes);

    void run();
    /// Of the later state: a field or its widget that was there before, new, or not of the form.
    enum class Place { NotOfForm, Before, NewSignature, NewOther };
    Place placeOf(QPDFObjGen id) const;
    /// Looks different since, rightly.
    bool touched(QPDFObjGen id) const { return m_touched.count(id) > 0; }
    /// Objects of the signed state that were the picture of a field which has another now.
    const std::set<QPDFObjGen> &picturesReplaced() const { return m_pictures; }

private:
    void replaced(Object before, Object after);
    void compareForm(Object before, Object after);
    void compareNode(const FormNode &before, const FormNode &after);
    void compareSignature(const FormNode &before, const FormNode &after, const std::set<std::string> &keys);
    void compareFilled(const FormNode &before, const FormNode &after, const std::set<std::string> &keys);
    void takeNew(const FormNode &node);
    bool isNewSignature(const FormNode &node) const;
    const FormNode *match(const FormNode &node, const FormTree &in) const;

    PdfFile &m_beforeFile;
    PdfFile &m_afterFile;
    SameGraph &m_graph;
    ChangeList &m_changes;
    FormTree m_before;
    FormTree m_after;
    std::set<QPDFObjGen> m_touched;
    std::set<QPDFObjGen> m_pictures;
};

}
