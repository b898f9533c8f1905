// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;

namespace congso {

class ElidedLabel;

/// Above documents that are gone through one after the other over the whole window: how far one is, and the keys that
/// lead to the list, back and on.
class PileBar : public QWidget
{
    Q_OBJECT

public:
    explicit PileBar(const QKeySequence &next, QWidget *parent = nullptr);

    void setPlace(const QString &words);
    QString place() const;
    /// Between the place and the keys; takes the room.
    void addWidget(QWidget *widget);

private:
    QHBoxLayout *m_line;
    ElidedLabel *m_place;
    int m_middle = 1; ///< where the next widget goes
};

}
