// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminsection.h"

class QTableWidget;

namespace congso {

class Button;
class RecordForm;

/// Registers of incoming documents: what they take, where they start, whether they are open.
class RegisterSection : public AdminSection
{
    Q_OBJECT

public:
    explicit RegisterSection(Office &office, QWidget *parent = nullptr);

protected:
    void showDirectory() override;
    void markError(const Error &error) override;

private:
    void build();
    void fill();
    void showChosen();
    void begin();
    void save();
    void setClosed(bool closed);
    RegisterId chosen() const;
    const Register *shown() const;
    void updateButtons();

    QTableWidget *m_list = nullptr;
    RecordForm *m_form = nullptr;
    Button *m_add = nullptr;
    Button *m_save = nullptr;
    Button *m_close = nullptr;
    RegisterId m_shown;
    RegisterId m_selectWhenThere;
    bool m_new = false;
};

}
