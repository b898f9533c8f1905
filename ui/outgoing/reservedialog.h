// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace congso {

class Banner;
class LabelledField;

/// Takes the next number of a series ahead, for a document that is still to come, with a note on which.
class ReserveDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ReserveDialog(Office &office, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void reserved(const QString &message);

private:
    Office &m_office;
    Banner *m_banner;
    QComboBox *m_series;
    QComboBox *m_year;
    QLineEdit *m_note;
    LabelledField *m_noteField;
    bool m_busy = false;
};

}
