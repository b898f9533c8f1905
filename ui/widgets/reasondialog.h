// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

namespace congso {

class GrowingTextEdit;
class LabelledField;

/// Asks for the reason of an act, at least so many characters as the rules want.
class ReasonDialog : public FormDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &doText, int least, QWidget *parent = nullptr);

    QString reason() const;
    void accept() override;

private:
    GrowingTextEdit *m_text;
    LabelledField *m_field;
    int m_least;
};

}
