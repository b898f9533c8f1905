// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/lists.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QSettings;
class QTimeEdit;

namespace congso {

class Reminders;

/// What waits, list by list, at the start of the day; and when notices are not wanted.
class RemindersDialog : public FormDialog
{
    Q_OBJECT

public:
    RemindersDialog(const Reminders &reminders, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(congso::Box box);

private:
    void keep();

    QSettings &m_settings;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_atStart;
};

}
