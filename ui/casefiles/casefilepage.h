// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefiles/casefilepane.h"
#include "ui/shell/page.h"

namespace congso {

class CaseFileList;
class ListDetail;

/// Hồ sơ công việc: the list of case files and the chosen one. restoreState() {"casefile"} shows one.
class CaseFilePage : public Page
{
    Q_OBJECT

public:
    explicit CaseFilePage(const CaseFileParts &parts, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override;
    bool stepBack() override;
    bool find() override;

private:
    void connectActions();
    void openNew();

    CaseFileParts m_parts;
    CaseFileList *m_list;
    CaseFilePane *m_pane;
    ListDetail *m_both;
};

}
