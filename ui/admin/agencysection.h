// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminsection.h"

namespace congso {

class Button;
class RecordForm;

/// Name, superior, abbreviation, code and place of the agency.
class AgencySection : public AdminSection
{
    Q_OBJECT

public:
    explicit AgencySection(Office &office, QWidget *parent = nullptr);

protected:
    void showDirectory() override;
    void markError(const Error &error) override;

private:
    RecordForm *m_form;
    Button *m_save;
};

}
