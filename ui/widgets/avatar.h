// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QWidget>

class QPainter;

namespace congso {

/// First and last letter of a Vietnamese full name: "Nguyễn Thị Mai" → "NM".
QString initials(const QString &name);

void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, Tone tone, const QFont &font,
                 const QPalette &palette);

/// Initials in a circle. Decoration only: the name stands beside it in words.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString &name = {}, Tone tone = Tone::Primary, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
};

}
