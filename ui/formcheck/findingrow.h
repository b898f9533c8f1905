// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formcheck/formreport.h"

#include <QWidget>

namespace congso {

/// One finding: what is wrong, what stands there, where it is written, and what can be done. Enter or a click on it
/// asks for its place.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    FindingRow(const FormFinding &finding, bool mendable, QWidget *parent = nullptr);

    void setCurrent(bool current);

Q_SIGNALS:
    void chosen();
    void mendPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_current = false;
};

}
