// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminsection.h"

class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace congso {

class Button;
class JobModel;
class RecordForm;

/// The tree of units: add, rename, move below another or among its siblings, close.
class UnitSection : public AdminSection
{
    Q_OBJECT

public:
    explicit UnitSection(Office &office, JobModel *jobs = nullptr, QWidget *parent = nullptr);

protected:
    void showDirectory() override;
    void markError(const Error &error) override;

private:
    void build(JobModel *jobs);
    void fillTree();
    void fillParents();
    void showChosen();
    void begin(const UnitId &parent);
    void save();
    void close();
    void move(int step);
    UnitId chosen() const;
    QList<Unit> siblings(const UnitId &parent) const;
    void updateButtons();

    QTreeWidget *m_tree = nullptr;
    RecordForm *m_form = nullptr;
    QComboBox *m_parents = nullptr;
    Button *m_add = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_close = nullptr;
    Button *m_save = nullptr;
    UnitId m_shown;
    UnitId m_selectWhenThere;
    bool m_new = false;
};

}
