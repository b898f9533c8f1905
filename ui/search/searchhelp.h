// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace congso {

/// The query language in examples, opened over the page. Pressing one tries it.
class SearchHelp : public QFrame
{
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent);

    /// Below that point of the screen, inside of it.
    void openAt(const QPoint &place);

Q_SIGNALS:
    void tried(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}
