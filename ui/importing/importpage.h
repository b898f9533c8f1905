// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "ui/shell/page.h"

namespace congso {

class ImportPanel;
class JobModel;

/// "Nhập dữ liệu" for those who do not administer the office: registers, agencies, case files.
class ImportPage : public Page
{
    Q_OBJECT

public:
    ImportPage(Office &office, JobModel *jobs, QWidget *parent = nullptr);

    void entered() override;

private:
    Office &m_office;
    ImportPanel *m_panel;
};

}
