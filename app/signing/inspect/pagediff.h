// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/formdiff.h"

namespace congso::signing {

/// What became of the pages: which there are, what is drawn on them, what was laid upon them.
class PageDiff
{
public:
    PageDiff(PdfFile &before, PdfFile &after, SameGraph &graph, const FormDiff &form, ChangeList &changes)
        : m_before(before), m_after(after), m_graph(graph), m_form(form), m_changes(changes) {}

    void run();

private:
    bool compareOrder();
    void compareTree();
    void comparePage(int number, Object before, Object after);
    void compareAnnotations(int number, Object before, Object after);
    void compareAnnotation(int number, Object before, Object after);
    void takeNew(int number, Object annotation);

    PdfFile &m_before;
    PdfFile &m_after;
    SameGraph &m_graph;
    const FormDiff &m_form;
    ChangeList &m_changes;
};

}
