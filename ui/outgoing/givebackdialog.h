// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/outgoing/numbering.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace congso {

class Banner;
class LabelledField;

/// Gives back a number that was reserved and is not needed: it is struck out in its book, with a reason, and never given
/// again.
class GiveBackDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit GiveBackDialog(Office &office, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void givenBack(const QString &message);

private:
    void show(const QList<outgoing::Reserved> &all);

    Office &m_office;
    QList<ReservedNumber> m_numbers; ///< as they are offered
    Banner *m_banner;
    QComboBox *m_number;
    QLineEdit *m_reason;
    LabelledField *m_reasonField;
    bool m_busy = false;
};

}
