// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminsection.h"

namespace congso {

class ImportPanel;
class JobModel;

/// "Nhập dữ liệu": tables of people, units, agencies, registers and case files become records of the office.
class ImportSection : public AdminSection
{
    Q_OBJECT

public:
    ImportSection(Office &office, JobModel *jobs, QWidget *parent = nullptr);

protected:
    void showDirectory() override;

private:
    ImportPanel *m_panel;
};

}
